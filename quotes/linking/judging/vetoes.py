"""What forbids that two quotations are versions of one utterance, whatever else speaks for it."""

from __future__ import annotations

from quotes.comparing.language.kin import are_kin
from quotes.comparing.language.matter import stem
from quotes.datafiles import table, word_list
from quotes.dates import apart, are_dated, printed_days
from quotes.linking.judging.counts import ISSUE, is_another_count, is_brought_up_to_date
from quotes.linking.judging.shared_words import runs_in_common
from quotes.linking.judging.whereabouts import Where
from quotes.linking.statements.carried import is_carried, is_denied_in_words, is_turned
from quotes.linking.statements.days import YEAR, days_apart
from quotes.linking.statements.speakers import are_close
from quotes.linking.statements.statements import Statement, is_template, whose
from quotes.linking.statements.voices import is_of_two_bodies, may_be_one_voice
from quotes.linking.statements.weights import Weights
from quotes.versions import Version

_HALF = 0.5
"""Share of the shorter one's telling words that must be common where no run of three words is, and no dates tell
that they were said at one time: "a large player could bring skill to the port", "the port would need a large crane"."""

_COMMON = 2
"""Words that carry matter which two quotations must share at least, unless they are the same."""

_BARE = 3
"""Fewer words that carry matter make no statement, unless they are quoted or have a verb: "the Crown would appeal"."""

_ASKED_AGAIN = 1
"""Days within which a question is asked again rather than answered."""

_ROW = 3
"""Words in a row that tell that the one's words are the other's."""

_COMMON_UNNAMED = 4
"""Words that carry matter in common from which the one denies what the other says where either names nobody."""

_SAID_AGAIN = 8
"""Fewer words that carry matter are said again a year later: "We take it one game at a time"."""


def is_vetoed(a: Statement, b: Statement, where: Where) -> bool:
    """True where the two can be no versions of one, whatever else speaks for it. Whoever copies an article may get a
    figure or a "not" wrong, and copies "on Tuesday" a week later: where sentences face each other that forbids nothing,
    unless the one is another report of the same form, or a newer count."""
    if are_opposed(a, b) or is_brought_up_to_date(a, b):
        return True
    if where == "facing":
        return _is_another_issue(a, b) or (whose(a, b) == "other" and is_no_statement(a, b))
    return is_another_count(a, b) or _is_contradicted(a, b) or is_of_two_bodies(a, b) or is_no_statement(a, b)


def are_opposed(a: Statement, b: Statement) -> bool:
    """True where the one is denied and the other said, or the one tells of the other: two speakers, or two sayings of
    one, in the same words."""
    return (
        (a.version.polarity != b.version.polarity and not _is_one_denial(a, b))
        or b.version.reported_by == a.version.key
        or a.version.reported_by == b.version.key
        or (_are_unlike(a, b) and _have_the_same_words(a, b))
    )


def _is_one_denial(a: Statement, b: Statement) -> bool:
    """True where one speaker denies in one print what he says is not so in another."""
    return (whose(a, b) == "same" or may_be_one_voice(a, b)) and is_denied_in_words(a, b)


def _have_the_same_words(a: Statement, b: Statement) -> bool:
    """True where all words of the one are in the other: in a row or, as a question turns them round, in any order."""
    fewer = min(a.stems, b.stems, key=len)
    is_within = len(fewer) >= _BARE and fewer <= a.stems & b.stems
    return is_within or is_carried(a, b, _ROW) or is_carried(b, a, _ROW)


def _are_unlike(a: Statement, b: Statement) -> bool:
    """True where the one is a question, denies that something was said, or tells what the other's speaker said, and the
    other is, and does, not: then the same words in both state two things."""
    tells_of_other = whose(a, b) == "other" and (
        a.tells_what_is_said_by(b.version.speaker) or b.tells_what_is_said_by(a.version.speaker)
    )
    asks_alone = a.asks != b.asks and not _is_question_misprinted(a, b)
    denies_alone = a.denies_saying(b) != b.denies_saying(a) and not _is_saying_misprinted(a, b)
    return tells_of_other or asks_alone or denies_alone


