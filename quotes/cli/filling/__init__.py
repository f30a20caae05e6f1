"""Articles in: the database is filled from files and feeds, or their quotations are printed and not kept.

fetching       what fetches addresses
summary        what a run did, as lines to read
linking        `quotes link`
copies         texts that came under another name before
storing        articles on their way into the database
adding         `quotes add`, as storing does it; summary tells what it did
watching       `quotes watch`: feeds, as they come
extracting     `quotes extract`
"""
