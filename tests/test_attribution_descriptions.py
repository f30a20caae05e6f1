"""A description means the nearest who was named before it and whom it fits; who is named behind it, only at once."""

import pytest
from attributed import attribute

MEANT = {
    "an official, named neither before nor behind it": (
        "Ann Lund, a spokeswoman for the mill, rang the Post.\n\n[s1|The official] earlier [q1|told] it [c1|no boat "
        "came].\n\nMeanwhile, local official Paul Whitcombe wept.",
        None,
    ),
    "a company, which the sentence before is about": (
        "Norvik, a software company, failed. Shops closed. Norvik is old.\n\nThe rain went on.\n\nTorvia issued a "
        "statement on Friday. “[c1|It is late],” [s1|the company] [q1|said].",
        "Torvia",
    ),
    "the manager of the team that it tells, whom the article calls the boss": (
        "Rovers boss Karl Finn was sacked on Monday.\n\nEaston manager Per Strand was glad. “We won,” Strand said.\n\n"
        "“[c1|It is sad],” [s1|the Rovers manager] [q1|told] the Post.",
        "Karl Finn",
    ),
    "the boss of the team that it tells, whom the article calls the manager": (
        "Rovers boss Karl Finn was sacked on Monday.\n\nPer Strand, the Easton manager, was glad. “We won,” Finn "
        "said.\n\n“[c1|It is sad],” [s1|the Easton coach] [q1|told] the Post.",
        "Per Strand",
    ),
    "a businessman, who is called a front-runner, and no runner": (
        "Senate candidate Paul Lund met voters. Front-runner Lund was late.\n\n[s1|The businessman] [q1|said] [c1|it "
        "was cold].",
        "Paul Lund",
    ),
    "a coach, and not the runner": (
        "Olympic runner Ann Lund won on Sunday. “[c1|She flew],” [s1|the coach] [q1|said].",
        None,
    ),
    "a farmer, and not the runner": (
        "Fell runner Ivo Lund was lost on the moor on Sunday. “[c1|I found him by the wall],” [s1|the farmer] "
        "[q1|said].",
        None,
    ),
    "a businessman, and not the runner": (
        "Ivo Lund, a runner, broke his leg. His sponsor, tycoon Per Strand, wept. “[c1|It is sad],” [s1|the "
        "businessman] [q1|said].",
        None,
    ),
    "the only president, whom only a later paragraph names": (
        "[s1|The president] [q1|said] [c1|he would not yield].\n\nThe vote is on Monday, and the town calm. Boats lay "
        "in the harbour. Nobody came. Vice President Ivo Dahl wept.\n\nOn Sunday, President Paul Lund came.",
        "Paul Lund",
    ),
    "nobody where a later paragraph names two presidents": (
        "[s1|The president] [q1|said] [c1|he would not yield].\n\nThe vote is on Monday, and the town calm. Boats lay "
        "in the harbour. Nobody came. Former President Ivo Dahl wept.\n\nOn Sunday, President Paul Lund came.",
        None,
    ),
    "nobody who is named, of a team whose coach is not": (
        "Rovers boss Karl Finn was glad to beat Easton on Monday. “We won,” Finn said.\n\n“[c1|It is sad],” [s1|the "
        "Easton coach] [q1|told] the Post.",
        None,
    ),
    "a poll, told apart from whose it is": (
        "[s1|The poll by the Harbour Institute] [q1|showed] [c1|a tight race]. It is tight, a poll has found.\n\n"
        "[s2|The poll], released on Monday by the Harbour Institute, [q2|showed] [c2|Ann Lee ahead].",
        "Harbour Institute",
    ),
    "a report, told apart from whose it is": (
        "[s1|A report released in May by the Harbour Institute] [q1|noted] that [c1|piers rot].\n\n"
        "They are old. “[c2|They leak],” [s2|the report] [q2|concluded].",
        "Harbour Institute",
    ),
    "a candidate, whom the main clause is about, and not the resort before the comma": (
        "Senate candidate Paul Lund owns a resort. Lund is rich.\n\nOn Oct. 23, at a rally there, at the resort, now "
        "called Harbour National, [s1|the candidate] [q1|boasted] of [c1|his skill in haggling].",
        "Paul Lund",
    ),
    "a stranger, whom the main clause is about, and not the city before the comma": (
        "Senator Ann Lund spoke.\n\nAt the town hall in Ho Chi Minh City, [s1|a young woman who had been an exchange "
        "student in Montana] [q1|asked] [c1|what Lund thought of piers].",
        None,
    ),
    "a coalition, which the main clause is about, and not the association before the comma": (
        "In addition to the Harbour Bar Association, [s1|a bipartisan coalition of politicians] [q1|vouched for] "
        "[c1|Lund's record].",
        None,
    ),
    "a mayor, whom the sentence begins with, without a comma behind": (
        "Paul Whitcombe wept. Ann Lund, [s1|the mayor] [q1|said] [c1|the pier was safe].",
        "Ann Lund",
    ),
    "an acting mayor, who is called the mayor": (
        "“It is late,” said acting mayor Ann Lund.\n\n[s1|The mayor] [q1|said] [c1|the pier was safe].",
        "Ann Lund",
    ),
    "a ministry by what it is of": (
        "Torvik’s ministry of fisheries spoke. [s1|Torvik’s ministry of fisheries] [q1|said] [c1|the pier was safe].",
        "Torvik’s ministry of fisheries",
    ),
    "an official, whose title ends like an adjective": (
        "Ann Lund, a health official, met the plumber Paul Whitcombe.\n\n[s1|The official] [q1|said] [c1|no].",
        "Ann Lund",
    ),
    "somebody of an age that stands only in the description": (
        "Paul Whitcombe drives a cab. “[c1|I earn half],” [q1|said] [s1|the 61-year-old].\n\nAnn Lund, who sells figs, "
        "nodded.",
        "Paul Whitcombe",
    ),
    "somebody of an age in one word": (
        "Paul Whitcombe, a retired postmaster, wept. “[c1|He waved],” [s1|the septuagenarian] [q1|said].",
        "Paul Whitcombe",
    ),
    "the child of whoever is called so": (
        "Mayor Ann Lund has died. Her daughter, Olga, wept. “[c1|She was mad],” [s1|the mayor’s daughter] [q1|said].",
        "Olga",
    ),
    "a priest, who is a vicar": (
        "The parish vicar, Paul Whitcombe, lit a candle. “[c1|It is late],” [s1|the priest] [q1|said].",
        "Paul Whitcombe",
    ),
    "a lawmaker, as headlines have it": (
        "Rep. Ann Lund left. [s1|The solon] [q1|said] [c1|no].",
        "Ann Lund",
    ),
    "a professor, before a comma that ends whose words they are": (
        "Prof. Ann Lund spoke. [q1|According to] [s1|the don], [c1|a hungry man is an angry man].",
        "Ann Lund",
    ),
    "a chief, called commissioner with the name": (
        "Holm Harbour Commissioner Ann Lund walked the quay. Paul Whitcombe wept. [s1|The harbour chief] [q1|said] "
        "[c1|no].",
        "Ann Lund",
    ),
    "a chief, by the house that a ministry is called": (
        "Defence Secretary Ann Lund met Paul Whitcombe. [s1|The Pentagon chief] [q1|said] [c1|no].",
        "Ann Lund",
    ),
    "a boss, by what a company is": (
        "Norvik chief executive Ann Lund met Paul Whitcombe. [s1|The airline’s boss] [q1|said] [c1|no].",
        "Ann Lund",
    ),
    "who has run what is told": (
        "Ann Lund, who has long run the hospice, met Paul Whitcombe. [s1|The hospice’s director] [q1|said] [c1|no].",
        "Ann Lund",
    ),
    "who chairs it": (
        "Ann Lund, who chairs the dike committee, met Paul Whitcombe. [s1|The committee’s chair] [q1|said] [c1|no].",
        "Ann Lund",
    ),
    "nobody who runs something else": (
        "Ann Lund, who runs a bar, met Paul Whitcombe. [s1|The hospice’s director] [q1|said] [c1|no].",
        None,
    ),
    "whose name stands behind it, though not in the source": (
        "Ann Lund came to Oslo.\n\n[s1|The contractor], Hald-Nord, [q1|declined] [c1|to comment].",
        "Hald-Nord",
    ),
    "a Czech, who is no people": (
        "Ann Lund met Paul Whitcombe. Lund won easily. “[c1|It worked],” [s1|the Czech] [q1|said].",
        "Ann Lund",
    ),
    "whoever wrote to somebody in the sentence before": (
        "Paul Whitcombe spoke. Ann Lund wrote to the town. “[c1|It is late],” [s1|the letter] [q1|said].",
        "Ann Lund",
    ),
    "what a pundit was before": (
        "Pundit Ann Lund met Paul Whitcombe. Lund laughed. “[c1|It is late],” [s1|the former striker] [q1|said].",
        "Ann Lund",
    ),
    "no town, by its member": (
        "They met the MLA from Torvik. Ann Lund wept. “[c1|It is late],” [s1|the Torvik MLA] [q1|said].",
        "Ann Lund",
    ),
    "an outlet that is a company": (
        "The Guardian, the publishing giant, sold a ferry. [s1|The company] [q1|said] [c1|it was late].",
        "Guardian",
    ),
    "the name that stands before it, though it was not taken for a part of the source": (
        "Norvik, [s1|the weaving and ferries giant], [q1|said] [c1|it was late].",
        "Norvik",
    ),
    "what somebody earns a year, which is no “a” before her": (
        "Club boss Ida Moen crowed: “We will play on.”\n\n[s1|The £70,000-a-week firebrand, 44,] [q1|insisted]: "
        "“[c1|Nobody asked for more].”\n\nBut furious rival Nils Roth hit back.",
        "Ida Moen",
    ),
    "the Company, as a release calls its own": (
        "Torvik Mills plc (“Torvik” or “the Company”) cut its forecast. [c1|A mill may close], [s1|the Company] "
        "[q1|said].",
        "Torvik Mills",
    ),
    "the Company, in marks of its own": (
        "Norvik Brands Inc. (the “Company”) met on Monday.\n\n“[c1|We regret it],” [s1|the Company] [q1|said].",
        "Norvik Brands Inc.",
    ),
    "the Bank, which is named in full": (
        "Ida Moen joined the Bank of Norland in May. [s1|The Bank] [q1|said] [c1|that she would head a desk].",
        "Bank of Norland",
    ),
    "a firm by its trade, whose profits it is about": (
        "Norvik’s profits rose by 2%. [s1|The drugmaker] [q1|said] [c1|that sales would slow].",
        "Norvik",
    ),
    "a firm by its trade, whose shares fell": (
        "Shares in Torvik Foods fell on Monday after [s1|the retailer] [q1|warned] [c1|that sales were weak].",
        "Torvik Foods",
    ),
    "a firm by its trade, in whose sentence it stands": (
        "[c1|Norvik Corp’s profit rose], [s1|the toolmaker] [q1|said].",
        "Norvik Corp",
    ),
    "who took a stake in another": (
        "Norvik took a stake in Torvik Mills. [s1|The insurer] [q1|said] [c1|that it was a bargain].",
        "Norvik",
    ),
    "an authority that watches": (
        "Torvik Bank was fined by the Harbour Standards Authority. [s1|The watchdog] [q1|said] [c1|that it was late].",
        "Harbour Standards Authority",
    ),
    "what somebody once was": (
        "Ida Moen left the club on Monday.\n\n“[c1|Nobody asked me],” [s1|the one-time goalkeeper] [q1|said].",
        "Ida Moen",
    ),
    "the gaffer, a boss": (
        "BRAYFORD boss Nils Roth has named star man Paul Dwyer in his team.\n\n[s1|The gaffer] [q1|said]: “[c1|He will "
        "play].”",
        "Nils Roth",
    ),
    "an age and a trade, whose bed tells that it is a woman": (
        "Counsel Paul Dwyer spoke. Dwyer was sure of it.\n\nSurvivor Lata More had heard it. “[c1|We told them],” "
        "[s1|the 41-year-old glover] [q1|said] from her bed.",
        "Lata More",
    ),
    "whom the sentence before named, not somebody of that word three paragraphs later": (
        "The port is a pawn, the spokeswoman for the Vallish Transport Ministry Ida Moen told a briefing.\n\n"
        "“[c1|We will answer in kind],” [s1|the diplomat] [q1|added].\n\n"
        "Torvik’s transport minister, Nils Roth, kept silent. So did his aides, who left by car.\n\n"
        "The envoy and diplomat Mary Lund said a deal was near.",
        "Ida Moen",
    ),
    "whom the sentence before named, though another boss follows": (
        "Under-fire Nils Roth called the draw a disgrace.\n\n[s1|The boss] [q1|said]: “[c1|I picked the team].”\n\n"
        "Norvik boss Rita Dahl praised her side.",
        "Nils Roth",
    ),
    "who follows at once, where the one before is known to be something else": (
        "Skipper Nils Roth called the draw a disgrace.\n\n[s1|The boss] [q1|said]: “[c1|I picked the team].”\n\n"
        "Norvik boss Rita Dahl wore a coat.",
        "Rita Dahl",
    ),
    "who follows at once, where nobody is named before": (
        "[s1|The minister] [q1|told] a crowd [c1|that it was late]. Transport Minister Rita Dahl cut a ribbon.",
        "Rita Dahl",
    ),
    "a barrister by what she does in court": (
        "Rita Dahl “left the sheep to their fate”, Mary Lund, prosecuting, told magistrates. Ms Lund said Mrs Dahl "
        "had sold the hay.\n\n“[c1|You will see an empty trough],” [s1|the barrister] [q1|said].\n\n"
        "Mrs Dahl denies the charge.",
        "Mary Lund",
    ),
    "a barrister by her honours": (
        "Mary Lund KC rose at noon. Rita Dahl wept.\n\n“[c1|You will see a trough],” [s1|the barrister] [q1|said].",
        "Mary Lund",
    ),
    "the defendant, who is not the prosecutor": (
        "Rita Dahl “left the sheep to their fate”, prosecutor Mary Lund told jurors. She held up a picture.\n\n"
        "[s1|The defendant] [q1|told] officers [c1|that she had been ill].",
        "Rita Dahl",
    ),
    "the prosecutor, who is not for the defence": (
        "Mary Lund opened the case on Monday. Nils Roth, for the defence, objected at once.\n\n"
        "“[c1|You will see a trough],” [s1|the prosecutor] [q1|said].",
        "Mary Lund",
    ),
    "nobody, where who is named is head of something else than the bishop": (
        "Ida Moen, the museum's head of collections, was at the quay.\n\n[s1|The bishop] [q1|said] [c1|it was late].",
        None,
    ),
    "nobody, where who is named manages no police": (
        "Nils Roth, manager of the ferry port, walked in.\n\n[s1|The chief constable] [q1|said] [c1|it was late].",
        None,
    ),
    "nobody, where who is named leads no council": (
        "Nils Roth, the farm's founder, opened the gate.\n\n[s1|The council leader] [q1|said] [c1|it was late].",
        None,
    ),
    "a chief constable who heads the police": (
        "Nils Roth, head of the county's police, walked in.\n\n[s1|The chief constable] [q1|said] [c1|it was late].",
        "Nils Roth",
    ),
    "a bishop who leads a church": (
        "Ida Moen, leader of the Vallish Church, walked in.\n\n[s1|The bishop] [q1|said] [c1|it was late].",
        "Ida Moen",
    ),
    "a council leader who leads a party on it": (
        "Ida Moen, leader of the Independents, walked in.\n\n[s1|The council leader] [q1|said] [c1|it was late].",
        "Ida Moen",
    ),
    "nobody, where only the convict is named before the judge": (
        "Nils Roth was locked up for nine years. [s1|The judge] [q1|said] [c1|the harm was lasting].",
        None,
    ),
    "a judge by the title, not the convict to whom she spoke": (
        "Mr Justice Paul Dwyer told Nils Roth to stand. “[c1|You showed no mercy],” [s1|the judge] [q1|said].",
        "Paul Dwyer",
    ),
    "a judge who sits in a court": (
        "Paul Dwyer, sitting at the High Court, sided with the farm. [s1|The judge] [q1|said] [c1|it was clear].",
        "Paul Dwyer",
    ),
    "nobody, where only the patient is named before the doctor": (
        "Rita Dahl collapsed on the pitch. “[c1|She was lucky],” [s1|the doctor] [q1|said].",
        None,
    ),
    "a doctor by what she became": (
        "Rita Dahl became a doctor at forty. “[c1|I was lucky],” [s1|the doctor] [q1|said].",
        "Rita Dahl",
    ),
    "nobody, where only the suspect is named before the detective": (
        "Ida Moen was held in Torvik. [s1|The detective] [q1|said] [c1|she had kept silent].",
        None,
    ),
    "nobody, where who spoke last is no minister by the text": (
        "Ida Moen told the rally the mine must stay. [s1|The energy secretary] [q1|said] [c1|it would close].",
        None,
    ),
    "a minister who is the home secretary": (
        "Home Secretary Ida Moen flew in. Nils Roth met her. [s1|The minister] [q1|said] [c1|it was late].",
        "Ida Moen",
    ),
    "nobody, where the convict is named behind the judge": (
        "[s1|The judge] [q1|said] [c1|the harm was lasting]. Nils Roth bowed his head.",
        None,
    ),
    "nobody, where who is named is secretary of something else": (
        "Energy Secretary Ida Moen flew in. [s1|The home secretary] [q1|said] [c1|it was late].",
        None,
    ),
    "nobody, where who is named is another minister than the prime minister": (
        "Foreign minister Ida Moen flew in. [s1|The prime minister] [q1|said] [c1|it was late].",
        None,
    ),
    "a prime minister whom readers know": (
        "Ida Moen flew in. [s1|The prime minister] [q1|said] [c1|it was late].",
        "Ida Moen",
    ),
    "what somebody once was, which the text tells only so": (
        "Ida Moen spoke in Torvik on Monday. [s1|The former energy secretary] [q1|said] [c1|it was late].",
        "Ida Moen",
    ),
    "nobody, where the minister named is not told to be of that nation": (
        "Ida Moen, the fisheries minister, wanted quotas. [s1|The Danish minister] [q1|said] [c1|it was late].",
        None,
    ),
    "the minister of that nation, though another was named last": (
        "Denmark’s minister, Rita Dahl, came by car. Ida Moen, the fisheries minister, wanted quotas. "
        "[s1|The Danish minister] [q1|said] [c1|it was late].",
        "Rita Dahl",
    ),
    "the minister whose nation the words around the name tell": (
        "Fisheries minister Ida Moen met crews in Copenhagen. [s1|The Danish minister] [q1|said] [c1|it was late].",
        "Ida Moen",
    ),
    "nobody, where what is said tells of a man and a woman spoke": (
        "“[c1|I lost it],” [s1|Mary Lund] [q1|said]. [s2|The welder, who is new,] [q2|said] [c2|he had "
        "worked at night].",
        None,
    ),
    "the hospital, not the union of its porters": (
        "Norvik Hospital will shut a ward. The Hospital Porters Union is to meet. [s1|The hospital] [q1|said] "
        "[c1|nothing was settled].",
        "Norvik Hospital",
    ),
    "the society by the word before of": (
        "The Northern Society of Weavers met. [s1|The society] [q1|said] [c1|nothing was settled].",
        "Northern Society of Weavers",
    ),
    "nobody, where only the prosecutor is named": (
        "Prosecutor Mary Lund held up a picture. [s1|The defendant] [q1|said] [c1|she had been ill].",
        None,
    ),
}


