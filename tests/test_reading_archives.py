"""Files are read out of what they are packed in, and nothing that is packed can do harm."""

import gzip
import io
import random
import tarfile
import zipfile

import pytest
from samples import COMPRESSIONS, PNG, docx, good_files, jsonl, mailbox, page, story, tarred, warc, zipped

from quotes.reading import read_articles
from quotes.reading.files.limits import DEEPEST
from quotes.records import Article, Problem

TEXT = story(1).text.encode()


@pytest.fixture
def read(tmp_path):
    def read_file(name, content):
        (tmp_path / name).write_bytes(content)
        found = list(read_articles([str(tmp_path / name)]))
        return [a.id for a in found if isinstance(a, Article)], [p for p in found if isinstance(p, Problem)]

    return read_file


@pytest.mark.parametrize("ending", COMPRESSIONS)
def test_a_compressed_file_is_read_as_what_it_is(read, ending):
    compress = COMPRESSIONS[ending]
    assert read(f"a.txt{ending}", compress(TEXT)) == ([f"a.txt{ending}"], [])
    twice = compress(b'{"text": "One."}\n') + compress(b'{"text": "Two."}\n')
    assert read(f"b.jsonl{ending}", twice) == ([f"b.jsonl{ending}:1", f"b.jsonl{ending}:2"], [])


def test_the_name_of_a_compressed_file_does_not_matter(read):
    assert read("dump", gzip.compress(b'{"text": "One."}\n{"text": "Two."}\n'))[0] == ["dump:1", "dump:2"]


JUNK = {"none": b"", "a line": b"\nfetched on Friday\n", "noise": b"\x93\0\x1f", "zeros and noise": bytes(40) + b"\xff"}


@pytest.mark.parametrize("ending", COMPRESSIONS)
@pytest.mark.parametrize("junk", JUNK.values(), ids=JUNK)
def test_junk_behind_a_compressed_text_is_reported_and_the_text_kept(read, ending, junk):
    ids, problems = read(f"a.txt{ending}", COMPRESSIONS[ending](TEXT) + junk)
    assert ids == [f"a.txt{ending}"]
    message = "has bytes behind its end that are not compressed; what stands before is kept"
    assert [(problem.message, problem.kept) for problem in problems] == ([(message, True)] if junk else [])


def test_frames_that_zstd_skips_are_no_junk(read):
    skipped = b"\x5e\x2a\x4d\x18\4\0\0\0abcd"
    compressed = COMPRESSIONS[".zst"](TEXT)
    assert read("a.txt.zst", skipped + compressed + skipped) == (["a.txt.zst"], [])


def test_a_mixture_in_a_zip(read):
    members = {"a.txt": TEXT, "b/c.jsonl": b'{"text": "One."}\n', "b/d.docx": docx(story(2)), "e.html": page(story(3))}
    members |= {"__MACOSX/a.txt": TEXT, "b/.hidden.txt": TEXT, "style.css": b"p {}", "f.zip": zipped({"g.txt": TEXT})}
    ids, problems = read("z.zip", zipped(members))
    assert ids == ["z.zip#a.txt", "z.zip#b/c.jsonl:1", "z.zip#b/d.docx", "z.zip#e.html", "z.zip#f.zip#g.txt"]
    assert problems == []


def test_a_mixture_in_a_tar(read):
    ids, problems = read("t.tar.gz", gzip.compress(tarred({"a.txt": TEXT, "b/c.docx": docx(story(2))})))
    assert (ids, problems) == (["t.tar.gz#a.txt", "t.tar.gz#b/c.docx"], [])


def test_pictures_in_a_folder_are_reported_once_a_kind(tmp_path):
    for number in range(30):
        (tmp_path / f"{number:02}.png").write_bytes(PNG)
    (tmp_path / "a.txt").write_bytes(TEXT)
    (tmp_path / "b.mp3").write_bytes(b"ID3\x03\0")
    article, *problems = list(read_articles([str(tmp_path)]))[-3:]
    assert article.id == "a.txt"
    assert [problem.message for problem in problems] == [
        "1 MP3 sound is no article: b.mp3",
        "30 PNG pictures are no articles: 00.png, 01.png, 02.png, …",
    ]


