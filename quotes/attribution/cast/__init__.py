"""The people and bodies of an article, each under one name.

nicknames         names that the text tells to be somebody's: "the Ox, as Ivo Lund is known"
told_so_far       which of several bearers a surname alone means
people            which mentions name the same person
full_names        by what name to call each
families          couples and families under one surname
courtesies        whom only "Mr" and "Mrs" tell apart
told_genders      what the sentence of a name tells of a gender: "Lee himself"
figures           a person or body that is named, or only described
bodies            which mentions name the same body, and what it is
bynames           "the Ox", who is no body and nobody by name
cast              all of them, with every mention
focus             who the text is about at any point
holders           who holds a role, for a later "the senator"
teams             of which team "the Rovers manager" is
strict_offices    whom nobody calls "the judge" unless the text makes him one
"""
