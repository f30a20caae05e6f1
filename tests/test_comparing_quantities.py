"""Quantities: a figure is read however it is written; a fair telling of it is quiet, another one is flagged."""

from __future__ import annotations

import pytest

from quotes.comparing import flags
from quotes.comparing.language.tokens import words
from quotes.comparing.quantities.numerals import numeral_at
from quotes.versions import Flag

NUMBERS = [
    ("nine hundred and eighty-seven calls", 987),
    ("two and a half lakh pilgrims", 250_000),
    ("3 lakh 40 thousand voters", 340_000),
    ("1 lakh crore rupees", 1_000_000_000_000),
    ("a hundred and twenty of us", 120),
    ("forty-six million pounds", 46_000_000),
    ("two point five million", 2_500_000),
    ("half a million", 500_000),
    ("three quarters of a million", 750_000),
    ("half a dozen eggs", 6),
    ("fifteen hundred", 1_500),
    ("one hundred and two hundred", 100),
    ("two million and three children", 2_000_000),
    ("twenty, thirty", 20),
    ("£4.2m", 4_200_000),
    ("Rs90 crore", 900_000_000),
    ("2½ years", 2.5),
    ("5 ½ years", 5.5),
    ("26 3/4 miles", 26.75),
    ("7th", 7),
]


@pytest.mark.parametrize(("text", "value"), NUMBERS, ids=[text for text, _ in NUMBERS])
def test_a_number_is_read_however_it_is_written(text, value):
    number = numeral_at(words(text), 0)
    assert number is not None
    assert (number.low, number.high) == (value, value)


def test_of_many_signs_before_a_figure_the_last_is_its_own():
    some = words("minus " * 1_400 + "5 points")
    assert [(at, number.low) for at in range(len(some)) if (number := numeral_at(some, at))] == [
        (1_399, -5),
        (1_400, 5),
    ]


@pytest.mark.parametrize("text", ["a year", "the mill", "an hour", "mills", ""])
def test_what_is_no_number_is_none(text):
    assert [at for at in range(len(words(text))) if numeral_at(words(text), at)] == []


