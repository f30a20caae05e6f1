"""The scores of venues and credited outlets: what is labelled, found and right, on each half of the labels."""

from quotes.evaluation.venues import QUESTIONS, RECIPIENTS, Counts, counts, read_labels, table, tallies
from quotes.records import Analysis, Article, Credit, Quote, Span, Venue

TEXT = "Lee told Reuters yes. Orr told the crowd no. CNN reported rain. Kim said at a rally in Ohio maybe."


def span(words):
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def label(content, venue="null", credited="null", recipient="false", half="seen"):
    """A line of the file of labels; a venue is a kind and a span, a credited outlet a span."""
    return (
        f'{{"article": "a", "content": {list(span(content))}, "venue": {venue}, "credited": {credited}, '
        f'"recipient": {recipient}, "half": "{half}"}}'
    )


def place(kind, words):
    return f'{{"kind": "{kind}", "span": {list(span(words))}}}'


def analysis(*quotes):
    return Analysis(Article("a", TEXT), quotes)


def scored(line, quote):
    ((_, tally),) = tallies(read_labels([line]), [analysis(quote)]).items()
    return tally


def said(content, venue=None, credited=None):
    return Quote("indirect", (span(content),), venue=venue, credited=credited)


def test_a_venue_of_the_right_kind_at_the_right_place_is_right():
    tally = scored(
        label("yes", place("outlet", "Reuters")), said("yes", Venue("Reuters", "outlet", span("told Reuters")))
    )
    assert [counts(tally, question) for question in QUESTIONS] == [Counts(1, 1, 1), Counts(1, 1, 1), Counts(0, 0, 0)]


def test_a_venue_of_another_kind_is_wrong():
    tally = scored(label("yes", place("outlet", "Reuters")), said("yes", Venue("Reuters", "occasion", span("Reuters"))))
    assert [counts(tally, question) for question in QUESTIONS[:2]] == [Counts(1, 1, 0), Counts(1, 0, 0)]


def test_a_venue_of_another_name_is_wrong():
    tally = scored(label("yes", place("outlet", "Reuters")), said("yes", Venue("CNN", "outlet", span("CNN"))))
    assert counts(tally, "venue") == Counts(1, 1, 0)


def test_part_of_an_occasion_is_the_occasion():
    tally = scored(
        label("maybe", place("occasion", "rally in Ohio")), said("maybe", Venue("rally", "occasion", span("rally")))
    )
    assert counts(tally, "venue") == Counts(1, 1, 1)


def test_the_same_name_at_another_place_is_right():
    tally = scored(label("rain", credited=list(span("CNN"))), said("rain", credited=Credit("CNN", span("reported"))))
    assert counts(tally, "credited outlet") == Counts(1, 1, 1)


def test_a_recipient_taken_for_a_venue_is_counted():
    tally = scored(label("no", recipient="true"), said("no", Venue("crowd", "occasion", span("crowd"))))
    assert (counts(tally, RECIPIENTS), counts(tally, "venue")) == (Counts(1, 1, 0), Counts(0, 1, 0))


def test_halves_are_counted_apart_and_what_is_not_there_is_left_out():
    lines = [label("yes", half="kept"), label("no"), label("rain")]
    assert list(tallies(read_labels(lines), [analysis(said("yes"), said("no"))])) == ["kept", "seen"]


def test_the_table_shows_shares_and_counts():
    tally = scored(label("yes", place("outlet", "Reuters")), said("yes", Venue("Reuters", "outlet", span("Reuters"))))
    lines = list(table("seen", tally))
    assert lines[1].split() == ["venue", "1", "1", "1", "100.0%", "100.0%"]
    assert lines[3].split() == ["credited", "outlet", "0", "0", "0", "-", "-"]
    assert lines[4] == "  recipients that are no venue: 0, taken for one: 0"
