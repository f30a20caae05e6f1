"""Every page in a real browser, light and dark: no violation of WCAG A or AA that axe-core finds; none too wide."""

import pytest
from browsing import NARROWEST, served, viewing
from changed import write_changed
from newsroom import write_newsroom

NEVER = "text like 'We will never close the bridge, and%'"
PAGES = {
    "start": "/",
    "search": "/-/search?q=bridge",
    "search-for-a-source": "/-/search?q=mayor",
    "search-for-nothing": "/-/search",
    "nothing-found": "/-/search?q=zebra",
    "misspelt": "/-/search?q=brigde",
    "utterance": ("utterance", "utterances", NEVER),
    "quotation": ("quotation", "quotes", NEVER),
    "article": ("article", "articles", "title like 'Mayor rules out%'"),
    "article-beside": ("article", "articles", "outlet_id = (select id from outlets where name = 'Morning Wire')"),
    "side-by-side": ("article", "articles", "source_id = 'wire.txt'", "beside", "source_id = 'post.txt'"),
    "speaker": ("speaker", "speakers", "name = 'Ana Brandt'"),
    "outlet": "/-/outlet/harbour-post",
    "outlet-flagged": "/-/outlet/daily-lantern?flag=number",
    "outlets": "/-/outlets",
    "speakers": "/-/speakers",
    "record": "/-/record",
    "compare": "/-/compare",
    "check": "/-/check",
    "search-narrowed": "/-/search?q=brandt&outlet=daily-lantern&sort=newest",
    "databases": "/-/index",
    "tables": "/quotes",
    "a-table": "/quotes/quotes_list",
    "a-question": "/quotes/by_speaker?speaker=Ana+Brandt",
    "not-there": "/-/quotation/0000000000000000",
}
OURS = [name for name in PAGES if name not in ("tables", "a-table", "a-question")]
EDITED = {
    "start": "/",
    "search": "/-/search?q=river",
    "speaker": "/-/speaker/bo-roe",
    "outlet": "/-/outlet/harbour-post",
    "article": ("article", "articles", "revision = 2"),
    "quotation": ("quotation", "quotes", "text like '%a bus%'"),
    "taken-out": ("quotation", "quotes", "text like 'Nobody asked%'"),
    "utterance": ("utterance", "utterances", "text like '%a lorry%'"),
}
"""Pages of what an outlet edited after printing it."""
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def path(newsroom, name, pages=PAGES):
    place = pages[name]
    if isinstance(place, tuple):
        page, table, where, *other = place
        place = f"/-/{page}/{newsroom.key(table, where)}"
    if name == "article-beside":
        place += f"?beside={newsroom.key('articles', PAGES['article'][2])}"
        if other:
            place += f"?{other[0]}={newsroom.key(table, other[1])}"
    return newsroom.address + place


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_breaks_a_rule_of_accessibility(browser, newsroom, scheme, name):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe: pip install '.[browser]'")
    with viewing(browser, color_scheme=scheme) as page:
        page.goto(path(newsroom, name))
        found = axe.Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}})
    assert found.violations_count == 0, found.generate_report()


@pytest.fixture(scope="module")
def changed(tmp_path_factory):
    database = tmp_path_factory.mktemp("changed") / "spring.db"
    write_changed(database)
    with served(database) as site:
        yield site


@pytest.mark.parametrize("name", EDITED)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nor_does_one_that_tells_what_was_edited(browser, changed, scheme, name):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe: pip install '.[browser]'")
    with viewing(browser, NARROWEST, color_scheme=scheme) as page:
        page.goto(path(changed, name, EDITED))
        found = axe.Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}})
        assert page.evaluate("document.documentElement.scrollWidth") <= NARROWEST[0]
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("name", OURS)
def test_no_page_is_wider_than_the_narrowest_phone(browser, newsroom, name):
    with viewing(browser, NARROWEST) as page:
        page.goto(path(newsroom, name))
        assert page.evaluate("document.documentElement.scrollWidth") <= NARROWEST[0]


@pytest.mark.parametrize("name", OURS)
def test_no_heading_is_larger_than_the_one_that_it_stands_under(browser, newsroom, name):
    with viewing(browser) as page:
        page.goto(path(newsroom, name))
        page.locator("h1").wait_for()
        headings = page.locator(":is(h1, h2, h3):not(.visually-hidden)").evaluate_all(
            "all => all.map(one => [Number(one.tagName[1]), parseFloat(getComputedStyle(one).fontSize)])"
        )
    above: dict[int, float] = {}
    for level, size in headings:
        above[level] = size
        assert level == 1 or level - 1 in above
        assert size <= above.get(level - 1, size)


def test_a_name_keeps_its_room_beside_long_facts(browser, newsroom):
    facts = "2 articles, news agency, United States, latest 14 August 2026"
    with viewing(browser, NARROWEST) as page:
        page.goto(f"{newsroom.address}/-/outlets")
        page.locator(".bars > li .aside").evaluate_all(
            "(all, facts) => all.forEach(one => one.textContent = facts)", facts
        )
        widths = page.locator(".bars > li > :first-child").evaluate_all(
            "all => all.map(one => one.clientWidth || one.offsetWidth)"
        )
    assert widths
    assert min(widths) > NARROWEST[0] / 3


@pytest.mark.parametrize("name", ["numbers_that_disagree", "sense_that_changed", "changes_word_by_word"])
def test_no_answer_of_a_question_is_cut(browser, newsroom, name):
    with viewing(browser, (1280, 900)) as page:
        page.goto(f"{newsroom.address}/quotes/{name}")
        box = page.locator(".table-wrapper")
        assert box.evaluate("box => box.scrollWidth") <= box.evaluate("box => box.clientWidth")


def test_a_word_without_end_does_not_widen_a_page(browser, tmp_path):
    write_newsroom(tmp_path / "odd.db", hostile=True)
    with served(tmp_path / "odd.db") as site, viewing(browser, NARROWEST) as page:
        for name, table in (("utterance", "utterances"), ("quotation", "quotes")):
            page.goto(f"{site.address}/-/{name}/" + site.key(table, "text like '+1 is%'"))
            assert page.evaluate("document.documentElement.scrollWidth") <= NARROWEST[0], name
        article = site.key("articles", "source_id = 'odd.txt'")
        for path in ("/", "/-/search?q=formula", "/-/outlets", f"/-/article/{article}"):
            page.goto(site.address + path)
            assert page.evaluate("document.documentElement.scrollWidth") <= NARROWEST[0], path
