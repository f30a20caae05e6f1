"""Whether two quotations are one utterance.

whereabouts    where the two stand: in sentences that face each other, in one text, or apart
candidates     which are worth comparing
shared_words   how much of their words both have
signs          all that speaks for it and against it, as numbers
learned        the trees that weigh the signs
counts         whether they give two counts
vetoes         what forbids it
rules          the score of what speaks for it and against it, by rules
decision       the judgement: what forbids it, the rules, then what was learned
judgements     the judgement on each pair, made once
"""
