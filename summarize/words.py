"""From a sentence's text to its terms: the words that say what it is about.

A term is a content word in one spelling: compatibility forms and case folded (Unicode NFKC and
case folding), stop words dropped, the inflected end cut off. Scripts that write no spaces give
overlapping pairs or triples of characters instead, which need no dictionary.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache, partial

from .languages import Language, get_language

MEMO_LIMIT = 50_000
"""Spellings that one language's analyser remembers; past that it forgets them and begins again."""

HAN_SEGMENT = 2
"""Characters of Chinese or Japanese that ``words=`` counts as one word."""

THAI_SEGMENT = 5
"""Code points of Thai, Lao, Khmer or Burmese that ``words=`` counts as one word."""

_HAN = "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
_HIRAGANA = "\u3041-\u309f"
_KATAKANA = "\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_THAI = "\u0e01-\u0e4e\u0e81-\u0ece\u1000-\u1049\u1050-\u109d\u1780-\u17d3\ua9e0-\ua9fe\uaa60-\uaa7f"
_SPACELESS = _HAN + _HIRAGANA + _KATAKANA + _THAI
# signs inside words that Python's \w does not know: combining marks, joiners and soft hyphens
_MARKS = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06ed\u0730-\u074a\u0900-\u0963\u0981-\u0df3\u0f71-\u0f84\u0f86-\u0fbc"
    "\u135d-\u135f\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20f0\ufe20-\ufe2f"
)
_WORD = rf"(?:[^\W{_SPACELESS}][{_MARKS}]*)+"
_TOKEN = re.compile(rf"{_WORD}(?:['’]{_WORD})*|[{_SPACELESS}]+")
# the same for most Latin text, by one look-up a byte in Windows-1252: four times as fast as an expression
_WESTERN = bytes(
    code if char.isalnum() or char in "_'’\u00ad" else ord(" ")
    for code in range(256)
    for char in bytes([code]).decode("cp1252", "replace")
)
_PLAIN_TOKEN = re.compile(r"\w+(?:['’]\w+)*")
_NOT_PLAIN = re.compile(rf"[{_MARKS}{_SPACELESS}]")
_SPACELESS_RUN = re.compile(rf"[{_SPACELESS}]+")
_FIRST_WORD = re.compile(rf"{_WORD}(?:['’]{_WORD})*")
_HIRAGANA_RUN = re.compile(rf"[{_HIRAGANA}]+")
_SCRIPT_RUN = re.compile(rf"([{_HAN}]+)|([{_KATAKANA}]+)|([{_THAI}]+)")
# what counts as words: segments of spaceless scripts, and what white space or the Ethiopic wordspace parts
_COUNTED = re.compile(rf"([{_HAN}{_HIRAGANA}{_KATAKANA}]+)|([{_THAI}]+)|[^\W{_SPACELESS}፡][^{_SPACELESS}፡]*")
_PARTED_OTHERWISE = re.compile(rf"[{_SPACELESS}፡]")
# a Thai or Lao vowel may stand before its consonant, all other signs stand after it
_THAI_CLUSTER = re.compile(
    "[\u0e40-\u0e44\u0ec0-\u0ec4]?."
    "[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e\u0eb0-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u1056-\u1059\u17b6-\u17d3]*"
)

# one spelling of what is written in several: harakat, niqqud, tatweel and joiners go, letter forms meet
_ONE_SPELLING = str.maketrans(
    {
        **dict.fromkeys(
            [*range(0x0591, 0x05C8), *range(0x064B, 0x0660), 0x0670, 0x0640, 0xAD, 0x200C, 0x200D]
        ),
        **dict(zip("أإآٱىيكةۀؤئё’ʼșț", "ااااییکههویе''şţ", strict=True)),
        0x0307: None,  # what case folding leaves of the Turkish capital İ
    }
)
_TURKISH = str.maketrans("Iİ", "ıi")


@lru_cache(maxsize=64)
def term_analyser(language: Language) -> Callable[[str], list[str]]:
    """Return the function from a sentence's text to its terms, in text order, with repeats.

    The same language gives the same function, which remembers the term of each spelling that it
    met: at most :data:`MEMO_LIMIT` of them.
    """
    return partial(_terms, _Memo(language, lambda word: word[: language.prefix]))


def snowball_analyser(code: str) -> Callable[[str], list[str]]:
    """Return the analyser of a language with NLTK's Snowball stemmer in the place of the prefix cut.

    For scikit-learn: ``summarize(text, vectorizer=TfidfVectorizer(analyzer=snowball_analyser("ru")))``.

    Raises:
        ValueError: NLTK has no Snowball stemmer for the language.
    """
    from nltk.stem.snowball import SnowballStemmer

    language = get_language(code)
    name = language.name.lower()
    if name not in SnowballStemmer.languages:
        known = ", ".join(sorted(set(SnowballStemmer.languages) - {"porter"}))
        raise ValueError(f"NLTK has no Snowball stemmer for {language.name}; it has {known}")
    return partial(_terms, _Memo(language, SnowballStemmer(name).stem))


