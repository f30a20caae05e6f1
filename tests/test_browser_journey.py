"""A journalist's way through the site in a real browser: from a word to how its quotation changed, and back."""

import pytest
from browsing import PHONE, await_sight, viewing


@pytest.mark.parametrize(
    "reader",
    [
        pytest.param({}, id="desktop"),
        pytest.param({"size": PHONE, "is_mobile": True, "has_touch": True}, id="phone"),
        pytest.param({"java_script_enabled": False}, id="without-scripts"),
        pytest.param({"color_scheme": "dark"}, id="dark"),
    ],
)
def test_from_a_word_to_how_the_quotation_changed(browser, newsroom, reader):
    with viewing(browser, **reader) as page:
        page.goto(newsroom.address)
        page.get_by_role("searchbox").fill("bridge")
        page.get_by_role("button", name="Search").click()
        page.locator("main .hit a[href*='/-/utterance/']").first.click()
        page.wait_for_url("**/-/utterance/*")
        assert page.locator("h1").inner_text().startswith("We will never close the bridge")
        await_sight(page.get_by_text("Another number or amount").first)

        page.get_by_role("link", name="Compare the others with this wording").first.click()
        await_sight(page.get_by_text("not with the reference wording"))
        page.get_by_role("link", name="In its context").first.click()
        page.locator("main a[href*='/-/article/']").first.click()
        await_sight(page.get_by_text("Underlined in the text"))
        page.go_back()
        page.go_back()
        await_sight(page.get_by_text("not with the reference wording"))


def test_a_text_that_turns_the_direction_of_writing_turns_nothing_outside_it(browser, newsroom):
    with viewing(browser) as page:
        page.goto(f"{newsroom.address}/-/search?q=bridge")
        for part in (".words", ".speaker", ".outlet"):
            style = page.locator(f"main {part}").first.evaluate("element => getComputedStyle(element).unicodeBidi")
            assert style == "isolate", part


def test_a_keyboard_alone_leads_from_the_search_box_to_an_utterance(browser, newsroom):
    with viewing(browser) as page:
        page.goto(newsroom.address)
        _tab_to(page, "input[type=search]")
        page.keyboard.type("steel")
        page.keyboard.press("Enter")
        page.wait_for_url("**/-/search?q=steel*")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
        page.keyboard.press("Enter")
        _tab_to(page, "main .reference a, main .words a")
        page.keyboard.press("Enter")
        page.wait_for_url("**/-/utterance/*")


def _tab_to(page, selector):
    """Press Tab until what has the focus is such an element, and is seen to have it."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
            return
    raise AssertionError(f"Tab never led to {selector}")


def test_a_search_is_narrowed_down_and_widened_again(browser, newsroom):
    with viewing(browser) as page:
        page.goto(f"{newsroom.address}/-/search?q=brandt")
        page.locator(".facets a", has_text="Daily Lantern").click()
        page.wait_for_url("**outlet=daily-lantern*")
        await_sight(page.locator(".facets a", has_text="Daily Lantern"))
        page.locator(".chips a", has_text="Daily Lantern").click()
        page.wait_for_url(lambda address: "outlet=" not in address)
        page.get_by_role("link", name="oldest").click()
        page.wait_for_url("**sort=oldest*")


def test_any_two_wordings_are_compared(browser, newsroom):
    utterance = newsroom.key("utterances", "text like 'We will never close the bridge, and%'")
    with viewing(browser) as page:
        page.goto(f"{newsroom.address}/-/utterance/{utterance}")
        page.get_by_role("radio").nth(2).check()
        page.get_by_role("radio").nth(5).check()
        page.get_by_role("button", name="Compare the two").click()
        page.wait_for_url("**/-/compare?a=*b=*")
        await_sight(page.locator("main ins, main del").first)


def test_a_draft_is_checked_where_it_is_pasted(browser, newsroom):
    with viewing(browser, PHONE) as page:
        page.goto(f"{newsroom.address}/-/check")
        page.get_by_role("textbox").last.fill("“We will spend 30 million on it this year,” said Ana Brandt.")
        page.get_by_role("button", name="Check").click()
        await_sight(page.get_by_text("on record, but changed").first)
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]


def test_a_page_as_csv_is_downloaded(browser, newsroom):
    with viewing(browser) as page:
        utterance = newsroom.key("utterances", "text like 'We will never close the bridge, and%'")
        page.goto(f"{newsroom.address}/-/utterance/{utterance}")
        with page.expect_download() as download:
            page.get_by_role("link", name="CSV").click()
        assert download.value.suggested_filename == f"utterance-{utterance}.csv"
        with open(download.value.path(), encoding="utf-8-sig") as file:
            assert file.readline().startswith("wording,outlet,published")
