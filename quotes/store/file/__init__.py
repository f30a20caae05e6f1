"""The file: what is in it, how an older one is brought up to date, whether it is sound.

tables      how a table is made
schema      its tables at first
upgrades    their later changes, as numbered migrations
renewal     its rows brought to what today's rules say
views       its views
database    opening it
health      whether it is sound
publishing  a copy of it for serving
"""
