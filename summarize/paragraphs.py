"""From lines to paragraphs: which line breaks are only a wrapped line's, and which end something."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from .document import Block, Role
from .languages import Language

BREAKS = "\n\r\x0b\x0c\x85\u2028\u2029"
_LINE = re.compile(rf"\S[^{BREAKS}]*")
_HARD = re.compile("\x0b|\x0c|\u2029")
ENDING = re.compile(r"[.!?…‥。！？｡।॥؟۔።։჻۝]+[\"'”’»›)\]」』）】\s]*\Z")
_ITEM = re.compile(
    r"(?:[•‣◦▪▫●○■□◆◇►▶*+·∙-]|\(?\d{1,3}[.)]|\([a-zA-Z]{1,4}\)|[a-zA-Z]\)|[①-⑳]|\d{1,2}、)(?:[\s`'\"]+\S)|[•●■①-⑳]\S"
)
_HEADING = re.compile(r"(?:#{1,6}\s|={2,6}[^=])")
_TURN = re.compile(r"#?[^\W\d_][^:：.!?\n]{0,60}?[:：](?=\s|[^\x00-\x7f])")
_DASH = re.compile(r"[—–―-]\s*[^\W\d_]")
_CONTINUES = re.compile(r"[,.;:!?)\]}»”’%…、。，；：！？）」』]|[^\W\d_]")
_OPEN_END = re.compile(r"(?:[,(\[„“«‘/&、，]|\w[-‐])\Z")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: ``text[start:end]`` without outer white space, and what surrounds it."""

    start: int
    end: int
    text: str
    column: int
    padded: bool
    apart: bool


def find_paragraphs(text: str, language: Language) -> list[Block]:
    """Return the paragraphs of ``text`` in order: body, list items and marked headings.

    A blank line always ends one. Elsewhere a line is joined to the one before it when that one
    looks cut by a margin or by an inline tag, and never when it begins something: a list item,
    a heading, a speaker's turn or a dialogue dash.
    """
    lines = _lines(text)
    width = _margin(lines)
    turns = _has_turns(lines)
    blocks: list[Block] = []
    for number, line in enumerate(lines):
        role = _begins(line.text, turns)
        before = lines[number - 1] if number else None
        if before is not None and not line.apart and blocks and _joins(before, line, width, role, language):
            last = blocks[-1]
            blocks[-1] = Block(last.start, line.end, last.role, last.rule)
        else:
            blocks.append(Block(line.start, line.end, *(role or ("body", ""))))
    return blocks


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    last = 0
    for match in _LINE.finditer(text):
        raw = match.group()
        content = raw.rstrip()
        start = match.start()
        gap = text[last:start]
        apart = max(gap.count("\n"), gap.count("\r"), gap.count("\u2028"), gap.count("\x85")) > 1
        indent = len(gap) - 1 - max(gap.rfind(mark) for mark in "\n\r\u2028\x85\x0c\x0b\u2029") if gap else 0
        lines.append(
            Line(
                start,
                start + len(content),
                content,
                indent + len(content),
                raw[len(content) :] == " " or (indent == 1 and not apart and gap.endswith(" ")),
                apart or _HARD.search(gap) is not None,
            )
        )
        last = start + len(raw)
    return lines


def _margin(lines: list[Line]) -> int:
    """Return the column at which the text is hard-wrapped, 0 when it is not.

    In wrapped text nearly every line that another follows at once is full: the next line's first
    word would not have fitted on it.
    """
    pairs = [(a, b) for a, b in pairwise(lines) if not b.apart]
    if len(pairs) < 2:
        return 0
    ends = sorted(a.column for a, _ in pairs)
    width = ends[int(0.95 * (len(ends) - 1))]
    if not 32 <= width <= 132:
        return 0
    full = sum(a.column + _first_word(b.text) >= width for a, b in pairs)
    return width if full >= 0.6 * len(pairs) else 0


def _first_word(text: str) -> int:
    """Return the columns that the first word needs on the line before, its space included."""
    if text[0] >= "\u2e80":
        return 2
    return 1 + len(text[:24].split(None, 1)[0])


def _has_turns(lines: list[Line]) -> bool:
    """Tell whether the text is a transcript: a third of its lines open with a label that comes back."""
    labels: dict[str, int] = {}
    for line in lines:
        if match := _TURN.match(line.text):
            labels[match.group()] = labels.get(match.group(), 0) + 1
    return 3 * sum(count for count in labels.values() if count > 1) >= len(lines) > 1


def _begins(line: str, turns: bool) -> tuple[Role, str] | None:
    """Return the role and rule of a line that begins something by its first characters, if it does."""
    if turns and _TURN.match(line):
        return "body", "turn"
    if _HEADING.match(line):
        return "title", "marked heading"
    if _ITEM.match(line):
        return "item", "list item"
    if _DASH.match(line):
        return "body", "dialogue"
    return None


def ends_sentence(text: str, language: Language) -> bool:
    """Tell whether ``text`` ends as a sentence does: a terminal that is no known abbreviation's dot."""
    match = ENDING.search(text, max(0, len(text) - 8))
    if match is None:
        return False
    if match.group()[0] != "." or len(match.group()) > 1:
        return True
    word = text[max(0, match.start() - 24) : match.start()].split()[-1:]
    last = word[0].casefold() if word else ""
    return last not in language.abbreviations and last not in language.titles


def _joins(a: Line, b: Line, width: int, role: tuple[Role, str] | None, language: Language) -> bool:
    """Tell whether ``b`` goes on with the paragraph of ``a``, the line directly above it."""
    full = bool(width) and a.column + _first_word(b.text) >= 0.97 * width
    ended = ends_sentence(a.text, language)
    if role is not None:
        return (
            full and not ended and role[1] == "list item" and a.text[-1] not in ":;," and b.text[0].isdigit()
        )
    if _HEADING.match(a.text):
        return False
    if full:
        return True
    if ended:
        return False
    if _OPEN_END.search(a.text):
        return True
    first = b.text[0]
    if _CONTINUES.match(b.text) and not (first.isalpha() and not first.islower()):
        return a.padded or b.padded or not first.isalpha() or len(a.text) >= 30
    return a.padded or b.padded
