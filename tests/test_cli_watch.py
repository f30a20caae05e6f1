"""`quotes watch` and addresses given to `quotes add`: what comes, what is reported, and that nothing comes twice."""

import sys

import pytest
from commands import quotes, records
from webserver import Reply, page, serving

from quotes.records import Analysis, Article
from quotes.store import open_database

pytestmark = pytest.mark.usefixtures("pipeline")

ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title>{}</feed>'


@pytest.fixture
def web():
    with serving() as web:
        yield web


@pytest.fixture(autouse=True)
def rests(monkeypatch):
    monkeypatch.setattr("quotes.reading.fetching.politeness.sleep", lambda _: None)


@pytest.fixture
def database(tmp_path):
    return tmp_path / "news.db"


@pytest.fixture
def feeds(tmp_path, web):
    for path in ("/a", "/b"):
        web.pages[path] = Reply(page(), headers={"ETag": '"one"'})
    entries = "".join(f'<entry><link href="{path}"/></entry>' for path in ("/a", "/b", "/gone"))
    web.pages["/feed"] = Reply(ATOM.format(entries), kind="application/atom+xml")
    listed = tmp_path / "feeds.yml"
    listed.write_text(f"- url: {web.at('/feed')}\n  outlet: The Harbour Post\n- {web.at('/no-feed')}\n")
    return listed


def watch(database, feeds, *options):
    return quotes("watch", database, feeds, "--allow-private", "--pause", "0", *options)


def test_one_round_reads_what_is_listed_and_tells_what_came(web, database, feeds):
    watched = watch(database, feeds, "--once")
    assert watched.exit_code == 0
    first, *others = watched.stderr.splitlines()
    assert first[6:] == "2 new articles with 2 quotations, 1 of 2 feeds read"
    gone = "is not there (any more): the server answers 404; check the address"
    assert others[:4] == [
        "Skipped: 2",
        f"  {web.at('/gone')}: {gone}",
        f"  {web.at('/no-feed')}: {gone}",
        f"Added 2 articles to {database}",
    ]
    assert {row["outlet"] for row in records(quotes("export", database))} == {"The Harbour Post"}


def test_the_model_is_kept_from_round_to_round(web, database, feeds, monkeypatch):
    loaded = []

    def analyse(articles, *, loading, model, pipeline, outlets, **_):
        assert loading(model, pipeline, outlets) is loading(model, pipeline, outlets)
        return (Analysis(article, ()) for article in articles if isinstance(article, Article))

    module = sys.modules["quotes.pipeline"]
    monkeypatch.setattr(module, "analyse", analyse)
    monkeypatch.setattr(module, "load", lambda *models: loaded.append(models) or object(), raising=False)
    watch(database, feeds, "--once")
    assert loaded == [("trained", None, None)]


@pytest.mark.parametrize("command", ["add", "watch"])
def test_a_run_is_on_record_with_the_pipeline_that_was_asked_for(web, database, feeds, tmp_path, command):
    options = ["--model", "rules", "--pipeline", "en_core_web_lg"]
    if command == "watch":
        watch(database, feeds, "--once", *options)
    else:
        (tmp_path / "one.txt").write_text("It rained.")
        quotes("add", database, tmp_path / "one.txt", *options)
    with open_database(database, read_only=True) as db:
        assert [run["model"] for run in db.table("runs").rows] == ["rules, en_core_web_lg"]


def test_a_second_run_fetches_the_feeds_alone(web, database, feeds):
    watch(database, feeds, "--once")
    web.asked.clear()
    again = watch(database, feeds, "--once")
    assert again.stderr.splitlines()[0][6:] == "no new articles, 1 of 2 feeds read"
    assert web.paths() == ["/feed", "/no-feed"]


def test_ctrl_c_ends_it_with_a_summary_of_all_rounds(web, database, feeds, monkeypatch):
    rests = []

    def rest(seconds):
        rests.append(round(seconds / 60))
        if len(rests) == 2:
            raise KeyboardInterrupt
        web.pages["/gone"] = web.pages["/b"]
        entry = '<entry><link href="/gone"/><updated>2100-01-01T00:00:00Z</updated></entry>'
        web.pages["/feed"] = Reply(ATOM.format(entry), kind="application/atom+xml")

    monkeypatch.setattr("quotes.cli.filling.watching.time.sleep", rest)
    watched = watch(database, feeds, "--every", "10")
    assert (watched.exit_code, rests) == (130, [10, 10])
    lines = watched.stderr.splitlines()
    assert [line[6:] for line in lines if "feeds read" in line] == [
        "2 new articles with 2 quotations, 1 of 2 feeds read",
        "1 new article with 1 quotation, 1 of 2 feeds read",
    ]
    assert lines.count("Skipped: 2") == 1  # what was reported is not reported again
    assert "Stopped. What is stored is kept; run the same command again to go on." in lines
    assert f"Added 3 articles to {database}" in lines


