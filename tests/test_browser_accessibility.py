"""Every page in a real browser, light and dark: no violation of WCAG A or AA that axe-core finds; none too wide."""

import pytest
from browsing import NARROWEST, viewing

NEVER = "text like 'We will never close the bridge, and%'"
PAGES = {
    "start": "/",
    "search": "/-/search?q=bridge",
    "search-for-nothing": "/-/search",
    "nothing-found": "/-/search?q=zebra",
    "utterance": ("utterance", "utterances", NEVER),
    "quotation": ("quotation", "quotes", NEVER),
    "article": ("article", "articles", "title like 'Mayor rules out%'"),
    "speaker": ("speaker", "speakers", "name = 'Ana Brandt'"),
    "outlet": "/-/outlet/harbour-post",
    "outlets": "/-/outlets",
    "record": "/-/record",
    "tables": "/quotes",
    "a-table": "/quotes/quotes_list",
    "a-question": "/quotes/by_speaker?speaker=Ana+Brandt",
    "not-there": "/-/quotation/0000000000000000",
}
OURS = [name for name in PAGES if name not in ("tables", "a-table", "a-question")]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def path(newsroom, name):
    place = PAGES[name]
    if isinstance(place, tuple):
        page, table, where = place
        place = f"/-/{page}/{newsroom.key(table, where)}"
    return newsroom.address + place


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_breaks_a_rule_of_accessibility(browser, newsroom, scheme, name):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe: pip install '.[browser]'")
    with viewing(browser, color_scheme=scheme) as page:
        page.goto(path(newsroom, name))
        found = axe.Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}})
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("name", OURS)
def test_no_page_is_wider_than_the_narrowest_phone(browser, newsroom, name):
    with viewing(browser, NARROWEST) as page:
        page.goto(path(newsroom, name))
        assert page.evaluate("document.documentElement.scrollWidth") <= NARROWEST[0]
