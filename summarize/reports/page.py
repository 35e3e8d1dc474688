"""A brief as a page: one self-contained HTML file that needs no network.

The page shows the brief, and below it the source with each sentence tinted by its score. It stores what
the library selected for every length; its script marks those sentences and computes no brief itself.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterable, Sequence
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from math import sqrt
from string import Template
from typing import Any

from .. import __version__
from ..document import Block
from ..summary import Summary
from .view import View, passages, view_of

STEPS = 20
"""How many shades the tint has; they follow the square root of the score, most scores being low."""

RIGHT_TO_LEFT = frozenset("ar dv fa he ku ps sd ug ur yi".split())
"""The languages written from right to left."""

_UNSHOWABLE = re.compile("[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x9f\ud800-\udfff]")
"""Control characters, and halves of characters, that HTML cannot hold."""


def as_html(summaries: Sequence[Summary]) -> str:
    """Return one page with a report for each brief.

    Everything that comes from a source is escaped; the page's Content-Security-Policy allows its own
    script and style, by their hashes, and nothing else.
    """
    views = [view_of(summary) for summary in summaries]
    style = _template("page.css").substitute(steps=_steps())
    script = _file("page.js")
    titles = [_heading(view) for view in views]
    return _template("page.html").substitute(
        policy=_policy(style, script),
        version=__version__,
        title=escape_text(titles[0] if len(titles) == 1 else f"{len(titles)} briefs"),
        style=style,
        contents=_contents(titles) if len(titles) > 1 else "",
        reports="\n".join(_report(number, view) for number, view in enumerate(views)),
        data=json_for_script([_data(view) for view in views]),
        script=script,
    )


def escape_text(text: str) -> str:
    """Return text that HTML shows as it is, in an element or in a quoted attribute."""
    return escape(_UNSHOWABLE.sub("\ufffd", text))


def json_for_script(data: Any) -> str:
    """Return JSON that no HTML parser takes for the end of its element, or for a comment."""
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


@cache
def _file(name: str) -> str:
    return (files(__package__) / name).read_text(encoding="utf-8")


@cache
def _template(name: str) -> Template:
    return Template(_file(name))


def _steps() -> str:
    """Return a style rule for each shade; the policy allows no style on a single element."""
    return "\n".join(f".t{step} {{ --t: {step / STEPS:g}; }}" for step in range(1, STEPS + 1))


def _policy(style: str, script: str) -> str:
    hashes = [b64encode(sha256(part.encode()).digest()).decode() for part in (style, script)]
    return (
        f"default-src 'none'; style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
    )


def _contents(titles: Iterable[str]) -> str:
    links = (
        f'<li><a href="#report-{number}" dir="auto">{escape_text(title)}</a></li>'
        for number, title in enumerate(titles)
    )
    return f'<nav aria-label="Briefs"><ol>\n{chr(10).join(links)}\n</ol></nav>'


def _heading(view: View) -> str:
    if len(view.documents) > 1:
        return f"{len(view.documents)} sources together"
    source = view.documents[0].source
    return view.summary.titles[0] or source.id or "Brief"


def _report(number: int, view: View) -> str:
    language = view.summary.language
    return _template("report.html").substitute(
        number=number,
        title=escape_text(_heading(view)),
        meta=_meta(view),
        lang=_lang(language),
        direction=' dir="rtl"' if language in RIGHT_TO_LEFT else "",
        brief="\n".join(
            f'<li dir="auto"><a href="#s{number}-{sentence.index}">{escape_text(sentence.line)}</a></li>'
            for sentence in view.summary
        ),
        notes=_notes(view),
        longest=max(1, len(view.order)),
        length=max(1, len(view.summary)),
        map=_map(view),
        source=_source(number, view),
    )


def _lang(code: str) -> str:
    return "" if code == "und" else f' lang="{escape_text(code)}"'


def _meta(view: View) -> str:
    words = sum(view.words)
    sentences = len(view.words)
    parts = [f"{sentences} sentence{'s'[: sentences != 1]}", f"{words} word{'s'[: words != 1]}"]
    for document in view.documents:
        name = document.source.id or ""
        if re.fullmatch(r"https?://[^\s]+", name):
            parts.append(f'<a href="{escape_text(name)}" rel="noopener noreferrer">{escape_text(name)}</a>')
        elif name and name != _heading(view):
            parts.append(f"<bdi>{escape_text(name)}</bdi>")
    query = view.summary.options.get("query")
    if query:
        parts.append(f"asked: <bdi>{escape_text(query)}</bdi>")
    return " · ".join(parts)


def _notes(view: View) -> str:
    if not view.summary.sentences:
        return '<p class="notes">There is no text to take a brief from.</p>'
    if view.summary.over_budget:
        return '<p class="notes">No sentence fits the limit; this is the shortest.</p>'
    return ""


def _map(view: View) -> str:
    """Return a strip that shows the score along the text; the script marks the chosen sentences in it."""
    if not view.words:
        return ""
    width = 1000.0
    scores = view.parts["Score"]
    slots = min(len(scores), 500)
    step = width / slots
    highest = [0.0] * slots
    for place, score in enumerate(scores):
        slot = place * slots // len(scores)
        highest[slot] = max(highest[slot], score)
    bars = "".join(
        f"M{slot * step:.1f} 100V{100 - 100 * score:.1f}h{0.8 * step:.1f}V100z"
        for slot, score in enumerate(highest)
    )
    return (
        f'<svg class="map" viewBox="0 0 {width:.0f} 100" preserveAspectRatio="none" aria-hidden="true">'
        f'<path class="all" d="{bars}"/><path class="picked"/></svg>'
    )


def _source(number: int, view: View) -> str:
    """Return the sources' blocks, in their roles, and in them the sentences."""
    chosen = {sentence.index: place for place, sentence in enumerate(view.summary, 1)}
    parts = []
    document = -1
    for passage in passages(view.documents):
        if passage.document != document and len(view.documents) > 1:
            source = view.documents[passage.document].source
            name = view.summary.titles[passage.document] or source.id or f"Source {passage.document + 1}"
            parts.append(f'<h4 dir="auto">{escape_text(name)}</h4>')
        document = passage.document
        content = "".join(
            escape_text(text) if index is None else _sentence(number, view, index, text, chosen)
            for index, text in passage.pieces
        )
        parts.append(_wrapped(content, passage.block, view.documents[document].language))
    return "\n".join(parts)


