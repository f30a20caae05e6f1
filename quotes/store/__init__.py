"""The SQLite file: its schema, what is written into it, and the queries that the other rooms ask.

In come analysed articles, what linking found, and people's decisions; out go rows and records. Each change is one
transaction. Imports no spaCy (attribution's part in naming speakers is imported where it is used), so that pages start
fast.

The file:

    database             opening it, and a transaction in it
    schema               its tables at first
    upgrades             their later changes, as numbered migrations
    renewal              what today's rules make of the rows of a file of before
    views                its views
    tables               how a table is made
    keyed                stable keys, and how a table is made to hold exactly the given rows
    sqlfiles             where the SQL is: a file of sql/ for each question
    health               whether a file is sound
    publishing           a copy of it for serving

Articles:

    writing              an analysed article, in one transaction
    rows                 what of it goes into which table
    outlets              who printed it, or is credited
    revisions            which articles are versions of one
    edits                what became of quotations from version to version
    fetches              which addresses were fetched, and when
    problems             what was skipped

Speakers:

    speakers             the names in articles, brought together
    stories              whom a name that stands alone means, by the story
    changes              which names went from one speaker to another, and why
    decisions            what people decided about them
    deciding             the same, by command
    speakersfile         the same, in the user's file
    outcome              what the decisions come to
    moves                quotations that they put down to somebody else

Linking:

    pool                 the collection as linking asks for it
    waiting              what waits to be linked, and for which step
    versions             the quotations and articles that it reads
    links                the utterances and reprints that it finds
    utterance_decisions  what people decided about utterances, and what that comes to

Finding:

    search               quotations by words
    finding              which have all the words and are of what was chosen
    forms                other forms of a word
    suggesting           words spelt like one that is nowhere found
    highlighting         where the words stand in a text
    listing              speakers and utterances, the first of their order
    keys                 what a key, or the beginning of one, is the key of
    export               every quotation as a plain record
"""

from quotes.store.database import open_database
from quotes.store.export import COLUMNS, export_rows, flat
from quotes.store.pool import LinkingPool
from quotes.store.rows import article_key
from quotes.store.search import Hit, search
from quotes.store.speakers import save_speakers
from quotes.store.versions import read_texts, read_utterance_keys, read_versions
from quotes.store.writing import (
    article_known,
    begin_run,
    finish_run,
    has_given_quotes,
    is_current,
    refresh,
    renew_outlets,
    write,
)

__all__ = [
    "COLUMNS",
    "Hit",
    "LinkingPool",
    "article_key",
    "article_known",
    "begin_run",
    "export_rows",
    "finish_run",
    "flat",
    "has_given_quotes",
    "is_current",
    "open_database",
    "read_texts",
    "read_utterance_keys",
    "read_versions",
    "refresh",
    "renew_outlets",
    "save_speakers",
    "search",
    "write",
]
