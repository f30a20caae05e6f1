"""Of several who bear a surname, the one whom the article calls by the title before it is meant."""

import pytest
from attributed import attribute

MEANT = {
    "a child's mother, whom the report calls by her first name": (
        "Rita Lund, 17, was lost in June.\n\nHer mum Karen wept. “[c1|No one listened],” [q1|said] [s1|Mrs Lund].",
        "Karen Lund",
    ),
    "a student's mother, behind a comma": (
        "Rita Lund, 19, was sent home, said her mother, Bronwen.\n\n[s1|Mrs Lund, 48,] [q1|said] [c1|she would sue].",
        "Bronwen Lund",
    ),
    "a boy's father": (
        "The nine-year-old fell. Paul Lund, 9, had run out.\n\nHis father Graham was there. [s1|Mr Lund] [q1|said] "
        "[c1|it was quick].",
        "Graham Lund",
    ),
    "a grown woman, not her mother": (
        "Rita Lund, 36, saw the row. Her mother, Joan, wept.\n\n[s1|Mrs Lund] [q1|said] [c1|she was sorry].",
        "Rita Lund",
    ),
    "a man of 19, not his father": (
        "Paul Lund, 19, was fined. His father Ron paid.\n\n[s1|Mr Lund] [q1|said] [c1|he was sorry].",
        "Paul Lund",
    ),
    "a girl's grown brother, not her father": (
        "Rita Lund, 16, died. Her brother Ivo Lund, 40, was there, her father Paul at work.\n\n[s1|Mr Lund] [q1|said] "
        "[c1|it was quick].",
        "Ivo Lund",
    ),
    "a doctor, not the man of her name who is Mr further on": (
        "The head of the clinic, Rita Lund, closed a ward.\n\n[s1|Dr Lund] [q1|said] [c1|it was damp].\n\nA broker, "
        "Paul Lund, read of it. Mr Lund is no kin.",
        "Rita Lund",
    ),
    "whose turns they are, though his sister is asked about": (
        "Omar Sayegh took questions from Ines Falk.\n\nFALK: Is it for sale?\n\nSAYEGH: No.\n\nFALK: And what does Ms "
        "Sayegh say?\n\n[s1|SAYEGH][q1|:] [c1|She does not own it.]",
        "Omar Sayegh",
    ),
    "whose turns they are, who was greeted as Mr first": (
        "Omar Sayegh took questions from Ines Falk.\n\nFALK: Hello, Mr Sayegh.\n\nSAYEGH: Hello.\n\nFALK: And what "
        "does Mrs Sayegh say?\n\n[s1|SAYEGH][q1|:] [c1|She does not own it.]",
        "Omar Sayegh",
    ),
    "whose turns they are, where she was spoken of before": (
        "Ms Falk asked, Paul Falk listened.\n\n[s1|FALK][q1|:] [c1|Is it for sale?]\n\nSAYEGH: No.\n\nFALK: Why?",
        "Ms Falk",
    ),
    "a council's leader, not his sister-in-law who spoke last": (
        "Council leader Nils Roth told Tuesday's packed public meeting in the hall: “I will not sell the pier.”\n\nHis "
        "former sister-in-law, Mary Roth, said: “That was your choice.”\n\n[s1|Cllr Roth] [q1|said] [c1|no].",
        "Nils Roth",
    ),
    "a councillor by an apposition": (
        "Paul Dwyer, a councillor for Elm Ward, told a public meeting in the hall: “The road stays.”\n\nSpeaking "
        "behind it, his sister-in-law Rita Dwyer said: “He never drives.”\n\n[s1|Cllr Dwyer] [q1|said] [c1|no].",
        "Paul Dwyer",
    ),
    "a judge, not his daughter": (
        "Judge Peter Lund told the packed court on Monday: “The roof of this building is safe.”\n\nThe youngest of his "
        "three daughters, Mary Lund, said: “He has not been up there.”\n\n[s1|Judge Lund] [q1|said] [c1|no].",
        "Peter Lund",
    ),
    "a mayor, not her deputy": (
        "Mayor Rita Dahl told Tuesday's public meeting in the old hall: “I will not sell the pier.”\n\nMuch later "
        "her cousin, deputy mayor Anna Dahl, said: “That was a choice.”\n\n[s1|Mayor Dahl] [q1|said] [c1|no].",
        "Rita Dahl",
    ),
    "a councillor, not an officer of the council": (
        "Councillor Rita Dahl told Tuesday's public meeting in the old hall: “I will not sell the pier.”\n\nMuch "
        "later a council officer, Anna Dahl, said: “That was a choice.”\n\n[s1|Cllr Dahl] [q1|said] [c1|no].",
        "Rita Dahl",
    ),
    "the one of that title who spoke last, where it is both's": (
        "Dr Rita Dahl told Tuesday's public meeting in the old village hall: “I will not sell the pier.”\n\nMuch "
        "later her cousin, Dr Anna Dahl, said: “That was a choice.”\n\n[s1|Dr Dahl] [q1|said] [c1|no].",
        "Anna Dahl",
    ),
    "the one whom the words behind the surname describe": (
        "Nils Roth, the baker, met mayor Paul Roth. The baker waved. [s1|Mr Roth, the mayor,] [q1|said] [c1|no].",
        "Paul Roth",
    ),
    "the one whom most of the words behind the surname describe, though the other has one of them": (
        "Finance director Ann Roth spoke first. Managing director Paul Roth met Ann Roth. [s1|Roth, the finance "
        "director,] [q1|said] [c1|no].",
        "Ann Roth",
    ),
    "so with a chief of finance and a chief executive": (
        "Chief Executive Rita Dunn spoke first. Finance chief Omar Dunn, no kin, was glum. Costs rise, he said. "
        "[s1|Dunn, the chief executive,] [q1|said] [c1|no].",
        "Rita Dunn",
    ),
    "so with a union's leader and its official": (
        "Union leader Nils Falk said so. His brother Per Falk, a union official, agreed. [s1|Falk, the union leader,] "
        "[q1|said] [c1|no].",
        "Nils Falk",
    ),
    "the one who spoke last, where the words behind the surname are neither's": (
        "Rita Dahl, the mayor, met Anna Dahl, a baker. Rita Dahl wept. [s1|Ms Dahl, a mother of two,] [q1|said] "
        "[c1|no].",
        "Rita Dahl",
    ),
    "the wife of somebody who is as little named in full": (
        "Mr Dwyer, the uncle, and Mrs Dwyer, the mother, sat close. Mr Dwyer wept. [s1|Mrs Dwyer] [q1|said] [c1|no].",
        "Mrs Dwyer",
    ),
    "a woman who is not named in full, beside a man who is": (
        "Mrs Lund came late. Her brother Peter Lund, who wept, left. [s1|Mrs Lund] [q1|said] [c1|no].",
        "Mrs Lund",
    ),
    "the wife, who speaks of her husband": (
        "Paul Lund ran the mill for years. He met Rita Lund in May. “[c1|It was a good life],” [s1|Lund] [q1|said] of "
        "her husband.",
        "Rita Lund",
    ),
    "the husband, who thanks his wife": (
        "Rita Lund ran the mill. She met Paul Lund in May. “[c1|It was a good life],” [s1|Lund] [q1|told] his wife.",
        "Paul Lund",
    ),
    "the husband himself": (
        "Paul Lund was jailed. Lund's lawyer had asked for less. Rita Lund wept. “No,” said Rita Lund, who sat in the "
        "gallery with Lund's sister.\n\n[s1|Lund] himself [q1|said] [c1|he had paid].",
        "Paul Lund",
    ),
    "the husband himself, and who he is in the next sentence": (
        "Paul Lund was jailed. Lund's lawyer, Ivo Dahl, had asked for less. Dahl was late. Rita Lund wept. “No,” said "
        "Rita Lund, who had sat in the gallery.\n\nLund himself was silent. [s1|He] had [q1|said] [c1|he had paid].",
        "Paul Lund",
    ),
    "a woman whose first name is mostly a man's, the only one named in full": (
        "“[c1|It is stunning],” [q1|said] [s1|Lee Dahl], who teaches law.\n\nThe court meets in May. “[c2|He is a "
        "wild card],” [s2|Ms. Dahl] [q2|said].",
        "Lee Dahl",
    ),
    "the mother, though a man of her name teaches": (
        "“[c1|It is stunning],” [q1|said] [s1|Paul Dahl], who teaches law at Holm.\n\nHis mother was there. “[c2|He is "
        "my son],” [s2|Mrs Dahl], his mother, [q2|said].",
        "Mrs Dahl",
    ),
    "whom the text names first, and nobody of those whom it lists further on": (
        "Ivo Lund has left the race.\n\n“[c1|It is late],” [s1|Mr Lund] [q1|said].\n\nPaul Lund ran it. Paul Lund "
        "is old, and the mill is his. Paul Lund is rich. The town knew Paul Lund. The baker is Paul Lund.",
        "Ivo Lund",
    ),
    "whom the text is about, and none of those whose pictures hang there": (
        "Ivo Lund has left the race for mayor, and nobody wept in the streets of Holm.\n\nIn the hall hang the "
        "paintings of Pieter Lund, Klaus Lund and Rolf Lund. The baker waved from the quay, and went home late. "
        "“[c1|It is over],” [s1|Mr Lund] [q1|said].",
        "Ivo Lund",
    ),
    "whom the text is about, and none of those whose names a street has": (
        "Ivo Lund has left the race for mayor, and nobody wept in the streets of Holm.\n\nThe street has the names of "
        "Pieter Lund, Klaus Lund and Rolf Lund on its doors. The baker waved from the quay at noon. “[c1|It is over],” "
        "[s1|Mr Lund] [q1|said].",
        "Ivo Lund",
    ),
    "whom the text is about, and not whose race it was long ago": (
        "Ivo Lund has left the race for mayor, and nobody wept in the streets of Holm.\n\nIt was Ann Dahl's first "
        "since her race in May and Paul Lund's in June.\n\nThe baker waved from the quay at noon, and went home late. "
        "“[c1|It is over],” [s1|Mr Lund] [q1|said].",
        "Ivo Lund",
    ),
    "a detective, who tells something to another woman's husband": (
        "Ann Dahl vanished in May. Detective Tomas Brandt led the search. [s1|Brandt] [q1|told] her husband [c1|that "
        "the police had found a coat].",
        "Tomas Brandt",
    ),
    "a detective, who speaks of another woman's husband": (
        "Ann Dahl is missing. Tomas Brandt, a detective, led the search. “[c1|We need him],” [s1|Brandt] [q1|said] of "
        "her husband.",
        "Tomas Brandt",
    ),
    "a lawyer, who tells something to another man's wife": (
        "Ivo Dahl was jailed on Monday. Helga Brandt defended him.\n\n[s1|Brandt] [q1|told] his wife [c1|that he "
        "would appeal].",
        "Helga Brandt",
    ),
    "a surgeon, who tells something to another woman's husband": (
        "Rita Dahl fell ill in May. Surgeon Paul Lund saw her twice. [s1|Lund] [q1|told] her husband [c1|that she "
        "would live].",
        "Paul Lund",
    ),
    "a doctor, who tells something to another woman's husband": (
        "Rita Dahl fell ill in May. Dr Paul Lund saw her twice. [s1|Dr Lund] [q1|told] her husband [c1|that she would "
        "live].",
        "Paul Lund",
    ),
    "the man, not his sister, where another woman's husband is meant": (
        "Ann Dahl was killed in May. Tomas Brandt, a neighbour, and his sister Helga Brandt saw it. [s1|Brandt] "
        "[q1|told] her husband [c1|that he was sorry].",
        "Tomas Brandt",
    ),
    "a man whose first name is mostly a woman's, himself": (
        "Ashley Brandt ran the mill in Holm for years. [s1|Brandt] himself [q1|said] [c1|he had paid].",
        "Ashley Brandt",
    ),
    "the woman who is the only one named, though the text says himself": (
        "Ann Lund was fined. [s1|Lund] himself [q1|said] [c1|no].",
        "Ann Lund",
    ),
    "a man whose first name no list has, himself, and no woman": (
        "Zorin Lund was fined. Ann Lund, no kin, wept. Ann Lund left. [s1|Lund] himself [q1|said] [c1|no].",
        "Zorin Lund",
    ),
    "the wife of a banker who was arrested": (
        "George Hale, the banker, was arrested in May after a row at home. Neighbours were stunned. “[c1|I knew "
        "nothing],” [s1|Mrs. Hale] [q1|said].",
        "Mrs Hale",
    ),
    'the wife of somebody who died, behind "who"': (
        "Ivo Hale, who ran the bank, died in May. He was 70. “[c1|I miss him],” [s1|Mrs. Hale] [q1|said].",
        "Mrs Hale",
    ),
    "the wife of somebody who may be a woman, and died": (
        "Lee Hale, a banker, died in May. The bank was shut. “[c1|It is sad],” [s1|Ms. Hale] [q1|said].",
        "Ms Hale",
    ),
    "the daughter of a miner": (
        "George Hale, a former miner, was buried on Friday. “[c1|He sang to us],” [s1|Miss Hale] [q1|said].",
        "Miss Hale",
    ),
    "whoever was near when a man was shot": (
        "Peter Stroud, the founder of the gym, was shot at home on Friday. “[c1|I heard a bang],” [s1|Ms Stroud] "
        "[q1|said].",
        "Ms Stroud",
    ),
    "the husband of a nurse": (
        "Mary Stroud, who nursed the sick, was shot on Friday. “[c1|I heard a bang],” [s1|Mr Stroud] [q1|said].",
        "Mr Stroud",
    ),
    "the daughter of somebody who may be a woman, and spoke": (
        "“[c1|It is cold],” [q1|said] [s1|Lee Hale], a baker. A daughter was there. It rained. “[c2|It is wet],” "
        "[s2|Ms. Hale] [q2|said].",
        "Ms Hale",
    ),
    "a woman of the name of a man who spoke": (
        "“[c1|It is cold],” [q1|said] [s1|Ivo Hale], a baker. Later, a woman of the same name rose. “[c2|It is wet],” "
        "[s2|Ms. Hale] [q2|said].",
        "Ms Hale",
    ),
    "one of a couple who were asked, not their namesake of long ago": (
        "The Post sat down with Rita Lund and Paul Lund. Years ago, Ivo Lund built the mill. “[c1|It is over],” "
        "[s1|Mr Lund] [q1|said].",
        "Paul Lund",
    ),
    "a man of whose surname there is no other": (
        "Mr Lund came late. Rita Dahl, who wept, left. [s1|Mr Lund] [q1|said] [c1|no].",
        "Lund",
    ),
}


@pytest.mark.parametrize(("marked", "name"), MEANT.values(), ids=MEANT.keys())
def test_a_title_tells_which_of_two_namesakes_is_meant(nlp, marked, name):
    _, (*_, quote) = attribute(nlp, marked)
    assert quote.speaker.name == name
