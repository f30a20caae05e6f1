"""How far a statement goes.

Beside each module stands the flag that it raises; a dash where it helps others to.

scope       scope            cuts that took words which limit or deny the rest
conditions  scope            conditions and exceptions that one has lost: "if ...", "except ..."
deadlines   -                up to when, or from when on
reach       scope            all, a part or none; always or at times; these and no others
parts       scope            parts left out so that the whole seems meant: "three of the nine judges"
portions    scope            parts of another size: "half the town", "most of the town"
qualifiers  scope            what bounds those of whom it is said: "boats over twelve metres"
narrowed    scope            what is denied or counted of a kind alone: "no immediate risk", "net profit"
trials      scope            what was found in animals or in a laboratory alone
regions     scope            parts of a place left out where all of it need not be so: "the oldest in northern Spain"
take_backs  scope, ellipsis  clauses that take back what stands before them
cut_short   scope, ellipsis  words that begin behind what gives them as somebody else's
ellipses    ellipsis         omissions that changed what is left
"""
