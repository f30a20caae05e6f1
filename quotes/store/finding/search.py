"""Finding quotations by words: what a person types becomes terms, and every term has to be found somewhere."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple

from sqlite_utils import Database

from quotes.marks import common
from quotes.records import SHOWN_CLASSES, CueClass, Kind, Modality, Polarity, VenueKind
from quotes.store.articles.edits import Fate, fates
from quotes.store.finding.finding import BOUND, UNRANKED, Match, faithful_first, find, number_found, ranks
from quotes.store.finding.forms import alternatives, any_of, other_forms
from quotes.store.finding.highlighting import Parts, folded, found_in
from quotes.store.finding.suggesting import beginning_with, with_other_letters
from quotes.store.keyed import as_array
from quotes.store.sqlfiles import sql

_SHORTEST_BEGINNING = 4
"""Letters of a word from which it also finds longer ones: "drone" finds "drones", but "art" no "article"."""

_MOST_TERMS = 50
"""Words that are looked for; what is more is a pasted text."""

_PHRASE_OR_WORD = re.compile(r'"(?P<phrase>[^"]*)"(?P<start>\*?)|(?P<word>[^\s"]+)')
_PHRASE_OR_FIELD = re.compile(r'"[^"]*"|(?<!\w)(?P<field>[^\W\d_]{2,}:(?=["\w]))')
OPERATORS = frozenset({"AND", "OR", "NOT"})
"""What elsewhere joins words and here is one."""

_STRAIGHT = str.maketrans(dict.fromkeys("“”„‟«»‹›″", '"') | dict.fromkeys("‘’‚′", "'"))


@dataclass(frozen=True, slots=True)
class Hit:
    """A quotation that was found, with what a person wants to see of it in a list."""

    key: str
    text: str
    parts: Parts
    kind: Kind
    cue_class: CueClass
    cue: str | None
    lead_in: str | None
    """The cue, where it stands right before what the outlet tells in its own sentence: "accused" before "the mayor of
    hiding the cost". None where it is denied, asked or urged."""
    speaker: str | None
    described: str | None
    """Who is meant, where nobody is named: "top officials"."""
    source: str | None
    """The words that name who, as printed."""
    outlet: str | None
    venue: str | None
    venue_kind: VenueKind | None
    credited: str | None
    published: str | None
    polarity: Polarity
    modality: Modality
    confidence: float
    """How sure it is that this is a quotation."""
    told_by: str | None
    """Who tells it, where it stands in somebody else's words."""
    utterance: str | None
    versions: int | None
    """How many versions its utterance has; None before linking."""
    fate: Fate | None
    """What its article did to its words after they were printed, or before."""
    in_source: Parts = ()
    """The source, if it alone has one of the words that were searched for: "a retired midwife"."""


class Found(NamedTuple):
    """What a search found."""

    hits: list[Hit]
    aside: int
    """How many thoughts and stances have the words, shown among the hits or not."""


def search(
    db: Database, words: str, *, limit: int = 20, all_classes: bool = False, polarity: Polarity | None = None
) -> Found:
    """The quotations in which every word is found, in the text, its source, the speaker's or the outlet's name.

    The best come first; with `all_classes` thoughts and stances are among them; with `polarity` others are left out.
    """
    terms = terms_on_record(db, words)
    if not terms:
        return Found([], 0)
    found = find(db, terms, {"said": [polarity] if polarity else []}, bound=max(BOUND, limit)).found
    kept = [each for each in found if all_classes or each.cue_class in SHOWN_CLASSES]
    best = best_first(db, terms, kept)[:limit]
    return Found(
        hits(db, terms, [each.id for each in best]), sum(each.cue_class not in SHOWN_CLASSES for each in found)
    )


def best_first(db: Database, terms: Sequence[str], prints: Sequence[Match]) -> list[Match]:
    """The quotations, those first that fit the terms best; what only a name brought comes last. Of the prints of one
    utterance the most faithful stands where the best fitting would."""
    rank = ranks(db, terms, [each.id for each in prints])
    ordered = sorted(prints, key=lambda each: (*rank.get(each.id, UNRANKED), -each.id))
    of_utterance: dict[int, list[Match]] = defaultdict(list)
    for each in ordered:
        of_utterance[each.utterance].append(each)
    turns = {utterance: iter(faithful_first(group)) for utterance, group in of_utterance.items()}
    return [next(turns[each.utterance]) for each in ordered]


def hits(db: Database, terms: Sequence[str], ids: Sequence[int]) -> list[Hit]:
    """What a list shows of these quotations, in their order; with no terms nothing is marked."""
    rows = list(db.query(sql("hits"), {"ids": as_array(ids)}))
    found = fates(db, [row["key"] for row in rows])
    return [
        Hit(
            parts=found_in(row["text"], terms) if terms else ((row["text"], False),),
            in_source=_in_source(row, terms),
            fate=found.get(row["key"]),
            **row,
        )
        for row in rows
    ]


