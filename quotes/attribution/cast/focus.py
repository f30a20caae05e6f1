"""Who the text is about at any point: a salience for each figure that grows with mentions and fades by the sentence.

After Lappin and Leass (1994): a subject counts more than an object, a recent sentence more than an earlier one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from spacy.tokens import Token

from quotes.attribution.cast.figures import Figure
from quotes.attribution.mentions.roles import Role
from quotes.attribution.names import lower_words, written_nouns
from quotes.parsing.grammar import STANDING_FOR_SUBJECTS, SUBJECTS

_FADING = 0.6
"""What a sentence leaves of the salience before it."""
_FORGOTTEN = 0.02
_MOST = 1.8
"""What no salience exceeds: whoever spoke for a paragraph gives way to the subject of the sentence before."""
_SUBJECT, _OBJECT, _OTHER, _OWNER, _QUOTED = 1.0, 0.6, 0.4, 0.2, 0.08
_NOBODY = frozenset({"it", "there", "what"})
"""Subjects of sentences that are about somebody else."""
_CLAUSES_OF_NOUNS = frozenset({"acl", "relcl"})
_CIRCUMSTANCES = frozenset({"where", "when"})
"""Words with which a clause tells more of a place or time, and not which one is meant."""
_PARTS = frozenset({"each", "many", "most", "much", "none", "one", "part", "some", "two"})
"""Words that tell how many or which of some things the sentence is about."""
_TURNING = frozenset({"and", "but", "is", "'s", "’s", "then", "there"})
"""Words that turn to somebody by name, and tell nothing."""
OF_CAMPAIGN = _OBJECT
"""How much the subject "Lee's campaign" counts for Lee."""
JUST_SPOKEN_OF = _SUBJECT * _FADING
"""The least salience of the subject of the sentence before."""
SPOKE = 0.5
"""What being the speaker of a quotation adds: who spoke last is likely who "he" is."""


class Focus:
    """The salience of each figure at one point of the text."""

    def __init__(self) -> None:
        self._salience: dict[Figure, float] = {}
        self._here: dict[Figure, float] = {}
        self._before: dict[Figure, float] = {}
        self._earlier: dict[Figure, float] = {}
        self.genders: dict[Figure, str] = {}
        self.teller: Figure | None = None
        """Whose words this point stands in: a description in them means somebody else."""
        self.begins = 0
        """The token at which the story of the page begins that this point is in."""
        self.last: Figure | None = None
        """Who spoke last."""
        self.called: dict[Figure, list[Role]] = {}
        """What descriptions taken up so far called each figure, where the article prints no such role with the name."""

    def next_sentence(self) -> None:
        """Fade what was before."""
        self._salience = {f: s * _FADING for f, s in self._salience.items() if s > _FORGOTTEN}
        self._earlier.update({f: max(weight, self._earlier.get(f, 0.0)) for f, weight in self._here.items()})
        self._before, self._here = self._here, {}

    def next_paragraph(self) -> None:
        """Forget whom only the paragraph before mentioned."""
        self._earlier.clear()

    def leave(self, end: int = 0) -> None:
        """Turn to another story, as after a line of asterisks that ends before that token: nobody is in focus."""
        self._salience = {}
        self.begins = end

    def mention(self, figure: Figure, weight: float) -> None:
        """Count a mention of the figure, who is no subject in another's words: "Lee said Smith had left. He" is Lee."""
        self._salience[figure] = min(self._salience.get(figure, 0.0) + weight, _MOST)
        is_told_of = self.teller is not None and figure is not self.teller
        self._here[figure] = max(self._here.get(figure, 0.0), min(weight, _OBJECT) if is_told_of else weight)

    def spoke(self, figure: Figure, is_subject: bool) -> None:
        """Count that the figure is a quotation's speaker; the subject of a verb of saying counts as one, wherever in
        its words the name stands: "The head of the board, Ann Lee, said"."""
        missing = max(_SUBJECT - self._here.get(figure, 0.0), 0.0) if is_subject and figure.name else 0.0
        self.mention(figure, SPOKE + missing)
        if is_subject and figure.name:
            self._here[figure] = max(self._here[figure], _SUBJECT)
        self.last = figure

    def ranked(self, fits: Callable[[Figure], float]) -> list[tuple[Figure, float]]:
        """The figures in focus by salience times how well they fit, the best first, without those that do not fit."""
        scored = ((figure, salience * fits(figure)) for figure, salience in self._salience.items())
        return sorted(((f, s) for f, s in scored if s > 0), key=lambda pair: -pair[1])

    def just_subject(self, figure: Figure, spoken_of: Collection[Figure] = ()) -> bool:
        """Whether the figure was a subject of the sentence before, and this one has had none yet but those who are
        `spoken_of`: "Lee objected. Lund will do well, he said"."""
        here = (weight for other, weight in self._here.items() if other not in spoken_of)
        return self._before.get(figure, 0.0) >= _SUBJECT > max(here, default=0.0)

    def is_subject(self, figure: Figure) -> bool:
        """Whether the figure has been a subject in this sentence or the one before, or spoke last there."""
        weight = max(self._here.get(figure, 0.0), self._before.get(figure, 0.0))
        return weight >= _SUBJECT or (figure is self.last and weight >= SPOKE)

    def was_subject(self, figure: Figure) -> bool:
        """Whether the figure has been a subject, or spoke, in an earlier sentence of this paragraph."""
        return self._earlier.get(figure, 0.0) >= _SUBJECT

    def of_paragraph(self, figure: Figure, within: bool) -> bool:
        """Whether an earlier sentence of this paragraph told of the figure, or this one has, as of more than an aside:
        outside quotation marks; for a pronoun in a clause of this one (`within`), any mention in it. One whose gender
        is not known must be a subject of the sentence before."""
        if self.gender(figure) is None:
            return self._earlier.get(figure, 0.0) >= _SUBJECT <= self._before.get(figure, 0.0)
        return self._earlier.get(figure, 0.0) > _QUOTED or self._here.get(figure, 0.0) >= (
            _OTHER if within else _OBJECT
        )

    def of_sentence_before(self) -> Collection[Figure]:
        """Whom the sentence before this one mentioned."""
        return self._before.keys()

    def is_nearer(self, figure: Figure, other: Figure) -> bool:
        """Whether the one figure is more in focus than the other."""
        return self._salience.get(figure, 0.0) > self._salience.get(other, 0.0)

    def gender(self, figure: Figure) -> str | None:
        """What is known of the figure's gender, from the article's titles and names or from a pronoun before."""
        return figure.gender or self.genders.get(figure)

    def call(self, figure: Figure, role: Role) -> None:
        """Remember that the article calls the figure so: "the minister" is she from now on."""
        self.called.setdefault(figure, []).append(role)

    def roles(self, figure: Figure) -> tuple[Role, ...]:
        """What the article calls the figure: printed with the name, or in descriptions before."""
        return (*figure.roles, *self.called.get(figure, ()))


