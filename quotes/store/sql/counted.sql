-- Whether a quotation counts: it is one to a reader, and stands in its article as that is now. Other files have it by its
-- name and the name that they give the quotation, in braces.
{shown {quote}} and {current {quote}}
