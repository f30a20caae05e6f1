"""The lines of a page's article.

links       lines that are links and no sentences
clutter     what on the page is not the article, by the names that designers give it
extracted   what trafilatura takes for the article
gaps        what trafilatura passes over in the midst of an article
tail        what it takes from below the article
tidying     the lines without what is the page's among them
body        the article's lines
"""
