"""Whether the source says the words, denies them, declines to say or has not said them; literal sentences."""

import pytest
from attributed import attribute

DENIED = [
    ("denied + clause", "[s1|Lord Ashby] [q1|denied] that [c1|the contract had gone to a friend]."),
    ("denied + gerund", "[s1|Lord Ashby] [q1|denied] [c1|seeking revenge on his former colleagues]."),
    ("has repeatedly denied", "[s1|The minister] [q1|has repeatedly denied] [c1|leaking the letter]."),
    ("denied in marks", "[s1|Ms Okafor] [q1|denied] “[c1|any wrongdoing]”."),
    ("denied saying", "[s1|The club] [q1|denied saying] that [c1|the striker was for sale]."),
    ("cue alone, denial governs", "[s1|The club] denied [q1|saying] that [c1|the striker was for sale]."),
    ("denying", "[s1|The senator] left early, [q1|denying] that [c1|he had met the lobbyist]."),
    ("disputed", "[s1|County officials] [q1|disputed] that [c1|the count had been delayed]."),
    ("refuted", "[s1|The bank] [q1|refuted] [c1|suggestions that it had run out of cash]."),
    ("rejected the claim that", "[s1|The firm] [q1|rejected the claim] that [c1|drivers were underpaid]."),
    ("dismissed", "[s1|The mayor] [q1|dismissed] [c1|reports that the ferry would be sold]."),
    ("Philippine belied", "[s1|The agency] [q1|belied] [c1|claims that the dike was sinking]."),
    ("British rubbished", "[s1|Downing Street] [q1|rubbished] [c1|talk of an early election]."),
    ("ruled out", "[s1|The premier] [q1|ruled out] [c1|a coalition with the Greens]."),
    ("particle outside the cue", "[s1|The premier] [q1|ruled] out [c1|a coalition with the Greens]."),
    ("noun", "[s1|His] [q1|denial] that [c1|he had taken the money] convinced nobody."),
    ("rejected as, object and all", "[s1|The agency] [q1|rejected] [c1|the allegations as baseless]."),
    ("as baseless, the claim behind", "[s1|Oslo] [q1|dismissed] [c1|as baseless reports that its troops had crossed]."),
    ("talk of", "[s1|The chairman] [q1|dismissed] [c1|talk of a takeover as “pure fantasy”]."),
    ("the report as", "[s1|The minister] [q1|dismissed] [c1|the report as nonsense]."),
    ("took issue", "[s1|The author] [q1|took issue with] [c1|the claim that the book was fiction]."),
    ("thought", "[s1|Mr Hale] [q1|does not believe] [c1|the plan will work]."),
    ("bristled", "[s1|Ane Holt] [q1|bristled at] [c1|the suggestion that she had sold the boats]."),
    ("the claim in the cue", "[s1|Ane Holt] [q1|scoffed at the idea] that [c1|the dike would break]."),
    ("baulked", "[s1|The union] [q1|balked at] [c1|the claim that its members were paid too much]."),
    ("mocked", "[s1|The skipper] [q1|mocked] [c1|the notion that the boat could sink]."),
    ("refusal of a deed", "[s1|The governor] [q1|refused] [c1|to sign the bill]."),
]
DECLINED = [
    ("declined to say", "[s1|A spokeswoman] [q1|declined to say] whether [c1|the bridge would reopen]."),
    ("declined, say in the content", "[s1|A spokeswoman] [q1|declined] [c1|to say whether the bridge would reopen]."),
    ("cue alone, refusal governs", "[s1|The pilot] refused to [q1|say] [c1|why he had turned back]."),
    ("declined to comment", "[s1|The company] [q1|declined to comment on] [c1|the leak]."),
    ("refused to confirm or deny", "[s1|The Pentagon] [q1|refused to confirm or deny] [c1|the strike]."),
    ("would not say", "[s1|The council] [q1|would not say] [c1|how much the repairs had cost]."),
    ("wouldn’t comment", "[s1|The coach] [q1|wouldn’t comment on] [c1|the injury]."),
    ("would neither confirm nor deny", "[s1|The palace] [q1|would neither confirm nor deny] [c1|the visit]."),
    ("has neither confirmed nor denied", "[s1|Oslo] [q1|has neither confirmed nor denied] that [c1|the envoy left]."),
    ("will not be drawn", "[s1|The chancellor] [q1|would not be drawn on] [c1|tax rises]."),
    ("had no comment", "[s1|The White House] [q1|had no comment on] [c1|the report]."),
    ("refusal", "[s1|Her] [q1|refusal to say] [c1|who had paid] angered members."),
]
NOT_SAID = [
    ("did not say", "[s1|Police] [q1|did not say] [c1|how many people had been hurt]."),
    ("didn’t say", "[s1|Mr Vance] [q1|didn’t say] [c1|when the store would open]."),
    ("never said", "“[c1|The taxes will fall],” is what [s1|the mayor] [q1|never said]."),
    ("has not said whether", "[s1|The league] [q1|has not said] whether [c1|the match will be played]."),
    ("has yet to say", "[s1|The governor] [q1|has yet to say] whether [c1|he will sign the bill]."),
    ("failed to mention", "[s1|The report] [q1|failed to mention] [c1|the second fire]."),
    ("stopped short", "[s1|The judge] [q1|stopped short of calling] [c1|the scheme a fraud]."),
    ("without saying", "[s1|The actor] left [q1|without saying] [c1|where he was going]."),
    ("not denied", "[s1|Ms Okafor] [q1|did not deny] that [c1|the file had been lost]."),
    ("never disputed", "[s1|The owners] [q1|have never disputed] that [c1|the roof leaked]."),
    ("not ruled out", "[s1|The chancellor] [q1|has not ruled out] [c1|a rise in fuel duty]."),
    ("No 11, negated", "[s1|No 11] [q1|has not said] when [c1|the budget will come]."),
    ("no ten", "[s1|No ten members] [q1|said] [c1|the same of the mast]."),
    ("no official", "[s1|No official] [q1|has said] that [c1|the water is safe]."),
    ("neither side", "[s1|Neither side] [q1|said] [c1|when talks would resume]."),
    ("nobody denies", "[s1|Nobody] [q1|denies] that [c1|the winter was mild]."),
    ("made no mention", "[s1|The statement] [q1|made no mention of] [c1|the missing crew]."),
    ("at no point", "At no point did [s1|the minister] [q1|say] that [c1|taxes would rise]."),
    ("nor", "Nor did [s1|the judge] [q1|say] that [c1|the jury had been misled]."),
    ("never first", "Never did [s1|the coach] [q1|say] that [c1|the keeper was hurt]."),
    ("in marks", "[s1|The mayor] [q1|did not say]: “[c1|I was wrong].”"),
    ("in marks behind a time", "[s1|The mayor] [q1|did not say] then: “[c1|I was wrong].”"),
    ("negation outside the cue", "[s1|Police] did not immediately [q1|say] [c1|who had called them]."),
]
SAID = [
    ("No 10", "[s1|No 10] [q1|insisted] [c1|the treaty was dead]."),
    ("No 2", "And [s1|No 2 Ines Falk] [q1|admitted] [c1|she had not trained]."),
    ("plain", "[s1|The mayor] [q1|said] [c1|the bridge was safe]."),
    ("negation is the speaker’s", "[s1|The senator] [q1|said] [c1|it was not true that he had met the lobbyist]."),
    ("denial within the words", "[s1|The senator] [q1|said] [c1|the aide had denied everything]."),
    ("not only", "[s1|The clerk] [q1|not only said] that [c1|ballots were missing] but blamed the county."),
    ("not only, first", "Not only did [s1|the clerk] [q1|say] that [c1|ballots were missing], she wept."),
    ("an object first", "Only later did [s1|the clerk] [q1|say] that [c1|ballots were missing]."),
    ("did not hesitate", "[s1|He] [q1|did not hesitate to say] that [c1|the plan was foolish]."),
    ("no secret", "[s1|She] [q1|made no secret of] [c1|her wish to lead the party]."),
    ("goes without saying", "[s1|It] [q1|goes without saying] that [c1|the road must be mended]."),
    ("no claim", "[s1|Ane Holt] [q1|scoffed at] [c1|the plan to sell the boats]."),
    ("the answer to a claim", "[s1|Ane Holt] [q1|scoffed at the claim]: “[c1|I own no boat].”"),
    ("the answer in a denial", "[s1|Mr Hale] [q1|denied] the charge: “[c1|I was at home].”"),
    ("the answer first", "“[c1|I was at home],” [s1|Mr Hale] [q1|said], denying the charge."),
    ("words of the denier first", "“[c1|I was at home all night],” [q1|denied] [s1|Mr Hale]."),
    ("what it is dismissed as", "[s1|She] [q1|dismissed] the reports as “[c1|pure fiction]”."),
    ("somebody dismissed as", "[s1|The mayor] [q1|dismissed] [c1|his rival as a clown with a calculator]."),
    ("without naming", "“[c1|Some did nothing],” [s1|she] [q1|said, without naming] anybody."),
    ("the next verb", "[s1|The firm] denied the claim and [q1|said] [c1|its drivers were well paid]."),
    ("then", "[s1|Mr Hale] [q1|did not say] anything for a while, and then: “[c1|I was at home].”"),
    ("but", "[s1|The widow] [q1|did not say] a word all day, but, as they left: “[c1|He was kind].”"),
    ("finally", "[s1|The clerk] [q1|did not answer] the first time, or the second; finally, “[c1|I forgot].”"),
    ("no cue", "Q. Who was there?\n[s1|MR HALE]: [c1|I was at home all night.]"),
    ("according to", "[q1|According to] [s1|the union], [c1|half of the drivers did not turn up]."),
]
CASES = [("denied", *case) for case in DENIED]
CASES += [("declined to say", *case) for case in DECLINED]
CASES += [("not said", *case) for case in NOT_SAID]
CASES += [("said", *case) for case in SAID]


@pytest.mark.parametrize(
    ("polarity", "marked"),
    [(polarity, marked) for polarity, _, marked in CASES],
    ids=[f"{polarity}: {name}" for polarity, name, _ in CASES],
)
def test_polarity(nlp, polarity, marked):
    _, (quote, *_) = attribute(nlp, marked)
    assert quote.polarity == polarity
