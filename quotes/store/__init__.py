"""The SQLite file: its schema, what is written into it, and the queries that the other rooms ask."""

from quotes.store.database import open_database

__all__ = ["open_database"]