@pytest.mark.parametrize(
    "content",
    [content for name, content in good_files().items() if name not in ("a.txt", "a.md")],
    ids=[name for name in good_files() if name not in ("a.txt", "a.md")],
)
def test_standard_input_may_be_any_kind(content):
    class Pipe(io.BytesIO):
        def seekable(self):
            return False

    found = list(read_articles(["-"], stdin=Pipe(content)))
    assert found
    assert all(isinstance(one, Article) for one in found)


@pytest.mark.parametrize("name", ["../a.txt", "b/../../a.txt", "/etc/a.txt", "C:\\a.txt", "..\\a.txt"])
@pytest.mark.parametrize("pack", [zipped, tarred], ids=["zip", "tar"])
def test_a_name_that_leads_out_is_refused(read, pack, name):
    ids, (problem,) = read("z", pack({name: TEXT, "good.txt": TEXT}))
    assert ids == ["z#good.txt"]
    assert problem.message == "has a name that leads out of the archive"


def test_links_in_archives_are_not_followed(read):
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = 0o120777 << 16
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(link, "/etc/passwd")
        archive.writestr("good.txt", TEXT)
    ids, (problem,) = read("z.zip", made.getvalue())
    assert (ids, problem.message) == (["z.zip#good.txt"], "is a link, which is not followed")

    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as archive:
        info = tarfile.TarInfo("link.txt")
        info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(info)
    _, (problem,) = read("t.tar", made.getvalue())
    assert problem.message == "is a link or device, which is not followed"


def sparse(name, data, holes, size):
    """A tar's header and data of a sparse file of such SIZE, as GNU tar writes it: DATA, then HOLES up to the end."""
    header = {
        "GNU.sparse.size": str(size),
        "GNU.sparse.map": ",".join(map(str, (0, len(data), *((size, 0) if holes else ())))),
    }
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=tarfile.PAX_FORMAT) as archive:
        info = tarfile.TarInfo(name)
        info.size, info.pax_headers = len(data), header
        archive.addfile(info, io.BytesIO(data))
        good = tarfile.TarInfo("good.txt")
        good.size = len(TEXT)
        archive.addfile(good, io.BytesIO(TEXT))
    return made.getvalue()


def test_a_sparse_member_is_read_to_its_first_hole_and_costs_no_other(read):
    lines = b'{"text": "One."}\n{"text": "Two."}\n'
    ids, (problem,) = read("t.tar", sparse("a.jsonl", lines, True, 1_000_000_000_000))
    assert ids == ["t.tar#a.jsonl:1", "t.tar#a.jsonl:2", "t.tar#good.txt"]
    assert (problem.place, problem.message) == ("a.jsonl", "is a sparse file, which is read to its first hole")


def test_a_member_that_is_called_sparse_and_has_no_hole_is_read_whole(read):
    text = story(2).text.encode()
    assert read("t.tar", sparse("a.txt", text, False, len(text))) == (["t.tar#a.txt", "t.tar#good.txt"], [])


@pytest.mark.parametrize("pack", [zipped, tarred], ids=["zip", "tar"])
def test_names_in_archives_are_written_out_where_they_command_the_terminal(read, pack):
    ids, (problem,) = read("z", pack({"a\x1b[2J\n\u202eb.txt": TEXT, "c\x9b.txt": b""}))
    assert ids == ["z#a\\x1b[2J\\n\\u202eb.txt"]
    assert problem.place == "c\\x9b.txt"


BLANK = b" " * 999 + b"\n"


@pytest.mark.parametrize("ending", COMPRESSIONS)
def test_a_decompression_bomb_is_refused(read, ending, monkeypatch):
    monkeypatch.setattr("quotes.reading.files.limits._FREE", 1_000_000)
    bomb = COMPRESSIONS[ending](BLANK * 30_000)
    ids, (problem,) = read(f"a.jsonl{ending}", bomb)
    assert ids == []
    assert problem.message == "expands to more than 200 times its size, as a decompression bomb does"


def test_a_bomb_deep_in_a_zip_ends_the_reading_of_that_zip(read, monkeypatch):
    monkeypatch.setattr("quotes.reading.files.limits._FREE", 1_000_000)
    bomb = zipped({f"{number}.jsonl": BLANK * 30_000 for number in range(3)})
    ids, (problem,) = read("z.zip", zipped({"a.txt": TEXT, "b.zip": bomb}))
    assert ids == ["z.zip#a.txt"]
    assert "decompression bomb" in problem.message


