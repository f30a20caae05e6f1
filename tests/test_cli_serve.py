"""`quotes serve`: the address it prints answers; an address it cannot have is reported."""

import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.request import urlopen

import pytest
from commands import HEEDS_CTRL_C, quotes
from newsroom import write_newsroom


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    path = tmp_path_factory.mktemp("serve") / "spring.db"
    write_newsroom(path)
    return path


def test_the_printed_address_answers_until_ctrl_c(database):
    code = f"{HEEDS_CTRL_C}from quotes.cli import main; main(['serve', {str(database)!r}, '--port', '0'])"
    root = Path(__file__).parent.parent
    with subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.PIPE, text=True, cwd=root) as process:
        line = process.stderr.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+/", line).group()
        with urlopen(address, timeout=30) as answer:
            page = answer.read().decode()
        process.send_signal(signal.SIGINT)
        rest = process.stderr.read()
        process.wait(30)
    assert line == f"Serving {database} at {address} (Ctrl-C stops it)\n"
    assert "Ana Brandt" in page
    assert "Traceback" not in rest


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="looks for processes where Linux has them")
def test_several_processes_answer_and_all_end_with_the_first(database):
    code = f"from quotes.cli import main; main(['serve', {str(database)!r}, '--port', '0', '--workers', '2'])"
    with subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.PIPE, text=True) as process:
        address = re.search(r"http://127\.0\.0\.1:\d+/", process.stderr.readline()).group()
        for _ in range(5):
            with urlopen(address, timeout=60) as answer:
                assert "Ana Brandt" in answer.read().decode()
        children = _children(process.pid)
        process.kill()
        process.wait(30)
    assert children
    end = time.monotonic() + 30
    while time.monotonic() < end and any(Path(f"/proc/{child}").exists() for child in children):
        time.sleep(0.2)
    assert not [child for child in children if Path(f"/proc/{child}").exists()]


def _children(parent):
    """The ids of the processes that a process started."""
    return Path(f"/proc/{parent}/task/{parent}/children").read_text().split()


def test_a_port_in_use_is_reported_with_another(database):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        refused = quotes("serve", database, "--port", port)
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert refused.stderr == f"Error: Port {port} is in use already. Name another one: --port {port + 1}\n"


@pytest.mark.parametrize("host", ["press..example", f"{'n' * 64}.example"], ids=["empty part", "endless part"])
def test_what_is_no_name_of_a_host_is_reported(database, host):
    refused = quotes("serve", database, "--host", host, "--port", "0")
    assert (refused.exit_code, refused.stderr) == (
        1,
        f"Error: Cannot listen on {host}, port 0: this is no name of a host.\n",
    )


def test_a_host_that_is_not_ours_is_reported(database):
    refused = quotes("serve", database, "--host", "203.0.113.7", "--port", "0")
    assert refused.exit_code == 1
    assert refused.stderr.startswith("Error: Cannot listen on 203.0.113.7, port 0: ")
