"""A parsed text's quotations by rules alone: what `--model rules` takes.

cues       verbs of saying, each with who says it
place      where a quoted region stands
finding    what the rules hand to each other
quoted     regions that stand by themselves, tied to what is `beside` them
clauses    reported clauses, from the parse
according  "according to ..."
nouns      "his claim that ..."
extractor  all findings in order, none twice
"""
