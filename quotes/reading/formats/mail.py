"""Messages become texts: newsletters in mailboxes, single messages, and pages that a browser saved as one (MHTML)."""

from __future__ import annotations

import email
import email.policy
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime

from quotes.reading.files.archives import Reader
from quotes.reading.files.decoding import LONGEST_READ, byte_lines, encoding_of
from quotes.reading.files.inputs import Input
from quotes.reading.files.limits import BombError, RefusedError
from quotes.reading.files.names import written_out
from quotes.reading.html.webpages import page_text
from quotes.reading.markup.markup import text_of_markup
from quotes.reading.texts.facts import Fact, Facts
from quotes.reading.texts.texts import Text
from quotes.records import Problem

_QUOTED_FROM = re.compile(rb">+From ")
_SEPARATOR = re.compile(
    rb"From (?:\S*@\S+(?:\s*$|[^\n]*\d\d:\d\d)|[^\n]*\b[A-Z][a-z]{2} [A-Z][a-z]{2} +\d{1,2} \d\d:\d\d[^\n]*\d{4})"
)
"""What parts messages behind an empty line: "From 09:00 on 4 March 2025 the bridge will be closed" does not."""

_SURE_SEPARATOR = re.compile(rb"From \S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} +\d{1,2} \d\d:\d\d[^\n]*\d{4}\s*$")
"""What does so also where whoever wrote the mailbox left the empty line out."""

_SAVED_FROM = "Snapshot-Content-Location"
_ENOUGH = 0.5
"""A message's plain form is taken unless it has less than half of the other's words: many only point at the other."""


def texts_of_mail(item: Input, read: Reader) -> Iterator[Text | Problem]:
    """The text of a single message, and those of what is attached to it."""
    content = item.whole()
    if isinstance(content, Problem):
        yield content
    else:
        yield from _texts(_parsed(content), item, read)


def texts_of_mailbox(item: Input, read: Reader) -> Iterator[Text | Problem]:
    """The texts of each message of an mbox file, called by its Message-ID or else its number."""
    for number, content in enumerate(_messages(item), 1):
        one = replace(item, place=item.at(f"message {number}"))
        if content is None:
            yield one.too_long()
            continue
        try:
            message = _parsed(content)
            identity = str(message.get("Message-ID") or number).strip("<> \t\r\n")
            yield from _texts(message, replace(one, name=f"{item.name}#{written_out(identity)}"), read)
        except BombError:
            raise
        except RefusedError as error:
            yield one.problem(error.message, error.remedy)
        except Exception as error:  # the parser of headers fails on some that are damaged, each time in its own way
            yield one.problem(f"is no message that can be read ({type(error).__name__})", "export the mailbox anew")


def _messages(item: Input) -> Iterator[bytes | None]:
    """The bytes of each message, none where nothing follows its first line; None for one that is too long to hold."""
    held: list[bytes] = []
    size = 0
    blank = True
    begun = False
    for line in byte_lines(item.stream):
        content = line.content or b""
        if (blank and _SEPARATOR.match(content)) or _SURE_SEPARATOR.match(content):
            if size or begun:
                yield b"".join(held) if size <= LONGEST_READ else None
            held, size, begun = [], 0, True
        else:
            size += len(content) if line.content is not None else LONGEST_READ + 1
            if size <= LONGEST_READ:
                held.append(content[1:] if _QUOTED_FROM.match(content) else content)
        blank = not content.strip()
    if size or begun:
        yield b"".join(held) if size <= LONGEST_READ else None


def _texts(message: EmailMessage, item: Input, read: Reader) -> Iterator[Text | Problem]:
    """The text of the message, and those of what is attached to it, which READ reads as it does a file."""
    address = message.get(_SAVED_FROM)
    if address:
        yield _saved_page(message, item, str(address).strip())
        return
    attached = [part for part in message.walk() if _is_attached(part)]
    text = _words(message).replace("\r\n", "\n").replace("\0", "").strip()
    if text:
        yield Text(item.source, item.name, text, {**_facts(message, item), **item.facts}, place=item.place)
    elif not attached:
        yield item.problem("is a message without words", "nothing, unless it should have some")
    for number, part in enumerate(attached, 1):
        yield from read(item.member(io.BytesIO(_content(part)), part.get_filename() or f"attachment {number}"))


def _is_attached(part: EmailMessage) -> bool:
    """Whether PART is a file of its own: no form of the message's words, no picture in them, no signature."""
    if part.is_multipart() or "signature" in part.get_content_subtype():
        return False
    is_in_words = part.get_content_maintype() in ("text", "image", "audio", "video")
    return part.get_content_disposition() == "attachment" or not is_in_words


def _saved_page(message: EmailMessage, item: Input, address: str) -> Text | Problem:
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    if page is None:
        return item.problem("is a saved page without a page", "save it anew")
    return page_text(_content(page), item.source, item.name, item.facts, address, item.options.outlets)


def _content(part: EmailMessage) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _parsed(content: bytes) -> EmailMessage:
    return email.message_from_bytes(content, policy=email.policy.default)


def _words(message: EmailMessage) -> str:
    """The words of the message, out of the form in which it has more of them. Either may be in several parts: programs
    set a picture between two of them."""
    words = "\n\n".join(_flowed(_decoded(part), part).strip() for part in _parts(message, "plain"))
    other = "\n\n".join(text_of_markup(_decoded(part)) for part in _parts(message, "html"))
    return words if len(words.split()) > _ENOUGH * len(other.split()) else other


def _parts(message: EmailMessage, form: str) -> list[EmailMessage]:
    return [part for part in message.walk() if part.get_content_type() == f"text/{form}" and not _is_attached(part)]


def _decoded(part: EmailMessage) -> str:
    """The part's text, in the encoding that it names or, where that is none, the one it looks like."""
    content = _content(part)
    for encoding in (part.get_content_charset("utf-8"), encoding_of(content)):
        try:
            return content.decode(encoding)
        except (LookupError, ValueError):
            continue
    return content.decode("utf-8", "replace")


def _flowed(text: str, part: EmailMessage) -> str:
    """The text with the lines of a paragraph joined, where the sender says that spaces at their ends mean that."""
    if str(part.get_param("format", "")).lower() != "flowed":
        return text
    return re.sub(r"(?<!^-- ) \r?\n(?!\r?\n)", " ", text, flags=re.MULTILINE)


def _facts(message: EmailMessage, item: Input) -> Facts:
    """What the headers tell: the subject, when it was sent, and who sends it, by the address where that is known."""
    facts: dict[str, Fact] = {}
    name, address = parseaddr(str(message.get("From", "")))
    known = item.options.outlets.at(address.rpartition("@")[2])
    stated = {
        "title": " ".join(str(message.get("Subject", "")).split()),
        "outlet": known.name if known else name,
        "published": _sent(str(message.get("Date", ""))),
    }
    for fact, value in stated.items():
        if value and value.isprintable():
            facts[fact] = Fact(value, "inferred" if fact == "outlet" and known else "stated")
    return facts


def _sent(date: str) -> str:
    try:
        moment: datetime | None = parsedate_to_datetime(date)
    except (ValueError, TypeError, IndexError, OverflowError):
        moment = None
    return moment.isoformat() if moment else ""
