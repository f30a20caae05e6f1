"""What of a web page is its article's text: paragraphs as lines, and nothing that is the page's."""

from itertools import permutations
from time import process_time

import pytest
from webpage import BODY, article, lines, read_page, web_page

from quotes.records import Problem

CLUTTER = {
    "a caption": "<figure><img src=x><figcaption>The bridge in March.</figcaption></figure>",
    "a caption by its class": '<div><img><p class="wp-caption-text">The bridge in March.</p></div>',
    "a pull quote": '<div class="pull-quote">We will not wait until a lorry is in the river</div>',
    "a pull quote without a name": "<blockquote>“We will not wait until a lorry is in the river”</blockquote>",
    "a heading that repeats the text": "<h3>“We will not wait until a lorry is in the river”</h3>",
    "another article, labelled": '<p><strong>READ MORE: </strong><a href="/x">Ferry company sold</a></p>',
    "another, by its link alone": '<p><a href="/x">Ferry company sold to rival</a></p>',
    "a list of others": '<div class="article-related"><h3>Related</h3><a href="/x">Ferry sold</a></div>',
    "a newsletter box": '<div class="newsletter-promo"><h4>The Tide</h4><p>All that matters, in your inbox.</p></div>',
    "an invitation in italics": "<p><i>Sign up for our morning newsletter, The Tide.</i></p>",
    "an advertisement": '<div class="ad-slot"><p>Advertisement</p><p>Article continues below</p></div>',
    "share lines": '<ul class="share-tools"><li>Share on Facebook</li><li>Copy link</li></ul>',
    "cookies": '<div id="cookie-banner"><p>We use cookies and similar things to make this site work for you.</p></div>',
    "comments": '<section id="comments"><p>I cross it every day and nobody asked me about any of this.</p></section>',
    "what is hidden": "<p hidden>“I am not here,” said nobody at all in the hall of the council.</p>",
    "what has no size": "<p style='font-size: 0px'>“I am not here,” said nobody at all in the hall.</p>",
    "what is not displayed": '<div style="display: none">Loading the next story, please hold the line.</div>',
    "a copyright line": "<p>Copyright 2025 Aldwich Media. All rights reserved. It may not be copied without leave.</p>",
    "a copyright line with the holder before the year": "<p>Copyright by the Aldwich Press, 2025. No copies.</p>",
    "an article that is a teaser": '<article><h3><a href="/y">Ferry sold</a></h3><p>It went for a song.</p></article>',
    "a label and a link": '<p><b>IN THE NORTH: </b><a href="/x">Ferry company sold</a></p>',
    "a pointer that ends as a sentence": '<p><a href="/x">See our pictures of the week.</a></p>',
    "a field to fill in": "<div><h5>Get alerts</h5><ul><li>Ann Lee <form><input name=to></form></li></ul></div>",
    "comments of readers, of any length": 3
    * f'<div class="visitor_comment"><h3>No!</h3><p>{"I cross it. " * 55}</p></div>',
    "what belongs to a picture": '<div class="image on-image"><img src=x><p><span>The Old Press</span></p></div>',
    "a video's description": '<div><video></video><p class="video-desc">Lorries queue on the east bank.</p></div>',
    "an invitation to follow": "<p>Follow <a href=/x>Ann Lee</a> on Twitter.</p>",
    "a rule of dashes": "<p>___</p>",
    "another article, in French": '<p>Lire aussi : <a href="/x">Le bac est vendu</a></p>',
}


@pytest.mark.parametrize("clutter", CLUTTER.values(), ids=CLUTTER)
def test_is_no_line_of_the_article(clutter):
    assert lines(web_page(clutter)) == list(BODY)


