"""Each format that newsrooms have becomes the articles that were put into it, with what it knows of them."""

import io
import json
import zipfile
from email.message import EmailMessage

import pytest
from samples import (
    PNG,
    docx,
    epub,
    gzipped,
    mailbox,
    markdown,
    message,
    newsapi,
    odt,
    page,
    pdf,
    story,
    table,
    wacz,
    warc,
    zipped,
)

from quotes.reading import Report, read_articles
from quotes.reading.formats.pdf import paragraphs
from quotes.records import Article, Problem

ONE, TWO, THREE = story(1), story(2), story(3)


@pytest.fixture
def read(tmp_path):
    def read_file(name, content, **options):
        (tmp_path / name).write_bytes(content)
        found = list(read_articles([str(tmp_path / name)], **options))
        return [a for a in found if isinstance(a, Article)], [p for p in found if isinstance(p, Problem)]

    return read_file


def facts(article):
    return article.title, article.outlet, article.published, article.url


KNOWN = [(one.title, one.outlet, one.date, one.url) for one in (ONE, TWO, THREE)]


def test_an_export_of_a_news_interface(read):
    articles, problems = read("a.json", newsapi([ONE, TWO]))
    assert [a.text for a in articles] == [ONE.text, TWO.text]
    assert [a.id for a in articles] == [ONE.url, TWO.url]
    assert facts(articles[0]) == (ONE.title, ONE.outlet, "2024-05-01T10:30:00Z", ONE.url)
    assert problems == []


RECORDS = {
    "Common Crawl news": (
        {
            "maintext": "A text.",
            "title_page": "A title",
            "source_domain": "nytimes.com",
            "date_publish": "2016-11-08 10:30:00",
            "authors": ["Ada Lund", "Bo Mork"],
        },
        ("A title", "New York Times", "2016-11-08T10:30:00", "Ada Lund, Bo Mork"),
    ),
    "Media Cloud": (
        {
            "story_text": "A text.",
            "title": "A title",
            "media_name": "Wire",
            "publish_date": "2016-11-08",
            "stories_id": 7,
        },
        ("A title", "Wire", "2016-11-08", None),
    ),
    "Elasticsearch": (
        {"_id": "7", "_source": {"body": "A text.", "headline": "A title", "site": "Wire", "timestamp": 1478601000}},
        ("A title", "Wire", "2016-11-08T10:30:00Z", None),
    ),
    "markup": (
        {"content": "<p>A <b>text</b>.</p>", "title": "A title", "link": "https://bbc.co.uk/x", "by": "Ada Lund"},
        ("A title", "BBC", None, "Ada Lund"),
    ),
}


@pytest.mark.parametrize(("record", "expected"), RECORDS.values(), ids=RECORDS)
def test_names_of_fields_in_exports(read, record, expected):
    ((article,), problems) = read("a.json", json.dumps([record]).encode())
    assert article.text == "A text."
    assert (article.title, article.outlet, article.published, article.author) == expected
    assert problems == []


@pytest.mark.parametrize("path", [["articles"], ["response", "docs"], ["hits", "hits"], ["data"]], ids=".".join)
@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_a_list_of_articles_is_found_in_a_document(read, path, name):
    document = [{"text": "One."}, {"text": "Two."}]
    for key in reversed(path):
        document = {"total": 2, key: document}
    articles, problems = read(name, json.dumps(document).encode())
    assert [a.text for a in articles] == ["One.", "Two."]
    assert problems == []


def test_a_text_that_an_export_cuts_off_is_reported(read):
    ((article,), (problem,)) = read("a.json", b'{"articles": [{"content": "It rained. It\\u2026 [+4513 chars]"}]}')
    assert article.text == "It rained. It"
    assert "only the beginning" in problem.message
    assert problem.kept


