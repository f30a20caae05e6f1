"""Labelled pairs become examples, in folds of what belongs together."""

from __future__ import annotations

from quotes.training.pairs import Gold, examples, read_pairs, together

ARTICLES = ["a", "b", "c", "d", "e", "a", "f", "g", "h", "i"]
GOLD = Gold({(0, 1): "reworded", (2, 3): "different", (1, 4): "same-gist"}, [frozenset({0, 1, 5}), frozenset({6, 7})])


def test_read_pairs_groups_and_what_groups_leave_out_are_examples():
    chosen = examples(GOLD, [(5, 8), (8, 9), (0, 1)], ARTICLES)
    found = {one.pair: (one.is_one, one.is_claim, one.weight) for one in chosen}
    assert found == {
        (0, 1): (True, True, 1.0),
        (0, 5): (True, True, 0.7),
        (1, 5): (True, True, 0.7),
        (6, 7): (True, True, 0.7),
        (2, 3): (False, False, 1.0),
        (1, 4): (False, True, 1.0),
        (5, 8): (False, False, 0.25),
    }
    assert [one.pair for one in chosen if one.is_beside] == [(0, 5)]


def test_what_belongs_together_is_in_one_fold():
    folds = GOLD.folds()
    assert len({folds[place] for place in (0, 1, 4, 5)}) == 1
    assert folds[6] == folds[7] != folds[0]
    assert next(one.folds for one in examples(GOLD, [], ARTICLES) if one.pair == (2, 3)) == {folds[2], folds[3]}


def test_labels_are_read_by_article_and_content(tmp_path):
    file = tmp_path / "links.jsonl"
    file.write_text(
        '{"a": {"id": "x", "content": [[0, 4]]}, "b": {"id": "y", "content": [[9, 12], [2, 5]]}, "label": "trimmed"}\n'
        '{"members": [{"id": "x", "content": [[0, 4]]}]}\n'
    )
    gold = read_pairs(file, {("x", "[[0, 4]]"): 3, ("y", "[[2, 5], [9, 12]]"): 1})
    assert (gold.labels, gold.groups) == ({(1, 3): "trimmed"}, [frozenset({3})])


def test_labels_of_several_readers_are_one_gold():
    gold = together([Gold({(0, 1): "trimmed"}, [frozenset({2})]), Gold({(1, 2): "different"}, [])])
    assert (gold.labels, gold.groups) == ({(0, 1): "trimmed", (1, 2): "different"}, [frozenset({2})])
