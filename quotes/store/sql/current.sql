-- Whether a quotation stands in its article as that is now: each article's quotations are counted there, once, whatever
-- number of its versions is stored. Later versions are few, so they are looked up on their index. Other files have it by
-- its name and the name that they give the quotation, in braces.
{quote}.article_id not in (select id from articles where replaced_by > 0)
