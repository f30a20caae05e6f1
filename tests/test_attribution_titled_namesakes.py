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
    "a wife who is not named in full, and speaks of her husband": (
        "Paul Lund was jailed. The mill shut. “[c1|He never slept],” [s1|Lund] [q1|said] of her husband.",
        "Mrs Lund",
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
    "whom the text is about, and nobody of those whose party it is": (
        "Ivo Lund has left the race for mayor, and nobody wept in the streets of Holm.\n\nThe party of Pieter Lund, "
        "Paul Lund and Paul W. Lund is that of a baker now.\n\nThe baker waved from the quay at noon, and went home "
        "late. “[c1|It is over],” [s1|Mr Lund] [q1|said].",
        "Ivo Lund",
    ),
    "whom the text is about, and not whose race it was long ago": (
        "Ivo Lund has left the race for mayor, and nobody wept in the streets of Holm.\n\nIt was Ann Dahl's first "
        "since her race in May and Paul Lund's in June.\n\nThe baker waved from the quay at noon, and went home late. "
        "“[c1|It is over],” [s1|Mr Lund] [q1|said].",
        "Ivo Lund",
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
