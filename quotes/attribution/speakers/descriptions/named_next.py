"""Whom a description means that comes before the name: leads tell what somebody is before who."""

from __future__ import annotations

from bisect import bisect_right

from spacy.tokens import Doc, Token

from quotes.attribution import names
from quotes.attribution.cast.cast import Cast
from quotes.attribution.cast.figures import Figure
from quotes.attribution.cast.focus import Focus
from quotes.attribution.cast.strict_offices import is_of_another_nation, is_strict, may_be
from quotes.attribution.mentions.roles import Role, role_words
from quotes.attribution.speakers.references import Description, Reference, description_words, is_plural, says_which
from quotes.datafiles import listed
from quotes.nameparts import titles
from quotes.parsing.grammar import SUBJECTS

_PARAGRAPHS = 8
"""Line ends between a lead's description and the first place where its bearer is named."""
_BESIDE = 4
"""Tokens between a name and the role that is printed with it."""
_INTRODUCING = frozenset({"who", "from", "of"})


def named_next(description: Description, cast: Cast, focus: Focus) -> Reference | None:
    """Whom the next sentence names, the first of all people that the article names, and does not call anything else.

    Leads tell what somebody is before who: "The mayor of Paris vowed to sue. ... Ann Lee told reporters".
    """
    doc, head, noun = description.words.doc, description.head, description.noun
    if noun not in names.lower_words("person_nouns") and noun not in titles():
        return None
    if is_plural(head) or description.owner is not None or noun in names.lower_words("always_unnamed"):
        return None
    before = bisect_right(cast.people, head.i)
    here = cast.people[before] if before < len(cast.people) else None
    if here is None or any(cast.at[i] is not cast.at[here] for i in cast.people[:before]):
        return None
    figure, mention = cast.at[here], cast.mention[here]
    if not _in_next_sentence(head, here) or doc[mention.start : mention.end].root.dep_ not in SUBJECTS:
        return None
    words = role_words(description.words.text)
    if not may_be_called(description, figure, words):
        return None  # "The judge said it was over. Ann Lee wept."
    gender = names.gender_of_words([noun])
    ranks = listed(names.PACKAGE, "contradictions", "marks") | description_words("ranks")
    if (gender and focus.gender(figure) not in {gender, None}) or any(
        not (r.words & words) - ranks for r in figure.roles if r.words
    ):
        return None  # "The chief executive spoke. Chief financial officer Ann Lee said"
    if not description.definite and (not _is_introduced(doc, mention.end) or _speaks_to_another(description)):
        return None  # "A senior official said no. Ann Lee said yes."; "A judge told a driver no. Ann Lee, 51, wept."
    focus.call(figure, Role(description.phrase, words, description.words.start))
    return Reference(figure, "the first who is named after the description", 0.7)


def named_by_report(description: Description, cast: Cast, focus: Focus) -> Reference | None:
    """The only one whom the report names as such, for somebody whom its lead tells of: "A midwife has told how she was
    struck off. ¶ The hearing took a day. ¶ Midwife Ann Lee, 51, said"; none of whom the lead itself says which."""
    doc, head, noun = description.words.doc, description.head, description.noun
    if description.words[0].lower_ not in {"a", "an"} or is_plural(head) or says_which(description):
        return None
    if noun not in names.lower_words("person_nouns") or noun in names.lower_words("always_unnamed"):
        return None
    if "\n" in doc[: head.i].text.strip():
        return None
    called = [figure for figure in cast.figures if _is_introduced_as(figure, noun)]
    if len(called) != 1 or called[0].mentions[0].start < head.i:
        return None
    figure, own = called[0], frozenset().union(*(role.words for role in called[0].roles))
    marks = listed(names.PACKAGE, "contradictions", "marks")
    told = [token for token in description.before if token.text[0].isupper() or token.lower_ in marks]
    if any(token.lower_ not in own for token in told[bool(description.words[0].is_sent_start) :]):
        return None
    if "\n" * _PARAGRAPHS in "".join(t.text for t in doc[head.i : figure.mentions[0].start] if t.is_space):
        return None
    words = role_words(description.words.text)
    focus.call(figure, Role(description.phrase, words, description.words.start))
    return Reference(figure, f"the only {noun} whom the report names", 0.7)


def _is_introduced_as(figure: Figure, noun: str) -> bool:
    """Whether it is a person whom the text calls so where it first names her."""
    if figure.kind != "person" or not figure.mentions:
        return False
    first = figure.mentions[0]
    return any(noun in role.words and abs(role.token - first.end) <= _BESIDE for role in figure.roles)


def may_be_called(description: Description, figure: Figure, wanted: frozenset[str]) -> bool:
    """Whether the text tells enough of the figure to call it so: of a judge that he is one, of "the boss" nothing."""
    doc, noun, start = description.words.doc, description.noun, description.words.start
    if noun in description_words("varied") and start and doc[start - 1].is_quote:
        return True  # "Ann Lee told MPs it was late. “It is,” the transport secretary said."
    return not is_strict(noun, wanted) or (may_be(doc, figure, noun) and not is_of_another_nation(doc, figure, wanted))


def _speaks_to_another(description: Description) -> bool:
    """Whether the sentence tells of another person who is not named either, and may as well be whom the next names."""
    nouns, words, head = names.lower_words("person_nouns"), description.words, description.head
    others = (t for t in head.sent if not words.start <= t.i < words.end and t.i != head.i)
    return any(t.tag_ == "NN" and t.lower_ in nouns and t.dep_ not in {"compound", "attr", "appos"} for t in others)


def _in_next_sentence(head: Token, i: int) -> bool:
    """Whether token `i` stands in the sentence after the head's, those without a word not counted."""
    sent = head.sent
    while sent.end < len(head.doc) and i >= sent.end:
        sent = head.doc[sent.end].sent
        if any(token.is_alpha for token in sent):
            return sent.start <= i < sent.end
    return False


def _is_introduced(doc: Doc, end: int) -> bool:
    """Whether the words after a name tell who that is: "Lee, 51,", "Lee, who", "Lee, from Leeds,"."""
    after = doc[end : end + 2]
    return len(after) == 2 and after[0].text == "," and (after[1].like_num or after[1].lower_ in _INTRODUCING)
