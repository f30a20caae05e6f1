"""What was turned round.

polarity        the flag: a "not" on one side only, a word against its denial
denials         what denies on one side: a "not", the "failed" of "failed to warn", the "un" of "unhappy"
doublings       denials that another takes back: "not impossible"
moved_denials   a "not" before the verb on one side and behind it on the other
affirmed        a verb denied of a subject here and affirmed of it there, where the "not" is another's
denied_causes   a cause that is denied on one side and given as the cause on the other
provisos        an "unless" beside an "only if"
particles       a small word against its opposite: "switched on", "switched off"
opposites       a word against its opposite: "rise", "fall"
"""
