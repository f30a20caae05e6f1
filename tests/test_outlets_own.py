"""A list of the user's own: it extends and overrides, and what no list can say is reported with place and remedy."""

import pytest

from quotes.errors import OutletsError
from quotes.outlets import known_outlets


@pytest.fixture
def own(tmp_path):
    def write(text):
        path = tmp_path / "own.yml"
        path.write_text(text, encoding="utf-8")
        return known_outlets(path)

    return write


def test_a_new_outlet(own):
    found = own("Harbour Post: {aliases: [HP], domains: [harbour.example], country: GB, kind: newspaper}")
    assert found.named("HP") is found.at("https://www.harbour.example/x")
    assert found.named("the harbour post").country == "GB"
    assert found.named("Reuters").kind == "agency"


def test_lists_of_a_known_outlet_grow_and_the_rest_is_replaced(own):
    bbc = own("the bbc: {aliases: [Auntie], domains: [bbc.example], kind: online}").named("Auntie")
    assert (bbc.name, bbc.kind, bbc.country) == ("BBC", "online", "GB")
    assert bbc.domains == ("bbc.example", "bbc.com", "bbc.co.uk")
    assert "BBC News" in bbc.aliases


def test_what_it_claims_is_no_other_outlets(own):
    found = own("Harbour Times: {aliases: [The Times, RT], domains: [rt.com]}")
    assert [found.named(name).name for name in ("The Times", "RT", "Russia Today")] == [
        "Harbour Times",
        "Harbour Times",
        "Russia Today",
    ]
    assert found.at("https://www.rt.com/x").name == "Harbour Times"


@pytest.mark.parametrize("text", ["", "# nothing yet\n"], ids=["empty", "a comment"])
def test_an_empty_list_changes_nothing(own, text):
    assert own(text).all == known_outlets().all


def test_a_name_alone_is_an_outlet(own):
    assert own("Harbour Post:").named("The Harbour Post").name == "Harbour Post"


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("- Harbour Post", ": holds no outlets. Write 'NAME:' and under it 'country: ...'"),
        ("24: {country: GB}", "entry 24: is not a name. Put the name in quotation marks."),
        (
            "HP: [Harbour Post]",
            "entry HP: a list is no field. Write 'aliases: [...]', or another of aliases,",
        ),
        (
            "HP: {alias: [A]}",
            "entry HP, field alias: is not known. Fields are aliases, cautious, domains, country, kind.",
        ),
        ("HP: {aliases: A}", "entry HP, field aliases: A is no list. Put it in brackets: [A]."),
        ("HP: {aliases: [24]}", "entry HP, field aliases: 24 is no text. Put it in quotation marks, or remove it."),
        ("HP: {domains: [https://a.b/]}", "field domains: https://a.b/ is no domain. Write it as example.org"),
        ("HP: {country: NO}", "field country: YAML reads NO as 'no'. Put it in quotation marks: 'NO'."),
        ("HP: {country: Norway}", "field country: Norway is no country code. Write two capitals, as in GB."),
        ("HP: {kind: blog}", "field kind: blog is not known. Kinds are agency, newspaper, magazine,"),
        ("HP: {kind: [online]}", "field kind: a list is not known."),
        ("HP: {", ", line 1: is not YAML: a bracket or brace is not closed."),
        ("HP: {name: Who?, x: 1}", "a question mark where none can stand; put the value in quotation marks."),
        ("HP: {kind: online}\nHP: {kind: agency}", "has 2 entries named HP"),
    ],
    ids=lambda value: value if len(value) < 30 else "",
)
def test_what_no_list_can_say_is_an_error_with_place_and_remedy(own, tmp_path, written, message):
    with pytest.raises(OutletsError) as caught:
        own(written)
    assert str(caught.value).startswith(str(tmp_path / "own.yml"))
    assert message in str(caught.value)


def test_a_list_that_is_not_there(tmp_path):
    with pytest.raises(OutletsError, match=r"gone\.yml: cannot be read \(No such file or directory\)"):
        known_outlets(tmp_path / "gone.yml")


def test_a_list_that_was_changed_is_read_anew(own):
    assert own("Harbour Post: {country: GB}").named("Harbour Post").country == "GB"
    assert own("Harbour Post: {country: IE}").named("Harbour Post").country == "IE"
