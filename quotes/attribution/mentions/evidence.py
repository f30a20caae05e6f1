"""What the words in and around a printed name tell of its bearer: votes for a person, and the gender."""

from __future__ import annotations

import re
from collections.abc import Iterable

from spacy.tokens import Doc, Token

from quotes.attribution import names
from quotes.attribution.mentions.capitals import is_in_capitals_for_a_person
from quotes.attribution.mentions.named_by_day import is_called_by_day
from quotes.attribution.mentions.roles import is_person_by_apposition
from quotes.datafiles import table, word_list
from quotes.extraction.cues.lexicon import cue_lexicon
from quotes.parsing.grammar import SUBJECTS

_ENTITY_VOTES = {"PERSON": 2.0, "ORG": -1.5, "GPE": -2.0, "LOC": -2.0, "FAC": -2.0, "NORP": -2.0}
CONNECTORS = frozenset({"of", "for", "and", "the", "on", "to", "in", "at"})
POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_LONGEST_ROLE = 8
_NEAR = 60
"""Tokens before a name among which somebody else may be named whom "he" means."""
_TWO_WORDS = re.compile(r"([A-Z][a-z]{3,})[A-Z][a-z]{2,}")
_OWN_PART = frozenset({", for his part", ", for her part", ", on his part", ", on her part"})
"""What follows the name of somebody who takes a turn: "Lee, for his part, said"."""
_JOINED = 2
"""How far a name is from another with "and" between them."""
_CALLED = 2
"""How far before the name the noun stands of "a man called Ivo"."""
_FULL = 2
"""Words of a name in full."""
_OF_THINGS = frozenset({"the", "a", "an", "its", "our", "their"})
"""What stands before the name of a place or a thing rather than somebody's: "at its Torvik Sound plant"."""
_SETTING = frozenset({"after", "at", "before", "beyond", "from", "in", "inside", "near", "outside", "since"})
"""Words with which a sentence tells where or when it is set."""


def person_votes(doc: Doc, tokens: list[Token], role: str | None) -> float:
    """Votes for a person minus votes for a body or place."""
    start, end = tokens[0].i, tokens[-1].i + 1
    texts = [t.text for t in tokens]
    after = [t.text for t in doc[end : end + 2]]
    score = _ENTITY_VOTES.get(tokens[-1].ent_type_, 0.0)
    if role:
        score += (
            3.0
            if any(
                names.calls_somebody(w) or w.lower() in names.lower_words("person_nouns")
                for w in role.replace("-", " ").split()
            )
            else -2.0
        )
    score += 3.0 if len(texts) > 1 and names.is_first_name(texts[0]) else 0.0
    score += 3.0 if len(texts) > 1 and is_called_by_day(tokens[0]) else 0.0
    score += 3.0 if is_told_as_name(doc, start) else 0.0
    score += 2.0 if any(names.is_initial(t) for t in texts[1:-1]) else 0.0  # "Ann J. Lee"
    score += 1.0 if len(texts) > 1 and names.is_initial(texts[0]) else 0.0  # "K. R. Lee"
    score += 3.0 if doc[end : end + 4].text.lower() in _OWN_PART else 0.0
    score += 2.0 if after[:1] == [","] and len(after) > 1 and (after[1] == "who" or after[1].isdigit()) else 0.0
    score += 1.0 if after[:1] == ["who"] else 0.0
    score -= 4.0 if after == [",", "which"] else 0.0
    is_body = any(t.rstrip(".") in word_list(names.PACKAGE, "body_names") for t in texts)
    score += 3.0 if is_person_by_apposition(doc, end, alone=is_body or len(texts) == 1) else 0.0
    score -= 4.0 if is_body else 0.0
    # More than a first name and the parser's "PERSON" speak for: "The Ann Lee Show".
    score -= 9.0 if len(texts) > 1 and texts[-1] in table(names.PACKAGE, "outlet_words")["programmes"] else 0.0
    street = len(texts) > 1 and texts[-1] in word_list(names.PACKAGE, "street_nouns")
    score -= 4.0 if street and not names.is_first_name(texts[0]) else 0.0
    tying = [t for i, t in enumerate(texts) if texts[i + 2 : i + 3] != ["t"]]  # "Ada in 't Hout"
    score -= 4.0 if any(t in CONNECTORS or t == "&" for t in tying) else 0.0
    score -= 2.0 if len(texts) == 1 and texts[0].isupper() and 2 <= len(texts[0]) <= 5 else 0.0
    score -= 4.0 if len(texts) == 1 and _joins_two_words(texts[0]) else 0.0
    score -= 2.0 if start and not role and doc[start - 1].lower_ in _OF_THINGS else 0.0
    score += 2.0 if len(texts) > 1 and after[:1] == [","] and after[1:] in (["of"], ["from"]) else 0.0
    score += 3.0 if gender_after(doc, start, end) else 0.0
    score += 3.0 if _speaks_as_person(doc, start, end) else 0.0
    score += 3.0 if is_in_capitals_for_a_person(doc, start, end) else 0.0
    score += 1.5 if len(texts) == 1 and names.bare(texts[0]) in names.office_holders() else 0.0
    score -= 6.0 if _is_used_as_body(doc, start, end) else 0.0
    score -= 3.0 if not role and _is_scene(doc, start, end) else 0.0
    score -= 4.0 if not role and _is_beside_place(doc, start, end) else 0.0
    return score