@pytest.mark.parametrize(
    ("encoding", "messages"),
    [("utf-8-sig", []), ("utf-16", []), ("cp1252", ["is not UTF-8 and was read as cp1252; its articles are kept"])],
)
def test_a_document_in_another_encoding(read, encoding, messages):
    articles, problems = read(
        "a.json", '{"articles": [{"text": "“Déjà vu à la préfecture,” he said."}]}'.encode(encoding)
    )
    assert [a.text for a in articles] == ["“Déjà vu à la préfecture,” he said."]
    assert [problem.message for problem in problems] == messages


@pytest.mark.parametrize("name", ["a.json", "a.csv"])
def test_a_wrong_byte_costs_its_record(read, name):
    texts = ["“Déjà vu,” he said.", "A caf\udce9.", "“Façade,” she said."]
    rows = "".join(f'"{text}",x\n' for text in texts)
    content = (
        f"text,title\n{rows}" if name == "a.csv" else json.dumps([{"text": text} for text in texts], ensure_ascii=False)
    )
    articles, (problem,) = read(name, content.encode("utf-8", "surrogateescape"))
    assert [a.text for a in articles] == [texts[0], texts[2]]
    assert problem.message == "is not valid UTF-8"


def test_what_stands_before_the_damage_of_a_document_is_read(read):
    articles, (problem,) = read("a.json", newsapi([ONE, TWO, THREE])[:-60])
    assert [a.text for a in articles][:2] == [ONE.text, TWO.text]
    assert problem.message.startswith("is no JSON")


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_table_with_headers(read, delimiter, encoding):
    report = Report()
    articles, problems = read("a.csv", table([ONE, TWO], delimiter).decode().encode(encoding), report=report)
    assert [a.text for a in articles] == [ONE.text, TWO.text]
    assert [facts(a) for a in articles] == KNOWN[:2]
    assert problems == []
    assert report.columns["a.csv"] == {
        "text": "Body",
        "title": "Headline",
        "outlet": "Publication",
        "url": "URL",
        "published": "Publish Date",
    }


def test_columns_that_the_user_names(read):
    content = b"Text,Wortlaut\nno,It rained.\n"
    ((article,), _) = read("a.csv", content, columns={"text": "wortlaut"})
    assert (article.text, article.id) == ("It rained.", "a.csv:2")


def test_a_named_column_that_is_not_there_is_reported_and_another_found(read):
    content = b"Body,Headline\nIt rained.,Rain at last\n"
    (article,), (problem,) = read("a.csv", content, columns={"text": "Body", "title": "Headlin"})
    assert (article.text, article.title) == ("It rained.", "Rain at last")
    assert problem.message == "has no column “Headlin”; the column for the title is told by the headers"
    assert (problem.remedy, problem.kept) == ("name one that is there: --columns title=COLUMN", True)


@pytest.mark.parametrize(
    ("rows", "texts", "places"),
    [
        ("text\nThe sluice, they say, holds.\nIt rained.\n", ["It rained."], ["row 2"]),
        ("text,title\nFog, then sun.,Weather\n", [], ["row 2"]),
        ('text,title\n"Fog, then sun.",Weather,,\n', ["Fog, then sun."], []),
        ("text,title\nIt rained.\n", ["It rained."], []),
    ],
    ids=["a comma cuts the text", "the rest would be its title", "empty cells to the right", "fewer cells"],
)
def test_a_row_with_more_cells_than_headers_is_reported_not_cut(read, rows, texts, places):
    articles, problems = read("a.csv", rows.encode())
    assert [a.text for a in articles] == texts
    assert [p.place for p in problems] == places
    assert all("has more cells than there are headers" in p.message and not p.kept for p in problems)


def test_a_table_without_a_column_of_texts_says_which_it_has(read):
    _, (problem,) = read("a.csv", b"Wer,Was\nAda,Es regnet.\n")
    assert problem.message == "has no column known to hold texts, only: Wer, Was"
    assert "--columns text=COLUMN" in problem.remedy


