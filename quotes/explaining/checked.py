"""What the record has on a draft's quotations, as a page, JSON or the terminal shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, get_args

from quotes.checking import Finding, Print, Verdict, nearest_sentences
from quotes.checking.beside.brackets import put_in, replaced
from quotes.checking.beside.passage import Passage, passage
from quotes.checking.verdicts.apart import Apart
from quotes.checking.verdicts.doubts import Doubts
from quotes.explaining import differences
from quotes.explaining.circumstances import printed_by
from quotes.explaining.labels import departs, elsewhere_in_words, label, left_out_in_words, one_of, without_capital
from quotes.versions import SAME_WORDS

if TYPE_CHECKING:
    from quotes.reading.drafts.drafts import Draft

_UNCHANGED = {"changed": SAME_WORDS, "another's": SAME_WORDS | {"trimmed", "spliced"}}
"""Relations in which nothing stands otherwise: the difference need not be shown. What is changed may be a cut, or the
speaker's name alone."""

DISAGREEING = ("opposite", "renumbered", "renamed", "otherwise")
"""How others may have the words otherwise, the gravest first."""

_INTERNAL = frozenset({"speaker_id", "reference_kind", "standing", "against", "departures"})
"""Of a print what says nothing outside of the file, or is put in words."""


def shown(findings: Sequence[Finding], draft: Draft) -> list[dict[str, Any]]:
    """Each finding ready for JSON, with the place of the words in the draft as it was given."""
    return [_shown(finding, draft) for finding in findings]


def differs(finding: Finding) -> bool:
    """Whether there is a difference to be shown between the draft's words and those on record."""
    same = _UNCHANGED.get(finding.verdict)
    return same is not None and finding.relation not in same


def facing(finding: Finding, nearest: Print) -> Passage:
    """Of the nearest print the sentences that the draft's words are laid beside."""
    return passage(nearest.text, finding.drafted.text, finding.flags)


def notes(finding: Finding) -> Iterator[str]:
    """What a reader has to know besides the verdict, in plain sentences without a full stop."""
    doubts, name = finding.doubts, finding.drafted.speaker
    nearest = finding.print
    if nearest is None:
        return
    if (finding.verdict == "unnamed" and finding.whose != "passed on") or finding.is_claim_of_another:
        verb = "said" if finding.verdict == "unnamed" else "claimed"
        how = "by name" if nearest.speaker else "by description"
        yield label("checking", f"{verb} {how}").format(
            speaker=nearest.speaker or without_capital(nearest.described) or label("checking", "nobody")
        )
    if finding.verdict == "other names":
        prints = Counter(one.speaker for one in (nearest, *finding.others)).most_common()
        names = one_of([f"{speaker} ({number})" for speaker, number in prints], "and")
        yield label("checking", "other names").format(speakers=names)
    if finding.is_unmarked:
        yield label("checking", "unmarked of theirs" if doubts.exact else "unmarked")
    if finding.whose == "passed on":
        yield label("checking", "passed on").format(speaker=nearest.speaker)
    elif finding.whose == "misspelt":
        yield label("checking", "misspelt").format(speaker=nearest.speaker)
    elif finding.whose == "untold" and finding.verdict != "changed":
        yield label("checking", "untold")
    if doubts.contrary:
        yield _contrary_in_words(nearest, doubts.contrary[0])
    if (
        not _repeats_contrary(doubts)
        and doubts.elsewhere
        and (finding.verdict in ("word for word", "unchecked", "misprint") or not doubts.exact)
    ):
        yield elsewhere_in_words(doubts.elsewhere)
    elif doubts.exact and not doubts.contrary:
        speakers = dict.fromkeys(one.speaker for one in doubts.exact if one.speaker)
        yield label("checking", "exact").format(speakers=one_of([f"{speaker}'s" for speaker in speakers], "and"))
    if finding.bearers:
        yield label("checking", "bearers").format(name=name, people=one_of(finding.bearers), speaker=nearest.speaker)
    if added := [inner for quoted in finding.drafted.quoted for inner in put_in(quoted, nearest.text)]:
        yield label("checking", "put in").format(words=", ".join(f"“[{inner}]”" for inner in added))
    if instead := list(_replaced(finding, nearest)):
        yield label("checking", "replaced").format(words=", ".join(instead))
    if finding.unmatched:
        yield label("checking", "unmatched").format(words=one_of([f"“{one}”" for one in finding.unmatched], "and"))
    yield from _apart_in_words(finding.apart)
    if finding.is_unnamed:
        yield label("checking", "unnamed")


def _replaced(finding: Finding, nearest: Print) -> Iterator[str]:
    """The brackets that stand for words on record, with these, but for what a flag tells already."""
    shown_already = " ".join(flag.version for flag in finding.flags)
    whose = f"{nearest.speaker or ''} {nearest.role or ''} {nearest.source or ''}"
    for one in (found for quoted in finding.drafted.quoted for found in replaced(quoted, nearest.text, whose)):
        if one.inner not in shown_already:
            yield label("checking", "replacing").format(inner=one.inner, printed=one.printed)