def _is_saying_misprinted(a: Statement, b: Statement) -> bool:
    """True where one speaker's "I do not say that it works" is "I do say that it works" in another print of nearly the
    same time: what was said before, or not, is told of on purpose."""
    one, other = (a, b) if a.denied_sayings else (b, a)
    said_now = table("quotes.linking", "sayings")["saying"]
    runs = [one.words[at : at + _ROW] for at in one.denied_sayings if one.words[at] in said_now]
    return _are_two_prints(a, b) and any(len(run) == _ROW and run in other.runs for run in runs)


def _is_question_misprinted(a: Statement, b: Statement) -> bool:
    """True where one speaker's question, in quotation marks, is a statement in another print of nearly the same time:
    "Did the bishop know?", "the bishop knew"."""
    asked = a if a.asks else b
    return asked.version.kind == "direct" and _are_two_prints(a, b)


def _are_two_prints(a: Statement, b: Statement) -> bool:
    """True where two articles of nearly the same time quote one speaker."""
    one, other = a.version, b.version
    is_soon = are_dated(one.published, other.published) and not apart(one.published, other.published, _ASKED_AGAIN)
    return whose(a, b) == "same" and one.article != other.article and is_soon


def _is_contradicted(a: Statement, b: Statement) -> bool:
    """True where the one says in the same words what the other denies, and nothing tells that it is one saying,
    misprinted: it is put down to two speakers, or to nobody who is named and whose office or body it is, or to two
    days; where two surely are two, in other words, too."""
    is_of_two_days = bool(a.said_on and b.said_on and days_apart(a.said_on, b.said_on))
    is_of_one = whose(a, b) == "same" or may_be_one_voice(a, b)
    return (not is_of_one or is_of_two_days) and (is_turned(a, b) or _is_rebuttal(a, b))


def _is_rebuttal(a: Statement, b: Statement) -> bool:
    """True where one of two speakers denies and the other does not, and neither has the other's words in a row: "340
    people were held for their politics", "no person was held for his opinions"."""
    if a.denies == b.denies or not _are_strangers(a.version, b.version):
        return False
    return not (is_carried(a, b, _ROW) or is_carried(b, a, _ROW) or runs_in_common(a, b) > _HALF)


def _are_strangers(one: Version, other: Version) -> bool:
    """True for two people or two bodies with names unlike each other, and for a body and somebody whose office is not
    in it."""
    if not one.speaker or not other.speaker or are_close(one.speaker, other.speaker):
        return False
    if one.speaker_kind == other.speaker_kind:
        return one.speaker_kind in ("person", "organisation")
    if {one.speaker_kind, other.speaker_kind} != {"person", "organisation"}:
        return False
    body, officer = (one, other) if one.speaker_kind == "organisation" else (other, one)
    office = {word.lower() for word in (officer.role or "").split()}
    return bool(office) and office.isdisjoint((body.speaker or "").split("-"))


def is_the_opposite(a: Statement, b: Statement) -> bool:
    """True where two articles have one speaker say and deny it, or deny and say that it was said: "denied that the spy
    was caught", "said that the spy was caught". Where either is not named it takes more words."""
    common = len(a.stems & b.stems)
    speaker = "same" if may_be_one_voice(a, b) else whose(a, b)
    is_enough = common >= {"same": _COMMON, "unknown": _COMMON_UNNAMED}.get(speaker, common + 1)
    if not is_enough or a.asks or b.asks or a.version.article == b.version.article:
        return False
    is_denied = {a.version.polarity, b.version.polarity} == {"said", "denied"} and a.denies == b.denies
    return _have_the_same_words(a, b) if is_denied else a.version.polarity == b.version.polarity and is_turned(a, b)