def test_a_table_in_an_older_encoding_is_read_and_reported(read):
    rows = "title,text\nOne,“Déjà vu à la préfecture” a dit le ministre.\n" * 3
    articles, (problem,) = read("a.csv", rows.encode("cp1252"))
    assert "“Déjà vu à la préfecture”" in articles[0].text
    assert problem.kept


def test_a_row_that_is_damaged_costs_itself(read):
    content = b'title,text\nOne,It rained.\nTwo,"It "snowed" here.\nThree,caf\xe9\nFour,It hailed.\n'
    with_mark = b"\xef\xbb\xbf" + content.replace(b"\xe9", b"")
    articles, problems = read("a.csv", with_mark)
    assert [a.text for a in articles] == ["It rained.", "caf", "It hailed."]
    assert [p.place for p in problems] == ["row 3"]


def test_markdown_with_front_matter(read):
    content = (
        b"---\ntitle: 'A title'\ndate: 2024-05-01\nsource: https://harbour.example/x\ntags: [a]\n---\n"
        b"# Heading\n\nThe *bridge* is [safe](https://x.example)[^1], said **Ada Lund**.\n![picture](p.png)\n\n"
        b"> It rained.\n"
    )
    ((article,), problems) = read("a.md", content)
    assert article.text == "Heading\n\nThe bridge is safe, said Ada Lund.\n\nIt rained."
    assert facts(article) == ("A title", None, "2024-05-01", "https://harbour.example/x")
    assert (article.id, problems) == ("a.md", [])


@pytest.mark.parametrize("name", ["a.md", "a.markdown", "A.MD"])
def test_markdown_without_front_matter_is_known_by_its_name(read, name):
    content = (
        b"# Will the *bridge* [close](https://x.example)?\n\nIt must, said **Ada Lund**.\n> It rained.\n>\n> It blew.\n"
        b"\nNobody came.\n"
    )
    ((article,), problems) = read(name, content)
    assert article.text.split("\n\n") == [
        "Will the bridge close?",
        "It must, said Ada Lund.",
        "It rained.",
        "It blew.",
        "Nobody came.",
    ]
    assert (article.title, article.basis["title"], problems) == ("Will the bridge close?", "stated", [])


def test_a_text_that_is_not_called_markdown_is_read_as_it_is(read):
    ((article,), _) = read("a.text", b"# 1 on the list\n\n*Nobody* came.")
    assert article.text == "# 1 on the list\n\n*Nobody* came."


@pytest.mark.parametrize(
    ("content", "title"),
    [
        (b"---\ndate: 2024-05-01\n---\n# Heading.\n\nIt rained.", "Heading."),
        (b"---\nheadline: A title\n---\n# Heading.\n\nIt rained.", "A title"),
        (b"It rained.\n\n# Heading.\n\nIt blew.", None),
    ],
    ids=["no title in front matter", "a title in front matter", "a heading further down"],
)
def test_the_heading_that_markdown_begins_with_is_the_title_unless_front_matter_has_one(read, content, title):
    ((article,), _) = read("a.md", content)
    assert article.title == title


def test_a_manifest_goes_before_front_matter(read, tmp_path):
    (tmp_path / "manifest.yml").write_text("a.md: {title: Another title}\n")
    ((article,), _) = read("a.md", markdown(ONE))
    assert article.title == "Another title"


def test_a_colon_in_a_line_of_front_matter_needs_no_marks(read):
    content = b"---\ntitle: Mayor: we \"will\" build\noutlet: 'Harbour Post'\ndate: 2024-05-01\n---\nIt rained.\n"
    ((article,), problems) = read("a.md", content)
    assert facts(article) == ('Mayor: we "will" build', "Harbour Post", "2024-05-01", None)
    assert problems == []


