"""Whether two quotations are versions of one utterance: a score between 0 and 1, and the evidence in words.

Rules come first: what they hold for sure stands, and what can be no version is none. Of two dated prints, small
decision trees learned from labelled pairs weigh the rules' score with all other signs, twice: whether the two are one
utterance, and whether they state the same, be it on two occasions. Two in one article have trees of their own, for who
is quoted there twice mostly says two things. Where a date is missing the rules' score stands, a logistic regression's,
rounded: no labelled pair shows what the signs are worth there. Words alone never separate one statement from another on
the same matter, so speaker, time and occasion carry most.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from quotes.dates import apart, are_dated
from quotes.linking.judging.counts import is_another_count, is_brought_up_to_date
from quotes.linking.judging.learned import Learned, learned
from quotes.linking.judging.shared_words import MUCH, runs_in_common, share_in_common
from quotes.linking.judging.signs import days_between_prints, occasions_in_common, signs
from quotes.linking.judging.vetoes import (
    are_opposed,
    is_another_day,
    is_another_issue,
    is_contradicted,
    is_no_statement,
    is_of_others,
    is_the_opposite,
    is_too_little,
    is_too_little_in_any_words,
)
from quotes.linking.judging.whereabouts import Where
from quotes.linking.statements.carried import cites, is_carried, is_fragment
from quotes.linking.statements.days import days_apart
from quotes.linking.statements.statements import Statement, whose
from quotes.linking.statements.voices import are_spokesman_and_person, is_of_one_body, is_of_two_bodies
from quotes.linking.statements.weights import Weights

SAME = 0.5
"""The score from which two quotations are taken for one utterance."""

_SAME_IN_LITTLE = 0.8
"""The same where what both have is no more than two words that stand apart."""

_CLAIM = 0.6
"""How sure it must be that two state the same: of 24 read with so much, two thirds did; with a half, one third."""

_FACING = 0.85
"""Score of two quotations whose sentences face each other in a reprint, where nothing else speaks for them."""

# The weights of a regression, fitted once to labelled pairs and rounded. No script fits them anew, as
# `quotes.training.deciding` does the trees, to which the score that these make is a sign.
_BASE = -3.5
_SHARE, _EVEN, _RUNS, _AMOUNT, _SPEAKER = 1.6, 0.9, 0.8, 3.2, 2.4
_MONTH, _DENIAL = -1.8, -0.5

_REWORDED, _FEW = -1.5, 0.2
"""What it speaks against two that are both in quotation marks that so small a share of their runs of words is common:
who quotes one speaker twice in other words quotes two statements, or a translation."""

_BESIDE, _RESTATED = -2.0, 0.6
"""What it speaks against two that one text has in two places, unless so large a share of the one is in the other: a
lead restates what is quoted below, but else who writes two quotations reports two statements."""

_CARRIED = 0.7
"""Score of two of which one's words stand in a row in the other, where nothing else speaks for them."""

_IN_A_ROW = {"same": 3, "unknown": 6}
"""So many words in a row in both tell a quotation: a little more than a set phrase, or than a run that chance makes."""

_WHOLE, _MANY = 0.99, 8
"""Score of two by one speaker of which one has all words of the other in a row, if those are so many: that is the same
sentence, which belongs with its like before all that only tells of it."""

_CLAUSE = 4
"""Words from which a quotation is more than a name."""

_ECHOED = 3
"""Days within which a word or two in quotation marks are taken from what the same speaker is quoted with."""

_KNOWN_BY_WORDS = {"unknown": 5, "other": 8}
"""Words that carry matter from which a quotation is known by its words alone: where a speaker is not named; where two
are named, one of whom may be the campaign, or a mistake."""

_VERBATIM = 0.6
"""Share of runs in common from which a long quotation is known by its words alone."""


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
    is_vetoed = _is_vetoed(a, b, where)
    if is_vetoed and is_the_opposite(a, b):
        claim = max(_CLAIM, _score(a, b, weight, where))
        return Judgement(0.0, f"{_evidence(a, b, where)}, the one denies what the other says", round(claim, 4), True)
    score = 0.0 if is_vetoed else _rule_score(a, b, weight, where)
    if where != "facing" and _is_mention(a, b):
        return Judgement(0.0, _evidence(a, b, where), score)
    is_again = where == "apart" and is_another_day(a, b)
    if is_vetoed or not _is_weighed(a, b, where) or (score == 1.0 and not is_again):
        return Judgement(score, _evidence(a, b, where)) if score else NO
    found = tuple(signs(a, b, weight, score).values())
    answers = trees or learned()
    is_beside = a.version.article == b.version.article
    same = 0.0 if is_again else round((answers.beside if is_beside else answers.same).score(found), 4)
    if same >= SAME and _is_whole(a, b):
        same = max(same, _WHOLE)
    claim = max(answers.claim.score(found), score if is_again else 0.0)
    is_told = is_beside and (_tells_whole(a, b) or _tells_whole(b, a))
    is_in_doubt = SAME <= same < _SAME_IN_LITTLE  # else little in common makes no difference, and takes long
    is_little = is_in_doubt and not is_told and not _is_taken(a, b) and is_too_little_in_any_words(a, b, weight)
    evidence = _evidence(a, b, where) + _occasion(a, b)
    return Judgement(same, evidence, round(claim, 4), least=_SAME_IN_LITTLE if is_little else SAME)


