"""Files, folders, archives, addresses and standard input become articles: the first room of the house.
In the order in which one rests on the other:

    texts/      a text, what is known of it, and what its lines and dates tell
    articles/   one text becomes one article or, if it is a page that carries several, several
    files/      files by what is in them, and what holds further files: compressed ones, folders, archives
    markup/     Markdown and HTML become their words
    drafts/     what a writer hands in to be checked, with where each word stands in it
    exports/    records of databases and programs, which field of them holds what
    html/       the article on a web page
    formats/    a module each for web archives, messages, tables, JSON documents, Markdown, EPUB, DOCX, ODT and PDF
    contents    what is in a file, or in a file within one, becomes texts; containers are opened
    documents   a draft in a file of its program's own becomes its text
    fetching/   pages, feeds and sitemaps on the web
    manifest    what people know about files
    speakers    what they know about speakers
    sources     what the user named: files, folders, addresses, standard input

Text is stored as it was read, with two exceptions, both made before anything gets an offset: the byte order mark at a
file's start is dropped, and line ends of text files become LF. Where a format has markup, its words are the text. Texts
out of records that carry `attributions` are stored exactly as given, because offsets came with them.

An article's id stays the same from run to run. It is the name of its file, from the folder on that the user named; of a
file within a file "news.zip#may/council.txt"; of a page in a web archive "crawl.warc.gz#https://example.org/council";
of a page that was fetched its own address; of a message in a mailbox "letters.mbox#" and its Message-ID; of a record
its own id, else its address, else the file's name and its number: "dump.jsonl:17" (line), "dump.csv:17" (row),
"dump.json:17" (article).
"""

from quotes.reading.files.inputs import Report
from quotes.reading.sources import read_articles

__all__ = ["Report", "read_articles"]
