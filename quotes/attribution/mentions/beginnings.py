"""Where a name may begin: a capital that a sentence's beginning, or a headline, does not explain."""

from __future__ import annotations

from collections.abc import Collection

from spacy.tokens import Doc, Token

from quotes.attribution import names
from quotes.attribution.mentions.headlines import headline_tokens
from quotes.attribution.mentions.named_by_day import begins_paper, is_called_by_day
from quotes.attribution.texts import is_capital, once_a_doc, words_of
from quotes.datafiles import word_list
from quotes.extraction.cues.lexicon import cue_lexicon

_NAMED_ENTITIES = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW"})
_NOT_IN_NAMES = frozenset({"PRON", "DET", "ADP", "CCONJ", "SCONJ", "AUX", "INTJ"})
_FINITE = frozenset({"VBD", "VBZ"})  # forms of verbs that tell what somebody did or does
_YOUNGEST, _OLDEST = 5, 110
"""Ages of those whom the news quotes."""
_AGE_AND_MORE = 4
"""Tokens of an age between commas and the next word."""
_AFTER_AGE = frozenset({"a", "an", "from", "of", "one", "the", "who", "whose"})
"""Words with which the news goes on behind somebody's age."""
_OWNERS = frozenset({"Our", "My", "Your", "He", "She", "No"})
"""Words that have a capital within a sentence only as the first of a name: "the ads of Our Future PAC", "He Wenqi",
"the No Smoke Without Fire fund"."""


def opens_name(token: Token, small: frozenset[str], surnames: Collection[str] = frozenset()) -> bool:
    """Whether a name may begin here: a capital that the sentence's beginning does not explain; `small` are the
    article's words in small letters, `surnames` those that stand behind a first name somewhere."""
    if not is_capital(token) or token.text == "THE":
        return False  # "THE University of Norland will close" opens with a drop cap
    if token.text in word_list(names.PACKAGE, "not_names"):
        first_name = names.is_first_name(token.text) and token.i > 0 and _after_role(token)
        first_name = first_name or is_called_by_day(token) or begins_paper(token)
        owned = token.text in _OWNERS and not opens_sentence(token) and capital_follows(token)
        return first_name or owned or _begins_body(token)
    if opens_sentence(token) and (_asks(token) or _tells_place(token)):
        return False
    if _is_inverted(token, small) or is_shouted_verb(token) or _is_participle_before_name(token, surnames):
        return False
    if opens_sentence(token) and (is_hyphened_name(token) or _is_of_an_age(token)):
        return True  # "Ruiz-Soto said", where the tagger takes the first for a noun; "Dally, 52, said", for an adverb
    if not opens_sentence(token):
        return token.pos_ not in _NOT_IN_NAMES or token.ent_type_ in _NAMED_ENTITIES or _after_role(token)
    if names.is_title(token.text) or names.is_first_name(token.text) or names.bare(token.text) in names.demonyms():
        return True
    if token.lower_ in small and not capital_follows(token):
        return False  # "Companies" where the article also speaks of "companies"
    if token.i == 0 and token.nbor().tag_ in {"NN", "NNS"} and token.text not in words_of(token.doc)[1:]:
        return False  # a headline's "Ancient shark": who is in it is named again
    if (
        token.lower_ in surnames
        and token.lower_ not in small
        and token.i + 1 < len(token.doc)
        and _is_finite(token.nbor())
    ):
        return True  # "Banks told reporters", where "Ian Banks" is printed
    if token.pos_ == "PROPN" or token.ent_type_ in _NAMED_ENTITIES or _before_capital_preposition(token):
        return True
    return token.doc[token.i : token.i + 2].text in _pairs_within(token.doc)


def _asks(token: Token) -> bool:
    """Whether it is a verb that a question opens with: "Will Lee go?"; not in "Will Lee said", "Will Lee told"."""
    verb = token.head
    is_asked = verb.i > token.i + 1 and verb.tag_ == "VB" and verb.lower_ == verb.lemma_.lower()
    return token.tag_ == "MD" and token.dep_ == "aux" and is_asked


def _tells_place(token: Token) -> bool:
    """Whether it tells where something was: "Outside Norvik's plant, workers wept"; not where capitals and a verb
    follow, or the article has it within a sentence: "Beyond Meat said"."""
    if token.text not in word_list(names.PACKAGE, "words_of_place"):
        return False
    doc, end = token.doc, token.i + 1
    while end < len(doc) and is_capital(doc[end]):
        end += 1
    speaks = token.i + 1 < end < len(doc) and _is_finite(doc[end])
    return not speaks and doc[token.i : token.i + 2].text not in _pairs_within(doc)


def _begins_body(token: Token) -> bool:
    """Whether it is the "One" that a body's name begins with, as the model takes it: "the group One Harbour"."""
    behind = token.doc[token.i + 1 : token.i + 2]
    is_one = token.text == "One" and token.ent_type_ == "ORG" and token.ent_iob_ == "B"
    return is_one and not opens_sentence(token) and all(is_capital(t) and t.ent_iob_ == "I" for t in behind)


