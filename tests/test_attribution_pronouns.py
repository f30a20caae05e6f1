"""A pronoun is whoever the text is about: of the right gender and number, and named last as a subject."""

import pytest
from attributed import attribute

from quotes.pipeline import make_doc
from quotes.records import Article

PRONOUNS = {
    "a chairman whose first name is a woman's": (
        "The bridge at Tolham is shut. The chairman of the council, Margaret Dole, [q1|said] [c1|it would stay so]. "
        "[s2|She] [q2|said] [c2|the repair would cost 4 million pounds].",
        "Margaret Dole",
    ),
    "a spokesman whose first name is a woman's, rather than a nurse": (
        "A nurse, Rosa Lind, was there. Police spokesman Laura Penn [q1|said]: “[c1|Nobody is missing.]” [s2|She] "
        "[q2|said] [c2|the driver had seen it].",
        "Laura Penn",
    ),
    "a baron of no house": (
        "Mark Dwyer owns the mill. Union baron Carol Penhale blasted the owners. “[c1|They gave us nothing],” [s1|she] "
        "[q1|said].",
        "Carol Penhale",
    ),
    "a chairman of whom no first name tells, as a man": (
        "Ann Lund left. Chairman Q. Tarrow came. “[c1|It is late],” [s1|he] [q1|said].",
        "Q. Tarrow",
    ),
    "who speaks, rather than whom all the talk is about": (
        "Mark Dwyer runs the mill. Dwyer is old. They say that Dwyer is ill.\n\n[s1|Paul Whitcombe] [q1|told] the Post "
        "that [c1|Dwyer’s illness was “no secret”].\n\n[s2|He] [q2|lamented] [c2|the fact that it was so].",
        "Paul Whitcombe",
    ),
    "who told of the one who is told of again": (
        "The clerk Paul Whitcombe spoke of Mark Dwyer. Dwyer is old.\n\n[s1|Whitcombe] [q1|said] that [c1|because "
        "of his years, Dwyer “knows the mill.”]\n\n“[c2|He learned it early],” [s2|he] [q2|said].",
        "Paul Whitcombe",
    ),
    "who spoke, rather than her aunt, of whom she told": (
        "[s1|Mary Dunn] [q1|said] [c1|her people were poor]. Her aunt, Ann Lund, the child of weavers, was brought up "
        "in the mill.\n\n“[c2|I slept there],” [s2|she] [q2|said].",
        "Mary Dunn",
    ),
    "whom the main clause is about, not the judge of whom it tells when": (
        "Mark Dwyer was fined for the leak. Paul Whitcombe, the mayor, said it was just. “It is just,” Whitcombe said."
        "\n\nDwyer denied the charge when Judge Owen Marsh asked him. “[c1|It is bad],” [s1|he] [q1|told] the Post.",
        "Mark Dwyer",
    ),
    "whom the main clause is about, not his lawyer, who read meanwhile": (
        "Mark Dwyer was fined for the leak. Dwyer sat still while his lawyer, Owen Marsh, read a note. “[c1|It is a "
        "disgrace],” [s1|he] [q1|told] the Post.",
        "Mark Dwyer",
    ),
    "whom the main clause is about, not the host of whom it tells first when": (
        "Mark Dwyer came. Dwyer is old.\n\nWhen host Owen Marsh asked about the mill, Dwyer sat still. “[c1|It "
        "is a disgrace],” [s1|he] [q1|told] the Post.",
        "Mark Dwyer",
    ),
    "who heard him, and not whom the main clause tells what befell him": (
        "Mark Dwyer is 40. Dwyer was rescued when a dog walker, Paul Finch, heard him. “[c1|I heard a faint cry],” "
        "[s1|he] [q1|said].",
        "Paul Finch",
    ),
    "the accused, who had testified, and no lawyer": (
        "Mark Dwyer was found guilty in May. The jury was out long.\n\nDwyer's lawyer, Paul Whitcombe, sighed. [s1|He] "
        "had earlier [q1|testified] [c1|that he was at home].",
        "Mark Dwyer",
    ),
    "the accused, who pleaded, and no prosecutor": (
        "Mark Dwyer was fined on Monday. The court was full.\n\nPaul Whitcombe, prosecuting, sighed. [s1|He] had "
        "[q1|pleaded] [c1|not guilty to theft].",
        "Mark Dwyer",
    ),
    "a former lawyer, who testified": (
        "Mark Dwyer was away.\n\nHis former lawyer, Paul Whitcombe, came. [s1|He] [q1|testified] [c1|that he was "
        "at home].",
        "Paul Whitcombe",
    ),
    "whom a short sentence turns to by name": (
        "Mark Dwyer, the mayor, said it was late. Dwyer has told of it for years. “It is late,” Dwyer wrote.\n\nThen "
        "there's Paul Whitcombe. “[c1|It is a disgrace],” [s1|he] [q1|wrote].",
        "Paul Whitcombe",
    ),
    "whom a short sentence turns to by surname": (
        "Mark Dwyer, the mayor, said it was late. His aide is Paul Whitcombe. Dwyer has told of it for years. “It is "
        "late,” Dwyer wrote.\n\nThen there's Whitcombe.\n\n“[c1|It is a disgrace],” [s1|he] [q1|wrote].",
        "Paul Whitcombe",
    ),
    "who looks at a photo, and not who is missing from it": (
        "Mark Dwyer looked at the photo. There is no Ivo Lund there. “[c1|I miss him],” [s1|he] [q1|said].",
        "Mark Dwyer",
    ),
    "who looks at a photo, and not who is in it": (
        "Mark Dwyer looked at the photo. There was Ivo Lund. “[c1|I miss him],” [s1|he] [q1|said].",
        "Mark Dwyer",
    ),
    "who looks at a photo, and not whom he praises": (
        "Mark Dwyer looked at the photo. There is only one Ivo Lund. “[c1|I miss him],” [s1|he] [q1|said].",
        "Mark Dwyer",
    ),
    "who looks at a photo, and not who is no longer there": (
        "Mark Dwyer looked at the photo. Then there isn't Ivo Lund. “[c1|I miss him],” [s1|he] [q1|said].",
        "Mark Dwyer",
    ),
    "whoever stands before a long quotation": (
        'Speaking after it the clerk Paul Whitcombe sighed.\n\n"[c1|It is late. It is cold. It is wet. It rained.]\n\n'
        '"[c1|The quay is shut. The boats are gone. The Torvik side laughed. It rained. It snowed.]\n\n"[c1|We told '
        'them so]," [s1|he] [q1|said].',
        "Paul Whitcombe",
    ),
    "a widow, whatever her first name tells": (
        "The clerk Mary Dunn spoke.\n\nPaul Whitcombe, a weaver, is a widow who lives by the mill.\n\n“[c1|It was "
        "late],” [s1|Whitcombe] [q1|said].\n\n“[c2|I slept],” [s2|she] [q2|said].",
        "Paul Whitcombe",
    ),
    "whom the words name, rather than an onlooker of long ago": (
        "Ms Mary Dunn has left the mill. A neighbour sighed. [s1|The neighbour] [q1|said] [c1|it was over].\n\nMark "
        "Dwyer laughed.\n\n[c2|Dunn, 51, will never be back], [s2|she] [q2|said].",
        "Mary Dunn",
    ),
    "a clerk told with his name": (
        "By the quay a clerk named Zorin Ketch sells figs. “[c1|It is late],” [s1|he] [q1|says].",
        "Zorin Ketch",
    ),
    "a keeper told with her name, behind what she is": (
        "At the mill the keeper, a tall woman called Zorka, pours tea. “[c1|It is late],” [s1|she] [q1|says].",
        "Zorka",
    ),
    "an eldest child": (
        "The potter Mary Dunn is late. Her eldest, Zorin, waves. “[c1|She is always late],” [s1|he] [q1|says].",
        "Zorin",
    ),
    "nobody who is only named for something": (
        "Paul Whitcombe, a weaver, won. A clerk named Zorin Ketch as a witness. “[c1|It is late],” [s1|Whitcombe] "
        "[q1|said].",
        "Paul Whitcombe",
    ),
    "whose reply the sentence is about": (
        "The clerk Paul Whitcombe sat. Mark Dwyer saw him. The answer of Mary Dunn, who was away, was curt.\n\n"
        "“[c1|It is a bad levy],” [s1|she] [q1|said].",
        "Mary Dunn",
    ),
    "nobody whom the teller's own words brought in": (
        "Paul Whitcombe, the harbour master, spoke. [s1|Whitcombe] [q1|said] [c1|the levy Mayor Mark Dwyer signed "
        "might fall].\n\n“[c2|It is a bad levy],” [s2|he] [q2|said].",
        "Paul Whitcombe",
    ),
    "no signatory of what the sentence is about": (
        "Paul Whitcombe spoke. The levy that Mayor Mark Dwyer signed might fall, in the view of Whitcombe.\n\n"
        "“[c1|It is a bad levy],” [s1|he] [q1|said].",
        "Paul Whitcombe",
    ),
    "who began where the sentence begins": (
        "The clerk Paul Whitcombe met Mark Dwyer. Dwyer smiled.\n\nIn Moor Holm, where Whitcombe began as a weaver, "
        "[s1|he] [q1|said]: “[c1|It is a bad levy].”",
        "Paul Whitcombe",
    ),
    "a body, and none that its partners wish to leave": (
        "The Holm Guild has walked a fine line on the Moor Union for years. One of six bodies behind efforts to ensure "
        "the Moor Union leaves the port, [s1|it] [q1|has denied] [c1|any deal].",
        "Holm Guild",
    ),
    "no questioner, who did to her what the participle tells": (
        "Ida Fane, the prosecutor, said it was plain. Mary Dunn sat down.\n\nAsked by Ms Fane where the key was, "
        "[s1|she] [q1|said]: “[c1|I lost it].”",
        "Mary Dunn",
    ),
    "nobody whom the sentence's subject wants to do something": (
        "The manager Zoltin Keresz spoke.\n\n[s1|Keresz] [q1|stopped short of calling for] [c1|Paul Whitcombe to be "
        "sacked]. “[c2|I never said so],” [s2|he] [q2|said].",
        "Zoltin Keresz",
    ),
    "whoever it took years to do something": (
        "Zoltin Keresz met Paul Whitcombe.\n\nIt took years for Keresz to speak. [s1|He] [q1|said] [c1|no].",
        "Zoltin Keresz",
    ),
    "whom the sentence's subject calls by his age": (
        "Keeper Paul Whitcombe fell. “[c1|It was late],” manager [s1|Zoltin Keresz] [q1|said].\n\n"
        "[s2|The 61-year-old] [q2|refused] [c2|to call for Whitcombe to be dropped]. “[c3|I never said so],” [s3|he] "
        "[q3|said].",
        "Zoltin Keresz",
    ),
    "no solicitor at his side": (
        "Paul Whitcombe stood in the dock.\n\nFlanked by Mark Dwyer, his solicitor, [s1|he] [q1|said] [c1|yes].",
        "Paul Whitcombe",
    ),
    "no barrister who challenged him": (
        "Mark Dwyer told the jury he slept.\n\nChallenged by Paul Whitcombe about the rope, [s1|he] [q1|said] "
        "[c1|it was his].",
        "Mark Dwyer",
    ),
    "whoever does what a participle tells": (
        "Mary Dunn sat in the box. Ida Fane rose.\n\nAsking where the key was, [s1|she] [q1|said] [c1|it was late].",
        "Ida Fane",
    ),
    "whoever spoke just before, by a name that no list has": (
        "“It rains,” Zenta Brisk said on Monday.\n\n[s1|She] [q1|told] reporters [c1|it had rained for a week].",
        "Zenta Brisk",
    ),
    "who was named before, and no company that spoke": (
        "Omar Sayegh runs the ferry. “We were slow,” Torvik Line said on Monday. [s1|He] [q1|said] [c1|it was late].",
        "Omar Sayegh",
    ),
    "a friend of a lord, who is no man by his title": (
        "Idril Fane, a friend of Lord Dunn, met Paul Whitcombe in May. [s1|She] [q1|said] [c1|yes].",
        "Idril Fane",
    ),
    "whom the sentence before brought in, though whom he speaks of stands before him": (
        "Sacked boss Paul Whitcombe has spoken. “I was sad,” he said.\n\nPaul Whitcombe’s nephew Idris called it odd."
        "\n\nLegend Idrik Tal called it “hasty”. [c1|Rosling will do well], [s1|he] [q1|said].",
        "Idrik Tal",
    ),
    "a judge, whose the ruling is": (
        "Judge Paula Dunn sat in Torvik. Ida Fane, the accused, wept and left. In her ruling [s1|she] [q1|said] "
        "[c1|no].",
        "Paula Dunn",
    ),
    "a witness, whose report it may be": (
        "Ida Fane, an inspector, said it was loose. The coroner asked why. In her report [s1|she] [q1|wrote] [c1|no].",
        "Ida Fane",
    ),
    "her brother, who is no woman by her title": (
        "Paul Whitcombe runs the yard. “I will stay,” he said.\n\nMs Dunn’s brother, Idris, called it “a shame”. "
        "“[c1|They let the ship rot],” [s1|he] [q1|said].",
        "Idris",
    ),
    "his nephew and mate, by a first name that no list has": (
        "Paul Whitcombe lost the ship. “I am sorry,” he said.\n\nHis nephew and mate, Idrik, took the blame. "
        "“[c1|We all slept],” [s1|he] [q1|said].",
        "Idrik",
    ),
    "whom a sentence is about that it does not begin with": (
        "Ann Hollis came. His daughter, Amy Lund, has applied for a grant.\n\nThe town had no money. "
        "For Hollis, it is too late. “[c1|You can fix a roof],” [s1|she] [q1|said].",
        "Ann Hollis",
    ),
    "whoever the sentence turns to": (
        "Mark Dwyer is the coach. “I will stay,” Dwyer said.\n\nAs for Paul Whitcombe, he is glad. "
        "“[c1|It's quiet],” [s1|he] [q1|said].",
        "Paul Whitcombe",
    ),
    "whose the report is that the sentence is about": (
        "Mark Dwyer said that it was late.\n\nA report by Paul Whitcombe found rust. [c1|It was old], [s1|he] "
        "[q1|said].",
        "Paul Whitcombe",
    ),
    "the subject of the clause above, by a name that no list has": (
        "Paul, 34, fell.\n\nSkipper Denzik Trevarly wept as [s1|he] [q1|told] the coroner: “[c1|It was late].”",
        "Denzik Trevarly",
    ),
    "whom the clause is about that tells of him, by a name that no list has": (
        "Mark Dwyer is a boss. “We will win,” Dwyer said.\n\nDriver Denzik Trevarly, who has worked here since he left "
        "school, called it “low”. “[c1|They lied],” [s1|he] [q1|said].",
        "Denzik Trevarly",
    ),
    "whom it is about, a paragraph on": (
        "Mark Dwyer is a boss. “We will win,” Dwyer said.\n\nZenit Brisk, who was sacked after he spoke to a paper, "
        "said it was late. He left early.\n\n“[c1|They lied],” [s1|he] [q1|said].",
        "Zenit Brisk",
    ),
    "she whom it is about": (
        "Mary Olsen opened the hall. “It is fine,” Olsen said.\n\nTeacher Zenta Brisk, who lost her job when she fell "
        "ill, said it was hard. “[c1|I could not work],” [s1|she] [q1|said].",
        "Zenta Brisk",
    ),
    "who met her, whom the clause as he came tells nothing of": (
        "Paul Whitcombe met the nurse Zenta Brisk, who left as he came. “[c1|I was late],” [s1|he] [q1|said].",
        "Paul Whitcombe",
    ),
    "an adviser whose name joins two words": (
        "But shareholder adviser ProxyWatch was against his election. [s1|It] [q1|said] [c1|the report was opaque].",
        "ProxyWatch",
    ),
    "a broker of such a name": (
        "Broker StoneBridge called the shares cheap. [s1|It] [q1|said] [c1|it was time to buy].",
        "StoneBridge",
    ),
    "a pollster of such a name": (
        "Pollster OpinionLab asked 400 people. [s1|It] [q1|said] [c1|the race was close].",
        "OpinionLab",
    ),
    "a man whose name has a capital within": (
        "Critic DeShawn Holm walked out. [s1|He] [q1|said] [c1|it was late].",
        "DeShawn Holm",
    ),
    "the broker that the sentence before brought in, not the firm spoken of at length": (
        "Torvik Motors cut its forecast. Torvik Motors lost staff. Torvik Motors met.\n\nHolm Securities kept "
        "its rating. “[c1|It is cheap],” [s1|it] [q1|said].",
        "Holm Securities",
    ),
    "the agency that it brought in": (
        "Torvik Motors cut its forecast. Torvik Motors lost staff. The Rivers Agency came at once. [s1|It] [q1|said] "
        "[c1|oil had leaked].",
        "Rivers Agency",
    ),
    "the bank that it brought in": (
        "Torvik Motors cut its forecast. Torvik Motors lost staff. Norland Bank sold its stake. [s1|It] [q1|said] "
        "[c1|sales were weak].",
        "Norland Bank",
    ),
    "the firm, and no builder who is named by the way": (
        "Torvik Motors cut its forecast. Torvik Motors lost staff. The plant was built by Norvik Industries in May. "
        "[s1|It] [q1|said] [c1|jobs would go].",
        "Torvik Motors",
    ),
    "the only person": ("Martha Olsen came. [s1|She] [q1|said] [c1|yes].", "Martha Olsen"),
    "the woman of two": ("Martha Olsen met Paul Whitcombe. [s1|She] [q1|said] [c1|yes].", "Martha Olsen"),
    "the man of two": ("Martha Olsen met Paul Whitcombe. [s1|He] [q1|said] [c1|yes].", "Paul Whitcombe"),
    "the subject of two men": ("Mark Dwyer met Paul Whitcombe in Oslo. [s1|He] [q1|said] [c1|yes].", "Mark Dwyer"),
    "the one named last": (
        "Mark Dwyer resigned. The storm came. Paul Whitcombe took over. [s1|He] [q1|said] [c1|yes].",
        "Paul Whitcombe",
    ),
    "gender by title": ("Mrs. Zhu met Mr. Bao. [s1|She] [q1|said] [c1|yes].", "Zhu"),
    "gender by role": ("Spokeswoman Ngozi Eze met Mark Dwyer. [s1|She] [q1|said] [c1|yes].", "Ngozi Eze"),
    "inside other people's words": (
        "Mark Dwyer said: “[c1|Paul Whitcombe is a fool],” [s1|he] [q1|added].",
        "Mark Dwyer",
    ),
    "not whom the quotation names": (
        "Mark Dwyer spoke for an hour. “[c1|Paul Whitcombe is a fool],” [s1|he] [q1|said].",
        "Mark Dwyer",
    ),
    "a possessive": ("Mark Dwyer spoke. [s1|His] [q1|claim] that [c1|it rained] was false.", "Mark Dwyer"),
    "the last subject, not who spoke at length": (
        "Olga Marsh spoke. Marsh sang. Marsh laughed. Marsh sat. [s1|Rita Dwyer] [q1|said] [c1|it was late]. Asked "
        "again, [s2|she] [q2|said] [c2|yes].",
        "Rita Dwyer",
    ),
    "the one brought in by the sentence before": (
        "[s1|Mark Dwyer] [q1|said] [c1|it was late]. Dwyer was angry. Brayford head coach Stig Nyland disagreed. "
        "“[c2|It was early],” [s2|he] [q2|said].",
        "Stig Nyland",
    ),
    "it, the body behind a description": (
        "[s1|Norvik] [q1|said] [c1|it was late].\n\n[s2|The supplier, Finland's Hydroline,] [q2|denied] "
        "that [c2|it was]. "
        '"[c3|Our pumps met every wish that Norvik had]," [s3|it] [q3|said].',
        "Hydroline",
    ),
    "it, the body in a title that has another word before it": (
        "Assistant Norvik Prosecutor Paul Dwyer was charged. [s1|It] [q1|said] [c1|it had not known].",
        "Norvik",
    ),
    "it, the letter by somebody": (
        "Deputy Norvik CEO Paul Dwyer came.\n\nA letter by Olga Marsh, whose house was flooded, was handed to the "
        "jury. “[c1|The water came at night],” [s1|it] [q1|said].",
        "Olga Marsh",
    ),
    "the one brought in by a surname only": (
        "“[c1|The dam was sound],” [s1|Mayor Olga Marsh] [q1|said].\n\n“[c2|I signed what I was given],” [q2|said] "
        "[s2|Brandvold, the site engineer]. [s3|She] [q3|said] [c3|nobody had asked her].",
        "Brandvold",
    ),
    "the one brought in by a surname and what he does": (
        "[s1|Mark Dwyer] [q1|said] [c1|it was late]. Dwyer was angry.\n\nNyland, who runs the yard, rang the Gazette. "
        "“[c2|It was early],” [s2|he] [q2|said].",
        "Nyland",
    ),
    "the one brought in by a surname and what she did": (
        "“[c1|We sank],” [s1|Ivo Brisk] [q1|said]. “[c2|We swam],” [s2|Brisk] [q2|said].\n\nSayegh, who mends the "
        "boats, wrote to the council. “[c3|It was early],” [s3|he] [q3|said].",
        "Sayegh",
    ),
    "the one who spoke, of whom a sentence tells more": (
        "[s1|Mark Dwyer] [q1|said] [c1|it was late]. Dwyer, who runs the yard, was angry with Nyland. “[c2|It was "
        "early],” [s2|he] [q2|said].",
        "Mark Dwyer",
    ),
    "the one brought in with a description": (
        "[s1|Mark Dwyer] [q1|said] [c1|it was late]. Walt Aske, a councilman who opposes the plan, was not there. "
        "Reached by phone, [s2|he] [q2|said] [c2|his mind had not changed].",
        "Walt Aske",
    ),
    "whoever a relative is, not the one whose": (
        "Olga Marsh spoke. Her sister, Rita Dwyer, rang the bell. [s1|She] [q1|said] [c1|yes].",
        "Rita Dwyer",
    ),
    "who behind what a name is explained by": (
        "It belongs to Ann Lee, the head of Norvik Industries, [s1|who] [q1|said] [c1|the port would close].",
        "Ann Lee",
    ),
    "who behind several nouns": (
        "Mark Dwyer is a liar and a bully [s1|who] [q1|promised] [c1|to close the port].",
        "Mark Dwyer",
    ),
    "the subject whose name stands behind what she is": (
        "[s1|Olga Marsh] [q1|said] [c1|it was late]. Marsh was sorry.\n\n[s2|The president of the Harbour Teachers' "
        "Alliance, Oddny Brandvold,] [q2|told] reporters that [c2|it was early]. “[c3|Once is luck],” [s3|she] "
        "[q3|said].",
        "Oddny Brandvold",
    ),
    "whoever tells of a man whom his paragraph names": (
        "[s1|Mark Dwyer], 52, [q1|denies] [c1|poisoning his aunt]. Prosecutor [s2|Sloane Marsh] [q2|said] [c2|he "
        "drugged her twice].\n\n“[c3|I adored her],” [s3|he] [q3|told] the court.",
        "Mark Dwyer",
    ),
    "whoever tells that he did it, his gender unknown": (
        "[s1|George Whitcombe] [q1|said] [c1|those who can, do]. He never taught.\n\n[s2|Prof Brandvold] [q2|wrote] to "
        "us that [c2|he takes the blame]. I wonder what blame means now. “[c3|I will not resign],” [s3|he] [q3|says].",
        "Prof Brandvold",
    ),
    "whose inquiry found it": (
        "Olga Marsh, who took over in May, said she was truly sorry.\n\nBaroness Dwyer’s inquiry found that up to nine "
        "boats were lost. “[c1|It was a failure],” [s1|she] [q1|said].",
        "Baroness Dwyer",
    ),
    "not whom the words describe": (
        "For Olga Marsh, the words were cold comfort. [c1|A surgeon], [s1|she] [q1|recalled], [c1|had told her it was "
        "luck]. “[c2|It was not luck],” [s2|she] [q2|said].",
        "Olga Marsh",
    ),
    "whose health got worse": (
        "Mayor Mark Dwyer spoke. Paul Whitcombe came by. The mayor's health got worse. [s1|He] "
        "[q1|told] a meeting [c1|the doctors were good].",
        "Mark Dwyer",
    ),
    "it, no plan": (
        "The Harbour Act is a way for Norway to keep the word that [s1|it] [q1|gave] [c1|to fishermen].",
        "Norway",
    ),
    "they of two people": (
        "The union met. Mark Dwyer and Martha Olsen came to Oslo. [s1|They] [q1|said] [c1|yes].",
        "Mark Dwyer and Martha Olsen",
    ),
    "both": (
        "Mark Dwyer and Martha Olsen came to Oslo. On taxes, [s1|both] [q1|oppose] [c1|a rise].",
        "Mark Dwyer and Martha Olsen",
    ),
    "both men": (
        "Mark Dwyer met Paul Whitcombe in Oslo. [s1|Both men] [q1|said] [c1|the talks had failed].",
        "Mark Dwyer and Paul Whitcombe",
    ),
    "it": (
        "The Norwegian Defense Ministry met. [s1|It] [q1|said] [c1|two jets crashed].",
        "Norwegian Defense Ministry",
    ),
}


