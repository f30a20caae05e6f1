"""Which language a text is in, and what becomes of it."""

import json

import pytest
from click.testing import CliRunner

from quotes.cli import main
from quotes.pipeline import analyse
from quotes.reading.texts.language import language_of
from quotes.records import Article, Quote, Span

GERMAN = (
    "Der Stadtrat hat am Montag die Entscheidung über den Bau einer neuen Brücke auf den Herbst vertagt. „Wir wissen "
    "noch nicht, was sie kostet“, sagte Bürgermeisterin Petra Lohmann nach der Sitzung."
)

TEXTS = {
    "en": "The council put off the vote on the new bridge until the autumn, and the mayor said she was sorry for it.",
    "de": GERMAN,
    "fr": "La mairie a annoncé mardi qu'elle renonçait à un péage sur le vieux pont, après trois semaines de colère.",
    "es": "El ayuntamiento anunció el martes que no habrá peaje "
    "en el puente viejo, después de tres semanas de protestas.",
    "it": "Il consiglio ha deciso lunedì di non costruire il ponte nuovo, e la sindaca ha detto che è una vergogna.",
    "pt": "A câmara anunciou na terça-feira que não vai cobrar portagem na ponte velha, depois de três semanas.",
    "nl": "De gemeenteraad heeft het besluit over de nieuwe brug "
    "uitgesteld tot het najaar, zei de burgemeester op maandag.",
    "sv": "Kommunen sköt upp beslutet om den nya bron till hösten, "
    "och det är inte första gången, sade en talesman som var där.",
    "pl": "Rada miasta odłożyła decyzję o nowym moście do jesieni, a "
    "burmistrz powiedziała, że nie jest to dobry dzień dla miasta.",
    "tr": "Belediye meclisi yeni köprü için kararını sonbahara "
    "bıraktı ve başkan bu konuda daha çok zaman gerektiğini söyledi.",
    "ru": "Совет отложил решение о новом мосте до осени, и мэр сказала, что это не её вина.",
    "uk": "Рада відклала рішення про новий міст до осені, і мерка сказала, що це не її провина.",
    "ar": "أعلن المجلس يوم الاثنين تأجيل القرار بشأن الجسر الجديد إلى الخريف",
    "el": "Το συμβούλιο ανέβαλε την απόφαση για τη νέα γέφυρα μέχρι το φθινόπωρο",
    "ja": "市議会は月曜日、新しい橋についての決定を秋まで延期した。市長は会見で述べた。",
    "zh": "市议会周一将有关新桥的决定推迟到秋天，市长在新闻发布会上表示遗憾。",
    "ko": "시의회는 월요일에 새 다리에 대한 결정을 가을까지 미뤘다고 밝혔다",
    "und": "Bobol rafa tolim gavu neti " * 20,
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items(), ids=TEXTS)
def test_known_by_small_words_and_script(language, text):
    assert language_of(text) == language


ENGLISH = {
    "nothing": "",
    "too short to tell": "„Guten Tag“",
    "names and numbers": "Calder 2 Westmoor 1 Arnside 0 Norrsund 3 Lillo 1 Kessel 1 Selva 4 Brannoc 4",
    "words of another within": f"The mayor said, and the whole of the council heard "
    f"it in the hall: {GERMAN[100:180]} She was not well.",
}


@pytest.mark.parametrize("text", ENGLISH.values(), ids=ENGLISH)
def test_english_where_it_is_or_where_too_little_is_written(text):
    assert language_of(text) == "en"


def test_what_a_page_declares_counts_where_the_text_does_not_tell():
    assert language_of("„Guten Tag“", "de-AT") == "de"
    assert language_of(GERMAN, "en") == "de"


def test_no_quotations_are_looked_for_in_another_language():
    (analysis,) = analyse([Article("a", GERMAN, language="de")])
    assert analysis.quotes == ()


def test_quotations_that_came_with_it_are_kept_in_any_language():
    given = (Quote("direct", (Span(102, 140),)),)
    (analysis,) = analyse([Article("a", GERMAN, language="de", given=given)])
    assert len(analysis.quotes) == 1


def test_add_counts_articles_in_other_languages(tmp_path):
    records = [{"id": str(at), "text": text} for at, text in enumerate((GERMAN, TEXTS["fr"], GERMAN + GERMAN))]
    source = tmp_path / "a.jsonl"
    source.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    result = CliRunner().invoke(main, ["add", str(tmp_path / "q.db"), str(source)])
    assert "3 articles are not in English and kept without quotations: 2 de, 1 fr" in result.output
