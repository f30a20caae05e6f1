-- Whether a version has the reference's words (quotes.versions.UNALTERED). Other files have it by its name and the name that
-- they give the version, in braces.
{quote}.relation in ('reference', 'verbatim', 're-punctuated')
