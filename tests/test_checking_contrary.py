"""Words that one outlet alone puts down to the draft's speaker, and that stood before as another's or as nobody's."""

import pytest
from commands import quotes
from newsroom import post, shown, write_story
from papers import body, findings, person, print_of, unnamed

WORDS = "The bakers were told to keep the ovens cold all week"
ANA = person("Ana Brandt")
MAYOR = person("Ana Brandt", "mayor of Linden")
MILLS = person("Ana Brandt", "a spokeswoman for Linden Mills")

OF_MILLS = print_of("Gazette", "We make flour", body("Linden Mills"), "Linden Mills")


def paper(outlet, day, speaker, source=None):
    return print_of(outlet, WORDS, speaker, source or speaker.name, day=f"2025-03-{day:02}")


@pytest.mark.parametrize(
    ("papers", "verdict", "contrary"),
    [
        pytest.param(
            [paper("Post", 2, unnamed("a night worker"), "a night worker"), paper("Star", 4, ANA)],
            "misprint",
            ["Post"],
            id="the earlier names nobody",
        ),
        pytest.param(
            [paper("Post", 2, person("Tomas Rell")), paper("Star", 4, ANA)], "misprint", ["Post"], id="another person"
        ),
        pytest.param(
            [paper("Post", 2, body("Rell Foods")), paper("Star", 4, MILLS), OF_MILLS],
            "misprint",
            ["Post"],
            id="a body that she does not speak for",
        ),
        pytest.param(
            [paper("Post", 2, body("Linden Mills")), paper("Star", 4, MILLS)], "word for word", [], id="her own body"
        ),
        pytest.param(
            [paper("Post", 2, body("Linden Mills")), paper("Star", 4, ANA)],
            "word for word",
            [],
            id="a body, and she of unknown office",
        ),
        pytest.param(
            [paper("Post", 2, body("Bread Safety Board")), paper("Star", 4, person("Ana Brandt", "Senator"))],
            "misprint",
            ["Post"],
            id="a body, and she of an office that is not in it",
        ),
        pytest.param(
            [paper("Post", 2, body("Linden Mills")), paper("Star", 4, person("Ana Brandt", "chief executive"))],
            "word for word",
            [],
            id="a body, and she of an office that may be in any",
        ),
        pytest.param(
            [paper("Post", 2, body("Linden University")), paper("Star", 4, person("Ana Brandt", "a baker at Linden"))],
            "word for word",
            [],
            id="a body whose name her office has",
        ),
        pytest.param(
            [paper("Post", 2, body("Rell Foods"), "it"), paper("Star", 4, MILLS), OF_MILLS],
            "word for word",
            [],
            id="a body that was guessed from a pronoun",
        ),
        pytest.param(
            [paper("Post", 2, unnamed("the baker"), "the baker"), paper("Star", 4, ANA)],
            "word for word",
            [],
            id="somebody of whom the article told before",
        ),
        pytest.param(
            [paper("Post", 2, unnamed("a spokeswoman"), "a spokeswoman"), paper("Star", 4, ANA)],
            "word for word",
            [],
            id="a spokeswoman who may be she",
        ),
        pytest.param(
            [paper("Post", 2, unnamed("a mayor"), "a mayor"), paper("Star", 4, MAYOR)],
            "word for word",
            [],
            id="what she is on record as",
        ),
        pytest.param(
            [paper("Star", 2, ANA), paper("Post", 4, unnamed("a night worker"), "a night worker")],
            "word for word",
            [],
            id="a later print left out the name",
        ),
        pytest.param(
            [paper("Post", 2, unnamed("a worker"), "a worker"), paper("Star", 4, ANA), paper("Echo", 4, ANA)],
            "word for word",
            [],
            id="two outlets name her",
        ),
    ],
)
def test_who_had_the_words_before_is_shown(tmp_path, papers, verdict, contrary):
    (found,) = findings(tmp_path, papers, f"“{WORDS},” said Ana Brandt.")
    assert (found.verdict, [one.outlet for one in found.doubts.contrary]) == (verdict, contrary)


def test_few_words_of_others_are_no_earlier_print(tmp_path):
    papers = [
        print_of("Post", "We are tired now", unnamed("a nurse"), "a nurse", day="2025-03-02"),
        print_of("Star", "We are tired", ANA, "Ana Brandt"),
    ]
    (found,) = findings(tmp_path, papers, "“We are tired,” said Ana Brandt.")
    assert (found.verdict, found.doubts.contrary) == ("word for word", ())


def test_few_words_of_one_utterance_are(tmp_path):
    papers = [
        print_of("Post", "Half of us are gone", unnamed("a nurse"), "a nurse", day="2025-03-02"),
        print_of("Star", "Half of us are gone", ANA, "Ana Brandt"),
    ]
    (found,) = findings(tmp_path, papers, "“Half of us are gone,” said Ana Brandt.", [("Half of us",)])
    assert (found.verdict, [one.outlet for one in found.doubts.contrary]) == ("misprint", ["Post"])


@pytest.mark.parametrize(
    ("speaker", "whose"),
    [(unnamed("A night worker"), "those of a night worker"), (person("Tomas Rell"), "Tomas Rell's")],
    ids=["described", "named"],
)
def test_it_is_put_in_words(tmp_path, speaker, whose):
    from quotes.web.serving import build

    first = paper("Post", 2, speaker, speaker.name or "A night worker")
    write_story(tmp_path / "bakers.db", [first, paper("Star", 4, ANA)], [])
    draft = f"“{WORDS},” said Ana Brandt."
    checked = quotes("check", tmp_path / "bakers.db", "-", "--marks-only", stdin=draft)
    note = f"Printed so, but an earlier print, by Post, has these words as {whose}"
    assert checked.exit_code == 1
    assert f"  {note}" in checked.stdout.splitlines()
    assert any(" · Post · " in line for line in checked.stdout.splitlines())
    assert f"{note}." in shown(post(build(tmp_path / "bakers.db"), "/-/check", {"text": draft}))


@pytest.mark.parametrize(
    ("later", "verdict"),
    [
        pytest.param("Nobody wants to bake. Tomas Rell is right", "misprint", id="of one story"),
        pytest.param("Nobody wants to bake. It is cold", "word for word", id="no article has both speakers"),
    ],
)
def test_a_short_sentence_was_anothers_before_in_a_story_that_both_speakers_are_in(tmp_path, later, verdict):
    papers = [
        print_of("Post", "Nobody wants to bake", person("Tomas Rell"), "Tomas Rell", day="2025-03-02"),
        print_of("Star", later, ANA, "Ana Brandt", day="2025-03-04"),
    ]
    (found,) = findings(tmp_path, papers, "“Nobody wants to bake,” said Ana Brandt.", [])
    assert found.verdict == verdict
