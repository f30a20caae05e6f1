"""The five seed files, read as a newsroom person would read them."""

from pathlib import Path

import pytest
import yaml

from quotes.reading import read_articles
from quotes.reading.texts.facts import FIELDS
from quotes.records import Article

SEEDS = Path(__file__).parent.parent / "seeds"
PAGE = "004_7593c0baf28010bc.txt"


@pytest.fixture(scope="module")
def seeds():
    found = list(read_articles([str(SEEDS)]))
    assert all(isinstance(one, Article) for one in found)
    return found


def test_five_files_are_eight_articles(seeds):
    assert [article.id for article in seeds] == [
        "000_bd4c79cd984d8e32.txt",
        "001_c776c69880ee6af6.txt",
        "002_7e5029170bf0b50f.txt",
        "003_446c6a60c7e64cea.txt",
        PAGE,
        f"{PAGE}#2",
        f"{PAGE}#3",
        f"{PAGE}#4",
    ]


def test_a_file_with_one_article_is_stored_untouched(seeds):
    for article in seeds[:4]:
        assert article.text == (SEEDS / article.id).read_text(encoding="utf-8")
        assert article.page is None


def test_the_aggregators_page_is_four_articles_with_their_own_outlet_and_title(seeds):
    page = seeds[4:]
    assert [(article.outlet, article.basis["outlet"], article.title) for article in page] == [
        ("Daily8", "inferred", "Paris wants to produce drones in Ukraine"),
        ("Russia Today", "stated", "Trump believes only ‘agreement' can solve Russia–Ukraine conflict"),
        ("Russia Today", "stated", "Russia ready to hand over 3,000 more bodies of fallen Ukrainian soldiers"),
        ("Russia Today", "stated", "EU ministers name Russians they want banned from bloc"),
    ]


def test_the_articles_of_the_page_are_exact_slices_from_title_to_last_sentence(seeds):
    stored = (SEEDS / PAGE).read_text(encoding="utf-8")
    for article in seeds[4:]:
        assert stored[article.start : article.start + len(article.text)] == article.text
        assert article.text.startswith(article.title)
        assert article.page == PAGE
    assert [article.text.rsplit(" ", 3)[1:] for article in seeds[4:]] == [
        ["to", "'unequivocal", "destruction.'"],
        ["assess", "the", "situation."],
        ["Kursk", "Region", "alone."],
        ["economy", "and", "citizens."],
    ]


def test_the_furniture(seeds):
    marked = [[article.text[start:end] for start, end in article.furniture] for article in seeds]
    assert marked == [
        [],
        [],
        [],
        [
            "READ MORE:\nUkraine’s most reckless attack: Was NATO behind it?",
            "You can share this story on social media:",
        ],
        *[[]] * 4,
    ]


def test_titles_are_inferred_where_a_first_line_has_the_shape_and_agree_with_the_manifest(tmp_path, seeds):
    for path in SEEDS.glob("*.txt"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    unaided = list(read_articles([str(tmp_path)]))
    assert [(one.title, one.basis["title"]) for one in unaided] == [(one.title, one.basis["title"]) for one in seeds]
    assert [one.title is None for one in unaided[:4]] == [True, False, True, False]


def test_the_manifest_speaks_of_every_field_of_every_file_and_invents_nothing(seeds):
    manifest = yaml.safe_load((SEEDS / "manifest.yml").read_text(encoding="utf-8"))
    assert sorted(manifest) == sorted(path.name for path in SEEDS.glob("*.txt"))
    for name, entry in manifest.items():
        text = (SEEDS / name).read_text(encoding="utf-8")
        assert set(entry) == set(FIELDS)
        for fact in entry.values():
            assert fact["why"]
            # A fact may come from another of the five, if the reason names it by its number.
            named = [path.read_text(encoding="utf-8") for path in SEEDS.glob("*.txt") if path.name[:3] in fact["why"]]
            assert any(fact.get("value", "") in source for source in [text, *named])
