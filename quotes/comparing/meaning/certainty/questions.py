"""Questions of one side that the other side tells as a fact: "Is he lying? I don't know", "he is lying"."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from itertools import islice, pairwise

from quotes.comparing.facing.places import Side, asks, each_sentence, ends_clause, first_of, negates
from quotes.comparing.facing.terms import has_own, terms_in
from quotes.comparing.language.matter import carries_matter, stem, stemmed, stems
from quotes.comparing.language.wordlists import entries, listed
from quotes.comparing.meaning.certainty.strengths import doubting
from quotes.versions import Flag

_SAME_CLAIM = 0.75
"""The share of a question's words of matter that a sentence must have to tell the same."""

_OPENING = 3
"""Words among which the verb of a question stands ("And so, would they …"), and words of an answer."""

_MOST = 20
"""Questions of a side that are looked at."""


def question_flag(a: Side, b: Side) -> Flag | None:
    """A question of one side that nothing there says yes to, where the other side states what was asked; or denies it
    though nothing says no."""
    for side, other in ((a, b), (b, a)):
        for question, answer in islice(_open_questions(side), _MOST):
            if is_stated(question, side) or _affirms(answer):
                continue
            if is_stated(question, other, is_denied=bool(answer) and not _says_no(answer)):
                said = first_of(question)
                return Flag.between("hedge", said, "", in_reference=side is a)
    return None


def _open_questions(side: Side) -> Iterator[tuple[Side, Side]]:
    """The questions to be answered by yes or no, and the first clauses of those that go on to ask why, each with the
    sentence that follows. One with a "not" expects a yes."""
    if not any("?" in place.word.after for place in side):
        return
    sentences = list(each_sentence(side))
    for sentence, following in zip(sentences, [*sentences[1:], ()], strict=True):
        if asks(sentence) and _is_inverted(sentence):
            first = sentence[: next(at for at, place in enumerate(sentence, 1) if ends_clause([place.word]))]
            for asked in dict.fromkeys((sentence, first)):
                if not (any(negates(place.word) for place in asked) or _presumes(asked)):
                    yield asked, following


def _presumes(question: Side) -> bool:
    """True for "Did you know that it is unsafe?", which says that it is; not for "Did you know on Tuesday?"."""
    return any(
        stem(place.word.normal) in stemmed("presuming") and behind.word.normal not in entries("prepositions") - {"that"}
        for place, behind in pairwise(question)
    )


def _is_inverted(sentence: Side) -> bool:
    """True for a sentence that begins with its verb, or with a word that joins it to the last and the verb."""
    for place in sentence[:_OPENING]:
        if place.word.normal in entries("auxiliaries"):
            return True
        if place.word.normal not in entries("leading"):
            break
    return False


def is_stated(question: Side, side: Side, *, is_denied: bool = False, is_settled: bool = False) -> bool:
    """True where the side has a sentence with the question's words of matter that asks and doubts nothing, and, unless
    that counts as well, denies nothing; of a question with one such word a sentence with hardly another. Where it must
    be settled, nor does the sentence tell of a decision or a need, but for what is asked; nor is it a "had it been"."""
    asked = stems(place.word.normal for place in question)
    for sentence in each_sentence(side):
        said = set(stems(place.word.normal for place in sentence))
        has_matter = bool(asked) and sum(one in said for one in asked) >= _SAME_CLAIM * len(asked)
        is_certain = not _leaves_open(sentence) and (is_denied or not any(negates(place.word) for place in sentence))
        if is_settled and has_matter and is_certain:
            is_certain = not (_tells_of_a_need(sentence, asked) or _is_inverted(sentence))
        if has_matter and (len(asked) > 1 or len(said) <= 2) and is_certain:
            return True
    return False


def _tells_of_a_need(sentence: Side, asked: Collection[str]) -> bool:
    """True where it tells of a "decision" or a "must" that is not what is asked."""
    words, phrases = _deciding()
    tells = any(stem(place.word.normal) in words.difference(asked) for place in sentence)
    return tells or any(terms_in(sentence, phrases))


@cache
def _deciding() -> tuple[frozenset[str], frozenset[str]]:
    """The stems of single words, and phrases."""
    every = entries("deciding")
    return frozenset(stem(word) for word in every if " " not in word), frozenset(one for one in every if " " in one)


def _leaves_open(sentence: Side) -> bool:
    is_asked = asks(sentence) or any(place.word.normal in ("if", "whether") for place in sentence)
    return is_asked or has_own(sentence, doubting())


def _says_no(answer: Side) -> bool:
    """True for a "no" or "of course not", and for "it is not"; not for "I don't know"."""
    is_bare = not any(carries_matter(place.word.normal) for place in answer)
    opening = [place.word for place in answer[: _OPENING + 1]]
    denies = any(map(negates, opening))
    is_certain = any(" ".join(word.normal for word in opening[:length]) in entries("affirming") for length in (1, 2, 3))
    return denies and (is_bare or is_certain or negates(opening[0]))


def _affirms(answer: Side) -> bool:
    """True for a "yes" or "of course" without a "not" behind it, and for "it is", "I do"."""
    opening = [place.word for place in answer[: _OPENING + 1]]
    normals = [word.normal for word in opening]
    for length in range(1, len(opening) + 1):
        if " ".join(normals[:length]) in entries("affirming"):
            return not any(map(negates, opening[length:]))
    subjects = listed("roles", "acting") | entries("subjects")
    is_short = len(answer) == 2 or ends_clause(opening[1:2])
    return is_short and normals[0] in subjects and not any(map(negates, opening))
