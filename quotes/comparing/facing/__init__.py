"""Words of one side as they stand to those of the other.

stretches   words of both that face each other: what an alignment is made of
places      each word of a side, whether the other lacks it, whether that is only its end that was cut
terms       words and phrases of a kind on a side: hedges, conditions, modal verbs
echoes      how much of some words the other side says in any form
additions   a side without the sentences that it alone has
"""
