"""Direct words that an outlet or somebody else passes on are whose they are, as the other tells them."""

import re

import pytest

from quotes.attribution.sources.reports.passed_on import with_passed_on
from quotes.attribution.venues.credits import only_passes_on
from quotes.pipeline import make_doc
from quotes.records import Article, Quote, Span, Speaker
from quotes.spans import printed

PASSED_ON = {
    "outlet": ('The Sun reported that Mara Hollis had told a fan: "I am done with music."', "Mara Hollis"),
    "according to": ('According to the Daily Mail, the prince told a friend: "I am done with music."', "the prince"),
    "somebody": ('Mr Hale said that Ms Hollis had told him: "I am done with music."', "Ms Hollis"),
    "curly marks": ("Bild reported that Anke Hollis had told aides: “I am done with music.”", "Anke Hollis"),
}
OWN = {
    "directly": 'The Sun said: "I am done with music."',
    "somebody's own words before": 'Mr Hale said he had told the board: "I am done with music."',
    "an aside": 'Mr Hale said, as Ms Hollis left: "I am done with music."',
    "what may be said": 'Mr Hale said that Ms Hollis would tell fans: "I am done with music."',
}


def parts(nlp, text):
    """What becomes of the direct words, which extraction gives to whoever the first verb of saying is about."""
    cue = re.search("reported|According to|said", text)
    source = (0, cue.start() - 1) if cue.start() else (cue.end() + 1, text.index(","))
    quote = Quote(
        "direct", (Span(text.index("I am done"), len(text) - 1),), (Span(*cue.span()),), (Span(*source),), "found"
    )
    doc = nlp(make_doc(nlp, Article("made-up", text, given=(quote,))))
    return with_passed_on(doc, (quote,), frozenset())


@pytest.mark.parametrize(("text", "source"), PASSED_ON.values(), ids=PASSED_ON)
def test_words_passed_on_are_whose_they_are(nlp, text, source):
    outer, inner = parts(nlp, text)
    assert (inner.kind, printed(text, inner.source)) == ("direct", source)
    assert printed(text, inner.content) == "I am done with music."
    assert outer.kind == "mixed"
    assert printed(text, outer.content).startswith(source)
    assert printed(text, outer.content).endswith(text[-1])


@pytest.mark.parametrize("text", OWN.values(), ids=OWN)
def test_ones_own_words_stay(nlp, text):
    assert [quote.kind for quote in parts(nlp, text)] == ["direct"]


def test_a_name_alone_takes_in_what_its_bearer_said(nlp):
    text = 'PC Ann Lee said Hollis told officers: "She wanted me to have it."'
    outer = Quote("indirect", (Span(16, 22),), (Span(11, 15),), (Span(0, 10),), "found")
    inner = Quote("direct", (Span(39, len(text) - 1),), (Span(23, 27),), (Span(16, 22),), "found")
    doc = nlp(make_doc(nlp, Article("made-up", text, given=(outer, inner))))
    first, second = with_passed_on(doc, (outer, inner), frozenset())
    assert (first.kind, printed(text, first.content)) == ("mixed", text[16:])
    assert second == inner


def test_a_name_alone_takes_in_nothing_that_stands_before_it(nlp):
    text = '"She wanted me to have it," PC Ann Lee said Hollis told officers.'
    outer = Quote("indirect", (Span(44, 50),), (Span(39, 43),), (Span(28, 38),), "found")
    inner = Quote("direct", (Span(1, 26),), (Span(51, 55),), (Span(44, 50),), "found")
    doc = nlp(make_doc(nlp, Article("made-up", text, given=(outer, inner))))
    assert with_passed_on(doc, (outer, inner), frozenset()) == (outer, inner)


def test_of_several_stretches_in_marks_the_last_is_passed_on(nlp):
    text = "The Sun reported that the “shy” Mara Hollis had told a fan: “I am done with music.”"
    content, cue = Span(text.index("the “shy”"), len(text)), Span(text.index("reported"), text.index(" that"))
    quote = Quote("mixed", (content,), (cue,), (Span(0, len("The Sun")),), "found")
    doc = nlp(make_doc(nlp, Article("made-up", text, given=(quote,))))
    outer, inner = with_passed_on(doc, (quote,), frozenset())
    assert printed(text, inner.content) == "I am done with music."
    assert printed(text, inner.source) == "the “shy” Mara Hollis"
    assert outer.content == (content,)


