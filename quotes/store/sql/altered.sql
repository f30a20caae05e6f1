-- Whether a version gives the reference's words otherwise (quotes.versions.ALTERED), which one that is another part of
-- what was said does not. Other files have it by its name and the name that they give the version, in braces.
{quote}.relation in (
  'trimmed', 'spliced', 'expanded', 'reworded', 'translated back', 'made indirect', 'made direct', 'summarised'
)