KEPT = {
    "a subheading": ("<h2>Free until it opens</h2>", "Free until it opens"),
    "somebody's words": ("<blockquote><p>“I sell bread,” he said.</p></blockquote>", "“I sell bread,” he said."),
    "a list item": ("<ul><li>Ferries leave from both banks.</li></ul>", "Ferries leave from both banks."),
    "a paragraph with a link": ('<p>It was <a href="/x">sold</a> in May.</p>', "It was sold in May."),
    "words in other type": ("<p>They <b>must</b> not<i>hing</i> do.</p>", "They must nothing do."),
    "a word within a sentence, whatever it is called": (
        '<p>Shares of <span class="ticker">Acme Ferries</span>, he said, <a class="related">fell</a> by half.</p>',
        "Shares of Acme Ferries, he said, fell by half.",
    ),
    "words in no paragraph": (
        "<div><img></div>The tolls were raised twice in the last year alone.</p>",
        "The tolls were raised twice in the last year alone.",
    ),
    "words that were not struck": ("<p>We <del>never</del><ins>always</ins> pay.</p>", "We always pay."),
    "words beside others that were": ("<p>“We will <s>never</s> pay,” he said.</p>", "“We will pay,” he said."),
    "a word without its footnote": ("<p>The bridge is old.<sup><a href=#n>note</a></sup></p>", "The bridge is old."),
    "a word without the number of one": ("<p>They build<sup>1</sup> there.</p>", "They build there."),
    "an ordinal": ("<p>He came on the 4<sup>th</sup> of May.</p>", "He came on the 4th of May."),
    "an ordinal in a link": ("<p>He is on <a href=/x>the 4<sup>th</sup> floor</a>.</p>", "He is on the 4th floor."),
    "a year without its footnote": ("<p>It rained in 2019<sup>[3]</sup>.</p>", "It rained in 2019."),
    "a power": ("<p>It has 12 m<sup>2</sup> of deck.</p>", "It has 12 m2 of deck."),
    "a size of some": ("<p style='font-size:0.9em'>It is small, he said.</p>", "It is small, he said."),
    "talk of copyright": (
        "<p>Copyright law of 1998 is dead, the minister said.</p>",
        "Copyright law of 1998 is dead, the minister said.",
    ),
    "words in marks behind a year": (
        "<p>Copyright suits: 4 in 2024, “and more to come,” he said.</p>",
        "Copyright suits: 4 in 2024, “and more to come,” he said.",
    ),
    "a letter in brackets": ("<p>(C) was her answer in 2019, she said.</p>", "(C) was her answer in 2019, she said."),
    "a soft hyphen, not seen": ("<p>A con\u00adsult\u00adation ends in May.</p>", "A consultation ends in May."),
    "talk of a newsletter": ("<p>He prints a newsletter there.</p>", "He prints a newsletter there."),
}


@pytest.mark.parametrize(("inside", "line"), KEPT.values(), ids=KEPT)
def test_is_a_line_of_the_article(inside, line):
    assert lines(web_page(inside)) == [*BODY[:2], line, *BODY[2:]]


POSTS = ("The fire is out, says the chief of the harbour's fire service.", "It rains.", BODY[1], BODY[2], BODY[3])


def live_blog(above="", below=""):
    posts = "".join(f"<li class=post><time>0{hour}:15</time><p>{post}</p></li>" for hour, post in enumerate(POSTS, 1))
    kind = 'itemscope itemtype="https://schema.org/LiveBlogPosting"'
    head = f"<html><body><p>Calder Live is read by 900 people a day.</p><main {kind}><h1>Fire</h1>"
    return f"{head}{above}<ol>{posts}</ol>{below}".encode()


def test_a_live_blog_keeps_its_introduction_and_its_shortest_post():
    above = f"<p>By Kim Asare</p><p>{BODY[0]}</p><ul><li>Live</li><li>512 viewing</li></ul>"
    assert lines(live_blog(above)) == [BODY[0], *POSTS]


def test_a_live_blog_without_an_introduction_is_its_posts():
    assert lines(live_blog(below="<p>More of this is on our page of the fire service of Calder.</p>")) == list(POSTS)


GAPS = {
    "a subheading": ("<h3>Free until it opens</h3>", ["Free until it opens"]),
    "a subheading in an element of its own": ("<div><div><h2>Free by then</h2></div></div>", ["Free by then"]),
    "a subheading of the last rank": ("<h6>Free until it opens</h6>", ["Free until it opens"]),
    "a list": ("<ul><li>From both banks</li><li>All day</li></ul>", ["From both banks", "All day"]),
    "a quotation in a figure": (
        "<figure><blockquote><p>“Bridges are the future,” said Bo Roe.</p></blockquote></figure>",
        ["“Bridges are the future,” said Bo Roe."],
    ),
    "a quotation in a list of terms": (
        "<dl><dt>Lee</dt><dd>“We shall build them all,” she said.</dd></dl>",
        ["“We shall build them all,” she said."],
    ),
    "a subheading with a list": ("<h4>Free by then</h4><ul><li>All day</li></ul>", ["Free by then", "All day"]),
}


@pytest.mark.parametrize(("inside", "between"), GAPS.values(), ids=GAPS)
def test_is_kept_between_two_paragraphs_where_no_element_is_called_an_article(inside, between):
    paragraphs = [f"<p>{line}</p>" for line in BODY]
    page = f"<html><body><h1>Bridge</h1><div>{''.join((*paragraphs[:2], inside, *paragraphs[2:]))}</div></body></html>"
    assert lines(page.encode()) == [*BODY[:2], *between, *BODY[2:]]


