"""What a form of a page answers with, and the responses made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from datasette.utils import add_cors_headers
from datasette.utils.asgi import Response

if TYPE_CHECKING:
    from datasette.app import Datasette


class Answer(NamedTuple):
    """A page in another form: its text, what kind of text that is, and the file name a browser offers, if any."""

    body: str
    content_type: str
    filename: str | None = None


def response(answer: Answer, datasette: Datasette) -> Response:
    """The answer on its way out, for scripts of other sites as well where Datasette runs with --cors."""
    headers = _cors(datasette)
    if answer.filename:
        headers["content-disposition"] = f'attachment; filename="{answer.filename}"'
    return Response(answer.body, headers=headers, content_type=answer.content_type)


def json_answer(data: dict[str, Any], datasette: Datasette, status: int = 200) -> Response:
    """The data as JSON."""
    return Response.json(data, status=status, headers=_cors(datasette))


def _cors(datasette: Datasette) -> dict[str, str]:
    headers: dict[str, str] = {}
    if datasette.cors:
        add_cors_headers(headers)
    return headers
