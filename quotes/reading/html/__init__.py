"""An HTML page becomes what it says of itself and the lines of its article.

encoding    bytes -> characters: what the page declares, or what they look like
tree        characters -> a tree, and the words of an element
nitf        the agencies' own mark-up as HTML
facts/      what the page says of itself: title, outlet, address, dates, authors
lines/      the lines of the article
several     pages of several articles, live blogs
walls       pages that hold a wall in place of an article, or its beginning only
webpages    all of this put together
"""
