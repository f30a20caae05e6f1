"""Whoever the article names is found behind every form of a source, under the fullest name printed."""

import pytest
from attributed import attribute

NAMED = {
    "a star of a show in marks": (
        "[s1|“Quays of Torvik” star Ann Lund] [q1|said] [c1|no]. Torvik is small.",
        "Ann Lund",
        "person",
    ),
    "a star who is named before, by a show in marks": (
        "Ann Lund, the film star, wept. Torvik is small. [s1|The “Torvik” star] [q1|said] [c1|no].",
        "Ann Lund",
        "person",
    ),
    "who is named in marks": ("[s1|“Ann Lund”] [q1|said] [c1|no]. Ann Lund left.", "Ann Lund", "person"),
    "a post of a platform's own": ("[s1|Twitter’s post] [q1|says] [c1|no].", "Twitter", "organisation"),
    "a candidate of another story on the page": (
        "Mayor Rita Dwyer, a Labour candidate, came.\n\n___\n\nOmar Hall spent the day in Leeds with friends. "
        "[s1|The candidate] [q1|said] that [c1|it rained].",
        "Omar Hall",
        "person",
    ),
    "a candidate of the same story": (
        "Mayor Rita Dwyer, a Labour candidate, came. Omar Hall spent the day in Leeds with friends. [s1|The candidate] "
        "[q1|said] that [c1|it rained].",
        "Rita Dwyer",
        "person",
    ),
    "two in a headline": (
        "[s1|Dwyer, Hall] [q1|deny] [c1|ferry sale].\n\nRita Dwyer and Omar Hall met.",
        "Rita Dwyer and Omar Hall",
        "group",
    ),
    "one who speaks of another": ("[s1|Rita Dwyer, Ann Lund] [q1|said], [c1|is ill].", "Rita Dwyer", "person"),
    "the text of somebody's": (
        "[s1|The text of Rita Dwyer's toast] [q1|says] that [c1|it rained].",
        "Rita Dwyer",
        "person",
    ),
    "a summary of a bank's": (
        "[s1|A summary of Torvik Bank's report] [q1|says] that [c1|it rained].",
        "Torvik Bank",
        "organisation",
    ),
    "a draft of somebody's": ("[s1|A draft of Rita Dwyer's bill] [q1|says] [c1|no].", "Rita Dwyer", "person"),
    "a statement of a bank's board": (
        "[s1|A statement of Torvik Bank's board] [q1|says] [c1|no].",
        "Torvik Bank",
        "organisation",
    ),
    "a report of a platform's own": ("[s1|A Facebook report] [q1|said] [c1|no].", "Facebook", "organisation"),
    "a survey of a platform's own": ("[s1|A Twitter survey] [q1|found] [c1|no].", "Twitter", "organisation"),
    "a letter of somebody's": ("[s1|A letter of Rita Dwyer’s] [q1|shows] that [c1|it rained].", "Rita Dwyer", "person"),
    "somebody called like a law": ("[s1|Bill Law] [q1|says] that [c1|it rained].", "Bill Law", "person"),
    "a front-runner alone in the sentence": (
        "Omar Hall sulked. [s1|The front-runner] [q1|said] that [c1|he was late].",
        "Omar Hall",
        "person",
    ),
    "a singer, who is a star": (
        "Singer Rita Dwyer has been dropped by her label after [s1|the star] [q1|admitted] [c1|she had missed a gig].",
        "Rita Dwyer",
        "person",
    ),
    "a star of one field, who sings": (
        "Pop star Rita Dwyer stayed at home after [s1|the singer] [q1|said] [c1|she had a cold].",
        "Rita Dwyer",
        "person",
    ),
    "a footballer, who is a striker": (
        "Footballer Omar Hall was fined after [s1|the striker] [q1|said] [c1|he was late].",
        "Omar Hall",
        "person",
    ),
    "a former minister, who is a politician": (
        "Ex-minister Omar Hall is to stand trial after [s1|the politician] [q1|told] police [c1|he was late].",
        "Omar Hall",
        "person",
    ),
    "which of two bearers of a surname an aside tells": (
        "Sam Okoye sold the boat. Grace Okoye, his wife, wept. [s1|Okoye – Grace, not Sam –] [q1|said] [c1|no].",
        "Grace Okoye",
        "person",
    ),
    "which an aside in brackets tells, though the other stands first in it": (
        "Grace Hollis sold the boat. Sam Hollis, her son, wept. [s1|Hollis (not Grace but Sam)] [q1|said] [c1|no].",
        "Sam Hollis",
        "person",
    ),
    "outside court, whose brother": (
        "[s1|Outside court, Nadia Frost’s brother, Piers Frost,] [q1|said] [c1|it was a scandal].",
        "Piers Frost",
        "person",
    ),
    "outside court, her husband": (
        "Karl Dunn runs the yard. [s1|Outside court, her husband, Hugo Lind,] [q1|said] [c1|nobody had phoned].",
        "Hugo Lind",
        "person",
    ),
    "a calling that no list has, before a full name": (
        "[c1|The lamps were out], [s1|the lamplighter, Peter Moss,] [q1|told] the jury.",
        "Peter Moss",
        "person",
    ),
    "outside court": (
        "[s1|Outside court, the victim’s father, Greg Shaw,] [q1|said] [c1|it was a joke].",
        "Greg Shaw",
        "person",
    ),
    "a role with a hyphen": ("[s1|Co-author Jun Itoya] [q1|said] [c1|trout would go].", "Jun Itoya", "person"),
    "an occupation that opens the sentence, before a first name that no list has": (
        "[s1|Labourer Kev Tranter] [q1|said] [c1|the wall had been leaning].",
        "Kev Tranter",
        "person",
    ),
    "an occupation in the name of a body": (
        "[s1|Farmer Kev Group] [q1|said] [c1|the wall had been leaning].",
        "Farmer Kev Group",
        "organisation",
    ),
    "a statement that was read out, and no agency that the report names": (
        "Captain Iain Hay was cleared, Reuters reported. His lawyer, Ann Lee, read a statement on his behalf. "
        "[c1|I think of them every day], [s1|it] [q1|said].",
        None,
        "anonymous",
    ),
    "a surname with an Arabic article": (
        "[s1|Fatima al-Rashid] [q1|said] [c1|he was sorry].",
        "Fatima al-Rashid",
        "person",
    ),
    "the same surname printed without it": (
        "Samir el-Masri met them in May. [s1|Masri] [q1|said] [c1|it was over].",
        "Samir el-Masri",
        "person",
    ),
    "the same behind a title": (
        "Fatima al-Rashid came by train. [c1|He is sorry], [s1|Ms al-Rashid] [q1|said].",
        "Fatima al-Rashid",
        "person",
    ),
    "whose party it is": (
        "[s1|Manov's party, the Democratic Union,] [q1|said] [c1|it would vote no].",
        "Democratic Union",
        "organisation",
    ),
    "full name": (
        "[c1|The bridge will open in May], [q1|said] [s1|Martha Olsen].",
        "Martha Olsen",
        "person",
    ),
    "title and full name": (
        "[s1|Danish Transport Minister Martha Olsen] [q1|said] [c1|the bridge would open in May].",
        "Martha Olsen",
        "person",
    ),
    "surname alone": (
        "Martha Olsen, the transport minister, came by train. [s1|Olsen] [q1|said] [c1|the bridge would open].",
        "Martha Olsen",
        "person",
    ),
    "courtesy title and surname": (
        "Martha Olsen came by train. [c1|The bridge will open], [s1|Mrs. Olsen] [q1|said].",
        "Martha Olsen",
        "person",
    ),
    "surname in capitals": (
        "Martha Olsen met the press on Friday.\n[s1|OLSEN][q1|:] [c1|We will open the bridge in May.]",
        "Martha Olsen",
        "person",
    ),
    "surname misprinted": (
        "Peter Hallstrander runs the port. [s1|Hallstrader] [q1|said] [c1|the port was full].",
        "Peter Hallstrander",
        "person",
    ),
    "surname that is a title": (
        "Carol King teaches law in Leeds. [c1|The law is clear], [q1|said] [s1|Ms. King].",
        "Carol King",
        "person",
    ),
    "surname that looks like a plural": (
        "Ann Waters spoke first. Then Paul Lee did. [s1|Waters] [q1|says] [c1|the bridge is safe].",
        "Ann Waters",
        "person",
    ),
    "description in a headline": (
        "[s1|Federal judge] [q1|tells] port [c1|to close].\n\nJudge Martha Olsen told the port to close on Friday.",
        "Martha Olsen",
        "person",
    ),
    "description in hyphens": (
        "The nominee Martha Olsen came by train. [s1|The front-runner] [q1|said] [c1|the bridge was safe].",
        "Martha Olsen",
        "person",
    ),
    "rare first name, told by an apposition": (
        "[s1|Ysbel Tanrik, a critic and president of the Center for Progress,] [q1|said] [c1|the plan was sound].",
        "Ysbel Tanrik",
        "person",
    ),
    "verb of saying before the name": (
        "Ann Bretton said it again. Said Bretton, “It rains.” [s1|Bretton] [q1|said] [c1|the court was full].",
        "Ann Bretton",
        "person",
    ),
    "judge of the High Court": ("[s1|Mr Justice Pell] [q1|said] [c1|the order was void].", "Mr Justice Pell", "person"),
    "party of a nation": (
        "[s1|The Scottish Conservatives] [q1|said] [c1|the bill would fail].",
        "Scottish Conservatives",
        "organisation",
    ),
    "body whose name begins with our": (
        "The ads come from Our Future PAC. [s1|Our Future PAC] [q1|said] [c1|it was glad].",
        "Our Future PAC",
        "organisation",
    ),
    "a family name that is a pronoun, too": (
        "“[c1|The ban is unfair],” [s1|ministry spokesperson He Wenqi] [q1|told] a briefing.",
        "He Wenqi",
        "person",
    ),
    "platform": ("[s1|Twitter] [q1|said] [c1|it was sorry]. Twitter shares fell.", "Twitter", "organisation"),
    "body with a possessive in its name": (
        "[s1|The Finnish People’s Party] [q1|said] [c1|it was late].",
        "Finnish People’s Party",
        "organisation",
    ),
    "farmers' union": (
        "[s1|The National Farmers' Union] [q1|said] [c1|it was late].",
        "National Farmers' Union",
        "organisation",
    ),
    "body of the people in its name": (
        "[s1|The Imperial Society of Bridge Engineers] [q1|said] [c1|it was late].",
        "Imperial Society of Bridge Engineers",
        "organisation",
    ),
    "company that a comma and which show to be no person": (
        "[s1|Marigold Rowe, which ran the ferry until May,] [q1|said] [c1|it was late].",
        "Marigold Rowe",
        "organisation",
    ),
    "company whose name and trade a person may have": (
        "[s1|Bracken Lettings, the former owner,] [q1|said] [c1|it was late].",
        "Bracken Lettings",
        "organisation",
    ),
    "first words in capitals": (
        "THE University of Norland will close its pool. [s1|The university] [q1|said] [c1|it was late].",
        "University of Norland",
        "organisation",
    ),
    "association of a kind of people that no list has": (
        "[s1|The Timber Growers' Association] [q1|said] [c1|it was late].",
        "Timber Growers' Association",
        "organisation",
    ),
    "federation of those": (
        "[s1|The Fish Merchants’ Federation] [q1|said] [c1|it was late].",
        "Fish Merchants’ Federation",
        "organisation",
    ),
    "society of those": (
        "[s1|The Allotment Holders' Society] [q1|said] [c1|it was late].",
        "Allotment Holders' Society",
        "organisation",
    ),
    "company with a possessive": ("[s1|McDonald’s] [q1|said] [c1|it was late].", "McDonald’s", "organisation"),
    "company with a possessive and a kind": (
        "[s1|Moody's Investors Service] [q1|said] [c1|it was late].",
        "Moody's Investors Service",
        "organisation",
    ),
    "second name in capitals": (
        "The Basque Nationalist Party, or PNV, met in Bilbao. [s1|The PNV] [q1|said] [c1|it was late].",
        "Basque Nationalist Party",
        "organisation",
    ),
    "body behind which stands where it is": (
        "Marigold Rowe heads the Harbour Study Group in Norway, [s1|which] [q1|says] that [c1|it is late].",
        "Harbour Study Group",
        "organisation",
    ),
    "body whose last word opens headlines": (
        "State forces killed ten, according to [s1|Human Rights Watch], which [q1|said] [c1|it was sure].",
        "Human Rights Watch",
        "organisation",
    ),
    "surname of two words, printed in full behind a title": (
        "Club Chair Anna Weber Schmitt came. [s1|Weber Schmitt] [q1|said] [c1|yes].",
        "Anna Weber Schmitt",
        "person",
    ),
    "namesake told by the way": (
        "Anna Holm, aunt of the winner Peter Holm, came in. [s1|Holm] [q1|said] [c1|yes].",
        "Anna Holm",
        "person",
    ),
    "namesake who was killed": (
        "Peter Holm, 52, denies murdering Anna Holm at their farm last March. Prosecutor Olga Marsh told them of a "
        "search for poison.\n\nOfficer Paul Dwyer testified that [s1|Holm] [q1|told] him: “[c1|I never touched her].”",
        "Peter Holm",
        "person",
    ),
    "namesake whose sister spoke": (
        "Peter Holm stared at the table while the tape was played. “She fell,” he said on it.\n\nAnna Holm's sister, "
        "Olga Marsh, wept. “Anna called me that Sunday,” Marsh said.\n\n[s1|Holm] [q1|said] [c1|he was in the barn].",
        "Peter Holm",
        "person",
    ),
    "namesake who took over": (
        "Peter Holm ran the mill for twenty years, and he ran it well, his neighbours say today. Then Anna Holm took "
        "over the shop. [s1|Holm] [q1|said] [c1|it was early].",
        "Anna Holm",
        "person",
    ),
    "a club": (
        "Brayford Rovers lost again. [s1|Brayford Wanderers] [q1|said] [c1|it was late].",
        "Brayford Wanderers",
        "organisation",
    ),
    "a club that is called like animals": (
        "Ines Falk blamed the ice when Torvik Otters lost. [s1|Torvik Otters] [q1|said] [c1|it was late].",
        "Torvik Otters",
        "organisation",
    ),
    "a state beside another": (
        "Torvia and Mesk have agreed on a truce.\n\n[s1|Mesk] [q1|says] [c1|it won].",
        "Mesk",
        "organisation",
    ),
    "a state, told by what it has": (
        "Mr Reyle, Dolmen’s president, wept. [s1|Dolmen] [q1|says] [c1|it never laid mines].",
        "Dolmen",
        "organisation",
    ),
    "nobody of a state that is named after him": (
        "Torvia and Mesk have agreed on a truce.\n\n“It is late,” [s1|the envoy] [q1|said]: [c1|no].",
        None,
        "anonymous",
    ),
    "nobody whom a mill is named after": (
        "Shares fell after a fire at its Milton Fork mill.\n\n[s1|The mayor] [q1|has said] [c1|it was late].",
        None,
        "anonymous",
    ),
    "a company, taken up by what it is": (
        "[s1|Brandvold] [q1|insists] [c1|the pumps were sound]. The airline has sold two of them.",
        "Brandvold",
        "organisation",
    ),
    "a company, told by what it has": (
        "Brandvold’s third-quarter results came in. [s1|Brandvold] [q1|said] [c1|it was late].",
        "Brandvold",
        "organisation",
    ),
    "surname that is another word": (
        "[s1|Survivor Lata More] [q1|said] [c1|it was late].",
        "Lata More",
        "person",
    ),
    "first name in a headline": (
        "[s1|MARTHA]: [c1|I WILL STAY]\n\nMartha Olsen came to Oslo.",
        "Martha Olsen",
        "person",
    ),
    "whatever an opposite number is": (
        "Mark Dwyer spoke. [s1|His Labour opposite number, Cllr Olga Marsh,] [q1|said] [c1|it was late].",
        "Olga Marsh",
        "person",
    ),
    "whatever an assessor is, behind the": (
        "[s1|The county flood assessor, Dr. Olga Marsh,] [q1|said] [c1|it was late].",
        "Olga Marsh",
        "person",
    ),
    "peer, without the title further on": (
        "Baroness Marsh wrote the report. [s1|Marsh] [q1|said] [c1|it was late].",
        "Baroness Marsh",
        "person",
    ),
    "several, told what they are": (
        "[s1|The two youngest senators, Paul Dwyer and Senator Mark Lee,] [q1|said] [c1|no].",
        "Paul Dwyer and Mark Lee",
        "group",
    ),
    "role behind words of any kind": (
        "[s1|Save our 12 parks campaign director Marlo Whitby] [q1|said] [c1|yes].",
        "Marlo Whitby",
        "person",
    ),
    "organization for a foundation": (
        "The Harbour Foundation notes that rents fell. [s1|The organization] [q1|says] [c1|few get it].",
        "Harbour Foundation",
        "organisation",
    ),
    "town of the article": (
        "Two cranes fell in Elmira, New York, in May. [s1|The town] [q1|said] [c1|it was sorry].",
        "Elmira",
        "organisation",
    ),
    "month that is a surname": (
        "[s1|Deputy Mayor Theresa May] [q1|said] [c1|the park would close].",
        "Theresa May",
        "person",
    ),
    "a surname alone, told by an apposition": (
        "[c1|It was raining], [q1|said] [s1|Brandvold, the site engineer].",
        "Brandvold",
        "person",
    ),
    "a company alone, and what a person may be, too": (
        "[c1|It was raining], [q1|said] [s1|Hydroline, a rival].",
        "Hydroline",
        "organisation",
    ),
    "initial": (
        "[s1|Paul R. Whitcombe, a retired judge,] [q1|said] [c1|the ruling was sound].",
        "Paul R. Whitcombe",
        "person",
    ),
    "possessive": (
        "Martha Olsen spoke on Friday. [s1|Olsen’s] [q1|claim] that [c1|the bridge is safe] was disputed.",
        "Martha Olsen",
        "person",
    ),
    "apposition after the name": (
        "[s1|Martha Olsen, a defense analyst based in Oslo,] [q1|said] [c1|the plan was risky].",
        "Martha Olsen",
        "person",
    ),
    "description before the name": (
        "[s1|The company’s chief negotiator for the strike, Martha Olsen,] [q1|said] [c1|talks had failed].",
        "Martha Olsen",
        "person",
    ),
    "one of many, named": (
        "[s1|One of the tenants’ lawyers, Martha Olsen,] [q1|said] [c1|they would appeal].",
        "Martha Olsen",
        "person",
    ),
    "spokeswoman for a body": (
        "[s1|Foreign Ministry spokeswoman Martha Olsen] [q1|said] [c1|the visit was off].",
        "Martha Olsen",
        "person",
    ),
    "nickname inside the name": (
        '[s1|State Del. Martha "Mimi" Olsen (D-Norfolk)] [q1|said] [c1|she would run].',
        "Martha Olsen",
        "person",
    ),
    "relative who": (
        "The prize went to Martha Olsen, [s1|who] [q1|said] [c1|she would give it away].",
        "Martha Olsen",
        "person",
    ),
    "the nearer of two before who": (
        "They were met by Paul Whitcombe and Martha Olsen, [s1|who] [q1|said] [c1|all was well].",
        "Martha Olsen",
        "person",
    ),
    "the minister": (
        "French Defense Minister Luc Ferrand flew to Kyiv with his staff. "
        "[s1|The minister] [q1|said] [c1|the talks had gone well].",
        "Luc Ferrand",
        "person",
    ),
    "the minister is the secretary of a department, and no MP who asks": (
        "The Health Secretary, Olga Marsh, opened it.\n\nRita Dwyer, the Labour MP for Torvik, asked about "
        "beds. [s1|The minister] [q1|said] [c1|there were enough].",
        "Olga Marsh",
        "person",
    ),
    "the general, who was called a colonel": (
        "Olga Marsh, a colonel, inspected the fleet. [s1|The officer] [q1|said] [c1|no].",
        "Olga Marsh",
        "person",
    ),
    "the senator, by abbreviation": (
        "Sen. Ann Hollis met Gov. Mark Dwyer in Boise. [s1|The senator] [q1|said] [c1|the dam was needed].",
        "Ann Hollis",
        "person",
    ),
    "the governor, by abbreviation": (
        "Gov. Mark Dwyer met Sen. Ann Hollis in Boise. [s1|The governor] [q1|said] [c1|the dam was needed].",
        "Mark Dwyer",
        "person",
    ),
    "the president is not his vice president": (
        "Vice President Ann Hollis met President Mark Dwyer. [s1|The president] [q1|said] [c1|the war was over].",
        "Mark Dwyer",
        "person",
    ),
    "the age": (
        "Ann Hollis, 43, and Mark Dwyer, 51, climbed the tower. [s1|The 51-year-old] [q1|said] [c1|it was cold].",
        "Mark Dwyer",
        "person",
    ),
    "body": (
        "[s1|The Norwegian Defense Ministry] [q1|said] [c1|two jets crashed].",
        "Norwegian Defense Ministry",
        "organisation",
    ),
    "campaign by its candidate": (
        "Ann Hollis toured Idaho. [s1|Hollis's campaign] [q1|said] [c1|she had raised a million].",
        "Ann Hollis campaign",
        "organisation",
    ),
    "capital for its government": (
        "[s1|Moscow] has repeatedly [q1|warned] that [c1|plants would be hit].",
        "Moscow",
        "organisation",
    ),
    "the company": (
        "Norvik, the country's largest carmaker, may build vans there. [s1|The company] [q1|said] [c1|it was].",
        "Norvik",
        "organisation",
    ),
    "the ministry": (
        "The Norwegian Defense Ministry bought boats. [s1|The ministry] [q1|said] [c1|they were cheap].",
        "Norwegian Defense Ministry",
        "organisation",
    ),
    "a poll by its pollster": (
        "[s1|A Bloomberg poll] [q1|shows] that [c1|voters are tired].",
        "Bloomberg",
        "organisation",
    ),
    "a first name that is an everyday word": (
        "“[c1|We could reopen soon],” [s1|chief executive Per Lund] [q1|said].",
        "Per Lund",
        "person",
    ),
    "a role that opens the sentence": (
        "Striker Obi Adeyemi, who scored twice, was tired. [s1|Adeyemi] [q1|said] [c1|it was hot].",
        "Obi Adeyemi",
        "person",
    ),
    "a role before initials": ("[s1|Critic J. R. Harwood] [q1|called] it [c1|a triumph].", "J. R. Harwood", "person"),
    "an honour after the name": ("[s1|Prosecutor Jane Holt QC] [q1|said] [c1|he lied].", "Jane Holt", "person"),
    "an office after the name": ("[s1|Liam Ford MP] [q1|said] [c1|he would vote no].", "Liam Ford", "person"),
    "a body after its description": (
        "[s1|The bridge's builder, Norvik,] [q1|said] [c1|it was safe].",
        "Norvik",
        "organisation",
    ),
    "a body after its description and its country": (
        "Bus maker Norvik met the press. [s1|The supplier, Finland's Hydroline,] [q1|denied] that [c1|it was late].",
        "Hydroline",
        "organisation",
    ),
    "a body after what it does": ("[s1|The ruling Harbour Party] [q1|said] [c1|no].", "Harbour Party", "organisation"),
    "two names": (
        "[s1|Ann Hollis and Mark Dwyer] [q1|said] [c1|they would vote no].",
        "Ann Hollis and Mark Dwyer",
        "group",
    ),
    "two names with parties": (
        "[s1|Sens. Ann Hollis (D-Idaho) and Mark Dwyer (R-Utah)] [q1|said] [c1|they would vote no].",
        "Ann Hollis and Mark Dwyer",
        "group",
    ),
    "two bodies": (
        "[s1|Norvik Motors and Baltic Bank] [q1|said] [c1|they would merge].",
        "Norvik Motors and Baltic Bank",
        "group",
    ),
    "whoever he is, named behind": (
        "The vicar has left. [s1|His churchwarden, Hilary Bunt,] [q1|said] [c1|the roof leaks].",
        "Hilary Bunt",
        "person",
    ),
    "a title where no first name is printed": (
        "[c1|“The appeal is dismissed,”] [s1|Lord Hale] [q1|said].",
        "Lord Hale",
        "person",
    ),
    "the other party's nominee": (
        "GOP nominee Paul Dwyer, a Republican, lost. Olga Marsh, a Democrat, won. [s1|The Democratic nominee] "
        "[q1|said] [c1|it was over].",
        "Olga Marsh",
        "person",
    ),
    "a description with a gender behind it": (
        "Paul Dwyer met Olga Marsh in Oslo. [s1|The candidate], on her way home, [q1|said] [c1|no].",
        "Olga Marsh",
        "person",
    ),
    "a city": ("[s1|The city of Phoenix] [q1|said] [c1|it would sue].", "City of Phoenix", "organisation"),
    "the city": (
        "The city of Phoenix met its lawyers. [s1|The city] [q1|said] [c1|it would sue].",
        "City of Phoenix",
        "organisation",
    ),
    "a party": ("[s1|Labour] [q1|said] [c1|it would vote against].", "Labour", "organisation"),
    "parties in the plural": ("[s1|The Liberal Democrats] [q1|said] [c1|no].", "Liberal Democrats", "organisation"),
    "a member of a party": ("[s1|Labour MP Ann Marsh] [q1|said] [c1|no].", "Ann Marsh", "person"),
    "a company with its ticker": (
        "Profits rose at Norvik Energy (OSE: NWE). [s1|The company] [q1|said] [c1|it would hire].",
        "Norvik Energy",
        "organisation",
    ),
    "somebody's office": (
        "Mayor Rita Vassallo was away. [s1|Vassallo’s office] [q1|said] [c1|she was ill].",
        "Rita Vassallo’s office",
        "organisation",
    ),
    "his office": (
        "Mayor Paul Dwyer was away. [s1|His office] [q1|said] [c1|he was ill].",
        "Paul Dwyer’s office",
        "organisation",
    ),
    "after a line between two stories": (
        "Carl Holm spoke. Holm ran. Holm, a senator, won.\n\n___\n\nThe health of Paul Dwyer is good. [s1|He] "
        "[q1|said] [c1|it was no secret].",
        "Paul Dwyer",
        "person",
    ),
    "the general": (
        "Army commander Paul Dwyer met the press. [s1|The general] [q1|said] [c1|it was over].",
        "Paul Dwyer",
        "person",
    ),
    "a lord and his namesake": (
        "[s1|Lord Pemberton] [q1|said] [c1|no]. Robert Pemberton KC, for the inquiry, asked the peer again.",
        "Lord Pemberton",
        "person",
    ),
    "the minister, known from an earlier description": (
        "Olga Marsh told reporters the fare was fair. “We had no choice,” the transport secretary said. "
        "Rita Vassallo, a passenger, disagreed. [s1|The secretary of state] [q1|said] [c1|no].",
        "Olga Marsh",
        "person",
    ),
    "a description before the name": (
        "[s1|The mayor of Paris] [q1|vowed] [c1|to sue] on Tuesday.\n\nOlga Marsh told reporters it was cold.",
        "Olga Marsh",
        "person",
    ),
    "whoever was named just before": (
        "Carl Holm spoke. Holm ran. Holm won. Paul Dwyer lost. [s1|The 29-year-old] [q1|said] [c1|no].",
        "Paul Dwyer",
        "person",
    ),
    "somebody's nation": ("Paul Dwyer lost. [s1|The Italian] [q1|said] [c1|he was tired].", "Paul Dwyer", "person"),
    "a peer": ("Lord Hale came. Paul Dwyer left. [s1|The peer] [q1|said] [c1|no].", "Lord Hale", "person"),
    "an officer by rank": (
        "Det Insp Paul Dwyer came. Rita Marsh left. [s1|The officer] [q1|said] [c1|no].",
        "Paul Dwyer",
        "person",
    ),
    "who is where": (
        "At [s1|the weather centre in Oslo, a forecaster there, Paul Dwyer], [q1|said] [c1|it would rain].",
        "Paul Dwyer",
        "person",
    ),
    "one of many, named behind": (
        "[s1|A drinker at the tap, Paul Dwyer,] [q1|said] [c1|no].",
        "Paul Dwyer",
        "person",
    ),
    "the husband of a couple": (
        "Brian and Sheila Hargreaves won. [s1|Mr Hargreaves] [q1|said] [c1|yes].",
        "Brian Hargreaves",
        "person",
    ),
    "the wife of a couple": (
        "Paul Dwyer and his wife Grace won. [s1|Mrs Dwyer] [q1|said] [c1|yes].",
        "Grace Dwyer",
        "person",
    ),
    "a body with its kind": ("[s1|The Norvik union] [q1|said] [c1|no].", "Norvik", "organisation"),
    "a company's first word": (
        "Norvik Motors makes vans. [s1|Norvik] [q1|said] [c1|it was].",
        "Norvik Motors",
        "organisation",
    ),
    "a company by what the text is about": (
        "Avensis declined to comment. [s1|The company] [q1|said] last week [c1|it was].",
        "Avensis",
        "organisation",
    ),
    "a body that joins two kinds of people": (
        "[s1|The Irish Nurses and Midwives Organisation] [q1|said] [c1|no].",
        "Irish Nurses and Midwives Organisation",
        "organisation",
    ),
    "a surname that looks plural": (
        "Foreign Minister Anke Solms met the press. [s1|Solms] [q1|said] [c1|no].",
        "Anke Solms",
        "person",
    ),
}


