"""Lines that are page furniture or headings: rules for classes of lines, no list of sites."""

from __future__ import annotations

import re
from itertools import pairwise

from .cues import Cues, get_cues, is_agency
from .document import Block, Role
from .languages import Language
from .paragraphs import ends_sentence

PROSE = 200  # characters of prose that make lines without a sentence end headings or furniture
LINE = 120  # characters: a block without a sentence end up to this size is a line, a longer one is prose
SENTENCE = 50  # characters: from this size on a block that ends as a sentence does is prose
NOTICE = 600  # characters: the longest paragraph that can be a notice as a whole
CAPTION = 300  # characters: the longest caption
TERMS = 3  # words on data protection that make a paragraph a notice
TOKEN = 80  # characters: what is longer on the average is no word but code
GAP = 40  # what a line that is no sentence takes from the prose around it, in characters

_DENSE = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_SEPARATOR = re.compile(r"[,|/·•»>›‹–—]")
_PAGE_END = re.compile(
    r"(?:©[^\d]{0,40}|\bcopyright\W{0,3}(?:\(c\)\W?)?|\(c\) ?)(?:19|20)\d\d|(?:19|20)\d\d ?©", re.IGNORECASE
)
_OWNER = re.compile(r"\A\W*(?:©|copyright ?(?:©|:|\(c\)|by\b))|©[^.!?]{1,50}\Z", re.IGNORECASE)
_INNER_END = re.compile(r"[.!?][\"”»)]* [^\Wa-z]")
_TIME = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b")
_LETTER = re.compile(r"[^\W\d_]")
_CAPITAL = re.compile("[A-ZÀ-ÖØ-ÞΑ-ΩА-ЯЁІЇЄҐ]")
_LEAD_IN = re.compile(r"(?:[:：;；,，、—–]|--)\Z")

_PRICE = {"related": 10.0, "page end": 10.0, "notice": 2.0}
"""What a block of a rule takes from a stretch of prose, in lines: the first two close a text."""
_INSIDE = frozenset({"comments", "cue", "caption", "no words", "time"})
"""Rules for lines that stand inside texts too, so that they take a quarter of a line."""


def mark_lines(
    blocks: list[Block], contents: list[str], keys: list[str], language: Language
) -> tuple[list[Block], list[int]]:
    """Return the blocks with the roles that they and their neighbours show, and their worth.

    A block's worth is its size in characters when it is prose, and less than 0 when it is a line that
    is no sentence. A text with hardly any prose keeps its lines.
    """
    cues = get_cues(language.code)
    marked = [_by_itself(*each, cues) for each in zip(blocks, contents, keys, strict=True)]
    marked = _captions(marked, contents)
    worth = [_worth(block, content) for block, content in zip(marked, contents, strict=True)]
    worth = _without_labels(marked, contents, worth)
    if not _has_prose(contents, worth):
        return marked, worth
    return _headings(_repeated(marked, keys, worth), worth), worth


def _without_labels(blocks: list[Block], contents: list[str], worth: list[int]) -> list[int]:
    """Return the worth of blocks, that of a line for a short lead-in to lines."""
    return [
        -GAP
        if value >= 0 > after and 2 * len(content) <= LINE and not block.rule and _LEAD_IN.search(content)
        else value
        for block, content, value, after in zip(blocks, contents, worth, [*worth[1:], 0], strict=True)
    ]


def _has_prose(contents: list[str], worth: list[int]) -> bool:
    """Tell whether a text has enough prose, or more than lines, for these to be no sentences."""
    prose = sum(len(content) for content, value in zip(contents, worth, strict=True) if value >= 0)
    lines = sum(len(content) for content, value in zip(contents, worth, strict=True) if value < 0)
    return prose >= PROSE or prose >= lines


def size(text: str) -> int:
    """Return the length of a text in characters of an alphabet: one of Chinese or Thai counts as three."""
    return len(text) if text.isascii() else len(text) + 2 * len(_DENSE.findall(text))


def _by_itself(block: Block, content: str, words: str, cues: Cues) -> Block:
    """Give the role that a block's own words show."""
    if block.role == "furniture" or block.rule in ("turn", "marked heading"):
        return block
    rule = "no words" if _is_code(content) else ""
    if not rule and len(content) <= NOTICE:
        rule = _own_rule(block, content, words, cues)
    return Block(block.start, block.end, "furniture", rule) if rule else block


