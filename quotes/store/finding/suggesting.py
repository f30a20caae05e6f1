"""What a person may have meant by a word that is found nowhere: the indexed words with the most similar spelling."""

from __future__ import annotations

from collections import Counter

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlite_utils import Database

from quotes.spelling import fold

_SHORTEST = 4
"""The shortest word for which others are suggested; shorter ones resemble too many."""

_SHORT = 5
"""In words of up to this many letters one may differ, in longer ones two."""

_STRUCK = {"o": "ø", "l": "ł", "i": "ı"}

_INDEXES = ("quotes_fts", "outlets_fts")


def spelt_alike(db: Database, word: str, most: int = 3) -> list[str]:
    """Words of the index that begin with the same letter and differ in one letter or, if there are none, in two, the
    most frequent first; nothing for a word that is in it. The index is in small letters without accents."""
    folded = fold(word)
    if len(folded) < _SHORTEST or not folded.isalpha():
        return []
    farthest = 1 if len(folded) <= _SHORT else 2
    times = {
        term: number
        for term, number in _indexed(db, folded[0])
        if abs(len(term) - len(folded)) <= farthest and term.isalpha()
    }
    found = process.extract(folded, list(times), scorer=OSA.distance, score_cutoff=farthest, limit=None)
    least = min((distance for _, distance, _ in found), default=0)
    closest = [term for term, distance, _ in found if distance == least > 0]
    return sorted(closest, key=lambda term: (-times[term], term))[:most]


def with_other_letters(db: Database, word: str) -> list[str]:
    """The indexed words that differ from the word in a stroke alone, "mørch" for "morch": accents count for nothing in
    the index, strokes do."""
    folded = fold(word)
    first = (folded[:1], *_STRUCK.get(folded[:1], ""))
    return sorted(
        {term for letter in first for term, _ in _indexed(db, letter) if term != folded and fold(term) == folded}
    )


def beginning_with(db: Database, word: str) -> list[str]:
    """The longer words of the index that begin with the word, which is written as the index has it; the most frequent
    first."""
    times: Counter[str] = Counter()
    for term, number in _indexed(db, word):
        times[term] += number
    return sorted((term for term in times if term != word), key=lambda term: (-times[term], term))


def _indexed(db: Database, beginning: str) -> list[tuple[str, int]]:
    """The indexed words that begin with these letters, each with in how many rows it is."""
    found: list[tuple[str, int]] = []
    _look_into_indexes(db)
    for index in _INDEXES:
        statement = f"select term, doc from temp.words_of_{index} where term >= ? and term < ?"  # noqa: S608
        found += db.execute(statement, [beginning, beginning[:-1] + chr(ord(beginning[-1]) + 1)]).fetchall()
    return found


def _look_into_indexes(db: Database) -> None:
    """Make the words of the indexes readable as temporary tables: these are kept outside the file, which may be
    read-only."""
    ((is_read_only,),) = db.execute("pragma query_only").fetchall()
    db.execute("pragma query_only = 0")
    try:
        for index in _INDEXES:
            db.execute(f"create virtual table if not exists temp.words_of_{index} using fts5vocab(main, {index}, row)")
    finally:
        db.execute(f"pragma query_only = {is_read_only}")
