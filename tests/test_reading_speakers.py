"""The user's file of speakers: what it says, and what is wrong with one that says what it cannot."""

import pytest

from quotes.attribution.names import core
from quotes.decided import KnownSpeaker, SpeakersFile
from quotes.errors import SpeakersError
from quotes.reading.speakers import read_speakers


def read(tmp_path, text):
    path = tmp_path / "speakers.yml"
    path.write_text(text, encoding="utf-8")
    return read_speakers(path, core)


def test_speakers_and_pairs_are_read(tmp_path):
    text = """
speakers:
  - name: Sébastien Lindt
    aliases: [Sebastian Lindt, "Lindt", Sébastien Lindt]
    wikidata: Q42
    kind: person
  - name: Norvik Motors
never_merge:
  - [Ann Hollis, Mark Hollis]
"""
    assert read(tmp_path, text) == SpeakersFile(
        (
            KnownSpeaker("Sébastien Lindt", ("Sebastian Lindt", "Lindt"), "person", "Q42"),
            KnownSpeaker("Norvik Motors"),
        ),
        (("Ann Hollis", "Mark Hollis"),),
    )


@pytest.mark.parametrize("text", ["never_merge: [[A, B]]", "speakers:\nnever_merge: [[A, B]]"], ids=["alone", "empty"])
def test_either_list_may_be_missing(tmp_path, text):
    assert read(tmp_path, text) == SpeakersFile((), (("A", "B"),))


def test_names_are_cleaned_as_those_of_articles_are(tmp_path):
    text = 'speakers: [{name: "A\\0  Lee\\u200e", aliases: ["FranÃ§ois\\a Lee"]}]'
    assert read(tmp_path, text) == SpeakersFile((KnownSpeaker("A Lee", ("François Lee",)),), ())


WRONG = {
    "empty": ("", ": holds no list. Write 'speakers:' and under it '- name: ...' for each."),
    "a list": ("- name: A", ": holds no list."),
    "no YAML": ("speakers: [", ", line 1: is not YAML: a bracket or brace is not closed."),
    "half a character": ('speakers: [{name: "A\\ud800"}]', ", line 1: is not YAML: half a character stands there."),
    "another part": ("people: []", ": has people, which is not known. It may have speakers and never_merge."),
    "no entries": ("speakers: {name: A}", ", speakers: is no list. Begin each entry with a hyphen."),
    "a bare name": ("speakers: [A]", ", speakers, entry 1: has no fields. Write 'name:' and, if you like, aliases"),
    "another field": (
        "speakers: [{name: A, alias: B}]",
        ", speakers, entry 1, field alias: is not known. Fields are name, aliases, wikidata, kind.",
    ),
    "no name": ("speakers: [{aliases: [A]}]", ", speakers, entry 1, field name: is missing. Write the name"),
    "a number": ("speakers: [{name: 24}]", ", speakers, entry 1, field name: 24 is no text. Write the name, in quot"),
    "one alias": ("speakers: [{name: A, aliases: B}]", ", speakers, entry 1, field aliases: is no list. Write [B]."),
    "kind": ("speakers: [{name: A, kind: firm}]", "field kind: firm is not known. Use person, organisation, group, or"),
    "wikidata": ("speakers: [{name: A, wikidata: 42}]", "field wikidata: 42 is no item. Write its number, such as Q42"),
    "no pair": ("never_merge: [[A]]", ", never_merge, entry 1: is no pair. Write [one name, another name]."),
    "one name twice": ("never_merge: [[A, A]]", ", never_merge, entry 1: has A twice. Name two speakers"),
    "one alias of two": (
        "speakers: [{name: A, aliases: [C]}, {name: B, aliases: [C]}]",
        ": gives C to A and to B. Leave it to one or none.",
    ),
    "two that differ by a title": (
        "speakers: [{name: Maria Lindt}, {name: B}, {name: M, aliases: [Dr. Maria Lindt]}]",
        ", speakers, entry 3: Dr. Maria Lindt is Maria Lindt of entry 1 but for titles, capitals or accents. Make one",
    ),
    "nothing to be seen": (
        'speakers: [{name: "\\u200e\\0"}]',
        ", speakers, entry 1, field name: has no letter that can be seen. Write the name.",
    ),
    "one name twice but for what is not seen": (
        'never_merge: [[A, "A\\u200e"]]',
        ", never_merge, entry 1: has A twice. Name two speakers",
    ),
    "two and one": (
        "speakers: [{name: A, aliases: [B]}]\nnever_merge: [[A, B]]",
        ": never merges A and B, but gives both to A. Remove one or the other.",
    ),
}


@pytest.mark.parametrize(("text", "message"), WRONG.values(), ids=WRONG.keys())
def test_what_no_such_file_can_say_is_an_error_with_place_and_remedy(tmp_path, text, message):
    with pytest.raises(SpeakersError) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(str(tmp_path / "speakers.yml"))
    assert message in str(caught.value)


def test_a_missing_file_is_reported(tmp_path):
    with pytest.raises(SpeakersError, match="cannot be read"):
        read_speakers(tmp_path / "nowhere.yml", core)
