"""Where nobody is named, nobody is made up: the speaker keeps its description instead of a name."""

import pytest
from attributed import attribute

UNNAMED = {
    "officials": ("[s1|NATO officials] [q1|said] [c1|they were watching].", "group", "NATO officials"),
    "a town below no other name than a heading in capitals": (
        "[s1|LEEDS] [q1|BACKS] [c1|NEW FERRY LEVY] “The town is glad,” it wrote.",
        "anonymous",
        "LEEDS",
    ),
    "an ad on television": ("[s1|A TV ad] [q1|says] [c1|no].", "anonymous", "A TV ad"),
    "a fund of a kind": ("Clear Skies PAC paid. [s1|A new PAC] [q1|says] [c1|no].", "organisation", "A new PAC"),
    "a post on a platform": (
        "He shared a post. [s1|The Facebook post] [q1|says] [c1|it rained].",
        "anonymous",
        "The Facebook post",
    ),
    "a group that is no country": (
        "Norway, a group of towns on the sea, paid. It rained in Norway. “[c1|No],” [s1|the group] [q1|said].",
        "organisation",
        "the group",
    ),
    "people below a dateline with a country": (
        "KESTREL SOUND, Norway - [s1|The harbour's pilots] [q1|asked for] [c1|two boats] - or a bridge.",
        "group",
        "The harbour's pilots",
    ),
    "people of an age": ("[s1|Millennials] [q1|say] [c1|they will vote].", "group", "Millennials"),
    "a law": ("[s1|The Clean Harbours Act] [q1|forbids] [c1|ash on the quay].", "anonymous", "The Clean Harbours Act"),
    "a law that is told to be one": (
        "Fishers loathe the Fair Nets law, [s1|which] [q1|allows] [c1|trawls].",
        "anonymous",
        "the Fair Nets law",
    ),
    "a case": (
        "[s1|The ruling in Lund v. Norvik Motors] [q1|says] that [c1|it holds].",
        "anonymous",
        "The ruling in Lund v. Norvik Motors",
    ),
    "an audit of somebody's accounts": (
        "[s1|The audit of Rita Dwyer’s accounts] [q1|suggests] that [c1|it rained].",
        "anonymous",
        "The audit of Rita Dwyer’s accounts",
    ),
    "a mayor, who is not whom he rebuffs": (
        "[s1|Holm's curt mayor] [q1|rebuffs] Dwyer in [c1|toll row].\n\nRita Dwyer wept at home on Monday.",
        "anonymous",
        "Holm's curt mayor",
    ),
    "a candidate, who is not whom the sentence is about": (
        "Omar Hall went home, since [s1|the candidate] [q1|claimed] that [c1|it rained].",
        "anonymous",
        "the candidate",
    ),
    "a front-runner, who is not the mayor that the sentence is about": (
        "Mayor Omar Hall hit back after [s1|the front-runner] [q1|claimed] that [c1|it rained].",
        "anonymous",
        "the front-runner",
    ),
    "critics": ("Martha Olsen spoke. [s1|Critics] [q1|argued] that [c1|it was dear].", "group", "Critics"),
    "analysts": ("[s1|Industry analysts] [q1|suggest] [c1|prices will fall].", "group", "Industry analysts"),
    "reports": ("[s1|Recent reports] [q1|suggest] [c1|the plant was sold].", "group", "Recent reports"),
    "party members": ("[s1|Republicans] [q1|say] [c1|they have questions].", "group", "Republicans"),
    "a source": (
        "Martha Olsen resigned. [s1|A source close to the talks] [q1|said] [c1|she was pushed].",
        "anonymous",
        "A source close to the talks",
    ),
    "an official of a body": (
        "[s1|a senior Treasury official] [q1|said] [c1|no deal was near].",
        "anonymous",
        "a senior Treasury official",
    ),
    "somebody's doctor": (
        "Mark Dwyer fell ill. [s1|Dwyer’s doctor] [q1|said] [c1|he would live].",
        "anonymous",
        "Dwyer’s doctor",
    ),
    "a president, who is no presidential spokesman": (
        "Mark Dwyer, the presidential spokesman, spoke. [s1|The president] [q1|thanked] [c1|Dwyer for it].",
        "anonymous",
        "The president",
    ),
    "somebody's aides": ("Mark Dwyer fell ill. [s1|Dwyer aides] [q1|said] [c1|he would live].", "group", "Dwyer aides"),
    "who asked not to be named": (
        "Mark Dwyer fell ill. [s1|One villager], who asked not to be named, [q1|said]: [c1|I saw it].",
        "anonymous",
        "One villager",
    ),
    "whoever asked not to be named, spoken of again": (
        "Museum director Rita Dwyer will step down in May. One museum director, who asked not to be named, was afraid. "
        "“[c1|Who will do it now?]” [s1|the director] [q1|said].",
        "anonymous",
        "One museum director",
    ),
    "who did not want to be identified, behind another man": (
        "Mark Dwyer sells eels. Dwyer wept. [s1|The man], who did not want to be identified, [q1|said]: [c1|I saw it].",
        "anonymous",
        "The man",
    ),
    "who would not give a name": (
        "Mark Dwyer wept. [s1|The winner], who would not give a full name, [q1|said]: [c1|I saw it].",
        "anonymous",
        "The winner",
    ),
    "the child of a stranger beside the daughter of the dead": (
        "The cellist Rita Dwyer has died. Her daughter, Olga, wept. “[c1|I was stubborn],” [s1|the miner’s daughter] "
        "once [q1|said].",
        "anonymous",
        "the miner’s daughter",
    ),
    "a rabbi, who is nobody of whom no office is told": (
        "Mark Dwyer sold his eels. “[c1|It is late],” [s1|the rabbi] [q1|said].",
        "anonymous",
        "the rabbi",
    ),
    "a trawlerman's family": (
        "[s1|The family of trawlerman Paul Reed] [q1|said] [c1|they were waiting].",
        "group",
        "The family of trawlerman Paul Reed",
    ),
    "the relatives of a missing pilot": (
        "Rita Dwyer flew on Monday. “[c1|We want her back],” [s1|relatives of missing pilot Rita Dwyer] [q1|said].",
        "group",
        "relatives of missing pilot Rita Dwyer",
    ),
    "a chief whom the officer named next is not": (
        "[c1|Demand is strong], [s1|the chief executive] [q1|said].\n\nChief financial officer Rita Dwyer told us "
        "it was dear.",
        "anonymous",
        "the chief executive",
    ),
    "the gaffer where only a striker is named": (
        "Striker Paul Dwyer scored. [s1|The gaffer] [q1|said] [c1|he would play].",
        "anonymous",
        "The gaffer",
    ),
    "the minister where only an MP is named": (
        "Rita Dwyer, the Labour MP for Torvik, asked about beds. [s1|The minister] [q1|said] [c1|there were enough].",
        "anonymous",
        "The minister",
    ),
    "a trade that is not that of whom the text is about": (
        "Paul Dwyer, the mayor of Torvik, got up at six.\n\n[c1|The pipe would hold], [q1|according to] "
        "[s1|the plumber].",
        "anonymous",
        "the plumber",
    ),
    "a trade that is not the one of the description before the name": (
        "A village was cut off after its vicar opened the sluice.\n\nPaul Dwyer rang the bell at once.\n\n"
        "[c1|The bank is sound], [q1|according to] [s1|the geologist].",
        "anonymous",
        "the geologist",
    ),
    "who is told apart by what she did": (
        "Paul Dwyer, who lost his licence, blamed the fog. [s1|The passenger who rang the paper] [q1|said] [c1|no].",
        "anonymous",
        "The passenger who rang the paper",
    ),
    "one of two who are not named": (
        "[s1|A senior surgeon in Torvik] [q1|told] a lorry driver [c1|that he was lucky]. Paul Dwyer, who broke a leg, "
        "left by bus.",
        "anonymous",
        "A senior surgeon in Torvik",
    ),
    "a pronoun for nobody known": ("[s1|They] [q1|said] [c1|it was late].", "group", None),
    "the body that the last words only belong to": (
        "[s1|An aide to the mayor of the city, Torvik,] [q1|said] [c1|it was shut].",
        "anonymous",
        "An aide to the mayor of the city, Torvik",
    ),
    "a number of governments": (
        "[s1|A number of Baltic governments] [q1|argued] that [c1|the threat was real].",
        "group",
        "A number of Baltic governments",
    ),
    "words that open a sentence": (
        "The state pays for local schools. [s1|Local and state officials] [q1|said] [c1|no].",
        "group",
        "Local and state officials",
    ),
    "people of several countries": (
        "[s1|The foreign ministers of Norway, Denmark and Sweden] [q1|said] [c1|talks had failed].",
        "group",
        "The foreign ministers of Norway, Denmark and Sweden",
    ),
    "who at the end of a phrase": (
        "Senators on Capitol Hill, [s1|who] [q1|argued] that [c1|it helps], left.",
        "group",
        "Senators on Capitol Hill",
    ),
    "a woman, then the woman": (
        "A woman from Leeds met reporter Jane Roe in her house. [s1|The woman] [q1|said] [c1|she had no heating].",
        "anonymous",
        "A woman from Leeds",
    ),
    "not who wrote the article": (
        "By Laura Finch\n\nA former minister has spoken. [s1|She] [q1|said] [c1|it was safe].",
        "anonymous",
        "A former minister",
    ),
    "not no decision": (
        "The company said that no decision had been taken. [c1|“We are not sure,”] [s1|it] [q1|added].",
        "organisation",
        "The company",
    ),
    "somebody new by an apposition": (
        "Olga Marsh came home. [s1|The babysitter, a 17-year-old,] [q1|said] [c1|no].",
        "anonymous",
        "The babysitter, a 17-year-old",
    ),
    "a lead before a name of another role": (
        "[s1|The mayor of Paris] [q1|vowed] [c1|to sue].\n\nSenator Olga Marsh told reporters it was cold.",
        "anonymous",
        "The mayor of Paris",
    ),
    "another field of office": (
        "Tom Okafor, general secretary of the Rail Workers, came. [s1|The transport secretary] [q1|said] [c1|no].",
        "anonymous",
        "The transport secretary",
    ),
    "a later document, which nobody is said to have written": (
        "Rita Dwyer wrote in a memo that the pier was shut. A memo seen by the Argus tells staff to stay.\n\n"
        "“[c1|The pier is safe],” [s1|the memo] [q1|says].",
        "anonymous",
        "the memo",
    ),
    "whom the text brought in as an agent behind whoever spoke before": (
        "The harbour master, Rita Dwyer, told him to row. “Row on,” she added.\n\nThe log was shown to us by a former "
        "stoker.\n\n“[c1|The boiler was cold],” [s1|the former stoker] [q1|said].",
        "anonymous",
        "the former stoker",
    ),
}


@pytest.mark.parametrize(("marked", "kind", "role"), UNNAMED.values(), ids=UNNAMED.keys())
def test_a_description_names_nobody(nlp, marked, kind, role):
    _, (quote,) = attribute(nlp, marked)
    assert (quote.speaker.name, quote.speaker.kind, quote.speaker.role) == (None, kind, role)


@pytest.mark.parametrize(
    "source", ["the company", "The Italian manufacturer", "the carmaker"], ids=["company", "manufacturer", "carmaker"]
)
def test_an_unnamed_company_is_not_called_by_another_bodys_name(nlp, source):
    _, (quote,) = attribute(
        nlp,
        "An Italian tractor manufacturer may build tanks, officials told RIA Novosti after NATO and the Treasury met. "
        "The Italian manufacturer has a plant in Ukraine. "
        f"In a recent statement, [s1|{source}] [q1|stressed] [c1|its love of peace].",
    )
    assert (quote.speaker.name, quote.speaker.kind) == (None, "organisation")
    assert quote.speaker.role == source


def test_the_first_person_is_nobody_named(nlp):
    _, (quote,) = attribute(nlp, "Martha Olsen ran. [s1|I] [q1|thought] [c1|she would win].")
    assert quote.speaker.name is None
