"""An article's text becomes its quotations: a spaCy component that anyone's pipeline can take.

flow          paragraphs, and the text as the parser should read it
transcripts   the turns of one: "ANN LEE: It rains."
signatures    what is signed behind a dash
put_so        words in marks of which a clause tells that they are how somebody put it
model         the trained tagger: characters in, spans and links out
carried       a quoted paragraph without a cue, behind somebody's words
bounds        where a content begins and ends, by the marks
leads         when it was said and to whom, which is no content
own_sentence  what the words in marks took in from another sentence
parenthetic   cues in commas, around which one clause goes on
both_clauses  two clauses of a sentence that are both somebody's
passed_over   words in marks behind whoever passes those before on
labels        what stands before a colon and names nobody: WATCH: On the budget:
reopened      quotations over several paragraphs, whose opening mark is repeated
coordinated   words in marks beside others
endings       sentences that tell at their end who says it
headlines     headlines that name at one end who says the rest
trained       all of these: a text's quotations by the model
rules         a parsed text's quotations by rules, for want of the model or instead of it
classes       speech, thought, stance or document, by the cue; with its `cue_lexicon`, `cue_sources` and `lemmas`
no_wording    cues behind which stands what was answered or shown, and nobody's words
component     the component; `packing` is how a doc with quotations is stored
topics        key terms

>>> nlp = spacy.load("en_core_web_sm")
>>> nlp.add_pipe("quotes")
>>> nlp('"It rains," she said.')._.quotes
"""

from quotes.extraction.component import RULES, TRAINED, QuotesComponent, make_quotes
from quotes.extraction.flow import analysis_text, paragraphs, readable
from quotes.regions import Region, kind_of, regions

__all__ = [
    "RULES",
    "TRAINED",
    "QuotesComponent",
    "Region",
    "analysis_text",
    "kind_of",
    "make_quotes",
    "paragraphs",
    "readable",
    "regions",
]
