"""Datasette's own pages, for tables and SQL, in the words and with the links of ours.

stock      what they need to know of the site: who may ask, and what can be chosen
answered   what an answer to SQL shows besides: changes, dates, shares
facets     what their rows can be narrowed down by
failing    what fails as CSV is an error, too
cells      keys and names become links, short names plain words
"""
