"""Where a content begins and ends.

marked_text  a text with its regions, paragraphs and words
bounds       by the quotation marks, where the model says about where
leads        without when it was said and to whom
"""
