"""What is at an address becomes articles: pages, and those that feeds and sitemaps list; only what changed comes."""

import gzip

import pytest
from webserver import PARAGRAPHS, OnlyHere, Reply, page, serving

from quotes.reading import Report, read_articles
from quotes.reading.fetching.fetcher import Fetcher
from quotes.reading.fetching.requests import Limits
from quotes.reading.fetching.visits import OK, Visit
from quotes.records import Article, Problem

TAGGED = {"ETag": '"one"'}


@pytest.fixture
def web():
    with serving() as web:
        yield web


@pytest.fixture(autouse=True)
def rests(monkeypatch):
    monkeypatch.setattr("quotes.reading.fetching.politeness.sleep", lambda _: None)


@pytest.fixture
def fetcher():
    return Fetcher(guard=OnlyHere(allow_private=True), pause=0, limits=Limits(read=0.3, total=0.8))


def conditional(asked):
    """A page that is sent only to who has not got it."""
    return Reply(status=304) if asked.headers.get("If-None-Match") == '"one"' else Reply(page(), headers=TAGGED)


def feed(*items: str, title: str = "Harbour Post") -> Reply:
    content = f'<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>{title}</title>{"".join(items)}</channel></rss>'
    return Reply(content, kind="application/rss+xml")


def item(url: str, rest: str = "") -> str:
    return f"<item><link>{url}</link>{rest}</item>"


def sitemap(*urls: str, lastmod: str = "") -> str:
    when = f"<lastmod>{lastmod}</lastmod>" if lastmod else ""
    listed = "".join(f"<url><loc>{url}</loc>{when}</url>" for url in urls)
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</urlset>'


def read(fetcher, *urls, report=None, outlet=None):
    """The articles, and the problems as (path, message)."""
    found = list(read_articles(urls, fetcher=fetcher, report=report, outlet=outlet))
    problems = [("/" + one.source.split("/", 3)[3], one.message) for one in found if isinstance(one, Problem)]
    return [one for one in found if isinstance(one, Article)], problems


def test_a_page_is_an_article_under_its_address(web, fetcher):
    web.pages["/a"] = Reply(page())
    (article,), problems = read(fetcher, web.at("/a"))
    assert (article.id, article.url, problems) == (web.at("/a"), web.at("/a"), [])
    assert PARAGRAPHS[1] in article.text


def test_a_page_that_moved_is_an_article_under_its_new_address(web, fetcher):
    web.pages["/old"] = Reply(status=301, headers={"Location": "/new"})
    web.pages["/new"] = Reply(page())
    (article,), _ = read(fetcher, web.at("/old"))
    assert (article.id, article.url) == (web.at("/new"), web.at("/new"))


def test_a_page_that_calls_itself_anothers_is_filed_where_it_was_found(web, fetcher):
    web.pages["/a"] = Reply(page(head='<link rel="canonical" href="https://www.nytimes.com/2026/03/04/bridge.html">'))
    (article,), _ = read(fetcher, web.at("/a"))
    assert (article.id, article.url) == (web.at("/a"), web.at("/a"))


def test_the_servers_encoding_goes_before_a_guess(web, fetcher):
    content = page(paragraphs=("“Straße” said Łukasz Żak, who had walked there for an hour and a half. " * 4,) * 3)
    served = content.replace("<meta charset=utf-8>", "").replace("“", '"').replace("”", '"').encode("iso-8859-2")
    web.pages["/a"] = Reply(served, kind="text/html; charset=iso-8859-2")
    (article,), _ = read(fetcher, web.at("/a"))
    assert '"Straße" said Łukasz Żak' in article.text


def test_other_kinds_are_read_as_they_are_from_files(web, fetcher):
    web.pages["/a.txt"] = Reply("\n".join(PARAGRAPHS), kind="text/plain")
    web.pages["/b.jsonl"] = Reply('{"text": "One said so."}\n{"text": "Two said so."}\n', kind="application/json")
    articles, problems = read(fetcher, web.at("/a.txt"), web.at("/b.jsonl"))
    assert [article.text for article in articles] == ["\n".join(PARAGRAPHS), "One said so.", "Two said so."]
    assert problems == []


def test_one_failure_does_not_end_the_run(web, fetcher):
    web.pages["/b"] = Reply(page())
    articles, problems = read(fetcher, web.at("/a"), "http://no host/", web.at("/b"))
    assert len(articles) == 1
    assert [path for path, _ in problems] == ["/a", "/"]


