"""A page that carries several articles is split by its structure; every article is an exact slice of it."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.reading import read_articles

MAIN = "Bridge stays open\nThe mayor said on Monday that the old bridge would stay open until next year."
BODY = "A body with several words that goes on for a while, as a body does, and then it ends."


def card(outlet="Aldwich Gazette", stamp="2 hours ago", title="Library closes", body=BODY, bullet="- Aldwich Gazette"):
    return "\n".join(line for line in (outlet, stamp, bullet, title, body) if line)


def read(text):
    return list(read_articles(["-"], stdin=io.StringIO(text)))


def seen(text):
    return [(article.outlet, article.title) for article in read(text)]


def test_a_main_article_and_its_related_ones():
    page = (
        f"\n{MAIN}\nHashtags\n\nTry it out\nComments\nRelated Articles\n\n\n{card()}\n\n\n{card(title='Trains late')}\n"
    )
    main, first, second = read(page)
    assert (main.id, first.id, second.id) == ("stdin", "stdin#2", "stdin#3")
    assert {article.page for article in (main, first, second)} == {"stdin"}
    assert main.text == MAIN
    assert first.text == f"Library closes\n{BODY}"
    assert second.text == f"Trains late\n{BODY}"
    assert (main.outlet, main.title, main.basis["title"]) == (None, "Bridge stays open", "inferred")
    assert (first.outlet, first.title, first.basis["outlet"]) == ("Aldwich Gazette", "Library closes", "stated")
    assert first.basis["published"] == "unknown"


@pytest.mark.parametrize(
    "header",
    [
        card(stamp="Yesterday"),
        card(stamp="Jun 7"),
        card(stamp="14-05-2025"),
        card(bullet="– Politics\n– Aldwich Gazette"),
        card(bullet="• ALDWICH GAZETTE"),
        card().replace("\n", "\n\n"),
        f"Related Articles\n{card(bullet='')}",
        f"More stories\n{card(bullet='- Politics')}",
    ],
    ids=[
        "yesterday",
        "month",
        "numbers",
        "section",
        "capitals",
        "blank lines",
        "below a label",
        "section below a label",
    ],
)
def test_forms_of_a_card(header):
    assert seen(f"{MAIN}\n{header}") == [(None, "Bridge stays open"), ("Aldwich Gazette", "Library closes")]


def test_cards_of_several_outlets():
    page = "\n".join([MAIN, card(), card(outlet="The Wire", bullet="- The Wire", title="‘Never again’: pilot")])
    assert seen(page)[1:] == [("Aldwich Gazette", "Library closes"), ("The Wire", "‘Never again’: pilot")]


def test_a_body_of_several_paragraphs_stays_whole_and_its_furniture_is_marked():
    body = f"{BODY}\nAdvertisement\n{BODY}"
    _, related = read(f"{MAIN}\n{card(body=body)}\nLoad more\nPrivacy Policy")
    assert related.text == f"Library closes\n{body}"
    assert [related.text[start:end] for start, end in related.furniture] == ["Advertisement"]


def test_a_card_with_a_headline_only():
    assert seen(f"{MAIN}\n{card(body='')}\n{card(title='Trains late')}")[1:] == [
        ("Aldwich Gazette", "Library closes"),
        ("Aldwich Gazette", "Trains late"),
    ]


def test_a_card_without_a_headline_has_no_title():
    (_, related) = read(f"{MAIN}\n{card(title='')}")
    assert (related.text, related.title, related.basis["title"]) == (BODY, None, "unknown")


def test_a_page_of_cards_alone_has_no_main_article():
    assert [(one.id, one.title) for one in read(f"Top stories\n{card()}\n{card(title='Trains late')}")] == [
        ("stdin#2", "Library closes"),
        ("stdin#3", "Trains late"),
    ]


def test_the_users_outlet_and_the_manifest_are_about_the_main_article(tmp_path):
    (tmp_path / "p.txt").write_text(f"{MAIN}\n{card()}")
    (tmp_path / "manifest.yml").write_text("p.txt: {url: 'https://example.org/p', title: Mine}")
    main, related = read_articles([str(tmp_path)], outlet="Hub")
    assert (main.outlet, main.url, main.title) == ("Hub", "https://example.org/p", "Mine")
    assert (related.outlet, related.url, related.title) == ("Aldwich Gazette", None, "Library closes")


@pytest.mark.parametrize(
    "text",
    [
        MAIN,
        f"{MAIN}\nAda Byron\n2 hours ago\n{BODY}",
        f"{MAIN}\nAda Byron\nJune 7\nA subheading\n{BODY}",
        f"{MAIN}\n- Aldwich Gazette\n{BODY}\n- Aldwich Gazette\n{BODY}",
        f"{MAIN}\nRelated Articles\nLibrary closes\nTrains late",
        f"{MAIN}\n10:30 a.m.\n10:45 a.m.\nThe bridge is closed\n{BODY}",
        f"{MAIN}\nAldwich Gazette\n2 hours ago\n- Aldwich Gazette",
    ],
    ids=["plain", "byline", "byline and subheading", "list", "headlines", "live blog", "card without a text"],
)
def test_what_is_one_article_stays_one_with_its_whole_text(text):
    (article,) = read(text)
    assert (article.text, article.page, article.start) == (text, None, 0)


def test_offsets_count_from_the_pages_stored_text(tmp_path):
    page = f"\r\n{MAIN}\r\n{card()}\r\n"
    (tmp_path / "p.txt").write_bytes(page.replace("\n", "\r\n").replace("\r\r", "\r").encode())
    stored = page.replace("\r\n", "\n")
    for article in read_articles([str(tmp_path / "p.txt")]):
        assert stored[article.start :].startswith(article.text)


LINES = st.sampled_from(
    [
        "Wire",
        "- Wire",
        "2 hours ago",
        "Jun 7",
        "A title",
        BODY,
        "Related Articles",
        "READ MORE:",
        "Comments",
        "",
        " ",
        "“É”",
    ]
)


@given(st.lists(LINES, min_size=1).map("\n".join).filter(str.strip))
def test_every_article_slices_exactly_and_they_do_not_overlap(page):
    edge = 0
    for article in read(page):
        assert article.start >= edge
        assert page[article.start : article.start + len(article.text)] == article.text
        assert all(0 <= start < end <= len(article.text) for start, end in article.furniture)
        edge = article.start + len(article.text)


@given(st.lists(LINES, min_size=1).map("\n".join).filter(str.strip))
def test_no_prose_is_lost_by_splitting(page):
    assert sum(article.text.count(BODY) for article in read(page)) == page.count(BODY)


def test_a_card_without_a_line_of_its_own_is_none():
    body = "A body with several words that goes on for a while, as a body does, and then it ends."
    page = f"Related Articles\nWire\n2 hours ago\n- Wire\nWire\n2 hours ago\nWire\n{body}"
    (card,) = read_articles(["-"], stdin=io.StringIO(page))
    assert (card.title, card.text) == ("Wire", f"Wire\n{body}")