@pytest.mark.parametrize(
    ("text", "told", "credited"),
    [
        pytest.param(
            "“The harbour is ours,” Governor Ivan Petkov told Nova TV, according to Reuters.",
            "Nova TV",
            "Reuters",
            id="an outlet",
        ),
        pytest.param(
            "“The harbour is ours,” Governor Ivan Petkov told the station Fokus, according to the newspaper Trud.",
            "Fokus",
            "Trud",
            id="outlets that are called so",
        ),
        pytest.param(
            "“The harbour is ours,” he told state broadcaster LRT, according to Lithuanian outlet Delfi.",
            "LRT",
            "Delfi",
            id="of a nation",
        ),
        pytest.param(
            "“The harbour is ours,” Governor Ivan Petkov told Nova TV, according to a translation by Reuters.",
            "Nova TV",
            "Reuters",
            id="a translation by an outlet",
        ),
        pytest.param(
            "“The harbour is ours,” Ann Hollis told Nova TV, according to the paper.", "Nova TV", None, id="the paper"
        ),
        pytest.param(
            "“The harbour is ours,” Governor Ivan Petkov told Nova TV, according to a translation of his speech.",
            "Nova TV",
            None,
            id="anybody's translation",
        ),
    ],
)
def test_words_told_to_one_outlet_are_passed_on_by_another(trained_nlp, text, told, credited):
    (quote,) = [quote for quote in trained_nlp(text)._.quotes if quote.cue_class == "speech"]
    assert printed(text, quote.content) == "The harbour is ours"
    assert (quote.venue.name, quote.credited and quote.credited.name) == (told, credited)


BEHIND = {
    "a report": ('The mill owner replied: "I am done with music," the inquiry report said.', "The mill owner"),
    "a paper": ("Hollis then wrote to her fans: “I am done with music,” the Morning Argus reported.", "Hollis"),
}


@pytest.mark.parametrize(("text", "source"), BEHIND.values(), ids=BEHIND)
def test_words_that_a_paper_behind_them_passes_on_are_whose_they_are(nlp, text, source):
    cue = re.search("said|reported", text)
    start = text.rindex("the ", 0, cue.start())
    content = (Span(text.index("I am done"), text.index(",")),)
    quote = Quote(
        "direct", content, (Span(*cue.span()),), (Span(start, cue.start() - 1),), "found", cue_class="document"
    )
    doc = nlp(make_doc(nlp, Article("made-up", text, given=(quote,))))
    outer, inner = with_passed_on(doc, (quote,), frozenset())
    assert (printed(text, inner.source), printed(text, inner.content)) == (source, "I am done with music")
    assert printed(text, outer.content).startswith(source)


AS_SAYING = {
    "an agency quotes somebody": ("The BNA quoted Hollis as saying that the mill was shut.", "BNA", "Hollis"),
    "a daily quotes an officer": (
        "The daily quoted Hollis as saying that looms burned “in an hour”.",
        "daily",
        "Hollis",
    ),
}


@pytest.mark.parametrize(("text", "teller", "speaker"), AS_SAYING.values(), ids=AS_SAYING)
def test_who_only_quotes_another_says_nothing(trained_nlp, text, teller, speaker):
    outer, inner = trained_nlp(make_doc(trained_nlp, Article("made-up", text)))._.quotes
    assert (printed(text, outer.source).split()[-1], outer.cue_class) == (teller, "stance")
    assert (inner.speaker.name, inner.cue_class, inner.reported_by) == (speaker, "speech", 0)


def test_words_of_somebody_not_named_who_stands_nowhere_beside_them_pass_nothing_on(nlp):
    text = 'The tide, "it is high", rose.'
    speaker = Speaker(None, "anonymous", "carried on", 0.5, "a keeper")
    quote = Quote("mixed", (Span(0, len(text) - 1),), method="found", speaker=speaker)
    assert not only_passes_on(nlp(make_doc(nlp, Article("made-up", text, given=()))), quote, (quote,))
