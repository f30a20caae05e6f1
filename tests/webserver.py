"""A web server for the tests, in a thread, on 127.0.0.1: pages as the test lays them out, and misbehaviour to order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

from quotes.reading.fetching.addresses import Guard

PARAGRAPHS = (
    "The council of the harbour town put off its vote on the new bridge on Tuesday, after a debate of four hours.",
    "“The bridge is safe enough for all trains,” said Ada Lund. The mayor of the town did not agree with her at all.",
    "Engineers looked at the piers in the spring and found cracks in two of them, which were mended before summer.",
    "A second reading is planned for the autumn, when the costs of the work are known in full to all its members.",
)


def page(
    title: str = "Council puts off vote on bridge", head: str = "", paragraphs: tuple[str, ...] = PARAGRAPHS
) -> str:
    """A page with an article."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{title}</title>{head}</head>"
        f"<body><main><article><h1>{title}</h1>{body}</article></main></body></html>"
    )


@dataclass
class Reply:
    """What the server answers. What has no length of its own is sent until the connection is closed."""

    content: str | bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    kind: str = "text/html"
    length: int | None = None
    """Another than the true one."""
    pieces: Callable[[Event], Iterator[bytes]] | None = None
    """Sent one by one in place of a content; ends when the event is set."""


@dataclass(frozen=True)
class Asked:
    """A request that came."""

    path: str
    headers: Mapping[str, str]


Conduct = Reply | Callable[[Asked], Reply]


class Web:
    """A server's pages by path, and what it was asked for."""

    def __init__(self, url: str, over: Event) -> None:
        self.url = url
        self.pages: dict[str, Conduct] = {}
        self.asked: list[Asked] = []
        self.over = over

    def at(self, path: str) -> str:
        """The address of a page."""
        return f"{self.url}{path}"

    def paths(self) -> list[str]:
        """The paths that were asked for, without those of robots.txt."""
        return [asked.path for asked in self.asked if asked.path != "/robots.txt"]

    def reply(self, asked: Asked) -> Reply:
        """What is answered: 404 where nothing was laid out."""
        self.asked.append(asked)
        conduct = self.pages.get(asked.path, Reply(status=404))
        return conduct if isinstance(conduct, Reply) else conduct(asked)


@contextmanager
def serving() -> Iterator[Web]:
    """A server without pages."""
    over = Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self.close_connection = True
            with suppress(OSError):  # the client has seen enough
                self._answer(web.reply(Asked(self.path, dict(self.headers.items()))))

        def _answer(self, reply: Reply) -> None:
            content = reply.content.encode() if isinstance(reply.content, str) else reply.content
            self.send_response(reply.status)
            self.send_header("Content-Type", reply.kind)
            self.send_header("Connection", "close")
            if reply.pieces is None:
                self.send_header("Content-Length", str(len(content) if reply.length is None else reply.length))
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)
            for piece in reply.pieces(over) if reply.pieces else ():
                self.wfile.write(piece)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    web = Web(f"http://127.0.0.1:{server.server_address[1]}", over)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield web
    finally:
        over.set()
        server.shutdown()
        server.server_close()
        thread.join()


class OnlyHere(Guard):
    """Lets the test's own server through, as if it were public, and else nothing private."""

    def permits(self, number: str) -> bool:
        return number == "127.0.0.1" or Guard().permits(number)
