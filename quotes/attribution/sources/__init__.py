"""Who said it, by grammar: sources that extraction missed or cut wrong, and reports within reports.

sources           the words of a source, and the noun that stands for somebody
leading_in        sentences that lead to somebody's words without a verb of saying
parting           words of two that were fused, parted
missed            what was passed over: somebody says that something is so
torn_sources      sources that fell to pieces
deeds             what is a deed and no words: "asked not to be named"
narrowing         sources that took in whoever told or heard of it before
openings          what opens a sentence before the verb of saying is none of the words
quoted            whom another quotes as saying it
voices            a passive's subject is whom it is said of
roles_before      the role before the name of who says it is no content
subjects          the source of a cue by grammar
namers            whoever calls somebody something, not who is called so
second_verbs      whose a second verb is: his who speaks, or part of his words
predicates        what a sentence's subject does after the words end
spoken_to         who was told or asked something
answers           whose an answer is that only comes: whoever was asked
hearers           who sat and heard is not who spoke
citing            whom a report cites: "citing two officials"
inner_reports     reports within a report
read_out          what somebody reads out of another's letter
passed_on         direct words that somebody passes on
chains            which quotation tells of which other
"""
