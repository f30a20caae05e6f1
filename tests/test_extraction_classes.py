"""A quotation's class by its cue: what was said, thought, wanted or done, or found in a text."""

import re
from collections import Counter

import pytest

from quotes import datafiles
from quotes.evaluation.classes import confusions, f1, read_labels, table
from quotes.extraction.cues.classes import cue_class
from quotes.extraction.cues.lemmas import lemmas
from quotes.extraction.cues.lexicon import cue_lexicon
from quotes.records import Quote, Span

# [source], {cue}, <content>
SENTENCES = {
    "speech": [
        "[The senator] {bared that} <piers exist only on paper>.",
        "“<Nobody heeded us>,” [Mr Lee] {rued}.",
        "“<Let him swim>,” [she] {dared} him.",
        "[She] {said} <the pier was closed>.",
        "He ducked {questions about} <whether the pier was rotten>.",
        "{Asked about} <Lindt's calling the pier rotten>, he left.",
        "{Asked about} <Lindt's claim that the pier was rotten>, he left.",
        "[Lindt] {talked about} <the sale of the pier>.",
        "[Lindt] {posted} <that the pier's profit fell>.",
        "[Her brief, Ida Moe KC,] {said}: <“She swam.”>",
        "[Lindt’s brief] {told} the court: <“She swam.”>",
        "[Lindt]{:} <No ferry before May>",
        "<The pier is closed>, {according to} [Smith].",
        "{According to} [the harbour board], <the pier is closed>.",
        "[The mayor] {wrote in a letter} <that the pier was closed>.",
        "[He] {said in a statement} <that the pier was closed>.",
        "[Lindt] {has repeatedly denied} <closing the pier>.",
        "[Lindt] {never said} <the pier was safe>.",
        "[The board] {accused} <the mayor of wasting money>.",
        "[Fishermen] {are calling for} <a new pier>.",
        "[Her] {call for} <a new pier> fell flat.",
        "[His] {claim} <that the pier was rotten> was false.",
        "[Lindt] {made clear} <that the pier would stay>.",
        "[Lindt] {made it very clear} <that the pier would stay>.",
        "[Lindt] {pledged} <to rebuild the pier>.",
        "[Lindt] {fired back at} <the board>.",
        "[A spokesman for the survey office] {said} <the count was late>.",
        "[Nearly half of the voters in a recent poll] {said} <they were tired>.",
        "[Lindt] {suggested} <that the pier be sold>.",
        "[The Harbour Post] {reported} <that the pier was sold>.",
        "[She] {wondered}: <“Who pays for it?”>",
        "[She] {shrugged}. <“We will all be gone by then.”>",
        "[The crowd] {bellowed} <“Save the pier”>.",
        "[He] {was mocked by} the board <for his plan>.",
        "{There were rumours} <that the pier was sold>.",
        "[She] {deadpanned}, <“Lovely weather.”>",
        "[She] {lah-di-dahed}, <“Lovely weather.”>",
        "[He] {used the term} <“ruin”>.",
        "[The board] {has long maintained} that <the pier was safe>.",
        "[Lindt] {accepted} that <the pier had been neglected>.",
        "[Lindt] {allowed} <that the pier had been neglected>.",
        "[The board] {ruled out} that <the pier would close>.",
        "[The board] {let slip} that <the pier would close>.",
        "[The clerk] {was adamant} that <the pier was safe>.",
        "[The harbour court] {held} that <the pier was the town's>.",
        "[His proposal] said <so>; [the fisherman] {continued}.",
        "<The pier was rotten>, [an inquest] {heard}.",
        "[The HSA] {found} <that the pier was rotten>.",
        "[The Harbour Standards Authority] {found} <that the pier was rotten>.",
        "[The Rivers Agency] {found} <that the pier was rotten>.",
        "[MPs] {have heard} <that the pier was rotten>.",
        "<Islanders who swim live longer>, [her team] {found}.",
        "[Researchers at the harbour institute] {found} <that piers rot>.",
        "[The magistrates] {found} <that he had sold the pier twice>.",
        "[The authors, led by Ada Moss,] {found} <that islanders who swim live longer>.",
        "[Astronomers at Hale] {found} <that the moon was further off>.",
        "[Two ecologists] {found} <the eels had not come back>.",
        "<“Piers rot,”> [my aunt] {used to say}.",
        "[His opposite number], Ann Lee, {praised} <the plan for the new pier>.",
        "There was {talk} <that the pier was sold>.",
        "[She] {responded to} them: <“The pier will stay.”>",
        "[He] {replied to} <“Save the Pier”> in a letter.",
        "[She] {replied} <that the pier would stay>.",
        "[Her] {warning highlighted} <the weakness of the pier>.",
        "[Lindt] {highlights} <the weakness of the pier>.",
        "[The leadership] {highlights} <the weakness of the pier>.",
        "[She] {was eager to lower hopes}: “<The pier may yet fall.>”",
        "[He] {is confident}: “<The pier will stand.>”",
        "[The clerk] {was quick to point out} that <the pier was open>.",
        "[She] {liked to say} that <the pier was “a wet street”>.",
        "[The mayor] {is fond of telling} guests <that the pier is older than he is>.",
    ],
    "thought": [
        "[The CEO] {found} <that the pier was rotten>.",
        "[She] {believes} <the pier is rotten>.",
        "[His] {belief that} <the pier is rotten> is old.",
        "[Many] {feared} <that the pier would fall>.",
        "[She] {doesn't think} <the pier is rotten>.",
        "[He] {is convinced} <that the pier will fall>.",
        "[He] {was skeptical of} <the new pier>.",
        "{For} [many islanders], <the pier is home>.",
        "<The pier> {is widely seen as} <a waste>.",
        "[The board] {seemed to hope} <that nobody would ask>.",
        "[Her] {opinion of} <the board> is low.",
        "[She] {realised} <the ferry had left>.",
        "[He] {expects} <a long winter>.",
        "[Lindt] {is confident that} <the pier will stand>.",
        "{In} [Lindt’s mind], <the pier is home>.",
        "[She] {wondered} <who would pay for it>.",
        "[She] {had heard} <that the pier was rotten>.",
        "[She] {found} <that the pier was slippery>.",
        "[She] {thought}: “<Not the pier again.>”",
        "[She] {likes} <the pier>.",
    ],
    "stance": [
        "<Harbours> {are required} by [law] <to publish tide tables>.",
        "[Lindt] {seeks to} <rebuild the pier>.",
        "[The board] {declined to} <comment>.",
        "[The board] {declined to say} <who would pay>.",
        "[The mayor] {would not comment on} <the sale>.",
        "[The mayor] {did not respond to} <a request for comment>.",
        "[The mayor] {hasn’t said} <whether he will run>.",
        "[The mayor] {offered no details of} <the sale>.",
        "[He] {made no mention of} <the sale>.",
        "[The sale] {raises questions about} <the mayor's judgement>.",
        "<The mayor> {is expected to} <resign>.",
        "<The mayor> {is widely expected} <to resign>.",
        "[Lindt] {wants} <a new pier>.",
        "[Lindt] {would like} <a new pier>.",
        "[The board] {agreed to} <sell the pier>.",
        "[The board] {has plans to} <sell the pier>.",
        "[His] {plan to} <sell the pier> failed.",
        "[Her] {refusal} <to sell the pier> cost her the seat.",
        "[Fishermen] {back} <the new pier>.",
        "[The islanders] {voted} <to keep the pier>.",
        "[The islanders] {are trying to explain} <their loss>.",
        "<The board> {appears} <to have split>.",
        "[The timing] {suggests} <that money was short>.",
        "[History] {shows} <that piers fall>.",
        "[He] {is reluctant to} <sell the pier>.",
        "[He] {wallpapered} <the harbour office>.",
        "[Fishermen] {have instructed} <a London barrister to fight the sale>.",
        "[The mayor] {replied to} <the union's claim that the pier was rotten>.",
        "[The mayor] {was answering questions about} <a report that the pier was rotten>.",
        "[He] {dodged a question on} <the pier's future>.",
        "{Asked about} <reports that the pier was rotten>, he left.",
        "{Rumours about} <the sale of the pier> spread.",
        "[The harbour] {posted} <its highest profit in a decade>.",
        "[The clerk] {answered} <the auditor's charge that the pier was rotten>.",
        "[He] {has responded to claims} by the union that <the pier was rotten>.",
        "[He] {also responded to} <criticism of the pier>.",
        "[Lindt's] {warning highlights} <the weakness of the pier>.",
        "[Her remarks] {underscore} <the gap between the two towns>.",
        "The effort led to {talks} <that the harbour had left in May>.",
        "[Their partnership] {also highlights} <the growing trade in herring>.",
    ],
    "document": [
        "<The pier is rotten>, {according to} [a report].",
        "<The pier is rotten>, {according to} [court documents filed Monday].",
        "[The poll] {found} <that most islanders swim>.",
        "[The brief] {argued}: <“The lease is void.”>",
        "[The state’s brief] {said} <the lease was void>.",
        "[Several polls] {show} <the mayor behind>.",
        "[The statement] {reads}: <“The pier is closed.”>",
        "[The board's letter] {calls for} <a new pier>.",
        "[A study published Tuesday] {suggested} <that piers rot>.",
        "[A copy of the contract] {says} <the pier is insured>.",
        "The board sent a letter [that] {demanded} <a new pier>.",
        "{In} [Lindt’s book “Piers”], <the pier is a ruin>.",
        "[The Harbour University Poll] {asked} <who swims>.",
        "[Report]{:} <Pier Was Rotten for Years>",
        "[The law] {would allow} <piers to be sold>.",
        "A pamphlet {titled} <“Save the Pier”> went round.",
        "<Islanders who swim live longer>, [the paper] {found}.",
    ],
}
CASES = [(expected, marked) for expected, sentences in SENTENCES.items() for marked in sentences]
LABELS = (
    "# guide\narticle\tstart\tend\tclass\thalf\na\t4\t8\tspeech\tdev\na\t4\t9\tspeech\tdev\ngone\t0\t1\tthought\ttest\n"
)


