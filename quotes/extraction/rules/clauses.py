"""The content of a cue as the parse gives it: the reported clause, the object and what is said of it.

Where a small parser goes wrong in ways that words on the surface can mend, they do: a "that" clause hung on the noun
before it ("stated in an interview that ..."), a second clause hung on the cue ("said talks were open but nothing was
settled"), a second cue swallowed by the first one's clause ("pointed out that ... and noted that ...").
"""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from quotes.datafiles import word_list
from quotes.extraction.rules.cues import Cue
from quotes.parsing.grammar import SUBJECTS
from quotes.parsing.marked import MarkedDoc, sentence_end, sentence_start, trimmed
from quotes.parsing.nouns import is_noun_of_saying
from quotes.records import Span, Spans

_WITH_OBJECT = {"ccomp", "xcomp", "dobj", "oprd", "prep", "dative", "pcomp", "acomp", "attr"}
_PREPOSITIONS = {"as", "of", "for", "about", "against", "to", "with", "on", "over", "from"}
_COMPLEMENTIZERS = {"that", "whether", "if", "as"}
_WEEKDAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
_CONJUNCTIONS = {"and", "but"}


def clause_of(marked: MarkedDoc, cue: Cue) -> Spans:
    """The pieces of the text that stand for what was said, or none; quotation marks are not looked at."""
    verb = cue.verb
    clauses = [c for c in verb.children if c.dep_ == "ccomp" and _is_finite(c) and not _belongs_to_noun(c)]
    if not clauses and _in_parenthesis(verb):
        return _pieces(marked, set(verb.head.subtree) - set(verb.subtree), verb)
    reports = cue.frames & {"clause", "tell", "request"}
    if clauses and reports:
        tokens = _subtrees(clauses)
        if "request" in cue.frames:
            tokens |= _subtrees(c for c in verb.children if c.dep_ == "dobj" and c.i > verb.i)
        return _pieces(marked, _run_on(marked, tokens, verb), verb)
    stray = _stray_clause(marked, cue) if reports else None
    if stray:
        return _pieces(marked, _run_on(marked, stray, verb), verb)
    if cue.frames & {"object", "request"}:
        return _pieces(marked, _run_on(marked, _subtrees(_complements(verb)), verb), verb)
    if reports:
        return _pieces(marked, _subtrees(c for c in verb.children if c.dep_ == "xcomp" and c.i > verb.i), verb)
    return ()


def _is_finite(clause: Token) -> bool:
    """A clause with a subject of its own, not "saw it coming"."""
    subjects = {"nsubj", "nsubjpass", "expl", "csubj", "aux", "attr"}
    return any(c.dep_ in subjects for c in clause.children) or clause.tag_ in {"VBZ", "VBD", "VBP", "MD"}


def _belongs_to_noun(clause: Token) -> bool:
    """Whether a clause is what a noun of saying right before its "that" says: "asked about his claim that ..."."""
    that = next((c for c in clause.children if c.lower_ == "that" and c.dep_ == "mark"), None)
    return that is not None and that.i > 0 and is_noun_of_saying(that.nbor(-1))


def _in_parenthesis(verb: Token) -> bool:
    """Whether the clause of the verb only says who said it: "The plan, officials say, works", "as she put it"."""
    if verb.dep_ == "parataxis":
        return True
    if verb.dep_ != "advcl" or any(c.dep_ in {"dobj", "ccomp", "prep"} for c in verb.children):
        return False
    return any(c.dep_ == "mark" and c.lower_ == "as" for c in verb.children)


def _complements(verb: Token) -> list[Token]:
    """The object of a verb and what is said of it, with "as", "of", "for"; none where there is only an adverbial."""
    found = [
        child
        for child in verb.children
        if child.i > verb.i
        and child.dep_ in _WITH_OBJECT
        and (child.dep_ != "prep" or child.lower_ in _PREPOSITIONS)
        and not _is_occasion(child)
        and not _belongs_to_noun(child)
    ]
    core = {"dobj", "ccomp", "xcomp", "oprd"}
    return found if any(c.dep_ in core or c.lower_ in {"as", "for", "of", "on"} for c in found) else []


def _is_occasion(token: Token) -> bool:
    """Whether a phrase names where it was said: "in an interview with LCI", "at a rally"."""
    if token.dep_ != "prep" or token.lower_ not in {"in", "at", "during", "on", "to"}:
        return False
    occasions = word_list("quotes.extraction", "occasions")
    return any(c.dep_ == "pobj" and c.lemma_.lower() in occasions for c in token.children)


def _stray_clause(marked: MarkedDoc, cue: Cue) -> set[Token]:
    """A "that" clause behind the verb that the parser hung on a noun between: "stated in an interview that it had"."""
    doc = marked.doc
    for token in doc[cue.verb.i + 1 : sentence_end(marked, cue.verb)]:
        if marked.is_quoted(token) or (token.is_punct and not (token.text == "," and "tell" in cue.frames)):
            return set()  # but "told several papers, including the Post, that ..."
        if token.lower_ != "that":
            continue
        if is_noun_of_saying(token.nbor(-1)):
            return set()  # "responded to claims that ...": somebody else's words
        clause = token.head
        subjects = [c for c in clause.children if c.dep_ in SUBJECTS]
        if token.dep_ == "mark" or (clause.dep_ in {"relcl", "acl"} and subjects and token not in subjects):
            return {t for t in clause.subtree if t.i > token.i}
        return set()
    return set()


