"""What several commands share: what they take, and how they tell something.

engine         what finds quotations
options        arguments and options with one wording each
listing        commands behind a database: `quotes speakers DB merge ...`
layout         small words and layout
progress       how far the work is
telling        what reading has to tell, once, at the end
health         what a look at the install or a file found
"""
