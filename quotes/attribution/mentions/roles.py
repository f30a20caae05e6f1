"""What an article calls somebody besides the name: titles before it, appositions after it, and their telling words."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from quotes.attribution import names
from quotes.datafiles import table
from quotes.nameparts import titles
from quotes.parsing.grammar import NOUNS

_LONGEST = 14
"""Tokens that an apposition may have; a longer one is rather a list or a clause."""
_FAR = 4
"""Tokens behind "who" among which its verb stands: "who has now run"."""
_NOT_FIRST = frozenset({"VERB", "AUX", "PRON", "SCONJ", "CCONJ", "ADV", "ADP"})
_IGNORED = frozenset(
    {"the", "a", "an", "of", "for", "and", "in", "at", "to", "'s", "’s", "'", "his", "her", "their", "its"}
)


@dataclass(frozen=True, slots=True)
class Role:
    """A role as printed ("French Defense Minister"), the words to know it by, and the token where it is printed."""

    text: str
    words: frozenset[str]
    token: int
    deed: str = ""
    """The verb of a clause that tells it, "run" of "who has run the charity"; then the words are what is headed."""

    @property
    def for_person(self) -> bool:
        """Whether it is a person's role: "lawyer", not "law firm"."""
        nouns = names.lower_words("person_nouns")
        return any(
            names.calls_somebody(word) or word.lower().strip(",") in nouns
            for word in self.text.replace("-", " ").split()
        )


def role_words(text: str) -> frozenset[str]:
    """The words of a role, in small letters and with titles in full: "Texas Sen." gives "texas" and "senator"."""
    words: set[str] = set()
    for word in text.replace("-", " ").split():
        plain = names.bare(word).removesuffix("'s")
        if plain not in _IGNORED:
            words.update((names.ranks().get(word) or titles().get(plain, plain)).split())
    return frozenset(words)


def counsel_roles(doc: Doc, start: int, end: int) -> list[Role]:
    """What a lawyer's honours, or what she does in court, tell that she is: "Ann Lee KC, prosecuting,", "Ann Lee, for
    the defence,"; it is no role that is printed."""
    kinds = table(names.PACKAGE, "contradictions")["counsel"]
    behind = [token.lower_ for token in doc[end : end + 4]]
    words = [token.lower_ for token in doc[start + 1 : end] if token.is_upper] + _does_in_court(behind)
    return [Role("", frozenset(kinds[word]), start) for word in words if word in kinds]


def deed_roles(doc: Doc, end: int) -> list[Role]:
    """What a clause behind a name tells that its bearer heads: "Ann Lee, who has run the charity since May,"."""
    if [token.lower_ for token in doc[end : end + 2]] != [",", "who"]:
        return []
    deeds = table(names.PACKAGE, "contradictions")["deeds"]
    verb = next((token for token in doc[end + 2 : end + 2 + _FAR] if token.lemma_ in deeds), None)
    done_to = next((child for child in verb.rights if child.dep_ == "dobj"), None) if verb is not None else None
    if verb is None or done_to is None:
        return []
    return [Role("", role_words(doc[verb.i + 1 : done_to.i + 1].text), end, verb.lemma_)]


def _does_in_court(behind: list[str]) -> list[str]:
    """The word behind a name and a comma that may tell a side: ", prosecuting", ", for the defence"."""
    if behind[:1] != [","]:
        return []
    return behind[3:4] if behind[1:3] == ["for", "the"] else behind[1:2]


def roles_after(doc: Doc, end: int) -> list[Role]:
    """The apposition after a name that ends before token `end`: "Petrova, a defense analyst based in Kyiv"."""
    found = _apposition(doc, end)
    if found is None:
        return []
    words, head = found
    known_by = role_words(doc[words.start : head.i + 1].text) | role_words(_of_phrase(doc, head.i + 1, words.end))
    return [Role(" ".join(words.text.split()), known_by, words.start)]


