"""A JSONL record becomes an article with what it says of itself, and with its quotations if asked for."""

import json

import pytest

from quotes.reading import read_articles
from quotes.records import Article, Problem, Quote


@pytest.fixture
def read(tmp_path):
    def read_lines(*lines, **options):
        written = (
            line if isinstance(line, bytes) else (line if isinstance(line, str) else json.dumps(line)).encode()
            for line in lines
        )
        (tmp_path / "a.jsonl").write_bytes(b"\n".join(written))
        return list(read_articles([str(tmp_path / "a.jsonl")], **options))

    return read_lines


def test_all_fields(read):
    record = {
        "text": "A text.",
        "id": "x1",
        "title": "A title",
        "outlet": "Wire",
        "url": "https://example.org/x1",
        "published": "2025-06-08T10:30:00Z",
        "author": "Ada Byron",
    }
    (article,) = read(record)
    assert {name: getattr(article, name) for name in record} == record
    assert set(article.basis.values()) == {"stated"}


def test_publisher_and_date_are_understood(read):
    (article,) = read({"text": "A text.", "publisher": "Wire", "date": "2025-06-08"})
    assert (article.outlet, article.published) == ("Wire", "2025-06-08")


def test_the_text_alone_is_enough_and_the_rest_is_unknown(read):
    (article,) = read({"text": "A text.", "title": None, "outlet": "", "unheard": [1]})
    assert article == Article(
        id="a.jsonl:1",
        text="A text.",
        basis=dict.fromkeys(("title", "outlet", "url", "published", "author"), "unknown"),
    )


def test_a_text_is_stored_exactly_for_offsets_may_have_come_with_it(read):
    (article,) = read({"text": "\r\n“One”\r\nTwo\n"})
    assert article.text == "\r\n“One”\r\nTwo\n"


def test_a_number_is_an_id(read):
    assert read({"text": "A text.", "id": 17})[0].id == "17"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{'text': 1}", "is no JSON: expecting property name enclosed in double quotes at character 2"),
        ('["text"]', "is JSON, but no object"),
        ('{"title": "Only"}', "has no text"),
        ('{"text": 5}', "has no text"),
        ('{"text": " \\n"}', "has no text"),
        ('{"text": "half \\ud83d"}', "has half a character in its text (a lone surrogate)"),
        ('{"text": "nul \\u0000"}', "holds NUL or control characters instead of text"),
        (b'{"text": "caf\xe9"}', "is not valid UTF-8: byte 33 is 0xe9"),
        (b'{"text": "\0"}', "is not text: it holds NUL bytes or control characters"),
        ("[" * 100_000, None),
    ],
    ids=["no json", "no object", "no text", "number", "blank", "surrogate", "nul", "latin-1", "raw nul", "too deep"],
)
def test_a_bad_line_is_a_problem_and_the_rest_is_read(read, line, message):
    before, bad, after = read({"text": "Before."}, line, {"text": "After."})
    assert (before.text, after.text) == ("Before.", "After.")
    assert isinstance(bad, Problem)
    assert bad.place == "line 2"
    assert bad.remedy
    assert bad.message.startswith("is no JSON") if message is None else bad.message == message


def test_a_picture_called_jsonl_is_one_problem(read):
    (problem,) = read(b"\x89PNG\0\1", b"\2\0", b"\0")
    assert problem.message == "is not text: it holds NUL bytes or control characters"


@pytest.mark.parametrize("content", [b"", b"\n  \n"], ids=["empty", "blank"])
def test_a_file_without_records(read, content):
    (problem,) = read(content)
    assert problem.message == "is empty"


@pytest.mark.parametrize(
    ("field", "value"),
    [("title", ["A", "B"]), ("title", "\ud800"), ("id", {})],
    ids=["list", "surrogate", "id"],
)
def test_a_field_that_cannot_be_understood_is_left_out_and_the_article_kept(read, field, value):
    problem, article = read({"text": "A text.", field: value})
    assert problem.message == f"{field} is not understood and left out; the article is kept"
    assert article.id == "a.jsonl:1"
    assert (article.published, article.author, article.title) == (None, None, None)


@pytest.mark.parametrize("field", ["author", "authors", "Byline", "creator"])
def test_a_list_of_authors_is_understood_under_each_name(read, field):
    (article,) = read({"text": "A text.", field: ["Mette Holm", "Jan Roos"]})
    assert article.author == "Mette Holm, Jan Roos"


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        ("last Friday", "last Friday"),
        ("2025-13", "2025-13"),
        ("12/11/2026", "12/11/2026"),
        ("\ud800", "\\ud800"),
        ("as soon as the council has met and the mayor agrees", "as soon as the council has met and the…"),
        (["A"], "['A']"),
    ],
    ids=["no date", "no month", "day or month first", "surrogate", "long", "list"],
)
def test_a_date_that_cannot_be_understood_is_reported(read, value, printed):
    problem, article = read({"text": "A text.", "published": value})
    assert problem.message == f"published “{printed}” is not understood and left out; the article is kept"
    assert (article.id, article.published) == ("a.jsonl:1", None)


TEXT = "“Yes,” said Ada. “No.”"


def test_given_quotations(read):
    attribution = {"content": [[18, 20], [1, 4]], "cue": [[7, 11]], "source": [[12, 15]]}
    (article,) = read({"text": TEXT, "attributions": [attribution, {"content": [[1, 4]], "cue": None}]}, given=True)
    assert article.given == (
        Quote("indirect", ((1, 4), (18, 20)), ((7, 11),), ((12, 15),)),
        Quote("indirect", ((1, 4),)),
    )
    assert [TEXT[start:end] for start, end in article.given[0].content] == ["Yes", "No"]


def test_quotations_are_not_taken_unasked(read):
    assert read({"text": TEXT, "attributions": [{"content": [[1, 4]]}]})[0].given is None


def test_an_empty_list_of_attributions_means_no_quotations_and_none_means_nobody_looked(read):
    looked, not_looked = read({"text": TEXT, "attributions": []}, {"text": TEXT}, given=True)
    assert (looked.given, not_looked.given) == ((), None)


@pytest.mark.parametrize(
    "bad",
    [
        {"content": [[1, 99]]},
        {"content": [[-1, 3]]},
        {"content": [[4, 4]]},
        {"content": [[1.0, 4]]},
        {"content": [[False, True]]},
        {"content": [["1", "4"]]},
        {"content": [[1, 2, 3]]},
        {"content": [1, 4]},
        {"content": []},
        {"cue": [[1, 4]]},
        {"content": [[1, 4]], "source": [[0, 99]]},
        {"content": [[1, 4]], "cue": "said"},
        "no object",
    ],
    ids=str,
)
def test_attributions_with_bad_offsets_are_dropped_and_counted_once(read, bad):
    problem, article = read({"text": TEXT, "attributions": [bad, {"content": [[1, 4]]}, bad]}, given=True)
    assert problem.message == "2 of its attributions left out: their offsets are no stretches of the text"
    assert problem.place == "line 1"
    assert [quote.content for quote in article.given] == [((1, 4),)]


def test_a_text_that_came_with_quotations_is_not_split(read):
    card = "Wire\n2 hours ago\n- Wire\nA title\nA body, longer than that.\n"
    (whole,) = read({"text": "A text that somebody read.\n" + card, "attributions": []}, given=True)
    main, related = read({"text": "A text that nobody read.\n" + card, "id": "p", "outlet": "Hub"})
    assert whole.page is None
    assert [(main.id, main.outlet), (related.id, related.outlet)] == [("p", "Hub"), ("p#2", "Wire")]
