"""An article's text becomes its quotations: a spaCy component that anyone's pipeline can take.

In the order in which one rests on the other:

    cues/        the words that say it was said: speech, thought, stance or document
    model/       the trained tagger: characters in, spans and links out
    bounding/    where a content begins and ends
    by_pattern/  what is found without the model, by how it is set: transcripts, interviews, headlines
    mending/     what the model left out of its quotations, and took in too much
    trained      all of these: a text's quotations by the model
    rules/       a parsed text's quotations by rules, for want of the model or instead of it
    packing      how a doc with quotations is stored
    component    the component

>>> nlp = spacy.load("en_core_web_sm")
>>> nlp.add_pipe("quotes")
>>> nlp('"It rains," she said.')._.quotes
"""

from quotes.extraction.component import RULES, TRAINED, QuotesComponent, make_quotes

__all__ = ["RULES", "TRAINED", "QuotesComponent", "make_quotes"]
