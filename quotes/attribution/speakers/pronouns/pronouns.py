"""Whom a pronoun takes up: agreement in gender and number, then the figure most in focus."""

from __future__ import annotations

from collections.abc import Collection

from spacy.tokens import Doc, Token

from quotes.attribution.cast.figures import Figure
from quotes.attribution.cast.focus import Focus, is_taken_for_adverb
from quotes.attribution.cast.holders import ONCE
from quotes.attribution.names import PACKAGE, lower_words
from quotes.attribution.speakers.pronouns.antecedents import antecedent
from quotes.attribution.speakers.references import Reference
from quotes.datafiles import table
from quotes.nameparts import titles
from quotes.parsing.grammar import GENDERS, NOUNS, SUBJECTS
from quotes.parsing.sources import agent_of

RELATIVES = frozenset({"who", "whom", "whose", "which", "that"})
WORDS = {"m": "man", "f": "woman"}
_CLAUSES_OF_WHEN = frozenset({"advcl", "pcomp"})
_UNKNOWN_GENDER = 0.6
_TELLER = 1.2
"""How much rather "he" in somebody's words that are reported means him who tells: "Lee said that he would come"."""
JUST_NAMED = 2.0
"""How much rather it means whom the sentence before brought in as its subject, though another has spoken at length:
"Lee said so. Coach Stig Nyland disagreed. “Nonsense,” he said."."""
_OF_CLAUSE_ABOVE = 1.5
"""How much rather it means the subject of the clause that its own hangs on: "Lee wept as he told the inquest"."""
_OF_PARAGRAPH = 1.5
"""How much rather it means whom its own paragraph has told of."""
_TIED = 10.0
"""How much rather it means whom the words around it tie it to: "Lund asked Lee why he had left"."""
_SPOKE_LAST = 1.1
"""How much rather it means who spoke last, in the sentence before or behind words in marks: "Lee said Smith knew it.
“He is quick,” he said"."""
_ENDED_SENTENCE = 1.4
"""How much rather, behind words in marks, whoever said the sentence before, by its end: "Lee may win, Lund said. “He is
quick,” he said"."""
_IN_OWN_WORDS = 6.0
"""How much rather it means whoever alone says such a thing: "The judge rose. In her ruling she said"."""
_NOT_DONE = 0.1
"""How far it means somebody of an office whose holders do no such thing: "Lee's lawyer, Ivo Lund, said so. He had
testified" is Lee."""
_SURE, _SURE_OF_TELLER = 2.0, 1.5
"""How many times likelier than the next a figure must be for a pronoun to tell its gender."""
_VERB_AND_MARKS = 4
"""Tokens behind a name that ends a sentence: "Lund said.", and the line's end."""
_SPOKEN_OF = 0.15
"""How far somebody who is named within the quotation is still taken for its speaker."""


def person(token: Token, focus: Focus, spoken_of: Collection[Figure], tied: Figure | None = None) -> Reference | None:
    """Whom "he" or "she" means; `spoken_of` are those whom the quotation itself names, `tied` is whom the words around
    the pronoun tie it to."""
    gender = GENDERS[token.lower_]
    others = _others_of_same_verb(token)
    teller = None if _is_of_another(token, focus, gender) else focus.teller
    holders = _holders_of_own_words(token)
    barred = _who_never_does(token.head)
    own = _subject_above(token)
    is_within = token.dep_ in SUBJECTS and token.head.dep_ == "advcl"
    is_behind_words = token.i > 0 and token.doc[token.i - 1].is_quote

    def fits(figure: Figure) -> float:
        known = focus.gender(figure)
        if figure.kind not in {"person", "anonymous"} or known not in {gender, None}:
            return 0.0
        if any(_is_at(figure, other) for other in others):
            return 0.0
        is_above = own is not None and _is_at(figure, own)
        likely = (1.0 if known or figure is teller or is_above else _UNKNOWN_GENDER) * (
            _SPOKEN_OF if figure in spoken_of or _is_left_behind(figure, focus, spoken_of) else 1.0
        )
        if focus.just_subject(figure, spoken_of) and is_brought_in(figure, token):
            likely *= JUST_NAMED
        if is_above:
            likely *= _OF_CLAUSE_ABOVE
        if figure is tied:
            likely *= _TIED
        if figure.name and focus.of_paragraph(figure, is_within):
            likely *= _OF_PARAGRAPH
        if any(role.words & holders for role in focus.roles(figure)):
            likely *= _IN_OWN_WORDS
        if barred and _is_barred(figure, focus, barred, token):
            likely *= _NOT_DONE
        if figure is focus.last and (is_behind_words or focus.just_subject(figure, spoken_of)):
            likely *= _ENDED_SENTENCE if is_behind_words and _ended_sentence(figure, token) else _SPOKE_LAST
        return likely * (_TELLER if figure is focus.teller else 1.0)

    ranked = focus.ranked(fits)
    if not ranked:
        return None
    figure, score = ranked[0]
    margin = _SURE_OF_TELLER if figure is teller else _SURE
    if figure.kind == "person" and focus.gender(figure) is None and (len(ranked) == 1 or score > margin * ranked[1][1]):
        focus.genders[figure] = gender
    sure = 0.9 if len(ranked) == 1 else 0.6 + 0.3 * (1 - ranked[1][1] / score)
    return Reference(figure, f"pronoun: the {WORDS[gender]} most in focus", round(sure, 2))


