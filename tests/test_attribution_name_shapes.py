"""A speaker's name in every shape comes out whole, and a shorter form of it is the same person."""

import pytest
from attributed import attribute
from spacy.tokens import Doc

from quotes.attribution.mentions.beginnings import opens_name
from quotes.attribution.mentions.run_parts import name_start
from quotes.pipeline import make_doc
from quotes.records import Article, Quote, Span
from quotes.spans import printed

SHAPES = {
    "what somebody is to the school before the name": ("[s1|Parent Zenta Brisk] [q1|said] [c1|no].", "Zenta Brisk"),
    "a particle with an apostrophe": ("[s1|Marijke in 't Hout], a poet, [q1|said] [c1|no].", "Marijke in 't Hout"),
    "a particle with a curly apostrophe, behind another": (
        "[s1|Joris van ’t Hek], a poet, [q1|said] [c1|no].",
        "Joris van 't Hek",
    ),
    "a particle with an apostrophe, the surname alone": (
        "Marijke in 't Hout came to town.\n\n[s1|In 't Hout] [q1|said] [c1|no].",
        "Marijke in 't Hout",
    ),
    "no particle behind a name": ("[s1|Marijke Brisk] in Hout [q1|said] [c1|no].", "Marijke Brisk"),
    "a body's name that begins with No": (
        "The ads of the No Smoke Without Fire fund ran. Lund said [s1|No Smoke Without Fire] [q1|wanted] [c1|more].",
        "No Smoke Without Fire",
    ),
    "a body of a region with an article": (
        "[s1|A map by the Council of the Northern Isles] [q1|shows] [c1|it rained].",
        "Council of the Northern Isles",
    ),
    "an office by whose it is": (
        "[s1|The Kestrel Sheriff's Office] [q1|doubts] that [c1|it rained].",
        "Kestrel Sheriff's Office",
    ),
    "no preposition that the sentence begins with": (
        "Near Norvik's canteen, three cooks sang.\n\n[s1|Norvik] [q1|said] [c1|no].",
        "Norvik",
    ),
    "no preposition in a headline": (
        "[s1|Ferry President] [q1|On] Levy: [c1|No].\n\nThe ferry president, Ivo Hollis, is glad.",
        "Ivo Hollis",
    ),
    "a father's name with a capital": ("[s1|Sheikh Tarif Bin Marwan] [q1|said] [c1|no].", "Tarif Bin Marwan"),
    "an adverb of a headline in the text": (
        "Omar Hollis Just Told his mother in Leeds. [s1|Omar Hollis] [q1|said] [c1|no].",
        "Omar Hollis",
    ),
    "no verb that a headline asks with": (
        "Will Hollis stay on the quay?\n\nPetra Hollis came to Leeds. [s1|Hollis] [q1|said] [c1|no].",
        "Petra Hollis",
    ),
    "a company that is no general": ("[s1|General Electric] [q1|said] [c1|no].", "General Electric"),
    "a campaign against something": (
        "Petra Hollis came. [s1|Hollis's] [q1|campaign against] [c1|the levy] won.",
        "Petra Hollis",
    ),
    "a campaign that somebody wages": (
        "[s1|Hollis] [q1|mounts campaign for] [c1|tolls].\n\nPetra Hollis met Omar Dwyer.",
        "Petra Hollis",
    ),
    "the campaign of somebody": (
        "Petra Hollis came. [s1|Hollis's campaign] [q1|said] [c1|no].",
        "Petra Hollis campaign",
    ),
    "several particles": ("[s1|Dr. Ilse van den Broek] [q1|said] [c1|no].", "Ilse van den Broek"),
    "two particles in one word": ("[s1|Undersecretary Rommel dela Fuente] [q1|said] [c1|no].", "Rommel dela Fuente"),
    "two particles in one word, the surname alone": (
        "Atty. Rommel dela Fuente came. “[c1|It is late],” [s1|Dela Fuente] [q1|said].",
        "Rommel dela Fuente",
    ),
    "a daughter of": ("[s1|Nurul Huda binte Kassim] [q1|said] [c1|no].", "Nurul Huda binte Kassim"),
    "several particles, the surname alone": (
        "Anna van den Broek came. “[c1|It is late],” [s1|van den Broek] [q1|said].",
        "Anna van den Broek",
    ),
    "a particle that opens the sentence": (
        "“[c1|It is late],” said Police Chief Marta de la Fuente. [s2|De la Fuente] [q2|said] [c2|no].",
        "Marta de la Fuente",
    ),
    "a nickname that is a first name, behind one that no list has": (
        "[s1|Sen. Ligaya “Tessie” Hollis] [q1|said] [c1|no].",
        "Ligaya Hollis",
    ),
    "a first name that no list has, alone, though the model takes it for a place's": (
        "Marta Dorn was fined. Her brother, Zorin Dorn, wept. “[c1|We slept little],” [s1|Marta] [q1|said].",
        "Marta Dorn",
    ),
    "a host whose programme has her name": (
        "The mayor was on The Petra Hollis Show. “[c1|Why do you say so?],” [s1|Hollis] [q1|asked].",
        "Petra Hollis",
    ),
    "a host whose programme runs at night": (
        "The mayor was on Petra Hollis Tonight. “[c1|Why do you say so?],” [s1|Hollis] [q1|asked].",
        "Petra Hollis",
    ),
    "who is named before her programme": (
        "Petra Hollis came. She was on Petra Hollis Show. [s1|Hollis] [q1|said] [c1|no].",
        "Petra Hollis",
    ),
    "no participle that the sentence begins with": (
        "Petra Hollis is late. It rains on the quay and in town, and it will rain there for days.\n\nChasing Hollis "
        "and Cruz was Arden, who has rung up the mayor. [s1|Hollis] [q1|said] [c1|no].",
        "Petra Hollis",
    ),
    "no participle, though the model takes it for a person's": (
        "Petra Lund is late. It rains on the quay and in town, and it will rain there for days.\n\nBashing Lund may "
        "be easy, but it is wrong. [s1|Lund] [q1|said] [c1|no].",
        "Petra Lund",
    ),
    "a namesake whose first name looks like a participle": (
        "Petra Lund is late.\n\n[s1|Sterling Lund] [q1|wrote] [c1|no].",
        "Sterling Lund",
    ),
    "a namesake whose first name looks like a participle, with an age": (
        "Ann Brown met the council on Monday. “[c1|It is late],” [s1|Sterling Brown], 40, [q1|said].",
        "Sterling Brown",
    ),
    "a namesake whose first name looks like a participle, with a relation": (
        "Ann Brown read at the fair. The hall was full.\n\n[s1|Sterling Brown], her brother, [q1|said] [c1|no].",
        "Sterling Brown",
    ),
    "a namesake whose first name looks like a participle, before an adverb": (
        "Ann Lee met the council on Monday.\n\n[s1|Keating Lee] also [q1|said] [c1|it was late].",
        "Keating Lee",
    ),
    "a namesake whose first name looks like a participle, before a colon": (
        "Ann Lee met the council.\n\n[s1|Fleming Lee]: [c1|It is late and we are all cold here.]",
        "Fleming Lee",
    ),
    "a namesake by a first name that looks like a participle": (
        "Ann Lee teaches in Leeds. She is known.\n\nXiaoping Lee, a baker, came. “[c1|It was fine],” [s1|Xiaoping] "
        "[q1|said].",
        "Xiaoping Lee",
    ),
    "a candidate whose bid is backed at the beginning of a sentence": (
        "Ann Lee runs for mayor. Many came.\n\nBacking Lee's bid, the union said it would pay. “[c1|We won],” "
        "[s1|Lee] [q1|said].",
        "Ann Lee",
    ),
    "a lone name that takes its turn": ("[s1|Yusay], for his part, [q1|said] [c1|no].", "Yusay"),
    "in full in another's words alone": (
        "“[c1|I have known Petra Hollis since school],” [s1|Sean Marsh] [q1|said]. [s2|Hollis] [q2|said] [c2|no].",
        "Petra Hollis",
    ),
    "in another's words, two of one surname": (
        "“[c1|I know Petra Hollis and Paul Hollis],” [s1|Sean Marsh] [q1|said]. [s2|Hollis] [q2|said] [c2|no].",
        "Hollis",
    ),
    "a word by which nobody else is named, at a sentence's head": (
        "A tram was built.\n\n[s1|Frost] [q1|disliked] it: “[c1|It squeaks].”",
        "Frost",
    ),
    "a nickname in marks that nobody else has": (
        "Leopold “Bix” Hollis spoke. Leopold Hollis left. [s1|Bix Hollis] [q1|said] [c1|no].",
        "Leopold Hollis",
    ),
    "the full name beside the nickname in brackets": (
        "Leopold (Rita) Hollis spoke. Leopold Hollis left. [s1|Rita Hollis] [q1|said] [c1|no].",
        "Leopold Hollis",
    ),
    "the first of two surnames, before a particle": (
        "Ines Torvo de la Mora spoke. [s1|Torvo] [q1|said] [c1|no].",
        "Ines Torvo de la Mora",
    ),
    "a particle between them": ("[s1|Ines Torvo y Mora] [q1|said] [c1|no].", "Ines Torvo y Mora"),
    "two surnames": (
        "[s1|Ana Lucía Ortega Brandt], the mayor, [q1|spoke]. [c1|No], [s2|Ortega Brandt] [q2|said] [c2|no].",
        "Ana Lucía Ortega Brandt",
    ),
    "a hyphen at a sentence's start": (
        "Rep. Camila Varga-Holt came. The bill was dead. [s1|Varga-Holt] [q1|said] [c1|no].",
        "Camila Varga-Holt",
    ),
    "an office for a seat": ("[s1|The MP for Torvik East Diane Hollis] [q1|said] [c1|no].", "Diane Hollis"),
    "an office of a place": ("[q1|Said] [s1|the Bishop of Torvik Alan Hollis]: [c1|no].", "Alan Hollis"),
    "a party's member for a seat": (
        "“[c1|It is late],” [q1|said] [s1|Labour MP for Torvik East Sean Hollis].",
        "Sean Hollis",
    ),
    "a minister of what and of where": (
        "[s1|The Minister of Foreign Affairs of Torvia Zorin Ketch] [q1|said] [c1|no].",
        "Zorin Ketch",
    ),
    "a minister of one field": ("[s1|Secretary of Energy Orvik Hollis] [q1|said] [c1|no].", "Orvik Hollis"),
    "a minister of two fields": (
        "“[c1|No],” [q1|said] [s1|Minister of Water and Irrigation Tendai Mhlanga].",
        "Tendai Mhlanga",
    ),
    "a minister of two fields with two first names": (
        "[s1|Minister of Agriculture and Forestry Ana Lucía Brandt] [q1|said] [c1|no].",
        "Ana Lucía Brandt",
    ),
    "a minister of a field, not named": ("[s1|The minister of Transport] [q1|said] [c1|no].", None),
    "a secretary of a body": ("[s1|The secretary of Transport Workers Union] [q1|said] [c1|no].", None),
    "a director of a body": ("[s1|The director of Energy Systems Norvik] [q1|said] [c1|no].", None),
    "a particle that is a title in capitals": (
        "Ex-bank chief Juan Carlos del Torvo Brandt came. [s1|Torvo Brandt] [q1|said] [c1|no].",
        "Juan Carlos del Torvo Brandt",
    ),
    "an office of a body with its letters": (
        "[s1|Torvik Economic and Cultural Office (TECO) Chairman Amado Hollis] [q1|said] [c1|no].",
        "Amado Hollis",
    ),
    "a given name in two halves": ("[s1|Transport chief Nora Lau Suet-kwan] [q1|said] [c1|no].", "Nora Lau Suet-kwan"),
    "a hyphen behind a family name that ties no name": (
        "Ines Wong-based firms shut. [s1|Ines Wong] [q1|said] [c1|no].",
        "Ines Wong",
    ),
    "a first name that no list has behind a courtesy": (
        "[s1|Works chief Datuk Normala Abdul Hollis] [q1|said] [c1|no].",
        "Normala Abdul Hollis",
    ),
    "a surname with small words, and an initial": (
        "Anna M. van den Broek came. The bill was dead. [s1|Anna van den Broek] [q1|said] [c1|no].",
        "Anna M. van den Broek",
    ),
    "a Vietnamese name behind an office": (
        "Lawmaker Pham Thi Hoa came. [s1|Hoa] [q1|said] [c1|no].",
        "Pham Thi Hoa",
    ),
    "a speaker of the house": ("[s1|Speaker of the House Ann Hollis] [q1|said] [c1|no].", "Ann Hollis"),
    "a sheikh, whose father is named": (
        "Sheikh Hamad bin Nasser Al Sabri came. [s1|Sheikh Hamad] [q1|said] [c1|no].",
        "Hamad bin Nasser Al Sabri",
    ),
    "a sheikha, whose father is named": (
        "Sheikha Noora bint Saeed Al Sabri came. [s1|Sheikha Noora] [q1|said] [c1|no].",
        "Noora bint Saeed Al Sabri",
    ),
    "a surname of several words that looks like a body's": (
        "Senator Marta Lucía Ortega de la Cruz told Caracol Radio that the minister “confuses a desk with a pulpit.” "
        "“[c1|The Congress will show her the door],” [s1|Ortega de la Cruz] [q1|said].",
        "Marta Lucía Ortega de la Cruz",
    ),
    "a body's name that ends like nobody's": (
        "Ana Brandt came. “[c1|It is late],” [s1|the Brandt Foundation] [q1|said].",
        "Brandt Foundation",
    ),
    "the first of two surnames": (
        "Ana Lucía Ortega Brandt came. [s1|Minister Ortega] [q1|said] [c1|no].",
        "Ana Lucía Ortega Brandt",
    ),
    "the first of two surnames that somebody else has": (
        "Ana Lucía Ortega Brandt came. So did Paul Ortega. [s1|Ortega] [q1|said] [c1|no].",
        "Paul Ortega",
    ),
    "two first names and two surnames": (
        "Torvia's mining minister, Ana Lucía Ortega Brandt, receives us. [s1|Ortega Brandt] [q1|said] [c1|no].",
        "Ana Lucía Ortega Brandt",
    ),
    "the same of a state in two words": (
        "[s1|Minister of Defence of South Korea Kim Yong-ho] [q1|said] [c1|no].",
        "Kim Yong-ho",
    ),
    "a state in three words": ("[s1|The Minister of Education of Papua New Guinea] [q1|said] [c1|no].", None),
    "a verb in capitals behind it": ("Mayor [s1|Signe Hollis] [q1|SAID] [c1|the pier was dead].", "Signe Hollis"),
    "one that the tagger takes for a name": (
        "[s1|Zoltin Keresz BLASTS ref][q1|:] “[c1|It was late]”\n\nHe spoke on Monday.",
        "Zoltin Keresz",
    ),
    "a nickname before a surname of several words": (
        "Pieter “Jojo” van der Velde laughed. [s1|Van der Velde] [q1|said] [c1|no].",
        "Pieter van der Velde",
    ),
    "words in capitals and a calling before it": (
        "[s1|STORMRIDER beauty Signe Hollis] [q1|said] [c1|the pier was dead].",
        "Signe Hollis",
    ),
    "an acronym behind it": ("[s1|Signe Hollis MEP] [q1|said] [c1|the pier was dead].", "Signe Hollis"),
    "one of them": ("[s1|One of them, Ann Hollis,] [q1|said] [c1|no].", "Ann Hollis"),
    "another of several": ("[s1|Another of the night rowers, Ann Hollis,] [q1|said] [c1|no].", "Ann Hollis"),
    "the cook of one who is named": ("[s1|One of them, Ann Hollis's cook,] [q1|said] [c1|no].", None),
    "whose voice it is": ("“[c1|It is late],” [q1|said] [s1|the voice of Per Ove Strand].", "Per Ove Strand"),
    "nobody whom another speaks for": ("Ann Hollis left. [s1|A spokesman for Mrs Hollis] [q1|said] [c1|no].", None),
    "an office of a place that has a first name in it": ("[s1|The mayor of San Marcos] [q1|said] [c1|no].", None),
    "Will, who tells": ("[s1|Will Hollis], a clerk, [q1|said] [c1|no].", "Will Hollis"),
    "Will, who told somebody": ("[s1|Will Hollis] [q1|told] the clerk [c1|that it rained].", "Will Hollis"),
    "Will, who argues": ("[s1|Will Hollis] [q1|argues] [c1|that it rains].", "Will Hollis"),
    "a speaker in capitals, with particles": ("[s1|OMAR VAN DER DWYER:] [c1|No].", "OMAR VAN DER DWYER"),
    "a speaker in capitals, behind a title": ("[s1|DR. RITA MARIE VAN HALL:] [c1|No].", "RITA MARIE VAN HALL"),
    "a speaker in capitals, whose father is told": ("[s1|ABDUL KARIM BIN TARIF:] [c1|No].", "ABDUL KARIM BIN TARIF"),
    "a minister in capitals": ("“[c1|No],” [q1|said] [s1|PRIME MINISTER OMAR HALL].", "OMAR HALL"),
    "an office in capitals": ("[s1|UN SECRETARY GENERAL OMAR HALL] [q1|said] [c1|no].", "OMAR HALL"),
    "a union in capitals": (
        "[s1|PUBLIC AND COASTAL SERVICES UNION] [q1|said] [c1|no].",
        "PUBLIC AND COASTAL SERVICES UNION",
    ),
    "a campaign that speaks": (
        "[s1|Petra Hollis's campaign against tolls] [q1|said] [c1|it had paid].",
        "Petra Hollis's campaign",
    ),
    "a campaign against somebody by name": (
        "Omar Dwyer's campaign against Paul Hollis drew a reply. “[c1|No],” [s1|he] [q1|said].",
        "Paul Hollis",
    ),
    "a firm that begins with a preposition": ("[s1|Beyond Bread] [q1|said] [c1|no].", "Beyond Bread"),
    "a paper that begins with a preposition": ("[s1|Inside Ferries] [q1|said] [c1|no].", "Inside Ferries"),
    "a boxer by his nickname": (
        'The bout, Omar "Brick" Hollis vs. Paul Dwyer, is in June. [s1|Hollis] [q1|told] the clerk [c1|no].',
        "Omar Hollis",
    ),
}


