"""To whom and where words were said, and which other outlet they are credited to.

occasions         occasions and media
broadcasts        "on CNN's New Day", "posted on X"
venue_phrases     "told Reuters", "at a rally"
carrying          a venue from a sentence before
venues            those of all quotations
credits           which outlet is credited
"""
