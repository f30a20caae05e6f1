"""One text becomes one article or, if it is a page that carries several, several.

bylines    who wrote an article, by the line that tells so
credits    whose report it carries
furniture  what on a page is the page's, not the article's
titles     its title, where nobody gave one
printers   who printed it, under the name that outlets are filed under
cards      where the articles of a page begin and end
articles   all of this put together
"""
