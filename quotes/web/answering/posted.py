"""What a reader's form or a script posts to a page: read up to a bound, kept nowhere."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from datasette.utils.asgi import BadRequest

if TYPE_CHECKING:
    from datasette.utils.asgi import Request

Fields = Mapping[str, Sequence[str]]

_LONGEST = 1_500_000
"""Bytes: 100,000 characters in a form, where each may be written as twelve ("%F0%9F%96%8B"), and some more."""

_MOST = 20
"""Fields of a form."""


async def fields(request: Request) -> Fields:
    """The values of each field, from a form or from an object of JSON; BadRequest where it is neither, or too long."""
    body = (await _body(request)).decode("utf-8", "replace")
    if request.headers.get("content-type", "").split(";")[0].strip().lower() == "application/json":
        return _of_json(body)
    try:
        return parse_qs(body, keep_blank_values=True, max_num_fields=_MOST)
    except ValueError as error:
        raise BadRequest("That form has more fields than any here.") from error


def prefers_json(request: Request) -> bool:
    """Whether who posts asks for JSON and not for a page to read."""
    accepted = request.headers.get("accept", "")
    return "application/json" in accepted and "text/html" not in accepted


async def _body(request: Request) -> bytes:
    body = bytearray()
    more = True
    while more:
        message = await request.receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > _LONGEST:
            raise BadRequest("That is too long to be looked at here. Send it in parts.")
    return bytes(body)


def _of_json(body: str) -> Fields:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BadRequest("That is no JSON.") from error
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise BadRequest('The JSON has to be an object of texts, such as {"text": "..."}.')
    if any("\ud800" <= letter <= "\udfff" for value in found.values() for letter in value):
        raise BadRequest("That holds half characters, which are no text.")
    return {name: [value] for name, value in found.items()}
