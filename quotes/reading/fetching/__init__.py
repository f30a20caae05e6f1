"""Addresses on the web become texts: pages, and those that a feed or a sitemap lists.

    addresses   which addresses are asked at all: none in a private network, unless the user says so
    connecting  a connection to an address that was checked, with an end to all waiting
    requests    one request: through which proxy, how long it may take, how much may come
    politeness  when each host may be asked again, and what it asks programs to leave alone
    fetcher     an address is fetched: politely, with retries, redirects, and only if it changed
    visits      what is known of addresses that were fetched before
    entries     what feeds and sitemaps list (feeds, sitemaps)
    lists       addresses in a file of the user's
    pages       the texts at an address
    watching    the file of feeds that `quotes watch` goes by

Nothing is fetched that the user did not name, or that a feed or sitemap of his does not list.
"""
