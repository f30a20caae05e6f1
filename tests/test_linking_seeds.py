"""The five seed articles as a careful reader links them: what is one utterance, and who copied whom."""

from __future__ import annotations

from pathlib import Path

import pytest

from quotes.linking import Linking, link
from quotes.records import Kind, Span
from quotes.versions import Reprint, StoredArticle, Variant, Version

SEEDS = Path(__file__).parent.parent / "seeds"
FILES = {
    "first": "000_bd4c79cd984d8e32.txt",
    "second": "001_c776c69880ee6af6.txt",
    "third": "002_7e5029170bf0b50f.txt",
    "fourth": "003_446c6a60c7e64cea.txt",
    "fifth": "004_7593c0baf28010bc.txt",
}

QUOTATIONS: list[tuple[str, str, Kind, str, str]] = [
    (
        "ivanovich",
        "first",
        "direct",
        "ivanovich",
        "If this factory begins manufacturing drones, it would be a clear signal of Western support for "
        "Ukraine’s military capabilities, and the VKS would have no choice but to consider it a strategic "
        "target",
    ),
    (
        "ivanovich-deemed",
        "first",
        "indirect",
        "ivanovich",
        "any facility contributing to the production of weapons that could be used against Russian forces "
        "would be deemed a legitimate military objective",
    ),
    (
        "partnership-2",
        "second",
        "mixed",
        "lecornu",
        "the partnership is “completely unprecedented,”",
    ),
    (
        "preparing-2",
        "second",
        "indirect",
        "lecornu",
        "that a major French automotive manufacturer, in collaboration with a defense company, is preparing "
        "to establish drone production facilities in Ukraine",
    ),
    (
        "contacted-3",
        "third",
        "indirect",
        "renault",
        "the French Ministry of Defense has contacted to discuss the possibility of producing drones",
    ),
    (
        "decision-3",
        "third",
        "indirect",
        "renault",
        "the discussions were ongoing but no decision had been made at this time and the company was awaiting"
        " further information from the ministry",
    ),
    (
        "partnership-3",
        "third",
        "indirect",
        "lecornu",
        "it as an unprecedented partnership",
    ),
    (
        "equip-3",
        "third",
        "indirect",
        "lecornu",
        "France plans to equip a production line in Ukraine to make UAVs, with the participation of a major "
        "automaker and a smaller defense company",
    ),
    (
        "win-3",
        "third",
        "indirect",
        "lecornu",
        "this initiative benefits both Paris and Kiev",
    ),
    (
        "soldiers-3",
        "third",
        "indirect",
        "lecornu",
        "no French soldiers will be deployed to Ukraine",
    ),
    (
        "shot-3",
        "third",
        "indirect",
        "russian-defense-ministry",
        "in the last week of the month, up to 2,300 UAVs were shot down",
    ),
    (
        "condemned-3",
        "third",
        "indirect",
        "lavrov",
        "the attacks as an act of deliberately sabotage peace negotiations",
    ),
    (
        "destroyed-3",
        "third",
        "mixed",
        "moscow",
        "all arms production facilities in Ukraine are considered legitimate military targets and will be "
        '"terribly destroyed"',
    ),
    (
        "contacted-4",
        "fourth",
        "direct",
        "renault",
        "We have been contacted by the Defense Ministry about the possibility of producing drones",
    ),
    (
        "decision-4",
        "fourth",
        "mixed",
        "renault",
        "“no decision has been taken at this stage,” and that it is awaiting further details from the ministry",
    ),
    (
        "unprecedented-4",
        "fourth",
        "mixed",
        "lecornu",
        "it as an “unprecedented partnership”",
    ),
    (
        "partnership-4",
        "fourth",
        "direct",
        "lecornu",
        "We are going to embark on a completely unprecedented partnership… to equip production lines in "
        "Ukraine to… produce drones",
    ),
    (
        "carmaker-4",
        "fourth",
        "indirect",
        "lecornu",
        "the project would involve both a major carmaker and a smaller defense contractor",
    ),
    (
        "win-4",
        "fourth",
        "mixed",
        "lecornu",
        "the initiative as a “win-win” for Paris and Kiev",
    ),
    (
        "soldiers-4",
        "fourth",
        "indirect",
        "lecornu",
        "no French personnel would be deployed to Ukraine",
    ),
    (
        "shot-4",
        "fourth",
        "indirect",
        "russian-defense-ministry",
        "The peak came during the final week of the month, when 2,300 UAVs were shot down",
    ),
    (
        "condemned-4",
        "fourth",
        "indirect",
        "lavrov",
        "the strikes as deliberate attempts to sabotage peace talks",
    ),
    (
        "destroyed-4",
        "fourth",
        "mixed",
        "moscow",
        "any weapons production facilities in Ukraine are considered legitimate military targets and subject "
        "to “unequivocal destruction.”",
    ),
    (
        "contacted-5",
        "fifth",
        "direct",
        "renault",
        "We have been contacted by the Defense Ministry about the possibility of producing drones",
    ),
    (
        "decision-5",
        "fifth",
        "mixed",
        "renault",
        "'no decision has been taken at this stage,' and that it is awaiting further details from the ministry",
    ),
    (
        "unprecedented-5",
        "fifth",
        "mixed",
        "lecornu",
        "it as an 'unprecedented partnership'",
    ),
    (
        "partnership-5",
        "fifth",
        "direct",
        "lecornu",
        "We are going to embark on a completely unprecedented partnership… to equip production lines in "
        "Ukraine to… produce drones",
    ),
    (
        "carmaker-5",
        "fifth",
        "indirect",
        "lecornu",
        "the project would involve both a major carmaker and a smaller defense contractor",
    ),
    (
        "win-5",
        "fifth",
        "mixed",
        "lecornu",
        "the initiative as a 'win-win' for Paris and Kiev",
    ),
    (
        "soldiers-5",
        "fifth",
        "indirect",
        "lecornu",
        "no French personnel would be deployed to Ukraine",
    ),
    (
        "shot-5",
        "fifth",
        "indirect",
        "russian-defense-ministry",
        "The peak came during the final week of the month, when 2,300 UAVs were shot down",
    ),
    (
        "condemned-5",
        "fifth",
        "indirect",
        "lavrov",
        "the strikes as deliberate attempts to sabotage peace talks",
    ),
    (
        "destroyed-5",
        "fifth",
        "mixed",
        "moscow",
        "any weapons production facilities in Ukraine are considered legitimate military targets and subject "
        "to 'unequivocal destruction.'",
    ),
]


