"""The role printed before a name: "Foreign Ministry spokeswoman Ann Lee", "The head of midwifery, Ann Lee"."""

from __future__ import annotations

from spacy.tokens import Doc, Span, Token

from quotes.attribution import names
from quotes.attribution.mentions.beginnings import opens_sentence
from quotes.attribution.mentions.evidence import POSSESSIVE
from quotes.attribution.mentions.posts import is_field_word, is_in_charge
from quotes.extraction.cues.lexicon import cue_lexicon
from quotes.parsing.grammar import NOUNS

_LONGEST_ROLE = 8
_TIES = frozenset({"of", "for", "at", "from", "in"})


def role_before(doc: Doc, start: int) -> str | None:
    """The role printed before a name: the nouns and adjectives up to it, with a noun for a person or body in them."""
    bracket = _bracket_before(doc, start)
    if bracket:
        return printed(doc, bracket - 1, start)
    hyphened = _hyphened_before(doc, start)
    if hyphened is not None:
        return printed(doc, hyphened, start)
    apart = start > 1 and doc[start - 1].text in {",", "-", "–", "—"} and doc[start - 2].pos_ == "NOUN"
    last = start - 1 if apart else start
    first = last
    address = first > 1 and doc[first - 2].text == "," and names.is_title(doc[first - 1].text)
    if first and (address or names.is_courtesy(doc[first - 1].text)):
        courtesy = printed(doc, first - 1, last)
        role = role_before(doc, first - 1) if _role_leads_to(doc, first - 1) else None
        return f"{role} {courtesy}" if role else courtesy  # "the bill Mr. Lee signed": none stands before most
    while first and _is_role_word(doc, first - 1, last):
        first -= 1
    while first < last and (doc[first].text in POSSESSIVE or doc[first].text == "-"):
        first += 1  # "The striker’s agent", where the striker is taken for no noun
    words = doc[first:last]
    if apart and not (any(t.text in POSSESSIVE for t in words) or (first and doc[first - 1].pos_ in {"DET", "PRON"})):
        # "The state's campaign chairman, A. B" describes A. B; "told reporters, A. B" does not
        return _apposed_to(doc, start)
    if len(words) and words[-1].text == "of":
        return None  # "The mayor of Castlebay" is not Castlebay
    if not apart and _ends_in_verb(words):
        return None  # "Mayor rebuffs Lee"
    if apart and doc[start - 2].dep_ == "pobj" and (described := _apposed_to(doc, start)):
        return described  # "The director of the museum, A. B"
    if head := _head_of_body(doc, first, last):
        return printed(doc, head, last)
    nouns = names.bearer_nouns()
    if any(names.calls_somebody(t.text) or t.lower_ in nouns for t in words):
        return printed(doc, _after_common_owner(doc, first, last), last)
    return _apposed_to(doc, start) if start > 1 and doc[start - 1].text == "," else None


def _hyphened_before(doc: Doc, start: int) -> int | None:
    """Where a noun for a person begins that hyphens join to how many are whose: "mum-of-three Ann"."""
    first = start - 1
    while first > 1 and doc[first - 1].text == "-" and not doc[first - 1].whitespace_ + doc[first - 2].whitespace_:
        first -= 2
    is_noun = first >= 0 and doc[first].lower_ in names.lower_words("person_nouns")
    return first if is_noun and doc[first + 1 : start].text.lower().startswith("-of-") else None


def _ends_in_verb(words: Span) -> bool:
    """Whether the last word, taken for a noun, is what the one of the words before it does to whoever is named behind
    it: "City's new mayor rebuffs Lee"."""
    if len(words) < 2 or words[-1].tag_ != "NNS" or words[-1].lemma_.lower() in names.bearer_nouns():
        return False
    before = words[-2]
    is_one = before.tag_ in {"NN", "NNP"} and before.lower_ in names.lower_words("person_nouns")
    return is_one and cue_lexicon().is_form(words[-1].lower_)


def _head_of_body(doc: Doc, first: int, last: int) -> int:
    """Where the role begins of whoever heads a body of which there is one, or has a field, 0 where the words before a
    name are none: "the head of the army Ann Lee", "minister for health Ann Lee"; what follows "the head of the company"
    may be the company's name."""
    last_word = doc[last - 1].lower_
    if first == last or not (last_word in names.lower_words("sole_bodies") or is_field_word(last_word.capitalize())):
        return 0
    tie = first - (doc[first - 1].lower_ == "the") - 1
    if tie < 1 or doc[tie].lower_ not in {"of", "for"}:
        return 0
    head = doc[tie - 1]
    return tie - 1 if names.calls_somebody(head.text) or head.lower_ in names.lower_words("person_nouns") else 0


