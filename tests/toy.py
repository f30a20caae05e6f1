"""A model without weights, for what stands around them: words in letters, scores by chance but always the same."""

from __future__ import annotations

import string

import numpy as np
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

from quotes.extraction.model.decoding import Transitions
from quotes.extraction.model.links import BUCKETS, RELATIONS, WIDTH, Linker
from quotes.extraction.model.network import Network
from quotes.extraction.model.tags import TAGS

_WORDS = ("it", "rains", "pours", "she", "said", "the", "bridge", "is", "safe", "that")
_ROWS = 256


def tokenizer() -> Tokenizer:
    """One that cuts as the trained model's does, but knows ten words; all others fall into letters."""
    entries = ["[PAD]", "[unused1]", "[UNK]", *_WORDS, *string.printable.lower(), *"éñßабв中文”“’‘«»…–—"]
    entries += [f"##{letter}" for letter in (*string.ascii_lowercase, *string.digits, *"éñßабв")]
    vocabulary = {entry: number for number, entry in enumerate(dict.fromkeys(entries))}
    made = Tokenizer(WordPiece(vocabulary, unk_token="[UNK]", max_input_chars_per_word=100))
    made.normalizer = BertNormalizer(lowercase=True)
    made.pre_tokenizer = BertPreTokenizer()
    return made


class _Session:
    """Answers by the piece, the one before it and its place: what else is in the batch does not matter."""

    def __init__(self, seed: int) -> None:
        chance = np.random.default_rng(seed)
        self.tags = chance.normal(0, 2, (_ROWS, len(TAGS))).astype(np.float32)
        self.tags_behind = chance.normal(0, 2, (_ROWS, len(TAGS))).astype(np.float32)
        self.links = chance.normal(0, 1, (_ROWS, 2 * len(RELATIONS) * WIDTH)).astype(np.float32)

    def run(self, _names: None, inputs: dict[str, np.ndarray]) -> list[np.ndarray]:
        now = inputs["ids"] % _ROWS
        before = np.roll(now, 1, axis=1)
        return [self.tags[now] + self.tags_behind[before] + self.tags[inputs["place"]], self.links[now]]


def network(seed: int = 1) -> Network:
    """A network that finds something nearly everywhere, and never what a person would."""
    chance = np.random.default_rng(seed)
    transitions = Transitions.of([0.0] * len(TAGS), chance.normal(0, 1, (len(TAGS), len(TAGS))).tolist())
    distance = chance.normal(0, 1, (len(RELATIONS), BUCKETS)).astype(np.float32)
    linker = Linker(distance, np.zeros(len(RELATIONS), np.float32))
    return Network(_Session(seed), tokenizer(), transitions, linker, {})