def test_where_no_feed_can_be_read_the_status_says_so(web, database, tmp_path):
    listed = tmp_path / "feeds.yml"
    listed.write_text(f"- {web.at('/no-feed')}\n")
    watched = watch(database, listed, "--once")
    assert (watched.exit_code, watched.stderr.splitlines()[-1]) == (1, "Nothing could be read.")
    assert not database.exists()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param("", "lists no feeds", id="empty"),
        pytest.param("a: b", "lists no feeds", id="no list"),
        pytest.param("- 7", "entry 1: is no feed", id="a number"),
        pytest.param("- news.example/rss", "entry 1, field url: is missing or no address", id="no scheme"),
        pytest.param("- {outlet: Post}", "entry 1, field url: is missing or no address", id="no address"),
        pytest.param(
            "- {url: https://a.example/, name: Post}", "entry 1, field name: is not known", id="another field"
        ),
        pytest.param("- {url: https://a.example/, limit: 0}", "entry 1, field limit: 0 is no number", id="no entries"),
        pytest.param(
            "- {url: https://a.example/, language: English}",
            "entry 1, field language: English is no code",
            id="language",
        ),
        pytest.param("- https://a.example/\n- https://a.example/", "entry 2: https://a.example/ is listed", id="twice"),
    ],
)
def test_a_file_of_feeds_that_says_what_it_cannot_is_reported(database, tmp_path, content, message):
    listed = tmp_path / "feeds.yml"
    listed.write_text(content)
    watched = watch(database, listed, "--once")
    assert watched.exit_code == 1
    assert message in watched.stderr
    assert not database.exists()


def add(database, *sources):
    return quotes("add", database, *sources, "--allow-private", "--pause", "0")


def test_addresses_are_added_from_a_list(web, database, tmp_path, feeds):
    listed = tmp_path / "urls.txt"
    listed.write_text(f"# bridge\n{web.at('/a')}\n\n{web.at('/b')}\n{web.at('/a')}\n/etc/passwd\n")
    added = add(database, "--urls", listed)
    lines = added.stderr.splitlines()
    assert lines[0] == f"Added 2 articles to {database}"
    assert (
        f"  {listed}, line 6: is no address; write one that begins with http:// or https://, or remove the line"
        in lines
    )
    assert web.paths() == ["/a", "/b"]


def test_adding_an_address_again_asks_only_whether_it_changed(web, database, pipeline, feeds):
    add(database, web.at("/a"))
    pipeline.clear()
    web.pages["/a"] = lambda asked: Reply(status=304 if asked.headers.get("If-None-Match") == '"one"' else 500)
    again = add(database, web.at("/a"))
    assert (again.exit_code, pipeline) == (0, [])
    assert again.stderr.splitlines()[0] == f"Added no articles to {database} (1 unchanged)"


def test_a_changed_page_is_a_version_beside_the_old_one(web, database, feeds):
    add(database, web.at("/a"))
    web.pages["/a"] = Reply(
        page(paragraphs=("“It is safe enough for the trains,” said Ada Lund, who had looked. " * 5,) * 3)
    )
    assert add(database, web.at("/a")).stderr.startswith(f"Added 1 article to {database}")
    with open_database(database) as db:
        assert [row["url"] for row in db["articles"].rows] == [web.at("/a")] * 2


def test_what_the_user_says_of_a_page_later_is_heeded(web, database, feeds):
    add(database, web.at("/a"))
    assert add(database, web.at("/a"), "--outlet", "Bridge Post").stderr.splitlines()[0].endswith("(1 updated)")


def test_a_page_of_a_run_that_was_killed_before_it_was_stored_is_fetched_anew(web, database, feeds, monkeypatch):
    add(database, web.at("/b"))

    def killed(*_):
        raise SystemExit(137)

    with monkeypatch.context() as patch:
        patch.setattr("quotes.store.write", killed)
        add(database, web.at("/a"))
    web.asked.clear()
    assert add(database, web.at("/a")).stderr.startswith(f"Added 1 article to {database}")
    assert "If-None-Match" not in web.asked[-1].headers


def test_without_a_source_nothing_is_done(database):
    assert (quotes("add", database).exit_code, database.exists()) == (2, False)
