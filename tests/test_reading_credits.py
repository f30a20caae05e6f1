"""Whose report an article carries, by its own account."""

import pytest

from quotes.outlets import known_outlets
from quotes.reading.articles.credits import credit_in

CREDITS = {
    "PARIS (AFP) — The minister said on Monday that he would go.": "AFP",
    "WASHINGTON (Reuters) - The minister said so.": "Reuters",
    "NEW YORK (AP) The minister said so.": "Associated Press",
    "He went.\n\nReuters contributed to this report.": "Reuters",
    "He went.\n\nThe Associated Press contributed to this article.": "Associated Press",
    "He went.\n\nAssociated Press writers Ann Lee in Paris and Bo Roe contributed to this report.": "Associated Press",
    "He went.\n\n(With inputs from PTI)": "PTI",
    "He went.\n\nThis article was first published by The Conversation.": "The Conversation",
    "He went.\n\nThis story originally appeared in ProPublica.": "ProPublica",
    "He went.\n\nSource: Reuters": "Reuters",
    "He went.\n\n— AFP": "AFP",
    "He went.\n\nAnn Lee contributed to this report.": None,
    "He told Reuters that he would go. Ann Lee contributed much to this city.": None,
    "The minister (45) said so.": None,
}


@pytest.mark.parametrize(("text", "credit"), CREDITS.items(), ids=[text[-40:] for text in CREDITS])
def test_credit(text, credit):
    assert credit_in(text, known_outlets()) == credit