def test_an_unchanged_page_is_not_sent_again(web, fetcher):
    web.pages["/a"] = conditional
    report = Report()
    assert len(read(fetcher, web.at("/a"), report=report)[0]) == 1
    assert read(fetcher, web.at("/a"), report=report) == ([], [])
    assert report.unchanged == 1
    assert web.asked[-1].headers["If-None-Match"] == '"one"'


def test_a_page_without_an_article_is_read_again(web, fetcher):
    web.pages["/a"] = Reply("<!doctype html><html><body></body></html>", headers=TAGGED)
    for _ in range(2):
        articles, problems = read(fetcher, web.at("/a"))
        assert (articles, [path for path, _ in problems]) == ([], ["/a"])
        assert "If-None-Match" not in web.asked[-1].headers


@pytest.mark.parametrize("pack", [str.encode, lambda text: gzip.compress(text.encode())], ids=["plain", "gzip"])
def test_the_pages_of_a_sitemap_are_read(web, fetcher, pack):
    web.pages["/a"] = web.pages["/b"] = Reply(page())
    listed = pack(sitemap(web.at("/a"), web.at("/b")))
    web.pages["/map"] = Reply(listed, kind="application/octet-stream")
    articles, problems = read(fetcher, web.at("/map"))
    assert ([article.id for article in articles], problems) == ([web.at("/a"), web.at("/b")], [])


def test_sitemaps_in_sitemaps_are_read_but_not_without_end(web, fetcher):
    def index(url):
        return Reply(f"<sitemapindex><sitemap><loc>{url}</loc></sitemap></sitemapindex>", kind="text/xml")

    web.pages["/a"] = Reply(page())
    web.pages["/map"] = Reply(sitemap(web.at("/a")), kind="text/xml")
    web.pages["/index"] = index(web.at("/map"))
    web.pages["/deep"], web.pages["/deeper"], web.pages["/deepest"] = (
        index(web.at(path)) for path in ("/deeper", "/deepest", "/index")
    )
    assert len(read(fetcher, web.at("/index"))[0]) == 1
    web.asked.clear()
    fetcher.visits = Fetcher().visits
    assert read(fetcher, web.at("/deep")) == ([], [("/index", "lies in sitemaps more than 3 deep")])


@pytest.mark.parametrize(
    ("lastmod", "again"),
    [
        pytest.param("", False, id="not told"),
        pytest.param("2020-01-01", False, id="before it was fetched"),
        pytest.param("2100-01-01T10:00:00Z", True, id="after it was fetched"),
        pytest.param("9999-12-31", True, id="on the last of all days"),
    ],
)
def test_a_listed_page_is_fetched_again_if_its_list_says_that_it_changed(web, fetcher, lastmod, again):
    web.pages["/a"] = conditional
    web.pages["/map"] = Reply(sitemap(web.at("/a"), lastmod=lastmod), kind="text/xml")
    report = Report()
    assert len(read(fetcher, web.at("/map"), report=report)[0]) == 1
    assert read(fetcher, web.at("/map"), report=report) == ([], [])
    assert web.paths().count("/a") == 1 + again
    assert report.unchanged == 1


@pytest.mark.parametrize(
    ("changed", "due"),
    [
        ("2026", True),
        ("2026-03", True),
        ("2026-03-10", True),
        ("2026-03-10T08:30:00-02:00", True),
        ("2025", False),
        ("2026-02", False),
        ("2026-03-09", False),
        ("2026-03-10T11:30:00+02:00", False),
        ("soon", False),
    ],
)
def test_a_page_is_due_again_if_it_may_have_changed_since(changed, due):
    visit = Visit("https://x.example/harbour", OK, "2026-03-10T10:00:00+00:00")
    assert visit.is_due(changed) is due


def test_what_a_feed_tells_fills_in_what_its_page_does_not(web, fetcher):
    web.pages["/a"] = Reply(page())
    facts = "<title>Vote</title><author>Bo Mork</author><pubDate>Wed, 04 Mar 2026 10:30:00 +0100</pubDate>"
    web.pages["/feed"] = feed(item(web.at("/a"), facts))
    (article,), problems = read(fetcher, web.at("/feed"))
    assert (article.author, article.published, article.outlet) == (
        "Bo Mork",
        "2026-03-04T10:30:00+01:00",
        "Harbour Post",
    )
    assert (article.basis["published"], article.basis["outlet"], problems) == ("stated", "inferred", [])