@pytest.mark.parametrize(("marked", "name", "kind"), NAMED.values(), ids=NAMED.keys())
def test_a_source_is_resolved_to_its_name(nlp, marked, name, kind):
    _, (quote,) = attribute(nlp, marked)
    assert (quote.speaker.name, quote.speaker.kind) == (name, kind)


def test_two_people_of_one_surname_stay_two(nlp):
    _, quotes = attribute(
        nlp,
        "[s1|Gary Holm] [q1|said] [c1|the race was open].\n"
        "[s2|Homeland Secretary June Holm] [q2|said] [c2|systems were safe]. [s3|Mrs. Holm] [q3|said] [c3|so twice].",
    )
    assert [q.speaker.name for q in quotes] == ["Gary Holm", "June Holm", "June Holm"]


def test_a_misprinted_first_name_does_not_split_a_person(nlp):
    _, quotes = attribute(
        nlp,
        "[s1|Sebastian Lindqvist] [q1|said] [c1|yes]. [s2|Sebastien Lindqvist] [q2|said] [c2|no]. "
        "[s3|Sebastian Lindqvist] [q3|said] [c3|maybe].",
    )
    assert {q.speaker.name for q in quotes} == {"Sebastian Lindqvist"}


def test_the_role_is_kept_as_printed(nlp):
    _, quotes = attribute(
        nlp,
        "[s1|French Defense Minister Luc Ferrand] [q1|said] [c1|yes]. [s2|Minister Ferrand] [q2|added] [c2|soon].",
    )
    assert [q.speaker.role for q in quotes] == ["French Defense Minister"] * 2