def spans(marked: str) -> dict[str, tuple[Span, ...]]:
    """The spans of each kind of bracket, in the sentence without brackets."""
    found: dict[str, list[Span]] = {"[": [], "{": [], "<": []}
    for number, match in enumerate(re.finditer(r"[\[{<](.*?)[\]}>]", marked)):
        start = match.start() - 2 * number
        found[match[0][0]].append(Span(start, start + len(match[1])))
    return {bracket: tuple(pieces) for bracket, pieces in found.items()}


@pytest.mark.parametrize(("expected", "marked"), CASES, ids=[re.sub(r"[^\w ]", "", marked) for _, marked in CASES])
def test_the_cue_tells_the_class(expected, marked):
    found = spans(marked)
    text = re.sub(r"[\[\]{}<>]", "", marked)
    assert cue_class(text, found["{"], found["["][-1:], found["<"]) == expected


def test_a_quotation_without_cue_is_said():
    assert cue_class("“Hello.”", (), (), (Span(1, 7),)) == "speech"
    assert Quote("direct", (Span(1, 7),)).cue_class == "speech"


@pytest.mark.parametrize(
    ("source", "expected"),
    [("Bill", "speech"), ("Bill and Hillary Hall", "speech"), ("The bill", "document")],
)
def test_a_man_of_the_name_of_bill_is_no_document(source, expected):
    text = f"{source} said it rained."
    cue = (Span(len(source) + 1, len(source) + 5),)
    assert cue_class(text, cue, (Span(0, len(source)),), (Span(len(source) + 6, len(text) - 1),)) == expected