def _is_person(noun: Token) -> bool:
    return not {noun.lower_, noun.lemma_.lower()}.isdisjoint(lower_words("person_nouns"))


def _whole(noun: Token) -> Token:
    """The "one" of "one of the mayor's speeches"; else the noun itself."""
    is_of = noun.dep_ == "pobj" and noun.head.lower_ == "of"
    return noun.head.head if is_of and noun.head.head.lower_ in _PARTS else noun


def _makes_subject(preposition: Token) -> bool:
    """Whether the sentence is about whoever stands behind the preposition: "For Lee, it is too late.", "As for Lee, he
    is glad.", "A post-mortem examination by Dr Lee gave", "The reply of Lee was blunt."."""
    word, above = preposition.lower_, preposition.head
    if word == "for":
        return bool(preposition.is_sent_start) or (above.lower_ == "as" and bool(above.is_sent_start))
    if above.dep_ != "nsubj" or _is_person(above):
        return False
    return word == "by" or (word == "of" and above.lower_ in written_nouns())


def is_taken_for_adverb(name: Token) -> bool:
    """Whether the parser takes a name before a verb without a subject for an adverb: "Skipper Paul Connolly wept"."""
    verb = name.head
    if name.dep_ not in {"advmod", "npadvmod"} or name.pos_ != "PROPN" or name.i > verb.i or verb.pos_ != "VERB":
        return False
    return verb.tag_ in {"VBD", "VBZ"} and not any(t.dep_ in SUBJECTS and t.i < name.i for t in verb.lefts)


