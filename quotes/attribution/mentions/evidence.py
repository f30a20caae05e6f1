"""What the words in and around a printed name tell of its bearer: votes for a person, and the role before the name."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from quotes.attribution import names
from quotes.attribution.mentions.capitals import is_in_capitals_for_a_person
from quotes.attribution.mentions.named_by_day import is_called_by_day
from quotes.attribution.mentions.roles import is_person_by_apposition
from quotes.datafiles import table, word_list
from quotes.extraction.cues.lexicon import cue_lexicon

_ENTITY_VOTES = {"PERSON": 2.0, "ORG": -1.5, "GPE": -2.0, "LOC": -2.0, "FAC": -2.0, "NORP": -2.0}
CONNECTORS = frozenset({"of", "for", "and", "the", "on", "to", "in", "at"})
POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_LONGEST_ROLE = 8
_NEAR = 60
"""Tokens before a name among which somebody else may be named whom "he" means."""
_JOINED = 2
"""How far a name is from another with "and" between them."""
_FULL = 2
"""Words of a name in full."""
_TIES = frozenset({"of", "for", "at", "in"})
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
    score += 2.0 if any(len(t) == 2 and t.endswith(".") for t in texts[1:-1]) else 0.0  # "Ann J. Lee"
    score += 2.0 if after[:1] == [","] and len(after) > 1 and (after[1] == "who" or after[1].isdigit()) else 0.0
    score += 1.0 if after[:1] == ["who"] else 0.0
    score += 3.0 if is_person_by_apposition(doc, end, alone=len(texts) == 1) else 0.0
    score -= 4.0 if any(t.rstrip(".") in word_list(names.PACKAGE, "body_names") for t in texts) else 0.0
    street = len(texts) > 1 and texts[-1] in word_list(names.PACKAGE, "street_nouns")
    score -= 4.0 if street and not names.is_first_name(texts[0]) else 0.0
    score -= 4.0 if any(t in CONNECTORS or t == "&" for t in texts) else 0.0
    score -= 2.0 if len(texts) == 1 and texts[0].isupper() and 2 <= len(texts[0]) <= 5 else 0.0
    score -= 2.0 if start and not role and doc[start - 1].lower_ in {"the", "a", "an"} else 0.0
    score += 2.0 if len(texts) > 1 and after[:1] == [","] and after[1:] in (["of"], ["from"]) else 0.0
    score += 3.0 if gender_after(doc, start, end) else 0.0
    score += 3.0 if is_in_capitals_for_a_person(doc, start, end) else 0.0
    score += 1.5 if len(texts) == 1 and names.bare(texts[0]) in names.office_holders() else 0.0
    score -= 6.0 if _is_used_as_body(doc, start, end) else 0.0
    score -= 3.0 if not role and _is_scene(doc, start, end) else 0.0
    score -= 4.0 if not role and _is_beside_place(doc, start, end) else 0.0
    return score


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
    if not len(opens) or opens[0].dep_ not in {"nsubj", "nsubjpass"}:
        return None
    if lone and "\n" in doc[start:last].text_with_ws:
        return None
    nouns = names.lower_words("person_nouns")
    if any(t.ent_type_ == "PERSON" or t.lower_ in nouns or t.tag_ in {"PRP", "PRP$"} for t in doc[end:last]):
        return None
    return {"he": "m", "she": "f"}.get(opens[0].lower_)


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


def role_before(doc: Doc, start: int) -> str | None:
    """The role printed before a name: the nouns and adjectives up to it, with a noun for a person or body in them."""
    bracket = _bracket_before(doc, start)
    if bracket:
        return printed(doc, bracket - 1, start)
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
    if apart and doc[start - 2].dep_ == "pobj" and (described := _apposed_to(doc, start)):
        return described  # "The director of the museum, A. B"
    if head := _head_of_body(doc, first, last):
        return printed(doc, head, last)
    nouns = names.bearer_nouns()
    if any(names.calls_somebody(t.text) or t.lower_ in nouns for t in words):
        return printed(doc, _after_common_owner(doc, first, last), last)
    return _apposed_to(doc, start) if start > 1 and doc[start - 1].text == "," else None


def _head_of_body(doc: Doc, first: int, last: int) -> int:
    """Where the role begins of whoever heads a body of which there is one, 0 where the words before a name are none:
    "the head of the army Ann Lee"; what follows "the head of the company" may be the company's name."""
    if first == last or doc[last - 1].lower_ not in names.lower_words("sole_bodies"):
        return 0
    tie = first - (doc[first - 1].lower_ == "the") - 1
    if tie < 1 or doc[tie].lower_ not in {"of", "for"}:
        return 0
    head = doc[tie - 1]
    return tie - 1 if names.is_title(head.text) or head.lower_ in names.lower_words("person_nouns") else 0


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
    if not (described[0].lower_ == "the" or described[0].tag_ == "PRP$") or any(
        t.is_punct or t.is_space for t in described
    ):
        return None
    person = names.is_title(head.text) or head.lower_ in names.lower_words("person_nouns")
    return printed(doc, described.start + 1, last) if person else None


def _whose_it_is_of(noun: Token) -> Token:
    """Who is described, where the parser ties the name to what he is of: "The director of the museum, Ann Lee"; not
    "The driver of the mayor, Ann Lee", nor "The owner of the yard, Norvik Marine"."""
    first, people = noun, names.lower_words("person_nouns")
    while noun.dep_ == "pobj" and noun.head.lower_ in _TIES and noun.lower_ not in people:
        above = noun.head.head
        if above.pos_ not in {"NOUN", "PROPN"} or names.is_title(noun.text):
            break
        noun = above
    return first if noun.lower_ in names.lower_words("nouns_of_both") else noun


def _role_leads_to(doc: Doc, courtesy: int) -> bool:
    """Whether a role stands before "Mrs" or "Sir": "Professor Sir Ivo Lee", "The head teacher, Mrs Lee,"; not "After he
    met the mayor, Mrs Lee left"."""
    if courtesy and names.is_title(doc[courtesy - 1].text):
        return True
    if courtesy < 2 or doc[courtesy - 1].text != ",":
        return False
    opens = next((i for i in range(courtesy - 2, max(courtesy - _LONGEST_ROLE, 0) - 1, -1) if doc[i].pos_ == "DET"), -1)
    closes = next((i for i in range(courtesy + 1, len(doc)) if not doc[i].text[0].isupper()), -1)
    begins = opens == 0 or (opens > 0 and (bool(doc[opens].is_sent_start) or doc[opens - 1].is_punct))
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
    if token.lower_ == "in" and 0 < i < len(doc) - 1 and doc[i - 1].text == doc[i + 1].text == "-":
        return True  # "Examiner-in-chief"
    if token.text in POSSESSIVE or token.text == "-":
        return i + 1 < end and not (token.text == "-" and token.whitespace_)
    return token.pos_ in {"NOUN", "PROPN", "ADJ"} and not token.is_punct


def printed(doc: Doc, start: int, end: int) -> str:
    """The tokens' words, one space between them where any space was."""
    return " ".join(doc[start:end].text.split())
