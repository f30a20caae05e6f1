"""What servers do, and what comes of it: errors, slow and endless answers, wrong lengths, bombs, redirects."""

import gzip
import socket
import time
import zlib

import httpcore
import pytest
from webserver import OnlyHere, Reply, page, serving

from quotes.reading.fetching.addresses import FetchError, Guard
from quotes.reading.fetching.fetcher import Fetcher
from quotes.reading.fetching.requests import USER_AGENT, Limits

QUICK = Limits(connect=2, read=0.3, total=0.8, size=100_000)


@pytest.fixture
def web():
    with serving() as web:
        yield web


@pytest.fixture(autouse=True)
def rests(monkeypatch):
    """How long was slept, without sleeping."""
    slept: list[float] = []
    monkeypatch.setattr("quotes.reading.fetching.politeness.sleep", slept.append)
    return slept


@pytest.fixture
def fetcher():
    return Fetcher(guard=OnlyHere(allow_private=True), pause=0, limits=QUICK)


def refusal(fetcher, url):
    with pytest.raises(FetchError) as refused:
        fetcher.fetch(url)
    return refused.value


def test_a_page_is_fetched_under_the_programs_own_name(web, fetcher):
    web.pages["/a?b=c"] = Reply(page())
    fetched = fetcher.fetch(web.at("/a?b=c#comments"))
    assert fetched.content == page().encode()
    assert (fetched.address, fetched.visit.status) == (web.at("/a?b=c"), 200)
    assert {asked.headers["User-Agent"] for asked in web.asked} == {USER_AGENT}
    assert USER_AGENT.startswith("quotes/0.1.0 ")


@pytest.mark.parametrize(
    ("status", "message", "times"),
    [
        (404, "is not there (any more): the server answers 404", 1),
        (410, "is not there (any more): the server answers 410", 1),
        (403, "is not given to programs, or not to everybody: the server answers 403", 1),
        (418, "cannot be had: the server answers 418", 1),
        (304, "cannot be had: the server answers 304", 1),
        (301, "cannot be had: the server answers 301", 1),
        (500, "cannot be had at the moment: the server answers 500", 3),
        (503, "cannot be had at the moment: the server answers 503", 3),
        (429, "cannot be had at the moment: the server answers 429", 3),
    ],
)
def test_errors_are_reported_and_tried_again_only_where_that_may_help(web, fetcher, rests, status, message, times):
    web.pages["/a"] = Reply("no", status)
    refused = refusal(fetcher, web.at("/a"))
    assert (refused.message, refused.status, refused.passing) == (message, status, times > 1)
    assert len(web.paths()) == times
    assert [rest for rest in rests if rest >= 2] == [2.0, 8.0][: times - 1]


def test_a_server_that_recovers_is_read(web, fetcher):
    answers = iter([Reply(status=503), Reply(status=429, headers={"Retry-After": "7"}), Reply(page())])
    web.pages["/a"] = lambda _: next(answers)
    assert fetcher.fetch(web.at("/a")).content == page().encode()


@pytest.mark.parametrize(
    ("wanted", "rest"),
    [
        pytest.param("7", 7.0, id="seconds"),
        pytest.param("1", 2.0, id="less than is waited anyway"),
        pytest.param("soon", 2.0, id="no number"),
        pytest.param("Wed, 01 Jan 2020 00:00:00 GMT", 2.0, id="a date gone by"),
    ],
)
def test_the_time_that_a_server_asks_for_is_waited(web, fetcher, rests, wanted, rest):
    answers = iter([Reply(status=429, headers={"Retry-After": wanted}), Reply(page())])
    web.pages["/a"] = lambda _: next(answers)
    fetcher.fetch(web.at("/a"))
    assert max(rests) == rest


