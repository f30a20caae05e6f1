"""The outlet or occasion that words were said to or at; a recipient that is neither is no venue."""

import pytest
from attributed import attribute

STATED = {
    "told": ("[s1|Olsen] [q1|told] Reuters [c1|the port was full].", "Reuters", "outlet"),
    "a name that ends as papers' do": (
        "[s1|Olsen] [q1|told] the Holm Ledger [c1|it was full].",
        "Holm Ledger",
        "outlet",
    ),
    "a paper of a day": ("[s1|Olsen] [q1|told] the Sunday Argus [c1|it was full].", "Sunday Argus", "outlet"),
    "an interview with a paper of a day": (
        "In an interview with The Sunday Argus, [s1|Olsen] [q1|said] [c1|it was full].",
        "Sunday Argus",
        "outlet",
    ),
    "a quarterly": ("“[c1|It is full],” [s1|Olsen] [q1|told] the Crane Quarterly.", "Crane Quarterly", "outlet"),
    "the podcast that was named before": (
        "Olsen spoke to the Night Tide podcast. “[c1|It is full],” [s1|Olsen] [q1|told] the podcast.",
        "Night Tide",
        "outlet",
    ),
    "a day, and no paper": ("[s1|Olsen] [q1|told] the board on Sunday [c1|it was full].", "board", "occasion"),
    "told the": ("[s1|Olsen] [q1|told] the Guardian that [c1|the port was full].", "Guardian", "outlet"),
    "told an outlet's interviewer": ("[s1|Olsen] [q1|told] CNN’s Kate Bolt [c1|the port was full].", "CNN", "outlet"),
    "told a paper on no list": ("[s1|Olsen] [q1|told] the Omaha World-Herald [c1|no].", "Omaha World-Herald", "outlet"),
    "a court heard": (
        "[c1|He stole four boats], [s1|Norvik Crown Court] [q1|heard].",
        "Norvik Crown Court",
        "occasion",
    ),
    "a jury was told": ("[c1|He stole four boats], a jury [q1|was told].", "jury", "occasion"),
    "told peers": ("[s1|Olsen] [q1|told] peers [c1|the port was full].", "peers", "occasion"),
    "a channel by its number, not the outlet before": (
        "Ines Falk told the Holm Gazette it was late. One source close to the mill told Channel Nine it was over. "
        "[s1|A man close to the board] [q1|told] Channel Nine [c1|no].",
        "Channel Nine",
        "outlet",
    ),
    "told a newspaper announced": ("[s1|Olsen] [q1|told] the newspaper Avisen [c1|no].", "Avisen", "outlet"),
    "an outlet owned in a country": (
        "[s1|Olsen] [q1|told] the Saudi-owned daily Asharq Al-Awsat [c1|the port was full].",
        "Asharq Al-Awsat",
        "outlet",
    ),
    "an outlet run by a state": (
        "“[c1|It is full],” [s1|Olsen] [q1|told] the state-run RIA Novosti news agency.",
        "RIA Novosti",
        "outlet",
    ),
    "an outlet based in a city": (
        "[s1|Olsen] [q1|told] the London-based newspaper Al-Quds Al-Arabi [c1|no].",
        "Al-Quds Al-Arabi",
        "outlet",
    ),
    "affirmed to": ("[c1|The port is full], [s1|Olsen] [q1|affirmed] to Asharq Al-Awsat.", "Asharq Al-Awsat", "outlet"),
    "interview with": (
        "[s1|Olsen] [q1|said] in an interview with broadcaster LCI that [c1|she was tired].",
        "LCI",
        "outlet",
    ),
    "recent interview": (
        "[s1|Olsen] has [q1|confirmed] in a recent interview with LCI that [c1|she won].",
        "LCI",
        "outlet",
    ),
    "an outlet's interview": (
        "In a Bloomberg interview [s1|Olsen] [q1|said] [c1|rates would rise].",
        "Bloomberg",
        "outlet",
    ),
    "speaking to": (
        "Speaking to RIA Novosti, [s1|Olsen] [q1|stressed] that [c1|it was a risk].",
        "RIA Novosti",
        "outlet",
    ),
    "on the air": ("“[c1|We lost],” [s1|Olsen] [q1|said] on CNN’s morning show.", "CNN", "outlet"),
    "complained to": ("[s1|Olsen] [q1|complained] to CBS News that [c1|it was unfair].", "CBS News", "outlet"),
    "a statement to several, one named": (
        "“[c1|We lost],” [s1|Olsen] [q1|said] in a statement to several media outlets, including Reuters, on Sunday.",
        "Reuters",
        "outlet",
    ),
    "told several, one named": (
        "[s1|Olsen] [q1|told] several news outlets, including Reuters, that [c1|the port was full].",
        "Reuters",
        "outlet",
    ),
    "an interview with several, one named": (
        "In an interview with three papers, among them the Guardian, [s1|Olsen] [q1|said] [c1|she was tired].",
        "Guardian",
        "outlet",
    ),
    "told two": ("[s1|Olsen] [q1|told] Reuters and Bild that [c1|the port was full].", "Reuters", "outlet"),
    "told one and others": (
        "[s1|Olsen] [q1|told] Reuters and several other outlets that [c1|the port was full].",
        "Reuters",
        "outlet",
    ),
    "told one of two that report": (
        "[s1|Olsen] [q1|told] Reuters, and Bild reported it, too, that [c1|the port was full].",
        "Reuters",
        "outlet",
    ),
    "told reporters of an outlet": (
        "[s1|Olsen] [q1|told] reporters from Bild that [c1|the port was full].",
        "Bild",
        "outlet",
    ),
    "told a press agency on no list": (
        "“[c1|It is over],” [s1|chief executive Per Lund] [q1|told] the Western Press Agency.",
        "Western Press Agency",
        "outlet",
    ),
    "told a wire on no list": ("“[c1|It is over],” [s1|Professor Olsen] [q1|told] Ocean Wire.", "Ocean Wire", "outlet"),
    "told a name that papers bear": ("[s1|Olsen] [q1|told] the Torvik Mail [c1|no].", "Torvik Mail", "outlet"),
    "said to what the article calls a paper": (
        "[s1|Olsen] [q1|said] to Avisen, a newspaper in Torvik, that [c1|she was done].",
        "Avisen",
        "outlet",
    ),
    "told a court by name": (
        "[s1|Olsen] [q1|told] Eastmere Crown Court: “[c1|He lied].”",
        "Eastmere Crown Court",
        "occasion",
    ),
    "told a coroner's court": (
        "[s1|Olsen] [q1|told] Eastmere Coroner's Court that [c1|he lied].",
        "Eastmere Coroner's Court",
        "occasion",
    ),
    "told a court of a town with a possessive": (
        "[s1|Olsen] [q1|told] King's Torvik Magistrates’ Court that [c1|he lied].",
        "King's Torvik Magistrates’ Court",
        "occasion",
    ),
    "at a magistrates' court": (
        "At Eastmere Magistrates' Court on Monday, [s1|Olsen] [q1|said] [c1|he lied].",
        "Eastmere Magistrates' Court",
        "occasion",
    ),
    "told a court that is called by its street": (
        "[s1|Olsen] [q1|told] the Old Bailey that [c1|he lied].",
        "Old Bailey",
        "occasion",
    ),
    "reporters": ("[s1|Olsen] [q1|told] reporters on Friday that [c1|it was over].", "reporters", "occasion"),
    "statement": ("[s1|Olsen] [q1|said] in a written statement [c1|she was sorry].", "statement", "occasion"),
    "a statement to several": (
        "In a statement to several media outlets, [s1|Olsen] [q1|said] [c1|she was sorry].",
        "statement to several media outlets",
        "occasion",
    ),
    "rally in a place": ("“[c1|We won],” [s1|Olsen] [q1|said] at a rally in Ohio.", "rally in Ohio", "occasion"),
    "briefing": ("In a press briefing on Friday, [s1|Olsen] [q1|said] [c1|it was over].", "press briefing", "occasion"),
    "told a hearing": ("[s1|Olsen] [q1|told] a Senate hearing [c1|she knew].", "Senate hearing", "occasion"),
    "platform": ("“[c1|We won],” [s1|Olsen] [q1|wrote] on X.", "post on X", "occasion"),
    "tweeted": ("“[c1|We won],” [s1|Olsen] [q1|tweeted].", "post on Twitter", "occasion"),
    "her account": ("“[c1|We won],” [s1|Olsen] [q1|said] on her Facebook page.", "post on Facebook", "occasion"),
    "via a platform": ("[s1|Olsen] [q1|announced via Telegram] [c1|that she won].", "post on Telegram", "occasion"),
    "issued a statement": ("[s1|Olsen] [q1|issued a statement saying] [c1|she was sorry].", "statement", "occasion"),
    "put out a statement": ("[s1|Olsen] put out a statement [q1|saying] [c1|she was sorry].", "statement", "occasion"),
    "emailed reporters": ("[s1|Olsen] emailed reporters, [q1|saying] [c1|it was over].", "reporters", "occasion"),
    "a round of interviews": (
        "In a round of radio interviews, [s1|Olsen] [q1|said] [c1|it was over].",
        "radio interviews",
        "occasion",
    ),
    "an address with of in its name": (
        "[s1|Olsen] [q1|said] in her first State of the Harbour address that [c1|it was over].",
        "State of the Harbour address",
        "occasion",
    ),
    "a hyphenated event": (
        "[s1|Olsen] [q1|said] at a town-hall-style event in Ohio that [c1|it was over].",
        "town-hall-style event in Ohio",
        "occasion",
    ),
    "a radio show": ("[s1|Olsen] [q1|said] on her weekly radio show that [c1|it was over].", "radio show", "occasion"),
    "asked in an interview": (
        "“[c1|It is over],” [s1|Olsen] [q1|said], [q2|asked about] [c2|the port] in an interview.",
        "interview",
        "occasion",
    ),
    "one talk of two cues": (
        "[s1|Ann Olsen] [q1|praised] [c1|the plan], [q2|telling] Reuters that [c2|it was sound].",
        "Reuters",
        "outlet",
    ),
    "appeared with an outlet's host": (
        "[s1|Olsen] appeared with CNN’s Kate Bolt and [q1|endorsed] [c1|the plan].",
        "CNN",
        "outlet",
    ),
    "state television": ("[s1|Olsen] [q1|told] state television that [c1|it ended].", "state television", "occasion"),
    "members of a parliament": ("[s1|Olsen] [q1|told] MPs [c1|she was sorry].", "MPs", "occasion"),
    "asked by an outlet's interviewer": (
        "[s1|Olsen], asked by CNN’s Kate Bolt, [q1|said] [c1|it was over].",
        "CNN",
        "outlet",
    ),
    "a programme in quotation marks": (
        "“[c1|It is over],” [s1|Olsen] [q1|said] on “Torvik Tonight” on Monday.",
        "Torvik Tonight",
        "outlet",
    ),
    "a post on a platform": (
        "“[c1|It is over],” [s1|Olsen] [q1|wrote] in a post on X. Chief Constable Ann Berg was there.",
        "post on X",
        "occasion",
    ),
    "a video posted on a platform": (
        "[s1|Olsen] [q1|said] in a video posted on Facebook that [c1|it was over].",
        "video on Facebook",
        "occasion",
    ),
    "an op-ed": (
        "[s1|Olsen] [q1|wrote] in an op-ed for a local paper that [c1|it was over].",
        "op-ed",
        "occasion",
    ),
    "an occasion by name": (
        "[s1|Olsen] [q1|said] at the National Fishing Convention that [c1|it was over].",
        "National Fishing Convention",
        "occasion",
    ),
    "the floor of a chamber": (
        "[s1|Olsen] [q1|said] on the Senate floor that [c1|it was over].",
        "Senate floor",
        "occasion",
    ),
    "a ruling": ("[s1|Judge Olsen] [q1|wrote] in her ruling that [c1|it was over].", "ruling", "occasion"),
    "asserted to the press": (
        "“[c1|It is over],” [s1|Olsen] [q1|asserted] to reporters on Tuesday.",
        "reporters",
        "occasion",
    ),
    "told a council": ("[s1|Olsen] [q1|told] the council [c1|it was late].", "council", "occasion"),
    "told a council without the": ("[s1|Olsen] [q1|told] council [c1|the barn would fall].", "council", "occasion"),
    "told a chamber": ("“[c1|It is over],” [s1|Olsen] [q1|told] the chamber.", "chamber", "occasion"),
    "told a committee": ("[s1|Olsen] [q1|told] the planning committee [c1|no].", "planning committee", "occasion"),
    "told an inquest": ("[s1|Olsen] [q1|told] the inquest [c1|he fell].", "inquest", "occasion"),
    "told a congregation": ("[s1|Bishop Olsen] [q1|told] the congregation [c1|to sing].", "congregation", "occasion"),
    "told a council by name": ("[s1|Olsen] [q1|told] the Security Council [c1|no].", "Security Council", "occasion"),
    "told members as such": ("“[c1|It is over],” [s1|Olsen] [q1|told] councillors.", "councillors", "occasion"),
    "told a hearing of a committee": (
        "[s1|Olsen] [q1|told] a Senate Fishing Committee hearing [c1|she knew].",
        "Senate Fishing Committee hearing",
        "occasion",
    ),
    "told a court of": ("[s1|Olsen] [q1|told] the Court of Appeal [c1|she knew].", "Court of Appeal", "occasion"),
    "told a show": ("[s1|Olsen] [q1|told] the podcast [c1|that wasps were next].", "podcast", "occasion"),
    "addressed a gathering": (
        "Addressing a press conference, [s1|Olsen] [q1|said] [c1|two men were held].",
        "press conference",
        "occasion",
    ),
    "closed a debate": ("Closing the debate, [s1|Olsen] [q1|said] [c1|it was a mess].", "debate", "occasion"),
    "a post by somebody": (
        "[s1|Olsen] posted a Facebook comment, [q1|saying] [c1|it was over].",
        "Facebook comment",
        "occasion",
    ),
    "a page that is somebody's": (
        "“[c1|I want my dues back],” [s1|Olsen] [q1|wrote] on the union’s Facebook page.",
        "post on Facebook",
        "occasion",
    ),
    "an analysis": ("[s1|Olsen] [q1|wrote] in an analysis that [c1|it was over].", "analysis", "occasion"),
    "a hyphen before the noun": (
        "[s1|Olsen] [q1|said] in a post-victory statement that [c1|it was over].",
        "post-victory statement",
        "occasion",
    ),
    "a memo to a body": ("In a memo to council, [s1|Olsen] [q1|wrote] that [c1|it was over].", "memo", "occasion"),
    "a sports channel on no list": ("“[c1|We lost],” [s1|Olsen] [q1|told] Torvik Sports.", "Torvik Sports", "outlet"),
    "a local station": ("[s1|Olsen] [q1|told] ABC Radio Torvik [c1|she was fine].", "ABC Radio Torvik", "outlet"),
    "by email": ("[s1|Olsen] [q1|said] by email that [c1|she was sorry].", "email", "occasion"),
}
NONE = {
    "told an authority": "[s1|Olsen] [q1|told] the FBI [c1|she was there].",
    "told supporters": "[s1|Olsen] [q1|told] supporters [c1|she would stay].",
    "told a crowd": "[s1|Olsen] [q1|told] a crowd of thousands [c1|she would stay].",
    "told parents": "[s1|Olsen] [q1|told] parents [c1|the roof was unsafe].",
    "told somebody of a council": "[s1|Olsen] [q1|told] the council’s lawyer [c1|she would stay].",
    "told the leader of a council": "[s1|Olsen] [q1|told] the council leader [c1|she would stay].",
    "told a member of a committee": (
        "[s1|Olsen] [q1|told] Sen. Mark Dwyer, chairman of the Senate Fishing Committee, [c1|she would stay]."
    ),
    "an occasion that may never be": "[s1|Olsen] [q1|said] [c1|it was late] and in any event no matter.",
    "a gathering that others address": "Mark Dwyer addressed the rally and [s1|Ann Olsen] [q1|said] [c1|it was over].",
    "told a person": "[s1|Olsen] [q1|told] Mark Dwyer [c1|she would stay].",
    "told an agency that is no press agency": "[s1|Olsen] [q1|told] the Coastal Protection Agency [c1|she was there].",
    "told a company": "[s1|Olsen] [q1|told] Norvik Motors [c1|she would stay].",
    "an outlet inside the quotation": "[s1|Olsen] [q1|said] [c1|he had told CNN at a rally all about it].",
    "a poll by an outlet": "Two in five renters in a Guardian poll [q1|said] [c1|they were tired].",
    "where the source was": "“[c1|He joked],” [q1|said] [s1|Ann Olsen], who was at the dinner.",
    "who the source is": "[s1|Delegates at the convention] [q1|hoped] [c1|it was over].",
    "a statement of somebody else": "After the mayor issued a statement, [s1|Olsen] [q1|said] [c1|it was over].",
    "after an interview": "[s1|Olsen] [q1|said] after the Lee interview ended [c1|that it was over].",
    "upon what it was said": ("Following Ann Berg’s speech at the convention, [s1|Olsen] [q1|said] [c1|it was over]."),
    "a theme in quotation marks": "[s1|Olsen] [q1|commented] on “Clean Harbours” that [c1|it was over].",
    "an everyday word": "[s1|Olsen] [q1|said] [c1|it was late]. Time passed.",
    "the report that it is about": (
        "[s1|The ministry] on Sunday [q1|denied] [c1|holding secret talks], after a report in Bild."
    ),
}


