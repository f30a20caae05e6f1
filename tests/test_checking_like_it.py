"""What the record tells in the same words that tell something is the same claim; else it is something like it, with the
words that the draft or the record has alone."""

import pytest
from papers import person, print_of, unnamed

from quotes.checking import Drafted, check
from quotes.checking.verdicts.apart import Apart
from quotes.cli.asking.checking import UNKNOWN, _status
from quotes.records import Span
from quotes.store import open_database


@pytest.fixture
def finding(tmp_path):
    def found(printed, text, kind="indirect", quoted=(), of="Ida Moss"):
        from newsroom import write_story

        write_story(tmp_path / "papers.db", [print_of("Post", printed, person("Ida Moss"), "Ida Moss", kind=kind)], [])
        draft = Drafted("mixed" if quoted else "indirect", (Span(0, len(text)),), text, quoted, of, "said")
        with open_database(tmp_path / "papers.db", read_only=True) as db:
            (finding,) = check(db.conn, [draft])
        return finding

    return found


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        pytest.param("the bakers had raised the price of rye bread last winter",
                     "the bakers raised the price of rye bread last winter", id="another tense"),
        pytest.param("three divers had been pulled from the quarry and sent home",
                     "three divers were pulled from the quarry", id="a clause cut behind"),
        pytest.param("some 1,800 sheep may have been moved across the pass in spring",
                     "1,800 sheep might have been moved across the pass", id="some before a figure"),
        pytest.param("losses had fallen by between 3 and 5 percent at the dairy",
                     "losses fell by 3 to 5 per cent at the dairy", id="between before figures"),
        pytest.param("no pension had been lost, but that the letters were in the skip",
                     "no pensions were lost", id="a no kept"),
        pytest.param("the orchard will be sold to the growers next month",
                     "the orchard would be sold to the growers", id="what is to come"),
    ],
)  # fmt: skip
def test_the_same_words_that_tell_something_are_the_same_claim(finding, printed, text):
    found = finding(printed, text)
    assert (found.verdict, found.apart, _status([found])) == ("same claim", Apart(), 0)


@pytest.mark.parametrize(
    ("printed", "text", "apart"),
    [
        pytest.param("the children had missed swimming because of the strike at the pool",
                     "the children had missed lessons because of the strike at the pool",
                     Apart(("lessons",), ("swimming",)), id="another thing"),
        pytest.param("a deal with 12 states was signed in Rome", "a deal between 12 states was signed in Rome",
                     Apart(("between",)), id="between that tells of no range"),
        pytest.param("the growers would repair the orchard wall until the end of June",
                     "the parish would repair the orchard wall until the end of June",
                     Apart(("parish",), ("growers",)), id="another who does it"),
        pytest.param("the drivers had been warning about the brakes since last autumn",
                     "the owners had been warning the drivers about the brakes since last autumn",
                     Apart(("owners",)), id="another put before"),
        pytest.param("the mill had been fined four times, twice for smoke and once for noise",
                     "the mill had been fined four times, once for smoke and twice for noise",
                     Apart(is_reordered=True), id="swapped"),
        pytest.param("the parish would ask a judge to close the quarry road",
                     "the parish would close the quarry road", Apart((), ("ask", "judge")), id="left out between"),
        pytest.param("the choir laughed when it saw the organ fall",
                     "the choir cried when it saw the organ fall", Apart(("cried",), ("laughed",)), id="the opposite"),
        pytest.param("it had offered the seed to the growers free of charge",
                     "it had offered the seed to the growers for a fee",
                     Apart(("fee",), ("free", "charge")), id="for nothing"),
    ],
)  # fmt: skip
def test_a_word_that_one_side_has_alone_makes_it_like_it(finding, printed, text, apart):
    found = finding(printed, text)
    apart_shown = Apart(
        found.apart.in_draft, found.apart.on_record if apart.on_record else (), found.apart.is_reordered
    )
    assert (found.verdict, apart_shown, _status([found])) == ("like it", apart, UNKNOWN)


def test_what_stands_in_quotation_marks_is_no_claim(finding):
    printed = (
        "If a warden dropped one key down the well she would be sacked by noon. Nobody at the top has lost an hour"
    )
    text = "Everybody at the top should be sacked by noon"
    found = finding(printed, text, kind="direct", quoted=(text,))
    assert (found.verdict, [one.text for one in found.near]) == ("not on record", [printed])


@pytest.mark.parametrize(
    ("text", "described", "verdict"),
    [
        pytest.param("salmon catches in northern fjords have fallen by half", "The survey", "same claim", id="tense"),
        pytest.param("salmon catches in eastern fjords have fallen by half", "The survey", "like it", id="place"),
        pytest.param("salmon catches in northern fjords have fallen by half", None, "like it", id="nobody tells it"),
    ],
)
def test_a_document_needs_no_name_to_tell_the_same(tmp_path, text, described, verdict):
    from newsroom import write_story

    printed = "salmon catches in northern fjords had fallen by half"
    paper = print_of("Post", printed, unnamed("The survey"), "The survey", kind="indirect", cue_class="document")
    write_story(tmp_path / "papers.db", [paper], [])
    draft = Drafted("indirect", (Span(0, len(text)),), text, (), None, "said", described=described)
    with open_database(tmp_path / "papers.db", read_only=True) as db:
        (found,) = check(db.conn, [draft])
    assert (found.verdict, _status([found])) == (verdict, UNKNOWN)
