-- Whether one of two articles carries the other's text (quotes.versions.CARRYING). Other files have it by its name and the
-- name that they give the reprint, in braces.
{quote}.relation in ('verbatim', 'edited', 'rewrite')
