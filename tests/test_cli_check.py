"""`quotes check`: what it prints, the statuses it ends with, and that it stores nothing."""

import gzip
import hashlib
import json
import sqlite3
from pathlib import Path

import pytest
from changed import write_changed
from commands import quick_pipeline, quotes
from newsroom import write_newsroom, write_story
from papers import person, print_of
from samples import Story, docx, odt, pdf, zipped

from quotes.cli.asking.checked import thoughts_line
from quotes.cli.asking.checking import _read
from quotes.errors import DraftError

RIGHT = "“Nobody asked the people who work on it,” said Tomas Rell."
CHANGED = "“We will never close the bridge, and we will spend about 30 million on it this year,” said Ana Brandt."
MISPRINT = "“We will spend 20 million on it this year,” said Ana Brandt."
INVENTED = "“We shall sell all the ferries by autumn,” said Ana Brandt."


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    path = tmp_path_factory.mktemp("check") / "spring.db"
    write_newsroom(path)
    return path


@pytest.mark.parametrize(
    ("draft", "status"),
    [
        pytest.param(RIGHT, 0, id="all on record"),
        pytest.param("It rained.", 0, id="no quotation"),
        pytest.param(MISPRINT, 1, id="on record, but disputed"),
        pytest.param(f"{RIGHT} {INVENTED}", 3, id="something not on record"),
        pytest.param(f"{INVENTED}\n{CHANGED}", 1, id="something changed"),
        pytest.param(RIGHT.replace("Tomas Rell", "Ana Brandt"), 1, id="somebody else's"),
        pytest.param(" \n", 2, id="an empty draft"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0", 2, id="no text"),
    ],
)
def test_the_status_tells_scripts(database, draft, status):
    assert quotes("check", database, "-", "--marks-only", stdin=draft).exit_code == status


@pytest.mark.parametrize(
    "draft",
    [
        "<p>It rained.</p>\n<p>&ldquo;Nobody asked the <b>people</b> who work on it,&rdquo; said Tomas Rell.</p>",
        '# Rain\n**"Nobody asked the [people](https://example.org/x) who work on it,"[^1]** said _Tomas Rell_.',
        "> “Nobody asked the *people*\n> who work on it,” said **Tomas Rell**.",
        "It rained.\r\n“Nobody asked the people who work on it,” said Tomas Rell. 2 * 3 * 4 <3",
    ],
    ids=["HTML", "Markdown", "a block quote", "plain"],
)
def test_a_draft_may_have_markup(database, draft):
    (found,) = json.loads(quotes("check", database, "-", "--marks-only", "--json", stdin=draft).stdout)
    assert (found["verdict"], found["speaker"]) == ("word for word", "Tomas Rell")
    assert found["text"] == "Nobody asked the people who work on it"
    # places are those of the draft as it was given, with what markup is in the words
    (start, end), line = *found["content"], draft.count("\n", 0, draft.index("Nobody")) + 1
    assert (draft[start:].startswith("Nobody"), draft[:end].endswith(("work on it,", "work on it"))) == (True, True)
    assert found["line"] == line


def test_a_change_is_shown_as_an_editor_reads_it(database):
    shown = quotes("check", database, "-", "--marks-only", stdin=f"{RIGHT}\n\n{CHANGED}").stdout.splitlines()
    assert shown[0] == "Line 1 · Tomas Rell · on record, word for word"
    assert shown[2].startswith("  Tomas Rell · Daily Lantern · 5 March 2025, 09:30 UTC+1 · direct · ")
    assert shown[4] == "Line 3 · Ana Brandt · on record, but changed"
    assert "spend about [-12-] {+30+} million on it this year" in "\n".join(shown)
    assert "  Another number or amount: “12” became “30”" in shown
    assert shown[-1] == "2 quotations in the draft: 1 on record, word for word; 1 on record, but changed"


def test_a_misprint_is_shown_in_heading_and_total(database):
    shown = quotes("check", database, "-", "--marks-only", stdin=MISPRINT).stdout.splitlines()
    assert shown[0] == "Line 1 · Ana Brandt · on record, but disputed"
    assert shown[2] == "  Printed so, but that departs from the reference wording:"
    assert "    Another number or amount: “12” became “20”" in shown
    assert shown[-1] == ("1 quotation in the draft: 1 on record, but disputed; 1 of which others print another number")


def test_the_opposite_is_shown_once_with_all_who_printed_it(tmp_path):
    whole = "We will not close the ward this year, whatever the ministry says"
    cut = whole.replace("not ", "")
    papers = [
        print_of(outlet, words, person("Ana Brandt"), "Ana Brandt", day=f"2025-03-{day:02}")
        for day, (outlet, words) in enumerate([("Post", whole), ("Wire", whole), ("Star", cut)], start=2)
    ]
    write_story(tmp_path / "ward.db", papers, [("We will",)])
    shown = quotes("check", tmp_path / "ward.db", "-", "--marks-only", stdin=f"“{cut},” said Ana Brandt.").stdout
    behind = shown[shown.index("Others print the opposite") :]
    assert " ".join(behind.split()).count(whole) == 1
    assert behind.index("Ana Brandt · Post") < behind.index("Ana Brandt · Wire")


def test_a_block_quote_is_checked_without_marks(database):
    draft = (
        "# The bridge\n\nAna Brandt wrote:\n\n> We will _close_ the bridge, and we will spend about 12 million on it."
    )
    checked = quotes("check", database, "-", "--marks-only", stdin=draft)
    shown = checked.stdout.splitlines()
    assert (checked.exit_code, shown[0]) == (1, "Line 5 · Ana Brandt · on record, but changed")
    assert "  May say the opposite: “never” left out" in shown


def test_a_name_that_may_be_a_slip_is_shown_and_the_words_once(database):
    checked = quotes("check", database, "-", "--marks-only", stdin=RIGHT.replace("Tomas", "Tobias"))
    assert (checked.exit_code, checked.stdout.splitlines()[:3]) == (
        1,
        [
            "Line 1 · Tobias Rell · on record, but changed",
            "  “Nobody asked the people who work on it”",
            "  Attributed to Tobias Rell instead of Tomas Rell",
        ],
    )


def test_few_words_of_nobody_named_are_called_that(database):
    shown = quotes("check", database, "-", "--marks-only", stdin="“The steel is sound,” he said.").stdout.splitlines()
    assert shown[0] == "Line 1 · on record, but who said it was not checked"
    assert "  Who said it was not checked: no name was found beside these words in the draft" in shown


def test_the_print_of_somebody_not_named_tells_who_is_meant(database):
    (found,) = json.loads(
        quotes("check", database, "-", "--marks-only", "--json", stdin="“The steel is sound,” he said.").stdout
    )
    assert (found["print"]["speaker"], found["print"]["described"]) == (None, "an engineer")


def test_of_words_too_few_it_is_shown_who_is_quoted_so(database):
    shown = quotes("check", database, "-", "--marks-only", stdin="“Unworkable,” said Ida Moss.").stdout.splitlines()
    assert shown[0] == "Line 1 · Ida Moss · not on record"
    assert shown[2].startswith("  Too few words to tell whose they are, so that these quotations")
    assert shown[3].startswith("  Ana Brandt · ")


@pytest.mark.parametrize(
    ("draft", "printed"),
    [
        ("“Nobody asked us,” said Bo Roe.", "6 March 2025, 10:00 UTC · direct · taken out later"),
        ("“We will not wait until a lorry is in the river,” said Ada Rell.", "direct · edited later"),
    ],
    ids=["taken out", "edited"],
)
def test_what_an_article_did_to_its_words_stands_beside_the_print(tmp_path, draft, printed):
    write_changed(tmp_path / "spring.db")
    assert printed in quotes("check", tmp_path / "spring.db", "-", "--marks-only", stdin=draft).stdout
    (found,) = json.loads(quotes("check", tmp_path / "spring.db", "-", "--marks-only", "--json", stdin=draft).stdout)
    fates = [one["fate_in_words"] for one in (found["print"], *found["others"])]
    assert printed.endswith(fates[0] or fates[1])


def test_json_has_the_place_the_verdict_and_the_prints(database):
    (found,) = json.loads(quotes("check", database, "-", "--marks-only", "--json", stdin=f"\n{CHANGED}").stdout)
    assert (found["line"], found["verdict"], found["speaker"]) == (2, "changed", "Ana Brandt")
    assert found["flags"] == [{"name": "number", "reference": "12", "version": "30"}]
    assert "[-12-] {+30+}" in found["diff"]
    assert (found["print"]["outlet"], found["print"]["url"]) == ("Harbour Post", "https://example.org/linden/post")
    assert [other["outlet"] for other in found["others"]][:1] == ["Morning Wire"]


def test_the_model_finds_quotations_as_in_any_article(database, tmp_path):
    draft = tmp_path / "draft.txt"
    draft.write_text(RIGHT)
    with quick_pipeline() as seen:
        checked = quotes("check", database, draft)
    assert (checked.exit_code, seen) == (0, ["draft"])
    assert checked.stdout.startswith("Line 1 · Tomas Rell · on record, word for word\n")


def test_nothing_of_the_draft_is_stored(database):
    before = hashlib.sha256(database.read_bytes()).hexdigest()
    quotes("check", database, "-", "--marks-only", stdin=INVENTED)
    assert hashlib.sha256(database.read_bytes()).hexdigest() == before
    assert "ferries by autumn" not in "".join(
        path.read_bytes().decode("latin-1") for path in database.parent.iterdir() if path.is_file()
    )


def test_a_mark_that_none_opens_is_shown(database):
    checked = quotes("check", database, "-", "--marks-only", stdin=f"{RIGHT}\n\nIt rains,” said Bo Mork.")
    assert checked.exit_code == 3
    assert checked.stderr.startswith("Line 3: a quotation mark closes here and none opens")


def test_a_byte_order_mark_counts_among_the_places(database):
    draft = f"\ufeff{RIGHT}"
    (found,) = json.loads(quotes("check", database, "-", "--marks-only", "--json", stdin=draft.encode()).stdout)
    assert draft[slice(*found["content"][0])] == "Nobody asked the people who work on it"


def test_the_place_has_the_words_and_no_more(database):
    (found,) = json.loads(quotes("check", database, "-", "--marks-only", "--json", stdin=RIGHT).stdout)
    assert RIGHT[slice(*found["content"][0])] == found["text"]


def test_no_standard_input_is_bad_input(database, monkeypatch):
    monkeypatch.setattr("quotes.cli.asking.checking.sys.stdin", None)
    with pytest.raises(DraftError):
        _read(Path("-"))


def test_a_database_that_cannot_be_searched_is_bad_input(database, tmp_path):
    broken = tmp_path / "broken.db"
    broken.write_bytes(database.read_bytes())
    with sqlite3.connect(broken) as conn:
        conn.execute("drop table quotes_fts")
    checked = quotes("check", broken, "-", "--marks-only", stdin=RIGHT)
    assert (checked.exit_code, checked.stderr.startswith(f"Error: {broken}: cannot be searched")) == (2, True)


def test_a_draft_or_database_that_is_not_there_is_bad_input(database, tmp_path):
    missing = quotes("check", database, tmp_path / "no.txt", "--marks-only")
    assert (missing.exit_code, missing.stderr) == (
        2,
        f"Error: {tmp_path / 'no.txt'}: cannot be read (No such file or directory).\n",
    )
    assert quotes("check", tmp_path / "no.db", "-", "--marks-only", stdin=RIGHT).exit_code == 2


@pytest.mark.parametrize(
    ("content", "called"),
    [
        pytest.param(rb"{\rtf1\ansi\deff0 \'93The bridge is safe,\'94 said Bo Mork.}", "an RTF document", id="RTF"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of an old Word", id="old Word"),
        pytest.param(zipped({"notes.md": b"# Notes"}), "a packed file", id="zip"),
    ],
)
def test_a_document_is_refused_by_what_it_is_called(database, tmp_path, content, called):
    draft = tmp_path / "draft.txt"
    draft.write_bytes(content)
    checked = quotes("check", database, draft, "--marks-only")
    assert (checked.exit_code, checked.stderr) == (
        2,
        f"Error: {draft}: is {called}, and no text; save it as plain text (UTF-8), or paste its words\n",
    )


@pytest.mark.parametrize(
    "written", [docx, odt, pdf, lambda one: gzip.compress(docx(one))], ids=["docx", "odt", "PDF", "gz"]
)
def test_a_document_is_read_as_articles_are(database, tmp_path, written):
    draft = tmp_path / "draft"
    draft.write_bytes(written(Story("Bridge", f"The day was long.\n\n{RIGHT}", "")))
    checked = quotes("check", database, draft, "--marks-only")
    assert (checked.exit_code, checked.stdout.splitlines()[0]) == (
        0,
        "Paragraph 2 · Tomas Rell · on record, word for word",
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(zipped({"a.txt": b"One day.", "b.txt": b"Another."}), "holds 2 texts", id="several"),
        pytest.param(b"PK\3\4\x14\0word/document.xml\0\0", "is a damaged archive", id="damaged"),
    ],
)
def test_a_document_that_is_not_one_text_is_refused(database, tmp_path, content, message):
    draft = tmp_path / "draft.docx"
    draft.write_bytes(content)
    checked = quotes("check", database, draft, "--marks-only")
    assert (checked.exit_code, checked.stderr.startswith(f"Error: {draft}: {message}; ")) == (2, True)


def test_a_text_that_begins_as_a_message_does_is_a_text(database):
    checked = quotes("check", database, "-", "--marks-only", stdin=f"From: Ann\nTo: desk\n\n{RIGHT}")
    assert (checked.exit_code, checked.stdout.splitlines()[0]) == (0, "Line 4 · Tomas Rell · on record, word for word")


@pytest.mark.parametrize(("encoding", "called"), [("mac_roman", "MACINTOSH"), ("cp1252", "WINDOWS-1252")])
def test_an_old_encoding_is_told_by_its_quotation_marks(database, tmp_path, encoding, called):
    draft = tmp_path / "draft.txt"
    draft.write_bytes("“The bridge at Öland is safe,” said Bo Mork.".encode(encoding))
    assert f"iconv -f {called} " in quotes("check", database, draft, "--marks-only").stderr


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param([7], "Line 7: what is thought or wanted there is not checked, for nobody need have said it",
                     id="one"),
        pytest.param([7, 9, 12], "Lines 7, 9 and 12: what is thought or wanted there is not checked, for nobody need "
                     "have said it", id="several"),
    ],
)  # fmt: skip
def test_what_is_thought_is_said_not_to_be_checked(lines, expected):
    assert thoughts_line(lines, "line") == expected


def test_a_long_end_with_words_that_a_flag_names_in_part_is_shown(tmp_path):
    printed = (
        "We will keep the night ferry running while the council pays for the crew. The quay is old and cold, the"
        " lamps are broken and nobody has swept it since the storm took the roof of the waiting room"
    )
    write_story(tmp_path / "papers.db", [print_of("Post", printed, person("Ida Moss"), "Ida Moss")], [])
    draft = "“We will keep the night ferry running,” said Ida Moss."
    lines = quotes("check", tmp_path / "papers.db", "-", "--marks-only", stdin=draft).stdout
    assert "“while the council pays for the …” left out" in lines
    assert "[-while the council pays for the crew.-]" in lines
