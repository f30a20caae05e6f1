"""What courtesies tell: who is who of one surname, "Mr Lee" and "Mrs Lee", and that Lee Lund is a woman, "Ms Lund"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from quotes.attribution import names
from quotes.attribution.mentions.mentions import Mention
from quotes.extraction.cues.lexicon import cue_lexicon
from quotes.parsing.grammar import GENDERS, SUBJECTS

_TITLE_OF_WIFE = "Mrs"


def by_courtesy(mentions: list[Mention]) -> list[list[Mention]]:
    """The mentions of a surname that is never printed in full, apart where some are "Mr Lee" and some "Mrs Lee"; a bare
    "Lee" is whoever was so called last."""
    gender = next((m.gender for m in mentions if m.gender), None) or ""
    apart: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        gender = mention.gender or gender
        apart[gender].append(mention)
    return list(apart.values())


def bare_turns(doc: Doc, mentions: Sequence[Mention]) -> dict[int, str | None]:
    """Where the mentions begin that stand bare before a transcript's turns ("LEE: She has my number."), and the gender
    of whoever they are: told by the courtesy before the first of them, not by that of "Mrs Lee", asked about later."""
    turns = [m for m in mentions if not m.gender and _opens_turn(doc, m)]
    firsts = {names.core(m.name): m.start for m in reversed(turns)}
    genders: dict[tuple[str, ...], str] = {}
    for mention in mentions:
        name = names.core(mention.name)
        if mention.gender and mention.start < firsts.get(name, 0):
            genders[name] = mention.gender
    return {m.start: genders.get(names.core(m.name)) for m in turns}


def with_courtesies(doc: Doc, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, where the only one of a surname who is named in full, and speaks, has the gender of the "Ms" behind
    it, if the first name is a woman's or a man's: "said Lee Lund, who teaches law. ... Ms. Lund said"; "Mrs Lund" may
    be the wife of anybody."""
    full = [m for m in mentions if " " in m.name]
    genders: dict[Mention, str] = {}
    for one in full:
        if one.gender or not _is_of_either(one) or not _is_introduced(doc, one):
            continue
        surname = names.surname(names.core(one.name))
        others = [m for m in full if m is not one and names.surname(names.core(m.name)) == surname]
        polite = [m for m in mentions if m.gender and names.core(m.name) == (surname,)]
        is_first = bool(polite) and one.start < polite[0].start
        is_only = not others and len({m.gender for m in polite}) == 1 and not any(map(_is_married, polite))
        if is_first and is_only and not _tells_of_kin(doc, one, polite[0]):
            genders[one] = polite[0].gender or ""
    return [replace(m, gender=genders.get(m, m.gender)) for m in mentions]


def _is_of_either(mention: Mention) -> bool:
    """Whether a first name that is listed as a man's or a woman's is borne by both."""
    return names.bare(mention.name.split()[0]) in names.lower_words("names_of_either")


def _is_married(mention: Mention) -> bool:
    """Whether the courtesy is that of somebody's wife."""
    return mention.role is not None and mention.role.split()[-1].rstrip(".") == _TITLE_OF_WIFE


def _is_introduced(doc: Doc, mention: Mention) -> bool:
    """Whether somebody says something, and the words behind the name tell what its bearer does, and no pronoun in them
    that it is a man or a woman."""
    name, behind = doc[mention.start : mention.end].root, doc[mention.end : mention.end + 2]
    if name.dep_ not in SUBJECTS or cue_lexicon().verbs.get(name.head.lemma_.lower()) != "speech":
        return False
    tells = len(behind) > 1 and behind[0].text == "," and behind[1].lower_ in {"who", "a", "an", "the"}
    return tells and not any(t.lower_ in GENDERS for t in doc[mention.end : doc[mention.start].sent.end])


def _tells_of_kin(doc: Doc, first: Mention, last: Mention) -> bool:
    """Whether the sentences from one to the other speak of kin: Ms Lee may be the daughter of who is named."""
    kin = names.kin_nouns()
    return any(token.lower_ in kin for token in doc[doc[first.start].sent.start : doc[last.start].sent.end])


def _opens_turn(doc: Doc, mention: Mention) -> bool:
    """Whether the name opens a paragraph, and a colon follows."""
    opens = not mention.start or "\n" in doc[mention.start - 1].text
    return opens and doc[mention.end : mention.end + 1].text == ":"


def polite_names(people: Sequence[tuple[str, Sequence[Mention], str | None]]) -> list[str]:
    """The names of people, by name, mentions and gender: "Mrs Lee" of a lone surname where there is a Mr Lee, or a Paul
    Lee, too."""
    genders: dict[str, set[str]] = defaultdict(set)
    for name, _, gender in people:
        genders[names.surname(names.core(name))] |= {gender} if gender else set()
    return [
        _polite(name, mentions) if len(genders[names.surname(names.core(name))]) > 1 and " " not in name else name
        for name, mentions, _ in people
    ]


def _polite(name: str, mentions: Sequence[Mention]) -> str:
    """The surname with the courtesy that is printed most with it, if any is."""
    titles = (m.role.split()[-1] for m in mentions if m.role and m.gender)
    printed = Counter(title.rstrip(".") for title in titles if names.is_courtesy(title))
    return f"{printed.most_common(1)[0][0]} {name}" if printed else name
