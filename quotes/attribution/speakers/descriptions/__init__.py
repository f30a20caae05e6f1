"""Whom "the minister" takes up, or "the company", or "the letter".

beside            whom a description cannot mean, by what he does beside it
body_descriptions  which body "the company" does
documents         whose "the letter" is
named_next        whom the next sentence names, after a description
presidents        which president an article begins with
said_of           of whom "she is mistaken" is said, who is not who says it
descriptions      whom "the minister" takes up
"""
