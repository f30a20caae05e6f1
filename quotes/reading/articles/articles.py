"""One text becomes one article or, if it is a page that carries several, several."""

from __future__ import annotations

from collections.abc import Iterator

from quotes.outlets import Outlets
from quotes.reading.articles.bylines import author_in
from quotes.reading.articles.cards import split_page
from quotes.reading.articles.credits import credit_in
from quotes.reading.articles.furniture import furniture, furniture_lines
from quotes.reading.texts.facts import FIELDS, MORE_FIELDS, UNKNOWN, Fact, Facts, fact_of
from quotes.reading.texts.language import ENGLISH, language_of
from quotes.reading.texts.lines import is_headline, lines_of
from quotes.reading.texts.texts import Part, Text
from quotes.records import Article, Problem
from quotes.sentences import ends_sentence
from quotes.widthless import without_widthless

LONGEST_ARTICLE = 2_000_000
"""Characters, about 350,000 words: five minutes' work. What is longer is no article."""


def articles_of(whole: Text, outlets: Outlets) -> Iterator[Article | Problem]:
    """The articles of a text: several if it is a page that carries them, their ids then numbered ("page.txt#2").

    A page's main article keeps the page's id. A text that came with quotations is one article, as it is: somebody has
    read it. Of others what has no width is left out, before anything gets an offset.
    Who printed it is filed as OUTLETS have it.
    """
    if whole.given is None and not whole.parts:  # a page's parts stand in a text that has none of it
        whole = whole._replace(text=without_widthless(whole.text))
    if whole.stub:
        yield Problem(
            whole.source,
            "is only the beginning of an article, the rest must be paid for; the beginning is kept",
            whole.place,
            "save the page where you are signed in",
            kept=True,
        )
    parts = whole.parts or (split_page(whole.text) if whole.given is None else ())
    if parts:
        for part in parts:
            yield _too_long(whole, part.start, part.end) or _part(whole, part, outlets)
    else:
        yield _too_long(whole, 0, len(whole.text)) or _article(whole, whole.id, whole.text, whole.facts, outlets)


def _part(whole: Text, part: Part, outlets: Outlets) -> Article:
    identity = whole.id if part.number == 1 else f"{whole.id}#{part.number}"
    # The file's facts are about the main article: who printed a related one stands on its card.
    facts = whole.facts if part.number == 1 else {**dict.fromkeys(FIELDS, UNKNOWN), **part.facts}
    return _article(whole, identity, whole.text[part.start : part.end], facts, outlets, page=whole.id, start=part.start)


def _article(
    whole: Text, identity: str, text: str, facts: Facts, outlets: Outlets, page: str | None = None, start: int = 0
) -> Article:
    title = facts.get("title") or fact_of(inferred_title(text), "inferred")
    outlet = printer(facts.get("outlet"), facts.get("url"), outlets)
    credit = facts.get("credit") or fact_of(credit_in(text, outlets), "inferred")
    if credit.value == outlet.value:  # an agency's own page
        credit = UNKNOWN
    author = facts.get("author") or fact_of(author_in(text, outlets), "inferred")
    language = facts.get("language") or _inferred_language(text)
    known = {**facts, "title": title, "outlet": outlet, "author": author, "credit": credit, "language": language}
    values = {field: known.get(field, UNKNOWN) for field in (*FIELDS, *MORE_FIELDS)}
    return Article(
        id=identity,
        text=text,
        title=values["title"].value,
        outlet=values["outlet"].value,
        url=values["url"].value,
        published=values["published"].value,
        author=values["author"].value,
        modified=values["modified"].value,
        language=values["language"].value or ENGLISH,
        credit=values["credit"].value,
        stub=whole.stub,
        page=page,
        start=start,
        basis={field: fact.basis for field, fact in values.items() if fact.value or field in FIELDS},
        furniture=furniture(text),
        given=whole.given,
    )


def _inferred_language(text: str) -> Fact:
    """The language of the text; that it is English, as nearly all are here, is not worth stating."""
    language = language_of(text)
    return fact_of(None if language == ENGLISH else language, "inferred")


def _too_long(whole: Text, start: int, end: int) -> Problem | None:
    if end - start <= LONGEST_ARTICLE:
        return None
    return Problem(
        source=whole.source,
        place=whole.place or (f"line {whole.text.count(chr(10), 0, start) + 1}" if start else ""),
        message=f"the article has {end - start:,} characters, more than the {LONGEST_ARTICLE:,} that can be analysed",
        remedy="split it into several articles",
    )


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


def printer(outlet: Fact | None, url: Fact | None, outlets: Outlets) -> Fact:
    """The fact of who printed an article: what was given goes first, "bbc.co.uk" and "- BBC News" as "BBC".

    Where nobody spoke of it, a known outlet's address does. What somebody looked for and did not find stays unknown.
    """
    address = url.value if url else None
    if outlet is None:
        found = outlets.at(address)
        return Fact(found.name, "inferred") if found else UNKNOWN
    if outlet.value is None:
        return outlet
    return Fact(outlets.filed(outlet.value, address), outlet.basis)
