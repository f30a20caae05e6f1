"""The title of a text that nobody gave one: its first line, where that has the shape of a headline."""

from __future__ import annotations

from quotes.reading.articles.furniture import furniture_lines
from quotes.reading.texts.lines import is_headline, lines_of
from quotes.sentences import ends_sentence


def inferred_title(text: str) -> str | None:
    """The first line of TEXT if it is short, has no full stop and stands over longer text; else None.

    In text broken at a fixed width no line ends like a headline's next: "The minister said on Friday that he would
    not accept the" is no title, because the line right under it is neither longer nor the end of a sentence.
    """
    lines = list(lines_of(text))
    furniture = furniture_lines(lines)
    own = [line for at, line in enumerate(lines) if at not in furniture]
    if len(own) < 2 or not is_headline(own[0], own[1]):
        return None
    title, following = own[:2]
    set_apart = "\n" in text[title.end : following.start].replace("\n", "", 1)
    if set_apart:
        stands_over = sum(line.words for line in own[1:]) > title.words
    else:
        stands_over = following.words > title.words and ends_sentence(following.text)
    return title.text if stands_over else None
