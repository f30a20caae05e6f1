"""What a web page tells about its article: title, outlet, address, dates, authors, and how each is known."""

import json

import pytest
from webpage import BODY, article, read_page, web_page

from quotes.outlets import known_outlets
from quotes.reading.articles.bylines import names_in
from quotes.reading.texts.printed_dates import date_in


def for_machines(**node):
    """JSON-LD of an article."""
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **node})}</script>'


OUTLETS = {
    "told to machines": (
        for_machines(publisher={"name": "The Harbour Post"}),
        None,
        "Post",
        ("The Harbour Post", "stated"),
    ),
    "the site's name": ('<meta property="og:site_name" content="Harbour Post">', None, "x", ("Harbour Post", "stated")),
    "the name that the domain has, not the company's": (
        for_machines(publisher={"name": "Aldwich Media Holdings"})
        + '<meta property="og:site_name" content="the Sentinel">',
        "https://www.thesentinel.example/a/1",
        "x",
        ("the Sentinel", "stated"),
    ),
    "a publisher named elsewhere in the graph": (
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "publisher": {"@id": "#o"}},'
        '{"@type": "Organization", "@id": "#o", "name": "Delta Register"}]}</script>',
        None,
        "x",
        ("Delta Register", "stated"),
    ),
    "behind the headline": ("", None, "Council closes old bridge | Town Crier", ("Town Crier", "inferred")),
    "before the headline": ("", None, "Town Crier - Council closes old bridge", ("Town Crier", "inferred")),
    "an outlet that is known by its address": ("", "https://www.reuters.com/a/1", "x", ("Reuters", "inferred")),
    "a domain, where nothing else is told": ("", "https://www.crier.example/a/1", "x", ("crier.example", "inferred")),
    "nothing": ("", None, "Council closes old bridge", (None, "unknown")),
}


@pytest.mark.parametrize(("head", "url", "title", "expected"), OUTLETS.values(), ids=OUTLETS)
def test_outlet(head, url, title, expected):
    page = web_page(head=head).replace(b"<title>Council closes old bridge</title>", f"<title>{title}</title>".encode())
    read = article(page, url)
    assert (read.outlet, read.basis["outlet"]) == expected


@pytest.fixture
def own(tmp_path):
    """A user's own list of outlets."""
    (tmp_path / "own.yml").write_text(
        "The Ferry Chronicle: {aliases: [Ferry Chronicle], domains: [ferry.example]}\n"
        "Lowland Telegrafen: {kind: agency}\n"
    )
    return known_outlets(tmp_path / "own.yml")


def test_an_outlet_of_the_users_own_list_goes_before_its_company(own):
    head = (
        for_machines(publisher={"name": "Saltmarsh Holdings Ltd"})
        + '<meta property="og:site_name" content="Ferry Chronicle">'
    )
    read = article(web_page(head=head), "https://www.ferry.example/a/1", own)
    assert (read.outlet, read.basis["outlet"]) == ("The Ferry Chronicle", "stated")


def test_an_agency_of_the_users_own_list_is_credited_and_is_no_author(own):
    for page in (
        web_page(head=for_machines(author={"name": "Lowland Telegrafen"})),
        web_page('<p class="byline">Lowland Telegrafen</p>'),
    ):
        assert article(page).author == "Lowland Telegrafen"
        assert article(page, outlets=own).author is None
    assert (
        article(web_page(head=for_machines(author={"name": "Lowland Telegrafen"})), outlets=own).credit
        == "Lowland Telegrafen"
    )


