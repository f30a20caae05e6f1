"""What a person may have meant by a word that is nowhere: the indexed words that are spelt most alike."""

from __future__ import annotations

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlite_utils import Database

from quotes.spelling import fold

_SHORTEST = 4
"""Letters of a word for which others are offered; shorter ones are like too many."""

_SHORT = 5
"""Up to so many letters one may differ, in longer words two."""

_INDEXES = ("quotes_fts", "outlets_fts")


def spelt_alike(db: Database, word: str, most: int = 3) -> list[str]:
    """Words of the index that begin with the same letter and differ in one letter or, if none does, in two, the most
    frequent first; none for a word that is there. The index has them in small letters and without accents."""
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


def _indexed(db: Database, letter: str) -> list[tuple[str, int]]:
    """The indexed words that begin with the letter, each with in how many rows it is."""
    found: list[tuple[str, int]] = []
    _look_into_indexes(db)
    for index in _INDEXES:
        statement = f"select term, doc from temp.words_of_{index} where term >= ? and term < ?"  # noqa: S608
        found += db.execute(statement, [letter, chr(ord(letter) + 1)]).fetchall()
    return found


def _look_into_indexes(db: Database) -> None:
    """Make the indexes' words readable as temporary tables: these are kept beside the file, which may be only read."""
    ((is_read_only,),) = db.execute("pragma query_only").fetchall()
    db.execute("pragma query_only = 0")
    try:
        for index in _INDEXES:
            db.execute(f"create virtual table if not exists temp.words_of_{index} using fts5vocab(main, {index}, row)")
    finally:
        db.execute(f"pragma query_only = {is_read_only}")
