"""A quotation of a draft beside the prints that are near to it.

holding     whether the draft's words stand in the print's
brackets    what its brackets add to them
beside      what both share, whose it is, what may be changed
nearest     the prints that are near to it
passage     the sentences of a print that face the draft's words
"""
