"""From a source to its speaker: a name in it, or whom a pronoun or description takes up.

references        words that mean somebody
introductions     what introduces a name: "Foreign Ministry spokeswoman"
source_names      the names in a source that speak
handing_on        who only hands on a statement
pronouns          whom "she" takes up
going_on          whom "he added" does
replying          who replies is whoever was spoken to
strangers         somebody not named who has just spoken
body_descriptions  which body "the company" does
documents         whose "the letter" is
named_next        whom the next sentence names, after a description
descriptions      whom "the minister" takes up
offices           the role of a speaker, and whose office it is
interviewee       who answers in an interview
turn_offices      who speaks the turns of a transcript that an office heads
walk              what is known at one point of the article
taking_up         whom a pronoun or description means at that point
meaning           whom a source means
speakers          the walk over the article that resolves them all
"""