def opens_outside(sentence: str, language: Language) -> bool:
    """Return whether a sentence opens with a pronoun or connective that points to the one before it."""
    if language.code in {"ja", "my", "th", "zh"}:
        return sentence.lstrip("“「『（(\"' ").startswith(_openers(language))
    first = _FIRST_WORD.search(sentence)
    return first is not None and _is_opener(first[0], language)


@lru_cache(maxsize=MEMO_LIMIT)
def _is_opener(word: str, language: Language) -> bool:
    return fold(word, language) in _folded_openers(language)


@lru_cache(maxsize=64)
def _openers(language: Language) -> tuple[str, ...]:
    return tuple(sorted(language.openers))


@lru_cache(maxsize=64)
def _folded_openers(language: Language) -> frozenset[str]:
    return frozenset(fold(word, language) for word in language.openers)


def _terms(memo: _Memo, text: str) -> list[str]:
    codec = "ascii" if text.isascii() else "cp1252"
    try:
        western = text.encode(codec)
    except UnicodeEncodeError:
        return _terms_of_any_script(memo, text)
    return list(filter(None, map(memo.__getitem__, western.translate(_WESTERN).decode(codec).split())))


def _terms_of_any_script(memo: _Memo, text: str) -> list[str]:
    if not _NOT_PLAIN.search(text):
        return list(filter(None, map(memo.__getitem__, _PLAIN_TOKEN.findall(text))))
    terms: list[str] = []
    text = unicodedata.normalize("NFKC", text)
    for token in _TOKEN.findall(text):
        if _SPACELESS_RUN.match(token):
            terms += spaceless_terms(token, memo.stop_words)
        elif term := memo[token]:
            terms.append(term)
    return terms or [pair for run in _HIRAGANA_RUN.findall(text) for pair in _shingles(run, 2)]


class _Memo(dict[str, str]):
    """From a token as written to its term, worked out when first asked for; '' where it has none."""

    def __init__(self, language: Language, stem: Callable[[str], str]) -> None:
        self.language = language
        self.stem = stem
        dropped = () if language.counts_stop_words else language.stop_words
        self.stop_words = frozenset(fold(word, language) for word in dropped)

    def __missing__(self, token: str) -> str:
        if len(self) >= MEMO_LIMIT:
            self.clear()
        word = word_term(fold(token, self.language), self.stop_words)
        term = self[token] = self.stem(word) if word else ""
        return term


def word_term(word: str, stop_words: frozenset[str]) -> str:
    """Return what a folded word is about, or '' for a stop word, a single letter or a lone mark.

    An elided article or a clitic stands at an apostrophe (l'homme, dell'arte, the city's): it is cut off.
    """
    word = word.strip("_'")
    if word in stop_words:
        return ""
    parts = [part for part in word.split("'") if len(part) > 1 and part not in stop_words]
    return max(parts, key=len, default="")


def fold(token: str, language: Language) -> str:
    """Return the one spelling of a word: NFKC, lower case, no tatweel, harakat, niqqud or joiners."""
    if language.code in {"tr", "az"}:
        token = token.translate(_TURKISH)
    if not token.isascii():
        token = unicodedata.normalize("NFKC", token)
    return unicodedata.normalize("NFKC", token.casefold()).translate(_ONE_SPELLING)


def spaceless_terms(run: str, stop_words: frozenset[str]) -> list[str]:
    """Return the terms of a run of characters in scripts without spaces.

    Han characters give overlapping pairs, without those that hold a function character; a katakana
    run is one word; hiragana, which writes Japanese grammar, gives none; Thai, Lao, Khmer and
    Burmese give triples of grapheme clusters, three being a word's average.
    """
    terms: list[str] = []
    for han, katakana, thai in _SCRIPT_RUN.findall(run):
        if han:
            pairs = _shingles(han, 2)
            terms += [pair for pair in pairs if stop_words.isdisjoint(pair) and pair not in stop_words]
        elif katakana:
            terms.append(katakana)
        elif thai:
            terms += _shingles(_THAI_CLUSTER.findall(thai), 3)
    return terms


def _shingles(units: Sequence[str], n: int) -> list[str]:
    return ["".join(units[i : i + n]) for i in range(max(1, len(units) - n + 1))]


def count_words(text: str) -> int:
    """Return how many words ``text`` has for a ``words=`` budget: never fewer than ``text.split()``.

    White space (in Ethiopic also ``፡``) separates words; inside a run in a script without spaces every
    :data:`HAN_SEGMENT` characters of Chinese or Japanese and every :data:`THAI_SEGMENT` code
    points of Thai, Lao, Khmer or Burmese, begun ones included, are one.
    """
    if text.isascii() or not _PARTED_OTHERWISE.search(text):
        return len(text.split())
    return sum(max(1, _segments(token)) for token in text.split())


def _segments(token: str) -> int:
    return sum(
        -(-len(match[1]) // HAN_SEGMENT) if match[1] else -(-len(match[2]) // THAI_SEGMENT) if match[2] else 1
        for match in _COUNTED.finditer(token)
    )
