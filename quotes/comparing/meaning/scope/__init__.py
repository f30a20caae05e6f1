"""How far a statement goes.

scope           the flag: cuts that took words which limit or deny the rest
conditions      conditions and exceptions that one has lost: "if ...", "except ..."
deadlines       up to when, or from when on
reach           all, a part or none; always or at times; these and no others
parts           parts left out so that the whole seems meant: "three of the nine judges"
portions        parts of another size: "half the town", "most of the town"
qualifiers      what bounds those of whom it is said: "boats over twelve metres"
regions         parts of a place left out where all of it need not be so: "the oldest in northern Spain"
take_backs      clauses that take back what stands before them
cut_short       words that begin behind what gives them as somebody else's
ellipses        omissions that changed what is left
"""
