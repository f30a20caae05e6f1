"""Names of bodies with a possessive in them: "McDonald's", "Finnish People’s Party", "St Anne's Hospice"; and those
that a noun in small letters makes of a name: "Lee's campaign"."""

from __future__ import annotations

from spacy.tokens import Doc

from quotes.attribution import names
from quotes.attribution.mentions.evidence import POSSESSIVE
from quotes.attribution.mentions.headlines import headline_tokens
from quotes.attribution.mentions.runs import run_end
from quotes.attribution.texts import is_capital, words_of
from quotes.datafiles import word_list
from quotes.extraction.cues.lexicon import cue_lexicon
from quotes.parsing.grammar import NOUNS, SUBJECTS

_SAINTS = frozenset({"St", "St.", "Saint", "Ss"})
_COURTS = frozenset({"Court", "Courts", "Office"})
"""What is called by whose it is: "Torvik Coroner's Court", "Torvik Sheriff's Office"."""
_NAMING = frozenset({"PROPN", "NOUN", "ADJ"})
_PLURAL = frozenset({"'", "’"})
"""The possessive of a plural."""
_PEOPLE = frozenset({"children", "men", "people", "women"})


def possessive_names(doc: Doc) -> dict[int, int]:
    """For the first token of each such name the token after it.

    A possessive otherwise ends a name: "Lee's Party" are two. It does not behind a plural of people ("Women's March"),
    in a court's name ("Torvik Coroner's Court"), and in names known to have one ("Moody's Analytics").
    """
    words = words_of(doc)
    headlines = headline_tokens(doc)
    found: dict[int, int] = {}
    for i in range(1, len(words)):
        if words[i] not in POSSESSIVE or not words[i - 1][0].isupper() or i in headlines:
            continue
        follows = i + 1 < len(words) and words[i + 1][0].isupper()
        if follows and i > 1 and words[i - 2] in _SAINTS:
            found[i - 2] = run_end(doc, i + 1, frozenset())  # "St Anne's Hospice"
        elif follows and words[i + 1] in _COURTS and (_are_people(words[i - 1]) or _is_somebodys(words[i - 1])):
            found[_start_of_court(doc, words, i - 1)] = i + 2  # "Torvik Coroner's Court"
        elif f"{words[i - 1]}'s" in word_list(names.PACKAGE, "possessive_names") and words[i] in {"'s", "’s"}:
            joined = i > 2 and words[i - 2] == "&" and words[i - 3][0].isupper()  # "Standard & Poor's"
            found[i - 3 if joined else i - 1] = _end(doc, words, i, follows)
        elif follows and (_are_people(words[i - 1]) or _are_members(doc, i)) and not _is_somebody(doc, i + 1):
            found[_start(doc, words, i - 1)] = _before_somebody(doc, i + 1)  # months, too: "Women's March"
    return found


def body_follows(doc: Doc, end: int) -> int:
    """The token after a small-letter noun that makes a body of the name ("Lee's campaign"), else 0."""
    naming = word_list(names.PACKAGE, "naming_nouns")
    first = end + 1 if end < len(doc) and doc[end].text in POSSESSIVE else end
    for i in range(first, min(first + 3, len(doc))):
        if doc[i].text == "force" and doc[i - 1].text == "air":
            return i + 1  # "Ukraine's air force"
        if doc[i].text in naming and (i + 1 == len(doc) or doc[i + 1].pos_ not in NOUNS):
            return 0 if _is_deed(doc, end, i) else _with_field(doc, i + 1)
        if doc[i].pos_ not in {"NOUN", "ADJ", "PROPN"} or not doc[i].is_alpha:
            return 0
    return 0