def _run_on(marked: MarkedDoc, tokens: set[Token], verb: Token) -> set[Token]:
    """The tokens with what follows them in the same breath: ": any facility ...", "but no decision had been made"."""
    if not tokens:
        return tokens
    doc = marked.doc
    last = max((t for t in tokens if not t.is_punct), key=lambda t: t.i, default=verb)
    end = sentence_end(marked, verb)
    if last.i <= verb.i or last.i + 2 >= end:
        return tokens
    at = last.i + 1
    while at + 2 < end and (doc[at].is_quote or marked.is_quoted(doc[at])):
        at += 1  # the closing mark of the content's last words
    following, then = doc[at], doc[at + 1]
    if following.text == ":" and not marked.is_quoted(then):
        return tokens | set(doc[following.i : end])
    if following.text == "," and then.lower_ in _CONJUNCTIONS and doc[then.i + 1].lower_ == "that":
        return tokens | set(doc[following.i : end])
    if following.lower_ in _CONJUNCTIONS and (then.lower_ == "that" or _is_clause_of_its_own(then, verb)):
        return tokens | set(doc[following.i : end])
    return tokens


def _is_clause_of_its_own(start: Token, verb: Token) -> bool:
    """Whether a clause with its own subject begins here, and not the next thing that the speaker did."""
    for head in verb.conjuncts:
        for child in head.children:
            if child.dep_ in SUBJECTS and child.left_edge == start:
                return True
    return False


def _subtrees(heads: Iterable[Token]) -> set[Token]:
    return {token for head in heads for token in head.subtree}


def _pieces(marked: MarkedDoc, tokens: set[Token], verb: Token) -> Spans:
    """The runs of tokens as trimmed spans, in order; a gap of mere punctuation is closed, the verb never in one."""
    runs: list[list[Token]] = []
    first, end = sentence_start(marked, verb), sentence_end(marked, verb)
    for token in sorted(tokens, key=lambda t: t.i):
        if not first <= token.i < end:
            continue  # behind a semicolon, in the next paragraph
        if token.i > verb.i and _is_next_cue(marked, token, verb):
            if token.is_quote:
                runs[-1].append(token)
            break
        if token.i > verb.i and (_is_next_deed(marked, token, verb) or _resumes_auxiliary(marked, token, verb)):
            break
        if runs and all(t.is_punct or t.is_space for t in marked.doc[runs[-1][-1].i + 1 : token.i]):
            runs[-1].append(token)
        else:
            runs.append([token])
    found = []
    for run in runs:
        run = _without_edges(run)
        if any(t.is_alpha or t.like_num for t in run):
            found.append(trimmed(marked.text, Span(run[0].idx, run[-1].idx + len(run[-1]))))
    return tuple(found)


def _is_next_cue(marked: MarkedDoc, token: Token, verb: Token) -> bool:
    """Whether the next thing that the same speaker said begins: "pointed out that ... and noted that ...", "said the
    plan was new, adding that ..."."""
    if token.lower_ not in _CONJUNCTIONS and token.text != "," and not token.is_quote:
        return False
    if marked.is_quoted(token) and not token.is_punct:
        return False
    following = [t for t in marked.doc[token.i + 1 : token.i + 4] if t.pos_ != "ADV"]
    if len(following) < 2 or following[1].lower_ != "that" or marked.is_quoted(following[0]):
        return False
    if following[0].lemma_.lower() not in word_list("quotes.extraction.rules", "coordinated"):
        return False
    if token.lower_ in _CONJUNCTIONS:
        return following[0].tag_ == verb.tag_ and verb.tag_ in {"VBD", "VBZ"}
    return following[0].tag_ == "VBG"


def _is_next_deed(marked: MarkedDoc, token: Token, verb: Token) -> bool:
    """Whether a comma and "and" begin what the speaker did next: "said there was no risk, and ruled out a transfer"."""
    if token.text != "," or marked.is_quoted(token) or token.i + 2 >= len(marked.doc):
        return False
    conjunction, deed = token.nbor(1), token.nbor(2)
    return conjunction.lower_ in _CONJUNCTIONS and deed.tag_ == verb.tag_ == "VBD"


def _resumes_auxiliary(marked: MarkedDoc, token: Token, verb: Token) -> bool:
    """Whether "and have" takes up the cue's own "have": "they have argued it could fail and have passed new laws"."""
    if token.lower_ not in _CONJUNCTIONS or marked.is_quoted(token) or token.i + 2 >= len(marked.doc):
        return False
    again = token.nbor(1).lower_
    reported = [child for child in verb.children if child.dep_ == "ccomp"]
    return (
        again in {"have", "has"} and _has_auxiliary(verb, again) and not any(_has_auxiliary(c, again) for c in reported)
    )


def _has_auxiliary(verb: Token, word: str) -> bool:
    return any(child.dep_ == "aux" and child.lower_ == word for child in verb.children)


def _without_edges(run: list[Token]) -> list[Token]:
    """The run without the "that" it begins with, punctuation at its ends, and a phrase that says where it was said."""
    while run and run[0].is_punct and run[0].text not in {'"', "“", "'", "‘", "``", "''", "«", "(", "["}:
        run = run[1:]
    if len(run) > 3 and run[0].lower_ == "on" and run[1].text in _WEEKDAYS:
        run = run[2:]  # "said on Monday it would hold rates": when it was said
    if len(run) > 1 and run[0].lower_ in _COMPLEMENTIZERS:
        run = run[1:]
    for at, token in enumerate(run):
        if at and _is_occasion(token) and token.right_edge.i >= run[-1].i:
            return run[:at]
    return run