@pytest.mark.parametrize(("marked", "name", "kind"), STATED.values(), ids=STATED.keys())
def test_a_stated_venue(nlp, marked, name, kind):
    text, (quote, *_) = attribute(nlp, marked)
    assert (quote.venue.name, quote.venue.kind, quote.venue.carried) == (name, kind, False)
    assert text[quote.venue.span.start : quote.venue.span.end].strip()


@pytest.mark.parametrize("marked", NONE.values(), ids=NONE.keys())
def test_no_venue(nlp, marked):
    _, (quote,) = attribute(nlp, marked)
    assert quote.venue is None


def test_the_span_is_where_the_article_says_so(nlp):
    text, (quote,) = attribute(nlp, STATED["interview with"][0])
    assert text[quote.venue.span.start : quote.venue.span.end] == "LCI"


def venue(quote):
    return quote.venue and (quote.venue.name, quote.venue.carried)


def test_a_venue_carries_to_what_the_same_speaker_says_next(nlp):
    _, quotes = attribute(
        nlp,
        "Speaking to RIA Novosti, [s1|Ivan Orlov] [q1|stressed] that [c1|it was a risk]. "
        "“[c2|We will act],” [s2|he] [q2|said].",
    )
    assert [venue(q) for q in quotes] == [("RIA Novosti", False), ("RIA Novosti", True)]