def _is_deed(doc: Doc, end: int, i: int) -> bool:
    """Whether the noun at `i` is what somebody does: "Lee's campaign against the levy", "Lee wages campaign"; not where
    it speaks, or is against somebody by name: "Lee's campaign against Lund"."""
    against = doc[end].text in POSSESSIVE and doc[i + 1 : i + 2].text == "against"
    speaks = doc[i].dep_ in SUBJECTS and cue_lexicon().is_form(doc[i].head.lower_)
    is_rival = any(is_capital(token) for token in doc[i + 2 : i + 3])
    is_against = against and not speaks and not is_rival
    return doc[i].text == "campaign" and (is_against or (i > end and doc[i - 1].tag_ == "NNS"))


def _with_field(doc: Doc, end: int) -> int:
    """The token after what a ministry is of: "Norland's ministry of foreign affairs"."""
    field = end + 1
    while doc[end - 1].text == "ministry" and doc[end : end + 1].text == "of" and doc[field : field + 1].text:
        if doc[field].pos_ not in {"NOUN", "ADJ", "PROPN"} or not doc[field].is_alpha:
            break
        field += 1
    return field if field > end + 1 else end


def _before_somebody(doc: Doc, i: int) -> int:
    """The token after the capitals at `i`, without a person's name behind a body's: "[Farmers'] Union Ann Lee"."""
    end = run_end(doc, i, frozenset())
    bodies = (j for j in range(i, end - 2) if doc[j].text in word_list(names.PACKAGE, "body_names"))
    return next((j + 1 for j in bodies if _is_somebody(doc, j + 1)), end)


def _end(doc: Doc, words: tuple[str, ...], i: int, follows: bool) -> int:
    """The token after a known name whose possessive is token `i`: "Moody's Analytics", "Lloyd's of London"."""
    if follows and doc[i + 1].ent_type_ != "PERSON" and words[i + 1] not in _not_names():
        end = run_end(doc, i + 1, frozenset())
        of_body = doc[end - 1].text in word_list(names.PACKAGE, "body_names") or doc[end - 1].text in {"UK", "US"}
        return end if of_body else i + 1
    goes_on = words[i + 1 : i + 2] == ("of",) and i + 2 < len(words) and words[i + 2][0].isupper()
    return i + 3 if goes_on else i + 1


def _start(doc: Doc, words: tuple[str, ...], i: int) -> int:
    """The first token of a name in which token `i` is the people that it is of: "Finnish", "National"."""
    while i and words[i - 1][0].isupper() and words[i - 1].isalpha() and words[i - 1] not in _not_names():
        if names.is_title(words[i - 1]) or doc[i].is_sent_start or doc[i - 1].ent_type_ == "PERSON":
            break
        i -= 1
    return i


def _start_of_court(doc: Doc, words: tuple[str, ...], i: int) -> int:
    """The first token of a court's name of which token `i` tells whose it is: "Torvik", and "King" of "King's Lynn"."""
    while i:
        before = i - 2 if words[i - 1] in POSSESSIVE and i > 1 else i - 1
        if not words[before][0].isupper() or doc[before].pos_ not in _NAMING or words[before] in _not_names():
            break
        i = before
    return i


def _is_somebodys(word: str) -> bool:
    return word.lower() in names.lower_words("person_nouns")


def _is_somebody(doc: Doc, i: int) -> bool:
    """Whether a person's name begins there: "the Democrats' Jim Hall"."""
    return names.is_first_name(doc[i].text) or (doc[i].ent_type_ == "PERSON" and doc[i].ent_iob_ == "B")


def _are_people(word: str) -> bool:
    """Whether the word is a plural for people: "Farmers", "Women"."""
    plain = word.lower()
    return plain in _PEOPLE or (plain.endswith("s") and plain[:-1] in names.lower_words("person_nouns"))


def _are_members(doc: Doc, i: int) -> bool:
    """Whether the possessive `i` stands between several of a kind, whatever they are, and what unites them: "Timber
    Growers' Association"; not in "Jim Evans' Association"."""
    several = doc[i].text in _PLURAL and doc[i - 1].lower_.endswith("s") and doc[i - 1].ent_type_ != "PERSON"
    return several and doc[i + 1].text in word_list(names.PACKAGE, "body_names")


def _not_names() -> frozenset[str]:
    return word_list(names.PACKAGE, "not_names")
