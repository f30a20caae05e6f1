"""Bodies by the forms that their names have, and news outlets.

possessive_names  "McDonald's", "St Anne's Hospice", "Lee's campaign"
unions            "Rail, Bus and Ferry Workers' Union"
parties           "Labour said", "the Greens want"
acronyms          which bodies they stand for
departments       "State said"
outlets           news outlets that an article names
own_outlet        the one that printed it
"""