def test_the_users_outlet_goes_before_the_feeds(web, fetcher):
    web.pages["/a"] = Reply(page())
    web.pages["/feed"] = feed(item(web.at("/a")))
    (article,), _ = read(fetcher, web.at("/feed"), outlet="The Gazette")
    assert (article.outlet, article.basis["outlet"]) == ("The Gazette", "stated")


def test_where_a_page_cannot_be_had_the_feeds_text_is_taken_and_reported(web, fetcher):
    web.pages["/a"] = Reply(status=403)
    whole = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS * 2)
    web.pages["/feed"] = feed(
        item(web.at("/a"), f"<title>Bridge</title><content:encoded><![CDATA[{whole}]]></content:encoded>")
    )
    (article,), problems = read(fetcher, web.at("/feed"))
    assert (article.id, article.title, PARAGRAPHS[1] in article.text) == (web.at("/a"), "Bridge", True)
    message = "is not given to programs, or not to everybody: the server answers 403; the text in the feed is taken"
    assert problems == [("/a", message)]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        pytest.param("<p>A few words.</p>", "is too short to be surely whole (under 100 words)", id="short"),
        pytest.param("<p>" + "Word after word. " * 60 + "[…]</p>", "breaks off", id="cut off"),
        pytest.param(
            "<p>" + "Word after word. " * 60 + "<a href='/a'>Continue reading</a></p>",
            "breaks off",
            id="goes on elsewhere",
        ),
    ],
)
def test_a_teaser_is_no_article_and_that_is_said(web, fetcher, text, why):
    web.pages["/feed"] = feed(item(web.at("/a"), f"<content:encoded><![CDATA[{text}]]></content:encoded>"))
    message = f"is not there (any more): the server answers 404; the text in the feed {why}"
    assert read(fetcher, web.at("/feed")) == ([], [("/a", message)])


def test_what_is_not_there_is_not_asked_for_with_each_look_at_the_feed(web, fetcher):
    web.pages["/feed"] = feed(item(web.at("/a")))
    for _ in range(2):
        read(fetcher, web.at("/feed"))
    assert web.paths() == ["/feed", "/a", "/feed"]


def test_what_could_not_be_had_for_now_is_tried_again_though_the_feed_is_unchanged(web, fetcher):
    answers = iter([Reply(status=503)] * 3 + [Reply(page())])
    listed = feed(item(web.at("/a")))
    web.pages["/a"] = lambda _: next(answers)
    web.pages["/feed"] = lambda asked: (
        Reply(status=304) if "If-None-Match" in asked.headers else Reply(listed.content, headers=TAGGED)
    )
    assert [len(read(fetcher, web.at("/feed"))[0]) for _ in range(3)] == [0, 1, 0]
    assert "If-None-Match" in web.asked[-1].headers


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(
            '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel/></rss>',
            "declares entities of its own, which may expand without end",
            id="feed with entities",
        ),
        pytest.param(
            '<?xml version="1.0"?><urlset><!DOCTYPE x [<!ENTITY a "aaaa">]></urlset>',
            "declares entities of its own, which may expand without end",
            id="sitemap with entities",
        ),
        pytest.param("<rss><channel><item><li", "is a broken feed: no entry can be read", id="feed cut off"),
        pytest.param(
            '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>',
            "is a broken feed: no entry can be read",
            id="feed without addresses",
        ),
        pytest.param("<urlset><url><loc>http", "is a broken sitemap (line 1)", id="sitemap cut off"),
    ],
)
def test_lists_that_cannot_be_read_are_reported(web, fetcher, content, message):
    web.pages["/list"] = Reply(content, kind="text/xml")
    assert read(fetcher, web.at("/list")) == ([], [("/list", message)])


def test_an_atom_feed_is_read_with_its_relative_addresses(web, fetcher):
    web.pages["/news/a"] = Reply(page())
    facts = "<updated>2026-03-04T10:30:00Z</updated><author><name>Bo Mork</name></author>"
    entry = f'<entry><title>Bridge</title><link href="a"/>{facts}</entry>'
    web.pages["/news/feed"] = Reply(
        f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title>{entry}</feed>', kind="application/atom+xml"
    )
    (article,), _ = read(fetcher, web.at("/news/feed"))
    assert (article.id, article.author, article.published) == (web.at("/news/a"), "Bo Mork", "2026-03-04T10:30:00Z")
