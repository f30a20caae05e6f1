"""Who said it, by grammar: sources that extraction missed or cut wrong, and reports within reports.

sources           the words of a source, and the noun that stands for somebody
contents/         what is somebody's words, and where they end
torn_sources      sources that fell to pieces
narrowing         sources that took in whoever told or heard of it before
roles_before      the role before the name of who says it is no content
subjects          the source of a cue by grammar
namers            whoever calls somebody something, not who is called so
voices            a passive's subject is whom it is said of
answers           whose an answer is that only comes: whoever was asked
hearers           who sat and heard is not who spoke
reports/          reports within reports, and what is passed on
"""
