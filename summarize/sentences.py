"""From a text to its sentences: one scan for candidates, and :mod:`summarize.boundaries` decides on each.

The scan finds every terminal with the closing marks behind it and white space after that; the wide marks of
East Asia and others need none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from .boundaries import MANY, decider
from .document import Sentence
from .languages import Language, detect, get_language
from .languages.marks import CJK, CLOSERS, HALF_STOPS, NARROW, WIDE
from .paragraphs import each_paragraph

SHORT = 8
"""Code points of a token that may be an abbreviation or an enumerator: then more is asked about it."""
REACH = 40
"""Code points that a decision sees to the left; half as many to the right."""

DOTS = 8
"""Dots with spaces between them that may follow a mark and belong to it: the longest ellipsis."""

_FOLLOWING = rf"(?:[^\w\s]{{1,3}}\s+)?\S{{1,{REACH // 2}}}"


def split_sentences(text: str, language: str | None = None) -> list[Sentence]:
    """Split ``text`` into sentences whose spans slice it.

    Args:
        text: any string. Line breaks are read as :mod:`summarize.paragraphs` reads them: a blank line
            always separates sentences, a wrapped line is joined to the next.
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
    split = _split_numbered if rules.numbers_apart else split_block
    return [
        Sentence(text[start:end], start, end)
        for first, last in _blocks(text, rules)
        for start, end in split(text, first, last, rules)
    ]


_LINE = re.compile(r"\S[^\n]*")
_DOUBTFUL_BREAK = re.compile("[\n\r\x0b\x0c\x85\u2028\u2029](?:(?<!\n)|(?<!\n\n)(?!\n))")


def _blocks(text: str, language: Language) -> Iterator[tuple[int, int]]:
    """Yield the spans of the paragraphs; where every line break is a blank line, they are the lines."""
    if _DOUBTFUL_BREAK.search(text):
        yield from ((block.start, block.end) for block in each_paragraph(text, language))
    else:
        yield from (line.span() for line in _LINE.finditer(text))


_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3})*\.(?=\s+[^\W\d_])")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*\Z")
_WHOLE = re.compile(r"[.!?…:;][\"”»)]*\Z")


def _split_numbered(text: str, start: int, end: int, language: Language) -> list[tuple[int, int]]:
    """Split a block whose number, where it has one, is no part of its first sentence.

    In an act or a contract the number belongs to the whole paragraph, which stands between blank lines and
    is made of whole sentences. What is no sentence is a heading or an item of a list and keeps its number,
    as do items on lines that follow each other.
    """
    spans = split_block(text, start, end, language)
    number = _NUMBER.match(text, start, end)
    if number is None or spans[0][1] <= number.end():
        return spans
    begin = _skip_space(text, number.end(), end)
    runs_on = next(_items(text, start, end))[1] < end
    whole = text[begin].isupper() and _WHOLE.search(text, end - 3, end)
    if runs_on or not whole or not _stands_apart(text, start, end):
        return spans
    return [(start, number.end()), (begin, spans[0][1]), *spans[1:]]


def _stands_apart(text: str, start: int, end: int) -> bool:
    """Tell whether a block has a blank line, or nothing, on both sides."""
    above = text[start - 9 : start] if start >= 9 else "\n\n" + text[:start]
    following = _skip_space(text, end, len(text))
    below = following == len(text) or text.count("\n", end, following) > 1
    return below and _BLANK_LINE.search(above) is not None


def split_block(text: str, start: int, end: int, language: Language) -> list[tuple[int, int]]:
    """Return the spans of the sentences in one block ``text[start:end]``; line breaks in it are spaces.

    The spans are in order, do not overlap, begin and end with something other than white space, and
    only white space lies outside of them. Time is linear in the length of the block.
    """
    scan = _scanner(language.terminals, language.particles)
    is_plain, decide = decider(language)
    spans = []
    quotes, seen = 0, start
    for first, last in _items(text, start, end):
        begin = _skip_space(text, first, last)
        for match in scan(text, begin, last):
            at, stop = match.span()
            marks, after = match.groups()
            following = match.start(2)
            left = text[begin if at - begin < REACH else at - REACH : at].rsplit(None, 1)
            before = left[-1] if left else ""
            if marks == "." and stop < following and after[0].isupper() and is_plain(before):
                spans.append((begin, stop))
                begin = following
                continue
            if marks[0] == "《" or (marks[0] == ";" and _is_bracket(text, begin, at)):
                continue  # a title, whose marks end nothing, or a source before what it documents
            if marks[0] in ".…" and text[at - 1].isspace():
                marks = " " + marks
            if after[0] in _QUOTES and (quote := _LONE_QUOTE.match(text, stop, last)):
                quotes, seen = quotes + text.count('"', seen, stop), stop
                if '"' not in quote[0] or quotes % 2:  # it closes
                    stop, after, following = quote.end(), quote[1], quote.start(1)
            asked = len(before) < SHORT or marks in HALF_STOPS
            previous, rank = _context(text, begin, at, left) if asked else ("", MANY)
            if decide(previous, before, marks, after, rank, following == stop):
                if marks == ". . . .":  # the ellipsis is for what is left out after the sentence
                    stop, following = at + 1, at + 2
                spans.append((begin, stop))
                begin = following
        if begin < last:
            spans.append((begin, begin + len(text[begin:last].rstrip())))
    return spans