def test_who_decided_is_put_in_words(nlp):
    _, quotes = attribute(
        nlp, "[s1|Martha Olsen] [q1|said] [c1|yes]. [s2|Olsen] [q2|said] [c2|no]. [s3|She] [q3|said] [c3|maybe]."
    )
    assert [(q.speaker.method, q.speaker.confidence > 0.5) for q in quotes] == [
        ("named in full", True),
        ("short for the full name in the article", True),
        ("pronoun: the woman most in focus", True),
    ]


@pytest.mark.parametrize(
    "role",
    [
        pytest.param("the chairwoman of the farmers' league", id="straight apostrophe"),
        pytest.param("a trustee of the widows’ fund", id="curly apostrophe"),
        pytest.param("the founder of the bakers’ and millers’ guild", id="two of them"),
    ],
)
def test_an_apostrophe_behind_a_plural_cuts_no_role(nlp, role):
    _, (quote,) = attribute(nlp, f"[c1|“It rains,”] [q1|said] [s1|Ane Holt, {role}].")
    assert (quote.speaker.name, quote.speaker.role) == ("Ane Holt", role)


def test_no_role_stands_before_a_courtesy(nlp):
    _, (quote,) = attribute(nlp, "Paul Dwyer spoke of the trade bill [s1|Mr. Dwyer] [q1|said] [c1|he would sign].")
    assert quote.speaker.role is None


def test_a_quotation_without_a_source_has_no_speaker(nlp):
    _, (quote,) = attribute(nlp, "Martha Olsen waved. “[c1|Down with the bridge]” stood on the wall.")
    assert quote.speaker is None


def test_a_description_before_the_name_is_printed(nlp):
    _, (first, _) = attribute(
        nlp,
        "[s1|Ohio’s tax chief] [q1|says] [c1|no file was leaked].\n[s2|Kevin Sallow] [q2|says] [c2|staff looked].",
    )
    assert first.speaker.name == "Kevin Sallow"
