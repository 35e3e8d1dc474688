"""Which blocks are page furniture and which are titles: rules for classes of lines, no list of sites."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from .document import Block
from .languages import Language, get_language
from .paragraphs import ends_sentence

LINE = 120  # characters: a block without a sentence end up to this size is a line, a longer one is prose
SENTENCE = 50  # characters: from this size on a block that ends as a sentence does is prose
NOTICE = 600  # characters: the longest paragraph that can be a notice as a whole
GAP = 40  # what a line that is no sentence costs a stretch of prose, in characters

_WORD = re.compile(r"[^\W\d_]+")
_DENSE = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_SEPARATOR = re.compile(r"[,|/·•»>›‹–—]")
_COPYRIGHT = re.compile(r"\A\W*(?:©|copyright\b|\(c\) ?\d{4})|© ?\d{4}", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_CAPITAL = re.compile("[A-ZÀ-ÖØ-ÞΑ-ΩА-ЯЁІЇЄҐ]")
_LEAD_IN = re.compile(r"(?:[:：;；,，、—–]|--)\Z")


def key(text: str) -> str:
    """Return the words of a line in lower case, without figures and marks: how lines are compared."""
    return " ".join(_WORD.findall(text.casefold()))


def size(text: str) -> int:
    """Return the length of a text in characters of an alphabet: one of Chinese or Thai counts as three."""
    return len(text) if text.isascii() else len(text) + 2 * len(_DENSE.findall(text))


@cache
def _cues(code: str) -> tuple[frozenset[str], tuple[str, ...], re.Pattern[str], frozenset[str]]:
    """Return a language's cues, and the English ones that pages of every language carry, ready to match."""
    languages = [get_language(code), get_language("en")] if code != "en" else [get_language("en")]
    cues = [cue for language in languages for cue in language.furniture]
    whole = frozenset(key(cue) for cue in cues if not cue.endswith("*"))
    begins = tuple(key(cue) for cue in cues if cue.endswith("*") and not cue.startswith("*"))
    inside = sorted(
        {re.escape(key(cue)) for cue in cues if cue.startswith("*")}, key=lambda cue: (-len(cue), cue)
    )
    closers = frozenset(key(cue) for language in languages for cue in language.closers)
    return whole, begins, re.compile(rf"\b(?:{'|'.join(inside) or '(?!)'})\b"), closers


def mark_roles(text: str, blocks: list[Block], language: Language) -> list[Block]:
    """Return the blocks with their roles: those of a text without any prose keep what cues and marks say."""
    contents = [text[block.start : block.end] for block in blocks]
    marked = [_by_itself(block, content, language) for block, content in zip(blocks, contents, strict=True)]
    values = [_value(block, content, language) for block, content in zip(marked, contents, strict=True)]
    if sum(value for value in values if value > 0) < 200:
        return marked
    marked = _repeated(marked, contents, values)
    marked = _lines(marked, values)
    return _asides(marked, values)


def _by_itself(block: Block, content: str, language: Language) -> Block:
    """Give the role that a block's own words show."""
    if len(content) > NOTICE or block.rule in ("turn", "marked heading"):
        return block
    words = key(content)
    if not words:
        return replace(block, role="furniture", rule="no words")
    whole, begins, inside, closers = _cues(language.code)
    if words in closers:
        return replace(block, role="furniture", rule="closing section")
    if words in whole:
        return replace(block, role="furniture", rule="cue")
    if (
        len(content) <= 200
        and words.startswith(begins)
        and any(words == cue or words.startswith(cue + " ") for cue in begins)
    ):
        return replace(block, role="furniture", rule="cue")
    if inside.search(words):
        return replace(block, role="furniture", rule="notice")
    if len(content) <= 200 and _COPYRIGHT.search(content):
        return replace(block, role="furniture", rule="copyright")
    return block


def _value(block: Block, content: str, language: Language) -> int:
    """Return what a block adds to a stretch: its size when it is prose, less than 0 when it is none."""
    if block.rule == "closing section":
        return -10 * GAP
    if block.role == "furniture":
        return -GAP
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
    """Mark the lines that are no sentences: headings right before prose, furniture elsewhere."""
    out = list(blocks)
    for i, (block, value) in enumerate(zip(blocks, values, strict=True)):
        if value < 0 and block.role == "body":
            prose = i + 1 < len(values) and values[i + 1] >= 0
            alone = i == 0 or values[i - 1] >= 0
            if prose or alone:
                out[i] = replace(block, role="title", rule="heading")
            else:
                out[i] = replace(block, role="furniture", rule="line")
    return out


def _asides(blocks: list[Block], values: list[int]) -> list[Block]:
    """Mark prose outside the main text: the stretch whose prose most outweighs the lines in it."""
    start, end = _main_text(values)
    return _mark_outside(
        _mark_outside(blocks, values, range(end, len(values))), values, range(start - 1, -1, -1)
    )


def _main_text(values: list[int]) -> tuple[int, int]:
    """Return the stretch with the largest sum (Kadane's algorithm), half open."""
    best, start, end, total, begin = 0, 0, len(values), 0, 0
    for i, value in enumerate(values):
        if total <= 0:
            total, begin = 0, i
        total += value
        if total > best:
            best, start, end = total, begin, i + 1
    return start, end


def _mark_outside(blocks: list[Block], values: list[int], outwards: range) -> list[Block]:
    """Mark body and items as furniture, from the first place where lines that are no prose stand between."""
    out = list(blocks)
    gap = 0
    for i in outwards:
        gap += min(values[i], 0)
        if gap <= -3 * GAP and blocks[i].role in ("body", "item"):
            out[i] = replace(blocks[i], role="furniture", rule="aside")
    return out
