"""Back leads to what was shown before, in a real browser: also to the answer to a form that was posted."""

from browsing import await_sight, viewing

DRAFT = "“We will spend 30 million on it this year,” said Ana Brandt."


def test_from_a_print_back_to_the_checked_draft(browser, newsroom):
    with viewing(browser) as page:
        page.goto(f"{newsroom.address}/-/check")
        page.get_by_role("textbox").last.fill(DRAFT)
        page.get_by_role("button", name="Check").click()
        page.get_by_role("link", name="In its context").first.click()
        page.wait_for_url("**/-/quotation/*")
        page.go_back()
        await_sight(page.get_by_text("on record, but changed").first)
        assert page.get_by_role("textbox").last.input_value() == DRAFT


def test_from_its_address_back_to_the_comparison(browser, newsroom):
    with viewing(browser) as page:
        page.goto(f"{newsroom.address}/-/compare")
        page.get_by_label("The first text").fill("The ferries will sail.")
        page.get_by_label("The second text").fill("The ferries could sail.")
        page.get_by_role("button", name="Compare").click()
        page.get_by_role("link", name="Link to this comparison").click()
        page.wait_for_url("**/-/compare?*")
        page.go_back()
        page.wait_for_url("**/-/compare")
        await_sight(page.locator("main ins").first)
