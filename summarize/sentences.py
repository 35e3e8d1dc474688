"""From a text to its sentences: one scan for candidates, memoised local decisions, Punkt as the arbiter.

The scan finds every terminal mark with the closing marks behind it and white space (or, after the
full-width marks of East Asia and others, anything) after that. Each candidate is decided from its
neighbourhood alone: the token before, the marks, the next word, and whether the token before opens
the sentence. So a decision is a pure function of a short key, and is remembered. The rules are asked
in the order of :func:`_decide`; what they leave open after an abbreviation, NLTK's Punkt decides
(Kiss and Strunk 2006, "Unsupervised Multilingual Sentence Boundary Detection") on the project's own
word lists. NLTK is imported at the first such decision.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from .document import Sentence
from .languages import Language, detect, get_language

# Unicode's Sentence_Terminal characters that need no white space after them: their scripts write none,
# or the mark is used for nothing else.
WIDE = "。！？｡।॥۔؟։።፧፨။៕᱾᱿᠃᠉꓿꘎꛳꡶꡷꤯꧈꩝꩞꩟꫰꯫"
# The marks that end a sentence only before white space or the end of the block.
NARROW = ".!?…‼⁇⁈⁉‽．﹒﹖﹗"
CLOSERS = "\"'”’»›“‘„«‹)\\]}」』）】〉》〕｣*_`′″"
OPENERS = "\"'“”„‟‘’‚‛«»‹›([{「『（【〈《〔｢*_`¿¡…"
TOKEN_LIMIT = 40
"""Code points of the neighbourhood that a decision sees, on each side."""


def split_sentences(text: str, language: str | None = None) -> list[Sentence]:
    """Split ``text`` into sentences whose spans slice it.

    Args:
        text: any string; a blank line always separates sentences, other line breaks count as spaces
            unless the lines are list items or headings.
        language: an ISO 639-1 code; ``None`` detects.

    Returns:
        The sentences in text order, without the white space around them; nothing else is left out.

    Raises:
        TypeError: ``text`` is no string.
        UnknownLanguageError: ``language`` is no language code.
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    rules = get_language(detect(text) if language is None else language)
    return [
        Sentence(text[start:end], start, end)
        for first, last in _blocks(text)
        for start, end in split_block(text, first, last, rules)
    ]


def split_block(text: str, start: int, end: int, language: Language) -> list[tuple[int, int]]:
    """Return the spans of the sentences in one block ``text[start:end]``; line breaks in it are spaces.

    The spans are in order, do not overlap, begin and end with something other than white space, and
    only white space lies outside of them. Time is linear in the length of the block.
    """
    find, decide = _rules(language)
    spans = []
    for first, last in _items(text, start, end):
        begin = _skip_space(text, first, last)
        for match in find(text, begin, last):
            at = match.start()
            left = text[max(begin, at - TOKEN_LIMIT) : at].rsplit(None, 1)
            before = left[-1] if left else ""
            opens = at - begin <= len(before) + 1
            if decide(before, match[1], match[2], opens):
                stop = match.end()
                spans.append((begin, stop))
                begin = _skip_space(text, stop, last)
        if begin < last:
            spans.append((begin, begin + len(text[begin:last].rstrip())))
    return spans


_SOMETHING = re.compile(r"\S")


def _skip_space(text: str, start: int, end: int) -> int:
    found = _SOMETHING.search(text, start, end)
    return found.start() if found else end


# --- blocks of a text that nobody has divided yet

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
_LINE = re.compile(r"[^\n]+")
_MARKER = re.compile(r"\s*(?:[-–—•⁃◦▪·*‣●○■□➢✓]\s?|\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]{1,2}\s)\s*\S")
SHORT_LINE = 40
"""A line break after a line shorter than this, without a terminal, is kept: a heading or a list."""


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    for paragraph in _PARAGRAPH.finditer(text):
        start = previous = paragraph.start()
        if text.find("\n", start, paragraph.end()) < 0:
            yield start, paragraph.end()
            continue
        lines = [line.span() for line in _LINE.finditer(text, start, paragraph.end())]
        short = max(b - a for a, b in lines) < SHORT_LINE
        for a, _ in lines[1:]:
            if _MARKER.match(text, a) or (short and text[a : a + 1].strip() and not text[a - 2].isspace()):
                yield previous, a
                previous = a
        yield previous, paragraph.end()


# --- lists that run on inside a block: "1. One 2. Two", "a) one b) two", "• one • two"

_ENUMERATOR = re.compile(r"([•⁃◦▪‣●]?\s?)(\(?)(\d{1,3}|[a-zA-Z]|[ivx]+|[IVX]+)([.)]{1,2})\s")
_ROMAN = [
    tens + ones
    for tens in ("", "x")
    for ones in ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
]


