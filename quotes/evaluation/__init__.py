"""How good each room is: scores against what readers found.

Quotations (`quotes evaluate`):

    gold           gold articles from a file
    predictions    predicted quotations from a file
    baseline       what textacy finds
    claims         attributions as sets of words, and which stands for which
    counting       what one article adds to the scores
    scoring        precision, recall and F1
    intervals      how far they would swing with other articles
    tables         scores as a table and as JSON
    reliability    whether a confidence is a probability
    halves         labels in two halves, counted and printed
    classes        speech, thought, stance and document

Speakers and venues, on labelled articles (labelled):

    labelled       articles analysed with the gold's own quotations
    speakers       who said it
    venues         to whom, where, and by whose report

Reading, linking, comparing:

    pages          how much of saved pages is read right
    links          whether versions are brought together
    reports        the same in news of our own writing
    distortions    whether flags tell the distorted from the faithful
"""