TITLES = {
    "the heading": ("", "<h1>Ferry sold to rival</h1>", "Ferry sold to rival"),
    "the heading, not what is made for sharing": (
        '<meta property="og:title" content="You will not believe who owns it now">',
        "<h1>Ferry sold to rival company</h1>",
        "Ferry sold to rival company",
    ),
    "of several headings that which machines are told": (
        '<meta property="og:title" content="Ferry sold to rival | Town Crier">',
        "<h1>Town Crier</h1><h1>Ferry sold to a rival</h1><h1>Council closes old bridge</h1>",
        "Ferry sold to a rival",
    ),
    "what machines are told, without the outlet": (
        '<meta property="og:title" content="Ferry sold to rival - Town Crier">'
        '<meta property="og:site_name" content="Town Crier">',
        "",
        "Ferry sold to rival",
    ),
    "what machines are told is escaped twice": (
        '<meta property="og:title" content="Bell &amp;amp; Sons sell the ferry">',
        "",
        "Bell & Sons sell the ferry",
    ),
    "the heading that the window's title begins with": (
        '<title>Ferry sold? Rival buys it - Town Crier</title><meta property="og:title" content="Lee: My view">',
        "<h1>Ferry sold?</h1>",
        "Ferry sold?",
    ),
    "the part of the window's title that is on the page": (
        "<title>Town Crier: Ferry sold to rival</title>",
        "<h1>Town Crier</h1><h3>Ferry sold to rival</h3>",
        "Ferry sold to rival",
    ),
}


@pytest.mark.parametrize(("head", "heading", "title"), TITLES.values(), ids=TITLES)
def test_title(head, heading, title):
    body = "".join(f"<p>{line}</p>" for line in BODY)
    assert article(f"<html><head>{head}</head><body>{heading}<div>{body}</div></body></html>".encode()).title == title


ADDRESSES = {
    "a link": ('<link rel="canonical" href="https://a.example/b">', "https://a.example/b"),
    "a link from the site's root": ('<link rel="canonical" href="/b">', "https://m.a.example/b"),
    "for machines": (for_machines(mainEntityOfPage={"@id": "https://a.example/c"}), "https://a.example/c"),
    "without what tells where the reader came from": (
        '<meta property="og:url" content="https://a.example/b?id=7&amp;utm_source=x#top">',
        "https://a.example/b?id=7",
    ),
    "not the front page": ('<link rel="canonical" href="https://a.example/">', "https://m.a.example/x?amp=1"),
}


@pytest.mark.parametrize(("head", "url"), ADDRESSES.values(), ids=ADDRESSES)
def test_address(head, url):
    assert article(web_page(head=head), "https://m.a.example/x?amp=1").url == url


PUBLISHED = {
    "for machines": (for_machines(datePublished="2025-03-06T13:02:11.000Z"), "", "2025-03-06T13:02:11Z"),
    "in a meta element": ('<meta name="pubdate" content="2025-03-06">', "", "2025-03-06"),
    "in a time element": ("", '<time datetime="2025-03-06T09:30+01:00">today</time>', "2025-03-06T09:30+01:00"),
    "not the time of the change": (
        "",
        '<p>Updated <time datetime="2025-03-09">9 March</time>, first <time datetime="2025-03-06">6 March</time></p>',
        "2025-03-06",
    ),
    "in print": ("", "<p class=meta>By Ann Lee, Health Editor | Thursday, 6 March 2025</p>", "2025-03-06"),
    "for scripts": ("", '<i class="time" data-publishtime="1376751840652">Yesterday</i>', "2013-08-17T15:04:00Z"),
    "with a short year": ("", "<p class=meta>8/17/13 11:04 AM</p>", "2013-08-17T11:04"),
    "of the change, where no other is told": ("", "<p class=meta>Updated: 7 March 2025</p>", "2025-03-07"),
    "not in a sentence": ("", "<ul><li>The first bridge was opened to carts on August 14, 1835</li></ul>", None),
    "nowhere": (
        "",
        "<p>The bridge was built on 6 March 1925 and was then the longest in the whole of the county.</p>",
        None,
    ),
}


@pytest.mark.parametrize(("head", "inside", "published"), PUBLISHED.values(), ids=PUBLISHED)
def test_published(head, inside, published):
    assert article(web_page(inside, head=head)).published == published


@pytest.mark.parametrize("address", ["2025/mar/06/bridge", "2025/WORLD/03/06/bridge", "20250306-bridge"])
def test_the_address_may_tell_the_day(address):
    read = article(web_page(), f"https://a.example/{address}")
    assert (read.published, read.basis["published"]) == ("2025-03-06", "inferred")


