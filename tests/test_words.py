"""Words: a sentence's terms and how many words a text has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize import words
from summarize.languages import get_language
from summarize.words import count_words, opens_outside, snowball_analyser, term_analyser


def terms(text: str, code: str = "und") -> list[str]:
    return term_analyser(get_language(code))(text)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "The cats and the cat's hats", ["cats", "cat", "hats"]),
        ("en", "Organisation organises organisers", ["organi"] * 3),
        ("en", "ＦＵＬＬ ﬁnal STRASSE Straße", ["full", "final", "strass", "strass"]),
        ("tr", "IŞIK Işık ışık İzmir izmir", ["ışık", "ışık", "ışık", "izmir", "izmir"]),
        ("en", "İzmir Izmir", ["izmir", "izmir"]),
        ("ar", "كتـــاب كِتَاب", ["کتاب", "کتاب"]),
        ("ar", "أحمد احمد", ["احمد", "احمد"]),
        ("he", "שָׁלוֹם שלום", ["שלום", "שלום"]),
        ("ru", "Ёлка елка", ["елка", "елка"]),
        ("zh", "人工智能", ["人工", "工智", "智能"]),
        ("zh", "用AI写作", ["用", "ai", "写作"]),
        ("ja", "コンピュータの歴史", ["コンピュータ", "歴史"]),
        ("zh", "我们的城市就是港口", ["城市", "港口"]),
        ("ja", "これは東京です", ["東京"]),
        ("ja", "すもも", ["すも", "もも"]),
        ("th", "เป็น", ["เป็น"]),
        ("th", "ประเทศไทย", ["ประเท", "ระเทศ", "เทศไท", "ศไทย"]),
        ("ko", "정부는 정부가 정부의", ["정부", "정부", "정부"]),
        ("it", "L’arte dell’acqua che ho visto", ["arte", "acqua", "visto"]),
        ("fr", "l'homme d'État", ["homme", "état"]),
        ("de", "Straßenbahnen und Straßenbahn", ["strass", "und", "strass"]),
        ("fi", "talossani talossa", ["talos", "talos"]),
        ("hi", "भारत देश।", ["भारत", "देश"]),
    ],
)
def test_a_sentence_gives_its_content_terms_in_one_spelling(
    code: str, text: str, expected: list[str]
) -> None:
    assert terms(text, code) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("three little words", 3),
        ("naïve café", 2),
        ("今天天气很好", 3),
        ("今天天气", 2),
        ("今天天", 2),
        ("用AI写作", 3),
        ("「今天，天气很好。」", 3),
        ("ประเทศไทยรวมเลือดเนื้อ", 5),
        ("한국어 문장", 2),
        ("የሰው፡ልጅ፡ሁሉ", 3),
        ("。 ！", 2),
    ],
)
def test_words_are_counted_as_documented(text: str, expected: int) -> None:
    assert count_words(text) == expected


@given(st.text())
def test_the_count_of_words_is_never_below_what_white_space_gives(text: str) -> None:
    assert count_words(text) >= len(text.split())


@given(st.text(), st.text())
def test_the_count_of_words_grows_with_the_text(text: str, more: str) -> None:
    assert count_words(text + more) >= count_words(text)


@given(st.text(), st.sampled_from(["und", "en", "tr", "zh", "ja", "th", "ar", "hi", "km"]))
def test_any_text_gives_terms_that_are_never_empty(text: str, code: str) -> None:
    found = terms(text, code)
    assert all(found)
    assert found == terms(text, code)


def test_what_an_analyser_remembers_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "MEMO_LIMIT", 10)
    memo = words._Memo(get_language("en"), lambda word: word[:6])
    spellings = [f"word{n}" for n in range(35)]
    assert [memo[spelling] for spelling in spellings] == [spelling[:6] for spelling in spellings]
    assert len(memo) <= 10


def test_snowball_stems_where_nltk_has_a_stemmer() -> None:
    analyse = snowball_analyser("ru")
    assert analyse("Школьники и школьников") == ["школьник", "школьник"]


def test_a_language_without_a_snowball_stemmer_is_an_error_that_names_those_with_one() -> None:
    with pytest.raises(ValueError, match=r"no Snowball stemmer for Polish; it has arabic, .*, swedish"):
        snowball_analyser("pl")


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "He left for Oslo on Monday."),
        ("en", "“But nobody came,” she said."),
        ("de", "Deshalb fällt der Zug aus."),
        ("fr", "C’était la fin de l'été."),
        ("ru", "Однако поезд не пришёл."),
        ("tr", "Ancak tren gelmedi."),
        ("zh", "但是火车没有来。"),
        ("ja", "「しかし電車は来なかった。"),
        ("ko", "그러나 기차는 오지 않았다."),
        ("ar", "لكن القطار لم يأت."),
        ("hi", "लेकिन गाड़ी नहीं आई।"),
    ],
)
def test_an_opening_that_points_to_the_sentence_before_is_known(code: str, sentence: str) -> None:
    assert opens_outside(sentence, get_language(code))


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "The minister left for Oslo on Monday."),
        ("en", "..."),
        ("de", "Der Zug fällt deshalb aus."),
        ("zh", "火车没有来。"),
        ("und", "He left."),
    ],
)
def test_an_opening_that_stands_alone_is_none(code: str, sentence: str) -> None:
    assert not opens_outside(sentence, get_language(code))
