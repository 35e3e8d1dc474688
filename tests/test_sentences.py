"""The splitter: what it does with language, and what it does with any text at all."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize import Text, split_sentences
from summarize.errors import UnknownLanguageError
from summarize.languages import get_language
from summarize.languages.registry import CODES
from summarize.paragraphs import find_paragraphs
from summarize.parsing import parse
from summarize.sentences import split_block

CASES: list[dict[str, Any]] = [
    case
    for file in sorted((Path(__file__).parent / "cases" / "sentences").glob("*.json"))
    for case in json.loads(file.read_text(encoding="utf-8"))
]
LANGUAGES = st.sampled_from(["en", "de", "it", "el", "hy", "ja", "ko", "th", "tr", "ps"])
ALL_WAYS = LANGUAGES | st.just("uk")
"""Ukrainian sets the numbers of whole paragraphs apart, so a block by itself may be split otherwise."""
MARKS = st.sampled_from(
    [*".!?…:;。।؟\"'”“()[]«»《》-–• \n\t\u200f\x00\ud800aAzZ1И", "Mr. ", "e.g. ", "1. ", "a) "]
)
ODD = st.lists(MARKS | st.characters(), max_size=60).map("".join)


def split(text: str, language: str = "en") -> list[str]:
    return [sentence.text for sentence in split_sentences(text, language=language)]


def name(case: dict[str, Any]) -> str:
    return f"{case['language']}: {case['label']}"


@pytest.mark.parametrize("case", [c for c in CASES if c["expect"] == "pass"], ids=name)
def test_a_case_is_split_as_a_reader_would(case: dict[str, Any]) -> None:
    assert split(case["text"], case["language"]) == case["sentences"]


@pytest.mark.parametrize("case", [c for c in CASES if c["expect"] == "known failure"], ids=name)
def test_a_known_failure_still_fails_and_says_why(case: dict[str, Any]) -> None:
    """A failure that is gone becomes a case that passes."""
    assert case["comment"]
    assert split(case["text"], case["language"]) != case["sentences"]


def test_every_language_file_has_a_case() -> None:
    assert set(CODES) - {case["language"] for case in CASES} == set()


# --- laws


@given(ODD, ALL_WAYS)
def test_sentences_slice_back_in_order_and_leave_out_only_white_space(text: str, language: str) -> None:
    end = 0
    for sentence in split_sentences(text, language=language):
        assert text[sentence.start : sentence.end] == sentence.text
        assert not text[end : sentence.start].strip()
        assert sentence.text == sentence.text.strip() != ""
        end = sentence.end
    assert not text[end:].strip()


@given(ODD, ODD, ODD, LANGUAGES)
def test_a_block_is_split_inside_its_span_and_nothing_around_it_counts(
    before: str, block: str, after: str, language: str
) -> None:
    rules = get_language(language)
    alone = split_block(block, 0, len(block), rules)
    inside = split_block(before + block + after, len(before), len(before) + len(block), rules)
    assert [(a - len(before), b - len(before)) for a, b in inside] == alone


@given(ODD, ALL_WAYS)
def test_a_blank_line_always_separates(text: str, language: str) -> None:
    joined = f"{text}\n\nAfter it."
    last = split_sentences(joined, language=language)[-1]
    assert last.start >= len(text) + 2


@given(st.lists(ODD.map(lambda line: " ".join(line.split())).filter(bool), max_size=4), LANGUAGES)
def test_lines_parted_by_blank_lines_are_the_paragraphs(lines: list[str], language: str) -> None:
    """The short way of texts without wrapped lines ends where the long one does."""
    text = "\n\n".join(lines)
    rules = get_language(language)
    spans = [
        span
        for block in find_paragraphs(text, rules)
        for span in split_block(text, block.start, block.end, rules)
    ]
    assert [(s.start, s.end) for s in split_sentences(text, language=language)] == spans


@given(ODD, ALL_WAYS)
def test_the_same_text_gives_the_same_sentences_again(text: str, language: str) -> None:
    """Decisions are remembered; what is remembered may not depend on what was asked before."""
    first = split_sentences(text, language=language)
    split_sentences(text[::-1], language=language)
    assert split_sentences(text, language=language) == first


HOSTILE = {
    "dots": ".",
    "newlines": "\n",
    "opening quotes": "“",
    "straight quotes": '"',
    "spaces": " ",
    "no spaces": "a",
    "no marks": "word ",
    "initials": "A. ",
    "spaced dots": ". ",
    "dots and quotes": '."',
    "detached quotes": '. " ',
    "brackets": "(",
    "wide stops": "。",
    "open titles": "《a",
    "enumerators": "1. ",
    "glued capitals": "A.B",
    "labels": "; ",
    "emoticons": ":) ",
    "NULs": ". \x00",
    "lone surrogates": ".\ud800 ",
    "right-to-left marks": ".\u200f ",
    "mixed scripts": "дom。 ",
    "footnotes": ".[1]",
}


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_is_covered_exactly_and_in_linear_time(unit: str) -> None:
    """400,000 characters: any rule that looks back over the whole sentence would not come to an end."""
    text = (unit * 400_000)[:400_000]
    spans = split_block(text, 0, len(text), get_language("en"))
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())


LINES = {"dots": ".\n", "questions": "?\n", "items": "- a\n", "open ends": "a,\n", "numbers": "1. А.\n\n"}


@pytest.mark.parametrize("unit", LINES.values(), ids=LINES)
def test_short_lines_without_end_are_covered_exactly(unit: str) -> None:
    text = (unit * 100_000)[:100_000]
    spans = [(s.start, s.end) for s in split_sentences(text, language="uk")]
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())


# --- the public function


def test_empty_and_blank_texts_have_no_sentences() -> None:
    assert split("") == split(" \n\t\n ") == []


def test_without_a_language_the_text_says_which() -> None:
    german = "Am 3. Oktober ist in der ganzen Stadt frei. Die Läden haben dann alle geschlossen."
    assert len(split_sentences(german)) == 2


def test_wrapped_lines_are_joined_and_list_items_are_not() -> None:
    wrapped = "The river rose in the night and\nthe bridge was closed at six. No\nboat went out.\n"
    assert len(split(wrapped * 3)) == 6
    assert len(split("- wash the rice\n- boil the water\n")) == 2


@pytest.mark.parametrize("code", ["pt-BR", "zh_TW", "nb", "EN", "km", "iu"])
def test_tags_capitals_and_codes_without_data_are_taken(code: str) -> None:
    assert len(split("Ok! Yes!", code)) == 2


@pytest.mark.parametrize(
    ("code", "near"),
    [("english", "en"), ("eng", "en"), ("ger", "de"), ("xx", "xh"), ("german", "de"), ("", "en")],
)
def test_what_is_no_code_is_an_error_that_names_near_codes(code: str, near: str) -> None:
    with pytest.raises(UnknownLanguageError, match=rf"\b{near}\b"):
        split_sentences("Text.", language=code)


def test_what_is_no_text_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="text must be a str"):
        split_sentences(b"Text.")  # type: ignore[arg-type]


# --- Punkt, the arbiter


def loads_nltk(text: str) -> bool:
    """Tell whether splitting ``text`` in a fresh process imports NLTK."""
    code = (
        "import sys; from summarize import split_sentences;"
        f"split_sentences({text!r}, language='en'); print('nltk' in sys.modules)"
    )
    return (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        == "True\n"
    )


def test_nltk_is_imported_only_when_a_decision_needs_it() -> None:
    assert not loads_nltk("Mr. Bell of the U.S. Senate met J. R. Carter at 3 p.m. on Jan. 5. They left.")
    assert loads_nltk("She works for Harlan Inc. Shares are cheap.")


def test_the_rules_agree_with_punkt_where_both_know_the_words() -> None:
    """A starter after an abbreviation is cut without asking; Punkt, asked, says the same."""
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

    english = get_language("en")
    parameters = PunktParameters()
    parameters.abbrev_types = set(english.abbreviations)
    parameters.sent_starters = set(english.starters)
    punkt = PunktSentenceTokenizer(parameters)
    for starter in sorted(filter(str.isalpha, english.starters - {"i"})):
        text = f"They sold it to Harlan Inc. {starter.capitalize()} was then."
        assert split(text) == list(punkt.tokenize(text)), text


def test_a_brief_keeps_the_number_of_a_numbered_paragraph() -> None:
    text = "1. Рада схвалює звіт. Звіт буде видано.\n\n2. Міст відкрито для всіх."
    sentences = parse(Text(text, language="uk")).sentences
    assert [sentence.text for sentence in sentences] == [
        "1. Рада схвалює звіт.",
        "Звіт буде видано.",
        "2. Міст відкрито для всіх.",
    ]
