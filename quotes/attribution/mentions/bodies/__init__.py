"""Bodies by the forms that their names have, and news outlets.

body_names        "McDonald's", "Rail, Bus and Ferry Workers' Union", "Labour said"
acronyms          which bodies they stand for
outlets           news outlets that an article names
own_outlet        the one that printed it
"""