def _apart_in_words(apart: Apart) -> Iterator[str]:
    """Which words that tell something the draft alone has, or the record."""
    for name, found in (("only in draft", apart.in_draft), ("only on record", apart.on_record)):
        if found:
            yield label("checking", name).format(words=", ".join(f"“{word}”" for word in found))
    if apart.is_reordered:
        yield label("checking", "reordered")


def _repeats_contrary(doubts: Doubts) -> bool:
    """True where the note on an earlier print names the same speaker already."""
    return any(doubts.elsewhere and one.speaker == doubts.elsewhere.speaker for one in doubts.contrary)


def _contrary_in_words(nearest: Print, first: Print) -> str:
    """Who else had the words, and as whose: "Printed so, but an earlier print, by the Post, has these words as
    those of a senior figure"."""
    description = without_capital(first.described) or label("checking", "nobody")
    whose = f"{first.speaker}'s" if first.speaker else label("checking", "words of").format(speaker=description)
    if first.published and nearest.published:
        outlet = printed_by(first.outlet, first.title, first.opening)
        return label("checking", "contrary first").format(outlet=outlet, whose=whose)
    return label("checking", "contrary").format(whose=whose)


def others_wording(finding: Finding) -> str | None:
    """What others have where the draft's words are those of a print that departs from them."""
    nearest = finding.print
    if nearest is None or nearest.reference is None or not finding.doubts.misprint:
        return None
    return nearest_sentences(nearest.reference, finding.drafted.text)


def disagreeing(finding: Finding) -> Iterator[tuple[str, tuple[Print, ...]]]:
    """How others print the words otherwise, the gravest first, and who does."""
    for how in DISAGREEING:
        yield how, getattr(finding.doubts.disagreement, how)


def totals(findings: Sequence[Finding]) -> dict[str, int]:
    """How many have which verdict, in the order in which these are explained; then of how many others print the
    opposite, another number, name or other words, whatever their verdict is."""
    verdicts = Counter(finding.verdict for finding in findings)
    disagreed = Counter(how for finding in findings for how, prints in disagreeing(finding) if prints)
    counted = {name: verdicts[name] for name in get_args(Verdict)} | {how: disagreed[how] for how in DISAGREEING}
    return {name: number for name, number in counted.items() if number}


def _shown(finding: Finding, draft: Draft) -> dict[str, Any]:
    drafted, nearest, doubts = finding.drafted, finding.print, finding.doubts
    fields: dict[str, Any] = {
        "line": draft.line(drafted.content),
        "content": draft.in_given(drafted.content),
        "text": drafted.text,
        "kind": drafted.kind,
        "speaker": drafted.speaker,
        "described": drafted.described,
        "verdict": finding.verdict,
        "verdict_in_words": label("verdicts", finding.verdict),
        "relation": finding.relation,
        "relation_in_words": None,
        "flags": [asdict(flag) for flag in finding.flags],
        "notes": list(notes(finding)),
        "misprint": [asdict(flag) for flag in doubts.misprint],
        "departs": departs(nearest.standing, nearest.against) if nearest and doubts.misprint else None,
        "others_wording": others_wording(finding),
        "apart": asdict(finding.apart),
        "unmatched": list(finding.unmatched),
        "unnamed": finding.is_unnamed,
        "elsewhere": asdict(doubts.elsewhere) if doubts.elsewhere else None,
        "differs": differs(finding),
        "diff": None,
        "passage": None,
        "print": None,
        "others": [_print(other) for other in finding.others],
        "exact": [_print(one) for one in doubts.exact],
        "contrary": [_print(one) for one in doubts.contrary],
        **{how: [_print(one) for one in prints] for how, prints in disagreeing(finding)},
        "uncertain": [_print(one) for one in finding.uncertain],
        "near": [_print(one) for one in finding.near],
    }
    if nearest is not None and finding.relation is not None:
        fields |= {
            "relation_in_words": differences.relation_in_words(finding.relation, nearest.text, drafted.text),
            "diff": differences.plain(nearest.text, drafted.text, (nearest.kind, drafted.kind)),
            "passage": facing(finding, nearest).text,
            "print": _print(nearest),
        }
    return fields


def _print(found: Print) -> dict[str, Any]:
    """The print as far as it says something outside of the file; the role of somebody who is not named is the
    description."""
    fields = {name: value for name, value in asdict(found).items() if name not in _INTERNAL}
    fields["described"] = None if found.speaker else found.role
    left_out = left_out_in_words(found.left_out) or None
    return fields | {"fate_in_words": label("fates", found.fate) or None, "left_out_in_words": left_out}