@pytest.mark.parametrize(
    ("interview", "expected"),
    [
        pytest.param("an interview with the newspaper", ("Guardian", False), id="with the paper named before"),
        pytest.param("her interview", ("Guardian", True), id="hers"),
        pytest.param("her weekly interview", ("Guardian", True), id="that she always gives"),
        pytest.param("her first interview", ("interview", False), id="another"),
        pytest.param("an interview", ("interview", False), id="any"),
    ],
)
def test_an_interview_is_that_with_the_outlet_before(nlp, interview, expected):
    marked = (
        f"[s1|Ann Hollis] [q1|told] the Guardian [c1|it rained]. “[c2|A lot],” [s2|Hollis] [q2|said] in {interview}."
    )
    _, quotes = attribute(nlp, marked)
    assert venue(quotes[1]) == expected


def test_a_venue_carries_from_a_question_to_its_answer(nlp):
    _, (quote,) = attribute(
        nlp,
        "In a press briefing on Friday, Ann Hollis was asked whether it was over. “[c1|It is],” [s1|she] [q1|said].",
    )
    assert venue(quote) == ("press briefing", True)


def test_a_venue_carries_from_the_speakers_statement(nlp):
    _, (quote,) = attribute(
        nlp, "Ivan Orlov released a statement that blamed the storm. [s1|He] [q1|said] [c1|the port would open]."
    )
    assert venue(quote) == ("statement", True)


