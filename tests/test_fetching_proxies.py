"""Addresses are asked through the proxy that the environment names, and still none within the user's own network."""

import base64
import socket

import pytest
from webserver import Reply, page, serving

from quotes.reading.fetching.addresses import FetchError, Guard
from quotes.reading.fetching.fetcher import Fetcher


@pytest.fixture
def proxy(monkeypatch):
    """A server that answers for all hosts: a proxy is asked for whole addresses."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with serving() as web:
        monkeypatch.setenv("HTTP_PROXY", web.url)
        monkeypatch.setenv("HTTPS_PROXY", web.url)
        yield web


@pytest.fixture(autouse=True)
def names(monkeypatch):
    """The hosts that are known here, by their numbers; no other is."""
    known = {"127.0.0.1": "127.0.0.1", "intranet.example": "10.1.2.3", "public.example": "8.8.8.8"}

    def getaddrinfo(host, port, *_, **__):
        if host not in known and not host[0].isdigit() and ":" not in host:
            raise socket.gaierror(socket.EAI_NONAME, "")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (known.get(host, host), port))]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


def refusal(url, **guard):
    with pytest.raises(FetchError) as refused:
        Fetcher(guard=Guard(**guard), pause=0).fetch(url)
    return refused.value.message


@pytest.mark.parametrize("host", ["unknown.example", "public.example"])
def test_a_page_is_asked_through_the_proxy(proxy, host):
    proxy.pages[f"http://{host}/a"] = Reply(page())
    assert Fetcher(pause=0).fetch(f"http://{host}/a").content == page().encode()
    assert [asked.path for asked in proxy.asked] == [f"http://{host}/robots.txt", f"http://{host}/a"]


def test_a_proxy_without_a_scheme_and_with_a_password(proxy, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", proxy.url.replace("http://", "ann:secret@"))
    proxy.pages["http://public.example/a"] = Reply(page())
    Fetcher(pause=0).fetch("http://public.example/a")
    assert proxy.asked[-1].headers["Proxy-Authorization"] == f"Basic {base64.b64encode(b'ann:secret').decode()}"


def test_a_host_in_no_proxy_is_asked_directly(proxy, monkeypatch):
    monkeypatch.setenv("NO_PROXY", "unknown.example")
    assert refusal("http://unknown.example/a") == "there is no host unknown.example"
    assert proxy.asked == []


def test_this_machine_is_asked_directly(proxy):
    proxy.pages["/a"] = Reply(page())
    assert Fetcher(guard=Guard(allow_private=True), pause=0).fetch(proxy.at("/a")).content == page().encode()
    assert proxy.paths() == ["/a"]


@pytest.mark.parametrize("host", ["10.0.0.1", "169.254.169.254", "[fd00::1]", "intranet.example", "intranet"])
def test_what_is_known_to_be_private_is_not_asked_through_a_proxy_either(proxy, host):
    proxy.pages[f"http://{host}/a"] = Reply(page())
    message = f"leads into a private or reserved network ({host.strip('[]')})"
    assert refusal(f"http://{host}/a") == message
    proxy.pages["http://public.example/b"] = Reply(status=302, headers={"Location": f"http://{host}/a"})
    assert refusal("http://public.example/b") == message


def test_a_proxy_asks_a_private_server_where_the_user_allows_it(proxy):
    proxy.pages["http://intranet.example/a"] = Reply(page())
    allowing = Fetcher(guard=Guard(allow_private=True), pause=0)
    assert allowing.fetch("http://intranet.example/a").content == page().encode()


def test_a_proxy_that_is_not_there_is_reported(proxy, monkeypatch):
    monkeypatch.setattr("quotes.reading.fetching.politeness.sleep", lambda _: None)
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    assert refusal("http://public.example/a").startswith("cannot be reached through the proxy 127.0.0.1 (")


def test_a_proxy_that_makes_no_tunnel_is_reported(proxy):
    assert refusal("https://public.example/a").startswith("is not let through by the proxy (501")


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("socks5://127.0.0.1:1080", "is not fetched: only proxies of http:// and https:// are known"),
        ("http://[::1", "is not fetched: the proxy's address cannot be understood"),
        ("http://nowhere.example:3128", "there is no host nowhere.example"),
    ],
)
def test_a_proxy_that_cannot_be_used_is_reported(proxy, monkeypatch, written, message):
    monkeypatch.setenv("HTTP_PROXY", written)
    assert refusal("http://public.example/a") == message
