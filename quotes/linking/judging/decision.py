"""Whether two quotations are versions of one utterance: a score between 0 and 1, and the evidence in words.

Rules come first: what they hold for sure stands, and what can be no version is none. Of two dated prints, small
decision trees learned from labelled pairs weigh the rules' score with all other signs, twice: whether the two are one
utterance, and whether they state the same, be it on two occasions. Two in one article have trees of their own, for who
is quoted there twice mostly says two things. Where a date is missing the rules' score stands, a logistic regression's,
rounded: no labelled pair shows what the signs are worth there. Words alone never separate one statement from another on
the same matter, so speaker, time and occasion carry most.
"""

from __future__ import annotations

from dataclasses import dataclass

from quotes.dates import are_dated
from quotes.linking.judging.learned import Learned, learned
from quotes.linking.judging.rules import is_taken, is_whole, regression, rule_score
from quotes.linking.judging.signs import occasions_in_common, signs
from quotes.linking.judging.vetoes import (
    is_another_day,
    is_of_others,
    is_the_opposite,
    is_too_little_in_any_words,
    is_vetoed,
)
from quotes.linking.judging.whereabouts import Where
from quotes.linking.statements.carried import cites
from quotes.linking.statements.days import days_apart
from quotes.linking.statements.statements import Statement, whose
from quotes.linking.statements.voices import are_spokesman_and_person
from quotes.linking.statements.weights import Weights

SAME = 0.5
"""The score from which two quotations are taken for one utterance."""

_SAME_IN_LITTLE = 0.8
"""The same where what both have is no more than two words that stand apart."""

_CLAIM = 0.6
"""How sure it must be that two state the same: of 24 read with so much, two thirds did; with a half, one third."""

_WHOLE = 0.99
"""Score of two by one speaker of which one has all the many words of the other in a row: that is the same sentence,
which belongs with its like before all that only tells of it."""

_CLAUSE = 4
"""Words from which a quotation is more than a name."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """How sure it is that two quotations are one utterance, and why."""

    score: float
    evidence: str
    claim: float = 0.0
    """How sure it is that they state the same, be it on two occasions; or that the one denies what the other says."""
    is_opposite: bool = False
    """Whether the one denies what the other says: they are shown beside each other, and never are one."""
    least: float = SAME
    """The score from which they are one utterance by themselves, whatever others of their group tell."""

    @property
    def is_one(self) -> bool:
        """Whether they are one utterance, taken by themselves."""
        return self.score >= self.least

    @property
    def is_near(self) -> bool:
        """Whether they state the same, be they one utterance or two."""
        return self.is_one or self.claim >= _CLAIM


NO = Judgement(0.0, "")


def judge(
    a: Statement, b: Statement, weight: Weights, where: Where = "apart", trees: Learned | None = None
) -> Judgement:
    """The judgement on two quotations, and on where they stand; `trees` are the learned ones unless others are
    tried."""
    is_forbidden = is_vetoed(a, b, where)
    if is_forbidden and is_the_opposite(a, b):
        claim = max(_CLAIM, regression(a, b, weight, where))
        return Judgement(0.0, f"{_evidence(a, b, where)}, the one denies what the other says", round(claim, 4), True)
    score = 0.0 if is_forbidden else rule_score(a, b, weight, where)
    if where != "facing" and _is_mention(a, b):
        return Judgement(0.0, _evidence(a, b, where), score)
    is_again = where == "apart" and is_another_day(a, b)
    if is_forbidden or not _is_weighed(a, b, where) or (score == 1.0 and not is_again):
        return Judgement(score, _evidence(a, b, where)) if score else NO
    found = tuple(signs(a, b, weight, score).values())
    answers = trees or learned()
    is_beside = a.version.article == b.version.article
    same = 0.0 if is_again else round((answers.beside if is_beside else answers.same).score(found), 4)
    if same >= SAME and is_whole(a, b):
        same = max(same, _WHOLE)
    claim = max(answers.claim.score(found), score if is_again else 0.0)
    is_told = is_beside and (_tells_whole(a, b) or _tells_whole(b, a))
    is_in_doubt = SAME <= same < _SAME_IN_LITTLE  # else little in common makes no difference, and takes long
    is_little = is_in_doubt and not is_told and not is_taken(a, b) and is_too_little_in_any_words(a, b, weight)
    evidence = _evidence(a, b, where) + _occasion(a, b)
    return Judgement(same, evidence, round(claim, 4), least=_SAME_IN_LITTLE if is_little else SAME)


def signs_of(a: Statement, b: Statement, weight: Weights, where: Where) -> dict[str, float]:
    """The signs that the trees weigh of two quotations, by name."""
    return signs(a, b, weight, 0.0 if is_vetoed(a, b, where) else rule_score(a, b, weight, where))


def _is_mention(a: Statement, b: Statement) -> bool:
    """True where one of two speakers quotes the other."""
    return whose(a, b) == "other" and (cites(a, b) or cites(b, a))


def _is_weighed(a: Statement, b: Statement, where: Where) -> bool:
    """True where the signs decide: both are dated or in one article, and one speaker may have said both, as no man and
    the spokesman of those whom he attacks in one article."""
    are_two = where == "one text" and (whose(a, b) == "other" or are_spokesman_and_person(a, b))
    is_of_another = is_of_others(a, b) or are_two
    are_timed = a.version.article == b.version.article or are_dated(a.version.published, b.version.published)
    return where != "facing" and are_timed and not is_of_another


def _tells_whole(one: Statement, other: Statement) -> bool:
    """True where the one is a clause, and all that it tells stands in the other: of "he had been too hopeful" in “I was
    too hopeful”, but not of a headline's "slams Trump", of which "Trump" is told."""
    return len(one.words) >= _CLAUSE and bool(one.stems) and one.stems <= other.stems


def _evidence(a: Statement, b: Statement, where: Where) -> str:
    """What links them, as a reader takes it."""
    speaker = whose(a, b)
    faced = "in sentences of a reprint that match, " if where == "facing" and speaker != "other" else ""
    if a.words == b.words:
        return f"{faced}same words, {speaker} speaker"
    shorter = min(len(a.stems), len(b.stems))
    return f"{faced}{speaker} speaker, {len(a.stems & b.stems)} of {shorter} key words the same"


def _occasion(a: Statement, b: Statement) -> str:
    """What the words around tell of when and where, as far as both do; of one article's days nothing, which are told of
    more than one quotation."""
    evidence = [f"both name the occasion: {name}" for name in sorted(occasions_in_common(a, b))]
    if a.days_named and b.days_named and a.version.article != b.version.article:
        is_same = days_apart(a.days_named, b.days_named) == 0
        evidence.append("both articles name the same time" if is_same else "though the articles name different times")
    return "".join(f", {each}" for each in evidence)
