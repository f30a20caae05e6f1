"""The rows of a file that an older version made, brought to what today's rules say.

It follows the migrations, once all tables are as they are today, and does so whenever there were any: what is right
already is not written again.
"""

from __future__ import annotations

from sqlite_utils import Database

from quotes.outlets import known_outlets
from quotes.store.articles.outlets import file_outlets
from quotes.store.articles.revisions import number_all_revisions


def renew(db: Database) -> None:
    """Make names that are one outlet's one row, with what is known of it, and number the versions of each article."""
    file_outlets(db, known_outlets())
    number_all_revisions(db)
