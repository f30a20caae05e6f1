"""A manifest tells what is known of files, and on what basis; what no manifest can say is an error that says so."""

import pytest

from quotes.errors import ManifestError
from quotes.reading import read_articles
from quotes.reading.texts.dates import iso_date
from quotes.records import Article

TEXT = "A title\nA text that is longer than its title."


@pytest.fixture
def folder(tmp_path):
    for name in ("a.txt", "b.txt", "sub/a.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    return tmp_path


def outlets(*sources, **options):
    return {found.id: found.outlet for found in read_articles(list(map(str, sources)), **options)}


def test_values_and_bases(folder):
    (folder / "manifest.yml").write_text(
        """
        a.txt:
          title: {basis: unknown, why: nobody knows}
          outlet: {value: Wire, basis: inferred, why: the footer says so}
          url: https://example.org/a
          published: 2025-06-08
          author: {value: Ada Byron}
        """
    )
    article = next(read_articles([str(folder)]))
    assert (article.title, article.outlet, article.url) == (None, "Wire", "https://example.org/a")
    assert (article.published, article.author) == ("2025-06-08", "Ada Byron")
    assert article.basis == {
        "title": "unknown",
        "outlet": "inferred",
        "url": "stated",
        "published": "stated",
        "author": "stated",
    }


def test_what_the_manifest_does_not_speak_of_is_inferred_or_unknown(folder):
    (folder / "manifest.yml").write_text("a.txt: {outlet: Wire}")
    first, second, _ = read_articles([str(folder)])
    assert (first.title, first.basis["title"], first.basis["url"]) == ("A title", "inferred", "unknown")
    assert (second.title, second.outlet, second.basis["outlet"]) == ("A title", None, "unknown")


def test_names_count_from_the_manifests_folder_and_the_nearest_manifest_decides(folder):
    (folder / "manifest.yml").write_text("{a.txt: {outlet: Wire}, sub/a.txt: {outlet: Far}, b.txt: {outlet: Beta}}")
    assert outlets(folder) == {"a.txt": "Wire", "b.txt": "Beta", "sub/a.txt": "Far"}
    (folder / "sub" / "manifest.yml").write_text("a.txt: {outlet: Near}")
    assert outlets(folder) == {"a.txt": "Wire", "b.txt": "Beta", "sub/a.txt": "Near"}


def test_a_file_by_itself_is_known_to_the_manifest_beside_it(folder):
    (folder / "manifest.yml").write_text("a.txt: {outlet: Wire}")
    assert outlets(folder / "a.txt") == {"a.txt": "Wire"}


def test_a_named_manifest_is_used_instead_of_the_folders_own(folder, tmp_path_factory):
    (folder / "manifest.yml").write_text("{a.txt: {outlet: Own}, b.txt: {outlet: Own}}")
    named = tmp_path_factory.mktemp("elsewhere") / "named.yml"
    named.write_text("a.txt: {outlet: Named}")
    assert outlets(folder, manifest=named) == {"a.txt": "Named", "b.txt": None, "sub/a.txt": None}
    assert outlets(folder / "a.txt", manifest=named) == {"a.txt": "Named"}


def test_the_users_outlet_goes_before_the_manifests(folder):
    (folder / "manifest.yml").write_text("a.txt: {outlet: {value: Own, basis: inferred, why: a guess}}")
    article = next(read_articles([str(folder)], outlet="Gazette"))
    assert (article.outlet, article.basis["outlet"]) == ("Gazette", "stated")


def test_a_record_goes_before_the_manifests_entry_for_its_file(folder):
    (folder / "c.jsonl").write_text('{"text": "One."}\n{"text": "Two.", "outlet": "Other"}')
    (folder / "manifest.yml").write_text("c.jsonl: {outlet: Wire}")
    assert outlets(folder / "c.jsonl") == {"c.jsonl:1": "Wire", "c.jsonl:2": "Other"}


@pytest.mark.parametrize("named", [False, True], ids=["own", "named"])
def test_an_entry_without_a_file_is_a_problem(folder, named):
    (folder / "manifest.yml").write_text("{gone.txt: {outlet: Wire}, a.txt: {outlet: Wire}}")
    found = list(read_articles([str(folder)], manifest=folder / "manifest.yml" if named else None))
    (problem,) = (one for one in found if not isinstance(one, Article))
    assert (problem.source, problem.place) == (str(folder / "manifest.yml"), "entry gone.txt")
    assert problem.message == "there is no such file"


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("a.txt: [", ", line 1: is not YAML: a bracket or brace is not closed."),
        ("a.txt:\n  title: 'One\nb.txt:\n  title: Two\n", ", line 2: is not YAML: a quotation mark is not closed."),
        ("a.txt:\n  title: One: two", ", line 2: is not YAML: a colon where none can stand; put the value in"),
        ("a.txt:\n\ttitle: One", ", line 2: is not YAML: a character that cannot stand at the beginning; indent by"),
        ("a.txt:\n  title: One\n outlet: A", ", line 3: is not YAML: indented otherwise than the lines before."),
        ("a.txt:\n  title: One \a", ": holds a character that YAML forbids, number 21."),
        ("a.txt: {outlet: A}\na.txt: {outlet: B}", "has 2 entries named a.txt"),
        ("- a.txt", "holds no entries. Write"),
        ("2024: {outlet: A}", "entry 2024: is not the name of a file. Put the name in quotation marks."),
        ("a.txt: Wire", "entry a.txt: says nothing. Give it one of title, outlet"),
        ("a.txt: {publisher: A}", "entry a.txt, field publisher: is not known. Fields are title, outlet, url,"),
        (
            "a.txt: {title: Doors shut, bells ring, outlet: A}",
            "A value with a comma between { and } has to stand in quotation marks.",
        ),
        ("a.txt: {outlet: 5}", "entry a.txt, field outlet: 5 is no text. Put it in quotation marks, or"),
        ("a.txt: {outlet: ''}", "entry a.txt, field outlet:  is no text."),
        (
            "a.txt: {outlet: {value: A, basis: guessed}}",
            "the basis guessed is not known. Use stated, inferred, unknown.",
        ),
        ("a.txt: {outlet: {value: A, basis: [x]}}", "the basis ['x'] is not known."),
        ("a.txt: {outlet: {value: A, basis: unknown}}", "has a value although it is unknown. Remove the value or"),
        ("a.txt: {outlet: {value: A, basis: inferred}}", "is inferred without a reason. Add 'why:'"),
        ("a.txt: {outlet: {value: A, whom: B}}", "has whom, which is not known. Use value, basis and why."),
        ("a.txt: {outlet: {basis: stated}}", "None is no text."),
        ("a.txt: {published: June}", "field published: June is no date. Write it as 2025, 2025-06 or 2025-06-08."),
        ("a.txt: {published: yes}", "field published: True is no date."),
        ("a.txt: {published: 2025-02-30}", "field published: 2025-02-30 is no date."),
    ],
    ids=lambda value: value if ":" in value and len(value) < 45 else "",
)
def test_what_no_manifest_can_say_is_an_error_with_place_and_remedy(folder, written, message):
    (folder / "manifest.yml").write_text(written)
    with pytest.raises(ManifestError) as caught:
        list(read_articles([str(folder)]))
    assert str(caught.value).startswith(str(folder / "manifest.yml"))
    assert message in str(caught.value)