@pytest.mark.parametrize(("marked", "name"), PRONOUNS.values(), ids=PRONOUNS.keys())
def test_a_pronoun_is_resolved(nlp, marked, name):
    _, quotes = attribute(nlp, marked)
    assert quotes[-1].speaker.name == name


SET_BY = {
    "who is named elsewhere": "Rita Lund left. After Lund, Ida Moen rose. [c1|No], [s1|Lund] [q1|said].",
    "who has the title": "After Dr. Mardon, Ida Moen rose. Ida Moen sat down. [c1|No], [s1|Mardon] [q1|said].",
}


@pytest.mark.parametrize("marked", SET_BY.values(), ids=SET_BY)
def test_who_spoke_before_is_a_person(nlp, marked):
    _, quotes = attribute(nlp, marked)
    assert quotes[-1].speaker.kind == "person"


NOBODY = {
    "one not named, who told a body that only hears it": (
        "Torvik Mills was robbed. [s1|A hacker] [q1|told] the Holm Gazette [c1|it was worse]. “[c2|Far worse],” "
        "[s2|they] [q2|wrote]."
    ),
    "the police by whom a family's statement is issued": (
        "The family of Paul Reed mourn. In a statement issued by Torvik Police, [s1|they] [q1|said]: “[c1|He was "
        "kind].”"
    ),
    "the body through which a statement is released": (
        "Paul Reed died. In a statement released through the Torvik Institute, [s1|they] [q1|said]: “[c1|He was kind].”"
    ),
    "the woman beside the writer": (
        "Ann Hollis wrote the play. “[c1|I'm soaked],” [q1|said] [s1|the woman next to me]."
    ),
    "a statement that is read from": (
        "She wrote to the Harbour Board. The widow, Loveday, read from a statement. “[c1|He came home],” [s1|it] "
        "[q1|said]."
    ),
    "a coroner who is not named, whose the closing remarks are": (
        "Ida Fane, a joiner, said it was loose. The coroner said it had failed. In her closing remarks [s1|she] "
        "[q1|warned]: “[c1|No more].”"
    ),
    "a vicar who is not named, whose the sermon is": (
        "Idris Tal, a baker, said it was loose. The vicar listened. In his sermon on Sunday [s1|he] [q1|said]: "
        "“[c1|No more].”"
    ),
    "a judge who is not named, whose the verdict is": (
        "Ida Fane, a nurse, told the court that it was cold. The judge thanked her. Giving her verdict, [s1|she] "
        "[q1|said]: “[c1|No more].”"
    ),
    "he or she": "Mark Dwyer will elect a chair. [s1|He or she] [q1|wants] [c1|a quiet year].",
    "both of some": "Mark Dwyer met Paul Whitcombe. [s1|Both of the banks] [q1|said] [c1|no].",
    "both of a kind not spoken of": "Mark Dwyer met Paul Whitcombe. [s1|Both candidates] [q1|said] [c1|no].",
    "a place after which somebody spoke": "After Mardon, Brunska Osten spoke. “[c1|We are ready],” [s1|she] [q1|said].",
    "another": "After Oskarn, Brunska Osten spoke to reporters. “[c1|We are ready],” [s1|she] [q1|said].",
}


