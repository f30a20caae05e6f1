"""What an installed package needs besides its modules is declared, and nothing points into the void."""

import sys
from importlib import import_module
from pathlib import Path

import pytest

if sys.version_info >= (3, 11):
    import tomllib
else:
    tomllib = pytest.importorskip("tomli")

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())


def test_the_wheel_is_the_package_and_the_one_metadata_file():
    wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["packages"] == ["quotes"]
    for source, target in wheel["force-include"].items():
        assert (ROOT / source).is_file()
        assert target == f"quotes/{source}"


@pytest.mark.parametrize(
    "reference",
    [
        *PROJECT["project"]["scripts"].values(),
        *PROJECT["project"]["entry-points"]["datasette"].values(),
        *PROJECT["project"]["entry-points"]["spacy_factories"].values(),
    ],
)
def test_entry_points_lead_somewhere(reference):
    module, _, name = reference.partition(":")
    found = import_module(module)
    assert not name or callable(getattr(found, name))


def test_licence_and_readme_are_there():
    assert PROJECT["project"]["license"] == "MIT"
    assert (ROOT / "LICENSE").read_text().startswith("MIT License")
    assert (ROOT / PROJECT["project"]["readme"]).is_file()
