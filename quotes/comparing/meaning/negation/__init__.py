"""What was turned round.

Beside each module stands the flag that it raises; a dash where it helps others to.

polarity       negation   a "not" on one side only, a word against its denial
negatives      -          words that deny by themselves: "refuse", "unhappy", "harmless"
refusals       -          what denies in other words: "failed to warn", "denied that", "little weight"
denials        -          what denies on one side, and how far it reaches
contrasts      -          denials of something beside what is stated: "not even", "not Lund"
doublings      -          denials that another takes back or is put for: "not impossible"; "not" for "no longer"
moved_denials  negation   a "not" before the verb on one side and behind it on the other
affirmed       negation   a verb denied of a subject here and affirmed of it there, where the "not" is another's
contrary       -          what would have been on one side and was on the other
denied_causes  negation   a cause that is denied on one side and given as the cause on the other
reproaches     -          deeds that are held against somebody: "accused of guessing"
provisos       negation   an "unless" beside an "only if"
particles      negation   a small word against its opposite: "switched on", "switched off"
opposites      as listed  a word against its opposite: "rise", "fall"; data/opposites.yml has the flag of each pair
"""