def _is_subject_of_infinitive(noun: Token) -> bool:
    """Whether it is whom somebody wants to do something: the sentence "Lee called for Smith to be sacked" is about
    Lee; "It took years for Smith to go" about Smith."""
    verb = noun.head
    if noun.dep_ not in SUBJECTS or not any(t.tag_ == "TO" and t.dep_ == "aux" for t in verb.lefts):
        return False
    subjects = (t for above in verb.ancestors for t in above.lefts if t.dep_ in STANDING_FOR_SUBJECTS)
    subject = next(subjects, None)
    return subject is not None and subject.lower_ not in _NOBODY


def _is_in_clause_of_noun(noun: Token) -> bool:
    """Whether it is the subject of what only says which one is meant: "the levy that Smith signed may fall" and "The
    firm behind efforts to ensure Smith stayed" are about neither Smith; "In Holm, where Smith was born, he" is."""
    if noun.dep_ not in SUBJECTS:
        return False
    clauses = (token for token in (noun.head, *noun.head.ancestors) if token.dep_ in _CLAUSES_OF_NOUNS)
    return any(not any(child.lower_ in _CIRCUMSTANCES for child in clause.children) for clause in clauses)


def _is_there(name: Token) -> bool:
    """Whether the sentence only turns to somebody by name: "Then there's Lee. “It is late,” he wrote"; not "There was
    Lee" in a photo, nor "There is only one Lee"."""
    if name.dep_ not in {"attr", "nsubj"} or name.head.dep_ != "ROOT":
        return False
    words = {t.lower_ for t in name.sent if not (t.is_punct or t.is_space or t.pos_ == "PROPN")}
    turn = {t.lower_ for t in name.sent if t.i < name.i}
    return {"then", "there"} <= turn and words <= _TURNING


def _is_before_noun(name: Token) -> bool:
    """Whether a name only tells whose or what sort of thing or person is told of: "the Lee dynasty", "Lee aide"."""
    return name.pos_ == "PROPN" and name.dep_ == "compound" and name.head.pos_ == "NOUN" and name.head.i > name.i


def weight_of(token: Token, quoted: bool) -> float:
    """How much a mention with this head counts."""
    if quoted:
        return _QUOTED
    if token.tag_ == "PRP$":
        return _OWNER
    if token.dep_ == "poss" and _whole(token.head).dep_ in SUBJECTS and not _is_person(token.head):
        return _SUBJECT  # "The mayor's health got worse. He", "One of the mayor's speeches came when he"
    if token.dep_ == "pobj" and _makes_subject(token.head):
        return _SUBJECT
    if _is_there(token):
        return _MOST
    if _is_before_noun(token):
        return _OTHER
    head, is_apposed = token, False
    while head.dep_ in {"compound", "flat", "conj", "appos"} and head.head is not head:
        head, is_apposed = head.head, is_apposed or head.dep_ == "appos"
    if is_apposed and head.dep_ == "pobj" and not _is_person(head) and _is_person(head.head.head):
        head = head.head.head  # "Her partner at the firm, Ann Lee, agreed."
    if _is_subject_of_infinitive(head):
        return _OBJECT
    if _is_in_clause_of_noun(head):
        return _OTHER
    if head.dep_ in {"nsubj", "nsubjpass", "csubj", "ROOT"} or is_taken_for_adverb(head):
        return _SUBJECT
    if head.dep_ in {"dobj", "iobj", "dative", "agent"}:
        return _OBJECT
    return _OTHER
