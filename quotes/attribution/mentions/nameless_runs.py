"""Runs of capitalised words that name nobody: a heading, a kind of body in short, a side of a case."""

from __future__ import annotations

from itertools import pairwise

from spacy.tokens import Doc, Token

from quotes.attribution import names
from quotes.attribution.texts import is_capital, once_a_doc, words_of
from quotes.datafiles import word_list
from quotes.parsing.grammar import FINITE

_HEADING = 4
"""Words in capitals that are a heading rather than a name."""
_ROW = 3
"""Words of a name that initials stand for."""
_OF_KIND = ("Political", "Action", "Committee")
"""What the kind itself is short for."""
_VERSUS = frozenset({"v", "v.", "vs", "vs."})
"""What stands between the parties of a case, or two sides."""


def is_heading(tokens: list[Token]) -> bool:
    """Whether the run is too many words in capitals to be a name: "BOSSES SAY NO TO LEE"; not a speaker of a transcript
    ("ANN VAN DER LEE:"), who is called by a title or first name, nor what speaks: "BAKERS AGAINST DRY BREAD said"."""
    if len(tokens) < _HEADING or not all(t.is_upper for t in tokens if t.is_alpha):
        return False
    behind = tokens[-1].doc[tokens[-1].i + 1 : tokens[-1].i + 2]
    if any(t.text == ":" or (t.tag_ in FINITE and t.is_lower) for t in behind):
        return False
    is_titled = any(names.is_title(one.text) and names.is_first_name(two.text) for one, two in pairwise(tokens))
    return not (is_titled or names.is_first_name(tokens[0].text))


def is_kind(tokens: list[Token]) -> bool:
    """Whether the run is a kind of body or office, in short: "PAC", "Super PAC"; not where the article spells out what
    it is short for: "the Ports Aid Committee", "the Vale Party (VP)"."""
    kinds, kind = word_list(names.PACKAGE, "kinds_in_capitals"), tokens[-1].text
    is_one = kind in kinds and [t.lower_ for t in tokens[:-1]] in ([], ["super"])
    return is_one and kind not in _spelled_out(tokens[0].doc)


@once_a_doc
def _spelled_out(doc: Doc) -> frozenset[str]:
    """What stands in brackets by itself behind a capital, and the initials of three words with capitals in a row."""
    words = words_of(doc)
    rows = [words[i : i + _ROW] for i in range(len(words) - _ROW + 1)]
    behind = ((words[i], row) for i, row in enumerate(rows[1:]) if row[0] == "(" and row[2] == ")")
    in_brackets = {row[1] for before, row in behind if before[0].isupper()}
    names_in_rows = (row for row in rows if all(word[0].isupper() and not word.isupper() for word in row))
    return frozenset(in_brackets | {"".join(word[0] for word in row) for row in names_in_rows if row != _OF_KIND})


def is_of_case(doc: Doc, start: int, end: int) -> bool:
    """Whether the name only tells which case is meant: "Lund v. Norvik Motors" says what neither of the two does; not
    a first name and more on either side, as of a bout: "Ann Lee vs. Ida Lund"."""
    beside = (start - 1 if start else start, end)
    versus = next((i for i in beside if doc[i : i + 1].text in _VERSUS), None)
    if versus is None:
        return False
    other = range(versus + 1, min(versus + 2, len(doc)))
    firsts = [doc[i] for i in (start, *other) if i + 1 < len(doc) and names.is_first_name(doc[i].text)]
    return not any(is_capital(first.nbor()) or first.nbor().is_quote for first in firsts)
