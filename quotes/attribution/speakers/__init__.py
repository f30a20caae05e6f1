"""From a source to its speaker: a name in it, or whom a pronoun or description takes up.

references        words that mean somebody
introductions     what introduces a name: "Foreign Ministry spokeswoman"
source_names      the names in a source that speak
offices           the role of a speaker, whose office it is
turn_offices      who speaks under an office in a transcript
interviewee       who answers in an interview, or gives a speech, signs a letter or writes a post
walk              what is known at one point of the article
pronouns/         whom "she" takes up, from what was said before
descriptions/     whom "the minister" takes up, or "the company"
meaning           whom a source means, and a pronoun or description anywhere at that point
speakers          the walk over the article that resolves them all
"""
