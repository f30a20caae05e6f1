"""Who printed an article, under the name that outlets are filed under: as it was given, or by the address."""

from __future__ import annotations

from quotes.outlets import Outlets
from quotes.reading.texts.facts import UNKNOWN, Fact


def printer(outlet: Fact | None, url: Fact | None, outlets: Outlets) -> Fact:
    """The fact of who printed an article: what was given goes first, "bbc.co.uk" and "- BBC News" as "BBC".

    Where nobody spoke of it, a known outlet's address does. What somebody looked for and did not find stays unknown.
    """
    address = url.value if url else None
    if outlet is None:
        found = outlets.at(address)
        return Fact(found.name, "inferred") if found else UNKNOWN
    if outlet.value is None:
        return outlet
    return Fact(outlets.filed(outlet.value, address), outlet.basis)
