"""Extraction is as good as it was, on texts of every sort. `python tests/test_quality.py` tells how good that is.

`--update` pins what is measured now where it is better than before, and with `--lower` where it is worse, too.
"""

import argparse

import pytest
import quality
from corpus import texts


@pytest.fixture(scope="module")
def corpus(trained_nlp):
    return quality.read(trained_nlp, texts())


def test_no_figure_is_below_what_was_reached_before(corpus):
    assert quality.pinned()
    assert quality.below(quality.figures(corpus), quality.pinned()) == {}


def test_a_few_quotations_of_a_small_group_may_turn():
    measured = {"document": {quality.SIZE: 19, "exact_f1": 0.91}, "all": {quality.SIZE: 322, "exact_f1": 0.91}}
    floors = {"document": {"exact_f1": 1.0}, "all": {"exact_f1": 0.93}}
    assert quality.below(measured, floors) == {"all exact_f1": (0.91, 0.93)}


def test_every_offset_slices_the_text(corpus):
    for text, found in corpus:
        for quote in found:
            for start, end in (*quote.content, *quote.cue, *quote.source):
                assert 0 <= start < end <= len(text.text)


def test_a_lower_figure_is_reported_and_not_pinned(corpus, monkeypatch, tmp_path):
    monkeypatch.setattr(quality, "FLOORS", tmp_path / "floors.yml")
    quality.pin({"all": {"exact_f1": 0.7}})
    worse = {"all": {"exact_f1": 0.6}}
    assert quality.below(worse, quality.pinned()) == {"all exact_f1": (0.6, 0.7)}
    quality.pin(worse)
    assert quality.pinned() == {"all": {"exact_f1": 0.7}}
    quality.pin(worse, lower=True)
    assert quality.pinned() == worse


def test_faults_are_put_in_lines_to_read(corpus):
    perfect, *_ = (text for text, _ in corpus if text.quotes)
    assert quality.faults(perfect, perfect.quotes) == []
    assert len(quality.faults(perfect, ())) == len(perfect.quotes)
    assert quality.faults(perfect, ())[0].startswith("- missed: [")


def main() -> None:
    from quotes.evaluation.tables import interval_table, table
    from quotes.pipeline import load

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", help="what `quotes extract --model` takes, instead of the default")
    parser.add_argument("--update", action="store_true", help="pin the figures that are better than before")
    parser.add_argument("--lower", action="store_true", help="with --update, pin those that are worse, too")
    asked = parser.parse_args()
    corpus = quality.read(load(asked.model) if asked.model else load(), texts())
    results = {"quotes": quality.scores(corpus)}
    judged = ((quality.faults(text, found), text) for text, found in corpus)
    for faults, text in sorted(judged, key=lambda each: len(each[0])):  # the worst last, beside the prompt
        if faults:
            print(f"\n{text.genre}, {text.name}: {text.shows}", *faults, sep="\n  ")
    print("", *table(results), "", *interval_table(results), sep="\n")
    measured = quality.figures(corpus)
    for name, (now, before) in quality.below(measured, quality.pinned()).items():
        print(f"Below what is pinned: {name} is {now}, was {before}")
    if asked.update:
        quality.pin(measured, lower=asked.lower)
        print(f"Pinned in {quality.FLOORS}")


if __name__ == "__main__":
    main()
