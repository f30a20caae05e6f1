"""Where a content begins and ends.

bounds  by the quotation marks, where the model says about where
leads   without when it was said and to whom
"""
