"""What the record has on a draft's quotations, as a page, JSON or the terminal shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from quotes.checking import Finding, Print
from quotes.web import differences
from quotes.web.words import departs, elsewhere_in_words, label, left_out_in_words

if TYPE_CHECKING:
    from quotes.reading.drafts import Draft


def shown(findings: Sequence[Finding], draft: Draft) -> list[dict[str, Any]]:
    """Each finding ready for JSON, with the place of the words in the draft as it was given."""
    return [_shown(finding, draft) for finding in findings]


def _shown(finding: Finding, draft: Draft) -> dict[str, Any]:
    drafted, nearest = finding.drafted, finding.print
    told: dict[str, Any] = {
        "line": draft.line(drafted.content),
        "content": draft.in_given(drafted.content),
        "text": drafted.text,
        "kind": drafted.kind,
        "speaker": drafted.speaker,
        "verdict": finding.verdict,
        "verdict_in_words": label("verdicts", finding.verdict),
        "relation": finding.relation,
        "relation_in_words": None,
        "flags": [asdict(flag) for flag in finding.flags],
        "misprint": [asdict(flag) for flag in finding.misprint],
        "departs": departs(nearest.standing, nearest.against) if nearest and finding.misprint else None,
        "unnamed": finding.is_unnamed,
        "elsewhere": asdict(finding.elsewhere) if finding.elsewhere else None,
        "elsewhere_in_words": elsewhere_in_words(finding.elsewhere) if finding.elsewhere else None,
        "diff": None,
        "print": None,
        "others": [_print(other) for other in finding.others],
        "uncertain": [_print(one) for one in finding.uncertain],
    }
    if nearest is not None and finding.relation is not None:
        told |= {
            "relation_in_words": differences.relation_in_words(finding.relation, nearest.text, drafted.text),
            "diff": differences.plain(nearest.text, drafted.text),
            "print": _print(nearest),
        }
    return told


def _print(found: Print) -> dict[str, Any]:
    """The print but for the number of its speaker, which says nothing outside of the file; the role of somebody who is
    not named is the description."""
    told = {name: value for name, value in asdict(found).items() if name != "speaker_id"}
    told["described"] = None if found.speaker else found.role
    left_out = left_out_in_words(found.left_out) or None
    return told | {"fate_in_words": label("fates", found.fate) or None, "left_out_in_words": left_out}
