"""Where a quotation's words stand in their article, for other programs: W3C Web Annotation, and a link that a browser
scrolls to the words.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

from quotes.explaining.labels import is_web_address, manner
from quotes.web.formats.answers import Answer

_ENDS = 5
"""Words of either end that find a passage; a link with all of a long one would be cut, or fail for one letter."""


def annotation(quotation: Mapping[str, Any], address: Callable[..., str]) -> Answer:
    """The quotation as an annotation of its article: who said it, and each piece of its words by what stands around it
    and by its place in code points."""
    source = {"id": address("article", quotation["article"]), "type": "Text", "format": "text/html"}
    if is_web_address(quotation["url"]):
        source["via"] = quotation["url"]
    fields = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": address("quotation", quotation["key"]),
        "type": "Annotation",
        "motivation": "identifying",
        "body": _bodies(quotation),
        "target": [
            {"type": "SpecificResource", "source": source, "selector": _selectors(p)} for p in quotation["pieces"]
        ],
    }
    profile = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8'
    return Answer(json.dumps(fields, ensure_ascii=False, indent=1), profile, f"quotation-{quotation['key']}.jsonld")


def text_fragment(url: str, words: str) -> str:
    """The address with what makes a browser scroll to the words: all of a few, the first and last ones of many."""
    found = words.split()
    ends = [found[:_ENDS], found[-_ENDS:]] if len(found) > 2 * _ENDS else [found]
    # A dash and a comma have a meaning of their own there.
    encoded = ",".join(quote(" ".join(end), safe="").replace("-", "%2D") for end in ends)
    return f"{url}{'' if '#' in url else '#'}:~:text={encoded}"


def _bodies(quotation: Mapping[str, Any]) -> list[dict[str, str]]:
    named = quotation["speaker"] or quotation["speaker_name"]
    by_purpose = {
        "identifying": named,
        "classifying": manner(quotation["kind"], quotation["cue_class"]),
        "describing": quotation["text"],
    }
    return [
        {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}
        for purpose, value in by_purpose.items()
        if value
    ]


def _selectors(piece: Mapping[str, Any]) -> list[dict[str, Any]]:
    words = {name: piece[name] for name in ("exact", "prefix", "suffix")}
    return [
        {"type": "TextQuoteSelector", **words},
        {"type": "TextPositionSelector", "start": piece["start"], "end": piece["end"]},
    ]