@pytest.mark.parametrize("wanted", ["7200", "Fri, 01 Jan 2100 00:00:00 GMT"])
def test_a_server_that_wants_to_be_left_alone_for_long_is(web, fetcher, wanted):
    web.pages["/a"] = Reply(status=429, headers={"Retry-After": wanted})
    refused = refusal(fetcher, web.at("/a"))
    assert refused.message.startswith("is busy (429): the server asks to wait ")
    assert refused.passing
    assert refusal(fetcher, web.at("/b")).message.startswith("is left alone for now: the server asked to wait ")
    assert web.paths() == ["/a"]


def drips(over):
    while not over.wait(0.1):
        yield b"."


def floods(over):
    while not over.is_set():
        yield b"x" * 65536


def nothing(over):
    over.wait()
    yield b""


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        pytest.param(Reply(pieces=drips), "is not there after 1 seconds", id="a byte now and then"),
        pytest.param(Reply(pieces=floods), "has more than 0 megabytes, too much for a page", id="endless"),
        pytest.param(Reply(pieces=nothing), "does not answer in time", id="nothing after the header"),
        pytest.param(
            Reply("x" * 50, length=500), "is cut short: less came than was announced", id="less than announced"
        ),
        pytest.param(
            Reply("x" * 200_000), "has more than 0 megabytes, too much for a page", id="too long, as announced"
        ),
        pytest.param(
            Reply(gzip.compress(b"x" * 50_000_000), headers={"Content-Encoding": "gzip"}),
            "has more than 0 megabytes, too much for a page",
            id="a bomb",
        ),
        pytest.param(
            Reply(gzip.compress(b"x" * 500)[:-9], headers={"Content-Encoding": "gzip"}),
            "is cut short: what is compressed has no end",
            id="gzip without an end",
        ),
        pytest.param(
            Reply(b"no gzip at all", headers={"Content-Encoding": "gzip"}),
            "is damaged: what is compressed cannot be expanded further",
            id="called gzip",
        ),
        pytest.param(
            Reply(b"", headers={"Content-Encoding": "br"}),
            "comes in an encoding that was not asked for (br)",
            id="another encoding",
        ),
        pytest.param(Reply(kind="image/png"), "is no article: the server calls it image/png", id="a picture"),
        pytest.param(Reply(kind="video/mp4"), "is no article: the server calls it video/mp4", id="a video"),
        pytest.param(
            Reply(kind="text/css; charset=utf-8"), "is no article: the server calls it text/css", id="a style sheet"
        ),
        pytest.param(
            Reply("x", headers={"X-A": "y" * 200_000}),
            "is answered with something that is no page",
            id="headers without end",
        ),
    ],
)
def test_answers_that_cannot_be_taken_cost_no_more_than_they_may(web, fetcher, reply, message):
    web.pages["/a"] = reply
    begun = time.monotonic()
    assert refusal(fetcher, web.at("/a")).message == message
    assert time.monotonic() - begun < 20


def test_more_than_was_announced_is_not_read(web, fetcher):
    web.pages["/a"] = Reply("12345 and more", length=5)
    assert fetcher.fetch(web.at("/a")).content == b"12345"


@pytest.mark.parametrize("headers", [{"Content-Encoding": "gzip"}, {"Content-Encoding": "x-gzip"}])
def test_compressed_answers_are_expanded(web, fetcher, headers):
    web.pages["/a"] = Reply(gzip.compress(page().encode()), headers=headers)
    assert fetcher.fetch(web.at("/a")).content == page().encode()


def test_a_server_that_drips_its_header_does_not_hold_up_the_run(fetcher):
    with socket.create_server(("127.0.0.1", 0)) as listening:
        begun = time.monotonic()  # it takes the connection, and never answers
        refused = refusal(fetcher, f"http://127.0.0.1:{listening.getsockname()[1]}/a")
    assert (refused.message, refused.passing) == ("does not answer in time", True)
    assert time.monotonic() - begun < 20


def test_a_server_that_is_not_there_is_reported(fetcher):
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    refused = refusal(fetcher, f"http://127.0.0.1:{port}/a")
    assert (refused.message, refused.passing) == ("cannot be reached (Connection refused)", True)


