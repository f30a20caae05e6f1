"""The store with attribution's own idea of who is who."""

from hypothesis import given, settings
from hypothesis import strategies as st
from stored import add, bakery, ferry, harbour

from quotes.records import Analysis, Article, Quote, Span, Speaker
from quotes.store import begin_run, finish_run, open_database, save_speakers, write


def test_names_of_articles_become_speakers(tmp_path):
    with open_database(tmp_path / "quotes.db", create=True) as db:
        add(db, harbour(), ferry(), bakery())
        (speaker,) = db["speakers"].rows
        assert (speaker["key"], speaker["name"], speaker["kind"]) == ("ingrid-solberg", "Ingrid Solberg", "person")
        assert sorted(row["key"] for row in db["outlets"].rows) == ["coast-herald", "daily-gull", "evening-post"]
        assert db["quotes"].count_where("speaker_id = ?", [speaker["id"]]) == 4


# Whatever comes when: with the rules of attribution themselves

NAMES = [
    "Ann Hollis",
    "Hollis",
    "Anna J. Hollis",
    "A. Hollis",
    "Mark Hollis",
    "Ann Hollis Jr.",
    "Sebastian Hallstrader",
    "Sebastien Hallstrander",
    "Norvik Motors",
    "Norvik Motors Inc.",
    "NMI",
    "Hollis campaign",
]
BODIES = frozenset({"Norvik Motors", "Norvik Motors Inc.", "NMI", "Hollis campaign"})


def printing(number, people):
    text = " ".join(f"{person} said so." for person in people) + f" {number}"
    kinds = ("organisation" if person in BODIES else "person" for person in people)
    quotes = [
        Quote("indirect", (Span(place, place + 1),), speaker=Speaker(person, kind, "named"))
        for place, (person, kind) in enumerate(zip(people, kinds, strict=True))
    ]
    return Analysis(Article(f"{number}.txt", text), tuple(quotes))


sets_of_articles = st.lists(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4), min_size=1, max_size=6).map(
    lambda listed: [printing(number, people) for number, people in enumerate(listed)]
)


def put_down(db):
    """The speaker of each quotation."""
    rows = db.query("select q.key, q.speaker_name, s.name from quotes q left join speakers s on s.id = q.speaker_id")
    return {row["key"]: (row["speaker_name"], row["name"]) for row in rows}


def brought_in(db, *analyses):
    run = begin_run(db)
    for analysis in analyses:
        write(db, analysis, run)
    finish_run(db, run)
    return save_speakers(db, run)


@settings(max_examples=12, deadline=None)
@given(sets_of_articles)
def test_adding_one_by_one_is_adding_at_once_and_each_new_name_is_announced(tmp_path_factory, articles):
    folder = tmp_path_factory.mktemp("adding")
    with open_database(folder / "once.db", create=True) as once, open_database(folder / "by.db", create=True) as by_one:
        brought_in(once, *articles)
        for article in articles:
            before = put_down(by_one)
            announced = {
                (change.old, change.new, name) for change in brought_in(by_one, article) for name in change.names
            }
            after = put_down(by_one)
            renamed = {
                (speaker, after[key][1], printed)
                for key, (printed, speaker) in before.items()
                if speaker != after[key][1]
            }
            assert renamed == announced
        assert put_down(by_one) == put_down(once)
        assert list(by_one["speaker_names"].rows_where(select="key, name, prints", order_by="name")) == list(
            once["speaker_names"].rows_where(select="key, name, prints", order_by="name")
        )
