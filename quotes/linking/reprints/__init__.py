"""Which articles carry another's text.

alignment      which sentences of two articles face each other
article_pairs  two articles side by side
facing         which of their quotations face each other
reprints       how one carries the other's, and which is the copy
copies         whose text is carried by whom, straight or by way of others
"""