@pytest.mark.parametrize(("marked", "name"), SHAPES.values(), ids=SHAPES)
def test_the_name_is_whole(nlp, marked, name):
    _, quotes = attribute(nlp, marked)
    assert quotes[-1].speaker.name == name


def test_a_title_tells_the_first_name(nlp):
    given = (Quote("indirect", (Span(12, 14),), (Span(7, 11),), (Span(0, 6),)),)
    text = "Hollis said no."
    (quote,) = nlp(make_doc(nlp, Article("made-up", text, "Mayor Petra Hollis stays", given=given)))._.quotes
    assert quote.speaker.name == "Petra Hollis"


def test_a_source_ends_with_its_sentence(trained_nlp):
    text = "“It is late,” said Maeve O’Hara, a nurse. O’Hara said she would stay."
    quotes = trained_nlp(make_doc(trained_nlp, Article("made-up", text)))._.quotes
    assert [printed(text, quote.source) for quote in quotes] == ["Maeve O’Hara, a nurse", "O’Hara"]


def test_a_source_ends_before_another_takes_it(trained_nlp):
    text = "The mill would lose two looms, said Ms Petra Hollis. Penrose disagreed. “It is a bluff.”"
    quotes = trained_nlp(make_doc(trained_nlp, Article("made-up", text)))._.quotes
    assert [(quote.kind, printed(text, quote.source)) for quote in quotes] == [
        ("indirect", "Ms Petra Hollis"),
        ("direct", "Penrose"),
    ]


