"""`quotes serve`: the database in the browser."""

from __future__ import annotations

import errno
import socket
import threading
import webbrowser
from pathlib import Path

import click

from quotes.cli.terminal import options
from quotes.errors import QuotesError

_EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104
"""Addresses to listen on that no browser can open, and what to open instead."""


class ServerError(QuotesError):
    """The address cannot be listened on."""


@click.command()
@options.database
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on; 0.0.0.0 for all networks.")
@click.option("--port", type=click.IntRange(0, 65535), default=8001, show_default=True, help="Port; 0 for a free one.")
@click.option("--open", "open_browser", is_flag=True, help="Open the browser.")
@click.option(
    "--public", is_flag=True, help="For a site open to strangers: no SQL of their own, no download, no debug pages."
)
@click.option(
    "--workers", metavar="N", type=click.IntRange(1, 64), default=1, show_default=True,
    help="Processes that answer, for many readers at once; one per core is enough.",
)  # fmt: skip
def serve(database: Path, host: str, port: int, open_browser: bool, public: bool, workers: int) -> None:
    """Show a database in the browser.

    Search, speakers, articles, utterances with their versions side by side, and SQL, in Datasette.

    \b
    Examples:
      quotes serve news.db --open
      quotes serve news.db --host 0.0.0.0 --port 80 --public --workers 4
    """
    import uvicorn

    from quotes.web.serving import answer_beside, build

    app = build(database, public=public).app()
    with _listening(host, port) as listener:
        address = _address(listener)
        click.echo(f"Serving {database} at {address} (Ctrl-C stops it)", err=True)
        if open_browser:
            # The listener takes the browser's connection already; uvicorn answers it as soon as it runs.
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
        answer_beside(listener, database, public=public, processes=workers - 1)
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="on"))
        server.run(sockets=[listener])


def _listening(host: str, port: int) -> socket.socket:
    """A socket that listens at the address; ServerError where that is not possible."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.socket(family, kind, protocol)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen()
    except UnicodeError as error:  # no name can be looked up that has an empty part, or one beyond 63 letters
        raise ServerError(f"Cannot listen on {host}, port {port}: this is no name of a host.") from error
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise ServerError(f"Port {port} is in use already. Name another one: --port {port + 1}") from error
        raise ServerError(f"Cannot listen on {host}, port {port}: {error.strerror}.") from error
    return listener


def _address(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    host = _EVERYWHERE.get(host, host)
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