@pytest.mark.parametrize(("marked", "name"), MEANT.values(), ids=MEANT.keys())
def test_a_description_means_somebody_it_fits(nlp, marked, name):
    _, quotes = attribute(nlp, marked)
    assert quotes[-1].speaker.name == name


def test_an_age_in_the_description_right_behind_a_name_is_that_persons(nlp):
    _, (*_, quote) = attribute(
        nlp,
        "Mia Whitcombe, an actress, sang. “[c1|I am tired],” [s1|she] [q1|said].\n\nShe implied that Rolf Berg did "
        "more than Ann Lund, [s2|the 68-year-old] [q2|bidding] [c2|to make history].",
    )
    assert quote.speaker.name == "Ann Lund"


def test_what_somebody_does_in_court_is_no_role_that_is_printed(nlp):
    _, (quote,) = attribute(nlp, "[s1|Mary Lund KC, prosecuting,] [q1|said] [c1|the trough was empty].")
    assert (quote.speaker.name, quote.speaker.role) == ("Mary Lund", None)


@pytest.mark.parametrize(
    "marked",
    [
        "Ida Moen came to Oslo. [s1|The Bank] [q1|said] [c1|that growth was weak].",
        "Dunn Council met on Monday. [s1|The shipbuilder] [q1|said] [c1|that it was late].",
    ],
    ids=["a bank that is named nowhere", "a council builds no ships"],
)
def test_a_body_that_is_named_nowhere_is_nobody_named(nlp, marked):
    _, (*_, quote) = attribute(nlp, marked)
    assert quote.speaker.name is None


@pytest.mark.parametrize(
    "marked",
    [
        "Ida Moen came to Oslo. [s1|A petition] [q1|calling for] [c1|Moen to be banned from Norway] drew a crowd.",
        "Ida Moen came to Oslo. He heard [s1|comments] [q1|that compared] [c1|Ida Moen's hat to that of a clown].",
        "[s1|Report][q1|:] [c1|Half Moen's visits were with donors]\n\nIda Moen met them. [s2|The report published] on "
        "Monday [q2|showed] [c2|that Moen's visits were paid].",
        "The switch is free to sell, Ida Moen said. Moen is 40. [c1|The rest is sold], [q1|according to] [s1|the "
        "harbourwatch blog].",
    ],
    ids=["a petition about her", "comments about her", "a report on her", "a blog named by itself"],
)
def test_a_document_is_not_hers_whom_it_tells_of(nlp, marked):
    _, (*_, quote) = attribute(nlp, marked)
    assert quote.speaker.name is None
