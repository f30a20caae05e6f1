"""Words that are on record as a draft has them, where other outlets have the same speaker say them otherwise."""

import pytest
from commands import quotes
from newsroom import post, shown, write_story
from papers import findings, person, print_of, unnamed

HALE = person("Judith Hale")


def disagreeing(folder, own, other, family=(), kind="direct"):
    papers = [
        print_of("Courier", own, HALE, "Judith Hale"),
        print_of("Ledger", other, HALE, "Judith Hale", kind=kind, day="2025-03-05"),
    ]
    (found,) = findings(folder, papers, f"“{own},” said Judith Hale.", [family] if family else [])
    disagreement = found.doubts.disagreement
    how = [name for name in ("opposite", "renumbered", "renamed", "otherwise") if getattr(disagreement, name)]
    return found.verdict, how


@pytest.mark.parametrize(
    ("own", "other", "how"),
    [
        pytest.param(
            "We will appeal the ban on Monday",
            "We will appeal the ban on Tuesday, and we will win",
            ["renamed"],
            id="another day",
        ),
        pytest.param(
            "The tenants signed what they were shown, and they were warned by letter",
            "The tenants forged the receipts, and they were warned by letter",
            ["otherwise"],
            id="other words between the same",
        ),
        pytest.param(
            "The engineers were careful and the owners were greedy",
            "The engineers were greedy and the owners were careful. I saw it",
            ["otherwise"],
            id="the same words exchanged",
        ),
        pytest.param(
            "We warned the tenants, and in some cases we warned them too late",
            "We warned the tenants, and we warned them too late",
            ["otherwise"],
            id="a limit that went",
        ),
        pytest.param(
            "She sold the mill", "I never said she sold the mill. She let it", ["opposite"], id="a saying denied"
        ),
        pytest.param(
            "We have found no trace of lead in the wells",
            "We have found a trace of lead in the wells",
            ["opposite"],
            id="a no that went",
        ),
        pytest.param(
            "The lock keeper was not asleep that night",
            "The lock keeper was asleep that night. My sister never had a chance",
            ["opposite"],
            id="a not that went before a never",
        ),
        pytest.param(
            "the ballots were forged",
            "I do not say that the ballots were forged. I ask who counted them",
            ["opposite"],
            id="a saying denied before a that",
        ),
        pytest.param(
            "The school will close for good",
            "We are not saying the school will close for good, only that it may",
            ["opposite"],
            id="a saying denied, without a that",
        ),
    ],
)
def test_that_outlets_disagree_is_shown_beside_the_reference_wording_too(tmp_path, own, other, how):
    family = own[:6], other[:6]
    assert disagreeing(tmp_path, own, other, family) == ("word for word", how)


@pytest.mark.parametrize(
    ("own", "other"),
    [
        pytest.param(
            "There were no boats in the harbour, none at all, just nets drying on the quay",
            "there were boats in the harbour",
            id="a no that went",
        ),
        pytest.param(
            "We have never paid the guards a penny more, whatever the papers print about us and about them",
            "they had paid the guards a penny more",
            id="a never that went",
        ),
    ],
)
def test_the_opposite_of_one_clause_told_without_marks_is_shown(tmp_path, own, other):
    assert disagreeing(tmp_path, own, other, (own[:6], other[:6]), "indirect") == ("word for word", ["opposite"])


def test_a_clause_of_it_told_without_marks_is_not_the_opposite(tmp_path):
    own = "There were no boats in the harbour, none at all, just nets drying on the quay"
    other = "there were nets drying on the quay"
    assert disagreeing(tmp_path, own, other, (own[:6], other[:6]), "indirect") == ("word for word", [])