@once_a_doc
def _pairs_within(doc: Doc) -> frozenset[str]:
    """Two words with capitals, both of which stand within a sentence somewhere: "Safe Harbours Now", of which the first
    is taken for no name where it opens one."""
    headlines = headline_tokens(doc)
    words = words_of(doc)
    capitals = (i for i in range(len(words) - 1) if words[i][0].isupper() and words[i + 1][0].isupper())
    within = (i for i in capitals if i not in headlines and not opens_sentence(doc[i]))
    return frozenset(doc[i : i + 2].text for i in within)


def is_hyphened_name(token: Token) -> bool:
    """Whether another capital hangs on the word by a hyphen, and a verb follows: "Ruiz-Soto said"."""
    doc, i = token.doc, token.i
    if i + 3 >= len(doc) or doc[i + 1].text != "-" or doc[i].whitespace_ or doc[i + 1].whitespace_:
        return False
    return is_capital(doc[i + 2]) and _is_finite(doc[i + 3])


def _is_of_an_age(token: Token) -> bool:
    """Whether an age between commas follows, and who that is or what he does: "Dally, 52, said", "Dally, 52, a cook,";
    not "Overall, 52, or half, voted"."""
    behind = list(token.doc[token.i + 1 : token.i + 5])
    if [t.text for t in behind[:3:2]] != [",", ","] or len(behind) < _AGE_AND_MORE or not token.is_alpha:
        return False
    age, more = behind[1].text, behind[3]
    is_age = age.isdecimal() and _YOUNGEST <= int(age) <= _OLDEST
    return is_age and (_is_finite(more) or more.lower_ in _AFTER_AGE)


def _is_finite(token: Token) -> bool:
    return token.tag_ in {"VBD", "VBZ", "MD"}


def _before_capital_preposition(token: Token) -> bool:
    """Whether a preposition with a capital follows, which only names have: "Doctors Without Borders"."""
    return token.i + 1 < len(token.doc) and is_capital(token.nbor()) and token.nbor().pos_ == "ADP"


def _is_inverted(token: Token, small: frozenset[str]) -> bool:
    """Whether a verb of saying opens the sentence before its subject: "Said Lee, ..."."""
    if token.lower_ not in small or not opens_sentence(token) or names.is_first_name(token.text):
        return False
    return cue_lexicon().is_form(token.lower_) and capital_follows(token)


def _is_participle_before_name(token: Token, surnames: Collection[str]) -> bool:
    """Whether it is what a sentence begins with as done to somebody by name, whatever the tagger takes it for: "Backing
    Lee's bid, the mayor", where "Ann Lee" is printed; not in "Backing Lee said", nor where others print it as a name.
    """
    word = token.text
    if word not in word_list(names.PACKAGE, "done_to_people") or not opens_sentence(token):
        return False
    if word.lower() in surnames or not capital_follows(token) or token.nbor().lower_ not in surnames:
        return False
    behind = token.doc[token.i + 2 : token.i + 3]
    if any(t.text == ":" or (t.tag_ in _FINITE and t.lemma_ != "be") for t in behind):
        return False
    return not any(t.text == word and not opens_sentence(t) for t in token.doc)


def _after_role(token: Token) -> bool:
    """Whether a role and another capital make a first name of any word: "chief executive Per Lund"."""
    if not capital_follows(token):
        return False
    before = token.nbor(-1)
    return before.lower_ in names.lower_words("person_nouns") or names.is_title(before.text)


def may_name(token: Token) -> bool:
    """Whether a name may begin with this capital of a source: "WALLACE", not "Local" in "Local officials"."""
    if token.text in word_list(names.PACKAGE, "not_names"):
        return False
    return token.pos_ == "PROPN" or not opens_sentence(token) or names.is_first_name(token.text)


def opens_sentence(token: Token) -> bool:
    """Whether the word stands where any word has a capital."""
    if token.i == 0 or token.is_sent_start:
        return True
    before = token.nbor(-1)
    is_mark = before.is_quote and before.tag_ != "POS"  # "the Farmers' Union"
    return before.is_space or is_mark or before.text in {":", "–", "—", "-", ".", "…", "...", "("}


def capital_follows(token: Token) -> bool:
    """Whether the next word begins with a capital."""
    return token.i + 1 < len(token.doc) and is_capital(token.nbor())


def is_shouted_verb(token: Token) -> bool:
    """Whether it is a verb in capitals behind a name, whatever the tagger takes it for: "Ann Lee SLAMS ref"."""
    if not token.is_upper or not token.i or token.nbor(-1).is_upper or not is_capital(token.nbor(-1)):
        return False
    return token.tag_ in _FINITE or cue_lexicon().is_form(token.lower_)
