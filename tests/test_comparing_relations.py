"""The name of a departure is the one that a reader would give."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.comparing import relation, trimmed_at

FERRY = "We have been asked by the harbour board to lend two ferries until the bridge is mended"

RELATIONS = [
    (FERRY, FERRY, "direct", "direct", "verbatim"),
    ("Some 300 [homes] lost power", "Some 300 lost power", "direct", "direct", "re-punctuated"),
    ("We will mend it by June", "We will mend [the bridge] by June", "direct", "direct", "re-punctuated"),
    ("We will mend the road by June", "We will mend [the bridge] by June", "direct", "direct", "reworded"),
    ("“It is a sad day,”", "'It is a sad day'", "direct", "direct", "verbatim"),
    ("it is a sad day", "It is a sad day.", "direct", "direct", "verbatim"),
    ("that “the pact is dead”", "“the pact is dead”", "mixed", "direct", "verbatim"),
    ("The mill is not for sale", "the mill isn't for sale", "direct", "direct", "verbatim"),
    ("You'll hear, and I won't.", "You will hear, and I will not", "direct", "direct", "verbatim"),
    ("The mill is not for sale, yet", "the mill isn’t for sale – yet", "direct", "direct", "re-punctuated"),
    ("The mill's owner left", "The mills owner left", "direct", "direct", "reworded"),
    ("There was no leak at the plant", "There was [a] leak at the plant", "direct", "direct", "reworded"),
    ("No, it is a sad day", "No – it is a sad day", "direct", "direct", "re-punctuated"),
    ("the defence programme is late", "the defense program is late", "direct", "direct", "re-punctuated"),
    (FERRY, "We have been asked by the harbour board to lend two ferries", "direct", "direct", "trimmed"),
    (FERRY, "asked by the harbour board", "direct", "mixed", "trimmed"),
    ("It was a truly sad day for the town", "It was a sad day for the town", "direct", "direct", "trimmed"),
    (
        "We will run a wholly new kind of school, with no bells",
        "it as a “wholly new kind of school”",
        "direct",
        "mixed",
        "trimmed",
    ),
    ("About 300 homes lost power", "300 homes lost power", "direct", "direct", "trimmed"),
    (FERRY, "We have been asked… to lend two ferries until the bridge is mended", "direct", "direct", "spliced"),
    (FERRY, "We have been asked to lend two ferries", "direct", "direct", "spliced"),
    ("two ferries until the bridge is mended", FERRY, "direct", "direct", "expanded"),
    (
        "the raids as open attempts to wreck the truce talks",
        "the attacks as an act of openly wrecking truce negotiations",
        "indirect",
        "indirect",
        "reworded",
    ),
    ("A few people believed it", "Few people believed it", "direct", "direct", "reworded"),
    ("It was minus 5 degrees", "It was 5 degrees", "direct", "direct", "reworded"),
    ("They re-signed the striker", "They resigned the striker", "direct", "direct", "reworded"),
    ("They re-elected the mayor", "They reelected the mayor", "direct", "direct", "re-punctuated"),
    ("We can do this", "We can't do this", "direct", "direct", "reworded"),
    ("It is his", "It is hers", "direct", "direct", "reworded"),
    ("Both of them lied", "None of them lied", "direct", "direct", "reworded"),
    ("They are with us", "They are against us", "direct", "direct", "reworded"),
    (
        "We will never negotiate under pressure",
        "We will rarely negotiate under pressure",
        "direct",
        "direct",
        "reworded",
    ),
    (
        "The protest was calm until the police came",
        "The protest was calm after the police came",
        "direct",
        "direct",
        "reworded",
    ),
    ("He threatened to sue", "He sued", "direct", "direct", "reworded"),
    (
        "The boat capsized because it was overloaded",
        "the boat was overloaded and therefore capsized",
        "direct",
        "direct",
        "reworded",
    ),
    (
        "Police arrested two men in Oslo on Monday",
        "Two men were arrested in Oslo on Monday",
        "direct",
        "direct",
        "reworded",
    ),
    ("He was not present when the vote took place", "he was absent during the vote", "direct", "direct", "reworded"),
    ("It is safe", "It was safe", "direct", "direct", "reworded"),
    ("The mayor left", "A mayor left", "direct", "direct", "reworded"),
    ("We took the boat, sailed for a week and came home", "We then came home", "direct", "direct", "spliced"),
    ("The referee had a difficult afternoon", "the referee was “a joke”", "direct", "mixed", "reworded"),
    ("I do not think that he meant it", "she was sure he had not", "direct", "indirect", "made indirect"),
    ("We want a truce now", "They wanted a truce immediately", "direct", "direct", "reworded"),
    ("We never promised a refund", "We did not promise a refund", "direct", "direct", "reworded"),
    (FERRY, "the harbour board had asked it to lend two ferries", "direct", "indirect", "made indirect"),
    ("I will sign the treaty", "he would sign the treaty", "direct", "indirect", "made indirect"),
    ("the pact is “dead”", "the pact is dead", "mixed", "indirect", "re-punctuated"),
    ("the pact is “dead and buried”", "the pact was lifeless", "mixed", "indirect", "made indirect"),
    ("the levy is “dead” from May on", "the tax is dead from May on", "mixed", "indirect", "reworded"),
    ("the fire “took 312 homes” and the old mill", "the fire took 321 homes", "mixed", "indirect", "reworded"),
    (
        "The fire took 312 homes, the mill and the inn",
        "The fire took 321 homes, the mill",
        "direct",
        "direct",
        "reworded",
    ),
    (
        "We hope to open the inn and the mill in May",
        "We will open the inn and the mill",
        "direct",
        "direct",
        "reworded",
    ),
    ("It is the best year of all", "it “the best year of all”", "direct", "mixed", "verbatim"),
    ("he would sign the treaty", "I will sign the treaty", "indirect", "direct", "made direct"),
    (
        "They were not opposed to every closure, they said, but this one came too soon",
        "they are opposed to every closure",
        "mixed",
        "indirect",
        "reworded",
    ),
    (
        "We will close the mill in May, the inn in June and the ferry in July, and the port in the autumn of next year",
        "We are to close the mill in May, the inn in June and the ferry in July",
        "direct",
        "direct",
        "reworded",
    ),
    (
        "the union should ask why the mill and the old inn and the ferry have lost their best people this year",
        "the union asks why the mill and the old inn and the ferry lose their best people",
        "indirect",
        "indirect",
        "reworded",
    ),
    (
        "“The government must halt the murder of civilians and end the war”",
        "“The administration must stop the killing of civilians and finish the conflict”",
        "direct",
        "direct",
        "translated back",
    ),
    ("“We must halt the war and leave”", "“We must stop the war and leave”", "direct", "direct", "reworded"),
    (
        "We will run a wholly new kind of school, with no bells",
        "they would run “a wholly new kind of school”",
        "direct",
        "mixed",
        "trimmed",
    ),
    (
        "the firm will close the mill and has sold its ships",
        "the firm would close the mill",
        "indirect",
        "indirect",
        "trimmed",
    ),
    ("the firm will close the mill", "the firm would close the mill", "indirect", "indirect", "reworded"),
    (
        "We lost our homes, our boats and our nets in one night, and nobody from the ministry came to see the ruins",
        "the state had abandoned the fishermen",
        "direct",
        "indirect",
        "summarised",
    ),
    (
        "a night in which homes, boats and nets were lost and nobody from the ministry came to look at the ruins",
        "a storm that left fishermen poor",
        "indirect",
        "indirect",
        "summarised",
    ),
]


@pytest.mark.parametrize(
    ("reference", "version", "reference_kind", "version_kind", "expected"),
    RELATIONS,
    ids=[f"{row[4]}: {row[1][:40]}" for row in RELATIONS],
)
def test_relation(reference, version, reference_kind, version_kind, expected):
    assert relation(reference, version, reference_kind, version_kind) == expected


@pytest.mark.parametrize(
    ("version", "where"),
    [
        ("asked by the harbour board to lend two ferries until the bridge is mended", "head"),
        ("We have been asked by the harbour board to lend two ferries", "tail"),
        ("asked by the harbour board", "both"),
        ("We have been asked to lend two ferries until the bridge is mended", "middle"),
        ("asked to lend two ferries until the bridge is mended", "elsewhere"),
    ],
)
def test_where_words_were_left_out(version, where):
    assert trimmed_at(FERRY, version) == where


@given(st.text(), st.sampled_from(["direct", "mixed", "indirect"]))
def test_a_text_beside_itself_is_verbatim(text, kind):
    assert relation(text, text, kind, kind) == "verbatim"


@given(st.text(), st.text())
def test_there_is_always_a_name(reference, version):
    assert relation(reference, version) in {
        "verbatim",
        "re-punctuated",
        "trimmed",
        "spliced",
        "expanded",
        "reworded",
        "translated back",
        "summarised",
    }