@pytest.mark.parametrize(
    ("other", "kind"),
    [
        pytest.param("We opened the sluice at dawn", "direct", id="a cut"),
        pytest.param("We opened the sluice at dawn, and nobody was hurt. We are glad of it", "direct", id="more of it"),
        pytest.param("they had let the water through in the early morning and nobody was hurt", "indirect",
                     id="in the outlet's own words"),
        pytest.param("We opened the museum in May, and everybody came", "direct", id="another statement"),
    ],
)  # fmt: skip
def test_what_others_cut_or_report_is_no_disagreement(tmp_path, other, kind):
    own = "We opened the sluice at dawn, and nobody was hurt"
    assert disagreeing(tmp_path, own, other, kind=kind) == ("word for word", [])


def test_it_is_counted_in_the_terminal_and_on_the_page(tmp_path):
    from quotes.web.serving import build

    papers = [
        print_of("Courier", "We have found no trace of lead in the wells", HALE, "Judith Hale"),
        print_of("Herald", "We have found no trace of lead in the wells", HALE, "Judith Hale"),
        print_of("Ledger", "We have found a trace of lead in the wells", HALE, "Judith Hale"),
    ]
    write_story(tmp_path / "papers.db", papers, [("We have",)])
    draft = "“We have found no trace of lead in the wells,” said Judith Hale."
    checked = quotes("check", tmp_path / "papers.db", "-", "--marks-only", stdin=draft)
    assert checked.exit_code == 0
    assert "  Others print the opposite:" in checked.stdout.splitlines()
    assert checked.stdout.splitlines()[-1] == (
        "1 quotation in the draft: 1 on record, word for word; 1 of which others print the opposite"
    )
    page = shown(post(build(tmp_path / "papers.db"), "/-/check", {"text": draft}))
    assert "1 of which others print the opposite" in " ".join(page.split())


@pytest.mark.parametrize(
    ("others", "verdict"),
    [
        pytest.param(["some of the ferries will need new engines"], "word for word", id="one in nearly the same words"),
        pytest.param([], "misprint", id="nobody else"),
    ],
)
def test_indirect_speech_that_another_outlet_tells_in_nearly_the_same_words_is_not_disputed(tmp_path, others, verdict):
    from quotes.checking import Drafted, check
    from quotes.records import Span
    from quotes.store import open_database

    own = "some ferries will need new engines"
    wordings = [own, "all ferries will need new engines", *others]
    papers = [print_of(f"Paper {at}", words, HALE, "Judith Hale", kind="indirect") for at, words in enumerate(wordings)]
    write_story(tmp_path / "papers.db", papers, [])
    with open_database(tmp_path / "papers.db", read_only=True) as db:
        drafted = Drafted("indirect", (Span(0, len(own)),), own, (), "Judith Hale", "said")
        (found,) = check(db.conn, [drafted])
    assert (found.verdict, len(found.doubts.disagreement.renumbered)) == (verdict, 1)


@pytest.mark.parametrize(
    ("later", "verdict"),
    [
        pytest.param(["Courier", "Ledger"], "word for word", id="of the outlet that has the draft's count, too"),
        pytest.param(["Ledger", "Gazette"], "misprint", id="of others"),
    ],
)
def test_a_count_that_rose_is_told_and_does_not_dispute_the_first(tmp_path, later, verdict):
    first, second = "We have towed 14 barges to the yard", "We have towed 37 barges to the yard, and it is full"
    papers = [
        print_of("Courier", first, HALE, "Judith Hale"),
        *(print_of(outlet, second, HALE, "Judith Hale", day="2025-03-05") for outlet in later),
    ]
    (found,) = findings(tmp_path, papers, f"“{first},” said Judith Hale.", [])
    assert (found.verdict, len(found.doubts.disagreement.renumbered)) == (verdict, 2)


WARNED = "The lookout was not warned before the barge came through the lock"
UNWARNED = "The lookout was warned before the barge came through the lock"


