"""Phrases that whole lines consist of, in a notation that a journalist can read and mend.

A phrase is written in small letters without punctuation; `follow us on *` stands for "Follow us on Telegram" and
"FOLLOW US ON FACEBOOK AND X!". `*` is one to eight words, `9` a number, `a/b` either, `word?` may be missing, `:` is a
colon (one at the line's end never counts). `<month>` is any word of the list of that name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from quotes.datafiles import table, word_list

_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:['’][^\W\d_]+)*|:")
_PACKAGE = "quotes.reading"


def wording(line: str) -> str:
    """LINE in small letters, its words and inner colons each followed by a space: what phrases are held against."""
    tokens = _TOKEN.findall(line.casefold().replace("’", "'"))
    while tokens and tokens[-1] == ":":
        tokens.pop()
    return "".join(f"{token} " for token in tokens)


@cache
def phrases(name: str, *, wild: bool) -> re.Pattern[str]:
    """One pattern for the phrases of data/NAME.txt: those with a `*` if WILD, else those without."""
    return _compiled(phrase for phrase in word_list(_PACKAGE, name) if ("*" in phrase) == wild)


@cache
def table_phrases(name: str) -> re.Pattern[str]:
    """One pattern for the phrases of data/NAME.yml, whose `words` are the lists that `<...>` refers to."""
    content = table(_PACKAGE, name)
    return _compiled(content["phrases"], content["words"])


def _compiled(written: Iterable[str], words: Mapping[str, list[str]] | None = None) -> re.Pattern[str]:
    alternatives = ("".join(_token_pattern(token, words or {}) for token in phrase.split()) for phrase in written)
    return re.compile("|".join(sorted(alternatives)))


def _token_pattern(token: str, words: Mapping[str, list[str]]) -> str:
    required = token.removesuffix("?")
    if required == "*":
        pattern = r"(?:\S+ ){1,8}"
    else:
        choices = [word for part in required.split("/") for word in words.get(part.strip("<>"), [part])]
        pattern = "(?:" + "|".join(r"\d+" if word == "9" else re.escape(word) for word in choices) + ") "
    return pattern if required == token else f"(?:{pattern})?"
