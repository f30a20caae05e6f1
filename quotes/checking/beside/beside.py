"""A quotation of a draft beside each print that is near to it: what both share, whose it is, what may be changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from quotes.checking.beside.brackets import raised_by_brackets
from quotes.checking.beside.holding import held
from quotes.checking.beside.passage import passage, taken
from quotes.checking.drafts.drafted import Drafted
from quotes.checking.drafts.sentence import clauses_in, sentences_in
from quotes.checking.record.people import CLEARS, SETTLED, Whose
from quotes.checking.record.prints import Print
from quotes.checking.words.figures import figures, is_idle_cut, missing, part_as_whole
from quotes.checking.words.telling import matter
from quotes.checking.words.wordings import Compounds, plain_words
from quotes.comparing import as_told, flags
from quotes.comparing.language.matter import is_negator
from quotes.regions import in_marks
from quotes.versions import Flag

GRAVE = frozenset({"negation", "hedge", "modal", "scope", "ellipsis"})
"""What a cut can change although all words that are left are on record. That "completely" was left out before
"unprecedented" is shown, but who quotes the one word quotes it right."""

_OF_A_CUT = GRAVE | {"intensifier", "speaker"}
"""What is shown where all words are on record."""

_FRAME = 8
"""Words before the marks that a "not" or a "could" stands among which belongs to what they hold."""


@dataclass(frozen=True)
class Beside:
    """A print beside a quotation of a draft."""

    drafted: Drafted
    print: Print
    whose: Whose
    draft_words: tuple[str, ...]
    """The draft's words as they are compared, and the print's."""
    stored: tuple[str, ...]
    is_held: bool
    joined: Compounds
    """Words that the draft or the print has with a hyphen."""
    denial: str
    """Negations that the draft's ellipses stand for."""
    alike: float
    """Share of the draft's words that stand in the print in order."""
    telling_shared: int
    """How many telling words both have, figures and days among them."""
    matter_shared: int
    """The same without these."""
    claim: float
    """Share of the draft's matter that the print has."""

    @property
    def rank(self) -> tuple[bool, bool, bool, bool, float]:
        """The likeliest first, as a key to sort by."""
        return not self.is_held, self.whose == "other", not self.clears, self.whose not in SETTLED, -self.nearness

    @property
    def clears(self) -> bool:
        """True where a draft that has its words is right about whose they are."""
        return self.whose in CLEARS

    @property
    def nearness(self) -> float:
        """How near its words are, in their order and in any."""
        return self.alike + self.claim

    @cached_property
    def flags(self) -> tuple[Flag, ...]:
        """What may be changed in meaning. Where all words are on record, only what a cut left out can change them."""
        if not self.is_held or self.drafted.kind == "mixed":
            raised = _raised(self, passage(self.print.text, self.drafted.text).text)
            return tuple(dict.fromkeys((*raised, *(self.of_brackets if self.is_held else ()))))
        found = (flag for flag in _raised(self, self.taken) if flag.name in _OF_A_CUT)
        of_cuts = [flag for flag in found if not self._is_in_the_frame(flag)]
        return tuple(dict.fromkeys((*self.of_brackets, *of_cuts)))

    @cached_property
    def of_brackets(self) -> tuple[Flag, ...]:
        """What may be changed by what stands in the draft's [brackets] instead of words on record."""
        whose = f"{self.print.speaker or ''} {self.print.role or ''} {self.print.source or ''}"
        raised = (raised_by_brackets(quoted, self.print.text, whose) for quoted in self.drafted.quoted)
        return tuple(flag for one in raised for flag in one)

    @property
    def taken(self) -> str:
        """The sentences of the print that the draft's words are from."""
        return taken(self.print.text, self.drafted.quoted or (self.drafted.text,), self.joined)

    def _is_in_the_frame(self, flag: Flag) -> bool:
        """True where what was left out of the marks stands before them: the strike could last “weeks, not days”; a
        condition anywhere in their sentence."""
        words = plain_words(flag.reference)
        frame = plain_words(self.drafted.around) if flag.name in ("scope", "ellipsis") else self._frame
        return not flag.version and bool(words) and all(word in frame for word in words)

    @property
    def _frame(self) -> tuple[str, ...]:
        """The last words of the clause before the marks."""
        lead = self.drafted.text.partition(self.drafted.quoted[0])[0] if self.drafted.quoted else ""
        return plain_words(clauses_in(f"{self.drafted.before} {lead}".strip("“”‘’\"' "))[-1])[-_FRAME:]

    @property
    def is_grave(self) -> bool:
        """True where a cut may have changed the sense, or the name is not, or not surely, that of who said it."""
        is_changed = any(flag.name in GRAVE for flag in self.flags) or (self.is_held and bool(self.of_brackets))
        return self.whose in ("misspelt", "unsure") or is_changed

    @property
    def is_bent(self) -> bool:
        """True where what stands in no quotation marks is put otherwise: a number, a day, a "not", a "could"."""
        return self.is_grave or any(flag.name in ("number", "name", "order") for flag in self.flags)

    @cached_property
    def is_soundbite(self) -> bool:
        """True where what the draft quotes is most of what the print has in quotation marks, or of a sentence there.
        Who quotes two words of a long speech may as well have heard them elsewhere."""
        sentences = [plain_words(sentence) for one in self._marked for sentence in sentences_in(one)]
        return any(
            held(quoted, sentence, self.joined) and 2 * len(plain_words(quoted)) >= len(sentence)
            for quoted in self.drafted.quoted
            for sentence in sentences
        )

    @property
    def is_marked(self) -> bool:
        """True where the print has in quotation marks what the draft has in them, or, of other words, half of it."""
        marked = plain_words(" ".join(self._marked))
        if self.is_held:
            return all(held(quoted, marked, self.joined) for quoted in self.drafted.quoted)
        quoted = matter(plain_words(self.drafted.binding))
        return 2 * len(quoted & matter(marked)) >= len(quoted)

    @cached_property
    def _marked(self) -> list[str]:
        """What the print has in quotation marks."""
        return in_marks(self.print.text, self.print.kind)

    @property
    def is_reversed(self) -> bool:
        """True where whom the draft names, or anybody if it names nobody, is on record with the same words the other
        way round: as denied what the draft has as said. Who said that "no ferry sank" denied that a ferry sank."""
        polarities = {self.drafted.polarity, self.print.polarity}
        is_theirs = self.whose == "same" or self.drafted.speaker is None
        is_turned = polarities == {"said", "denied"} and any(flag.name == "negation" for flag in self.flags)
        return self.is_held and is_theirs and is_turned

    @cached_property
    def left_out(self) -> str:
        """Negations directly before or behind the quoted words, in the print and not in the draft: the "not" of "not
        remotely embarrassed", of which the draft quotes two words. Who was never “embarrassed” was not, either."""
        drafted = plain_words(f"{self.drafted.text} {self.drafted.around}")
        if any(map(is_negator, self._frame)):
            return ""
        pieces = [plain_words(piece) for piece in clauses_in(self.print.text)]
        places = [held(quoted, piece, self.joined) for quoted in self.drafted.quoted for piece in pieces]
        found = (word for place in places if place for word in place.negations_beside)
        return ", ".join(dict.fromkeys(word for word in found if word not in drafted))

    @cached_property
    def has_quoted_words(self) -> bool:
        """True where the print has half of what the draft quotes, but for small words, in whatever form."""
        quoted = matter(plain_words(self.drafted.binding))
        return 2 * len(quoted & matter(self.stored)) >= len(quoted)


def _raised(one: Beside, stored: str) -> Iterator[Flag]:
    """What may be changed in meaning of what the print has; also a body for one who may speak for it, a "not" that an
    ellipsis of the draft stands for, that what is on record was denied, and figures that do not face each other."""
    drafted, found = one.drafted, one.print
    raised = tuple(
        flag for flag in flags(stored, drafted.text, found.kind, drafted.kind) if not is_idle_cut(flag, stored)
    )
    names = {flag.name for flag in raised}
    if one.whose in ("unsure", "misspelt") and found.speaker and drafted.speaker:
        yield Flag("speaker", found.speaker, drafted.speaker)
    if one.denial and not names & {"negation", "ellipsis"}:
        yield Flag("negation", one.denial, "")
    ours, theirs = figures(drafted.text), figures(stored)
    lost, new = missing(theirs, ours), missing(ours, theirs)
    if lost and new and "number" not in names:
        yield Flag("number", ", ".join(lost), ", ".join(new))
    elif "number" not in names and (part := part_as_whole(plain_words(stored), one.draft_words)):
        yield part
    yield from as_told(raised, found.polarity, drafted.polarity)
