"""Records that databases and programs export, whatever the format.

given    quotations that came with a record
exports  which field of a record holds what: it becomes a text
jsonl    a line a record
"""
