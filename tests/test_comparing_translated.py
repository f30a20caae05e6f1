"""One sentence, several translations: what each puts in words of its own is quiet, what it makes of it is flagged."""

import pytest

from quotes.comparing import flags

QUIET = [
    pytest.param("If the lake freezes over, the race will be held", "Should the lake freeze over, the race is held",
                 id="a should for an if"),
    pytest.param("Were the lake to freeze, the race would be off", "If the lake froze, the race would be off",
                 id="a were for an if"),
    pytest.param("The harbour is fully in our hands", "The harbour has come into our full possession and hands",
                 id="full and fully"),
    pytest.param("The mine is completely under our ownership", "The mine has come under our full ownership",
                 id="full and completely"),
    pytest.param("We could carry only the blankets out", "We carried only the blankets out", id="could only"),
    pytest.param("We could hear the horns from the pass", "We heard the horns from the pass", id="could hear"),
    pytest.param("We could not hear the horns", "We did not hear the horns", id="could not hear"),
    pytest.param("The pilot was not to blame", "The pilot could not be blamed", id="could not be blamed"),
    pytest.param("They may camp here for up to ten days", "They may camp here for as long as ten days",
                 id="as long as ten days"),
    pytest.param("The pass is shut until at least noon", "The pass is shut until noon at the earliest",
                 id="at least and at the earliest"),
    pytest.param("The pass stays shut until at least Friday", "The pass stays shut at least until Friday",
                 id="until at least and at least until"),
    pytest.param("Seven rafts, most of them borrowed, sank", "Seven rafts sank, and most were borrowed",
                 id="most of them"),
    pytest.param("Nothing shows that the well was poisoned", "There was no sign of poison in the well",
                 id="nothing shows and no sign"),
    pytest.param("We have bought 40 tents, and we will buy more if that is required", "We have bought 40 tents",
                 id="a condition that went with its clause"),
    pytest.param("We cannot but thank the divers", "We thank the divers", id="cannot but"),
    pytest.param("We do not intend to sell any vineyard", "We have no intention of selling any vineyard",
                 id="no intention and not intend"),
    pytest.param("The crews withdrew to the new quay at dusk", "At dusk the crews pulled back to the new quay",
                 id="a verb is no participle"),
    pytest.param("We did everything in our power to save the mill", "We did all we could to save the mill",
                 id="all we could"),
    pytest.param("I have not chosen anything yet", "I have yet to choose", id="yet to"),
    pytest.param("No teacher has come here in a year", "It has been a year since a teacher came here",
                 id="a year since"),
    pytest.param("The road will be paved by 2031", "The road will be paved no later than 2031", id="no later than"),
    pytest.param("Rates fell from 9 to 6 percent", "Rates fell three points to 6 percent from 9", id="points to"),
    pytest.param("The catch this season is twice as big as last season's", "This season's catch is double last season",
                 id="this season's and this season"),
    pytest.param("We cannot rule out new floods", "New floods cannot be excluded", id="excluded and ruled out"),
    pytest.param("We ask for bread, nothing more", "All we ask for is bread", id="all we ask for"),
    pytest.param("I hope the miners come back", "I want the miners to come back", id="a hope and a want"),
]  # fmt: skip

FLAGGED = [
    pytest.param("The lorries can leave, but only if the pass is open", "The lorries can leave", "scope",
                 "but only if the pass is …", "", id="a condition behind a but"),
    pytest.param("If Moreau is rested, she will ride on Friday", "Moreau will ride on Friday", "scope",
                 "If Moreau is rested", "", id="an if lost before a pronoun"),
    pytest.param("Should the lake freeze over, we race", "We race", "scope", "Should the lake freeze over", "",
                 id="a should lost that was an if"),
    pytest.param("If the lake freezes, we will race", "Should the lake freeze, we could race", "modal", "will",
                 "could", id="a could behind a should"),
    pytest.param("We will beat the smugglers by spring", "We will annihilate the smugglers by spring", "intensifier",
                 "beat", "annihilate", id="annihilated for beaten"),
    pytest.param("The upper town has been liberated", "The upper town has been flattened", "negation", "liberated",
                 "flattened", id="flattened for liberated"),
    pytest.param("We regret the delay", "We apologise for the delay", "intensifier", "regret", "apologise",
                 id="an apology for a regret"),
    pytest.param("We hope that the ferry will sail on Sunday", "The ferry will sail on Sunday", "hedge",
                 "we hope that", "", id="a hope lost"),
    pytest.param("The pass is shut until at least Friday", "The pass is shut until Friday", "hedge",
                 "until at least", "", id="until at least"),
    pytest.param("We hold 30 boats, some of them trawlers", "We hold 30 trawlers", "scope", "some of them trawlers",
                 "", id="some made all"),
    pytest.param("Nothing shows that the well was poisoned", "Officers suspect that the well was poisoned", "negation",
                 "Nothing", "", id="nothing shows"),
]  # fmt: skip


@pytest.mark.parametrize(("reference", "version"), QUIET)
def test_what_translators_put_otherwise_is_quiet(reference, version):
    assert [*flags(reference, version), *flags(version, reference)] == []


@pytest.mark.parametrize(("reference", "version", "name", "in_reference", "in_version"), FLAGGED)
def test_what_translators_make_of_it_is_flagged(reference, version, name, in_reference, in_version):
    assert (name, in_reference, in_version) in [
        (flag.name, flag.reference, flag.version) for flag in flags(reference, version)
    ]
