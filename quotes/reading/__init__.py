"""Files, folders and standard input become articles: the first room of the house.

    sources    what the user named: files, folders, standard input
    jsonl      a line a record
    manifest   what people know about files
    articles   one text becomes one article or, if it is a page that carries several, several
    pages      where the articles of a page begin and end
    printers   who printed an article, under the name that outlets are filed under
    furniture  what on a page is the page's, not the article's

Text is stored as it was read, with two exceptions, both made before anything gets an offset: the byte order mark at a
file's start is dropped, and line ends of text files become LF. Texts out of JSONL are stored exactly as given, because
offsets may have come with them.
"""

from quotes.reading.sources import read_articles

__all__ = ["read_articles"]