def _in_source(row: dict[str, Any], terms: Sequence[str]) -> Parts:
    """The source with the words marked that neither the quotation nor the name beside it has; empty if it has none."""
    seen = " ".join(filter(None, (row["text"], row["speaker"] or row["described"])))
    alone = [term for term in terms if _has(row["source"] or "", term) and not _has(seen, term)]
    return found_in(row["source"], alone) if alone else ()


def _has(text: str, term: str) -> bool:
    return any(is_found for _, is_found in found_in(text, [term]))


def search_terms(words: str) -> tuple[str, ...]:
    """The full-text expressions of what a person typed, one for each word or "exact phrase"; none if nothing is left.

    A word of four letters or more, or with an asterisk (`eco*`), also finds what begins so, and a word its other forms
    ("men", "man"). All else is taken as it is written, so that no input is a syntax error.
    """
    typed = _PHRASE_OR_WORD.finditer(_straight(_readable(words)))
    terms = (
        _term(match["phrase"], bool(match["start"])) if match["word"] is None else _word(match["word"])
        for match in typed
    )
    return tuple(islice(dict.fromkeys(term for term in terms if term), _MOST_TERMS))


def terms_on_record(db: Database, words: str) -> tuple[str, ...]:
    """The terms of what a person typed; one for a word that is nowhere also finds it in other letters: "Mørch" for
    "Morch"."""
    return tuple(_in_other_letters(db, term) for term in search_terms(words))


def _in_other_letters(db: Database, term: str) -> str:
    expressions = alternatives(term)
    word = expressions[0].strip('*"')
    if not word.isalpha() or number_found(db, term, 1):
        return term
    return any_of([*expressions, *(f'"{other}"' for other in with_other_letters(db, word))])


def as_they_stand(words: str) -> str:
    """The words, with those between quotation marks that else find longer ones, too: '"plan" of 2015'."""
    return " ".join(f'"{word}"' if word else typed for typed, word in _typed(words))


def longer_words(db: Database, words: str) -> list[str]:
    """The words on record that are found for one of those typed because they begin with it: "planned" for "plan"."""
    found = (beginning_with(db, folded(word)) for _, word in _typed(words) if word)
    return list(dict.fromkeys(longer for each in found for longer in each))


def _typed(words: str) -> Iterator[tuple[str, str | None]]:
    """Each phrase or word as it was typed, with the word if it finds longer ones, too."""
    for match in islice(_PHRASE_OR_WORD.finditer(_straight(_readable(words))), _MOST_TERMS):
        word = _bare(match["word"] or "*")
        yield match[0], word if _finds_longer(word) and not match[0].endswith("*") else None


def has_operators(words: str) -> bool:
    """Whether somebody may expect of AND, OR, NOT or a minus what it does elsewhere; here each word is a word."""
    found = list(_PHRASE_OR_WORD.finditer(_straight(words)))
    typed = [match["word"] or "" for match in found]
    if any(
        word[:1] in ("-", "−") and (word[1:2].isalpha() or (at and word[1:2].isdigit()))
        for at, word in enumerate(typed)
    ):
        return True
    return bool(OPERATORS & set(typed)) and not all(match[0].isupper() for match in found)


def without_fields(words: str) -> str:
    """The words without what names a field elsewhere, and nothing here: "Karsavin" of "speaker:Karsavin"."""
    typed = _straight(words)
    rest = _PHRASE_OR_FIELD.sub(lambda match: match[0] if match["field"] is None else "", typed)
    return rest.strip() if rest != typed else words


def _straight(words: str) -> str:
    return common(words).translate(_STRAIGHT)


def _word(word: str) -> str | None:
    if word.endswith("*"):
        return _term(word.rstrip("*"), True)
    word = _bare(word)
    is_start = _finds_longer(word)
    term = _term(word, is_start)
    return term and any_of([term, *(f'"{form}"' for form in other_forms(word, is_start=is_start))])


def _bare(word: str) -> str:
    """The word without the brackets, commas and dashes around it, which the index does not know."""
    known = [place for place, character in enumerate(word) if _is_searchable(character)]
    return word[known[0] : known[-1] + 1] if known else word


def _finds_longer(word: str) -> bool:
    return len(word) >= _SHORTEST_BEGINNING and word.isalpha()


def _term(words: str, is_start: bool) -> str | None:
    if not any(_is_searchable(character) for character in words):
        return None
    return f'"{words}"*' if is_start else f'"{words}"'


def _is_searchable(character: str) -> bool:
    """Whether the index knows the character: its tokenizer reads letters and numbers, and parts at all others."""
    return unicodedata.category(character)[0] in "LN"


def _readable(words: str) -> str:
    """Without the characters that SQLite cannot take: a NUL ends the expression, lone surrogates are no text."""
    return "".join(" " if unicodedata.category(character) in ("Cc", "Cs") else character for character in words)
