"""Messages become texts: newsletters in mailboxes, single messages, and pages that a browser saved as one (MHTML)."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime

from quotes.reading.articles import Text
from quotes.reading.decoding import LONGEST_READ, byte_lines, encoding_of
from quotes.reading.facts import Fact, Facts
from quotes.reading.inputs import Input
from quotes.reading.markup import text_of_markup
from quotes.reading.names import printed
from quotes.reading.webpages import page_text
from quotes.records import Problem

_QUOTED_FROM = re.compile(rb">+From ")
_SEPARATOR = b"From "
_SAVED_FROM = "Snapshot-Content-Location"
_ENOUGH = 0.5
"""A message's plain form is taken unless it has less than half of the other's words: many only point at the other."""


def texts_of_mail(item: Input) -> Iterator[Text | Problem]:
    """The text of a single message."""
    content = item.stream.read(LONGEST_READ + 1)
    yield _too_long(item) if len(content) > LONGEST_READ else _text(content, item)


def texts_of_mailbox(item: Input) -> Iterator[Text | Problem]:
    """The text of each message of an mbox file, called by its Message-ID or else its number."""
    for number, content in enumerate(_messages(item), 1):
        one = replace(item, place=item.at(f"message {number}"))
        if content is None:
            yield _too_long(one)
            continue
        try:
            message = _parsed(content)
            identity = str(message.get("Message-ID") or number).strip("<> \t\r\n")
            yield _text(content, replace(one, name=f"{item.name}#{printed(identity)}"))
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
        if blank and content.startswith(_SEPARATOR):
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


def _too_long(item: Input) -> Problem:
    return item.problem(f"has more than {LONGEST_READ:,} bytes, too much for an article", "split it into articles")


def _text(content: bytes, item: Input) -> Text | Problem:
    message = _parsed(content)
    address = message.get(_SAVED_FROM)
    if address:
        page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
        if page is None:
            return item.problem("is a saved page without a page", "save it anew")
        body = page.get_payload(decode=True)
        return page_text(
            body if isinstance(body, bytes) else b"", item.source, item.name, item.facts, str(address).strip()
        )
    text = _words(message).replace("\r\n", "\n").replace("\0", "").strip()
    if not text:
        return item.problem("is a message without words", "nothing, unless it should have some")
    return Text(item.source, item.name, text, {**_facts(message, item), **item.facts}, place=item.place)


def _parsed(content: bytes) -> EmailMessage:
    return email.message_from_bytes(content, policy=email.policy.default)


def _words(message: EmailMessage) -> str:
    """The words of the message, out of the form in which it has more of them."""
    plain = _part(message, "plain")
    markup = _part(message, "html")
    words = _flowed(_decoded(plain), plain) if plain else ""
    other = text_of_markup(_decoded(markup)) if markup else ""
    return words if len(words.split()) > _ENOUGH * len(other.split()) else other


def _part(message: EmailMessage, form: str) -> EmailMessage | None:
    return next(
        (
            part
            for part in message.walk()
            if part.get_content_type() == f"text/{form}" and part.get_content_disposition() != "attachment"
        ),
        None,
    )


def _decoded(part: EmailMessage) -> str:
    """The part's text, in the encoding that it names or, where that is none, the one it looks like."""
    content = part.get_payload(decode=True)
    content = content if isinstance(content, bytes) else b""
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
    told = {
        "title": " ".join(str(message.get("Subject", "")).split()),
        "outlet": known.name if known else name,
        "published": _sent(str(message.get("Date", ""))),
    }
    for fact, value in told.items():
        if value and value.isprintable():
            facts[fact] = Fact(value, "inferred" if fact == "outlet" and known else "stated")
    return facts


def _sent(date: str) -> str:
    try:
        moment: datetime | None = parsedate_to_datetime(date)
    except (ValueError, TypeError, IndexError, OverflowError):
        moment = None
    return moment.isoformat() if moment else ""
