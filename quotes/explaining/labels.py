"""Plain words for what the database says in short names, numbers and ISO dates."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from quotes.datafiles import table
from quotes.records import SHOWN_CLASSES
from quotes.versions import UNALTERED, Standing

if TYPE_CHECKING:
    from quotes.checking.record.prints import Elsewhere

_ISO_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:?\d\d)?)?)?)?")

_LONGEST_MARK = 60
"""Characters of the words that raised a flag, where a list shows them."""

_WEB_ADDRESS = re.compile(r"https?://[^\s/]", re.IGNORECASE)


def label(family: str, name: str | None) -> str:
    """The words for a short name, or the name itself where words.yml does not know it."""
    if name is None:
        return ""
    entry = _words(family).get(name, name)
    return str(entry["label"] if isinstance(entry, dict) else entry)


def meaning(family: str, name: str | None) -> str:
    """The sentence behind a label; empty where there is none."""
    entry = _words(family).get(name)
    return str(entry["meaning"]) if isinstance(entry, dict) else ""


def manner(kind: str, cue_class: str) -> str:
    """What it is, in words: "direct speech"; of what is no speech the class: "intention, in the outlet's own words"."""
    if cue_class == "speech":
        return label("kinds", kind)
    return f"{label('cue_classes', cue_class)}, {label('printed', kind)}"


def is_aside(cue_class: str) -> bool:
    """Whether nobody need have said it: a thought or an intention, which is no quotation to a reader."""
    return cue_class not in SHOWN_CLASSES


def is_unaltered(relation: str | None) -> bool:
    """Whether a print has the words as the reference has them, or stands by itself."""
    return relation is None or relation in UNALTERED


def certainty(confidence: float | None) -> str:
    """How sure, in words."""
    return "not known" if confidence is None else step("confidence", confidence)


def step(family: str, number: float) -> str:
    """The words for a number from 0 to 1: those of the highest step that it reaches."""
    steps = table("quotes.explaining", "words")[family]
    return next((str(step["label"]) for step in steps if number >= step["above"]), str(steps[-1]["label"]))


def flag_sentence(flag: Mapping[str, str]) -> Markup:
    """What a flag tells to look at, and the words that raised it: May say the opposite: “not” left out; Attributed
    to Tomas Rell instead of Ana Brandt."""
    name, words = escape(label("flags", flag.get("name"))), _flag_words(flag, "flag_words")
    if words and flag.get("name") == "speaker":
        return words[:1].upper() + words[1:]
    return Markup("{}: {}").format(name, words) if words else name


def told_once(flags: Sequence[Mapping[str, str]]) -> list[Mapping[str, str]]:
    """The flags without those that an earlier one has the words of: a "some" that became "all" is another number and
    another limit."""
    sides = [((flag.get("reference") or "").casefold(), (flag.get("version") or "").casefold()) for flag in flags]
    return [flag for at, flag in enumerate(flags) if not any(sides[at]) or sides[at] not in sides[:at]]


def of_sense(flags: Sequence[Mapping[str, Any]]) -> str:
    """What is to be seen before how much of the words is there: "May say the opposite" before "trimmed at the end";
    empty where no flag is so grave."""
    return label("flags", gravest(flags))


def gravest(flags: Sequence[Mapping[str, Any]]) -> str | None:
    """The name of the gravest flag of those that touch the sense; None where there is none."""
    raised = {flag.get("name") for flag in flags}
    return next((name for name in table("quotes.explaining", "words")["seen_first"] if name in raised), None)


def gravity(name: str) -> int:
    """The place of a flag that touches the sense among them, 0 that of the gravest."""
    return list(table("quotes.explaining", "words")["seen_first"]).index(name)


def is_of_sense(flag: Mapping[str, str]) -> bool:
    """Whether the flag touches the sense, so that it is red."""
    return gravest([flag]) is not None


def flag_in_words(flag: Mapping[str, str]) -> str:
    """The same as plain text."""
    return html.unescape(str(flag_sentence(flag)).replace("<q>", "“").replace("</q>", "”"))


def flag_mark(flag: Mapping[str, str], *, of_two: bool = False) -> Markup:
    """The same beside a print in a list: only the words if they are few, else what to look at; of two prints of which
    neither is the rule, neither before the other: “12” or “20”."""
    words = _flag_words(flag, "flag_words_of_two" if of_two else "flag_words")
    is_short = sum(len(flag.get(side) or "") for side in ("reference", "version")) <= _LONGEST_MARK
    name = label("flags", flag.get("name"))
    return words if words and is_short else escape(name[:1].lower() + name[1:])


def _flag_words(flag: Mapping[str, str], family: str) -> Markup:
    """The words that raised the flag with what became of them; empty where there are none."""
    sides = {side: flag.get(side) or "" for side in ("reference", "version")}
    if not any(sides.values()):
        return Markup()
    if flag.get("name") == "speaker":
        return Markup(label(family, "put down to")).format(**sides)  # noqa: S704 - ours
    change = "became" if all(sides.values()) else "left out" if sides["reference"] else "put in"
    marked = {side: Markup("<q>{}</q>").format(words) for side, words in sides.items()}
    return Markup(label(family, change)).format(**marked)  # noqa: S704 - ours


def departs(standing: Standing, outlet: str | None) -> str:
    """What is said of a print whose words another has otherwise; the outlet is the other's."""
    sentence = label("departs", standing)
    return sentence.format(outlet=outlet) if outlet else sentence.replace(", by {outlet},", "")