def test_the_headings_of_a_list_that_is_an_article_may_be_links():
    names = ("A bell for the bridge", "A lamp for the ferry", "A coat for the quay")
    text = [" ".join(triple) for triple in permutations(BODY, 3)][:3]
    parts = "".join(f"<h2><a href=/x>{name}</a></h2><p>{line}</p>" for name, line in zip(names, text, strict=True))
    page = f"<html><body><article><h1>Three things to buy</h1>{parts}</article></body></html>"
    assert lines(page.encode()) == [line for pair in zip(names, text, strict=True) for line in pair]


BELOW = {
    "prose under a heading": "<h3>Your words</h3><div><p>I cross it every day, and nobody asked me about it.</p></div>",
    "a line that is no sentence": "<p>The Town Crier on the air</p>",
}


@pytest.mark.parametrize("below", BELOW.values(), ids=BELOW)
def test_further_down_is_no_more_of_the_article(below):
    text = [" ".join(pair) for pair in permutations(BODY, 2)]
    own = "".join(f"<p>{line}</p>" for line in text)
    page = f"<html><body><h1>Bridge</h1><div class=a><div>{own}</div></div><div class=b>{below}</div></body></html>"
    assert lines(page.encode()) == text


def test_an_article_in_parts_of_one_name_goes_on_behind_a_heading():
    parts = "".join(f"<div class=part><p>{line}</p></div><h4>Advertisement</h4>" for line in (*BODY, "It is so."))
    page = f"<html><body><h1>Bridge</h1><div>{parts}</div></body></html>"
    assert lines(page.encode())[: len(BODY)] == list(BODY)


ENDS = {
    "a name for it": ("What comes next", True),
    "readers' words": ("Leave a comment", False),
    "a number": ("#11", False),
}


@pytest.mark.parametrize(("heading", "goes_on"), ENDS.values(), ids=ENDS)
def test_much_prose_under_a_heading_further_down_is_of_the_article_unless_the_heading_says_no(heading, goes_on):
    text = [" ".join(three) for three in permutations(BODY, 3)]
    own = "".join(f"<p>{line}</p>" for line in text[:20])
    more = "".join(f"<p>{line}</p>" for line in text[20:])
    page = f"<html><body><h1>Bridge</h1><div id=a>{own}</div><div id=b><h3>{heading}</h3>{more}</div></body></html>"
    assert lines(page.encode()) == text[: None if goes_on else 20]


def test_an_answer_that_is_given_twice_stays():
    asked = ("Q: Did you close the bridge?", "“No, I never did that.”", "Q: And the ferry?", "“No, I never did that.”")
    text = [*BODY, *asked]
    page = f"<html><body><article><h1>Bridge</h1>{''.join(f'<p>{line}</p>' for line in text)}</article></body></html>"
    assert lines(page.encode()) == text


def test_line_breaks_part_paragraphs():
    assert lines(f"<html><body><h1>Bridge</h1><div>{'<br><br>'.join(BODY)}</div></body></html>".encode()) == list(BODY)


@pytest.mark.parametrize("holder", ["span", "font", "strong", "em", "label", "header", "li", "dd", "figure", "details"])
def test_the_first_paragraph_may_stand_bare_in_any_element_that_holds_the_others(holder):
    rest = "".join(f"<p>{line}</p>" for line in BODY[1:])
    page = f"<html><body><h1>Bridge</h1><div><{holder}>{BODY[0]}{rest}</{holder}></div></body></html>"
    assert lines(page.encode()) == list(BODY)


def test_paragraphs_may_stand_bare_under_headings():
    text = [BODY[0], "A trade", BODY[2], "A boat", BODY[3]]
    page = "<html><body><h1>Bridge</h1><div>{}<h3>{}</h3>{}<h3>{}</h3>{}</div></body></html>".format(*text)
    assert lines(page.encode()) == text


def test_what_is_taken_out_between_two_lines_leaves_them_apart():
    ad = '<div class="ad-slot"><span>Advertisement</span></div>'
    text = "<br><br>".join(BODY[:2]) + ad + "<br><br>".join(BODY[2:])
    assert lines(f"<html><body><h1>Bridge</h1><div>{text}</div></body></html>".encode()) == list(BODY)


def test_a_table_may_be_the_layout_of_a_page():
    menu = "<td><a href='/'>Home</a><br><a href='/n'>News</a></td>"
    page = f"<html><body><table><tr>{menu}<td>{'<br><br>'.join(BODY)}</td></tr></table></body></html>"
    assert lines(page.encode()) == list(BODY)


def test_a_name_that_means_clutter_counts_for_nothing_on_the_article_itself():
    body = "".join(f'<div class="elementor-widget"><p>{line}</p></div>' for line in BODY)
    page = f'<html><body class="has-sidebar"><article class="post tag-advertising">{body}</article></body></html>'
    assert lines(page.encode()) == list(BODY)


