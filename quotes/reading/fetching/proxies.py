"""Which proxy an address is asked through: the one that HTTP_PROXY, HTTPS_PROXY or ALL_PROXY name, unless NO_PROXY says
that its host is asked directly. This machine is never asked through one."""

from __future__ import annotations

from urllib.request import getproxies_environment, proxy_bypass

import httpx

from quotes.reading.fetching.addresses import FetchError, is_this_machine

_REMEDY = "correct HTTP_PROXY or HTTPS_PROXY, or list the host in NO_PROXY"


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