FAIR = [
    ("We waited for hours and hours", "they had waited for hours"),
    ("It took nine days", "it had taken days"),
    # the number of a name beside one that counts
    ("The company will replace 900 garden pumps after 31 leaks", "it would replace 900 Aquis 400 pumps"),
    # the same number
    ("Two and a half crore people will be covered", "the scheme would cover 25 million people"),
    ("It'll cost us Rs 4,500 crore over five years", "it would cost Rs 45 billion over five years"),
    ("There were a couple of dozen of us in the cellar", "24 people had been in the cellar"),
    ("Both my brothers were taken", "his two brothers had been taken"),
    # rounded
    ("We've had nine hundred and eighty-seven calls since Friday", "nearly 1,000 calls had been received since Friday"),
    ("The council owes €23.4 million", "the council owed €23m"),
    ("There were 212 of them on the boat", "more than 200 people had been on the boat"),
    ("We've buried 63 people this week", "dozens of people had been buried this week"),
    ("Turnout was 48.7 per cent", "turnout had been just under 49%"),
    # parts and multiples
    ("One child in four goes to bed hungry in this town", "25% of the town's children went to bed hungry"),
    ("Every second house on this street is empty", "half the houses on the street stood empty"),
    ("Nine out of ten of our members voted to walk out", "90 per cent of members had voted to walk out"),
    ("Half of the 40 schools have no heating", "20 of the 40 schools had no heating"),
    ("Our heating bill has gone up threefold", "their heating bill had tripled"),
    ("Prices have gone up by a hundred per cent", "prices had doubled"),
    ("Rates will rise by 25 basis points", "rates would rise by a quarter of a percentage point"),
    # money
    ("Operating profit is down from 19 million to 14", "operating profit fell to £14m from £19m"),
    ("We paid 1.2 million for him and sold him for four", "the club had sold him for £4m, having bought him for £1.2m"),
    ("The wage is twelve pounds fifty an hour", "the wage was £12.50 an hour"),
    ("Interest is two hundred thousand rand a month", "interest came to 2.4 million rand a year"),
    ("Losses were between £40m and £50m", "the losses came to £40-50m"),
    # measures
    ("The slick's about six miles long", "the slick was roughly 10km long"),
    ("The fire has burnt 12,000 hectares since Sunday", "the blaze had burned about 30,000 acres since Sunday"),
    ("He was doing 70 miles an hour in a 30 zone", "he was driving at 70mph in a 30mph zone"),
    ("The gusts hit two hundred and ten k's an hour", "gusts of 210km/h had been recorded"),
    ("It was 104 degrees in the shade", "it had been 40C in the shade"),
    ("We have had 30 centimetres of snow since noon", "a foot of snow had fallen since midday"),
    # time
    ("We waited an hour and a half for an ambulance", "they had waited 90 minutes for an ambulance"),
    ("He told me so eighteen months ago", "he had told him so a year and a half earlier"),
    (
        "We had two engines there by four o'clock and by five we had nine",
        "two engines were there by 4pm and nine by 5pm",
    ),
    ("The last train is at 23:10", "the last train was at 11.10pm"),
    ("The trial starts at half past nine on the 14th of June", "the trial would begin at 9.30am on June 14"),
    ("In the nineteen-eighties there were eleven pits here", "there had been 11 pits in the 1980s"),
    ("The curfew ends at noon", "the curfew would end at 12pm"),
    ("My mother is eighty-four and she lives alone", "his 84-year-old mother lived alone"),
    # below zero
    ("It was -5C on the quay", "it was minus five degrees on the quay"),
    ("It was −5 on the quay", "it was five degrees below zero on the quay"),
    ("Growth was -0.3% last year", "the economy shrank by 0.3% last year"),
    ("The loss was $5m", "the result was -$5m"),
    ("It fell to minus 20 Fahrenheit", "it fell to -29C"),
    # marks that make no other number
    ("The survey takes 3-5 days", "the survey takes three to five days"),
    ("The mill lost money in 2019-20", "the mill lost money in 2019–2020"),
    ("Rates of 3%-5% are usual", "rates of 3–5% are usual"),
    ("The 27-year-old drives a lorry", "the driver is 27"),
    ("It will open in the mid-2020s", "it will open in the middle of the 2020s"),
    ("- 5 people said so", "5 people said so"),
    ("They won 3 -1 in Oslo", "they won 3-1 in Oslo"),
    ("He can be called on 020-7946-0018", "he can be called on 020 7946 0018"),
    ("The dose is 1,5 mg", "the dose is 1.5 milligrams"),
    ("The mill cost 1.500.000,50 euros", "the mill cost 1,500,000.50 euros"),
    ("The ferry cost 2,50,000 rupees", "the ferry cost 250,000 rupees"),
    ("Norway beat Sweden 3-1", "Sweden lost 1-3 to Norway"),
    # whose money
    ("The mill cost US$5m", "the mill cost 5 million dollars"),
    ("The mill cost A$5m", "the mill cost 5 million Australian dollars"),
    ("The mill cost E£5", "the mill cost 5 Egyptian pounds"),
    # a number told twice, and one reckoned
    ("We asked 40 farmers and 25 answered", "of the 40 farmers asked 25 answered, and 40 is not many"),
    ("There are 20 beds in this ward and 20 in that one", "there were 20 beds in this ward, 40 in all"),
    # what is trimmed away, and what is no figure
    ("We lost 300 ewes in March and 450 in April", "300 ewes had been lost in March"),
    ("Three hundred of us marched, and five were arrested at the gate", "five people were arrested"),
    ("Neither of the two drivers was hurt", "no driver was hurt"),
    ("There's one thing I regret", "he had a regret"),
    ("The first half was ours", "they had been the better side before half-time"),
    # a period by its sign
    ("We expect growth in the third quarter", "the firm expected growth in Q3"),
    ("Sales fell in the second half of 2026", "sales had fallen in H2 2026"),
    ("Q3 revenue rose 8% to 1.2bn", "third-quarter revenue had risen 8% to 1.2 billion"),
    # how far it may be off
    (
        "The margin will be 54.5%, plus or minus 50 basis points",
        "the margin would be 54.5%, give or take half a percentage point",
    ),
    ("It weighs 40kg, plus or minus two", "it weighed 40kg, give or take two"),
]