@pytest.mark.parametrize("pack", [gzip.compress, lambda content: zipped({"a.zip": content})], ids=["gzip", "zip"])
def test_files_in_files_without_end_are_refused(read, pack):
    content = zipped({"a.txt": TEXT})
    for _ in range(DEEPEST - 1):
        content = pack(content)
    assert len(read("deep", content)[0]) == 1
    ids, (problem,) = read("deep", pack(content))
    assert ids == []
    assert f"more than {DEEPEST}" in problem.message


@pytest.fixture(scope="module")
def noise():
    """JSON lines that hardly compress."""
    chance = random.Random(0)
    return b"".join(b'{"text": "%s"}\n' % bytes(chance.choices(b"abcdefgh ", k=5000)) for _ in range(300))


@pytest.mark.parametrize("ending", COMPRESSIONS)
@pytest.mark.parametrize("damage", ["cut off", "overwritten"])
def test_what_stands_before_the_damage_of_a_compressed_file_is_read(read, noise, ending, damage):
    content = COMPRESSIONS[ending](noise)
    at = len(content) * 9 // 10
    ids, problems = read(f"a.jsonl{ending}", content[:at] + (b"\0\xff" * 50 if damage == "overwritten" else b""))
    assert len(ids) > (0 if ending == ".bz2" or ending == ".xz" else 200)  # whose blocks hold a megabyte and more
    assert problems
    assert "compressed" in problems[-1].message


def test_entities_that_expand_are_refused(read):
    bomb = b'<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    _, (problem,) = read("a.docx", zipped({"word/document.xml": bomb}))
    assert problem.message == "declares entities of its own, which may expand without end"


def test_an_archive_whose_list_of_members_is_damaged_is_reported(read):
    content = zipped({"a.txt": TEXT})
    at = content.index(b"PK\5\6")
    ids, (problem,) = read("z.zip", content[: at + 8] + bytes(14))
    assert (ids, problem.message) == ([], "is an archive without files, or one whose list of them is damaged")


def test_an_encrypted_member_is_reported(read):
    content = bytearray(zipped({"a.txt": TEXT}))
    content[6] |= 1  # the flag, in the member's header and in the list of members
    content[content.index(b"PK\1\2") + 8] |= 1
    _, (problem,) = read("z.zip", bytes(content))
    assert problem.message == "is encrypted"


@pytest.mark.parametrize("name", ["a.zip", "a.docx", "a.pdf", "a.gz", "a.warc"])
@pytest.mark.parametrize("content", [b"", b"It rained."], ids=["empty", "text"])
def test_a_file_that_is_not_what_its_name_says_is_reported_in_a_folder(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    (problem,) = read_articles([str(tmp_path)])
    assert problem.message == "is empty or damaged: it does not begin as its name says"


def test_a_damaged_member_costs_itself(read):
    content = bytearray(zipped({"a.txt": TEXT, "b.txt": story(2).text.encode(), "c.txt": story(3).text.encode()}))
    at = content.index(b"b.txt") + 20
    content[at : at + 10] = bytes(10)
    ids, (problem,) = read("z.zip", bytes(content))
    assert ids == ["z.zip#a.txt", "z.zip#c.txt"]
    assert problem.place == "b.txt"


def test_places_of_problems_lead_into_archives(read):
    inner = zipped({"b.jsonl": b'{"text": "One."}\n{"title": "x"}\n'})
    _, (problem,) = read("z.zip", zipped({"a.zip": inner}))
    assert problem.place == "a.zip, b.jsonl, line 2"


def test_one_article_is_in_memory_at_a_time(tmp_path):
    import tracemalloc

    with gzip.open(tmp_path / "a.jsonl.gz", "wb") as file:
        for number in range(200):  # a word without end is read in no time
            file.write(b'{"text": "%d, it rained. %s"}\n' % (number, b"x" * 11_000))
    (tmp_path / "a.mbox").write_bytes(mailbox([story(number) for number in range(30)]))
    (tmp_path / "a.warc.gz").write_bytes(warc([story(number) for number in range(5)]) * 4)
    (tmp_path / "z.zip").write_bytes(zipped({"a.jsonl": jsonl([story(number) for number in range(60)])}))
    for _ in read_articles([str(tmp_path)]):  # what is loaded once is no article's
        pass
    tracemalloc.start()
    count = sum(isinstance(found, Article) for found in read_articles([str(tmp_path)]))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 200 + 30 + 20 + 60
    assert most < 1_500_000  # the lines of a.jsonl.gz alone are 2,200,000 bytes
