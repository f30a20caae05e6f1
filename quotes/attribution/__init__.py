"""Who is behind each source, where and how the words were said, and who passed them on: a spaCy component.

After extraction, before the store. Everything is decided from one article; `identity` brings the speakers of many
articles together. In the order in which one rests on the other:

    texts             an article's words, taken once
    names             printed names: their parts, and whether two may be one person's
    plain_roles       what a printed role tells by its words alone
    mentions/         where the article names people and bodies, and what it calls them there
    cast/             the people and bodies of the article, each under one name
    venues/           to whom and where it was said, and which outlet is credited
    manner/           the words that say how: said, denied, reportedly
    sources/          who said it, by grammar: what extraction missed or cut wrong, reports within reports
    speakers/         from a source to its speaker: a name in it, whom a pronoun or description takes up
    component         the component: all of these
    identity/         one speaker over all articles, whatever the form of the name

`identity` needs no pipeline, and whoever imports it none of spaCy.
"""
