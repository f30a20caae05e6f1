"""One request to a web server, and its answer: whole, not too long, and come in time.

An address is asked through the proxy that HTTP_PROXY, HTTPS_PROXY or ALL_PROXY name, unless NO_PROXY says that its host
is asked directly. This machine is never asked through one.
"""

from __future__ import annotations

import io
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from urllib.request import getproxies_environment, proxy_bypass

import httpcore
import httpx

from quotes import __version__
from quotes.datafiles import word_list
from quotes.reading.fetching.addresses import FetchError, Guard, is_this_machine
from quotes.reading.fetching.connecting import Connector, Deadline
from quotes.reading.files.expanding import expanded
from quotes.reading.files.limits import Budget, DamagedError, RefusedError

AGENT = "quotes"
"""The name by which robots.txt calls this program."""

USER_AGENT = f"{AGENT}/{__version__} (tracker of quotations in the news; fetches what its user named)"

MEBIBYTE = 1024 * 1024

_LATER = "run the same command again later"
_REMEDY = "correct HTTP_PROXY or HTTPS_PROXY, or list the host in NO_PROXY"


@dataclass(frozen=True)
class Limits:
    """How long a request may take, in seconds, and how much may come of it, in bytes."""

    connect: float = 10.0
    read: float = 20.0
    """Without a byte."""
    total: float = 60.0
    size: int = 10 * MEBIBYTE
    """Of an answer, compressed or not."""


@dataclass(frozen=True)
class Answer:
    """What a server answered. Only with the status 200 there is content."""

    status: int
    headers: Mapping[str, str]
    content: bytes = b""


def ask(address: httpx.URL, headers: Mapping[str, str], guard: Guard, limits: Limits) -> Answer:
    """The server's answer; FetchError where there is none, or none that can be taken."""
    deadline = Deadline(limits.total)
    timeout = {"connect": limits.connect, "read": limits.read, "write": limits.read, "pool": limits.connect}
    sent: dict[str, str] = {
        "Host": address.netloc.decode("ascii"),
        "User-Agent": USER_AGENT,
        "Accept-Encoding": "gzip",
        "Accept-Language": "en, *;q=0.5",
        **headers,
    }
    target = httpcore.URL(scheme=address.raw_scheme, host=address.raw_host, port=address.port, target=address.raw_path)
    proxy = proxy_for(address)
    try:
        with (
            _pool(proxy, address, guard, deadline) as pool,
            pool.stream("GET", target, headers=list(sent.items()), extensions={"timeout": timeout}) as response,
        ):
            received = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers}
            content = _content(response, received, limits) if response.status == 200 else b""
            return Answer(response.status, received, content)
    except httpcore.TimeoutException as error:
        late = f"is not there after {limits.total:.0f} seconds" if deadline.is_over else "does not answer in time"
        raise FetchError(late, _LATER, passing=not deadline.is_over) from error
    except httpcore.ConnectError as error:
        raise _unconnected(error, proxy) from error
    except httpcore.ProxyError as error:
        raise FetchError(f"is not let through by the proxy ({error})", "ask whoever runs the proxy") from error
    except httpcore.ProtocolError as error:
        cut = "complete" in str(error)
        message = "is cut short: less came than was announced" if cut else "is answered with something that is no page"
        raise FetchError(message, _LATER, passing=True) from error
    except httpcore.NetworkError as error:
        raise FetchError("is broken off by the server", _LATER, passing=True) from error


def _pool(proxy: httpx.URL | None, address: httpx.URL, guard: Guard, deadline: Deadline) -> httpcore.ConnectionPool:
    """What connects to the address, or to the proxy that is to be asked in its place."""
    if proxy is None:
        return httpcore.ConnectionPool(_trusted(), network_backend=Connector(guard, deadline))
    guard.let_through(address.host)
    target = httpcore.URL(scheme=proxy.raw_scheme, host=proxy.raw_host, port=proxy.port, target=b"/")
    known = (proxy.username, proxy.password) if proxy.userinfo else None
    any_host = Connector(Guard(allow_private=True), deadline)  # the user named the proxy: it may be next door
    return httpcore.HTTPProxy(target, known, ssl_context=_trusted(), network_backend=any_host)


def _content(response: httpcore.Response, headers: Mapping[str, str], limits: Limits) -> bytes:
    """The body of the response, expanded; FetchError where it is too long, or nothing to be read."""
    called = headers.get("content-type", "").lower().partition(";")[0].strip()
    if set(called.split("/")) & word_list("quotes.reading.fetching", "no_articles"):
        raise FetchError(f"is no article: the server calls it {called}", "give the address of a page", status=200)
    length = headers.get("content-length", "")
    if length.isdigit() and int(length) > limits.size:
        raise _too_long(limits)
    came = bytearray()
    for piece in response.iter_stream():
        came += piece
        if len(came) > limits.size:
            raise _too_long(limits)
    encoding = headers.get("content-encoding", "identity").strip().lower()
    if encoding in ("identity", ""):
        return bytes(came)
    if encoding not in ("gzip", "x-gzip"):
        raise FetchError(f"comes in an encoding that was not asked for ({encoding})", "save the page", status=200)
    return _expanded(bytes(came), limits)


def _expanded(came: bytes, limits: Limits) -> bytes:
    try:
        content = expanded(io.BytesIO(came), "gzip", Budget(lambda: len(came))).read(limits.size + 1)
    except DamagedError as error:
        raise FetchError(str(error), _LATER, status=200, passing=True) from error
    except RefusedError as error:
        raise _too_long(limits) from error
    if len(content) > limits.size:
        raise _too_long(limits)
    return content


def _too_long(limits: Limits) -> FetchError:
    message = f"has more than {limits.size / MEBIBYTE:,.0f} megabytes, too much for a page"
    return FetchError(message, "download it yourself, and give the file", status=200)


def _unconnected(error: httpcore.ConnectError, proxy: httpx.URL | None) -> FetchError:
    cause = error.__cause__ or error.__context__
    if isinstance(cause, ssl.SSLCertVerificationError):
        return FetchError(f"has a certificate that is not trusted ({cause.verify_message})", "check the address")
    reason = getattr(cause, "strerror", None) or str(error) or "no connection"
    through = f" through the proxy {proxy.host}" if proxy else ""
    return FetchError(f"cannot be reached{through} ({reason})", _LATER, passing=True)


@cache
def _trusted() -> ssl.SSLContext:
    return httpx.create_ssl_context()


def proxy_for(address: httpx.URL) -> httpx.URL | None:
    """The proxy for the address, perhaps with a name and a password in it; FetchError where it cannot be used."""
    named = getproxies_environment()
    written = named.get(address.scheme) or named.get("all")
    if not written or is_this_machine(address.host) or proxy_bypass(address.host):
        return None
    try:
        proxy = httpx.URL(written if "://" in written else f"http://{written}")
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchError("is not fetched: the proxy's address cannot be understood", _REMEDY) from error
    if proxy.scheme not in ("http", "https") or not proxy.host:
        raise FetchError("is not fetched: only proxies of http:// and https:// are known", _REMEDY)
    return proxy
