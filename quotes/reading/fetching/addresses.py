"""Which addresses are asked at all: pages of the public web, and nothing within the user's own network.

A page may redirect to http://169.254.169.254/, a feed may list http://192.168.1.1/: what is behind a firewall is not
to be had that way. Each name is resolved once, all its addresses are judged, and one of these very addresses is
connected to: a name that is another's a moment later changes nothing. A proxy, where there is one, resolves names by
itself: what is known of them here is judged, and the rest is the proxy's to refuse.
"""

from __future__ import annotations

import socket
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

import httpx
from tld import get_fld

from quotes.datafiles import word_list
from quotes.reading.files.limits import RefusedError

_SCHEMES = ("http", "https")
_PORTS = (None, 80, 443)
_TRANSLATED = IPv6Network("64:ff9b::/96")
"""IPv6 addresses that a gateway translates: the last four bytes are an IPv4 address."""

_SET_APART = (IPv6Network("fec0::/10"), IPv6Network("3fff::/20"), IPv4Network("192.88.99.0/24"))
"""Networks for sites, for documents and for a relay that is no more, which some versions of Python call global."""

_ALLOW = "give --allow-private if it is a server of your own"


class FetchError(RefusedError):
    """An address that could not be fetched, and why."""

    def __init__(self, message: str, remedy: str, *, status: int = 0, passing: bool = False) -> None:
        super().__init__(message, remedy)
        self.status = status
        """What the server answered; 0 where there was no answer."""
        self.passing = passing
        """Whether the same request may do better a while later."""


def is_this_machine(host: str) -> bool:
    """Whether HOST is the machine that asks: "localhost", "127.0.0.1", "::1"."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def is_same_site(one: str, other: str) -> bool:
    """Whether two addresses are of one site: "https://amp.news.example/a" and "http://www.news.example/b"."""
    return _site(one) == _site(other)


def _site(address: str) -> str:
    """The name under which a site is registered ("gazette.co.uk"), or which a host of many sites gives it
    ("gazette.substack.com"); nothing if it is no address."""
    try:
        host = httpx.URL(address).host.lower().removeprefix("www.").rstrip(".")
    except (httpx.InvalidURL, ValueError):
        return ""
    labels = host.split(".")
    for at in range(1, len(labels)):
        if ".".join(labels[at:]) in word_list("quotes.reading.fetching", "hosting"):
            return ".".join(labels[at - 1 :])
    return get_fld(f"https://{host}", fail_silently=True) or _ends(host, labels)


def _ends(host: str, labels: Sequence[str]) -> str:
    """The last two names of a host under no public suffix, such as a test's; a numeric address is its own."""
    return host if ":" in host or labels[-1].isdigit() else ".".join(labels[-2:])


@dataclass(frozen=True)
class Guard:
    """Judges addresses."""

    allow_private: bool = False

    def checked(self, written: str, base: httpx.URL | None = None) -> httpx.URL:
        """The address that is WRITTEN, as a redirect at BASE may have it; FetchError where it is not to be asked."""
        try:
            address = base.join(written.strip()) if base else httpx.URL(written.strip())
        except (httpx.InvalidURL, ValueError) as error:
            raise FetchError("is no address that can be understood", "copy it from the browser") from error
        if address.scheme not in _SCHEMES or not address.host:
            raise FetchError("is no address of a page", "give one that begins with http:// or https://")
        if address.userinfo:
            raise FetchError("has a name or a password in it", "give the address without it")
        if address.port not in _PORTS and not self.allow_private:
            raise FetchError(f"has the port {address.port}, which is no web server's", _ALLOW)
        return address.copy_with(fragment=None)

    def resolved(self, host: str, port: int) -> list[str]:
        """The numeric addresses of HOST; FetchError where it has none, or one of them is not to be asked."""
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            for_now = isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN
            message = f"{host} is not known at the moment" if for_now else f"there is no host {host}"
            raise FetchError(message, "check the address, and the connection", passing=for_now) from error
        numbers = list(dict.fromkeys(str(place[0]) for *_, place in found))
        self._judge(host, numbers)
        return numbers

    def let_through(self, host: str) -> None:
        """FetchError where HOST, which a proxy is to connect to, is known here as one that is not to be asked.

        What the proxy itself connects to nobody here sees: a name that only it knows is left to its own rules.
        """
        if self.allow_private:
            return
        if "." not in host and ":" not in host:
            raise FetchError(f"leads into a private or reserved network ({host})", _ALLOW)
        with suppress(socket.gaierror, UnicodeError):
            found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
            self._judge(host, [str(place[0]) for *_, place in found])

    def permits(self, number: str) -> bool:
        """Whether the numeric address may be connected to."""
        return self.allow_private or all(_is_public(one) for one in _meant(number))

    def _judge(self, host: str, numbers: Iterable[str]) -> None:
        if not all(self.permits(number) for number in numbers):
            raise FetchError(f"leads into a private or reserved network ({host})", _ALLOW)


def _meant(number: str) -> list[IPv4Address | IPv6Address]:
    """The address and, if it is an IPv6 address that stands for an IPv4 one, that one, too."""
    address = ip_address(number.partition("%")[0])
    if isinstance(address, IPv4Address):
        return [address]
    inner = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    if address in _TRANSLATED:
        inner.append(IPv4Address(int(address) & 0xFFFFFFFF))
    mapped = [one for one in inner if one]
    return mapped if address.ipv4_mapped else [address, *mapped]


def _is_public(address: IPv4Address | IPv6Address) -> bool:
    odd = address.is_multicast or address.is_reserved or address.is_link_local or address.is_unspecified
    if isinstance(address, IPv6Address) and address in _TRANSLATED:
        return True  # reserved for translation: judged by the address that it stands for
    return address.is_global and not odd and not any(address in network for network in _SET_APART)