def _apposed_to(doc: Doc, start: int) -> str | None:
    """The description that the name at `start` belongs to: "The head of midwifery at the hospital, Ann Lee", "His
    nephew and captain, Paul"."""
    name = doc[start]
    while name.dep_ == "compound" and name.head.i > name.i:
        name = name.head
    head, last = _whose_it_is_of(name.head), start - 1
    described = doc[head.left_edge.i : last]
    if name.dep_ != "appos" or head.i >= last or not 1 < len(described) <= _LONGEST_ROLE:
        return None
    owned = described[0].lower_ == "the" or described[0].tag_ == "PRP$"
    if not (owned or (opens_sentence(described[0]) and described[0].pos_ != "DET")):
        return None
    if any((t.is_punct and t.text not in {"-", *POSSESSIVE}) or t.is_space for t in described):
        return None
    person = names.is_title(head.text) or head.lower_ in names.lower_words("person_nouns")
    return printed(doc, described.start + owned, last) if person else None


def _whose_it_is_of(noun: Token) -> Token:
    """Who is described, where the parser ties the name to what he is of: "The director of the museum, Ann Lee"; not
    "The driver of the mayor, Ann Lee", nor "The owner of the yard, Norvik Marine"."""
    first, people = noun, names.lower_words("person_nouns")
    while noun.dep_ == "pobj" and noun.head.lower_ in _TIES and noun.lower_ not in people:
        above = noun.head.head
        if above.pos_ not in NOUNS or names.is_title(noun.text):
            break
        noun = above
    is_somebodys = any(t.lower_ in {"his", "her"} for t in noun.children)  # "His partner at the firm, Ann Lee,"
    return first if noun.lower_ in names.lower_words("nouns_of_both") and not is_somebodys else noun


def _role_leads_to(doc: Doc, courtesy: int) -> bool:
    """Whether a role stands before "Mrs" or "Sir": "Professor Sir Ivo Lee", "The head teacher, Mrs Lee,"; not "After he
    met the mayor, Mrs Lee left"; but "sent by his aide, Mrs Lee,"."""
    if courtesy and names.is_title(doc[courtesy - 1].text):
        return True
    if courtesy < 2 or doc[courtesy - 1].text != ",":
        return False
    places = range(courtesy - 2, max(courtesy - _LONGEST_ROLE, 0) - 1, -1)
    opens = next((i for i in places if doc[i].pos_ == "DET" or doc[i].tag_ == "PRP$"), -1)
    closes = next((i for i in range(courtesy + 1, len(doc)) if not doc[i].text[0].isupper()), -1)
    before = doc[opens - 1]
    begins = opens == 0 or (opens > 0 and (bool(doc[opens].is_sent_start) or before.is_punct or before.dep_ == "agent"))
    return begins and closes > 0 and doc[closes].text == ","


def _bracket_before(doc: Doc, start: int) -> int:
    """The opening bracket of what stands between a rank and a name, 0 where none does: "DCP (South) Ann Lee"."""
    if start < 3 or doc[start - 1].text != ")":
        return 0
    opens = next((i for i in range(start - 2, max(start - 6, 0), -1) if doc[i].text == "("), 0)
    return opens if opens and names.calls_somebody(doc[opens - 1].text) else 0


def _after_common_owner(doc: Doc, first: int, last: int) -> int:
    """Where a role begins without "state's" or "country's", which tell nothing by themselves."""
    owners = [i for i in range(first + 1, last) if doc[i].text in POSSESSIVE and doc[i - 1].text[0].islower()]
    return owners[-1] + 1 if owners else first


def _is_role_word(doc: Doc, i: int, end: int) -> bool:
    """Whether the token may be part of a role whose words end before `end`."""
    token = doc[i]
    if token.is_space or end - i > _LONGEST_ROLE or (token.text == "PM" and i > 0 and doc[i - 1].like_num):
        return False  # "At 3 PM Ann Lee spoke"
    if token.text == "of":
        return i > 0 and names.is_title(doc[i - 1].text)  # "Secretary of State"
    if names.is_title(token.text):
        return True
    if is_in_charge(doc, i):
        return True
    if token.text in POSSESSIVE or token.text == "-":
        return i + 1 < end and not (token.text == "-" and token.whitespace_)
    if token.pos_ == "VERB" and token.lower_ in names.lower_words("bearing"):
        return token.dep_ == "amod" and token.head.i > i
    return token.pos_ in {"NOUN", "PROPN", "ADJ"} and not token.is_punct


def printed(doc: Doc, start: int, end: int) -> str:
    """The tokens' words, one space between them where any space was."""
    return " ".join(doc[start:end].text.split())
