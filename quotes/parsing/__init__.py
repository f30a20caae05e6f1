"""A text's words, parse and names, as spaCy's small English model gives them, for less than half of its time; and what
can be told from them alone.

Nothing is trained anew, and what the quicker parts say is what spaCy's own say:

hiding      the words of direct quotations, which need no parse, left out
sentences   where sentences surely start
word_forms  part of speech and dictionary form, decided once for each word with its tag and dependency
entities    names, decided for all tokens at once where the model decides token by token
stretches   long texts, parsed a part at a time

What extraction by rules and attribution ask of a parse, and what it tells of the text:

grammar     tags and dependencies that are asked for in many places
marked      quoted regions laid over the tokens, and where sentences end by them
sources     who does a verb, and whether that is somebody who can speak
nouns       nouns of saying, with the clause that each holds
topics      key terms
"""

from __future__ import annotations

from typing import Any

from spacy.language import Language
from thinc.api import Model, NumpyOps

from quotes.parsing.entities import QuickEntities, can_be_quick
from quotes.parsing.hiding import hidden
from quotes.parsing.sentences import behind_marks, keep_titles_whole, start_sentences
from quotes.parsing.stretches import LONG, parsed
from quotes.parsing.word_forms import QuickWords

__all__ = [
    "LONG",
    "QuickEntities",
    "QuickWords",
    "behind_marks",
    "hidden",
    "keep_titles_whole",
    "parsed",
    "quicken",
    "start_sentences",
]


def quicken(nlp: Language) -> Language:
    """The same pipeline with quicker parts in place of its own; a part that is not as we know it stays as it is."""
    names = set(nlp.pipe_names)
    for name in names & {"tok2vec", "tagger", "parser", "ner"}:
        _multiply_with_numpy(nlp.get_pipe(name).model)  # type: ignore[attr-defined]  # these four have a model
    if {"attribute_ruler", "lemmatizer", "parser"} <= names:
        _look_up_in_sets(nlp.get_pipe("lemmatizer"))
        nlp.add_pipe("quick_words", after="lemmatizer")
        nlp.disable_pipe("attribute_ruler")
        nlp.disable_pipe("lemmatizer")
    if "ner" in names and can_be_quick(nlp.get_pipe("ner")):
        nlp.add_pipe("quick_entities", after="ner")
        nlp.disable_pipe("ner")
    return nlp


def _multiply_with_numpy(model: Model[Any, Any]) -> None:
    """Let numpy multiply the model's matrices: thinc's own choice needs up to three times as long."""
    quick = NumpyOps(use_blis=False)
    for node in model.walk():
        node.ops = quick


def _look_up_in_sets(lemmatizer: Any) -> None:
    """Let the lemmatizer look for a word among sixty thousand at once, where it would walk down a list of them."""
    if "lemma_index" in lemmatizer.lookups:
        index = lemmatizer.lookups.get_table("lemma_index")
        for part, words in list(index.items()):
            index[part] = frozenset(words)


@Language.factory("quick_words", requires=["token.tag", "token.dep"], assigns=["token.pos", "token.lemma"])
def _make_quick_words(nlp: Language, name: str) -> QuickWords:
    return QuickWords(nlp.vocab, (nlp.get_pipe("attribute_ruler"), nlp.get_pipe("lemmatizer")))


@Language.factory("quick_entities", requires=["token.sent_start"], assigns=["doc.ents"])
def _make_quick_entities(nlp: Language, name: str) -> QuickEntities:
    return QuickEntities(nlp.get_pipe("ner"))
