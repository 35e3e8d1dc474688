"""Which blocks are page furniture and which are titles: rules for classes of lines, no list of sites."""

from __future__ import annotations

import re
from dataclasses import replace

from .cues import Cues, get_cues, key
from .document import Block, Role
from .languages import Language
from .paragraphs import ends_sentence

LINE = 120  # characters: a block without a sentence end up to this size is a line, a longer one is prose
SENTENCE = 50  # characters: from this size on a block that ends as a sentence does is prose
NOTICE = 600  # characters: the longest paragraph that can be a notice as a whole
CAPTION = 300  # characters: the longest caption
DROP = 400
BONUS = 400
SHARE = 0.3
PAGE = 5  # lines: with fewer that are furniture a text is no page, and what stands apart in it is no aside
GAP = 40  # characters of prose that a line between them outweighs: the price of a menu's line

_DENSE = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_SEPARATOR = re.compile(r"[,|/·•»>›‹–—]")
_PAGE_END = re.compile(
    r"(?:©|\bcopyright\b)[^\d]{0,40}(?:19|20)\d\d|\(c\) ?(?:19|20)\d\d|(?:19|20)\d\d ?©", re.IGNORECASE
)
_OWNER = re.compile(r"\A\W*(?:©|copyright\b)|©[^.!?]{1,50}\Z", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_CAPITAL = re.compile("[A-ZÀ-ÖØ-ÞΑ-ΩА-ЯЁІЇЄҐ]")
_LEAD_IN = re.compile(r"(?:[:：;；,，、—–]|--)\Z")

# what a rule's block takes from a stretch of prose, in lines of a menu: a section of links or comments and a
# page's end close a text, while a caption, a date or "Share" also stand inside one
_PRICE = {
    "closing section": 10.0,
    "page end": 10.0,
    "notice": 2.0,
    "cue": 0.25,
    "caption": 0.25,
    "no words": 0.25,
}


def mark_roles(text: str, blocks: list[Block], language: Language) -> list[Block]:
    """Return the blocks with their roles; a text with hardly any prose keeps its lines."""
    contents = [text[block.start : block.end] for block in blocks]
    cues = get_cues(language.code)
    marked = [_by_itself(block, content, cues) for block, content in zip(blocks, contents, strict=True)]
    values = [_value(block, content, language) for block, content in zip(marked, contents, strict=True)]
    if sum(value for value in values if value > 0) < 200:
        return marked
    marked = _repeated(marked, contents, values)
    marked = _lines(marked, values)
    if sum(block.role == "furniture" for block in marked) < PAGE:
        return marked
    return _asides(marked, _with_headline(contents, values))


def size(text: str) -> int:
    """Return the length of a text in characters of an alphabet: one of Chinese or Thai counts as three."""
    return len(text) if text.isascii() else len(text) + 2 * len(_DENSE.findall(text))


def _by_itself(block: Block, content: str, cues: Cues) -> Block:
    """Give the role that a block's own words show."""
    if len(content) > NOTICE or block.rule in ("turn", "marked heading"):
        return block
    rule = _own_rule(content, key(content), cues)
    return replace(block, role="furniture", rule=rule) if rule else block


def _own_rule(content: str, words: str, cues: Cues) -> str:
    """Return the rule that a block's words meet, '' for none."""
    if not words:
        return "no words"
    if len(content) <= LINE and cues.closes(words) and not ends_sentence(content):
        return "closing section"
    if len(content) <= 2 * LINE and cues.is_line(words, ends_sentence(content)):
        return "cue"
    if len(content) <= CAPTION:
        if _PAGE_END.search(content):
            return "page end"
        if _OWNER.search(content) or cues.is_caption(content):
            return "caption"
    return "notice" if cues.is_notice(words) else ""


def _value(block: Block, content: str, language: Language) -> int:
    """Return what a block adds to a stretch: its size when it is prose, less than 0 when it is none."""
    if block.role == "furniture":
        return -int(GAP * _PRICE.get(block.rule, 1.0))
    if block.role == "title":
        return 0
    length = size(content)
    if block.rule in ("turn", "dialogue", "list item"):
        return length
    if _capitals(content):
        return -GAP
    if ends_sentence(content, language):
        return length if length >= SENTENCE else 0
    if 3 * len(_SEPARATOR.findall(content)) >= len(content.split()):
        return -GAP
    if _LEAD_IN.search(content) and len(content.split()) >= 3:
        return length if length >= SENTENCE else 0
    return length if length > LINE else -GAP


def _capitals(content: str) -> bool:
    """Tell whether a line is written in capitals, as headings are: two words or more, none in lower case."""
    return (
        len(content) <= LINE
        and content.isupper()
        and len(content.split()) > 1
        and 2 * len(_CAPITAL.findall(content)) > len(_LETTER.findall(content))
    )


def _with_headline(contents: list[str], values: list[int]) -> list[int]:
    """Return the values with a bonus where the first line comes again: text stands under its headline."""
    first = set(key(contents[0][:NOTICE]).split()) if contents else set()
    out = list(values)
    for i in range(1, len(contents)):
        words = key(contents[i]).split() if values[i] < 0 and len(contents[i]) <= 2 * LINE else []
        if len(words) >= 3 and 4 * len(first.intersection(words)) >= 3 * len(words):
            out[i] = BONUS
    return out


def _repeated(blocks: list[Block], contents: list[str], values: list[int]) -> list[Block]:
    """Mark lines that come again: menus, headers and doubled headlines do, an author's words hardly."""
    seen: set[str] = set()
    out = []
    for block, content, value in zip(blocks, contents, values, strict=True):
        if value < 0 and block.role == "body":
            words = key(content)
            if words in seen:
                block = replace(block, role="furniture", rule="repeated")
            seen.add(words)
        out.append(block)
    return out


def _lines(blocks: list[Block], values: list[int]) -> list[Block]:
    """Mark the lines that are no sentences: headings right before or after prose, furniture elsewhere."""
    out = list(blocks)
    for i, (block, value) in enumerate(zip(blocks, values, strict=True)):
        if value < 0 and block.role == "body":
            beside = i == 0 or values[i - 1] >= 0 or (i + 1 < len(values) and values[i + 1] >= 0)
            role: Role = "title" if beside else "furniture"
            out[i] = replace(block, role=role, rule="heading" if beside else "line")
    return out


def _asides(blocks: list[Block], values: list[int]) -> list[Block]:
    """Mark prose outside the main text: teasers, notices and comments stand in stretches of their own."""
    stretches = _stretches(values)
    best = max((worth for worth, _, _ in stretches), default=0)
    kept = [_widened(values, start, end) for worth, start, end in stretches if worth >= SHARE * best]
    main = {i for start, end in kept for i in range(start, end)}
    return [
        replace(block, role="furniture", rule="aside")
        if i not in main and block.role in ("body", "item")
        else block
        for i, block in enumerate(blocks)
    ]


def _stretches(values: list[int]) -> list[tuple[int, int, int]]:
    """Return stretches as (worth, start, end): one ends when the lines after its best point cost DROP."""
    stretches = []
    start, end, total, peak = -1, 0, 0, 0
    for i, value in enumerate([*values, -2 * DROP]):
        if start < 0:
            if value > 0:
                start, end, total, peak = i, i + 1, value, value
            continue
        total += value
        if total >= peak:
            peak, end = total, i + 1
        elif total <= peak - DROP:
            stretches.append((peak, start, end))
            start = -1
    return stretches


def _widened(values: list[int], start: int, end: int) -> tuple[int, int]:
    """Return a stretch with what is not parted from it by three lines that are no prose."""
    for step, edge, limit in ((-1, start - 1, -1), (1, end, len(values))):
        gap = 0
        while edge != limit and (gap := gap + min(values[edge], 0)) > -3 * GAP:
            edge += step
        start, end = (edge + 1, end) if step < 0 else (start, edge)
    return start, end