def test_when_it_was_changed():
    assert article(web_page(head=for_machines(dateModified="2025-03-07T10:00:00Z"))).modified == "2025-03-07T10:00:00Z"
    assert article(web_page('<p class="meta">Updated: 7 March 2025</p>')).modified == "2025-03-07"


WRITTEN = {
    "Mar 6, 2025 1:02 PM UTC": "2025-03-06T13:02Z",
    "Published 3:41 PM EDT, Thu June 5, 2025": "2025-06-05T15:41-04:00",
    "Feb. 18, 2025 at 5:31 p.m. ET": "2025-02-18T17:31",
    "7th of June 2025": "2025-06-07",
    "Tue 21 Jan 2025 06.00 GMT": "2025-01-21T06:00Z",
    "17. März 2025": "2025-03-17",
    "7 de junio de 2025": "2025-06-07",
    "17.03.2025, 19:40 Uhr": "2025-03-17T19:40",
    "17.03.2025": "2025-03-17",
    "2.12.19": "2019-12-02",
    "20250306T130211Z": "2025-03-06T13:02:11Z",
    "1739388600000": "2025-02-12T19:30:00Z",
    "30 February 2025": None,
    "10.10.10.10": None,
    "Version 1.2.25 of the app": None,
    "June 2025": None,
    "5 minutes": None,
}


@pytest.mark.parametrize(("written", "date"), WRITTEN.items(), ids=WRITTEN)
def test_a_date_as_written(written, date):
    assert date_in(written, day_first=False).value == date


@pytest.mark.parametrize(("lang", "date"), [("en-US", "2025-04-03"), ("en-GB", "2025-03-04")])
def test_which_is_the_day_is_concluded_from_the_country(lang, date):
    read = article(web_page('<span class="date">04/03/2025</span>', lang=lang))
    assert (read.published, read.basis["published"]) == (date, "inferred")


AUTHORS = {
    "for machines": (
        for_machines(author=[{"@type": "Person", "name": "Ann Lee"}, {"name": "Bo Roe"}]),
        "",
        "Ann Lee, Bo Roe",
    ),
    "no organisation": (for_machines(author={"@type": "Organization", "name": "Harbour Post"}), "", None),
    "in a meta element": ('<meta name="author" content="By Ann Lee">', "", "Ann Lee"),
    "no address of a page": ('<meta property="article:author" content="https://a.example/ann">', "", None),
    "a byline": ("", '<div class="byline">By <a>Ann Lee</a> and <a>Bo Roe</a>, Health Editor</div>', "Ann Lee, Bo Roe"),
    "a byline with links": ("", '<div class="author-byline">By <a>Ann Lee</a> <a>Fox News</a></div>', "Ann Lee"),
    "a byline with the outlet": ("", '<div class="byline"><a>Ann Lee</a>, USA TODAY</div>', "Ann Lee"),
    "a byline of several lines": ("", "<cite>By Ann Lee<br>Executive Editor<br><a>Archive</a></cite>", "Ann Lee"),
    "a byline with a link for one of two": ("", "<p>By <a>Ann Lee</a> and Bo Roe</p>", "Ann Lee, Bo Roe"),
    "the first of bylines": (
        "",
        "<h4>By: <a>Ann Lee</a></h4><div class=byline>By Ann Lee Topics: Bridges</div>",
        "Ann Lee",
    ),
    "not that of a teaser": ("", "<h3><a>Ferry sold</a></h3><div class=byline>By Bo Roe</div>", None),
    "a link to the author": ("", '<a rel="author" href="/ann">Ann Lee</a>', "Ann Lee"),
    "a line": ("", "<p>By Ann Lee in Paris</p>", "Ann Lee"),
    "not those of comments": ("", '<div id="comments"><span class="comment-author">Bo Roe</span></div>', None),
}


