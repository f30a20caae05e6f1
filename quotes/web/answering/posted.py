"""What a reader's form or a script posts to a page: read up to a bound, kept nowhere."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from email import message_from_string
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import parse_qs

from datasette.utils.asgi import BadRequest

if TYPE_CHECKING:
    from datasette.utils.asgi import Request

Fields = Mapping[str, Sequence[str]]


class File(NamedTuple):
    """A file that was handed in with a form: its name, and what is in it."""

    name: str
    content: bytes


Files = Mapping[str, File]

_LONGEST = 1_500_000
"""Bytes: 100,000 characters in a form, where each may be written as twelve ("%F0%9F%96%8B"), and some more."""

_LONGEST_FILE = 8_000_000
"""Bytes of a form with a file: a document of words, with some pictures in it."""

_MOST = 20
"""Fields of a form."""

_TOO_MANY = "That form has more fields than any here."

_HEAD = 10_000
"""Bytes that tell of a field of a form with a file."""


async def posted(request: Request) -> tuple[Fields, Files]:
    """The values of each field, from a form or from an object of JSON, and the files; BadRequest where it is neither,
    or too long."""
    kind, _, _ = request.headers.get("content-type", "").partition(";")
    if kind.strip().lower() == "multipart/form-data":
        return _of_parts(await _body(request, _LONGEST_FILE), request.headers["content-type"])
    body = (await _body(request, _LONGEST)).decode("utf-8", "replace")
    if kind.strip().lower() == "application/json":
        return _of_json(body), {}
    try:
        return parse_qs(body, keep_blank_values=True, max_num_fields=_MOST), {}
    except ValueError as error:
        raise BadRequest(_TOO_MANY) from error


def prefers_json(request: Request) -> bool:
    """Whether who posts asks for JSON and not for a page to read."""
    accepted = request.headers.get("accept", "")
    return "application/json" in accepted and "text/html" not in accepted


async def _body(request: Request, longest: int) -> bytes:
    body = bytearray()
    more = True
    while more:
        message = await request.receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > longest:
            raise BadRequest("That is too long to be looked at here. Send it in parts.")
    return bytes(body)


def _of_parts(body: bytes, kind: str) -> tuple[Fields, Files]:
    """The fields and files of a form that browsers send in parts, each behind a line that the form's head names. An
    empty file is what they send for a field that nobody used."""
    boundary = message_from_string(f"Content-Type: {kind}\n\n").get_boundary()
    if not boundary:
        raise BadRequest("That is no form.")
    _, *parts = (b"\r\n" + body).split(f"\r\n--{boundary}".encode("utf-8", "replace"), _MOST + 2)
    if len(parts) > _MOST + 1:
        raise BadRequest(_TOO_MANY)
    fields: dict[str, list[str]] = {}
    files: dict[str, File] = {}
    for part in parts:
        head, _, content = part.partition(b"\r\n\r\n")
        known = message_from_string(head[:_HEAD].decode("utf-8", "replace").lstrip())
        name, file = known.get_param("name", header="content-disposition"), known.get_filename()
        if not isinstance(name, str):
            continue
        if file is None:
            fields.setdefault(name, []).append(content.decode("utf-8", "replace"))
        elif content:
            files[name] = File(file, content)
    return fields, files


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
