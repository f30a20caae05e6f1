"""The facets of a table's page: each once, and of an outlet's also how many rows have none that is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from datasette.utils import path_with_added_args, path_with_removed_args

if TYPE_CHECKING:
    from datasette.utils.asgi import Request

_UNKNOWN = {"outlet": "unknown", "outlet_id": "unknown", "first_outlet": "unknown"}
"""Columns in which nothing says something, and what it says."""

Facet = Mapping[str, Any]


def facets_of(found: Iterable[Facet], rows: int | None, request: Request) -> list[Facet]:
    """The facets as Datasette found them among so many rows, without what was asked for and is there anyway."""
    facets = list(found)
    fixed = {(facet["name"], facet["type"]) for facet in facets if not facet["hideable"]}
    once = (facet for facet in facets if not (facet["hideable"] and (facet["name"], facet["type"]) in fixed))
    return [{**facet, "results": [*facet["results"], *_unknown(facet, rows, request)]} for facet in once]


def _unknown(facet: Facet, rows: int | None, request: Request) -> list[dict[str, Any]]:
    """What has no value in that column, as one more value; nothing where that cannot be told."""
    column = facet["name"]
    count = 0 if rows is None or facet["truncated"] else rows - sum(value["count"] for value in facet["results"])
    if column not in _UNKNOWN or facet["type"] != "column" or count <= 0:
        return []
    argument = f"{column}__isnull"
    is_chosen = argument in request.args
    change = path_with_removed_args if is_chosen else path_with_added_args
    return [
        {
            "label": _UNKNOWN[column],
            "count": count,
            "toggle_url": change(request, {argument: "1"}),
            "selected": is_chosen,
        }
    ]