@pytest.mark.parametrize(
    ("own", "other", "draft", "verdict", "opposite"),
    [
        pytest.param("her brother", "Tessa Quill", "Tessa Quill", "unnamed", 1, id="the opposite by whom it names"),
        pytest.param("her brother", "the dead rower’s brother", "Tessa Quill", "unnamed", 1, id="called the same"),
        pytest.param("her brother", "the dead rower’s brother", "a man", "misprint", 1, id="a draft without name"),
        pytest.param("a spokesman for Linden Lock", "a spokesman for Linden Lock", "the firm", "misprint", 1,
                     id="spokesmen of one body"),
        pytest.param("her brother", "the lock’s owner", "Tessa Quill", "unnamed", 0, id="called otherwise"),
        pytest.param("a rower", "a rower", "Tessa Quill", "unnamed", 0, id="two of many"),
        pytest.param("her brother", "Owen Marsh", "Tessa Quill", "unnamed", 0, id="the opposite by another"),
    ],
)  # fmt: skip
def test_the_opposite_is_shown_where_no_print_names_who_said_it(tmp_path, own, other, draft, verdict, opposite):
    papers = [
        print_of(f"Paper {at}", words, person(source) if source.istitle() else unnamed(source), source)
        for at, (words, source) in enumerate([(WARNED, own), (UNWARNED, other)])
    ]
    (found,) = findings(tmp_path, papers, f"“{WARNED},” said {draft}.")
    assert (found.verdict, len(found.doubts.disagreement.opposite)) == (verdict, opposite)


def test_a_not_that_the_drafts_ellipsis_stands_for_in_anothers_print_speaks_against_it(tmp_path):
    words = "It is {} for the harbour board to tell us which of the boats may leave"
    papers = [
        print_of("Wire", words.format("not"), person("Jo Tarn"), "Jo Tarn"),
        print_of("Coast", words.format("…"), person("Ruth Abney"), "Ruth Abney"),
    ]
    (found,) = findings(tmp_path, papers, f"“{words.format('…')},” said Ruth Abney.")
    disagreement = found.doubts.disagreement
    assert (found.verdict, [one.outlet for one in disagreement.opposite]) == ("misprint", ["Wire"])
    assert found.doubts.exact == ()


REGRET = "regret that the bridge was closed so early"


@pytest.mark.parametrize("cut", ["…", "..."])
@pytest.mark.parametrize("family", [["the board did", "We do"], []], ids=["among others", "alone"])
def test_a_print_with_an_ellipsis_for_the_drafts_not_is_shown_and_disputes_nothing(tmp_path, family, cut):
    papers = [
        print_of("Bridge Trust", f"It was a hard week for all of us. We do not {REGRET}", HALE, "Judith Hale"),
        print_of("Courier", f"the board did not {REGRET}", HALE, "Judith Hale", kind="indirect"),
        print_of("Ledger", f"We do {cut} {REGRET}", HALE, "Judith Hale", day="2025-03-05"),
    ]
    draft = f"“We do not {REGRET},” said Judith Hale."
    (found,) = findings(tmp_path, papers, draft, [tuple(family)] if family else [])
    assert (found.verdict, [one.outlet for one in found.doubts.disagreement.opposite]) == ("word for word", ["Ledger"])


def test_a_print_that_departs_from_its_own_reference_disputes_nothing(tmp_path):
    papers = [
        print_of("Bridge Trust", f"It was a hard week for all of us. We do not {REGRET}", HALE, "Judith Hale"),
        print_of("Courier", f"the board did not {REGRET}", HALE, "Judith Hale", kind="indirect"),
        print_of("Ledger", f"We {REGRET}", HALE, "Judith Hale", day="2025-03-05"),
    ]
    draft = f"“We do not {REGRET},” said Judith Hale."
    for families, verdict in (([("the board did", f"We {REGRET}")], "word for word"), ([], "misprint")):
        folder = tmp_path / verdict.replace(" ", "")
        folder.mkdir()
        assert [one.verdict for one in findings(folder, papers, draft, families)] == [verdict]
