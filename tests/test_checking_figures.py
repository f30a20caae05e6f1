"""What a draft does to a print's figures: a part given as the whole is a change, an idle word beside one is none."""

import pytest
from newsroom import write_story
from papers import findings, person, print_of

from quotes.checking import Drafted, check
from quotes.checking.words.figures import part_as_whole
from quotes.checking.words.wordings import plain_words
from quotes.records import Span
from quotes.store import open_database
from quotes.versions import Flag

LUND = person("Astrid Lund")


def finding(folder, printed, text):
    write_story(folder / "papers.db", [print_of("Post", printed, LUND, "Astrid Lund", kind="indirect")], [])
    drafted = Drafted("indirect", (Span(0, len(text)),), text, (), "Astrid Lund", "said")
    with open_database(folder / "papers.db", read_only=True) as db:
        (found,) = check(db.conn, [drafted])
    return found.verdict


@pytest.mark.parametrize(
    ("printed", "text", "verdict"),
    [
        pytest.param(
            "the county would repair 17 of the valley's 23 bridges",
            "the county would repair all 23 bridges in the valley",
            "changed",
            id="a part told as all",
        ),
        pytest.param(
            "the county would repair 17 of the valley's 23 bridges",
            "the county would repair 17 of 23 bridges in the valley",
            "like it",
            id="the part",
        ),
        pytest.param(
            "some 1,800 patients may have been given the wrong vaccine in spring",
            "1,800 patients might have been given the wrong vaccine",
            "same claim",
            id="some before a figure",
        ),
        pytest.param(
            "some patients may have been given the wrong vaccine in spring",
            "patients might have been given the wrong vaccine",
            "changed",
            id="some of them",
        ),
        pytest.param(
            "the nave alone is 30 metres long, and it was built in a year",
            "the nave is 30 metres long",
            "like it",
            id="alone beside a figure",
        ),
    ],
)
def test_a_figure_is_shown_as_it_is_on_record(tmp_path, printed, text, verdict):
    assert finding(tmp_path, printed, text) == verdict


@pytest.mark.parametrize(
    ("printed", "text", "flag"),
    [
        pytest.param("nine of the ten pumps failed", "all ten pumps failed", Flag("number", "9 of 10", "all 10"),
                     id="all"),
        pytest.param("nine out of ten pumps failed", "ten pumps failed", Flag("number", "9 of 10", "10"), id="no all"),
        pytest.param("nine of the pumps failed", "every pump failed", Flag("number", "9 of", "every"), id="no whole"),
        pytest.param("nine of the ten pumps failed", "nine pumps failed", None, id="the part alone"),
        pytest.param("all of the pumps failed", "every pump failed", None, id="no part"),
    ],
)  # fmt: skip
def test_a_part_told_as_the_whole_is_a_number(printed, text, flag):
    assert part_as_whole(plain_words(printed), plain_words(text)) == flag


@pytest.mark.parametrize(
    ("printed", "text", "verdict"),
    [
        pytest.param(
            "the pumps ran from 6pm to 2am", "the pumps ran from 6 p.m. to 2 a.m.", "word for word", id="points"
        ),
        pytest.param("the pumps ran until 11.30 PM", "the pumps ran until 11:30pm", "word for word", id="minutes"),
        pytest.param("the pumps ran until nine p.m.", "the pumps ran until 9pm", "word for word", id="a word"),
        pytest.param("the pumps ran from 6pm to 2am", "the pumps ran from 6 p.m. to 3 a.m.", "changed", id="an hour"),
        pytest.param("the pumps ran until 11.30 pm", "the pumps ran until 11:50pm", "changed", id="other minutes"),
        pytest.param("the pumps stopped at 7pm", "the pumps stopped at 7 a.m.", "changed", id="another half"),
    ],
)
def test_times_by_the_clock_are_the_same_in_any_style(tmp_path, printed, text, verdict):
    assert finding(tmp_path, printed, text) == verdict


def test_one_am_i_is_no_time():
    assert plain_words("Which one am I?") == ("which", "1", "am", "i")


@pytest.mark.parametrize(
    ("printed", "text", "verdict"),
    [
        pytest.param("she would not apologise", "she would apologise", "changed", id="one word"),
        pytest.param("he will never sell", "he will sell", "changed", id="never"),
        pytest.param("the ferry would not sail before noon", "the ferry would sail", "changed", id="cut short"),
        pytest.param("no buses would run this winter", "no buses would run this summer", "changed", id="a season"),
        pytest.param("a levy on sugar was likely", "a levy on sugar was unlikely", "changed", id="an opposite"),
        pytest.param("he would not let the mill close", "he would apologise", "not on record", id="another thing"),
        pytest.param("he would soon apologise", "he would go", "not on record", id="another verb"),
    ],
)
def test_few_words_of_the_same_speaker_are_compared(tmp_path, printed, text, verdict):
    assert finding(tmp_path, printed, text) == verdict


@pytest.mark.parametrize(
    ("printed", "quoted", "verdict"),
    [
        pytest.param("Call me in June", "Call me in August", "changed", id="a month"),
        pytest.param("Give it nine weeks", "Give it three weeks", "changed", id="a number"),
        pytest.param("Call me in June", "Call us at noon", "not on record", id="other words"),
        pytest.param("Keep it in sight", "Keep it in June", "not on record", id="a month for no month"),
    ],
)
def test_few_words_in_marks_but_for_a_day_or_a_figure_are_a_change(tmp_path, printed, quoted, verdict):
    papers = [print_of("Post", printed, LUND, "Astrid Lund")]
    (found,) = findings(tmp_path, papers, f"“{quoted},” said Astrid Lund.")
    assert found.verdict == verdict