def test_what_is_no_web_server_is_reported(fetcher):
    from threading import Thread

    with socket.create_server(("127.0.0.1", 0)) as listening:

        def greet():
            for _ in range(3):
                connection, _ = listening.accept()
                connection.recv(1000)
                connection.sendall(b"SSH-2.0-OpenSSH_9.6\r\n")
                connection.close()

        thread = Thread(target=greet, daemon=True)
        thread.start()
        refused = refusal(fetcher, f"http://127.0.0.1:{listening.getsockname()[1]}/a")
        thread.join(5)
    assert refused.message == "is answered with something that is no page"


def test_redirects_are_followed(web, fetcher):
    web.pages["/old"] = Reply(status=301, headers={"Location": "/newer#top"})
    web.pages["/newer"] = Reply(status=307, headers={"Location": web.at("/new")})
    web.pages["/new"] = Reply(page())
    fetched = fetcher.fetch(web.at("/old"))
    assert (fetched.visit.url, fetched.address) == (web.at("/old"), web.at("/new"))


@pytest.mark.parametrize(
    ("target", "message"),
    [
        pytest.param("/a", "redirects in a circle", id="to itself"),
        pytest.param("/b", "redirects in a circle", id="to and fro"),
        pytest.param("/hop?1", "redirects more than 5 times", id="without end"),
        pytest.param("file:///etc/passwd", "is no address of a page", id="to a file"),
        pytest.param("http://127.0.0.2/", "leads into a private or reserved network (127.0.0.2)", id="to loopback"),
        pytest.param("http://2130706434/", "leads into a private or reserved network (2130706434)", id="to a number"),
        pytest.param(
            "http://169.254.169.254/latest/meta-data/",
            "leads into a private or reserved network (169.254.169.254)",
            id="to where clouds tell credentials",
        ),
        pytest.param("http://[::1]/", "leads into a private or reserved network (::1)", id="to loopback of IPv6"),
    ],
)
def test_redirects_lead_neither_in_circles_nor_into_private_networks(web, fetcher, target, message):
    web.pages["/a"] = Reply(status=302, headers={"Location": target})
    web.pages["/b"] = Reply(status=302, headers={"Location": "/a"})
    for number in range(1, 20):
        web.pages[f"/hop?{number}"] = Reply(status=302, headers={"Location": f"/hop?{number + 1}"})
    assert refusal(fetcher, web.at("/a")).message == message


def test_without_leave_not_even_a_server_of_ones_own_is_asked(web):
    web.pages["/a"] = Reply(page())
    assert refusal(Fetcher(pause=0), web.at("/a")).message.startswith("has the port ")
    assert refusal(Fetcher(pause=0), "http://localhost/").message.startswith("leads into a private")
    assert web.asked == []


def test_the_address_that_was_judged_is_the_one_connected_to(monkeypatch):
    """A name that is public when it is judged and private when it is connected to gains nothing."""
    numbers = iter(["93.184.215.14", "127.0.0.1"])
    asked: list[str] = []
    connected: list[str] = []

    def resolve(host: str, port: int, **_: object) -> list[object]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(numbers), port))]

    def connect(_: object, host: str, *__: object) -> None:
        connected.append(host)
        raise httpcore.ConnectError("refused")

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect)
    refused = refusal(Fetcher(guard=Guard(), pause=0), "http://rebinding.example/")
    assert refused.message == "leads into a private or reserved network (rebinding.example)"  # at the second try
    assert (asked, connected) == (["rebinding.example"] * 2, ["93.184.215.14"])


def test_deflate_is_not_asked_for(web, fetcher):
    web.pages["/a"] = Reply(zlib.compress(page().encode()), headers={"Content-Encoding": "deflate"})
    assert refusal(fetcher, web.at("/a")).message == "comes in an encoding that was not asked for (deflate)"
    assert web.asked[-1].headers["Accept-Encoding"] == "gzip"
