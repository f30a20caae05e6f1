"""What a reader's form or a script posts to a page: read up to a bound, kept nowhere."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import parse_qs

from datasette.utils.asgi import BadRequest
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import Field, create_form_parser
from python_multipart.multipart import File as FormFile

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
    """The fields and files of a form that browsers send in parts. An empty file is what they send for a field that
    nobody used."""
    fields: list[Field] = []
    files: list[FormFile] = []
    try:
        # Held in memory whatever its size: nothing of a draft is written to a disk.
        parser = create_form_parser(
            {"Content-Type": kind.encode("latin-1")}, fields.append, files.append, {"MAX_MEMORY_FILE_SIZE": math.inf}
        )
        parser.write(body)
        parser.finalize()
    except (FormParserError, ValueError) as error:
        raise BadRequest("That is no form.") from error
    if len(fields) + len(files) > _MOST:
        raise BadRequest(_TOO_MANY)
    found: dict[str, list[str]] = {}
    for field in fields:
        found.setdefault(_text(field.field_name), []).append(_text(field.value))
    handed_in = {_text(file.field_name): File(_text(file.file_name), _content(file)) for file in files if file.size}
    return found, handed_in


def _text(given: bytes | None) -> str:
    return (given or b"").decode("utf-8", "replace")


def _content(file: FormFile) -> bytes:
    file.file_object.seek(0)
    return file.file_object.read()


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
