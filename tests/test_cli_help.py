"""The help teaches, and is there at once."""

import os
import subprocess
import sys

import click
import pytest
from commands import quotes

from quotes.cli import main

COMMANDS = (
    "add",
    "watch",
    "extract",
    "link",
    "serve",
    "search",
    "compare",
    "check",
    "speakers",
    "utterances",
    "problems",
    "forget",
    "export",
    "publish",
    "doctor",
    "evaluate",
    "train",
)


def test_commands_are_listed_in_the_order_of_their_use():
    listed = quotes("--help").stdout.split("Commands:")[1].split("\n  ")[1:]
    assert tuple(line.split()[0] for line in listed) == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_shows_an_example_of_itself(command):
    shown = quotes(command, "--help")
    assert shown.exit_code == 0
    examples = shown.stdout.split("Example")[1]
    assert f"quotes {command} " in examples


@pytest.mark.parametrize("command", COMMANDS)
def test_no_help_has_control_characters(command):
    assert [line for line in quotes(command, "--help").stdout.splitlines() if not line.isprintable()] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_is_explained(command):
    options = [param for param in main.commands[command].params if isinstance(param, click.Option)]
    assert [option.name for option in options if not option.help] == []


def test_help_comes_before_anything_heavy_is_imported():
    code = "import sys, quotes.cli; print(sorted({'spacy', 'textacy', 'datasette', 'sqlite_utils'} & set(sys.modules)))"
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "[]\n"


def test_help_is_quick():
    code = "from quotes.cli import main; main(['--help'])"
    begun = _processor_time_of_children()
    subprocess.check_output([sys.executable, "-c", code])
    assert _processor_time_of_children() - begun < 2  # half a second on an idle machine


def _processor_time_of_children():
    """Seconds that the processes took which were started here and have ended: what else runs does not matter."""
    taken = os.times()
    return taken.children_user + taken.children_system


def test_version_is_shown():
    assert quotes("--version").stdout.endswith("version 0.1.0\n")


def test_a_wrong_option_is_a_usage_error():
    wrong = quotes("add", "--no-such-option")
    assert (wrong.exit_code, wrong.stdout) == (2, "")