def _ended_sentence(figure: Figure, token: Token) -> bool:
    """Whether the sentence before ends with the figure's name and a verb."""
    end = token.sent.start
    return any(end - _VERB_AND_MARKS <= mention.end < end for mention in figure.mentions)


def _is_left_behind(figure: Figure, focus: Focus, spoken_of: Collection[Figure]) -> bool:
    """Whether it is a source or an onlooker of unknown gender, whom only the next sentence takes up, where the words
    name somebody: "The insider said so. Lee laughed. Lund, 44, will stay, she said" is rather Lund."""
    is_gone = figure.name is None and not focus.gender(figure) and figure not in focus.of_sentence_before()
    is_stranger = is_gone and any(role.words & lower_words("always_unnamed") for role in figure.roles)
    return is_stranger and any(map(focus.gender, spoken_of))


def _who_never_does(verb: Token) -> frozenset[str]:
    """The offices whose holders do no such thing in court; "pleaded for calm" and "pleaded with him" anybody may."""
    behind = {token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 3]}
    if verb.lemma_.lower() == "plead" and "guilty" not in behind:
        return frozenset()
    return frozenset(table(PACKAGE, "contradictions")["never"].get(verb.lemma_.lower(), ()))


def _is_barred(figure: Figure, focus: Focus, barred: frozenset[str], token: Token) -> bool:
    """Whether the text calls the figure by such an office alone: a district attorney may testify, who once was a
    lawyer, too, and whoever is tried himself."""
    kinds = table(PACKAGE, "contradictions")
    may = ONCE.union(kinds["may_testify"])
    if not any(role.words & barred and role.words.isdisjoint(may) for role in focus.roles(figure)):
        return False
    names = (token.doc[mention.start : mention.end].root for mention in figure.mentions if mention.end <= token.i)
    heads = (name.head if name.dep_ == "appos" else name for name in names)
    return not any(head.dep_ in SUBJECTS and head.head.lemma_.lower() in kinds["tried"] for head in heads)


def _holders_of_own_words(token: Token) -> frozenset[str]:
    """What those are called whose the words are that the sentence tells of as the pronoun's own: a judge for "her
    ruling", nobody for "her report"."""
    gender, words = GENDERS[token.lower_], table(PACKAGE, "own_words")
    owned = (t.head for t in token.sent if t.tag_ == "PRP$" and GENDERS.get(t.lower_) == gender)
    said = (token.doc[max(noun.i - count, 0) : noun.i + 1].text.lower() for noun in owned for count in (0, 1, 2))
    return frozenset(holder for words_said in said for holder in words.get(words_said.replace(" - ", "-"), ()))


def _is_of_another(token: Token, focus: Focus, gender: str) -> bool:
    """Whether he who tells, of unknown gender, tells of one of that gender whom his paragraph names: "Peter Holm denies
    it. Prosecutor Sloane Archer said he stabbed her"."""
    teller = focus.teller
    if teller is None or focus.gender(teller) is not None:
        return False
    breaks = (i for i in range(token.i, -1, -1) if "\n" in token.doc[i].text)
    start = next(breaks, -1)

    def is_named(figure: Figure) -> float:
        is_rival = figure.kind == "person" and figure is not teller and focus.gender(figure) == gender
        return float(is_rival and any(start < mention.start < token.i for mention in figure.mentions))

    return bool(focus.ranked(is_named))