@pytest.mark.parametrize("marked", NOBODY.values(), ids=NOBODY.keys())
def test_a_pronoun_for_others_is_nobody_named(nlp, marked):
    _, quotes = attribute(nlp, marked)
    assert quotes[-1].speaker.name is None


def test_they_are_the_body_that_issues_its_own_statement(nlp):
    marked = "Holm Motors closed. In a statement issued by Holm Motors, [s1|they] [q1|said]: “[c1|We are sorry].”"
    _, quotes = attribute(nlp, marked)
    assert quotes[-1].speaker.name == "Holm Motors"


def test_they_are_the_group_that_spoke(nlp):
    _, quotes = attribute(nlp, "[s1|Union leaders] [q1|refused]: [c1|never]. [s2|They] [q2|said] [c2|talks were over].")
    assert [(q.speaker.name, q.speaker.kind, q.speaker.role) for q in quotes] == [(None, "group", "Union leaders")] * 2


def test_he_is_the_unnamed_man_who_spoke(nlp):
    _, quotes = attribute(nlp, "[s1|A policeman] [q1|said] [c1|it was dark]. [s2|He] [q2|added] [c2|he saw nothing].")
    assert quotes[1].speaker.name is None


def test_a_statement_speaks_for_those_who_made_it(nlp):
    _, quotes = attribute(
        nlp,
        "In their statement, [s1|the Baltic officials] [q1|claimed] [c1|they were at risk]. "
        "[s2|The statement] [q2|urges] [c2|swift steps]. [s3|It] [q3|calls] [c3|for a ban].",
    )
    assert [(q.speaker.name, q.speaker.role) for q in quotes] == [(None, "the Baltic officials")] * 3


