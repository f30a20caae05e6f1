"""News outlets: one list of them, asked by name or by address. The leftmost room; whoever names an outlet asks it.

    entries    an outlet, and reading the list or a list of the user's own
    addresses  which domains an address may belong to
    known      the outlets that are known, and finding one

Reading files an article's own outlet by it, attribution those that were told or are credited: so all three meet in one
row. Imports no spaCy.
"""

from quotes.outlets.entries import KINDS, Outlet
from quotes.outlets.known import Outlets, known_outlets, plain_name

__all__ = ["KINDS", "Outlet", "Outlets", "known_outlets", "plain_name"]