def _items(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of a run-on list's items; the whole block when it is no list."""
    head = _ENUMERATOR.match(text, _skip_space(text, start, end), end)
    begin = start
    if head:
        bullet, bracket, label, dots = head.groups()
        while label := _successor(label):
            at = text.find(f" {bullet}{bracket}{label}{dots}", begin + 1, end)
            if at < 0:
                break
            yield begin, at
            begin = at + 1
    yield begin, end


def _successor(label: str) -> str:
    if label.isdigit():
        return str(int(label) + 1)
    lower = label.lower()
    if lower in _ROMAN[:-1] and (len(lower) > 1 or lower == "i"):
        following = _ROMAN[_ROMAN.index(lower) + 1]
        return following if label == lower else following.upper()
    return chr(ord(label) + 1) if len(label) == 1 and lower != "z" else ""


# --- decisions

_Find = Callable[[str, int, int], Iterator[re.Match[str]]]
_Decide = Callable[[str, str, str, bool], bool]


@lru_cache(maxsize=256)
def _rules(language: Language) -> tuple[_Find, _Decide]:
    """Return a language's scanner and its memoised decision."""
    wide, narrow = re.escape(WIDE), re.escape(NARROW + language.terminals)
    pattern = re.compile(
        rf"(?<![{wide}{narrow}])"
        rf"([{narrow}](?:[{narrow}]|\s\.(?=[\s{CLOSERS}]))*[{CLOSERS}]*(?=\s)"
        rf"|[{wide}{narrow}]*[{wide}][{wide}{narrow}]*[{CLOSERS}]*)"
        rf"(?=\s*((?:[^\w\s]{{1,3}}\s+)?\S{{1,{TOKEN_LIMIT // 2}}}))"
    )

    @lru_cache(maxsize=1 << 16)
    def decide(before: str, marks: str, after: str, opens: bool) -> bool:
        return _decide(language, before, marks, after, opens)

    return pattern.finditer, decide


_WORD = re.compile(r"\w(?:[\w'’-]|\.(?=\w))*")


def _decide(language: Language, before: str, marks: str, after: str, opens: bool) -> bool:
    """Say whether a sentence ends at ``marks``, between the tokens ``before`` and ``after``."""
    word = before.lstrip(OPENERS + "-–—")
    bare = after.lstrip(OPENERS + "-–—.")
    following = _WORD.match(bare.lstrip())
    nxt = following[0] if following else ""
    if nxt[:1].islower():
        return _before_lower_case(language, word, marks)
    if not marks.startswith(".") or len(marks) > 1:
        return _after_strong_mark(marks, after)
    if not word:
        return True
    return _after_full_stop(language, word, nxt, opens)


def _after_strong_mark(marks: str, after: str) -> bool:
    dots = marks.count(".")
    if " ." in marks:
        return dots > 3
    return after[:1] not in ",;:)]}"


def _before_lower_case(language: Language, word: str, marks: str) -> bool:
    if marks != "." or not language.cuts_before_lower_case:
        return any(mark in WIDE for mark in marks)
    return len(word) > 2 and word.isalpha() and word.casefold() not in _never(language)


@lru_cache(maxsize=256)
def _never(language: Language) -> frozenset[str]:
    return language.abbreviations | language.titles | language.number_words


def _after_full_stop(language: Language, word: str, nxt: str, opens: bool) -> bool:
    key = word.casefold()
    if opens and _is_enumerator(word):
        return False
    if word.isdigit():
        return not language.ordinal_dot or len(word) > 2 or nxt.casefold() in language.starters
    if key in language.titles:
        return False
    if key in language.number_words and (nxt[:1].isdigit() or _is_roman(nxt)):
        return False
    starter = nxt.casefold() in language.starters
    if len(word) == 1 and word.isalpha():
        return starter
    if key in language.abbreviations or _is_dotted(word):
        return starter or _punkt(language, word, nxt)
    return True


def _is_enumerator(word: str) -> bool:
    return (word.isdigit() and len(word) < 4) or (len(word) == 1 and word.isalpha()) or _is_roman(word)


def _is_roman(word: str) -> bool:
    return bool(word) and all(char in "IVXLC" for char in word)


_DOTTED = re.compile(r"(?:\w{1,2}\.)+\w{1,3}")


def _is_dotted(word: str) -> bool:
    return _DOTTED.fullmatch(word) is not None and not word[0].isdigit()


def _punkt(language: Language, word: str, nxt: str) -> bool:
    """Ask Punkt whether a sentence ends between an abbreviation and a capitalised word."""
    return len(list(_tokenizer(language)(f"{word}. {nxt} ."))) > 1


@lru_cache(maxsize=256)
def _tokenizer(language: Language) -> Callable[[str], Iterator[tuple[int, int]]]:
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

    parameters = PunktParameters()
    parameters.abbrev_types = set(_never(language))
    parameters.sent_starters = set(language.starters)
    tokenizer = PunktSentenceTokenizer(parameters)
    spans: Callable[[str], Iterator[tuple[int, int]]] = tokenizer.span_tokenize
    return spans
