"""Words that are on record only as indirect speech, and that a draft has in quotation marks, are called that."""

import pytest
from commands import quotes
from newsroom import post, shown, write_story
from papers import findings, person, print_of

ANA = person("Ana Brandt")
REPORTED = print_of("Post", "she had been left out by a letter on her desk", ANA, "Ana Brandt", kind="indirect")
MIXED = print_of("Star", "the “quiet” bakers had baked nine hundred loaves by dawn", ANA, "Ana Brandt", kind="indirect")


@pytest.mark.parametrize(
    ("draft", "verdict", "is_unmarked"),
    [
        pytest.param(
            "“I have been left out by a letter on my desk,” said Ana Brandt.", "changed", True, id="turned round"
        ),
        pytest.param(
            "“had been left out by a letter on her desk,” said Ana Brandt.", "changed", True, id="as they are"
        ),
        pytest.param("“baked nine hundred loaves by dawn,” said Ana Brandt.", "changed", True, id="beside other marks"),
        pytest.param(
            "“We sold all the loaves that we baked by dawn,” said Ana Brandt.", "word for word", False, id="marked"
        ),
        pytest.param(
            "“We sold all the rolls that we baked by dawn,” said Ana Brandt.", "changed", False, id="marked so"
        ),
    ],
)
def test_what_no_print_has_in_marks_is_shown(tmp_path, draft, verdict, is_unmarked):
    direct = print_of("Echo", "We sold all the loaves that we baked by dawn", ANA, "Ana Brandt")
    (found,) = findings(tmp_path, [REPORTED, MIXED, direct], draft)
    assert (found.verdict, found.is_unmarked) == (verdict, is_unmarked)


def test_a_print_that_has_the_marks_goes_before_one_that_tells_the_same(tmp_path):
    words = "the bakers had baked nine hundred loaves by dawn"
    papers = [print_of("Post", words, ANA, "Ana Brandt", kind="indirect"), print_of("Star", words, ANA, "Ana Brandt")]
    (found,) = findings(tmp_path, papers, f"Ana Brandt said that “{words}”.")
    assert (found.verdict, found.print.outlet, found.others) == ("word for word", "Star", ())


def test_it_is_put_in_words(tmp_path):
    from quotes.web.serving import build

    write_story(tmp_path / "bakers.db", [REPORTED], [])
    draft = "“I have been left out by a letter on my desk,” said Ana Brandt."
    checked = quotes("check", tmp_path / "bakers.db", "-", "--marks-only", stdin=draft)
    note = "No print has these words in quotation marks: what was said is on record only as indirect speech"
    assert checked.exit_code == 1
    assert f"  {note}" in checked.stdout.splitlines()
    assert f"{note}." in shown(post(build(tmp_path / "bakers.db"), "/-/check", {"text": draft}))


def test_a_print_that_has_the_marks_and_goes_on_with_a_not_is_shown_first(tmp_path):
    papers = [
        print_of("Post", "people should plant a tree for her instead of sending wreaths", ANA, "Ana Brandt",
             kind="indirect"),
        print_of("Star", "Plant a tree for her, and not only on Sundays", ANA, "Ana Brandt"),
    ]  # fmt: skip
    (found,) = findings(tmp_path, papers, "“Plant a tree for her,” said Ana Brandt.")
    assert (found.print.outlet, found.is_unmarked) == ("Star", False)