OTHER = [
    # another number
    ("Two and a half crore people will be covered", "the scheme would cover 2.5 million people", "Two and a half crore",
     "2.5 million"),
    ("We lost twenty cattle in the flood", "the flood had killed 200 of his cattle", "twenty", "200"),
    ("There is a hole of forty-six million pounds in the pension scheme", "the pension scheme had a £46bn hole in it",
     "forty-six million pounds", "£46bn"),
    ("We counted 1,340 damaged houses, of which about 300 will be pulled down",
     "1,340 houses were damaged, and some 800 would have to be demolished", "300", "800"),
    ("There were 212 of them on the boat", "fewer than 200 people had been on the boat", "212", "200"),
    ("About 200 came to the mill", "more than 200 came to the mill", "about 200", "more than 200"),
    ("The scheme is for the over-60s", "the scheme was for the over-50s", "60s", "50s"),
    ("There were a dozen of us on the roof", "dozens of people had been on the roof", "a dozen", "dozens"),
    ("The bill is between two and three hundred thousand dollars", "the bill could come to $2-3m",
     "three hundred thousand dollars", "3m"),
    ("We had three days and two nights on the ice", "they had spent two days and two nights on the ice", "three",
     "two"),
    ("They were held for two weeks and beaten on three occasions", "they were held for three weeks and beaten thrice",
     "two", "three"),
    # another part
    ("One in eight of our patients never comes back", "one patient in five failed to come back", "One in eight",
     "one patient in five"),
    ("Eight of the eleven signals had failed", "all 11 signals had failed", "Eight", "all"),
    ("Unemployment rose by three percentage points", "unemployment rose by 3%", "three percentage points", "3%"),
    ("Profits doubled in the spring", "profits had tripled in the spring", "doubled", "tripled"),
    # another unit
    ("It was gusting to 90 kilometres an hour when the crane fell", "gusts had reached 90mph when the crane fell",
     "90 kilometres an hour", "90mph"),
    ("The well is 140 feet deep", "the well was 140 metres deep", "140 feet", "140 metres"),
    ("The kiln eats 40 tonnes a week", "the kiln burned 40 tonnes of coal a day", "40 tonnes a week",
     "40 tonnes of coal a day"),
    ("A ton and a half of rock came through the roof", "half a ton of rock had come through the roof",
     "A ton and a half", "half a ton"),
    # another time
    ("Polls close at eight in the evening", "polls would close at 9pm", "eight in the evening", "9pm"),
    ("The boy was kept in that cell for nineteen hours", "the boy was held in the cell for nineteen days",
     "nineteen hours", "nineteen days"),
    ("The survey was done in 2019", "the survey was carried out in 2009", "2019", "2009"),
    # below zero
    ("Growth was -0.3% last year", "growth was 0.3% last year", "-0.3", "0.3"),
    ("It was −10C on the quay", "it was 10C on the quay", "−10C", "10C"),
    ("It was –10C on the quay", "it was 10C on the quay", "–10C", "10C"),
    ("It was minus 5 degrees", "it was 5 degrees", "minus 5", "5"),
    ("It stays above minus 5C", "it stays above 5C", "minus 5C", "5C"),
    ("It was five degrees below zero", "it was five degrees", "five degrees below zero", "five degrees"),
    ("Growth fell to -0.3%", "growth fell to 0.3%", "-0.3", "0.3"),
    ("The result was -$5m", "the result was $5m", "-$5m", "$5m"),
    # a comma that stands for a point
    ("The dose is 1,5 mg", "the dose is 15 mg", "1,5", "15"),
    ("Prices rose by 1,5 per cent", "prices rose by 15 per cent", "1,5", "15"),
    # another country's money
    ("A ticket costs $5", "a ticket costs A$5", "$5", "A$5"),
    ("A ticket costs NZ$5", "a ticket costs A$5", "NZ$5", "A$5"),
    ("A ticket costs 5 dollars", "a ticket costs 5 Australian dollars", "5", "5 Australian"),
    # figures on either side of a dash or a slash
    ("The score was 3-1", "the score was 1-3", "3-1", "1-3"),
    ("The trial began on 5/6/2024", "the trial began on 6/5/2024", "5/6", "6/5"),
    # numbers that changed places
    ("Five men and seven women are on the jury", "the jury had seven men and five women", "Five", "seven"),
    # a number that stands elsewhere, too
    ("We lost 300 ewes in March and 450 in April", "We lost 300 ewes in March and 300 in April", "450", "300"),
    ("The bus takes 12 minutes, the tram nine", "the bus takes 12 minutes, the tram 12", "nine", "12"),
    ("He bid £70 for the clock and £95 for the bell", "he bid £95 for the clock and £95 for the bell", "£70", "£95"),
    # a span of time without a number
    ("The road will be shut for days", "the road would be shut for weeks", "days", "weeks"),
    ("We will know within weeks", "they would know within days", "weeks", "days"),
    # a name's number
    ("Stop using the Aquis 400 now", "they should stop using the Aquis 500 now", "400", "500"),
    ("Of those in Linden 47 fell ill", "74 of those in Linden fell ill", "47", "74"),
    ("Profit fell from 19 million to 14", "profit had risen to £19m from £14m", "14", "£19m"),
    ("We expect growth in the third quarter", "the firm expected growth in Q4", "third", "Q4"),
    ("Sales fell in H1", "sales had fallen in the second half", "H1", "second"),
    ("Sales will be £6bn, plus or minus 2%", "sales would be £6bn, plus or minus 3%", "2", "3"),
    ("It was minus 5 degrees", "it had been 5 degrees", "minus 5", "5"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), FAIR, ids=[row[0] for row in FAIR])
