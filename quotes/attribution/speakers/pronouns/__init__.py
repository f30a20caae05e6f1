"""Whom "she" takes up, from what was said before.

antecedents       the noun that a relative pronoun takes up
handing_on        who only hands on a statement
pronouns          whom "she" takes up
several           whom "it", "they" and "both" take up
speaking_next     whom "he added" does, or "she replied"; somebody not named who has just spoken
tied              the noun of its sentence to which the words around a pronoun tie it
which             whether "which" may take up a name
"""
