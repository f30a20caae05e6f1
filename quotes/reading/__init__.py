"""Files, folders, archives, addresses and standard input become articles: the first room of the house.

    sources     what the user named: files, `folders`, addresses, standard input
    kinds       what kind a file is, by what is in it
    contents    what is in a file, or in a file within one, becomes texts; containers are opened
    inputs      a file to be read, and what goes with it on the way down
    decoding    bytes become text
    limits      what a file may grow to, and how deep files may lie in files
    names       names of files and members as they can be printed
    expanding   streams out of compressed ones
    archives    members of zip and tar
    markdown    Markdown becomes its words; `markup` does the same for HTML
    prolog      what markup begins with
    formats/    a module each for web archives, messages, tables, JSON documents, Markdown, EPUB, DOCX and PDF
    fetching/   pages, feeds and sitemaps on the web
    jsonl       a line a record
    records     which field of a record holds what (fields, given help)
    dates       what a whole value tells of a date; `printed_dates`, the first date in some words
    webpages    the article on a page; `html/` has what that takes
    drafts      what a writer hands in to be checked, with where each word stands in it
    marking     what of a draft is markup
    struck_out  what a draft strikes out, blanked
    manifest    what people know about files
    speakers    what they know about speakers
    articles    one text becomes one article or, if it is a page that carries several, several
    facts       what is known of it besides its text, and on what basis
    titles      its title, where nobody gave one
    language    the language that it is in
    pages       where the articles of a page begin and end
    printers    who printed an article, under the name that outlets are filed under
    furniture   what on a page is the page's, not the article's
    bylines     who wrote an article, by the line that tells so
    credits     whose report it carries
    lines       what the shape of a line alone says of it; `phrases`, what some consist of

Text is stored as it was read, with two exceptions, both made before anything gets an offset: the byte order mark at a
file's start is dropped, and line ends of text files become LF. Where a format has markup, its words are the text. Texts
out of records that carry `attributions` are stored exactly as given, because offsets came with them.

An article's id stays the same from run to run. It is the name of its file, from the folder on that the user named; of a
file within a file "news.zip#may/council.txt"; of a page in a web archive "crawl.warc.gz#https://example.org/council";
of a page that was fetched its own address; of a message in a mailbox "letters.mbox#" and its Message-ID; of a record
its own id, else its address, else the file's name and its number: "dump.jsonl:17" (line), "dump.csv:17" (row),
"dump.json:17" (article).
"""

from quotes.reading.inputs import Report
from quotes.reading.sources import read_articles

__all__ = ["Report", "read_articles"]
