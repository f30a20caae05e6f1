"""The database as a whole: looked after, written out and served.

problems       `quotes problems`: what could not be read
forgetting     `quotes forget`: articles taken out
exporting      `quotes export`
publishing     `quotes publish`
serving        `quotes serve`
doctor         `quotes doctor`
"""
