"""Who a cue names as its source: the subject of a reporting verb, its agent in the passive, the owner of a noun."""

from __future__ import annotations

from spacy.tokens import Token

from quotes.datafiles import word_list
from quotes.parsing.marked import MarkedDoc, span_of
from quotes.records import Span

_SUBJECTS = {"nsubj", "nsubjpass", "csubj"}
_SPEAKER_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "person", "people", "ee")
_EXPLETIVES = {"it", "there"}
_NO_SOURCE = {"what", "this", "these", "those", "when", "where", "how", "why", "whatever"}


def subject_of(verb: Token) -> Token | None:
    """The head word of whoever does the verb: its subject, or the one it shares with the verb it hangs on."""
    passive = any(child.dep_ in {"auxpass", "nsubjpass"} for child in verb.children) or (
        verb.tag_ == "VBN" and not any(child.dep_ == "aux" for child in verb.children)
    )
    if passive:
        return agent_of(verb)
    subjects = [child for child in verb.children if child.dep_ in _SUBJECTS and child.dep_ != "nsubjpass"]
    if not subjects:
        return _inherited(verb)
    # Of two the nearest: in "LONDON (Reuters) - Hall said" the dateline is no subject.
    subject = min(subjects, key=lambda child: abs(child.i - verb.i))
    return None if subject.lower_ in _EXPLETIVES and _is_expletive(subject, verb) else subject


def can_speak(head: Token) -> bool:
    """Whether the word names somebody who can say something, as far as a word can tell."""
    if head.pos_ in {"PROPN", "PRON"}:
        return head.lower_ not in _EXPLETIVES or head.lower_ == "it"
    if head.ent_type_ in {"PERSON", "ORG", "GPE", "NORP"} or is_document(head):
        return True
    if head.lemma_[:1].isupper():
        return True  # a name that the tagger took for a plural: "Lindt"
    lemma = head.lemma_.lower()
    return lemma in word_list("quotes.parsing", "speakers") or lemma.endswith(_SPEAKER_ENDINGS)


def is_document(head: Token) -> bool:
    """Whether the word names something that carries words: a report, a statement, a poll."""
    return head.lemma_.lower() in word_list("quotes.parsing", "documents")


def agent_of(verb: Token) -> Token | None:
    """The head word of "by ..." behind a passive verb."""
    for child in verb.children:
        if child.dep_ in {"agent", "prep"} and child.lower_ == "by":
            for grandchild in child.children:
                if grandchild.dep_ == "pobj":
                    return grandchild
    return None


def _is_expletive(subject: Token, verb: Token) -> bool:
    return subject.lower_ == "there" or verb.lemma_ in {"seem", "appear", "be"}


def _inherited(verb: Token) -> Token | None:
    """The subject of the clause that an infinitive, a participle or a second verb is part of."""
    head = verb.head
    if head == verb:
        return None
    if verb.dep_ == "acl" and head.pos_ in {"NOUN", "PROPN", "PRON"}:
        return head  # "a statement indicating", "people claiming"
    if verb.dep_ in {"conj", "xcomp", "advcl", "ccomp", "dep", "parataxis"} and head.pos_ in {"VERB", "AUX"}:
        if verb.dep_ in {"ccomp"} and verb.tag_ not in {"VBG", "VB"}:
            return None
        passive = [child for child in head.children if child.dep_ == "nsubjpass"]
        if passive and verb.dep_ in {"xcomp", "advcl"}:
            return passive[0]  # "is said to believe"
        return subject_of(head)
    if verb.dep_ == "pcomp" and head.head.pos_ in {"VERB", "AUX"}:
        return subject_of(head.head)  # "by saying", "before adding"
    return None


def source_span(marked: MarkedDoc, head: Token) -> Span | None:
    """The noun phrase of a source: title and apposition stay, a relative clause and what follows a comma go."""
    if head.lower_ in _NO_SOURCE:
        return None
    tokens = [head]
    for child in head.children:
        if child.dep_ in {"relcl", "acl", "advcl", "ccomp", "cc", "conj", "punct", "parataxis"}:
            continue
        if child.dep_ == "appos" and child.i > head.i and not _tight(child):
            continue
        tokens.extend(t for t in child.subtree if not _in_clause(t, child))
    tokens.extend(_conjoined(head))
    return span_of(_contiguous(marked, head, tokens))


def _tight(appos: Token) -> bool:
    """Whether an apposition is short enough to be part of the name: "Cindy Hyde-Smith, the state's governor"."""
    return len(list(appos.subtree)) <= 12 and not any(t.dep_ in {"relcl"} for t in appos.subtree)


def _in_clause(token: Token, top: Token) -> bool:
    while token != top:
        if token.dep_ in {"relcl", "advcl"}:
            return True
        token = token.head
    return False


def _conjoined(head: Token) -> list[Token]:
    """The words of "and Yahoo" in "Google and Yahoo say"."""
    found: list[Token] = []
    for child in head.children:
        if child.dep_ == "conj" and child.pos_ in {"NOUN", "PROPN", "PRON"}:
            found.extend(t for t in child.subtree if not _in_clause(t, child))
            found.extend(c for c in head.children if c.dep_ in {"cc", "punct"} and head.i < c.i < child.i)
    return found


def _across_dash(marked: MarkedDoc, head: int, at: int) -> bool:
    """Whether a dateline's dash stands between: "LONDON (Reuters) - Prime Minister Anna Hall said"."""
    return at < head and any(t.text in {"-", "–", "—"} and t.whitespace_ for t in marked.doc[at:head])


def _contiguous(marked: MarkedDoc, head: Token, tokens: list[Token]) -> list[Token]:
    """The tokens that hang together around the head, gaps of a comma or a possessive filled, none across a region."""
    wanted = {t.i for t in tokens if marked.region_of[t.i] == marked.region_of[head.i]}
    doc = marked.doc
    first = last = head.i
    wanted = {i for i in wanted if not _across_dash(marked, head.i, i)}
    while first - 1 in wanted or (first - 2 in wanted and doc[first - 1].is_punct):
        first -= 1
    while last + 1 in wanted or (last + 2 in wanted and doc[last + 1].is_punct):
        last += 1
    return [t for t in doc[first : last + 1] if not t.is_space]
