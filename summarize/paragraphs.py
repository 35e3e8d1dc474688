"""From lines to paragraphs: which line breaks are only a wrapped line's, and which end something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice, pairwise
from typing import NamedTuple

from .document import Block, Role
from .languages import Language

LONG = 30  # characters: a piece from this size on is more than a menu's entry
SAMPLE = 20_000  # lines that tell how a text is laid out: whether it is hard-wrapped, a transcript

_BREAKS = "\n\r\x0b\x0c\x85\u2028\u2029"
_LINE = re.compile(rf"\S[^{_BREAKS}]*")
_BREAK = re.compile(rf"\r\n|[{_BREAKS}]")
_ENDING = re.compile(r"[.!?…‥。！？｡।॥؟۔։።჻۝]+[\"'”’»›)\]」』）】\s]*\Z")
_ITEM = re.compile(
    r"[`'\"“]{0,2}(?:[•‣◦▪▫●○■□◆◇►▶*+·∙-]|\(?\d{1,3}[.)]|\([a-zA-Z]{1,4}\)|[a-zA-Z]\))[ \t\u00a0]+[`'\"]*\S"
    r"|[•●■◆▪①-⑳]\S|\d{1,2}、\S|[（(][一二三四五六七八九十]{1,3}[)）]"
)
_DATE = re.compile(r"\d{1,2}\. ?[^\W\d_]{3,}\.? (?:19|20)\d\d")
_HEADING = re.compile(r"#{1,6}\s|={2,6}[^=]")
_COLON = re.compile("[:：]")
_TURN = re.compile(r"#?[^\W\d_][^:：.!?\n]{0,60}?[:：](?=\s|[^\x00-\x7f])")
_DASH = re.compile(r"[—–―]\s*[^\W\d_]")
_GOES_ON = re.compile(
    r"[,.;:!?)\]}»”’%…、。，；：！？）」』]|[—–-]?\s?[a-zß-öø-ÿа-яёіїєґα-ωά-ώ]|[\[(]|[«»]\s|\W?\d?\W?\Z"
)
_OPEN_END = re.compile(r"(?:[,(\[„“«‘/&、，をはがのにへと]|\w[-‐’']|\s[\"'»])\Z")


class Line(NamedTuple):
    """A line that is not blank: ``text[start:end]`` without outer white space, and how it stands."""

    start: int
    end: int
    text: str
    column: int  # the column at which it ends
    trailing: bool  # one space follows it
    leading: bool  # one space comes before it
    apart: bool  # a blank line or a page break comes before it


class Layout(NamedTuple):
    """What a text's lines say about its line breaks."""

    width: int
    turns: bool
    trailing: bool
    leading: bool


def find_paragraphs(text: str, language: Language) -> list[Block]:
    """Return the paragraphs of ``text`` in order: body, list items and marked headings.

    A blank line always ends one. Elsewhere a line is joined to the one before it when that one
    looks cut by a margin or by an inline tag, and never when it begins something: a list item,
    a heading, a speaker's turn or a dialogue dash.
    """
    return list(each_paragraph(text, language))


def each_paragraph(text: str, language: Language) -> Iterator[Block]:
    """Yield what :func:`find_paragraphs` returns; of millions of lines only the first are held."""
    lines = _lines(text)
    first = list(islice(lines, SAMPLE))
    layout = Layout(_margin(first), _has_turns(first), *_padding(first))
    block = above = None
    for line in chain(first, lines):
        role, rule = _begins(line.text, layout.turns)
        if block and above and not line.apart and _joins(block, above, line, rule, layout, language):
            block = Block(block.start, line.end, block.role, block.rule)
        else:
            if block:
                yield block
            block = Block(line.start, line.end, role, rule)
        above = line
    if block:
        yield block


def _lines(text: str) -> Iterator[Line]:
    last = 0
    for match in _LINE.finditer(text):
        start, stop = match.span()
        content = match.group().rstrip()
        end = start + len(content)
        breaks, indent = _gap(text[last:start])
        trailing = stop - end == 1 and text[end] in " \u00a0"
        leading = indent == 1 and breaks == 1
        yield Line(start, end, content, indent + end - start, trailing, leading, breaks > 1)
        last = stop