def test_a_venue_carries_from_what_the_one_described_did(nlp):
    _, quotes = attribute(
        nlp,
        "The mayor held a news conference on Friday. [s1|She] [q1|said] [c1|the water was safe]. "
        "“[c2|We tested it],” [s2|Mayor Ann Hollis] [q2|said].",
    )
    assert [venue(q) for q in quotes] == [("news conference", True), ("news conference", True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ann Hollis spoke to Reuters on Monday. “It is late for us,” she said.", "Reuters", id="spoke to"),
        pytest.param("Ann Hollis gave an interview to LCI. “It is late for us,” she said.", "LCI", id="an interview"),
        pytest.param("Ann Hollis addressed a rally. “It is late for us,” Hollis said.", "rally", id="a rally"),
        pytest.param("Ann Hollis met Per Lund, who spoke to LCI. “It is late for us,” she said.", None, id="another"),
        pytest.param("Ann Hollis, who spoke to LCI in May, left. “It is late for us,” she said.", None, id="in May"),
    ],
)
def test_a_venue_carries_to_words_in_marks_alone(trained_nlp, text, expected):
    (quote,) = trained_nlp(text)._.quotes
    assert (quote.venue and quote.venue.name) == expected


def test_a_venue_does_not_carry_from_what_had_been_before(nlp):
    _, (quote,) = attribute(nlp, "Ann Hollis had spoken at a rally. “[c1|We will win],” [s1|she] [q1|said].")
    assert quote.venue is None


