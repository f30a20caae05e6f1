"""Who asked not to be named, or to whom somebody apologised, is told by no quotation; what an apology is for is."""

from dataclasses import replace

import pytest
from attributed import unmark

from quotes.attribution.sources.contents.deeds import without_deeds
from quotes.pipeline import make_doc
from quotes.records import Article

FOUND = {
    "not to be named": ("One rower, [s1|who] [q1|asked] [c1|not to be named], rowed on.", 0),
    "why not": ("[s1|She] [q1|asked] [c1|not to be identified because she feared for her job].", 0),
    "to stay anonymous": ("[s1|The rower] [q1|preferred] [c1|to remain anonymous].", 0),
    "declined to be named": ("[s1|The rower] [q1|declined] [c1|to be named].", 0),
    "not to be named as something": ("[s1|The rower] [q1|asked] [c1|not to be named in the suit].", 1),
    "something else": ("[s1|The rower] [q1|asked] [c1|not to be moved].", 1),
    "to whom somebody apologised": ("[s1|The club] [q1|has apologised to] [c1|the parents of Ivo Lund].", 0),
    "to whom and for what": ("[s1|The club] [q1|apologized to] [c1|the parents for the delay].", 1),
    "whither somebody was called": ("[c1|Firemen] [q1|were called] [c1|to reports of smoke at the mill].", 0),
    "whither, in the cue": ("[c1|The coastguard] [q1|was called out to] [c1|a dinghy adrift].", 0),
    "called to give evidence": ("[c1|Lund] [q1|has been called] [c1|to give evidence].", 0),
    "named locally": ("[c1|The man] [q1|has been named] [c1|locally as Ivo Lund].", 0),
    "named by somebody": ("[s1|Police] [q1|have named] [c1|the man as Ivo Lund].", 1),
    "called on to do something": ("[c1|Ministers] [q1|were called on] [c1|to resign by the union].", 1),
    "called something": ("[c1|The plan] [q1|was called] [c1|a disgrace to the town].", 1),
    "silence": ("[s1|Lund] [q1|said] [c1|nothing].", 0),
    "silence, and when": ("[s1|Lund himself] [q1|said] [c1|nothing as he was led away]. It rained.", 0),
    "more was not said": ("[s1|She] [q1|would say] [c1|nothing more while the case was heard].", 0),
    "that nothing is amiss": ("[s1|Lund] [q1|said] [c1|nothing was amiss].", 1),
    "that nothing will be done until a day": ("[s1|Lund] [q1|said] [c1|nothing would be done until May].", 1),
    "that nothing as serious happened": (
        "[s1|Lund] [q1|said] [c1|nothing as serious as this was ever seen at the plant].",
        1,
    ),
    "that nothing as bad happened": ("[s1|Lund] [q1|said] [c1|nothing as bad had ever happened in Holm].", 1),
    "that nothing prepared him": ("[s1|Lund] [q1|said] [c1|nothing throughout his career had prepared him].", 1),
    "that nothing unlawful was done": ("[s1|Lund] [q1|said] [c1|nothing outside the law had been done].", 1),
    "that nothing elsewhere matters": ("[s1|Lund] [q1|said] [c1|nothing outside of London matters to ministers].", 1),
    "that nothing changes for a while": ("[s1|Lund] [q1|says] [c1|nothing while the sale lasts will be changed].", 1),
    "for what": ("[s1|The club] [q1|apologised for] [c1|the delay].", 1),
}


@pytest.mark.parametrize(("marked", "expected"), FOUND.values(), ids=FOUND)
def test_a_deed_is_no_quotation(nlp, marked, expected):
    text, quotes = unmark(marked)
    doc = nlp(make_doc(nlp, Article("made-up", text)))
    found = [replace(quote, kind="indirect", method="read") for quote in quotes]
    assert len(without_deeds(doc, found)) == expected


def test_what_was_given_stays(nlp):
    text, given = unmark("[s1|The rower] [q1|asked] [c1|not to be named].")
    doc = nlp(make_doc(nlp, Article("made-up", text, given=given)))
    assert [quote.content for quote in doc._.quotes] == [quote.content for quote in given]