def test_a_fair_telling_is_quiet(one, other):
    both_ways = (*flags(one, other, version_kind="indirect"), *flags(other, one, version_kind="indirect"))
    assert [flag for flag in both_ways if flag.name in ("number", "hedge")] == []


@pytest.mark.parametrize(("one", "other", "said", "of_other"), OTHER, ids=[row[0] for row in OTHER])
def test_another_quantity_is_flagged_with_its_words_both_ways(one, other, said, of_other):
    forth, turned = (
        [(flag.reference, flag.version) for flag in flags(*pair, version_kind="indirect") if flag.name == "number"]
        for pair in ((one, other), (other, one))
    )
    assert forth == [(said, of_other)]
    assert turned == [(of_other, said)]


def test_a_word_for_many_tells_of_a_number_only_where_it_counts_the_same():
    reference = "The storm sank 40 boats and drowned some goats"
    version = "the storm sank 400 boats and drowned some goats"
    assert [(flag.name, flag.reference, flag.version) for flag in flags(reference, version)] == [
        ("number", "40", "400")
    ]


def test_between_texts_full_of_figures_nothing_is_looked_for():
    one, other = (" ".join(f"mill {first + number}" for number in range(0, 4_000, 2)) for first in (1, 200_000))
    assert flags(one, other) == ()


@pytest.mark.parametrize("every", [2_000, 200, 20, 4])
def test_in_a_text_full_of_figures_each_that_changed_is_flagged(every):
    figures = range(30_001, 40_000, 10)
    changed = {figure: figure + 50_000 for number, figure in enumerate(figures) if number % every == 0}
    one = " ".join(f"Shed {number % 7} took {figure} crates." for number, figure in enumerate(figures))
    other = " ".join(
        f"Shed {number % 7} took {changed.get(figure, figure)} crates." for number, figure in enumerate(figures)
    )
    assert flags(one, other) == tuple(Flag("number", *map(str, pair)) for pair in changed.items())


SEVERAL = [
    (
        "Of the 40 crew, 12 were hurt and the ship lost 300 containers",
        "Of the 40 crew, 21 were hurt and the ship lost 3,000 containers",
        [("12", "21"), ("300", "3,000")],
    ),
    (
        "We closed nine libraries and sacked 70 teachers",
        "We closed six libraries and sacked 17 teachers",
        [("nine", "six"), ("70", "17")],
    ),
    (
        "The clinic has 14 beds, 30 nurses and a budget of £2 million",
        "The clinic has 41 beds, 13 nurses and a budget of £3 million",
        [("14", "41"), ("30", "13"), ("£2", "£3")],
    ),
    (
        "Sales rose by 4 percent to 90 million euros",
        "Sales rose by 14 percent to 19 million euros",
        [("4", "14"), ("90", "19")],
    ),
    # the 15 are the nine and the six, and the two years are no six libraries
    (
        "We closed nine libraries in 2019 and six in 2020, and sacked 70 teachers",
        "We closed 15 libraries in two years and sacked 70 teachers",
        [("nine", "15")],
    ),
    (
        "We closed nine libraries and sacked 70 teachers in 2019",
        "We closed nine libraries and sacked 17 teachers",
        [("70", "17")],
    ),
    ("Sales rose by 4 percent to 90 million euros", "Sales were up 4% at €90m", []),
    ("Two ferries were late by 40 minutes, and three buses by 10", "Two ferries were late by 40 minutes", []),
]


@pytest.mark.parametrize(("reference", "version", "pairs"), SEVERAL, ids=[case[1] for case in SEVERAL])
def test_every_number_that_changed_is_named(reference, version, pairs):
    raised = [flag for flag in flags(reference, version) if flag.name == "number"]
    assert [(flag.reference, flag.version) for flag in raised] == pairs


@pytest.mark.parametrize(
    ("one", "other", "changed"),
    [
        pytest.param("It takes from 3 to 5 weeks.", "It takes from 3 to 50 weeks.", True, id="its end, beyond"),
        pytest.param("Fares rose from £3 to £5.", "Fares rose from £3 to £6.", True, id="its end"),
        pytest.param("Fares rose from £3 to £5.", "Fares rose from £2 to £5.", True, id="its beginning"),
        pytest.param("It takes 3 to 5 weeks.", "It takes 3-5 weeks.", False, id="the same, written otherwise"),
        pytest.param("It takes 3 to 5 weeks.", "It takes four weeks.", False, id="what lies in it"),
    ],
)
def test_a_range_is_another_where_one_of_its_ends_is(one, other, changed):
    for a, b in ((one, other), (other, one)):
        assert ("number" in {flag.name for flag in flags(a, b)}) == changed