def test_a_gathering_that_a_paragraph_opens_with_is_where_they_speak(nlp):
    _, quotes = attribute(
        nlp,
        "[s1|Ann Hollis] [q1|told] a rally [c1|it was over].\n\n"
        "At a meeting on Monday, residents filled the hall. [s2|Farmer Tom Beale] [q2|said] [c2|the road was bad]. "
        "“[c3|I agree],” [s3|Ann Hollis] [q3|said].",
    )
    assert [venue(q) for q in quotes] == [("rally", False), ("meeting", True), ("meeting", True)]


def test_a_gathering_named_later_in_a_paragraph_is_where_they_speak(nlp):
    _, quotes = attribute(
        nlp,
        "[s1|Ann Hollis] [q1|said] [c1|money was short]. At a town hall in Torvik on Friday, residents lined up. "
        "[s2|Teacher Joyce Null] [q2|said] [c2|it was late].",
    )
    assert [venue(q) for q in quotes] == [None, ("town hall", True)]


def test_a_statement_that_a_paragraph_opens_with_is_its_speakers(nlp):
    _, quotes = attribute(
        nlp,
        "In a statement, [s1|Ann Hollis] [q1|said] [c1|it was over]. [s2|Farmer Tom Beale] [q2|said] [c2|it was not].",
    )
    assert [venue(q) for q in quotes] == [("statement", False), None]