def _gap(gap: str) -> tuple[int, int]:
    """Return the line breaks in white space, a page's break as two, and the columns behind the last one."""
    if gap in ("\n", "\n\n"):
        return len(gap), 0
    breaks = _BREAK.findall(gap)
    indent = len(gap) - gap.rfind(breaks[-1]) - len(breaks[-1]) if breaks else len(gap)
    return len(breaks) + ("\x0c" in gap or "\u2029" in gap), indent


def _margin(lines: list[Line]) -> int:
    """Return the column at which the text is hard-wrapped, 0 when it is not.

    In wrapped text nearly every line that another follows at once is full: the next line's first
    word would not have fitted on it.
    """
    ends = sorted(a.column for a, b in pairwise(lines) if not b.apart)
    if len(ends) < 2:
        return 0
    width = ends[int(0.95 * (len(ends) - 1))]
    if not 32 <= width <= 132:
        return 0
    full = sum(_is_full(a, b, width) for a, b in pairwise(lines) if not b.apart)
    return width if full >= 0.6 * len(ends) else 0


def _is_full(a: Line, b: Line, width: int) -> bool:
    """Tell whether the first word of ``b``, with a space, would have gone over the margin behind ``a``."""
    word = 1 if b.text[0] >= "\u2e80" else len(b.text[:24].split(None, 1)[0])
    return a.column + 1 + word >= 0.97 * width


def _has_turns(lines: list[Line]) -> bool:
    """Tell whether the text is a transcript: a third of its lines open with a label that comes back."""
    labels: dict[str, int] = {}
    for line in lines:
        if _COLON.search(line.text, 0, 64) and (match := _TURN.match(line.text)):
            labels[match.group()] = labels.get(match.group(), 0) + 1
    return 3 * sum(count for count in labels.values() if count > 1) >= len(lines) > 1


def _padding(lines: list[Line]) -> tuple[bool, bool]:
    """Tell whether one space at a line's end, and one at its start, say that the text goes on there.

    They do where inline tags were cut out, and do not where paragraphs end or start with one too.
    """
    if not any(line.trailing or line.leading for line in lines):
        return False, False
    last = [a for a, b in pairwise(lines) if b.apart or _ENDING.search(a.text, len(a.text) - 3)] + lines[-1:]
    first = [b for a, b in pairwise(lines) if _ENDING.search(a.text, len(a.text) - 3)]
    return (
        4 * sum(line.trailing for line in last) <= len(last),
        4 * sum(line.leading for line in first) <= len(first),
    )


def _begins(line: str, turns: bool) -> tuple[Role, str]:
    """Return the role and rule of a line by its first characters: body and no rule when they say nothing."""
    if turns and _TURN.match(line):
        return "body", "turn"
    if line[:2].isalpha():  # what follows wants a mark or a figure
        return "body", ""
    if _HEADING.match(line):
        return "title", "marked heading"
    if _ITEM.match(line) and not _DATE.match(line):
        return "item", "list item"
    if _DASH.match(line):
        return "body", "dialogue"
    return "body", ""


def ends_sentence(text: str, language: Language | None = None) -> bool:
    """Tell whether ``text`` ends as a sentence does: a terminal that is no known abbreviation's dot."""
    match = _ENDING.search(text, max(0, len(text) - 8))
    if match is None:
        return False
    if language is None or match.group() != ".":
        return True
    last = text[max(0, match.start() - 24) : match.start()].rsplit(None, 1)[-1:]
    word = last[0].casefold() if last else ""
    return word not in language.abbreviations and word not in language.titles


def _joins(block: Block, a: Line, b: Line, rule: str, layout: Layout, language: Language) -> bool:
    """Tell whether ``b`` goes on with ``block``, whose last line is ``a``, directly above it."""
    full = layout.width > 0 and _is_full(a, b, layout.width)
    ended = ends_sentence(a.text, language)
    padded = (layout.trailing and a.trailing) or (layout.leading and b.leading)
    if rule == "list item":
        return full and not ended and b.text[0].isdigit() and a.text[-1] not in ":;,"
    if rule == "dialogue":
        return not ended and (padded or full)
    if rule or block.rule == "marked heading":
        return False
    if full:
        return True
    if ended:
        return False
    if padded or _OPEN_END.search(a.text):
        return True
    return max(a.end - block.start, len(b.text)) >= LONG and _GOES_ON.match(b.text) is not None
