"""How sure, how binding and how strong a statement is.

hedges          words and clauses of doubt that only one has: "may", "it is feared that"
elsewhere       a doubt about what the other wording tells in another clause
degrees         intensifiers and downtoners that only one has: "completely", "slightly"
modals          verbs that bind more or less: "could", "will", "must"
strengths       how binding each of them is, and each phrase that does its work
intentions      what is wished, offered or considered on one side and done on the other
accusations     what somebody is accused of on one side and has done on the other
questions       what is asked on one side and stated as a fact on the other
tenses          what would be on one side and will be or is on the other; what will be, and has been
unsettled       what a "whether" or an "only if" leaves open on one side and the other tells as settled
"""
