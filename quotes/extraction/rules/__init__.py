"""A parsed text's quotations by rules alone: what `--model rules` takes, and what checks the trained model.

marked     a doc with its regions laid over the tokens
cues       verbs of saying, with `sources` for who says it
quoted     regions that stand by themselves, tied to what is `beside` them, to `punctuation`, or `continued`;
           `place` is where one stands
clauses    reported clauses, from the parse
according  "according to ..."
nouns      "his claim that ..."
finding    what the rules hand to each other
extractor  all findings in order, none twice
"""
