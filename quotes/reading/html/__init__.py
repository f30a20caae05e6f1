"""An HTML page becomes what it says of itself and the lines of its article.

encoding    bytes -> characters: what the page declares, or what they look like
tree        characters -> a tree, and the words of an element
nitf        the agencies' own mark-up as HTML
described   what the page tells machines: JSON-LD, microdata, meta elements
naming      the title, the outlet and the address
headline    where the headline stands, around which are the byline and the date
dating      when it was published and changed
bylines     who wrote it
clutter     what on the page is not the article, by the names that designers give it
extracted   what trafilatura takes for the article
gaps        what trafilatura passes over in the midst of an article
tail        what it takes from below the article
tidying     the lines without what is the page's among them
body        the article's lines
several     pages of several articles, live blogs
links       lines that are links and no sentences
stated      the text as the page states it to machines
walls       pages that hold a wall in place of an article, or its beginning only
webpages    all of this put together
"""