def test_front_matter_that_is_no_yaml_is_left_out(read):
    ((article,), (problem,)) = read("a.md", b"---\ntitle: 'One\n---\nIt rained.\n")
    assert (article.text, article.title) == ("It rained.", None)
    assert problem.kept


def test_a_mailbox_of_newsletters(read):
    articles, problems = read("a.mbox", mailbox([ONE, TWO]))
    assert [a.text for a in articles] == [ONE.text, TWO.text]
    assert [a.id for a in articles] == ["a.mbox#1@harbour.example", "a.mbox#2@harbour.example"]
    assert facts(articles[0]) == (ONE.title, "Harbour Letter", "2024-05-01T10:30:00+02:00", None)
    assert problems == []


def test_a_mailbox_that_is_cut_off_in_the_first_line_of_a_message_tells_so(read):
    articles, (problem,) = read("a.mbox", mailbox([ONE]) + b"\nFrom letter@harbour.exam")
    assert [a.text for a in articles] == [ONE.text]
    assert (problem.place, problem.message) == ("message 2", "is a message without words")


def test_a_message_of_a_known_outlet_is_its(read):
    ((article,), _) = read("a.eml", bytes(message(ONE, "The Morning <nytdirect@e.nytimes.com>")))
    assert (article.outlet, article.basis["outlet"]) == ("New York Times", "inferred")


@pytest.mark.parametrize("plain", ["Read it in your browser.", None], ids=["a pointer", "none"])
def test_a_message_is_read_in_the_form_that_has_the_words(read, plain):
    made = message(ONE)
    made.set_content(plain or "")
    made.add_alternative(page(TWO).decode(), subtype="html")
    ((article,), _) = read("a.eml", bytes(made))
    assert article.text == f"{TWO.title}\n\n{TWO.text}"


def test_a_message_whose_words_are_parted_by_a_picture_is_read_whole(read):
    made = message(ONE)
    made.make_mixed()
    made.attach(part(PNG, "image", "png", "inline"))
    made.attach(part(b"It rained.", "text", "plain", "inline"))
    ((article,), problems) = read("a.eml", bytes(made))
    assert (article.text, problems) == (f"{ONE.text}\n\nIt rained.", [])


@pytest.mark.parametrize("pack", [bytes, lambda made: b"From a@b.example\n" + bytes(made)], ids=["message", "mailbox"])
def test_what_is_attached_to_a_message_is_read(read, pack):
    made = message(ONE)
    made.add_attachment(docx(TWO), maintype="application", subtype="octet-stream", filename="release.docx")
    made.add_attachment(THREE.text, filename="statement.txt")
    made.add_attachment(b"-----BEGIN", maintype="application", subtype="pgp-signature", filename="signature.asc")
    articles, problems = read("a.mbox", pack(made))
    assert [a.text for a in articles] == [ONE.text, TWO.text, THREE.text + "\n"]
    assert [a.id.rpartition("#")[2] for a in articles[1:]] == ["release.docx", "statement.txt"]
    assert problems == []


def part(content, maintype, subtype, disposition):
    made = EmailMessage()
    made.set_content(content, maintype=maintype, subtype=subtype, disposition=disposition)
    return made


@pytest.mark.parametrize(
    "line",
    [
        "From the hall it was a short way.",
        "From 09:00 on 4 March 2025 the bridge will be closed, said Bo Roe.",
        "From bo@aldwich.example came no answer.",
    ],
    ids=["a place", "a time", "an address"],
)
def test_a_line_that_begins_with_from_parts_no_messages_and_the_first_of_one_needs_no_empty_line(read, line):
    one, two = (
        b"From a@b.example Wed May  1 10:30:00 2024\nSubject: One\nFrom: a@b.example\n\n" + text
        for text in (f"It rained.\n\n{line}\n".encode(), b"It hailed.\n")
    )
    articles, _ = read("a.mbox", one + two)
    assert [a.text for a in articles] == [f"It rained.\n\n{line}", "It hailed."]


