"""How sure, how binding and how strong a statement is.

Beside each module stands the flag that it raises; a dash where it helps others to.

associations  hedge         what is linked to something on one side and causes it on the other
hedges        hedge         words and clauses of doubt that only one has: "may", "it is feared that"
elsewhere     -             a doubt about what the other wording tells in another clause
degrees       intensifier   intensifiers and downtoners that only one has: "completely", "slightly"
modals        modal         verbs that bind more or less: "could", "will", "must"
strengths     -             how binding each of them is, and each phrase that does its work
intentions    modal         what is wished, offered or considered on one side and done on the other
accusations   hedge         what somebody is accused of on one side and has done on the other
questions     hedge         what is asked on one side and stated as a fact on the other
tenses        modal         what would be on one side and will be or is on the other; what will be, and has been
unsettled     hedge, scope  what a "whether" or an "only if" leaves open on one side and the other tells as settled
"""
