"""One speaker over all articles, whatever the form of the name.

given             what people decided
weighing          whom a name means that could be several's
namesakes         which names are worth comparing
persons           spellings and short forms of a person's name
bodies            the same of bodies
merging           each name's speaker, and why
"""