def test_a_page_that_a_browser_saved_as_a_message(read):
    saved = (
        b"From: <Saved by Blink>\nSnapshot-Content-Location: https://harbour.example/x\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset=utf-8\n\n'
    )
    ((article,), _) = read("a.mhtml", saved + page(ONE) + b"\n--b--\n")
    assert article.url == "https://harbour.example/x"
    assert "put off its vote number 1" in article.text


@pytest.mark.parametrize("compressed", [True, False], ids=["gzip", "plain"])
def test_a_web_archive_gives_its_pages_and_is_silent_on_the_rest(read, compressed):
    articles, problems = read("a.warc", warc([ONE, TWO], compressed))
    assert [a.id for a in articles] == [f"a.warc#{ONE.url}", f"a.warc#{TWO.url}"]
    assert [a.url for a in articles] == [ONE.url, TWO.url]
    assert problems == []


@pytest.mark.parametrize("compressed", [True, False], ids=["gzip", "plain"])
def test_a_damaged_record_of_a_web_archive_costs_itself(read, compressed):
    parts = [warc([one], compressed) for one in (ONE, TWO, THREE)]
    broken = parts[1][:200] + b"\0\xff" * 20 + parts[1][240:]
    articles, problems = read("a.warc", parts[0] + broken + parts[2])
    assert [a.id for a in articles if a.url != TWO.url] == [f"a.warc#{ONE.url}", f"a.warc#{THREE.url}"]
    assert len(problems) == 1 or not compressed


@pytest.mark.parametrize("compress", [gzipped, bytes], ids=["gzip", "plain"])
def test_a_record_of_a_web_archive_that_has_lost_its_address_costs_itself(read, compress):
    one, two = (warc([each], compressed=False) for each in (ONE, TWO))
    content = compress(one.replace(b"WARC-Target-URI", b"WARC-Target-URX", 1)) + compress(two)
    articles, (problem,) = read("a.warc", content)
    assert [a.url for a in articles] == [TWO.url]
    assert problem.message == "is no record that can be read"


def test_an_address_that_commands_the_terminal_is_not_printed(read, caplog):
    content = warc([ONE, TWO], compressed=False)
    (_, other), _ = read("a.warc", content.replace(b"harbour.example/1", b"harbour ex\x1b[2Je/1", 1))
    assert other.url == TWO.url
    assert caplog.text == ""


def test_a_page_of_a_web_archive_without_an_address_is_reported(read):
    content = warc([ONE, TWO], compressed=False)
    content = content.replace(b"WARC-Target-URI", b"WARC-Target-URX", 1).replace(b": response", b": resource", 1)
    articles, (problem,) = read("a.warc", content)
    assert [a.url for a in articles] == [TWO.url]
    assert (problem.place, problem.message) == ("resource", "is a record without an address")


def test_an_article_with_a_list_in_it_is_read_wherever_its_text_stands(read):
    record = {"data": [{"tag": "rain"}], "text": "It rained."}
    assert "It rained." in [a.text for a in read("a.json", json.dumps(record, indent=1).encode())[0]]


def test_a_web_archive_that_is_one_gzip_stream(read, tmp_path):
    import gzip

    articles, problems = read("a.warc.gz", gzip.compress(warc([ONE, TWO], compressed=False)))
    assert [a.url for a in articles] == [ONE.url, TWO.url]
    assert problems == []


def test_a_web_archive_in_a_zip(read):
    articles, problems = read("a.wacz", wacz([ONE]))
    assert [a.id for a in articles] == [f"a.wacz#archive/data.warc.gz#{ONE.url}"]
    assert problems == []


def test_a_newspaper_as_a_book(read):
    articles, problems = read("a.epub", epub([ONE, TWO]))
    assert [a.id for a in articles] == ["a.epub#OPS/article_0.xhtml", "a.epub#OPS/article_1.xhtml"]
    assert [a.text for a in articles] == [f"{one.title}\n\n{one.text}" for one in (ONE, TWO)]
    assert facts(articles[1]) == (TWO.title, TWO.outlet, TWO.date, None)
    assert problems == []


