"""Which body or place a description takes up: "the company", "the agency", "his campaign", "the town"."""

from __future__ import annotations

from collections.abc import Callable

from quotes.attribution import names
from quotes.attribution.cast.cast import Cast
from quotes.attribution.cast.figures import Figure
from quotes.attribution.cast.focus import JUST_SPOKEN_OF, Focus
from quotes.attribution.mentions.evidence import POSSESSIVE
from quotes.attribution.mentions.mentions import Mention
from quotes.attribution.speakers.references import Description, Reference, says_which
from quotes.datafiles import listed, table, word_list

_OF_PLACES = frozenset({"body", "club", "party", "side", "team"})
"""Groups that go by the name of a place: "Holm lost. The team wept"."""
_THE_NOUN = 2
"""Words of "the club"."""
_BODIES_OF_A_PERSON = {"campaign": "{} campaign", "office": "{}’s office"}


def body_described(description: Description, cast: Cast, focus: Focus) -> Reference | None:
    """The body that has the noun in its name or role, else one of that kind that the text is about."""
    noun = description.noun
    if noun not in names.lower_words("body_nouns") or says_which(description):
        return None
    if description.owner is not None:
        return _body_of_owner(description, cast)
    bodies = focus.ranked(lambda figure: _fits(figure, noun))
    if bodies:
        is_left = bodies[0][0] not in focus.of_sentence_before()
        just_subject = _body_spoken_of(description, focus, focus.just_subject) if is_left else None
        if just_subject is not None:
            return just_subject  # "The firm Norvik fell. ... Torvia issued a statement. “We regret it,” the company"
        if is_left and (nearer := next((body for body, _ in bodies if focus.just_subject(body)), None)):
            return Reference(nearer, f"the {noun} just spoken of", 0.75)
        return Reference(bodies[0][0], f"the {noun} of the article", 0.75)
    fitting = [figure for figure in cast.figures if _fits(figure, noun)]
    named = [(m.start, figure) for figure in fitting for m in figure.mentions if m.start < description.words.start]
    if named:
        return Reference(max(named, key=lambda pair: pair[0])[1], f"the {noun} last named", 0.6)
    return _body_spoken_of(description, focus) or _club_of_boss(description, cast)


def _club_of_boss(description: Description, cast: Cast) -> Reference | None:
    """The only club of which the text so far gives somebody charge, for "the club": "the Rovers manager", "Per Lund’s
    Rovers"; none where it tells so of two."""
    if description.noun != "club" or len(description.words) != _THE_NOUN:
        return None
    doc, start = description.words.doc, description.words.start
    bosses = listed(names.PACKAGE, "contradictions", "bosses")

    def is_led(mention: Mention) -> bool:
        behind = [t.lower_ for t in doc[mention.end : mention.end + 2]]
        if mention.start > 1 and doc[mention.start - 1].text in POSSESSIVE:
            owner = cast.at.get(mention.start - 2)
            return owner is not None and owner.kind == "person"
        return not bosses.isdisjoint(behind[1:] if behind[:1] and behind[0] in POSSESSIVE else behind[:1])

    bodies = [figure for figure in cast.figures if figure.kind == "organisation" and figure.name and not figure.outlet]
    led = [figure for figure in bodies if any(m.start < start and is_led(m) for m in figure.mentions)]
    return Reference(led[0], "the club whose manager the text tells of", 0.6) if len(led) == 1 else None


def _body_spoken_of(
    description: Description, focus: Focus, suits: Callable[[Figure], bool] = lambda _: True
) -> Reference | None:
    """The body that the sentence before is about, for a bare "the company", if its name tells of no other kind."""
    classes = table(names.PACKAGE, "body_classes")
    if len(description.words) != 2 or description.noun not in {*classes["company"], *classes["group"]}:
        return None
    bodies = focus.ranked(lambda f: float(f.kind == "organisation" and not _is_known_place(f) and suits(f)))
    if not bodies or bodies[0][1] < JUST_SPOKEN_OF:
        return None
    figure = bodies[0][0]
    if (
        figure.name is None
        or (figure.outlet and not figure.company)
        or _kind_in(figure.name) in names.lower_words("body_nouns")
    ):
        return None  # "Ministry of Defence", "Coastguard Agency"; not "Network Rail"
    return Reference(figure, "the body spoken of", 0.7)


def place_described(description: Description, focus: Focus) -> Reference | None:
    """The one town or city of the article that is in focus, for "the town"."""
    noun = description.noun
    if noun not in {"town", "city", "village"} or description.words.text.lower() != f"the {noun}":
        return None
    places = focus.ranked(lambda figure: float(figure.place and not _is_known_place(figure)))
    return Reference(places[0][0], f"the {noun} spoken of", 0.6) if places else None


def _is_known_place(figure: Figure) -> bool:
    return figure.place and figure.name in word_list(names.PACKAGE, "places")


def _fits(figure: Figure, noun: str) -> float:
    """How well the noun fits the body: it is in its name or role, or of its kind ("the carmaker": a company)."""
    classes = table(names.PACKAGE, "body_classes")
    if figure.kind != "organisation" or figure.name is None:
        return 0.0
    is_plain = _kind_in(figure.name) not in names.lower_words("body_nouns")  # no Council of the Isles
    if figure.place and (noun in classes["company"] or (is_plain and noun in {*classes["group"]} - _OF_PLACES)):
        return 0.0
    kind = _kind_in(figure.name)
    is_of_another = kind in names.lower_words("body_nouns")  # "the school" is no "School Staff Union"
    if kind == noun or any(noun in role.words for role in figure.roles):
        return 3.0
    if noun in names.core(figure.name) and not is_of_another:
        return 3.0
    if kind in classes["taken_up"].get(noun, ()):
        return 2.0
    of_kind = (noun in classes["outlet"] and figure.outlet) or (noun in classes["company"] and figure.company)
    return 2.0 if of_kind else 0.0


def _kind_in(name: str) -> str:
    """The word of a body's name that says what it is: "college" of "Royal College of Surgeons", else the last."""
    words = names.core(name)
    return words[words.index("of") - 1 if "of" in words[1:] else -1]


def _body_of_owner(description: Description, cast: Cast) -> Reference | None:
    """The campaign or office of whom "his" means; other bodies of a person have names of their own."""
    owner, noun = description.owner, description.noun
    if owner is None or owner.name is None or noun not in _BODIES_OF_A_PERSON:
        return None
    name = _BODIES_OF_A_PERSON[noun].format(owner.name)
    known = next((figure for figure in cast.figures if figure.name == name), None)
    return Reference(known or Figure(name, "organisation"), f"whose {noun} it is", 0.85)
