"""What was found, in plain words, for pages and terminal.

The database has short names, numbers and dates, and a `Finding` has fields: here they become what a reader would say.
Needs no site, so that the terminal tells it in the words of the pages; these stand in data/.
In the order in which one rests on the other:

    labels         plain words for short names, numbers and dates
    circumstances  who said it where nobody is named, where, and who printed it
    doubts         where it is not sure that words were said, or who said them
    differences    how two wordings differ
    descent        which version was taken from which
    checked        what the record has on a draft's quotations
"""
