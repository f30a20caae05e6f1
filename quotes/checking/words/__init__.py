"""What tells words from others, in a draft and in a print.

wordings    a wording's words as they are compared
telling     what in them tells them from others: matter, names, figures
figures     which figures are missing, and of what one is a part
naming      whether two names may be one's
"""
