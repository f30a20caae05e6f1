"""Two writers and five readers at once on one file: nobody sees an error, and nothing is lost."""

from crowding import crowd


def test_two_write_while_five_read(tmp_path):
    kept, statuses, wrong = crowd(tmp_path, articles=40, seconds=0)
    assert wrong == []
    assert kept == 80
    assert statuses[200] > 10