def is_no_statement(a: Statement, b: Statement) -> bool:
    """True where either is what everybody says ("declined to comment"), or hardly more than a name ("the former
    president") and nobody printed it in quotation marks."""
    is_short = min(len(a.stems), len(b.stems)) < _BARE
    is_unquoted = a.version.kind == "indirect" and b.version.kind == "indirect"
    is_bare = is_short and is_unquoted and not (_has_verb(a) and _has_verb(b))
    return is_bare or is_template(a) or is_template(b)


def _has_verb(statement: Statement) -> bool:
    """True where its words have a verb that only a subject stands before."""
    return not word_list("quotes.comparing", "finite").isdisjoint(statement.words)


def is_of_others(a: Statement, b: Statement) -> bool:
    """True where two speakers are named, and too few words are the same for one of them to be a mistake."""
    return whose(a, b) == "other" and len(a.stems & b.stems) < _BARE


def is_too_little(a: Statement, b: Statement, weight: Weights) -> bool:
    """True where the words that both have are no evidence, whoever speaks: "passenger" and "paid" in two statements on
    one accident are not."""
    return _are_few(a.stems & b.stems, a, b, weight)


def is_too_little_in_any_words(a: Statement, b: Statement, weight: Weights) -> bool:
    """The same where other words for what both tell count, too: "hurt", "injured"."""
    return is_too_little(a, b, weight) and _are_few(a.stems & b.stems | _akin(a, b, weight), a, b, weight)


def _are_few(common: frozenset[str], a: Statement, b: Statement, weight: Weights) -> bool:
    """True for one stem, and for those that are little of either and stand in no row, unless there are several and both
    prints are dated."""
    lesser = min(weight.of(a.stems), weight.of(b.stems))
    is_scattered = weight.sum_of(common) < _HALF * (lesser or 1.0) and not runs_in_common(a, b)
    return len(common) < _COMMON or (
        is_scattered and (len(common) < _BARE or not are_dated(a.version.published, b.version.published))
    )


def _akin(a: Statement, b: Statement, weight: Weights) -> frozenset[str]:
    """The stems of the lesser one's words for which another article has another word: "hurt", "injured"."""
    common = a.stems & b.stems
    if a.version.article == b.version.article or len(common) >= _BARE:
        return frozenset()
    lesser, other = sorted((a, b), key=lambda one: (weight.of(one.stems), one.place))
    own, theirs = ({word for word in one.words if stem(word) in one.stems - common} for one in (lesser, other))
    return frozenset(stem(word) for word in own if any(are_kin(word, another) for another in theirs))


def _is_another_issue(a: Statement, b: Statement) -> bool:
    """True where sentences that face each other are of two reports of one form, days apart: other figures, or no word
    the same. "41 percent back the Greens" and "38 percent" are polls of two weeks, "the parking fees" and "the ferry
    timetable" what a council talked about in two."""
    is_later = apart(a.version.published, b.version.published, ISSUE)
    return is_later and (is_another_count(a, b) or not a.stems & b.stems)


def is_another_day(a: Statement, b: Statement) -> bool:
    """True where the words beside the cues tell of days that lie apart, or of one that came after the other's print:
    who says on Tuesday what he said the week before says it again, and so does who says a few words again a year later.
    A day's difference may be one between time zones."""
    is_short = min(len(a.stems), len(b.stems)) < _SAID_AGAIN
    if is_short and apart(a.version.published, b.version.published, YEAR):
        return True
    if a.said_on and b.said_on and days_apart(a.said_on, b.said_on) > 1:
        return True
    return _is_printed_before(a, b) or _is_printed_before(b, a)


def _is_printed_before(a: Statement, b: Statement) -> bool:
    """True where the one was printed before the other was said."""
    printed = printed_days(a.version.published)
    return bool(b.said_on and printed and printed[1].toordinal() + 1 < b.said_on.first)
