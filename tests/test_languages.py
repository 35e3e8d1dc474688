"""Languages: their data, and a brief in each of them without being told which it is."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from summarize import summarize
from summarize.languages import Language, get_language, registry
from summarize.languages.registry import ISO_639_1

FOLDER = Path(registry.__file__).parent
CODES = sorted(path.stem for path in FOLDER.glob("??.py"))
DECLARATION: dict[str, str] = json.loads(
    (Path(__file__).parent / "data" / "declaration.json").read_text(encoding="utf-8")
)["texts"]

# their words are not told apart: terms are runs of characters there
WITHOUT_STOP_WORDS = {"my", "th"}


def cuts_a_cluster(text: str, at: int) -> bool:
    """Return whether a cut at ``at`` parts a character from its marks or a joined sequence."""
    if not 0 < at < len(text):
        return False
    joins = unicodedata.category(text[at]) in {"Mn", "Mc", "Me"} or "\u200d" in text[at - 1 : at + 1]
    return joins and not text[at - 1].isspace()


def test_there_is_a_text_for_every_language() -> None:
    assert set(DECLARATION) == set(CODES)


def test_every_language_knows_how_a_text_announces_itself() -> None:
    assert [code for code in CODES if not get_language(code).announcements] == []


@pytest.mark.parametrize("code", CODES)
def test_a_text_in_any_language_gives_three_distinct_sentences_of_it(code: str) -> None:
    text = DECLARATION[code]
    summary = summarize(text)
    assert summary.language == code
    assert len({sentence.text for sentence in summary}) == 3
    for sentence in summary:
        assert text[sentence.start : sentence.end] == sentence.text
        assert not cuts_a_cluster(text, sentence.start)
        assert not cuts_a_cluster(text, sentence.end)


@pytest.mark.parametrize("code", CODES)
def test_a_budget_of_words_holds_in_every_script(code: str) -> None:
    summary = summarize(DECLARATION[code], words=40, sentences=3)
    assert summary.over_budget or len(str(summary).split()) <= 40


@pytest.mark.parametrize("code", CODES)
def test_a_language_file_is_complete(code: str) -> None:
    language = get_language(code)
    assert language.code == code in ISO_639_1
    assert language.name == language.name.title()
    assert bool(language.stop_words) == (code not in WITHOUT_STOP_WORDS)
    assert language.openers
    assert 2 <= language.prefix <= 8


@pytest.mark.parametrize("code", CODES)
def test_words_are_in_lower_case(code: str) -> None:
    language = get_language(code)
    for word in language.stop_words | language.openers:
        assert word == word.lower()


def test_a_language_without_data_has_only_its_code() -> None:
    assert get_language("eu").stop_words == frozenset()
    assert isinstance(get_language("zu"), Language)


THREE_LANGUAGES = "\n\n".join(DECLARATION[code] for code in ("en", "zh", "ar"))
HARD = {
    "three languages": THREE_LANGUAGES,
    "Russian in Latin letters": (
        "Parom snova opozdal iz-za tumana. Nikto na prichale ne znal, kogda on pridyot. "
        "Passazhiry zhdali tri chasa. Kafe zakrylos v polden. Potom prishyol avtobus."
    ),
    "a language without data": (
        "Itsasontzia berandu iritsi zen lainoa zela eta. Kaian inork ez zekien noiz etorriko zen. "
        "Bidaiariek hiru ordu itxaron zuten. Kafetegia eguerdian itxi zen."
    ),
    "emoji only": "😀 🎉 👩‍👩‍👧‍👦 🎈. 🇫🇷 🇩🇪! 👍🏽 👍🏿?",
    "digits only": "1. 22 333 4444. 55555 666666. 7777777 88888888! 9 10 11?",
    "marks of direction": (
        "\u200fהמעבורת איחרה שוב.\u200f \u200eאיש לא ידע מתי תגיע.\u200e \u202bהם חיכו שעות.\u202c"
    ),
    "joiners": (
        "می\u200cخواهم بروم. نمی\u200cدانم کی می\u200cآید. کتاب\u200cها را خواندم. هیچ\u200cکس نبود."
    ),
    "decomposed letters": unicodedata.normalize("NFD", DECLARATION["vi"]),
    "lone surrogates": "The ferry \ud800 was late. Nobody \udfff knew why. They waited for hours.",
}


@pytest.mark.parametrize("text", HARD.values(), ids=HARD)
def test_hard_texts_give_an_answer_with_stable_spans(text: str) -> None:
    summary = summarize(text)
    assert len(summary) > 0
    for sentence in summary:
        assert text[sentence.start : sentence.end] == sentence.text
        assert not cuts_a_cluster(text, sentence.start)
        assert not cuts_a_cluster(text, sentence.end)
    assert summary.language in ISO_639_1
    assert str(summarize(text)) == str(summary)


def test_mixed_texts_are_split_by_the_marks_of_each_script() -> None:
    first_of_each = {"All human", "人人生而自由", "يولد جميع"}
    chosen = summarize(THREE_LANGUAGES, sentences=50)
    starts = {start for start in first_of_each for s in chosen if s.text.startswith(start)}
    assert starts == first_of_each


@pytest.mark.parametrize("code", ["zh", "ja", "th", "my"])
def test_words_of_spaceless_scripts_limit_the_brief(code: str) -> None:
    short = summarize(DECLARATION[code], words=30)
    long = summarize(DECLARATION[code], words=120)
    assert len(str(short)) < len(str(long))
