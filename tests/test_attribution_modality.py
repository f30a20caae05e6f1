"""In what way a thing was said: plainly, as hearsay, not yet, as a question, as a demand; literal sentences."""

import pytest
from attributed import attribute

CASES = {
    "": [
        ("plain", "[s1|The mayor] [q1|said] [c1|the bridge was safe]."),
        ("would of the past", "[s1|He] [q1|would later say] that [c1|he regretted the vote]."),
        ("would go on to", "[s1|She] [q1|would go on to tell] the court that [c1|the bag was hers]."),
        ("would like to", "[s1|The chair] [q1|would like to stress] that [c1|no jobs will go]."),
        ("told a fact", "[s1|He] [q1|told] them that [c1|the building was empty]."),
        ("who accuses", "[s1|The coach] [q1|accused] [c1|the referee of cheating]."),
        ("accused by", "The keeper, [q1|accused] by [s1|the league] of [c1|betting on matches], did not play."),
        ("who alleges", "[s1|Prosecutors] [q1|allege] that [c1|he took the money]."),
        ("reported by", "The crash [q1|was first reported by] [s1|Reuters]: [c1|two boats had sunk]."),
        ("adverb within the words", "[s1|Police] [q1|said] [c1|the man had allegedly fled]."),
        ("never accused", "[s1|The driver] [q1|has never been accused of] [c1|lying to the court]."),
        ("on a call", "“[c1|Sales were flat],” [s1|Ms Lee] [q1|said on a call with reporters]."),
        ("at a press conference", "[s1|Ms Lee] [q1|said at a press conference] that [c1|sales were flat]."),
        ("told the press", "[s1|Ms Lee] [q1|told the press] [c1|sales were flat]."),
        ("in a letter to", "[s1|Ms Lee] [q1|wrote in a letter to] shareholders that [c1|sales were flat]."),
        ("in an appeal", "[s1|Ms Lee] [q1|said in her appeal] that [c1|the trial had been unfair]."),
        ("a plea", "[s1|Brandt] [q1|pleaded not guilty] [c1|to stealing the ferry]."),
        ("would of habit", "“[c1|Rain again],” [s1|the keeper] [q1|would say]."),
        ("to laughter", "“[c1|We do not tax cats],” [s1|the minister] [q1|said], to laughter."),
        ("called a name", "[s1|The senator] [q1|called] [c1|the plan a waste of money]."),
    ],
    "reportedly": [
        ("adverb", "[s1|Mr Brandt] [q1|reportedly told] aides that [c1|the deal was dead]."),
        ("adverb outside the cue", "[s1|Mr Brandt] reportedly [q1|told] aides that [c1|the deal was dead]."),
        ("is said to have", "[s1|Mr Brandt] [q1|is said to have told] aides that [c1|the deal was dead]."),
        ("cue alone", "[s1|Mr Brandt] is reported to have [q1|said] that [c1|the deal was dead]."),
        ("is understood to have", "[s1|The palace] [q1|is understood to have warned] that [c1|the date may slip]."),
        ("quoted as saying", "[s1|The general] [q1|was quoted as saying] that [c1|the road was open]."),
        ("quoted by", "[s1|The general] was quoted by the agency as [q1|saying] that [c1|the road was open]."),
        ("nobody says", "It [q1|was reported] that [c1|the road was open]."),
        ("denied, as hearsay has it", "[s1|The actor] [q1|reportedly denied] that [c1|he had been there]."),
    ],
    "allegedly": [
        ("adverb", "[s1|The driver] [q1|allegedly told] police that [c1|he had been drinking]."),
        ("is alleged to have", "[s1|The driver] [q1|is alleged to have told] police that [c1|he was drunk]."),
        ("accused of telling", "[s1|The coach] [q1|is accused of telling] players that [c1|pain was weakness]."),
        ("stands accused", "He [q1|stands accused of] [c1|lying to Parliament about the contract]."),
        ("accused, no verb before", "The keeper, [q1|accused of] [c1|betting on matches], did not play."),
        ("he accused him of saying", "She accused [s1|him] of [q1|saying] that [c1|women could not sail]."),
    ],
    "would say": [
        ("British will", "[s1|The chancellor] [q1|will tell] MPs on Monday that [c1|borrowing has fallen]."),
        ("would", "[s1|Critics] [q1|would argue] that [c1|the bill is too weak]."),
        ("could", "[s1|The witness] [q1|could tell] jurors that [c1|the door was open]."),
        ("is expected to", "[s1|The prime minister] [q1|is expected to say] that [c1|the tax will go]."),
        ("is due to", "[s1|Lord Ashby] [q1|is due to tell] peers that [c1|the inquiry has ended]."),
        ("only if", "If [s1|the court] [q1|rules] that [c1|the law is void], the state will appeal."),
    ],
    "asked": [
        ("whether", "[s1|Reporters] [q1|asked] whether [c1|the plan had been dropped]."),
        ("direct", "“[c1|Where is the money?]” [s1|the judge] [q1|asked]."),
        ("wondered", "[s1|The columnist] [q1|wondered] why [c1|nobody had rung the bell]."),
        ("questioned whether", "[s1|Labour] [q1|questioned] [c1|whether the money was there]."),
        ("demanded to know", "[s1|The widow] [q1|demanded to know] [c1|who had signed the order]."),
    ],
    "urged": [
        ("urged", "[s1|The union] [q1|urged] members [c1|to reject the offer]."),
        ("direct", "“[c1|Leave the city now],” [s1|the mayor] [q1|urged]."),
        ("told to", "[s1|He] [q1|told] them [c1|to leave the building at once]."),
        ("called on", "[s1|The bishop] [q1|called on] both sides [c1|to lay down their arms]."),
        ("called for", "[s1|The charity] [q1|called for] [c1|an inquiry into the fire]."),
        ("asked to", "[s1|Deputies] [q1|asked] residents [c1|to stay indoors]."),
        ("asked whom to", "[s1|The ministry] [q1|has asked] [c1|the shipyard to build two ferries]."),
        ("asked for", "[s1|The crew] [q1|asked for] [c1|more time to load the ship]."),
        ("call", "[s1|The union’s] [q1|call on] drivers [c1|to stop work] was heard."),
        ("pleaded with", "[s1|The widow] [q1|pleaded with] the court [c1|to open the file]."),
        ("ordered", "[s1|The judge] [q1|ordered] [c1|the firm to pay its drivers]."),
    ],
}


@pytest.mark.parametrize(
    ("modality", "marked"),
    [(modality, marked) for modality, cases in CASES.items() for _, marked in cases],
    ids=[f"{modality or 'plain'}: {name}" for modality, cases in CASES.items() for name, _ in cases],
)
def test_modality(nlp, modality, marked):
    _, (quote, *_) = attribute(nlp, marked)
    assert quote.modality == modality


def test_a_denial_may_be_hearsay(nlp):
    _, (quote,) = attribute(nlp, "[s1|The actor] [q1|is said to have denied] that [c1|he had been there].")
    assert (quote.polarity, quote.modality) == ("denied", "reportedly")
