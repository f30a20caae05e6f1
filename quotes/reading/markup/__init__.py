"""The words of markup, for what is an article as it stands.

markup    HTML becomes its words, a paragraph a block
markdown  Markdown becomes its words, with what of it is markup
"""