def is_told_as_name(doc: Doc, start: int) -> bool:
    """Whether the words before tell that somebody bears the name: "a man named Ivo", "a vast woman called Olga"; not
    "A fireman called Lund out", "A clerk named Ann Lee as the winner"."""
    if start < _CALLED or doc[start - 1].lower_ not in {"called", "named"} or doc[start - 1].dep_ != "acl":
        return False
    if any(token.lower_ == "as" for token in doc[start + 1 : start + 4]):
        return False
    return doc[start - _CALLED].lower_ in names.lower_words("person_nouns")


def _joins_two_words(text: str) -> bool:
    """Whether two long words with capitals are one, as only in a body's name: "ProxyWatch"; not in "LeBron"."""
    joined = _TWO_WORDS.fullmatch(text)
    return joined is not None and not names.is_first_name(text) and joined[1] != "Fitz"


def _is_scene(doc: Doc, start: int, end: int) -> bool:
    """Whether a lone name rather tells where or when the sentence is set: "After Torvik, Ann Lee spoke."."""
    if end - start > 1 or not start or end + 1 >= len(doc) or doc[end].text != ",":
        return False
    return doc[start - 1].lower_ in _SETTING and bool(doc[start - 1].is_sent_start) and doc[end + 1].text[0].isupper()


def _is_beside_place(doc: Doc, start: int, end: int) -> bool:
    """Whether a lone name is joined to a lone place's: "Norland and Torvia agreed"."""
    head = doc[start]
    others = [head.head] if head.dep_ == "conj" else [child for child in head.children if child.dep_ == "conj"]
    alone = (t for t in others if t.ent_type_ == "GPE" and t.left_edge.i == t.i and abs(t.i - start) == _JOINED)
    return end - start == 1 and any(alone)


def _is_used_as_body(doc: Doc, start: int, end: int) -> bool:
    """Whether the words around a name tell that a body bears it: what an office is for ("the Minister for Schools"),
    what only a body has ("Norvik's shares"), what takes it up ("¶ Norvik insists it was late. The airline has")."""
    if start > 1 and doc[start - 1].lower_ == "for" and doc[start - 2].text[0].isupper():
        return names.is_title(doc[start - 2].text)
    if doc[end : end + 1].text in POSSESSIVE:
        had = " ".join(token.text for token in doc[end + 1 : end + _LONGEST_ROLE]).replace(" - ", "-")
        return _opens_with_belonging(had)
    return end - start == 1 and _is_taken_up_as_body(doc[start])


def _opens_with_belonging(words: str) -> bool:
    """Whether the words begin with what only a body has, whichever of it: "third-quarter results showed"."""
    whichever = words.split(" ", 1)[1:] if words.partition(" ")[0].count("-") else []
    belongings = word_list(names.PACKAGE, "body_belongings")
    return any(f"{one} ".startswith(f"{own} ") for one in (words, *whichever) for own in belongings)


