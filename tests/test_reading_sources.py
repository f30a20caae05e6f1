"""Files, folders and standard input become articles, in order, with the name of their file."""

import io

import pytest

from quotes.reading import read_articles
from quotes.records import Article, Problem


def ids(*sources, **options):
    return [found.id if isinstance(found, Article) else found.message for found in read_articles(sources, **options)]


def test_a_name_that_commands_the_terminal_is_written_out(tmp_path):
    (tmp_path / "a\x1b[2J\n.txt").write_text("A text.")
    (tmp_path / "b\t.txt").write_text("")
    article, problem = read_articles([str(tmp_path)])
    assert article.id == "a\\x1b[2J\\n.txt"
    assert problem.source == f"{tmp_path}/b\\t.txt"


@pytest.fixture
def folder(tmp_path):
    for name in ("b.txt", "a.txt", "sub/a.txt", "picture.png", ".hidden.txt", ".git/c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"The text of {name}.")
    (tmp_path / "c.JSONL").write_text('{"text": "One."}\n\n{"text": "Three.", "id": "third"}\n')
    return tmp_path


def test_a_folder_is_read_by_name_with_folders_within_and_nothing_hidden(folder):
    passed_over = "1 text not known as news is passed over: picture.png"
    assert ids(str(folder)) == ["a.txt", "b.txt", "c.JSONL:1", "third", "sub/a.txt", passed_over]


def test_a_file_is_called_by_its_name_whatever_it_ends_with(folder):
    (folder / "report.text").write_text("A report.")
    assert ids(str(folder / "sub" / "a.txt"), str(folder / "report.text")) == ["a.txt", "report.text"]


def test_a_link_out_of_the_folder_is_a_problem_and_a_link_within_is_read(tmp_path):
    inside, outside = tmp_path / "in", tmp_path / "out"
    inside.mkdir()
    outside.mkdir()
    (outside / "secret.txt").write_text("Not for this folder.")
    (inside / "a.txt").write_text("A text.")
    (inside / "b.txt").symlink_to(inside / "a.txt")
    (inside / "c.txt").symlink_to(outside / "secret.txt")
    (inside / "d").symlink_to(outside)
    (inside / "e").symlink_to(inside)
    (inside / "f.txt").symlink_to(inside / "nowhere.txt")
    leads_out = "is a link that leads out of the folder, or nowhere"
    assert ids(str(inside)) == ["a.txt", "b.txt", leads_out, leads_out, leads_out]


def test_a_text_is_stored_as_it_is_but_for_line_ends_and_byte_order_mark(tmp_path):
    (tmp_path / "a.txt").write_bytes("\ufeff\r\n  “One,”\the said.\rTwo…\r\n\n".encode())
    (article,) = read_articles([str(tmp_path / "a.txt")])
    assert article.text == "\n  “One,”\the said.\nTwo…\n\n"
    assert (article.page, article.start) == (None, 0)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (b'{"text": "One."}\n{"text": "Two."}', ["stdin:1", "stdin:2"]),
        (b'\n \n{"text": "One."}', ["stdin:3"]),
        (b'\xef\xbb\xbf{"text": "One."}', ["stdin:1"]),
        (b"\n\nA text.\nWith a second line.", ["stdin"]),
        (b"", ["is empty"]),
        (b" \n\n", ["is empty"]),
    ],
    ids=["jsonl", "jsonl after blank lines", "jsonl after a mark", "text", "nothing", "blank"],
)
def test_standard_input_is_jsonl_if_it_begins_with_a_brace(given, expected):
    assert ids("-", stdin=io.BytesIO(given)) == expected


def test_standard_input_is_stored_with_the_blank_lines_it_began_with():
    (article,) = read_articles(["-"], stdin=io.StringIO("\n\nA “text”.\nA line.\n"))
    assert article.text == "\n\nA “text”.\nA line.\n"


def test_standard_input_may_be_a_text_stream_over_bytes():
    stream = io.TextIOWrapper(io.BytesIO("Ein Gespräch.".encode()), encoding="ascii")
    (article,) = read_articles(["-"], stdin=stream)
    assert article.text == "Ein Gespräch."


def test_an_outlet_given_by_the_user_goes_before_what_a_record_says(tmp_path):
    (tmp_path / "a.jsonl").write_text('{"text": "One.", "outlet": "Wire"}')
    (article,) = read_articles([str(tmp_path)], outlet="Gazette")
    assert (article.outlet, article.basis["outlet"]) == ("Gazette", "stated")


def test_nothing_is_read_before_it_is_asked_for(tmp_path):
    class Endless(io.RawIOBase):
        lines = 0

        def readline(self, size=-1):
            self.lines += 1
            return b'{"text": "A line."}\n'

    stream = Endless()
    articles = read_articles(["-"], stdin=stream)
    assert [next(articles).id for _ in range(3)] == ["stdin:1", "stdin:2", "stdin:3"]
    assert stream.lines == 3


def test_folders_without_end_are_reported_and_cost_nothing_else(tmp_path):
    deep = tmp_path
    for _ in range(120):
        deep = deep / "d"
        deep.mkdir()
    (deep / "a.txt").write_text("Too deep.")
    (tmp_path / "b.txt").write_text("A text.")
    assert ids(str(tmp_path)) == ["b.txt", "lies more than 100 folders deep"]


def test_problems_stand_between_the_articles_where_they_arose(tmp_path):
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "b.txt").write_text("A text.")
    found = list(read_articles([str(tmp_path), str(tmp_path / "none.txt"), str(tmp_path / "b.txt")]))
    assert [type(one) for one in found] == [Problem, Article, Problem, Article]
