"""Whatever an address holds, the answer is a page, a "not here" or a "not so"; never the server's error."""

from fuzzing_web import walk
from newsroom import keys


def test_odd_requests_get_an_answer(hostile_site):
    there = [key for table in ("quotes", "articles", "speakers", "utterances") for key in keys(hostile_site, table)]
    statuses, wrong = walk(hostile_site, there, number=300, seed=7)
    assert wrong == []
    assert sum(statuses.values()) == 300
    assert statuses[200] > 50