def elsewhere_in_words(elsewhere: Elsewhere) -> str:
    """What is said of words that more prints put down to another: "5 other prints have it as Bo Mork's"."""
    name = "elsewhere in one" if elsewhere.prints == 1 else "elsewhere"
    return label("checking", name).format(prints=f"{elsewhere.prints:,}", speaker=elsewhere.speaker)


def one_of(several: Sequence[str], joiner: str = "or") -> str:
    """Several in a row: "Ana Brandt, Owen Pryce or Helen Smith"."""
    *others, last = several
    return f"{', '.join(others)} {joiner} {last}" if others else last


def without_capital(description: str) -> str:
    """A description within a sentence: "a doctor" for "A doctor"; what may be a name keeps its capital."""
    first, space, rest = description.partition(" ")
    return first.lower() + space + rest if first.lower() in _words("checking")["articles"] else description


def left_out_in_words(negations: str) -> str:
    """What is said of a "not" beside the words that a draft quotes; empty where there is none."""
    return label("checking", "left out").format(words=negations) if negations else ""


def edits_in_words(counts: Mapping[str, int]) -> str:
    """How many quotations a changed article edited and so on: "2 quotations edited, 1 taken out, 1 added"."""
    changes = [
        (counts.get(change, 0), words) for change, words in table("quotes.explaining", "words")["changes"].items()
    ]
    first, *others = [(number, words) for number, words in changes if number] or [(0, "edited")]
    return ", ".join(
        [f"{counted(first[0], 'quotation')} {first[1]}", *(f"{number:,} {words}" for number, words in others)]
    )


def day(published: str | None) -> Markup:
    """A date as <time>, as exact as it is known: "June 2025", "8 June 2025", "8 June 2025, 10:30 UTC+2"."""
    if not published:
        return Markup('<span class="unknown">date unknown</span>')
    return Markup('<time datetime="{}">{}</time>').format(published, plain_day(published))


def plain_day(published: str | None) -> str:
    """The same without tags; what is no ISO date stays as it is."""
    if not published:
        return "date unknown"
    found = _ISO_DATE.match(published)
    if not found:
        return published
    year, month, date, clock, zone = found.groups()
    if month and not 1 <= int(month) <= 12:
        return published
    words = [str(int(date))] if date else []
    words += [table("quotes.explaining", "words")["months"][int(month) - 1]] if month else []
    return " ".join([*words, year]) + (f", {clock}{_zone(zone)}" if clock else "")


def from_to(first: str | None, last: str | None) -> Markup:
    """From when to when: "8 June 2025 to 3 July 2025"; of one day its times, if both are known: "8 June 2025, 10:30 to
    14:00 UTC"."""
    if not first or not last or first == last:
        return day(first)
    start, end = _ISO_DATE.match(first), _ISO_DATE.match(last)
    if start and end and start[3] and start.group(1, 2, 3) == end.group(1, 2, 3):
        if not (start[4] and end[4]):
            return day(first[:10])
        if start[5] == end[5]:
            times = plain_day(first).removesuffix(_zone(start[5])), f"{end[4]}{_zone(end[5])}"
            return Markup('<time datetime="{}">{}</time> to <time datetime="{}">{}</time>').format(
                first, times[0], last, times[1]
            )
    return Markup("{} to {}").format(day(first), day(last))


def is_without_zone(published: str | None) -> bool:
    """Whether a time is given and not in which zone: it may be the outlet's or any."""
    found = _ISO_DATE.match(published or "")
    return bool(found and found[4] and not found[5])


def _zone(printed: str | None) -> str:
    """The zone behind a time: " UTC", " UTC+2", " UTC−3:30"; empty where none is printed."""
    if not printed:
        return ""
    sign, hours, minutes = (printed[0], printed[1:3], printed[-2:]) if printed != "Z" else ("", "00", "00")
    offset = f"{int(hours)}" + (f":{minutes}" if minutes != "00" else "")
    return " UTC" if offset == "0" else f" UTC{'−' if sign == '-' else '+'}{offset}"


def is_web_address(url: str | None) -> bool:
    """Whether a link may lead there: http and https only, never javascript: or data:."""
    return bool(url and _WEB_ADDRESS.match(url))


def counted(number: int | None, one: str, many: str | None = None) -> str:
    """A number with its noun: "1 outlet", "1,204 outlets", "no outlets"."""
    if not number:
        return f"no {many or one + 's'}"
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def times(number: int) -> str:
    """How often: "once", "twice", "7 times"."""
    return {1: "once", 2: "twice"}.get(number, f"{number:,} times")


def capitalize_first(text: str) -> str:
    """The text with a capital in front, the rest as it is: "A spokesman" for "a spokesman"."""
    return text[:1].upper() + text[1:]


def _words(family: str) -> dict[Any, Any]:
    return dict(table("quotes.explaining", "words")[family])
