"""An utterance's wordings in a real browser: nothing stands for what an outlet printed, and what is folded opens."""

import pytest
from browsing import DESKTOP, PHONE, viewing

CLOSED = "text like 'We will never close the bridge, and%'"


@pytest.mark.parametrize("size", [pytest.param(PHONE, id="phone"), pytest.param(DESKTOP, id="desktop")])
def test_the_table_of_wordings_invents_no_ellipsis(browser, newsroom, size):
    with viewing(browser, size) as page:
        page.goto(f"{newsroom.address}/-/utterance/{newsroom.key('utterances', CLOSED)}")
        assert "…" not in page.locator(".collation").inner_text()
        content = "element => getComputedStyle(element, '::after').content"
        assert {cell.evaluate(content) for cell in page.locator(".collation td").all()} == {"none"}


def test_a_phone_shows_each_wording_in_whole_words(browser, newsroom):
    with viewing(browser, PHONE) as page:
        page.goto(f"{newsroom.address}/-/utterance/{newsroom.key('utterances', CLOSED)}")
        row = page.locator(".collation tbody tr", has_text="North Chronicle")
        assert "the bridge" in " ".join(row.inner_text().split())


def test_words_left_out_are_opened_by_the_keyboard(browser, newsroom):
    long = "We counted the boats twice on Monday, and each time there were eleven of them, all tied up."
    with viewing(browser, PHONE) as page:
        page.goto(f"{newsroom.address}/-/compare?first={long}&second=All tied up.")
        left_out = page.locator("label.diff-left-out").first
        words = left_out.locator("del")
        assert not words.is_visible()
        left_out.locator("input").focus()
        page.keyboard.press("Space")
        assert words.is_visible()
        left_out.locator(".how-many").click()
        assert not words.is_visible()
