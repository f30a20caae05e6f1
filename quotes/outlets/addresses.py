"""The domains that an address may belong to: "https://edition.cnn.com/x" to edition.cnn.com and cnn.com."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SCHEME = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_COPY = re.compile(
    r"(?:www\.google(?:\.[a-z]{2,3}){1,2}/amp|[\w-]+\.cdn\.ampproject\.org/[a-z]|web\.archive\.org/web/\w+)/(?:s/)?(?=.)",
    re.IGNORECASE,
)
"""What stands before the address of a page in that of a copy of it."""
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+")
_MOST = 3
"""Copies of copies that are followed."""

_LONGEST_HOST = 253
"""Characters that the name of a host may have (RFC 1035)."""


def domains_of(address: str) -> Iterator[str]:
    """The domains an address may belong to, the closest first, each also with the first part of the path before it.

    "https://amp.theguardian.com/observer/x" gives "amp.theguardian.com/observer", "amp.theguardian.com",
    "theguardian.com/observer", "theguardian.com". What is no address gives nothing.
    """
    host, _, path = _original(address.strip()).partition("/")
    host = host.rpartition("@")[2].partition(":")[0].rstrip(".").lower()
    if len(host) > _LONGEST_HOST or not _HOST.fullmatch(host):
        return
    section = re.split(r"[/?#]", path, maxsplit=1)[0].lower()
    labels = host.split(".")
    for first in range(len(labels) - 1):
        domain = ".".join(labels[first:])
        if section:
            yield f"{domain}/{section}"
        yield domain


def _original(address: str) -> str:
    """The address without its scheme; of a copy (AMP, an archive), that of what was copied."""
    rest = _without_scheme(address)
    for _ in range(_MOST):
        copy = _COPY.match(rest)
        if not copy:
            break
        rest = _without_scheme(rest[copy.end() :])
    return re.split(r"[?#\s]", rest, maxsplit=1)[0]


def _without_scheme(address: str) -> str:
    scheme = _SCHEME.match(address)
    return address[scheme.end() :] if scheme else address
