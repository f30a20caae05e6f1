"""Whom "she" takes up, from what was said before.

handing_on        who only hands on a statement
pronouns          whom "she" takes up
going_on          whom "he added" does
replying          who replies is whoever was spoken to
strangers         somebody not named who has just spoken
"""
