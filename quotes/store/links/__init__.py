"""What linking reads and finds, and what people decided about it.

waiting     what waits to be linked, and for which step
versions    the quotations and articles that linking reads
decisions   what people decided about utterances, and what that comes to
links       the utterances and reprints that linking finds
pool        all of this as linking asks for it
forgetting  an article taken out, with what was found and decided about it
"""
