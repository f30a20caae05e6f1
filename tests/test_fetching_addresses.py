"""Which addresses are asked at all: none within a private network, however it is written."""

import socket

import pytest

from quotes.reading.fetching.addresses import FetchError, Guard, is_same_site


@pytest.mark.parametrize(
    "number",
    [
        pytest.param("127.0.0.1", id="loopback"),
        pytest.param("127.8.8.8", id="loopback, another of the sixteen millions"),
        pytest.param("0.0.0.0", id="this host"),
        pytest.param("10.1.2.3", id="private, 10"),
        pytest.param("172.16.0.1", id="private, 172.16"),
        pytest.param("192.168.1.1", id="private, 192.168"),
        pytest.param("100.64.0.1", id="shared by a carrier"),
        pytest.param("169.254.169.254", id="link-local, where clouds tell credentials"),
        pytest.param("224.0.0.1", id="multicast"),
        pytest.param("240.0.0.1", id="reserved"),
        pytest.param("255.255.255.255", id="broadcast"),
        pytest.param("192.0.2.1", id="documentation"),
        pytest.param("::1", id="loopback of IPv6"),
        pytest.param("::", id="this host in IPv6"),
        pytest.param("fe80::1%eth0", id="link-local of IPv6, with its zone"),
        pytest.param("fd00::1", id="private of IPv6"),
        pytest.param("ff02::1", id="multicast of IPv6"),
        pytest.param("::ffff:127.0.0.1", id="loopback mapped into IPv6"),
        pytest.param("::ffff:169.254.169.254", id="link-local mapped into IPv6"),
        pytest.param("64:ff9b::7f00:1", id="loopback behind a translator"),
        pytest.param("2002:7f00:1::", id="loopback in 6to4"),
        pytest.param("2001:db8::1", id="documentation of IPv6"),
    ],
)
def test_addresses_of_private_networks_are_not_permitted(number):
    assert not Guard().permits(number)
    assert Guard(allow_private=True).permits(number)


@pytest.mark.parametrize(
    "number",
    ["93.184.215.14", "8.8.8.8", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "64:ff9b::808:808", "::ffff:8.8.8.8"],
)
def test_public_addresses_are_permitted(number):
    assert Guard().permits(number)


@pytest.mark.parametrize(
    ("written", "message"),
    [
        pytest.param("ftp://news.example/a", "is no address of a page", id="another scheme"),
        pytest.param("file:///etc/passwd", "is no address of a page", id="a file"),
        pytest.param("http:///a", "is no address of a page", id="no host"),
        pytest.param(
            "http://news.example:22/", "has the port 22, which is no web server's", id="another service's port"
        ),
        pytest.param("http://news.example:port/", "is no address that can be understood", id="no port at all"),
        pytest.param("http://[::1/", "is no address that can be understood", id="half a bracket"),
        pytest.param("http://ada:secret@news.example/", "has a name or a password in it", id="a password"),
        pytest.param("http://news.example/a\x00b", "is no address that can be understood", id="a NUL"),
    ],
)
def test_what_is_no_address_of_a_page_is_refused(written, message):
    with pytest.raises(FetchError) as refused:
        Guard().checked(written)
    assert (refused.value.message, refused.value.passing) == (message, False)
    assert refused.value.remedy


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("http://news.example/a#comments", "http://news.example/a"),
        (" HTTPS://News.Example:443/a?b=c ", "https://news.example/a?b=c"),
        ("http://news.example/straße", "http://news.example/stra%C3%9Fe"),
        ("http://bücher.example/", "http://xn--bcher-kva.example/"),
    ],
)
def test_addresses_are_written_as_servers_expect_them(written, asked):
    checked = Guard().checked(written)
    assert f"{checked.scheme}://{checked.netloc.decode()}{checked.raw_path.decode()}" == asked


def test_redirects_are_judged_from_where_they_stand():
    here = Guard().checked("https://news.example/2026/a")
    assert str(Guard().checked("../b", here)) == "https://news.example/b"
    with pytest.raises(FetchError):
        Guard().checked("gopher://news.example/", here)


@pytest.mark.parametrize(
    "numbers",
    [
        pytest.param(["127.0.0.1"], id="private"),
        pytest.param(["93.184.215.14", "10.0.0.1"], id="public and private"),
    ],
)
def test_a_name_with_a_private_address_among_others_is_refused(monkeypatch, numbers):
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [(2, 1, 6, "", (number, 80)) for number in numbers])
    with pytest.raises(FetchError, match=r"leads into a private or reserved network \(news.example\)"):
        Guard().resolved("news.example", 80)


@pytest.mark.parametrize(
    ("error", "message", "passing"),
    [
        pytest.param(socket.gaierror(socket.EAI_NONAME, ""), "there is no host news.example", False, id="no such name"),
        pytest.param(
            socket.gaierror(socket.EAI_AGAIN, ""), "news.example is not known at the moment", True, id="no name server"
        ),
        pytest.param(UnicodeError(), "there is no host news.example", False, id="a name that no server takes"),
    ],
)
def test_names_that_are_not_known_are_reported(monkeypatch, error, message, passing):
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    with pytest.raises(FetchError) as refused:
        Guard().resolved("news.example", 80)
    assert (refused.value.message, refused.value.passing) == (message, passing)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://amp.news.example/a", "http://www.news.example/b", True),
        ("https://news.example/a", "https://gazette.example/a", False),
        ("https://www.news.co.uk/a", "https://www.gazette.co.uk/a", False),
        ("https://www.news.co.uk/a", "https://news.co.uk/a", True),
        ("https://www.news.fr/a", "https://m.news.fr/a", True),
        ("https://www.news.com.au/a", "https://m.news.com.au/a", True),
        ("https://one.gov.uk/a", "https://other.gov.uk/a", False),
        ("https://www.bbc.co.uk/a", "https://news.bbc.co.uk/a", True),
        ("https://ann.substack.com/p/a", "https://bo.substack.com/p/a", False),
        ("https://ann.substack.com/p/a", "https://ann.substack.com/p/b", True),
        ("https://ann.wordpress.com/a", "https://bo.wordpress.com/a", False),
        ("https://ann.blogspot.com/a", "https://bo.blogspot.com/a", False),
        ("https://ann.blogspot.co.uk/a", "https://bo.blogspot.co.uk/a", False),
        ("https://ann.github.io/a", "https://bo.github.io/a", False),
        ("https://ann.medium.com/a", "https://medium.com/@ann/a", False),
        ("https://www.medium.com/a", "https://medium.com/b", True),
        ("https://10.0.0.1/a", "https://192.168.0.1/a", False),
        ("https://[2001:db8::1]/a", "https://[2001:db8::1]/b", True),
    ],
)
def test_sites_are_told_apart_by_what_is_registered(one, other, same):
    assert is_same_site(one, other) is same