def test_those_spoken_of_keep_their_fuller_description(nlp):
    _, quotes = attribute(
        nlp,
        "[s1|Senior officials from three coastal counties] [q1|called] for [c1|a ban]. "
        "[s2|The officials] [q2|said] [c2|boats were at risk]. [s3|They] [q3|added] [c3|that it was late].",
    )
    assert [q.speaker.role for q in quotes] == ["Senior officials from three coastal counties"] * 3


def test_other_people_are_not_those_spoken_of(nlp):
    _, quotes = attribute(nlp, "[s1|Senior officials] [q1|said] [c1|no]. [s2|The fishermen] [q2|said] [c2|yes].")
    assert [q.speaker.role for q in quotes] == ["Senior officials", "The fishermen"]


def test_who_is_spoken_of_all_along_does_not_outweigh_who_just_spoke(nlp):
    _, quotes = attribute(
        nlp,
        "Mark Dwyer runs the port. Dwyer built it, and Dwyer owns it. Dwyer knows that Dwyer will sell Dwyer’s port. "
        "[s1|Paul Whitcombe] [q1|told] the press [c1|to wait]. [s2|He] [q2|said] [c2|the port was safe].",
    )
    assert quotes[1].speaker.name == "Paul Whitcombe"


BROUGHT_IN = {
    "though the parser ties her to those to whom she wrote": (
        "Ann Lund, who leads the weavers, said she was cold. “Nobody asked us,” she said. She would not go.\n\n"
        "In her note to tenants the owner, Mary Holt, said: “The mill is warm enough.” She thanked tenants for waiting "
        "and said the boiler was new.",
        "the boiler was new",
        "Mary Holt",
    ),
    "before a quotation that the parser takes for her sentence": (
        '"Nobody came here to close a mill," Ann Lund said. She told weavers that the trust had "no more thread".\n\n'
        'Mary Holt, the retired weaver, is unbowed. "I am not going yet," she said.',
        "I am not going yet",
        "Mary Holt",
    ),
    "behind a quotation that the sentence before a name leads to": (
        'Weavers\' spokesman Karl Lund said: "It is the boiler that should go, not the weavers." Mr Holt said that the '
        "owners backed him. Nobody should doubt that the mill was warm, he argued. Mr Holt runs the mill.",
        "Nobody should doubt",
        "Holt",
    ),
    "before a quotation that begins the next": (
        "Ms Ann Lund said that a man who was held on Monday had been let go and was no longer sought.\n\n"
        'Tom\'s sister, Mary, made a plea on air. "Tom, if you can hear this, come back to us," she said.',
        "Tom, if you can hear this",
        "Mary",
    ),
}