def test_the_name_of_a_paper_is_no_document():
    assert cue_class("The Washington Post says so", (Span(20, 24),), (Span(0, 19),)) == "speech"


@pytest.mark.parametrize(
    ("form", "lemma"),
    [("denies", "deny"), ("denied", "deny"), ("sought", "seek"), ("quipping", "quip"), ("vying", "vie"),
     ("criticized", "criticise"), ("refuses", "refuse"), ("labelled", "label"), ("wished", "wish")],
)  # fmt: skip
def test_forms_lead_to_their_lemma(form, lemma):
    assert lemma in lemmas(form)
    assert cue_lexicon().lemma(form) == lemma


def test_no_word_has_two_classes():
    data = datafiles.table("quotes.extraction", "cue_classes")
    for section in ("phrases", "verbs", "adjectives", "nouns", "otherwise"):
        entries = Counter(entry for words in data[section].values() for entry in words)
        assert [entry for entry, count in entries.items() if count > 1] == []


def test_labels_are_measured_where_the_corpus_has_them():
    article = {"text": "She said no.", "attributions": [{"source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 11]]}]}
    halves = confusions(read_labels(LABELS.splitlines()), {"a": article})
    assert halves == {"dev": Counter({("speech", "speech"): 1})}
    assert f1(halves["dev"], "speech") == 1.0
    assert next(table("dev", halves["dev"])) == "dev: 1 cues, accuracy 100.0%, macro F1 25.0%"
