"""Why a print stands where it does in the tree of who took it from whom."""

import pytest

from quotes.versions import EARLIEST_HERE, ORDER_UNKNOWN
from quotes.web.descent import lineage


def version(key, parent, evidence, published="2025-03-04"):
    told = {"key": key, "outlet": key, "title": None, "opening": "", "published": published, "wording": 1}
    return {**told, "parent": parent, "parent_evidence": evidence, "parent_ties": []}


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        pytest.param(EARLIEST_HERE, "credits Post", "the earliest print here", id="known"),
        pytest.param(
            EARLIEST_HERE, f"credits Post; {ORDER_UNKNOWN}", "no print here is known to come before it", id="of one day"
        ),
        pytest.param(
            f"{EARLIEST_HERE}; has it from Wire",
            f"the same words; {ORDER_UNKNOWN}",
            "no print here is known to come before it; has it from Wire",
            id="with a credit",
        ),
        pytest.param(
            f"taken for {EARLIEST_HERE}, not dated",
            f"the same words; {ORDER_UNKNOWN}",
            "taken for the earliest print here, not dated",
            id="not dated",
        ),
    ],
)
def test_none_is_called_the_earliest_where_nobody_knows(first, second, told):
    found = lineage([version("Post", None, first), version("Star", "Post", second)])
    assert [line["evidence"] for line in found] == [told, second]