def is_brought_in(figure: Figure, token: Token) -> bool:
    """Whether it is a person whom the sentence before is the first to name: in full, or by a surname and what she is
    or does ("Lund, the builder, disagreed. She", "Lund, who built it, rang the Post. She", "Baroness Lund's inquiry
    found it. She")."""
    words = (figure.name or "").split(" ")
    behind = (token.doc[one.end : one.end + 2].text for one in figure.mentions)
    says_who = len(words) > 1 or any(role.for_person for role in figure.roles) or ", who" in behind
    is_office = words[0].lower() in titles() and words[-1].isupper()  # "Deputy PM"
    is_named = figure.kind == "person" and says_who and not is_office
    is_new = is_named and is_new_in_sentence_before(figure, token)
    return is_new and not _is_kin_told_of(figure, token.doc) and not _is_in_circumstance(figure, token.doc)


def _is_in_circumstance(figure: Figure, doc: Doc) -> bool:
    """Whether it is the subject of no more than when or why somebody else did something: "Lee wept when the judge, Ann
    Lund, thanked him. “I lost,” he said" is Lee; not of when something befell another: "Lee was rescued when Lund heard
    him"."""
    roots = (doc[mention.start : mention.end].root for mention in figure.mentions[:1])
    heads = (root.head if root.dep_ == "appos" else root for root in roots)
    verbs = (head.head for head in heads if head.dep_ in SUBJECTS)
    main = (verb.head for verb in verbs if verb.dep_ in _CLAUSES_OF_WHEN)
    main = (above.head if above.pos_ == "ADP" else above for above in main)
    return any(t.dep_ == "nsubj" and t.pos_ in NOUNS for verb in main for t in verb.lefts)


def _is_kin_told_of(figure: Figure, doc: Doc) -> bool:
    """Whether it is told of one of somebody's kin what befell her: "Lee said no. Her mother, Ann Lund, was born here.
    “I left,” she said" is Lee."""
    heads = (doc[mention.end - 1] for mention in figure.mentions[:1])
    nouns = (name.head if name.dep_ == "appos" else name for name in heads)
    return any(noun.dep_ == "nsubjpass" and noun.left_edge.tag_ == "PRP$" for noun in nouns)


def is_new_in_sentence_before(figure: Figure, token: Token) -> bool:
    """Whether no sentence before the last one names the figure."""
    start = token.sent.start
    return start > 0 and all(one.start >= token.doc[start - 1].sent.start for one in figure.mentions)


def of_either_gender(token: Token) -> bool:
    """Whether it is half of "he or she", "his or her", which means nobody in particular."""
    doc = token.doc
    ahead = [t.lower_ for t in doc[token.i + 1 : token.i + 3]]
    back = [t.lower_ for t in doc[max(token.i - 2, 0) : token.i]]
    return any(len(pair) == 2 and "or" in pair and not GENDERS.keys().isdisjoint(pair) for pair in (ahead, back))


def _is_at(figure: Figure, noun: Token) -> bool:
    """Whether the noun is the figure: its name, or what describes it: "The inspector told her" is of two."""
    if figure.name is None:
        return any(noun.left_edge.i <= role.token <= noun.i for role in figure.roles)
    return any(mention.start <= noun.i < mention.end for mention in figure.mentions)


def _others_of_same_verb(token: Token) -> list[Token]:
    """Whom a pronoun cannot mean by grammar: an object the subject, "Lee thanked her"; a subject whoever did to her
    what a participle tells, "Asked by Lee whether it was hers, she said"."""
    if token.dep_ in SUBJECTS:
        agents = (agent_of(t) for t in token.head.children if t.dep_ == "advcl" and t.tag_ == "VBN")
        objects = (t for t in token.head.rights if t.dep_ in {"dobj", "iobj", "dative"} and t.pos_ in NOUNS)
        return [*(agent for agent in agents if agent is not None), *objects]
    if token.dep_ not in {"dobj", "iobj", "dative", "pobj"}:
        return []
    verb = token.head.head if token.dep_ == "pobj" else token.head
    return [t for t in verb.lefts if t.dep_ in SUBJECTS][:1]


def _subject_above(token: Token) -> Token | None:
    """The subject before it of the clause that a pronoun's own tells the time or manner of; of "Lee, who has worked
    here since he left school" Lee."""
    verb = token.head
    if token.dep_ != "nsubj":
        return None
    subject = None
    while subject is None and verb.dep_ == "advcl":
        verb = verb.head  # "Lee worked the room, praising the band as he left"
        before = (t for t in verb.lefts if t.i < token.i)
        subject = next((t for t in before if t.dep_ in SUBJECTS or is_taken_for_adverb(t)), None)
    return antecedent(subject) if subject is not None and subject.lower_ == "who" else subject
