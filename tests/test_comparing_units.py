"""Several of another unit are another amount, and so is a unit with another prefix."""

from __future__ import annotations

import pytest

from quotes.comparing import flags

DISTORTED = [
    (
        "The work took several hours to finish.",
        "The work took several days to finish.",
        "number",
        "several hours",
        "several days",
    ),
    ("The river was closed for many hours.", "the river was closed for many days", "number", "many hours", "many days"),
    (
        "The court case lasted several years.",
        "the court case lasted several decades",
        "number",
        "several years",
        "several decades",
    ),
    (
        "The tank lost several litres of oil.",
        "the tank lost several gallons of oil",
        "number",
        "several litres",
        "several gallons",
    ),
    (
        "The village is a few miles from the coast.",
        "the village was a few yards from the coast",
        "number",
        "a few miles",
        "a few yards",
    ),
    (
        "They waited a couple of weeks for an answer.",
        "they waited a couple of months for an answer",
        "number",
        "a couple of weeks",
        "a couple of months",
    ),
    (
        "The water held 5 micrograms of lead.",
        "The water held 5 milligrams of lead.",
        "number",
        "5 micrograms",
        "5 milligrams",
    ),
    ("The water held 5 μg of lead.", "The water held 5 mg of lead.", "number", "5 μg", "5 mg"),
    ("A ticket costs twelve pounds fifty.", "a ticket costs £12.80", "number", "twelve pounds fifty", "£12.80"),
    (
        "It was 104 degrees Fahrenheit in the hall.",
        "it was 104 degrees Celsius in the hall",
        "number",
        "104 degrees Fahrenheit",
        "104 degrees Celsius",
    ),
    (
        "The leak was 40 becquerels a litre.",
        "The leak was 40 megabecquerels a litre.",
        "number",
        "40 becquerels",
        "40 megabecquerels",
    ),
    (
        "They measured 20 millisieverts at the gate.",
        "They measured 20 microsieverts at the gate.",
        "number",
        "20 millisieverts",
        "20 microsieverts",
    ),
    ("The pressure was 100 pascals.", "The pressure was 100 kilopascals.", "number", "100 pascals", "100 kilopascals"),
    (
        "The plant makes 3 terawatts of power.",
        "the plant makes 3 gigawatts of power",
        "number",
        "3 terawatts",
        "3 gigawatts",
    ),
    ("The shot weighed 20 nanograms.", "the shot weighed 20 grams", "number", "20 nanograms", "20 grams"),
    ("The snow was 30 centimetres deep.", "the snow was 30 inches deep", "number", "30 centimetres", "30 inches"),
    ("She drank 50 millilitres of it.", "she drank 50 litres of it", "number", "50 millilitres", "50 litres"),
    ("A bag holds 500 milligrammes.", "a bag holds 500 grammes", "number", "500 milligrammes", "500 grammes"),
]


@pytest.mark.parametrize(
    ("reference", "version", "name", "in_reference", "in_version"),
    DISTORTED,
    ids=[f"{row[0]} / {row[1]}"[:100] for row in DISTORTED],
)
def test_another_unit_is_another_amount(reference, version, name, in_reference, in_version):
    found = flags(reference, version, "direct", "indirect")
    assert (name, in_reference, in_version) in [(flag.name, flag.reference, flag.version) for flag in found]


FAITHFUL = [
    ("The work took several hours to finish.", "the work took a few hours to finish"),
    ("The work took several hours to finish.", "the work took five hours to finish"),
    ("The work took several hours to finish.", "the work was finished within hours"),
    ("The work took several days to finish.", "the work took the best part of a week to finish"),
    ("They waited a couple of weeks for an answer.", "they waited two weeks for an answer"),
    ("They waited a couple of weeks for an answer.", "they waited for an answer for several weeks"),
    ("The mine was shut for ten weeks.", "the mine had been shut for months"),
    ("The water held 5 micrograms of lead.", "the water held 5 μg of lead"),
    ("The water held 5,000 micrograms of lead.", "the water held five milligrams of lead"),
    ("The leak was 2,000 becquerels a litre.", "the leak was two kilobecquerels a litre"),
    ("They measured 1,000 millisieverts at the gate.", "one sievert was measured at the gate"),
    ("The pressure was 1013 hectopascals.", "the pressure was 1013 hPa"),
    ("The bar stood at five feet ten that night.", "the bar stood at 70 inches that night"),
    ("A ticket costs twelve pounds fifty.", "a ticket costs £12.50"),
    ("Many years ago there were several mills in the valley.", "there were several mills in the valley many years ago"),
    ("Most days the boat is late.", "the boat was late on most days"),
    ("We have many tons of coal.", "they had lots of coal"),
    ("Several second homes were burgled.", "several holiday homes were burgled"),
    ("Rain of 40 millimetres is likely.", "rain of 4 centimetres was likely"),
    ("The jar holds 250 millilitres.", "the jar held a quarter of a litre"),
    ("The loaf weighed 800 grammes.", "the loaf weighed 0.8 kg"),
    ("For some years the mill stood empty.", "the mill stood empty for several years"),
]


@pytest.mark.parametrize(("reference", "version"), FAITHFUL, ids=[f"{row[0]} / {row[1]}"[:100] for row in FAITHFUL])
def test_one_amount_in_another_unit_is_quiet(reference, version):
    assert flags(reference, version, "direct", "indirect") == ()