def _texts() -> dict[str, str]:
    texts = {name: (SEEDS / file).read_text(encoding="utf-8") for name, file in FILES.items()}
    texts["fifth"] = texts["fifth"].partition("\nHashtags")[0]  # the page's main article, as reading cuts it
    return texts


@pytest.fixture(scope="module")
def linking() -> Linking:
    texts = _texts()
    versions = []
    for key, article, kind, speaker, words in QUOTATIONS:
        start = texts[article].index(words)
        versions.append(Version(key, article, kind, words, (Span(start, start + len(words)),), speaker))
    return link(versions, [StoredArticle(name, text) for name, text in texts.items()])


def variants(linking: Linking, quote: str) -> dict[str, Variant]:
    """The variants of the utterance that the quotation is in."""
    for utterance in linking.utterances:
        found = {variant.quote: variant for variant in utterance.variants}
        if quote in found:
            return found
    raise AssertionError(quote)


def reprint(linking: Linking, one: str, other: str) -> Reprint | None:
    return next((found for found in linking.reprints if {found.article, found.original} == {one, other}), None)


@pytest.mark.parametrize(
    ("one", "relations"),
    [
        ("contacted-4", {"contacted-5": "verbatim", "contacted-3": "made indirect"}),
        ("decision-4", {"decision-5": "verbatim", "decision-3": "made indirect"}),
        (
            "partnership-4",
            {
                "partnership-5": "verbatim",
                "unprecedented-4": "trimmed",
                "unprecedented-5": "trimmed",
                "partnership-3": "made indirect",
                "partnership-2": "trimmed",
                "equip-3": "made indirect",
            },
        ),
        ("win-4", {"win-5": "verbatim", "win-3": "made indirect"}),
        ("soldiers-4", {"soldiers-5": "verbatim", "soldiers-3": "reworded"}),
        ("shot-4", {"shot-5": "verbatim", "shot-3": "reworded"}),
        ("condemned-4", {"condemned-5": "verbatim", "condemned-3": "reworded"}),
        ("destroyed-4", {"destroyed-5": "verbatim", "destroyed-3": "reworded"}),
    ],
)
def test_one_utterance_and_no_other_with_relations_a_reader_agrees_with(linking, one, relations):
    found = variants(linking, one)
    assert {quote: variant.relation for quote, variant in found.items()} == {one: "reference", **relations}


def test_the_dropped_intensifier_is_pointed_at(linking):
    found = variants(linking, "partnership-4")
    dropped = {quote for quote, variant in found.items() if [flag.name for flag in variant.flags] == ["intensifier"]}
    assert dropped == {"partnership-3"}  # 4 and 5 print it with the word, too


def test_faithful_versions_have_no_flags(linking):
    for one in ("contacted-4", "decision-4", "win-4", "condemned-4"):
        assert {quote: variant.flags for quote, variant in variants(linking, one).items() if variant.flags} == {}


def test_other_words_in_quotation_marks_are_pointed_at(linking):
    raised = {quote: variant.flags for quote, variant in variants(linking, "destroyed-4").items() if variant.flags}
    assert {quote: [flag.name for flag in flags] for quote, flags in raised.items()} == {"destroyed-3": ["quoted"]}


def test_two_warnings_by_two_speakers_are_two(linking):
    assert variants(linking, "ivanovich-deemed").keys() == {"ivanovich-deemed"}
    assert variants(linking, "ivanovich").keys() == {"ivanovich"}


@pytest.mark.parametrize(
    ("copy", "original", "relation"),
    [
        ("fifth", "fourth", "verbatim"),
        ("third", "fourth", "rewrite"),
        ("third", "fifth", "rewrite"),
        ("second", "fourth", "independent"),
        ("second", "fifth", "independent"),
    ],
)
def test_who_carries_whose_text(linking, copy, original, relation):
    found = reprint(linking, copy, original)
    assert found is not None
    assert found.relation == relation
    if relation != "independent":
        assert (found.article, found.original) == (copy, original)


def test_facing_sentences_are_where_they_are_said_to_be(linking):
    texts = _texts()
    found = reprint(linking, "third", "fourth")
    assert found is not None
    faced = {texts["third"][a:b]: texts["fourth"][c:d] for (a, b), (c, d) in found.passages}
    facing = [faced[sentence] for sentence in faced if "terribly destroyed" in sentence]
    assert len(facing) == 1
    assert "unequivocal destruction" in facing[0]


def test_the_first_article_carries_none_of_the_others(linking):
    assert [one for one in linking.reprints if "first" in (one.article, one.original)] == []
