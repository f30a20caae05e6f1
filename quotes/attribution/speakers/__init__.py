"""From a source to its speaker: a name in it, or whom a pronoun or description takes up.

references        words that mean somebody
introductions     what introduces a name: "Foreign Ministry spokeswoman"
source_names      the names in a source that speak
offices           the role of a speaker, and whose office it is
interviewee       who answers in an interview
turn_offices      who speaks the turns of a transcript that an office heads
walk              what is known at one point of the article
pronouns/         whom "she" takes up, from what was said before
descriptions/     whom "the minister" takes up, or "the company"
taking_up         whom a pronoun or description means at that point
meaning           whom a source means
speakers          the walk over the article that resolves them all
"""
