"""One text becomes one article or, if it is a page that carries several, several.

bylines    who wrote an article, by the line that tells so
credits    whose report it carries
furniture  what on a page is the page's, not the article's
cards      where the articles of a page begin and end
articles   all of this put together
"""
