"""Whether a description means somebody else than the person in focus: by what that person does in its sentence, or as
the article has brought in another by the same words."""

from __future__ import annotations

from quotes.attribution import names
from quotes.attribution.cast.figures import Figure
from quotes.attribution.cast.focus import Focus
from quotes.attribution.sources.sources import phrase
from quotes.attribution.speakers.descriptions.documents import INDEFINITE
from quotes.attribution.speakers.pronouns.antecedents import antecedent
from quotes.attribution.speakers.references import Description
from quotes.datafiles import table
from quotes.parsing.grammar import SUBJECTS

_BY_WHOM = frozenset({"by", "from", "to", "with"})


def is_brought_in_later(description: Description, figure: Figure) -> bool:
    """Whether the article, which named the figure before, brought in somebody else by the same words: "Lee told her to
    go. The letter was shown to us by a former clerk. The former clerk said"."""
    doc, head = description.head.doc, description.head
    own = {token.lower_ for token in description.before if token.pos_ in {"ADJ", "NOUN"}}
    first = min((mention.start for mention in figure.mentions), default=head.i)
    same = (t for t in doc[first : description.words.start] if t.lower_ == head.lower_)
    return any(
        phrase(noun)[0].lower_ in INDEFINITE
        and own <= {token.lower_ for token in noun.lefts}
        and (noun.dep_ == "dobj" or (noun.dep_ == "pobj" and noun.head.lower_ in _BY_WHOM))
        and not any(child.dep_ == "appos" for child in noun.children)
        for noun in same
    )


def is_beside_verb(description: Description, figure: Figure) -> bool:
    """Whether the figure does the verb that the description is an object of, or is whom it is done to: "Lee said to the
    nominee", "The nominee thanked Lee", "Lee, who runs a bar and was called so by the nominee"."""
    head = description.head
    if head.dep_ in SUBJECTS:
        objects = (child.i for child in head.head.children if child.dep_ in {"dobj", "dative"})
        return any(m.start <= i < m.end for i in objects for m in figure.mentions)
    if head.dep_ not in {"dobj", "iobj", "dative", "pobj"}:
        return False
    verb = head.head.head if head.dep_ == "pobj" else head.head
    subject = next((t for t in verb.lefts if t.dep_ in SUBJECTS), None)
    if subject is None and verb.dep_ == "conj":
        subject = next((t for t in verb.head.lefts if t.dep_ in SUBJECTS), None)
    if subject is None and verb.dep_ == "acl":
        subject = verb.head
    if subject is not None and subject.lower_ == "who":
        subject = antecedent(subject)
    return subject is not None and any(m.start <= subject.i < m.end for m in figure.mentions)


def is_told_beside(description: Description, figure: Figure, focus: Focus) -> bool:
    """Whether the description is the subject of a clause that tells when or why the figure does what its sentence says,
    where he would be "he": "Lee hit back after the front-runner had said no"; not where it fits what the text calls
    him: "Singer Lee hit back after the star was told so"."""
    head = description.head
    clause = head.head
    if head.dep_ not in SUBJECTS or clause.dep_ != "advcl" or clause.head.i > head.i:
        return False
    subjects = (t for t in clause.head.lefts if t.dep_ in SUBJECTS)
    is_his_clause = any(m.start <= t.i < m.end for t in subjects for m in figure.mentions)
    return is_his_clause and not _is_of_his_field(description.noun, figure, focus)


def _is_of_his_field(noun: str, figure: Figure, focus: Focus) -> bool:
    """Whether a role that the text tells of the figure is of a field whose people are called so: a singer "the star", a
    footballer "the striker"."""
    kinds = table(names.PACKAGE, "contradictions")
    fields = [*kinds["fields"], *kinds["kin"]]
    words = frozenset().union(*(role.words for role in focus.roles(figure)))
    return any(noun in field and not words.isdisjoint(field) for field in fields)
