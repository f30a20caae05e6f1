"""How the shipped model was made, so that it can be made again: `quotes train GOLD OUT`.

run        from a file of gold to a folder that holds a model: what `quotes train` does
gold       what annotators took for each other, cue or source, repaired
styles     the same article as another newspaper, or a bad copy, would print it
examples   an article's windows with the tags and links that the network should give
batches    a pass over all articles: styles drawn, windows sorted by length, batches shuffled
encoder    the one that training starts from, out of an installed package
network    the encoder with its heads, in PyTorch
crf        the loss over whole sequences of tags
loss       what a batch costs
loop       one run: warm-up, one decay, an average of the weights, checkpoints
export     the run's result as the files that `quotes.extraction.model` reads
pairs      labelled pairs of quotations, in folds
deciding   which quotations are one utterance: the trees that `quotes.linking` weighs signs with

Only `network`, `crf`, `loss`, `loop` and `export` need PyTorch: pip install 'quotes[train]'.
"""
