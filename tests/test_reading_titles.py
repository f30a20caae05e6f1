"""A text's first line is its title where it has the shape of a headline; else nobody knows the title."""

import pytest

from quotes.reading.articles.articles import inferred_title

BODY = "The mayor of Aldwich said on Monday that the old bridge would stay open until the spring of next year."


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Bridge stays open\n{BODY}\n", "Bridge stays open"),
        (f"\n  Bridge stays open  \n\n{BODY}", "Bridge stays open"),
        (f"Will the bridge stay open?\n{BODY}", "Will the bridge stay open?"),
        (f"‘Over my dead body’: mayor on bridge\n{BODY}", "‘Over my dead body’: mayor on bridge"),
        (f"Advertisement\n2 hours ago\nBridge stays open\n{BODY}", "Bridge stays open"),
    ],
    ids=["over the text", "set apart", "question", "words of somebody", "below furniture"],
)
def test_a_headline_is_the_title(text, title):
    assert inferred_title(text) == title


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"The bridge stays open.\n{BODY}",
        f"He said:\n{BODY}",
        f"By Ada Byron and Mary Somerville\n{BODY}",
        "Bridge stays open",
        f"“The bridge will stay open!”\n{BODY}",
        "The mayor of Aldwich said on Monday that the old\nbridge would stay open until the spring of next year.",
        "The mayor of Aldwich said on Monday that\nAldwich Bridge would stay open until next year at least\nor longer.",
        f"{'Very ' * 30}long\n{BODY}",
        "",
    ],
    ids=[
        "one line",
        "full stop",
        "colon",
        "byline",
        "nothing below",
        "spoken",
        "wrapped",
        "wrapped at a name",
        "long",
        "empty",
    ],
)
def test_other_first_lines_are_not(text):
    assert inferred_title(text) is None
