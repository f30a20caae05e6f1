"""What may have changed in meaning between two wordings: look-heres for a person, never a verdict.

In the order in which one rests on the other, each with the flags that it is for:

    negation/   negation                   what was turned round: a "not", an opposite, a denial of something else
    certainty/  hedge, intensifier, modal  how sure, how binding, how strong: hedges, modal verbs, questions
    order/      order                      who did what to whom, and what because of what
    quoting     quoted                     quotation marks around words that the other wording does not have
    scope/      scope, ellipsis            how far it goes: conditions, parts, bounds, cuts of what limits the rest
    capitals    -                          the names of one side
    missing_names  -                       those that the other side has in no form
    names       name                       another name, place or day
    nearness    name                       "last week", "this week", "next week"
    passages    -                          sentences that both have nearly the same, whatever else they quote
    otherwise   -                          what a side lacks and may say in words of its own
    repeats     -                          none of what another flag tells, too
    flags       -                          all of them, in a fixed order, with the words that raised them
    polarities  negation                   the same of quotations, of which one may be told as a denial
"""
