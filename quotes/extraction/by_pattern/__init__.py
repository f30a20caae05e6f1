"""Quotations that are found without the model, which has met few of them: by how they are set, or by their sentence.

transcripts  the turns of one: "ANN LEE: It rains."
interviews   the answers of one that is set as questions and answers
speeches     the paragraphs of a speech that says what it is
own_words    those of letters, logs and posts, which tell whose they are
signatures   what is signed behind a dash
put_so       words in marks of which a clause tells that they are how somebody put it
endings      sentences that tell at their end who says it
headlines    headlines that name at one end who says the rest
"""