BROUGHT_IN |= {
    "behind a name whose gender only she tells, where they open her words": (
        "Ann Holt, the weaver, said the roof had leaked since May.\n\nAdomako, who chairs the trust, told the meeting "
        "that weavers had been patient. They forgave the trust, she said.",
        "They forgave the trust",
        "Adomako",
    ),
    "of unknown gender, with marks between name and verb": (
        "Karl Lund spoke. “We will come,” Lund warned.\n\nOn his part, the chair, Weavers Forum, Rear Admiral Festus "
        "Oduya (rtd.), said weavers were ready. He noted that “no mill is too old”.",
        "no mill",
        "Festus Oduya",
    ),
    "by whose counterpart she is": (
        "Chair Ann Lund spoke.\n\nUnion official Karl Obuya said a cook earned more. His counterpart from the weavers' "
        "association, Wanjiru Chebet, concurred. “It is a pity,” she said.",
        "It is a pity",
        "Wanjiru Chebet",
    ),
}


@pytest.mark.parametrize(("text", "words", "name"), BROUGHT_IN.values(), ids=BROUGHT_IN.keys())
def test_she_is_who_the_sentence_before_a_quotation_brought_in(trained_nlp, text, words, name):
    quotes = trained_nlp(make_doc(trained_nlp, Article("made-up", text)))._.quotes
    (quote,) = [q for q in quotes if text[q.content[0].start :].startswith(words)]
    assert quote.speaker.name == name