def _sentence(number: int, view: View, index: int, text: str, chosen: dict[int, int]) -> str:
    shade = round(STEPS * sqrt(view.parts["Score"][index]))
    marked = f' data-n="{chosen[index]}" role="mark"' if index in chosen else ""
    tab = 0 if index == min(chosen, default=0) else -1
    return (
        f'<span class="s t{shade}{" chosen" if marked else ""}" id="s{number}-{index}" '
        f'tabindex="{tab}"{marked}>{escape_text(text)}</span>'
    )


def _wrapped(content: str, block: Block, language: str) -> str:
    lang = _lang(language)
    if block.role == "title":
        return f'<h3 dir="auto"{lang}>{content}</h3>'
    if block.role == "furniture":
        rule = escape_text(block.rule or "page furniture")
        return f'<p class="left" dir="auto" data-rule="{rule}"{lang}>{content}</p>'
    return f'<p class="{block.role}" dir="auto"{lang}>{content}</p>'


def _data(view: View) -> dict[str, Any]:
    return {
        "order": view.order,
        "asked": [sentence.index for sentence in view.summary],
        "words": view.words,
        "names": list(view.parts),
        "parts": [[round(value, 4) for value in values] for values in view.parts.values()],
        "picks": [[round(redundancy, 4), round(gain, 4)] for redundancy, gain in view.gains],
        "never": view.reasons,
    }