def test_a_venue_carries_to_a_pronoun_in_the_next_paragraph(nlp):
    _, quotes = attribute(
        nlp, "[s1|Ivan Orlov] [q1|told] Reuters [c1|it was over].\n\n“[c2|We will act],” [s2|he] [q2|said]."
    )
    assert [venue(q) for q in quotes] == [("Reuters", False), ("Reuters", True)]


def test_a_venue_carries_to_the_speakers_name_in_the_next_paragraph(nlp):
    _, quotes = attribute(
        nlp, "[s1|Ivan Orlov] [q1|told] Reuters [c1|it was over].\n\n“[c2|We will act],” [s2|Orlov] [q2|said]."
    )
    assert [venue(q) for q in quotes] == [("Reuters", False), ("Reuters", True)]


def test_a_question_without_a_source_does_not_end_a_talk(nlp):
    _, quotes = attribute(
        nlp,
        "[s1|Ivan Orlov] [q1|told] Reuters [c1|it was over]. "
        "[q2|Asked about] [c2|the port], [s3|he] [q3|said] [c3|no].",
    )
    assert [venue(quotes[0]), venue(quotes[2])] == [("Reuters", False), ("Reuters", True)]


def test_the_interview_is_the_one_with_the_outlet_named_before(nlp):
    _, quotes = attribute(
        nlp,
        "[s1|Ivan Orlov] [q1|told] Reuters [c1|it was over].\n\nRain fell.\n\n"
        "In the same interview, [s2|Orlov] [q2|called] [c2|the mayor a fool].",
    )
    assert [venue(q) for q in quotes] == [("Reuters", False), ("Reuters", True)]


def test_the_newspaper_is_the_outlet_named_last(nlp):
    _, quotes = attribute(
        nlp,
        "[s1|Ivan Orlov] [q1|told] the Guardian [c1|it was over].\n\n"
        "“[c2|We will act],” [s2|Orlov] [q2|told] the newspaper.",
    )
    assert [venue(q) for q in quotes] == [("Guardian", False), ("Guardian", False)]


