"""What a writer hands in to be checked, with where each word stands in it.

marking     what of a draft is markup
struck_out  what a draft strikes out, blanked
drafts      its words, and their places
"""
