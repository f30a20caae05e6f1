"""Whose words they are in a draft that is read by its marks alone where no name stands at a word of saying: whom "she
said" stands for, who signs the line, whose name leads to it."""

import pytest
from newsroom import write_story
from papers import findings, person, print_of

from quotes.checking import analysed, check, marked
from quotes.records import Analysis, Article
from quotes.store import open_database


@pytest.mark.parametrize(
    ("draft", "speakers"),
    [
        pytest.param("Ruth Abney was furious. “The mill is ours,” she said.", ["Ruth Abney"], id="the sentence before"),
        pytest.param("Ruth Abney was furious.\n\n“The mill is ours,” she said.", ["Ruth Abney"], id="the paragraph"),
        pytest.param("Ruth Abney was furious. She said: “The mill is ours.”", ["Ruth Abney"], id="before the words"),
        pytest.param("Mayor Abney left early. “The mill is ours,” she said.", ["Abney"], id="a title"),
        pytest.param("Ruth Abney spoke in Torvik. “The mill is ours,” she said.", ["Ruth Abney"], id="a place, too"),
        pytest.param("“We wait,” said Ruth Abney. “The mill is ours,” she added.", ["Ruth Abney"] * 2, id="a second"),
        pytest.param("Ruth Abney was furious. “The mill is ours,” she said. “It stays,” she said.",
                     ["Ruth Abney"] * 2, id="and a third"),
        pytest.param("Ruth Abney was furious. ‘The mill is ours,’ she said.", ["Ruth Abney"], id="single marks"),
        pytest.param("Ruth Abney was furious. “The mill is ours” —she said.", ["Ruth Abney"], id="a dash set close"),
        pytest.param("Tom Abney was furious. “The mill is ours,”–said he.", ["Tom Abney"], id="and turned round"),
        pytest.param("Ruth Abney met Jane Tarn. “The mill is ours,” she said.", [None], id="two people"),
        pytest.param("Ruth Abney met Qorvo Zell. “The mill is ours,” she said.", [None], id="one who may be a person"),
        pytest.param("Tom Abney was furious. “The mill is ours,” she said.", [None], id="a man"),
        pytest.param("Ruth Abney and Tom Abney own it. It burned. It angered Abney. “The mill is ours,” she said.",
                     ["Abney"], id="one of two"),
        pytest.param("Paul Abney and Tom Abney own it. It burned. It angered Abney. “The mill is ours,” she said.",
                     [None], id="neither of two"),
        pytest.param("The vote was lost. “The mill is ours,” she said.", [None], id="nobody"),
        pytest.param("Northern Mills was sold. “The mill is ours,” she said.", [None], id="a body"),
        pytest.param("Ruth Abney was furious. The vote was lost. “The mill is ours,” she said.", [None],
                     id="a sentence between"),
        pytest.param("Ruth Abney was furious. “The mill is ours,” the clerk said.", [None], id="no pronoun"),
        pytest.param("Ruth Abney was furious. “The mill is ours,” she told Jane Tarn.", [None], id="a name beside it"),
        pytest.param("Ruth Abney was furious. “Ask Jane Tarn.” “The mill is ours,” she said.", [None, None],
                     id="another's words between"),
    ],
)  # fmt: skip
def test_she_said_is_the_one_whom_the_sentence_before_names(draft, speakers):
    assert [one.speaker for one in marked(draft)] == speakers


@pytest.mark.parametrize(
    ("draft", "speakers"),
    [
        pytest.param("“The mill is ours” – Ruth Abney", ["Ruth Abney"], id="signed"),
        pytest.param("“The mill is ours.” — Ruth Abney, miller\nTorvik waits.", ["Ruth Abney"], id="with what she is"),
        pytest.param("“The mill is ours.” — Torvik, 4 May", [None], id="a place and a day"),
        pytest.param("The mill is called “ours” – Ruth Abney is its owner.", [None], id="within a sentence"),
        pytest.param("Ruth Abney — “The mill is ours.”", ["Ruth Abney"], id="a dash before"),
        pytest.param("Ruth Abney — “a friend of the mill” — has gone.", [None], id="an aside"),
        pytest.param(
            "- Ruth Abney: “The mill is ours”\n- Jo Tarn: “It is not”", ["Ruth Abney", "Jo Tarn"], id="a list"
        ),
        pytest.param(
            "• Ruth Abney: ‘The mill is ours’\n• Jo Tarn: ‘It is not’", ["Ruth Abney", "Jo Tarn"], id="points"
        ),
    ],
)
def test_a_name_that_signs_or_leads_to_the_words_is_whose_they_are(draft, speakers):
    assert [one.speaker for one in marked(draft)] == speakers


@pytest.mark.parametrize(
    ("draft", "verdict", "speaker"),
    [
        pytest.param("Abney: “The mill will grind no more rye this year.”", "word for word", "Ruth Abney", id="hers"),
        pytest.param("Exclusive: “The mill will grind no more rye this year.”", "unchecked", None, id="a label"),
        pytest.param("Tarn: “The mill will grind no more rye this year.”", "another's", "Jo Tarn", id="another's"),
    ],
)
def test_a_surname_before_a_colon_is_that_of_the_one_on_record_who_has_it(tmp_path, draft, verdict, speaker):
    papers = [
        print_of("Post", "The mill will grind no more rye this year", person("Ruth Abney"), "Ruth Abney"),
        print_of("Wire", "We shall buy the whole quarry in spring", person("Jo Tarn"), "Jo Tarn"),
    ]
    (found,) = findings(tmp_path, papers, draft)
    assert (found.verdict, found.drafted.speaker) == (verdict, speaker)


@pytest.mark.parametrize(
    ("draft", "found"),
    [
        pytest.param("Abney: We shall buy the quarry", [("Ruth Abney", "not on record")], id="a surname"),
        pytest.param("The mill is shut.\n\nRuth Abney: The mill will grind no more rye this year",
                     [("Ruth Abney", "word for word")], id="a full name"),
        pytest.param("Weather: The mill will grind no more rye this year", [], id="a label"),
        pytest.param("Tarn: The mill will grind no more rye this year", [], id="nobody on record"),
        pytest.param("Abney: no", [], id="a word"),
        pytest.param("She told Abney: The mill is shut", [], id="within a sentence"),
    ],
)  # fmt: skip
def test_a_line_behind_the_name_of_somebody_on_record_is_checked(tmp_path, draft, found):
    printed = print_of("Post", "The mill will grind no more rye this year", person("Ruth Abney"), "Ruth Abney")
    write_story(tmp_path / "papers.db", [printed], [])
    with open_database(tmp_path / "papers.db", read_only=True) as db:
        checked = list(check(db.conn, analysed(Analysis(Article("draft", draft), ()))))
    assert [(one.drafted.speaker, one.verdict) for one in checked] == found
