"""Furniture is found by whole lines and their shape; prose that talks of comments and hashtags stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.reading.articles.furniture import furniture, is_stamp


def found(text):
    return [text[start:end] for start, end in furniture(text)]


PROSE = "The council met on Monday and voted for the new library."


@pytest.mark.parametrize(
    "line",
    [
        "Share this story",
        "SHARE THIS ARTICLE:",
        "You can share this article on social media:",
        "Share on Facebook",
        "Share this article: Facebook X WhatsApp",
        "Share this live blog via email",
        "Share: Twitter | E-mail | Copy link",
        "Share Tweet Email Print",
        "Facebook, X, WhatsApp",
        "Hashtags",
        "#Aldwich #Library",
        "Comments",
        "14 Comments",
        "No comments yet...",
        "Be the first to comment.",
        "Leave a Reply",
        "Advertisement",
        "- ADVERTISEMENT -",
        "Story continues below advertisement",
        "Subscribe to our newsletter.",
        "Subscribe to the Morning Briefing newsletter",
        "Sign up for our daily email!",
        "Get the day's news in your inbox",
        "Follow us on Telegram and X",
        "Follow Ada Byron on Twitter",
        "Try Our New Puzzles",
        "Photo: Ada Byron / Wire",
        "Photo by Ada Byron",
        "This site uses cookies.",
        "Accept all cookies",
        "4 min read",
        "2 hours ago",
        "Copy link",
        "© 2024 Aldwich Gazette. All rights reserved.",
        "https://example.org/library",
        "Related Articles",
        "READ MORE: Was the mayor behind it?",
        "See also: Library costs double",
    ],
)
def test_a_line_of_furniture_between_paragraphs(line):
    assert found(f"{PROSE}\n{line}\n{PROSE}") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Comments on the plan were divided, the mayor said.",
        "Comments like these, she said, “have no place here.”",
        "Hashtags such as #SaveTheLibrary spread within hours.",
        "No comments were made by the company, which declined to answer.",
        "Share this story with anyone who doubts us, he told the crowd.",
        "Follow us on foot through the ruins of the library, the guide said.",
        "“Follow us!”",
        "‘Share this’",
        "Share prices fell on Friday",
        "Facebook and X",
        "Subscribe to our view of the world or leave, he said.",
        "Photo evidence shows the roof on fire",
        "Two hours ago the roof fell in.",
        "Yesterday, the mayor resigned.",
        "The advertisement ran for six weeks.",
        "Related questions remain unanswered",
        "Read more books, the librarian said.",
        "He said: “Read more: it is good for you.”",
        "More from the council is expected on Friday",
        "We use cookies to lure the bears, the ranger said.",
        "In May 2024 the library closed",
    ],
)
def test_prose_is_never_furniture(line):
    assert found(f"{PROSE}\n{line}\n{PROSE}") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{PROSE}\nREAD MORE:\nWas the mayor behind it?\n{PROSE}", ["READ MORE:\nWas the mayor behind it?"]),
        (f"{PROSE}\n\nRead more >>\n\nLibrary costs double\n\n{PROSE}", ["Read more >>\n\nLibrary costs double"]),
        (f"{PROSE}\nREAD MORE:\n{PROSE}", ["READ MORE:"]),
        (f"{PROSE}\nREAD MORE:\n“Who will stop them?”\n{PROSE}", ["READ MORE:"]),
        (f"{PROSE}\nREAD MORE:\nThe council met on Monday and\nvoted.\n", ["READ MORE:"]),
        (f"{PROSE}\nREAD MORE:\nLibrary costs double\nWhat comes next\n{PROSE}", ["READ MORE:\nLibrary costs double"]),
        (f"{PROSE}\nSee also\n• One headline\n• Another\n{PROSE}", ["See also\n• One headline\n• Another"]),
        (
            f"{PROSE}\nRelated Articles\nOne headline\n2 hours ago\nAnother headline\nMay 3",
            ["Related Articles\nOne headline\n2 hours ago\nAnother headline\nMay 3"],
        ),
        (f"{PROSE}\nREAD MORE:", ["READ MORE:"]),
    ],
    ids=[
        "headline below",
        "set apart",
        "nothing listed",
        "spoken words below",
        "wrapped prose below",
        "a subheading stays",
        "bullets",
        "list to the end",
        "label at the end",
    ],
)
def test_a_label_takes_the_headlines_under_it_and_no_more(text, expected):
    assert found(text) == expected


def test_the_first_line_may_be_a_headline_that_begins_like_a_label():
    assert found(f"WATCH: Mayor says ‘never’ to new library\n{PROSE}") == []


@pytest.mark.parametrize(
    "line",
    [
        "just now",
        "Yesterday",
        "2 hours ago",
        "2h ago",
        "an hour ago",
        "Jun 7",
        "7 June 2025",
        "June 7th, 2025",
        "Fri, 7 Jun 2025, 10:30 GMT",
        "07-06-2025",
        "2025-06-07 10:30",
        "10:30 a.m.",
        "Published: June 7, 2025 at 10:30 am",
        "Last updated 3 days ago",
    ],
)
def test_age_stamps(line):
    assert is_stamp(line)


@pytest.mark.parametrize("line", ["June", "7", "Two years ago today", "May Day", "In June 2025", "ago", "", "7 dwarfs"])
def test_what_is_no_age_stamp(line):
    assert not is_stamp(line)


LINES = st.sampled_from(
    ["READ MORE:", "Related Articles", "A headline", "- One", PROSE, "2 hours ago", "", " \t", "“x", "X"]
)


@given(st.one_of(st.text(), st.lists(LINES).map("\n".join)))
def test_furniture_lies_inside_the_text_in_order_and_is_whole_lines(text):
    edge = 0
    for start, end in furniture(text):
        assert edge <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        assert not text[text.rfind("\n", 0, start) + 1 : start].strip()
        edge = end
