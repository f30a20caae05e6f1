"""What is on record: stored quotations that may hold a draft's words, what else articles have, and whose names are
whose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from quotes.checking.record.candidates import candidates
from quotes.checking.record.people import People
from quotes.checking.record.prints import Elsewhere, Print
from quotes.checking.record.stored import Stored, any_of, phrase
from quotes.checking.words.naming import are_one, bare


class Record:
    """A database as a draft is checked against it."""

    def __init__(self, stored: Stored) -> None:
        self._stored = stored
        self.people = People(stored)

    def candidates(self, text: str, name: str | None) -> list[Print]:
        """The stored quotations that may hold the text's words, whoever's and those of whom the NAME may be for, the
        likeliest first."""
        return candidates(text, self.people.known(name) if name else (), self._stored)

    def with_fates(self, prints: Iterable[Print]) -> tuple[Print, ...]:
        """The prints, each with its fate."""
        listed = tuple(prints)
        found = self._stored.fates([one.key for one in listed])
        return tuple(replace(one, fate=found.get(one.key)) for one in listed)

    def elsewhere(self, name: str, found: Print, exact: Sequence[Print], own_exact: int) -> Elsewhere | None:
        """The other to whom most prints put it down, if one has the very words or more have the utterance. Two things
        are counted, and the greater number tells: prints that have the very words, of others (EXACT) and of whom the
        draft names (OWN_EXACT of them); and prints of the utterance, whatever their words."""
        very_words = Counter(one.speaker for one in exact if one.speaker)
        of_utterance, own_of_utterance = self._put_down_to(name, found)
        others = very_words | of_utterance  # of each speaker the greater number
        if not others:
            return None
        ((speaker, prints),) = others.most_common(1)
        most = Elsewhere(speaker, prints, max(own_exact, own_of_utterance))
        return most if exact or most.is_more else None

    def _put_down_to(self, name: str, found: Print) -> tuple[Counter[str], int]:
        """How many prints of a print's utterance are put down to each of the people whom the NAME is not for, and how
        many to whom it is for."""
        others, own, known = Counter[str](), 0, self.people.known(name)
        if found.utterance is None or found.speaker_kind != "person":
            return others, own
        for speaker_id, speaker, prints in self._stored.put_down_to(found.utterance):
            is_own = are_one(name, speaker) or self.people.is_called_by_first_name(name, speaker)
            if speaker_id == found.speaker_id or speaker_id in known or is_own:
                own += prints
            else:
                others[speaker] = max(prints, others[speaker])
        return others, own

    def article_texts(self, prints: Iterable[Print]) -> dict[str, str]:
        """What the articles of prints say, by their keys."""
        return self._stored.article_texts(list(dict.fromkeys(one.article for one in prints)))

    def are_in_one_story(self, name: str, other: str) -> bool:
        """Whether an article has both names."""
        surnames = [part for one in (name, other) for part in bare(one)[-1:]]
        return len(surnames) == 2 and self._stored.articles_with(" AND ".join(map(phrase, surnames)), 1) > 0

    def is_in_no_more(self, words: str, articles: int) -> bool:
        """Whether no more than so many articles have the words in a row, in a quotation or out of it."""
        return self._stored.articles_with(phrase(words), articles + 1) <= articles

    def stand_together(self, words: str, others: Iterable[str]) -> bool:
        """Whether an article that has the words in a row has one of the others, too."""
        any_other = any_of(map(phrase, others))
        return bool(any_other) and self._stored.articles_with(f"{phrase(words)} AND ({any_other})", 1) > 0
