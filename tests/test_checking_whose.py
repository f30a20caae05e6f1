"""Whose a draft's words are: few are somebody else's only where that is sure, and an officer speaks for a body."""

import pytest

from quotes.checking import Drafted, check, marked
from quotes.records import Analysis, Article, Quote, Span, Speaker
from quotes.store import begin_run, finish_run, open_database, save_speakers, write
from quotes.versions import Flag

TEXT = (
    "Minister Ida Moss called the sinking “a quiet scandal”. “We expected calm water last night,” said Bo Mork, "
    "head of Linden Lines. Moss said the ferry had carried 73 pupils. She found the delay “completely unforgivable”."
)
MOSS = Speaker("Ida Moss", "person", "named", 1.0, "Minister")
MORK = Speaker("Bo Mork", "person", "named", 1.0, "head of Linden Lines")


def span(words):
    start = TEXT.index(words)
    return (Span(start, start + len(words)),)


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    said = (
        Quote("mixed", span("the sinking “a quiet scandal”"), source=span("Minister Ida Moss"), speaker=MOSS),
        Quote("direct", span("We expected calm water last night"), source=span("Bo Mork"), speaker=MORK),
        Quote("mixed", span("the delay “completely unforgivable”"), source=span("She"), speaker=MOSS),
        Quote("indirect", span("the ferry had carried 73 pupils"), source=span("Moss"), speaker=MOSS),
    )
    with open_database(tmp_path_factory.mktemp("whose") / "ferry.db", create=True) as db:
        run = begin_run(db, "en_test")
        write(db, Analysis(Article("ferry.txt", TEXT), said), run)
        finish_run(db, run)
        save_speakers(db)
        yield db


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        pytest.param("“A quiet scandal,” said Bo Mork.", "another's", id="few words of one speaker alone"),
        pytest.param("“A quiet scandal,” said Ana Brandt.", "not on record", id="by somebody of no such story"),
        pytest.param("“Calm water,” said Ida Moss.", "not on record", id="a piece of a longer sentence"),
        pytest.param("The minister called it “a quiet scandal”.", "unchecked", id="nobody named"),
        pytest.param("She called it a “scandal”.", "not on record", id="nobody named, one word of three"),
        pytest.param("What pupils bore was “completely unforgivable”.", "unchecked", id="nobody named, one story"),
        pytest.param("The play was “completely unforgivable”.", "not on record", id="nobody named, no such story"),
        pytest.param("“We expected calm water last night,” said Linden Lines.", "word for word", id="a body"),
        pytest.param("“We expected calm water last night,” said Bob Mork.", "changed", id="a name that may be a slip"),
        pytest.param("“We expected calm water last night,” said Al Mork.", "another's", id="another of the surname"),
        pytest.param("“We expected calm water last night,” said Bo.", "word for word", id="a first name alone"),
        pytest.param("“We expected calm water last night,” said Al.", "another's", id="another first name"),
    ],
)
def test_marks_have_a_verdict(db, draft, verdict):
    (found,) = check(db.conn, marked(draft))
    assert found.verdict == verdict


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        pytest.param("She called the sinking “a quiet scandal”.", "unchecked", id="a pronoun"),
        pytest.param("She called the sinking “a quiet scandal”, said Ida Moss.", "word for word", id="a name"),
        pytest.param("“We expected calm water last night,” he said.", "unchecked", id="words enough"),
    ],
)
def test_of_words_on_record_it_is_shown_that_the_draft_names_nobody(db, draft, verdict):
    (found,) = check(db.conn, marked(draft))
    assert (found.verdict, found.is_unnamed) == (verdict, verdict == "unchecked")


@pytest.mark.parametrize(
    ("draft", "speakers"),
    [
        pytest.param("“Calm water,” said Ida Moss.", ["Bo Mork"], id="a piece of a longer sentence"),
        pytest.param("She called it a “scandal”.", ["Ida Moss"], id="one word of three, nobody named"),
        pytest.param("“Scandal upon scandal,” said Bo Mork.", [], id="nobody is quoted so"),
    ],
)
def test_of_words_too_few_it_is_shown_who_is_quoted_so(db, draft, speakers):
    (found,) = check(db.conn, marked(draft))
    assert (found.verdict, [one.speaker for one in found.uncertain]) == ("not on record", speakers)


def test_another_number_in_other_words_is_a_change(db):
    text = "37 pupils were on the ferry"
    (found,) = check(db.conn, [Drafted("indirect", (Span(0, len(text)),), text, (), "Ida Moss")])
    assert (found.verdict, [(flag.name, flag.reference, flag.version) for flag in found.flags]) == (
        "changed",
        [("number", "73", "37")],
    )


def test_a_name_that_may_be_a_slip_is_shown_beside_the_printed_one(db):
    (found,) = check(db.conn, marked("“We expected calm water last night,” said Bob Mork."))
    assert found.flags == (Flag("speaker", "Bo Mork", "Bob Mork"),)


def test_single_words_in_marks_are_no_wording_of_anybodys(db):
    text = "a “calm” plan and the “water” of grain"
    one = Drafted("mixed", (Span(0, len(text)),), text, ("calm", "water"), "Critics", "said")
    (found,) = check(db.conn, [one])
    assert (found.verdict, found.flags) == ("not on record", ())


@pytest.fixture(scope="module")
def with_surnames(tmp_path_factory):
    """One article has the full name of whoever spoke, another the surname alone."""
    words = {
        "“We shall dredge the harbour before winter,” {} said.": ("Rosa Lindqvist", "Lindqvist"),
        "“The orchard is not for sale at any price,” {} said.": ("William Tarn", "Tarn"),
        "“Nobody has asked the tenants about it,” {} said.": ("Oduya",),
    }
    printed = [(text.format(name), name) for text, names in words.items() for name in names]
    with open_database(tmp_path_factory.mktemp("surnames") / "names.db", create=True) as db:
        run = begin_run(db, "en_test")
        for text, name in printed:
            start = text.index(name)
            source = (Span(start, start + len(name)),)
            speaker = Speaker(name, "person", "named", 1.0)
            quote = Quote("direct", (Span(1, text.index(",”")),), source=source, speaker=speaker)
            write(db, Analysis(Article(f"{name}.txt", text), (quote,)), run)
        finish_run(db, run)
        save_speakers(db)
        yield db


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        pytest.param("“We shall dredge the harbour before winter,” said Olaf Lindqvist.", "another's", id="another"),
        pytest.param("“We shall dredge the harbour before winter,” said Rosa Lindqvist.", "word for word", id="she"),
        pytest.param("“We shall dredge the harbour before winter,” said Mrs Lindqvist.", "word for word", id="Mrs"),
        pytest.param(
            "“We shall dredge the harbour before winter,” said Skipper Lindqvist.", "word for word", id="a role"
        ),
        pytest.param("“We shall dredge the harbour before winter,” said Rosie Lindqvist.", "changed", id="a slip"),
        pytest.param("“The orchard is not for sale at any price,” said Bill Tarn.", "word for word", id="a short form"),
        pytest.param("“The orchard is not for sale at any price,” said Edith Tarn.", "another's", id="no short form"),
        pytest.param("“Nobody has asked the tenants about it,” said Grace Oduya.", "word for word", id="no first name"),
    ],
)
def test_a_surname_alone_somewhere_clears_no_other_first_name(with_surnames, draft, verdict):
    (found,) = check(with_surnames.conn, marked(draft))
    assert found.verdict == verdict