def _is_bracket(text: str, begin: int, end: int) -> bool:
    """Tell whether a span is nothing but one bracket, and not a long one."""
    return text[begin] == "(" and text.find(")", begin, begin + 5 * REACH) == end - 1


def _context(text: str, begin: int, at: int, left: list[str]) -> tuple[str, int]:
    """Return the token before the last one, where it may matter, and how much stands before the last."""
    before = left[-1] if left else ""
    rank = _rank(text[begin:at]) if at - begin < REACH else MANY
    if len(left) < 2:
        return "", rank
    previous = left[0].rsplit(None, 1)[-1]
    matters = len(before) < 3 or before[-1].isdigit() or previous[-1] in ".0123456789"
    return (previous if matters else ""), rank


def _rank(said: str) -> int:
    """Return how many tokens that say something stand before the last one, at most MANY."""
    return min(MANY, sum(any(map(str.isalnum, token)) for token in said.split()[:-1]))


_SOMETHING = re.compile(r"\S")
_QUOTES = "\"'”»"
_LONE_QUOTE = re.compile(rf"\s+(?:\"|''|[”»])(?=\s+({_FOLLOWING}))")


def _skip_space(text: str, start: int, end: int) -> int:
    found = _SOMETHING.search(text, start, end)
    return found.start() if found else end


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
    """Return the label of the next item: 2 after 1, c after b, iii after ii."""
    if label.isdigit():
        return str(int(label) + 1)
    lower = label.lower()
    if lower in _ROMAN[:-1] and (len(lower) > 1 or lower == "i"):
        following = _ROMAN[_ROMAN.index(lower) + 1]
        return following if label == lower else following.upper()
    return chr(ord(label) + 1) if len(label) == 1 and lower != "z" else ""


# --- the scan

_Scan = Callable[[str, int, int], Iterator[re.Match[str]]]


@cache
def _scanner(terminals: str, particles: frozenset[str]) -> _Scan:
    """Return the scan for candidates: each match spans the marks; group 2 is what follows them.

    A language's final particles are candidates as marks are: the match is then the particle's last letter.

    It begins with one class of characters, which the engine searches fast, and a look-behind that begins no
    second match inside a run of marks, so that a run costs its length once.
    """
    n, w, c = re.escape(NARROW + terminals), re.escape(WIDE), re.escape(CLOSERS)
    note = r"\[\d{1,3}\](?=[\s\[])|[\u2070-\u2079\u00b2\u00b3\u00b9]"
    wide_closers = re.escape("".join(mark for mark in CLOSERS if mark not in "“‘„«"))
    ends = "".join(sorted({particle[-1] for particle in particles}))
    behind = "".join(rf"|(?<={re.escape(particle)})(?=\s)" for particle in sorted(particles))
    pattern = (
        rf"([{n}{w}:;=《{ends}](?<![{n}{w}][{n}{w}])(?:"
        rf"(?<=[{n}])[{n}]*(?:\s\.(?=[\s{c}]|\Z)[{n}]*){{0,{DOTS}}}[{c}]*(?=\s|{note})"
        rf"|(?<=[{w}])[{n}{w}]*[{wide_closers}]*"
        rf"|(?<=[{n}])[{n}]*[{w}][{n}{w}]*[{wide_closers}]*"
        rf"|(?<=[!?])[!?]*[{wide_closers}]*(?=[{CJK}])"
        rf"|(?<=[:;])(?=\s+(?:[^\sa-z]|[a-z]{{1,4}}[.)]))"
        rf"|(?<=\w[{n}])(?=[^\W\d_a-z](?:[^\W\d_]|\s))"
        rf"|(?<=《)[^《》\n]{{0,60}}》"
        rf"|(?<=[:;=])-?[)(DPp]+(?=\s)"
        rf"{behind}))(?:{note})*(?=\s*({_FOLLOWING}))"
    )
    return re.compile(pattern).finditer