def test_a_document_of_a_book_that_may_be_news_in_brief_is_reported(read):
    brief = ONE._replace(title="In brief", text="The ferry will run again from Monday, the council said.")
    cover = ONE._replace(title="The Harbour Post", text="1 May 2024")
    articles, (problem,) = read("a.epub", epub([cover, TWO, brief]))
    assert [a.title for a in articles] == [TWO.title]
    assert problem.message == "1 short document is no article: a.epub#OPS/article_2.xhtml"


def test_a_word_document(read):
    ((article,), problems) = read("a.docx", docx(ONE))
    assert (article.text, article.title) == (ONE.text, ONE.title)
    assert problems == []


def test_a_word_document_reads_as_if_its_changes_were_accepted(read):
    content = docx(ONE)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        document = archive.read("word/document.xml").decode()
    changed = document.replace(
        "<w:p><w:r><w:t>Opponents",
        "<w:p><w:del><w:r><w:delText>Few</w:delText></w:r></w:del><w:ins><w:r><w:t>All </w:t></w:r></w:ins>"
        "<w:r><w:t>Opponents",
    )
    ((article,), _) = read("a.docx", zipped({"word/document.xml": changed.encode()}))
    assert article.text.split("\n\n")[2].startswith("All Opponents said")


def test_an_opendocument_text(read):
    ((article,), problems) = read("a.odt", odt(ONE))
    assert (article.text, article.title) == (ONE.text, ONE.title)
    assert problems == []


@pytest.mark.parametrize(
    ("written", "member", "plain", "marked"),
    [
        pytest.param(
            docx, "word/document.xml", "<w:r><w:t>Opponents",
            "<w:r><w:rPr><w:strike/></w:rPr><w:t>Few </w:t></w:r>"
            '<w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>All </w:t></w:r><w:r><w:t>Opponents',
            id="Word",
        ),
        pytest.param(
            odt, "content.xml", "<text:p>Opponents", '<text:p><text:span text:style-name="T1">Few </text:span>'
            "All<text:s/><text:note><text:p>A note.</text:p></text:note>Opponents",
            id="OpenDocument",
        ),
        pytest.param(
            odt, "content.xml", "<text:p>Opponents",
            "<text:tracked-changes><text:p>Few </text:p></text:tracked-changes><text:p>All Opponents",
            id="a tracked change",
        ),
    ],
)  # fmt: skip
def test_what_a_document_strikes_out_is_not_read(read, written, member, plain, marked):
    style = '<style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>'
    with zipfile.ZipFile(io.BytesIO(written(ONE))) as archive:
        document = archive.read(member).decode().replace("<office:body>", f"{style}<office:body>")
    ((article,), _) = read("a", zipped({member: document.replace(plain, marked).encode()}))
    assert article.text.split("\n\n")[2].startswith("All Opponents said")


def test_a_heading_of_a_pdf_is_no_part_of_the_paragraph_below_it():
    lines = ["A short heading", *["The council put off its vote on the bridge after a debate in the hall"] * 3]
    assert paragraphs("\n".join(lines)).split("\n\n") == [lines[0], " ".join(lines[1:])]


def test_a_pdf_has_its_lines_joined(read):
    ((article,), problems) = read("a.pdf", pdf(ONE))
    assert article.text == ONE.text
    assert article.title == ONE.title
    assert problems == []


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("xl/workbook.xml", "1 Excel workbook is no article: a.zip"),
        ("content.xml", "1 OpenDocument file is no article: a.zip"),
    ],
)
def test_documents_that_are_not_read_are_reported_by_name(read, name, message):
    assert [p.message for p in read("a.zip", zipped({name: b"<x/>"}))[1]] == [message]
