"""What markup begins with once its prolog is skipped. By hand, since a pattern for any number of comments takes time
without end on a page that begins with thirty of them."""

from __future__ import annotations


def without_prolog(head: bytes) -> bytes:
    """What stands after white space, comments and processing instructions; nothing if one of them does not end."""
    at = 0
    while True:
        while at < len(head) and head[at : at + 1] in (b" ", b"\t", b"\r", b"\n", b"\f", b"\v"):
            at += 1
        if head.startswith(b"<!--", at):
            end, length = head.find(b"-->", at + 4), 3
        elif head.startswith(b"<?", at):
            end, length = head.find(b">", at), 1
        else:
            return head[at:]
        if end < 0:
            return b""
        at = end + length
