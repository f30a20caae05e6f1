"""What may have changed in meaning between two wordings: look-heres for a person, never a verdict.

In the order in which one rests on the other:

    negation/   what was turned round: a "not", an opposite, a denial that reaches something else
    certainty/  how sure, how binding, how strong: hedges, modal verbs, degrees, accusations, questions
    order/      who did what to whom, and what because of what
    quoting     quotation marks around words that the other wording does not have
    scope/      how far it goes: conditions, parts, bounds of time and place, cuts that took what limits the rest
    names       another name, place or day
    nearness    "last week", "this week", "next week"
    passages    sentences that both have nearly the same, whatever else they quote
    flags       all of them, in a fixed order, with the words that raised them
"""