def signs_of(a: Statement, b: Statement, weight: Weights, where: Where) -> dict[str, float]:
    """The signs that the trees weigh of two quotations, by name."""
    return signs(a, b, weight, 0.0 if _is_vetoed(a, b, where) else _rule_score(a, b, weight, where))


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


def _is_vetoed(a: Statement, b: Statement, where: Where) -> bool:
    """True where the two can be no versions of one, whatever else speaks for it. Whoever copies an article may get a
    figure or a "not" wrong, and copies "on Tuesday" a week later: where sentences face each other that forbids nothing,
    unless the one is another report of the same form, or a newer count."""
    if are_opposed(a, b) or is_brought_up_to_date(a, b):
        return True
    if where == "facing":
        return is_another_issue(a, b) or (whose(a, b) == "other" and is_no_statement(a, b))
    return is_another_count(a, b) or is_contradicted(a, b) or is_of_two_bodies(a, b) or is_no_statement(a, b)


def _rule_score(a: Statement, b: Statement, weight: Weights, where: Where) -> float:
    """What the rules by themselves make of two quotations that may be versions of one."""
    speaker = whose(a, b)
    if where == "facing" and speaker != "other":
        score = 1.0 if a.words == b.words else max(_FACING, _score(a, b, weight, where, of_one=speaker == "same"))
        return round(score, 4)
    is_taken = where != "one text" and _is_taken(a, b)
    if not is_taken and speaker != "same" and not _tells_itself(a, b, _KNOWN_BY_WORDS[speaker]):
        return 0.0
    if a.words == b.words:
        return 1.0 if speaker == "same" else 0.9
    # From here on the words tell that it is one speaker, whatever name a print has.
    if is_taken:
        return round(max(_CARRIED, _score(a, b, weight, where)), 4)
    if is_too_little(a, b, weight) or (speaker != "same" and where == "one text"):
        return 0.0
    return round(_score(a, b, weight, where), 4)


def _is_taken(a: Statement, b: Statement) -> bool:
    """True where the words of either stand in a row in the other, printed at nearly the same time."""
    speaker = "same" if is_of_one_body(a, b) else whose(a, b)
    if speaker not in _IN_A_ROW or apart(a.version.published, b.version.published, _ECHOED):
        return False
    is_cut = is_fragment(a, b) or is_fragment(b, a)
    if speaker == "same" and are_dated(a.version.published, b.version.published) and is_cut:
        return True
    return is_carried(a, b, _IN_A_ROW[speaker]) or is_carried(b, a, _IN_A_ROW[speaker])


def _tells_whole(one: Statement, other: Statement) -> bool:
    """True where the one is a clause, and all that it tells stands in the other: of "he had been too hopeful" in “I was
    too hopeful”, but not of a headline's "slams Trump", of which "Trump" is told."""
    return len(one.words) >= _CLAUSE and bool(one.stems) and one.stems <= other.stems


def _is_whole(a: Statement, b: Statement) -> bool:
    """True where one speaker's many words all stand in a row in the other, printed at nearly the same time, a "not"
    more or less."""
    is_soon = not apart(a.version.published, b.version.published, _ECHOED)
    return is_soon and whose(a, b) == "same" and (is_carried(a, b, _MANY) or is_carried(b, a, _MANY))


def _tells_itself(a: Statement, b: Statement, long: int) -> bool:
    """True where the words are so many and so much the same that they need no speaker to be known."""
    return min(len(a.stems), len(b.stems)) >= long and runs_in_common(a, b) >= _VERBATIM


def _score(a: Statement, b: Statement, weight: Weights, where: Where, *, of_one: bool = True) -> float:
    """The logistic score of what speaks for one utterance and what against it, `of_one` speaker or not."""
    common, share = weight.sum_of(a.stems & b.stems), share_in_common(a, b, weight)
    runs = runs_in_common(a, b)
    of_a, of_b = weight.of(a.stems), weight.of(b.stems)
    total = (
        _BASE
        + _SHARE * share
        + _EVEN * 2 * common / ((of_a + of_b) or 1.0)
        + _RUNS * runs
        + _REWORDED * (runs < _FEW and a.version.kind == b.version.kind == "direct")
        + _AMOUNT * min(1.0, common / MUCH)
        + _SPEAKER * of_one
        + _MONTH * min(1.0, days_between_prints(a, b) / 30)
        + _DENIAL * (a.is_negative != b.is_negative)
        + _BESIDE * (where == "one text" and share < _RESTATED)
    )
    return 1 / (1 + math.exp(-total))


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
