"""What a host asks of programs is heeded: what to leave alone, and how fast to ask."""

import pytest
from webserver import OnlyHere, Reply, page, serving

from quotes.reading.fetching.addresses import FetchError
from quotes.reading.fetching.fetcher import Fetcher
from quotes.reading.fetching.politeness import Pace
from quotes.reading.fetching.requests import Limits

CLOSED = "is closed to programs by the site's robots.txt"


@pytest.fixture
def web():
    with serving() as web:
        for path in ("/news/a", "/news/a?print=1", "/private/a", "/private/open/a"):
            web.pages[path] = Reply(page())
        yield web


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    """A clock that goes on only by sleeping; how long was slept."""

    class Clock:
        now = 1000.0

        def __init__(self) -> None:
            self.slept: list[float] = []

        def sleep(self, seconds: float) -> None:
            self.slept.append(round(seconds, 3))
            self.now += seconds

    clock = Clock()
    monkeypatch.setattr("quotes.reading.fetching.politeness.sleep", clock.sleep)
    monkeypatch.setattr("quotes.reading.fetching.politeness.monotonic", lambda: clock.now)
    return clock


def fetcher(pause=1.0):
    return Fetcher(guard=OnlyHere(allow_private=True), pause=pause, limits=Limits(read=0.3, total=0.5))


def outcome(fetching, url):
    """ "read", or why it is not."""
    try:
        fetching.fetch(url)
    except FetchError as error:
        return error.message
    return "read"


@pytest.mark.parametrize(
    ("rules", "path", "message"),
    [
        pytest.param("", "/news/a", "read", id="no rules"),
        pytest.param("User-agent: *\nDisallow: /private/\n", "/news/a", "read", id="rules for others paths"),
        pytest.param("User-agent: *\nDisallow: /private/\n", "/private/a", CLOSED, id="closed to all"),
        pytest.param("User-agent: quotes\nDisallow: /\n", "/news/a", CLOSED, id="closed to this program"),
        pytest.param("User-agent: another\nDisallow: /\n", "/news/a", "read", id="closed to another"),
        pytest.param(
            "User-agent: *\nDisallow: /\n\nUser-agent: quotes\nDisallow: /private/\n",
            "/news/a",
            "read",
            id="open to this",
        ),
        pytest.param("User-agent: *\nDisallow: /*?print=\n", "/news/a?print=1", CLOSED, id="a wildcard"),
        pytest.param(
            "User-agent: *\nDisallow: /private/\nAllow: /private/open/\n",
            "/private/open/a",
            "read",
            id="the longest match counts, not the first",
        ),
        pytest.param("\x00\xff<html>not found</html>", "/news/a", "read", id="no rules in it"),
    ],
)
def test_what_robots_txt_closes_is_left_alone(web, rules, path, message):
    web.pages["/robots.txt"] = Reply(rules, kind="text/plain")
    assert outcome(fetcher(), web.at(path)) == message
    assert web.paths() == ([path] if message == "read" else [])


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        pytest.param(Reply(status=404), "read", id="there is none"),
        pytest.param(Reply(status=403), "read", id="it is not given out"),
        pytest.param(
            Reply(status=500),
            "is not fetched: the site's robots.txt cannot be had "
            "(it cannot be had at the moment: the server answers 500)",
            id="the server fails",
        ),
        pytest.param(
            Reply(status=501),
            "is not fetched: the site's robots.txt cannot be had (it cannot be had: the server answers 501)",
            id="the server has no such thing",
        ),
        pytest.param(
            Reply(status=530),
            "is not fetched: the site's robots.txt cannot be had (it cannot be had: the server answers 530)",
            id="the network in front of it fails",
        ),
    ],
)
def test_a_site_that_cannot_tell_its_rules_is_left_alone(web, reply, message):
    web.pages["/robots.txt"] = reply
    assert outcome(fetcher(), web.at("/news/a")) == message


def test_robots_txt_is_asked_for_once_a_day(web, clock):
    fetching = fetcher()
    for day, times in ((0, 1), (0, 1), (1, 2)):
        clock.now += day * 90_000
        assert outcome(fetching, web.at("/news/a")) == "read"
        assert [asked.path for asked in web.asked].count("/robots.txt") == times


def test_redirects_into_what_is_closed_are_not_followed(web):
    web.pages["/robots.txt"] = Reply("User-agent: *\nDisallow: /private/\n", kind="text/plain")
    web.pages["/moved"] = Reply(status=302, headers={"Location": "/private/a"})
    assert outcome(fetcher(), web.at("/moved")) == CLOSED
    assert web.paths() == ["/moved"]


@pytest.mark.parametrize(
    ("rules", "pause", "slept"),
    [
        pytest.param("", 1.0, [1.0, 1.0], id="a second between two requests"),
        pytest.param("", 5.0, [5.0, 5.0], id="as the user says"),
        pytest.param("User-agent: *\nCrawl-delay: 10\n", 1.0, [10.0, 10.0], id="as the site asks"),
        pytest.param("User-agent: *\nCrawl-delay: 0.1\n", 1.0, [1.0, 1.0], id="no faster than the user says"),
        pytest.param("User-agent: *\nCrawl-delay: soon\n", 1.0, [1.0, 1.0], id="no number"),
    ],
)
def test_a_host_is_not_asked_faster_than_it_likes(web, clock, rules, pause, slept):
    web.pages["/robots.txt"] = Reply(rules, kind="text/plain")
    fetching = fetcher(pause)
    assert [outcome(fetching, web.at("/news/a")), outcome(fetching, web.at("/private/a"))] == ["read", "read"]
    assert clock.slept == slept


def test_a_host_that_wants_hours_between_two_requests_is_left_alone(web, clock):
    web.pages["/robots.txt"] = Reply("User-agent: *\nCrawl-delay: 7200\n", kind="text/plain")
    assert outcome(fetcher(), web.at("/news/a")) == "is not fetched: the server wants 120 minutes between two requests"
    assert (web.paths(), clock.slept) == ([], [])


def test_hosts_are_paced_each_by_itself(clock):
    pace = Pace(1.0)
    for host in ("news.example", "gazette.example", "news.example"):
        pace.wait(host)
    assert clock.slept == [1.0]


def test_time_that_passed_anyway_is_not_waited_again(clock):
    pace = Pace(1.0)
    pace.wait("news.example")
    clock.now += 0.75
    pace.wait("news.example")
    clock.now += 2
    pace.wait("news.example")
    assert clock.slept == [0.25]


def test_a_host_is_asked_again_after_the_time_that_it_wanted(clock):
    pace = Pace(1.0)
    pace.leave_alone("news.example", 45)
    with pytest.raises(FetchError, match=r"^is left alone for now: the server asked to wait 45 seconds$"):
        pace.wait("news.example")
    clock.now += 46
    pace.wait("news.example")
    assert clock.slept == []
