"""What `quotes serve` builds, what strangers see of it, and what Datasette does with the plugin by itself."""

import asyncio
import subprocess
import sys
from contextlib import nullcontext

import pytest
from datasette.app import Datasette
from newsroom import data, get, page, serve, write_newsroom
from sqlite_utils import Database

from quotes.errors import DatabaseError
from quotes.web.answering import page as answering
from quotes.web.serving import build, metadata_path


@pytest.fixture(scope="module")
def public_site(tmp_path_factory):
    return serve(tmp_path_factory.mktemp("public"), public=True)


def test_metadata_apply_whatever_the_file_is_called(site):
    assert list(site.databases) == ["_internal", "quotes"]
    assert "Quotations, with names" in page(site, "/quotes/quotes_list")
    assert get(site, "/quotes/most_reprinted").status_code == 200


def test_a_file_that_is_none_of_ours_is_refused(tmp_path):
    (tmp_path / "notes.txt").write_text("no database at all")
    with pytest.raises(DatabaseError, match="is no SQLite file"):
        build(tmp_path / "notes.txt")


def test_the_metadata_file_is_there():
    assert metadata_path().name == "metadata.yml"
    assert metadata_path().is_file()


@pytest.mark.parametrize(
    "name", ["metadata", "settings", "threads", "plugins", "versions", "databases", "config", "actor"]
)
@pytest.mark.parametrize("ending", ["", ".json"])
def test_strangers_see_no_debug_pages(public_site, name, ending):
    assert get(public_site, f"/-/{name}{ending}").status_code == 404


def test_strangers_run_no_sql_of_their_own(public_site):
    assert get(public_site, "/quotes?sql=select+1").status_code == 403
    assert get(public_site, "/quotes/quotes_list?_where=1").status_code == 403
    assert "Run SQL" not in get(public_site, "/quotes").text


def test_strangers_cannot_download_the_file(public_site):
    assert get(public_site, "/quotes.db").status_code == 403


def test_strangers_read_all_pages_and_questions(public_site):
    assert "11 quotations" in page(public_site, "/")
    assert "Daily Lantern" in page(public_site, "/quotes/who_quotes_whom")
    assert data(public_site, "/-/search.json?q=bridge")["found"] == 1


def test_a_newsroom_runs_its_own_sql(site):
    assert data(site, "/quotes.json?sql=select+1&_shape=arrays")["rows"] == [[1]]
    assert get(site, "/-/versions.json").status_code == 200


@pytest.mark.parametrize(("address", "milliseconds"), [("/", 5_000), ("/-/outlets", 2_000)], ids=["start", "outlets"])
def test_for_strangers_the_start_page_alone_may_take_long(monkeypatch, public_site, address, milliseconds):
    """It is found once for each state of the file; of a large one that nobody has read yet it took over two seconds."""
    given = []
    monkeypatch.setattr(answering, "time_limit", lambda _, limit: given.append(limit) or nullcontext())
    assert get(public_site, address).status_code == 200
    assert given == [milliseconds]


def test_without_a_database_of_ours_datasettes_own_start_page_is_shown(site):
    plain = Datasette(memory=True)
    assert "_memory" in get(plain, "/").text
    assert get(plain, "/-/search?q=x").status_code == 404


def test_another_database_beside_ours_is_reached_from_the_start_page(tmp_path, site):
    write_newsroom(tmp_path / "quotes.db")
    both = Datasette([str(tmp_path / "quotes.db")], memory=True)
    assert 'href="/-/index"' in get(both, "/").text
    assert 'href="/-/index"' not in get(site, "/").text
    assert 'href="/_memory"' in get(both, "/-/index").text


def test_addresses_follow_the_base_url(tmp_path, site):
    write_newsroom(tmp_path / "quotes.db")
    below = Datasette([str(tmp_path / "quotes.db")], settings={"base_url": "/desk/"})
    shown = get(below, "/").text
    assert 'href="/desk/-/quotes.css?v=' in shown
    assert 'action="/desk/-/search"' in shown
    assert 'href="/desk/-/utterance/' in shown
    assert 'href="/-/' not in shown


def test_access_rules_of_datasette_hold_for_our_pages(tmp_path, site):
    write_newsroom(tmp_path / "quotes.db")
    closed = Datasette([str(tmp_path / "quotes.db")], metadata={"databases": {"quotes": {"allow": False}}})
    assert get(closed, "/").status_code == 403
    assert get(closed, "/-/search?q=bridge").status_code == 403


def test_keys_in_tables_lead_to_our_pages(site):
    assert '<a href="/-/speaker/ana-brandt">the speaker</a>' in get(site, "/quotes/speakers").text
    shown = get(site, "/quotes/most_reprinted").text
    assert ">all versions</a>" in shown


def test_pages_are_answered_from_other_origins_only_where_cors_is_on(tmp_path, site):
    write_newsroom(tmp_path / "quotes.db")
    shared = Datasette([str(tmp_path / "quotes.db")], cors=True)
    assert get(shared, "/-/search.json?q=bridge").headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-origin" not in get(site, "/-/search.json?q=bridge").headers


def loaded_by(module, *names):
    """Which of these modules importing the module loads as well, in an interpreter of its own."""
    code = f"import sys, {module}; print([name for name in {names} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_the_plugin_loads_no_language_model_and_nothing_that_loads_plugins():
    # Datasette imports its plugins in the midst of its own start: importing its app from there is a circle.
    assert loaded_by("quotes.web", "spacy", "textacy", "datasette.app", "datasette.plugins") == "[]"


def test_serving_loads_no_language_model():
    assert loaded_by("quotes.web.serving", "spacy", "textacy") == "[]"


def test_the_template_names_collide_with_no_other_plugins(site):
    asyncio.run(site.invoke_startup())
    assert {"quotes/start.html", "quotes/utterance.html"} <= set(site.jinja_env.list_templates())


def test_a_file_that_cannot_be_written_is_served_as_it_is(tmp_path, site, monkeypatch):
    write_newsroom(tmp_path / "quotes.db")
    before = (tmp_path / "quotes.db").read_bytes()
    monkeypatch.setattr("quotes.web.serving._is_writable", lambda path: False)
    assert "11 quotations" in page(build(tmp_path / "quotes.db"), "/")
    assert (tmp_path / "quotes.db").read_bytes() == before


def test_a_missing_file_is_reported_with_the_remedy(tmp_path):
    with pytest.raises(DatabaseError, match="quotes add"):
        build(tmp_path / "missing.db")


def test_no_page_loads_the_language_pipeline(tmp_path):
    write_newsroom(tmp_path / "spring.db")
    code = (
        "import asyncio, sys\n"
        "from quotes.web.serving import build\n"
        f"site = build({str(tmp_path / 'spring.db')!r})\n"
        "for path in ('/', '/-/outlets', '/-/search?q=bridge', '/-/speaker/ana-brandt'):\n"
        "    assert asyncio.run(site.client.get(path)).status_code == 200, path\n"
        "print(sorted({'spacy', 'textacy', 'torch'} & set(sys.modules)))"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "[]\n"


def test_strangers_see_no_table_that_tells_of_the_house(public_site):
    with Database(public_site.get_database("quotes").path) as db:
        hidden = [name for name in db.table_names() if name.startswith("_")]
    for name in ("runs", "problems", "fetches", *hidden):
        assert get(public_site, f"/quotes/{name}").status_code == 403, name
    assert get(public_site, "/quotes/quotes_list").status_code == 200