STOPS = {
    "another speaker": "[s1|Ivan Orlov] [q1|told] Reuters [c1|yes]. [s2|Ann Hollis] [q2|said] [c2|no].",
    "another day": "[s1|Ivan Orlov] [q1|told] Reuters [c1|yes].\n\nOn Monday, [s2|Orlov] [q2|said] [c2|no].",
    "a paragraph between": (
        "[s1|Ivan Orlov] [q1|told] Reuters [c1|yes].\n\nRain fell.\n\n[s2|Orlov] [q2|said] [c2|no]."
    ),
    "another time": "[s1|Ivan Orlov] [q1|told] Reuters [c1|yes]. [s2|He] [q2|previously said] [c2|no].",
    "two talks in one sentence": "[s1|Ivan Orlov] [q1|told] Reuters [c1|yes] and [q2|wrote before] [c2|no].",
    "no act of saying": "[s1|Ivan Orlov] [q1|told] Reuters [c1|yes]. [s2|He] [q2|has proposed] [c2|a tax].",
}


@pytest.mark.parametrize("marked", STOPS.values(), ids=STOPS.keys())
def test_a_venue_does_not_carry_further(nlp, marked):
    _, quotes = attribute(nlp, marked)
    assert [venue(q) for q in quotes] == [("Reuters", False), None]


TALKS = {
    "the same programme": (
        "[s1|Olsen] [q1|told] BBC Radio Kent that [c1|the port was full]. Speaking to the same programme, "
        "[s2|Brandt] [q2|said] [c2|it was not].",
        ["BBC Radio Kent", "BBC Radio Kent"],
    ),
    "the same meeting": (
        "[s1|Olsen] [q1|told] a council meeting that [c1|the port was full]. At the same meeting, "
        "[s2|Brandt] [q2|said] [c2|it was not].",
        ["council meeting", "council meeting"],
    ),
    "the same programme where another sort was named": (
        "[s1|Olsen] [q1|told] a council meeting that [c1|the port was full]. On the same programme, "
        "[s2|Brandt] [q2|said] [c2|it was not].",
        ["council meeting", "programme"],
    ),
    "what is told of the speaker in passing was said elsewhere": (
        "[s2|Ann Olsen], [s1|who] [q1|told] Monday’s meeting that [c1|the port was full], [q2|said] yesterday that "
        "[c2|she would stay]. “[c3|I like it here],” [s3|she] [q3|said].",
        ["meeting", None, None],
    ),
    "and not where she says the rest": (
        "[s2|Ann Olsen], [s1|who] [q1|said] on Monday that [c1|the port was full], [q2|told] Reuters "
        "[c2|she would stay]. “[c3|I like it here],” [s3|she] [q3|said].",
        [None, "Reuters", "Reuters"],
    ),
    "a jury heard what the defendant told others": (
        "[s1|The defendant] [q1|told] detectives [c1|he stole no boat], the jury heard.",
        [None],
    ),
}


@pytest.mark.parametrize(("marked", "venues"), TALKS.values(), ids=TALKS.keys())
def test_talks_and_what_is_mentioned_in_passing(nlp, marked, venues):
    _, quotes = attribute(nlp, marked)
    by_number = sorted(quotes, key=lambda quote: quote.content)
    assert [quote.venue and quote.venue.name for quote in by_number] == venues


@pytest.mark.parametrize(
    ("marked", "venue"),
    [
        pytest.param("“[c1|It is late],” [q1|said] [s1|Rita Moe at a rally].", "rally", id="where a name speaks"),
        pytest.param(
            "“[c1|It is late],” [q1|said] [s1|Nils Roth at a press conference].", "press conference", id="a conference"
        ),
        pytest.param("“[c1|It is late],” [q1|said] [s1|delegates at the convention].", None, id="who they are"),
        pytest.param("[s1|A nurse at the inquest] [q1|said] [c1|it was late].", None, id="who she is, before the cue"),
    ],
)
def test_a_place_that_the_source_took_in(nlp, marked, venue):
    _, (quote,) = attribute(nlp, marked)
    assert (quote.venue.name if quote.venue else None) == venue
