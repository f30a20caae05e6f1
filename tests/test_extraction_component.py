"""The component in anyone's pipeline: it needs nothing but the text, and leaves alone what is given."""

import pytest
import spacy
from toy import network

from quotes.errors import ModelError
from quotes.extraction import QuotesComponent
from quotes.extraction.model.network import SHIPPED, SUMS
from quotes.records import Quote, Span

SHIPPED_HERE = pytest.mark.skipif(not (SHIPPED / SUMS).exists(), reason=f"the model's files are not in {SHIPPED.name}/")
PLAIN = '"It rains," she said.'
TEXTS = [PLAIN, "", "“It pours,” said Maria Lindt. “It never stops.”", " \n ", "The bridge is safe, Bo Lee said."] * 9


@pytest.fixture(scope="module")
def trained():
    """A pipeline of the component alone."""
    nlp = spacy.blank("en")
    nlp.add_pipe("quotes")
    return nlp


def words(text: str, quotes: tuple[Quote, ...]) -> list[tuple[str, ...]]:
    parts = ("content", "cue", "source")
    return [(q.kind, *(" ".join(text[slice(*s)] for s in getattr(q, part)) for part in parts)) for q in quotes]


@SHIPPED_HERE
def test_a_blank_pipeline_is_enough(trained):
    assert words(PLAIN, trained(PLAIN)._.quotes) == [("direct", "It rains", "said", "she")]


@SHIPPED_HERE
def test_many_at_once_are_as_one_by_one(trained):
    many = [doc._.quotes for doc in trained.pipe(TEXTS, batch_size=7)]
    assert many == [trained(text)._.quotes for text in TEXTS]


@SHIPPED_HERE
def test_a_folder_is_a_model():
    nlp = spacy.blank("en")
    nlp.add_pipe("quotes", config={"model": str(SHIPPED)})
    assert words(PLAIN, nlp(PLAIN)._.quotes) == [("direct", "It rains", "said", "she")]


def test_rules_need_no_weights(nlp):
    assert nlp.get_pipe("quotes").network is None
    assert words(PLAIN, nlp(PLAIN)._.quotes) == [("direct", "It rains", "said", "she")]


@pytest.mark.parametrize("text", ["", " ", "\n", " \n\t \n", "\u200b"], ids=["empty", "space", "line", "lines", "zero"])
def test_a_text_without_words_has_no_quotations(text: str):
    assert QuotesComponent(network())(spacy.blank("en")(text))._.quotes == ()


def test_given_quotations_are_kept():
    given = (Quote("indirect", (Span(1, 9),), (Span(16, 20),), (Span(12, 15),)),)
    doc = spacy.blank("en")(PLAIN)
    doc._.quotes = given
    assert QuotesComponent(network())(doc)._.quotes is given


def test_none_given_are_kept_too():
    doc = spacy.blank("en")(PLAIN)
    doc._.quotes = ()
    assert QuotesComponent(network())(doc)._.quotes == ()


def test_regions_of_the_stored_text_decide_and_are_not_stored_with_the_doc(monkeypatch):
    seen = []
    monkeypatch.setattr("quotes.extraction.component.trained_quotes", lambda _, text, found: seen.append(found) or ())
    doc = spacy.blank("en")(PLAIN)
    doc._.quoted_regions = ()
    QuotesComponent(network())(doc)
    assert (seen, doc._.quoted_regions) == ([()], None)


def test_a_name_that_is_no_model():
    with pytest.raises(ModelError, match=r"no model 'best': name 'trained', 'rules', or a folder that `quotes train`"):
        spacy.blank("en").add_pipe("quotes", config={"model": "best"})


def test_a_folder_that_holds_no_model(tmp_path):
    with pytest.raises(ModelError, match=str(tmp_path / SUMS)):
        spacy.blank("en").add_pipe("quotes", config={"model": str(tmp_path)})


def test_a_doc_with_quotations_can_be_stored_and_read_again():
    nlp = spacy.blank("en")
    nlp.add_pipe("quotes")
    doc = nlp("“The bridge is safe,” said Maria Lindt.")
    again = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert tuple(again._.quotes) == doc._.quotes


def test_several_processes_of_spacy_give_the_same():
    nlp = spacy.blank("en")
    nlp.add_pipe("quotes")
    texts = ["“The bridge is safe,” said Maria Lindt.", "It rained."]
    one, two = (
        [[quote.kind for quote in doc._.quotes] for doc in nlp.pipe(texts, n_process=n, batch_size=1)] for n in (1, 2)
    )
    assert one == two == [["direct"], []]


def test_one_doc_that_fails_costs_no_other(monkeypatch):
    nlp = spacy.blank("en")
    component = nlp.add_pipe("quotes")
    found = component._found
    monkeypatch.setattr(component, "_found", lambda doc: found(doc) if "rain" in doc.text else 1 // 0)
    skipped = []
    nlp.set_error_handler(lambda name, proc, docs, error: skipped.extend(docs))
    assert [doc.text for doc in nlp.pipe(["It rains.", "It snows.", "They said it rains."])] == [
        "It rains.",
        "They said it rains.",
    ]
    assert [doc.text for doc in skipped] == ["It snows."]
