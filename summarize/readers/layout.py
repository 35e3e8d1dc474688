"""From the lines of printed pages to paragraphs: columns, running heads, hyphens, headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from ..document import Role
from .pieces import Piece

_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"^\W*(?:\w{1,9}\.?\s+)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:/|\w{1,5})\s*\d{1,4})?\W*$"
)
_HYPHEN = re.compile(r"(?<=\w)[-\u2010\u00ad]$")
_WORD = re.compile(r"\w+(?:[-\u2010]\w+)*")
_END = re.compile(r"[.!?…。！？:][\"'”’»)\]]*$")
_BULLET = re.compile(r"^[•▪■◦‣⁃●○*–—-]\s+")
_LEADERS = re.compile(r"(?:\.\s?){6,}|…{2,}")  # the dots that lead to a page number
_EDGE = 2
"""How many lines at either end of a page may be running heads."""
_HEADING = 1.15
"""From this multiple of the body's type size a line is a heading."""
_LONGEST_HEADING = 200  # characters


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line: its text, where it begins (in points, from the lower left), and its type size."""

    text: str
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Measures:
    """What is usual in a document: the type size, a full line's length in characters, the line distance."""

    size: float
    width: int
    leading: float


def paragraphs(pages: list[list[Line]], main: bool) -> Iterator[Piece]:
    """Yield the paragraphs, list items and headings of a printed document.

    Args:
        pages: the lines of each page in the order of the file.
        main: leave out running heads, page numbers and lines of a table of contents.
    """
    pages = [in_columns(page) for page in pages]
    lines = [line for page in pages for line in page]
    if not lines:
        return
    usual = measure(lines)
    if main:
        pages = without_running_heads(pages, usual)
        lines = [line for page in pages for line in page if not _LEADERS.search(line.text)]
    words = Counter(word.lower() for line in lines for word in _WORD.findall(line.text))
    group: list[Line] = []
    for line in lines:
        if group and _parts(group[-1], line, usual):
            yield _role(group[0], usual), join(group, words)
            group = []
        group.append(line)
    if group:
        yield _role(group[0], usual), join(group, words)


def measure(lines: list[Line]) -> Measures:
    """Return what is usual among lines, of which there is one at least."""
    sizes = Counter[float]()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    width = sorted(len(line.text) for line in lines)[len(lines) * 3 // 4]
    gaps = [a.y - b.y for a, b in pairwise(lines) if 0 < a.y - b.y < 5 * max(a.size, 1)]
    return Measures(sizes.most_common(1)[0][0], width, median(gaps) if gaps else 12.0)


def in_columns(page: list[Line]) -> list[Line]:
    """Return a page's lines with the left column first, where the file goes from side to side.

    It does when many lines stand at the height of the line before and begin at one same place, the
    left edge of the right column. Files that hold one column after the other are left as they are.
    """
    beside = [round(b.x) for a, b in pairwise(page) if abs(a.y - b.y) < 1 and b.x > a.x]
    if not beside:
        return page
    edge, count = Counter(beside).most_common(1)[0]
    if count < 5 or count < len(page) / 5:
        return page
    return [line for line in page if line.x < edge - 1] + [line for line in page if line.x >= edge - 1]


def without_running_heads(pages: list[list[Line]], usual: Measures) -> list[list[Line]]:
    """Return the pages without page numbers, and without what stands at the edges of several pages."""
    edges = [_edges(page, usual) for page in pages]
    seen = Counter(form for page in edges for form in set(map(_form, page)))
    most = max(2, len(pages) // 4)  # left and right pages may differ, and chapters
    kept = []
    for page, apart in zip(pages, edges, strict=True):
        heads = {line for line in apart if _PAGE_NUMBER.match(line.text) or seen[_form(line)] >= most}
        kept.append([line for line in page if line not in heads])
    return kept


def join(lines: Iterable[Line], words: Counter[str]) -> str:
    """Join lines by spaces; a word that a hyphen cuts at a line's end is mended.

    The hyphen stays when the document writes the word with one elsewhere, or when no lower-case
    letter follows.
    """
    text = ""
    for line in lines:
        if not _HYPHEN.search(text):
            text = f"{text} {line.text}" if text else line.text
            continue
        before, after = _WORD.findall(text[-60:-1])[-1], (_WORD.findall(line.text) or [""])[0]
        hyphenated, plain = f"{before}-{after}".lower(), f"{before}{after}".lower()
        keeps = not line.text[:1].islower() or words[hyphenated] > words[plain]
        text = (text if keeps else text[:-1]) + line.text
    return text


def _parts(last: Line, line: Line, usual: Measures) -> bool:
    """Tell whether a new paragraph begins between two lines."""
    if _is_heading(last, usual) or _is_heading(line, usual):
        return round(last.size, 1) != round(line.size, 1) or abs(last.y - line.y) > 2 * line.size
    if _BULLET.match(line.text):
        return True
    ended = _END.search(last.text) is not None
    short = len(last.text) < 0.8 * usual.width
    if line.y > last.y + 1:  # another column or page
        return ended and (short or line.text[:1].isupper())
    indented = line.x > last.x + 0.8 * line.size
    return last.y - line.y > 1.4 * usual.leading or (ended and (indented or short))


def _is_heading(line: Line, usual: Measures) -> bool:
    return line.size >= _HEADING * usual.size and len(line.text) <= _LONGEST_HEADING


def _role(first: Line, usual: Measures) -> Role:
    """Return the role of the block that a line begins."""
    if _is_heading(first, usual):
        return "title"
    return "item" if _BULLET.match(first.text) else "body"


def _edges(page: list[Line], usual: Measures) -> list[Line]:
    """Return the lines at the top and the bottom of a page that a gap or a smaller type sets apart."""
    falling = sorted(page, key=lambda line: -line.y)
    found: list[Line] = []
    for ordered in (falling, falling[::-1]):
        apart = 0
        for number, (line, inner) in enumerate(pairwise(ordered), 1):
            far = abs(line.y - inner.y) > 1.4 * usual.leading
            if number <= _EDGE and (far or line.size < 0.95 * usual.size):
                apart = number
        found += ordered[:apart]
    return found


def _form(line: Line) -> tuple[str, int]:
    """Return a line's height and its text with numbers made alike, so that one with a page number repeats."""
    return _NUMBER.sub("#", line.text.lower()), round(line.y / 3)