def test_whose_words_they_are_is_none_of_the_words(trained_nlp):
    text = "“It rains,” Ann Lund said.\n\nAccording to Ms. Hollis her barn had been sold twice."
    quote = trained_nlp(make_doc(trained_nlp, Article("made-up", text)))._.quotes[-1]
    assert (printed(text, quote.source), printed(text, quote.content)) == ("Ms. Hollis", "her barn had been sold twice")


def test_an_adjective_opens_a_name_that_stands_within_a_sentence(nlp):
    words = ["We", "met", "Safe", "Seas", "Count", ".", "Safe", "Seas", "Count", "wept", ".", "Safe", "Ferries", "sank"]
    parts = ["PRON", "VERB", *["PROPN"] * 3, "PUNCT", "ADJ", "NOUN", "PROPN", "VERB", "PUNCT", "ADJ", "NOUN", "VERB"]
    doc = Doc(nlp.vocab, words, pos=parts, sent_starts=[i in {0, 6, 11} for i in range(len(words))])
    assert opens_name(doc[6], frozenset({"safe"}))
    assert not opens_name(doc[11], frozenset({"safe"}))


def test_a_father_behind_bin_is_no_name_of_his_own(nlp):
    doc = Doc(nlp.vocab, ["Emir", "Tarif", "Bin", "Marwan"], ents=["O", "O", "B-PERSON", "I-PERSON"])
    assert name_start(list(doc)) == 1