@pytest.mark.parametrize(("head", "inside", "author"), AUTHORS.values(), ids=AUTHORS)
def test_author(head, inside, author):
    assert article(web_page(inside, head=head)).author == author


BYLINES = {
    "By Ann Lee and Bo Roe, Health Editor | 7 June": ["Ann Lee", "Bo Roe"],
    "BY ANN LEE, STAFF WRITER": ["Ann Lee"],
    "Ann Lee for the Mail": ["Ann Lee"],
    "Ann Lee ann@a.example": ["Ann Lee"],
    "Written by Ann de la Cruz-Smith": ["Ann de la Cruz-Smith"],
    "Von Jutta Kern": ["Jutta Kern"],
    "ANN LEE AND BO ROE": ["Ann Lee", "Bo Roe"],
    "ann lee": ["Ann Lee"],
    "Ann Lee, Senior Fellow, CNN": ["Ann Lee"],
    "王小明": ["王小明"],
    "By Staff": [],
    "By Associated Press": [],
    "Newsroom": [],
    "Ann Lee, Show all articles": ["Ann Lee"],
}


@pytest.mark.parametrize(("byline", "names"), BYLINES.items(), ids=BYLINES)
def test_names_in_a_byline(byline, names):
    assert names_in(byline, known_outlets()) == names


def test_byline_and_date_stand_around_the_headline_not_around_the_first_heading():
    menu = "".join(f"<li><a href='/{number}'>Part {number}</a></li>" for number in range(60))
    above = f"<h1>Town Crier</h1><ul>{menu}</ul><h4>Council closes old bridge</h4>"
    byline = "<div class=post_byline>By <a>Ann Lee</a> posted Mar 6th 2025 7:30PM</div>"
    body = "".join(f"<p>{line}</p>" for line in BODY)
    head = "<title>Council closes old bridge | Town Crier</title>"
    read = article(f"<html><head>{head}</head><body>{above}{byline}<div>{body}</div></body></html>".encode())
    assert (read.author, read.published) == ("Ann Lee", "2025-03-06T19:30")


def test_an_agency_in_place_of_an_author_is_the_credit():
    read = article(web_page(head='<meta name="author" content="By The Associated Press">'))
    assert (read.author, read.credit, read.basis["credit"]) == (None, "Associated Press", "stated")


def test_an_agency_does_not_credit_itself():
    head = '<meta name="author" content="Reuters"><meta property="og:site_name" content="Reuters">'
    read = article(web_page(head=head))
    assert (read.outlet, read.credit) == ("Reuters", None)


def test_what_machines_are_told_of_other_articles_is_nothing_of_this():
    other = {"@type": "NewsArticle", "headline": "Ferry sold", "author": "Bo Roe", "datePublished": "2020-01-01"}
    items = {"@type": "ItemList", "itemListElement": [{"item": other}]}
    read = article(web_page(head=f'<script type="application/ld+json">{json.dumps(items)}</script>'))
    assert (read.title, read.author, read.published) == ("Council closes old bridge", None, None)


def test_facts_that_are_known_go_before_what_the_page_tells():
    from quotes.reading.html.webpages import page_text
    from quotes.reading.texts.facts import Fact

    text = page_text(web_page(), "p", "p", {"title": Fact("Bridge", "stated")}, None, known_outlets())
    assert text.facts["title"] == Fact("Bridge", "stated")


def test_nitf_is_read_as_a_page():
    paragraphs = "".join(f"<p>{line}</p>" for line in BODY)
    head = '<head><pubdata name="Islands Gazette" date.publication="20250306T130000Z"/></head>'
    above = "<body.head><hedline><hl1>Council closes old bridge</hl1></hedline><byline>By Ann Lee</byline></body.head>"
    body = f"<body>{above}<body.content>{paragraphs}</body.content></body>"
    (read,) = read_page(f'<?xml version="1.0"?><nitf>{head}{body}</nitf>'.encode())
    assert (read.title, read.outlet, read.published, read.author) == (
        "Council closes old bridge",
        "Islands Gazette",
        "2025-03-06T13:00:00Z",
        "Ann Lee",
    )
