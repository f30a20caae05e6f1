-- Whether it is a quotation to a reader (quotes.records.SHOWN_CLASSES): what is thought or wanted nobody need have said.
-- Other files have it by its name and the name that they give the quotation, in braces.
{quote}.cue_class in ('speech', 'document')