def test_an_article_in_what_is_called_clutter_is_read_all_the_same():
    body = "".join(f"<p>{line}</p>" for line in BODY)
    other = "".join(f"<p>Ferry {number} leaves the quay at noon, and another at night.</p>" for number in range(30))
    head = '<meta property="og:type" content="article">'
    page = f'<div class="related">{body}</div><ul class="comments">{other}</ul>'
    assert set(BODY) <= set(lines(f"<html><head>{head}</head><body>{page}</body></html>".encode()))


def test_an_article_for_machines_only_is_read_from_there():
    body = r"\n\n".join(BODY)
    script = f'{{"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": "{body}"}}'
    head = f'<script type="application/ld+json">{script}</script>'
    assert lines(f'<html><head>{head}</head><body><div id="app"></div></body></html>'.encode()) == list(BODY)


def test_what_machines_are_told_tells_the_article_from_the_page_around_it():
    body = " ".join(BODY)
    script = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{body}"}}</script>'
    other = "".join(
        f"<p>The tunnel at {place} was dug in a wet year, and nobody ever used it.</p>" for place in "ABCDEFGH"
    )
    own = "".join(f"<p>{line}</p>" for line in BODY)
    page = f"<html><head>{script}</head><body><div>{own}</div><div>{other}</div></body></html>"
    assert lines(page.encode()) == list(BODY)


def test_a_brief_of_a_few_words_has_paragraphs_too():
    brief = ("The old bridge of Aldwich closed on Monday.", "A ferry will run from April, the council said.")
    body = "".join(f"<p>{line}</p>" for line in brief)
    assert lines(f"<html><body><article><h1>Bridge closed</h1>{body}</article></body></html>".encode()) == list(brief)


def test_a_language_without_spaces_has_articles_too():
    text = (
        "市议会周一将有关新桥的决定推迟到秋天，市长在新闻发布会上对此表示遗憾。",
        "旧桥已对卡车关闭两年，因为桥墩上发现了裂缝，专家的报告将于八月提交。",
    )
    body = "".join(f"<p>{line}</p>" for line in text)
    read = article(f"<html lang='en'><body><article><h1>桥</h1>{body}</article></body></html>".encode())
    assert (read.text.split("\n\n"), read.language) == (list(text), "zh")


MANY = {
    "headlines over a line each": "".join(f"<h2><a href=/x>Ferry {n}</a></h2><p>It is {n}.</p>" for n in range(2500)),
    "links in a paragraph": f"<p>{' or '.join(f'<a href=/x>ferry {n}</a> then' for n in range(4000))}.</p>",
    "paragraphs deep in each other's divisions": "<div>" * 150 + "<p>It rained on the ferry all day.</p>" * 3000,
}


@pytest.mark.parametrize("many", MANY.values(), ids=MANY)
def test_thousands_of_elements_cost_seconds_not_minutes(many):
    page = f"<html><body><h1>Bridge</h1><div>{many}</div></body></html>".encode()
    start = process_time()
    read_page(page)
    assert process_time() - start < 15


NOTHING = {
    "nothing": (b"", "is no web page that can be read"),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0\0", "holds no article, only links, pictures or a few words"),
    "too many levels": (b"<div>" * 5000 + b"x", "is no web page that can be read"),
    "links alone": (b"<html><body><ul><li><a href='/a'>Ferry sold</a></li></ul></body></html>", "holds no article, "),
    "consent": (
        b"<html><title>Before you go on</title><body><p>We and our partners store cookies on your device.</p>"
        b"<p>We process personal data to show you advertising that you may like.</p></body></html>",
        "shows a consent form in place of an article",
    ),
    "robots": (
        b"<html><title>Just a moment...</title><body><p>Please verify you are human to read on.</p></body></html>",
        "shows a check for robots in place of an article",
    ),
    "none there": (
        b"<html><title>Page not found</title><body><p>The page you are looking for is not here.</p></body></html>",
        "shows a page that says there is none in place of an article",
    ),
}


@pytest.mark.parametrize(("content", "message"), NOTHING.values(), ids=NOTHING)
def test_a_page_without_an_article_is_a_problem_with_a_remedy(content, message):
    (problem,) = read_page(content)
    assert isinstance(problem, Problem)
    assert problem.message.startswith(message)
    assert problem.remedy == "save the article's own page, as a reader sees it"


def test_of_an_article_to_be_paid_for_the_beginning_is_kept_and_reported():
    script = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'
    offer = "<h2>Subscribe to unlock this article</h2><p>Unlimited access for 1 a week. Cancel anytime.</p>"
    page = f"<html><head>{script}</head><body><h1>Bridge</h1><div><p>{BODY[0]}</p>{offer}</div></body></html>"
    problem, stub = read_page(page.encode())
    assert (problem.kept, problem.message) == (
        True,
        "is only the beginning of an article, the rest must be paid for; the beginning is kept",
    )
    assert (stub.text, stub.stub) == (BODY[0], True)
