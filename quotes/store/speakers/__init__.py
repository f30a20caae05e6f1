"""The names in articles, brought together: by attribution's rules, and by what people decided.

decisions   what people decided
outcome     what that comes to
stories     whom a name that stands alone means, by the story
changes     which names went from one speaker to another, and why
moves       quotations that people put down to somebody else
roles       the role that a speaker is listed with
speakers    all names brought together, and stored
commands    what people decide by command
users_list  the same in the user's file
"""