def _own_rule(block: Block, content: str, words: str, cues: Cues) -> str:
    """Return the rule that a block's words meet, '' for none."""
    if not words:
        return "no words"
    statement = ends_sentence(content) and not content.endswith(("...", "…"))
    if len(content) <= LINE and not statement and (closer := cues.closes(words)):
        return closer
    if len(content) <= 2 * LINE and cues.is_line(words, statement):
        return "cue"
    if len(content) <= CAPTION and (rule := _credit(content, words, cues)):
        return rule
    if block.role == "body" and not statement and _is_time(content, words):
        return "time"
    long = len(content) > CAPTION and cues.privacy_terms(words) < TERMS
    return "notice" if not long and cues.is_notice(words) else ""


def _credit(content: str, words: str, cues: Cues) -> str:
    """Return the rule for a line that names an owner, an agency or a picture, '' for other lines."""
    if "©" in content or "copyright" in words or "(c)" in content.casefold():
        if _PAGE_END.search(content):
            return "page end"
        if _OWNER.search(content):
            return "caption"
    return "caption" if cues.is_caption(content) or is_agency(words) else ""


def _captions(blocks: list[Block], contents: list[str]) -> list[Block]:
    """Mark captions: a short sentence by itself, and right under it a line that says whose picture it is."""
    out = list(blocks)
    for i, (block, after) in enumerate(pairwise(blocks)):
        if after.rule == "caption" and block.role == "body" and not block.rule:
            content, under = contents[i], contents[i + 1]
            if len(under) <= 60 and len(content) <= 80 and not _INNER_END.search(content):
                out[i] = Block(block.start, block.end, "furniture", "caption")
    return out


def _is_time(content: str, words: str) -> bool:
    """Tell whether a line is a date or a time with three words or fewer around it."""
    return len(content) <= 60 and words.count(" ") <= 2 and _TIME.search(content) is not None


def _is_code(content: str) -> bool:
    """Tell whether a block of letters is an encoded picture or the like."""
    return len(content) > TOKEN * (1 + content.count(" ")) and content.isascii() and "://" not in content


def _worth(block: Block, content: str) -> int:
    """Return what a block adds to a stretch of prose; less than 0 when it is none."""
    if block.role == "furniture":
        return -GAP // 4 if block.rule in _INSIDE else -int(GAP * _PRICE.get(block.rule, 1.0))
    if block.role == "title":
        return 0
    length = size(content)
    if block.rule in ("turn", "dialogue", "list item"):
        return length
    if _capitals(content):
        return -GAP
    if ends_sentence(content):
        question = content[-1] in "?？؟" and length <= LINE  # as often a headline as a sentence
        return 0 if question or length < SENTENCE else length
    words = len(content.split())
    if 3 * len(_SEPARATOR.findall(content)) >= words:
        return -GAP
    if _LEAD_IN.search(content) and (words >= 3 or length > 15 * words):
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


def _repeated(blocks: list[Block], keys: list[str], worth: list[int]) -> list[Block]:
    """Mark lines that come again: menus, headers and doubled headlines do, an author's words hardly."""
    seen: set[str] = set()
    out = []
    for block, words, value in zip(blocks, keys, worth, strict=True):
        if value < 0 and block.role == "body":
            if words in seen:
                block = Block(block.start, block.end, "furniture", "repeated")
            seen.add(words)
        out.append(block)
    return out


def _headings(blocks: list[Block], worth: list[int]) -> list[Block]:
    """Mark the lines that are no sentences: headings next to prose, furniture elsewhere.

    Up to three lines above prose are headings: a headline, its author, a date.
    """
    out = list(blocks)
    for i, (block, value) in enumerate(zip(blocks, worth, strict=True)):
        if value < 0 and block.role == "body":
            beside = i == 0 or worth[i - 1] >= 0 or any(after >= 0 for after in worth[i + 1 : i + 4])
            role: Role = "title" if beside else "furniture"
            out[i] = Block(block.start, block.end, role, "heading" if beside else "line")
    return out