def is_person_by_apposition(doc: Doc, end: int, alone: bool = False) -> bool:
    """Whether the words after a name that ends before token `end` call its bearer by a noun for a person: "Hale, a
    professor of law"; not "Hale, a firm founded by a professor", nor where the name is `alone`, as surnames and
    companies are, by one that is for both: "Norvik, a rival"."""
    found = _apposition(doc, end)
    if found is None:
        return False
    words, head = found
    if not (head.lower_ in names.lower_words("person_nouns") or names.is_title(head.text)):
        return False
    if alone and head.lower_ in names.lower_words("nouns_of_both") | names.lower_words("body_nouns"):
        return False
    if words[0].text[0].isupper() and not head.text[0].isupper():
        return False  # "in Central America, Iraq and Syria as an officer"
    behind = doc[head.i + 1] if head.i + 1 < len(doc) else None
    if behind is not None and behind.pos_ in {"ADJ", "NOUN", "PROPN"}:
        return False  # "a conservative political committee"
    last = doc[words.end] if words.end < len(doc) else None
    return last is None or last.is_punct or last.is_space or last.lower_ in {"who", "whose"}


def _apposition(doc: Doc, end: int) -> tuple[Span, Token] | None:
    """The words that stand behind a name to say who bears it, and the noun that does."""
    first = _after_party(doc, _after_place(doc, end))
    if first >= len(doc) or doc[first].text not in {",", "-", "–", "—", "("}:
        return None
    first += 1
    last = first
    while last < len(doc) and last - first < _LONGEST and not _closes(doc[last]):
        last += 1
    words = doc[first:last]
    if not len(words) or words[0].pos_ in _NOT_FIRST or (last < len(doc) and doc[last].pos_ in {"VERB", "AUX"}):
        return None  # ", the company has confirmed" is no apposition
    nouns = names.bearer_nouns()
    head = next((t for t in words if (t.lower_ in nouns or names.is_title(t.text)) and _is_head(doc, t)), None)
    return None if head is None else (words, head)


def _of_phrase(doc: Doc, start: int, end: int) -> str:
    """The "of Oklahoma" after "attorney general": its words help to know "the Oklahoma attorney general".

    Other people in it are not the bearer: "a candidate for the mayor's job" is not the mayor.
    """
    if start >= end or doc[start].lower_ not in {"of", "for"}:
        return ""
    nouns = names.lower_words("person_nouns")
    return " ".join(t.text for t in doc[start:end] if t.lower_ not in nouns and t.lemma_.lower() not in nouns)


def _is_head(doc: Doc, token: Token) -> bool:
    """Whether the noun closes its phrase, unlike "campaign" in "campaign chairman", "country" in "country's bank"."""
    following = doc[token.i + 1] if token.i + 1 < len(doc) else None
    if following is None:
        return True
    return following.text not in {"'s", "’s", "'", "’"} and (following.pos_ not in NOUNS or not following.is_alpha)


def _after_place(doc: Doc, i: int) -> int:
    """The token after "of Kentucky" that may stand between a name and its apposition."""
    if i + 1 < len(doc) and doc[i].text in {"of", "from"} and doc[i + 1].pos_ == "PROPN":
        i += 2
        while i < len(doc) and doc[i].pos_ == "PROPN":
            i += 1
    return i


def _after_party(doc: Doc, i: int) -> int:
    """The token after "(R-Ind.)" or ", 43," that may stand between a name and its apposition."""
    if i + 1 < len(doc) and doc[i].text == "(":
        closing = next((j for j in range(i, min(i + 9, len(doc))) if doc[j].text == ")"), None)
        if closing is not None and any(
            (t.text[0] in "RDI" and t.is_upper) or "-" in t.text for t in doc[i + 1 : closing]
        ):
            return closing + 1
    if i + 2 < len(doc) and doc[i].text == "," and doc[i + 1].like_num and doc[i + 2].text == ",":
        return i + 2
    return i


def _closes(token: Token) -> bool:
    """Whether an apposition cannot go on: punctuation, a finite verb, a relative clause."""
    if _is_possessive(token):
        return False
    if token.is_space or token.is_quote or token.text in {",", ";", ".", ":", "—", "–", "(", ")"}:
        return True
    finite = token.pos_ in {"VERB", "AUX"} and token.tag_ not in {"VBN", "VBG"}
    return finite or token.lower_ in {"who", "which", "that", "whose"}


def _is_possessive(token: Token) -> bool:
    """Whether it is the apostrophe behind a plural, and no mark that closes: "the head of the passengers' union"."""
    if token.text not in {"'", "’"} or not token.i or token.i + 1 == len(token.doc):
        return False
    before, after = token.nbor(-1), token.nbor()
    return before.lower_.endswith("s") and not before.whitespace_ and bool(token.whitespace_) and after.is_alpha
