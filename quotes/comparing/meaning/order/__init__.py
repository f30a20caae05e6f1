"""Who did what to whom, and what because of what.

Beside each module stands the flag that it raises; a dash where it helps others to.

order        order   the same words in an order that says something different
roles        order   one that acts in one wording and is acted on in the other
exchanges    -       words that changed places while the sentence says the same: a passive
joints       -       what joins two clauses, and what those are about
reasons      quoted  the cause of one thing, of which each tells another
causes       -       what came of what by other means than a "because": "led to", "due to"
clauses      order   clauses that changed places round "because", "before"
comparisons  order   two that changed places round a "more than"
scores       number  figures that stand the other way round: "3-1", "1-3"
predicates   order   two clauses that each say of their own what the other said of the other
swaps        order   two that changed places behind a word that tells what the one is
"""
