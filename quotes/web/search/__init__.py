"""What a search asks for.

question   all that is asked, in the address
meant      other forms of its words, and others that are spelt alike
facets     what it can be narrowed down by
"""
