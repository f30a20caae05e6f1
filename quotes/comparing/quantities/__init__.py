"""What a text says of how much, how many and when; and whether another is a fair telling of it.

From the smallest to the whole:

    numerals    a number in figures or words: "2.5m", "nine hundred and eighty-seven"
    units       what is measured, and how much of it one unit is
    moments     times of day, days of a month, years and decades
    shares      parts of a whole, multiples: "two thirds", "one in five", "doubled"
    ages        whether a figure is somebody's age: "Ann Lee, 51, said"
    labels      whether a figure is part of a name: "the Calor 200"
    measures    what quantity begins at a word: a number with its unit, a span of time, "dozens"
    bounds      how exactly it is given: "about", "nearly", "more than"
    sharing     what a number may be by another near it: "19 million to 14"
    readings    what all this may be read as, and whether two readings may tell of one amount
    quantities  how much is said of what, and whether one is a fair telling of another
    counting    the quantities of one side of a comparison
    pairing     which quantity of one side was put for which of the other
    reckoning   numbers that one side reckons from the other's: twice 18,000 is 36,000
    amounts     the look-heres: figures, quantities and units that differ
    frequencies  how often something was done: "twice", "a single warning"
"""