def _is_taken_up_as_body(name: Token) -> bool:
    """Whether "the airline" opens the sentence behind the one that the name opens, in its paragraph, as its subject."""
    doc, last = name.doc, name.sent.end
    if name.dep_ != "nsubj" or (name.i and "\n" not in doc[name.i - 1].text_with_ws) or "\n" in doc[name.i : last].text:
        return False
    opens = doc[last : last + 2]
    kinds = table(names.PACKAGE, "body_classes")["company"]
    return len(opens) == 2 and opens[0].text == "The" and opens[1].lower_ in kinds and opens[1].dep_ == "nsubj"


def gender_after(doc: Doc, start: int, end: int) -> str | None:
    """The gender that "he" or "she" tells of a lone name: "¶ Berova told the agency that it was a gift. She declined".

    Only where the name opens a paragraph as the subject, the pronoun opens the next sentence as one, and nobody else is
    spoken of between. Of a name in full that speaks, where the next paragraph begins so, too: “No,” Zorin Ketch told
    the Courier. ¶ He said.
    """
    name = doc[end - 1]
    lone, last = end - start == 1, name.sent.end
    if name.dep_ != "nsubj" or not (_opens_paragraph(doc, start) if lone else _speaks_in_full(doc, start, end)):
        return None
    opens = doc[last : last + 1]
    if not len(opens) or opens[0].dep_ not in SUBJECTS:
        return None
    if lone and "\n" in doc[start:last].text_with_ws:
        return None
    nouns = names.lower_words("person_nouns")
    if any(t.ent_type_ == "PERSON" or t.lower_ in nouns or t.tag_ in {"PRP", "PRP$"} for t in doc[end:last]):
        return None
    return {"he": "m", "she": "f"}.get(opens[0].lower_)


def _speaks_as_person(doc: Doc, start: int, end: int) -> bool:
    """Whether the name opens a paragraph whose first words in marks, in the next sentence, "he" or "she" says: "¶ El
    Zorro struck back. “They are late,” he fumed"; not where the sentence tells of anybody else."""
    name, sent = doc[end - 1], doc[end - 1].sent
    if name.dep_ != "nsubj" or name.head.dep_ != "ROOT" or not _opens_paragraph(doc, start):
        return False
    opens = doc[sent.end : sent.end + 1]
    if not len(opens) or not opens[0].is_quote or "\n" in sent.text_with_ws:
        return False
    if any(t.pos_ in {"PROPN", "PRON"} or t.lower_ in names.lower_words("person_nouns") for t in doc[end : sent.end]):
        return False
    closes = next((t.i for t in doc[sent.end + 1 : sent.end + _NEAR] if t.is_quote or "\n" in t.text), len(doc))
    behind = doc[closes + 1 : closes + 2]
    return len(behind) == 1 and behind[0].lower_ in {"he", "she"} and behind[0].dep_ in SUBJECTS


def gender_called(names_at: Iterable[Token]) -> str | None:
    """The gender of the noun for what a sentence says that a person is, by the last tokens of the name; it tells more
    than a first name: "Cristian Holt is a mother of four"."""
    verbs = (name.head for name in names_at if name.dep_ == "nsubj")
    plain = (v for v in verbs if v.lemma_ == "be" and not any(t.dep_ == "neg" for t in v.children))
    called = (token.lower_ for verb in plain for token in verb.children if token.dep_ == "attr")
    return next((gender for noun in called if (gender := names.gender_of_words([noun]))), None)


def _opens_paragraph(doc: Doc, start: int) -> bool:
    return not start or "\n" in doc[start - 1].text_with_ws


def _speaks_in_full(doc: Doc, start: int, end: int) -> bool:
    """Whether it is two words like first name and surname, no word of a body's name nor several of a kind ("Holm
    Rovers"), that say something, and nobody is named before."""
    words = doc[start:end]
    if len(words) != _FULL or not all(t.is_title and t.is_alpha for t in words) or words[-1].lower_.endswith("s"):
        return False
    before = doc[max(start - _NEAR, 0) : start]
    if any(t.ent_type_ == "PERSON" or names.is_first_name(t.text) for t in before):
        return False  # "Omar Lee runs the ferry. Torvik Line said it was late. He"
    bodies = word_list(names.PACKAGE, "body_names")
    says = cue_lexicon().verbs.get(words[-1].head.lemma_.lower()) == "speech"
    return says and not any(t.text in bodies or t.lower_ in names.lower_words("body_nouns") for t in words)