@pytest.mark.parametrize("content", [None, b"a.txt: {outlet: caf\xe9}"], ids=["missing", "latin-1"])
def test_a_named_manifest_that_cannot_be_read_is_an_error_before_anything_is_read(folder, content):
    if content:
        (folder / "m.yml").write_bytes(content)
    with pytest.raises(ManifestError, match=r"m\.yml"):
        read_articles([str(folder)], manifest=folder / "m.yml")


def test_an_empty_manifest_knows_nothing(folder):
    (folder / "manifest.yml").write_text("# nothing yet\n")
    assert outlets(folder / "a.txt") == {"a.txt": None}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2025", "2025"),
        (2025, "2025"),
        ("2025-06", "2025-06"),
        (" 2025-06-08 ", "2025-06-08"),
        ("2025-06-08 10:30", "2025-06-08T10:30"),
        ("2025-06-08T10:30:00.5+02:00", "2025-06-08T10:30:00.5+02:00"),
        ("2025-02-30", None),
        ("2025-06-08T25:00", None),
        ("2025-06-08T10:30+14:00", "2025-06-08T10:30+14:00"),
        ("2025-06-08T10:30+99:99", None),
        ("2025-06-08T10:30-2460", None),
        ("8 June 2025", None),
        ("２０２５", None),
        (True, None),
    ],
)
def test_dates_are_as_exact_as_they_are_written(written, expected):
    assert iso_date(written) == expected
