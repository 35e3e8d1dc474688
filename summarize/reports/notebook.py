"""A brief in a notebook: its lines, and folded below them the source, tinted. No script, no style sheet."""

from __future__ import annotations

from math import sqrt

from ..summary import Summary
from .page import escape_text
from .view import View, passages, view_of

MOST_SENTENCES = 1000
"""So many sentences of the source are shown at most: an output cell is no place for a book."""

_TINT = "background-color:rgba(245,180,40,{alpha:.2f});border-radius:2px"
_CHOSEN = ";border-bottom:2px solid #0a8080"
_LEFT_OUT = "opacity:.6;font-size:smaller"


def as_notebook(summary: Summary) -> str:
    """Return HTML for an output cell, safe whatever the source holds; its colours suit light and dark."""
    lines = "".join(f'<li dir="auto">{escape_text(sentence.line)}</li>' for sentence in summary)
    if not lines:
        return "<div><p>There is no text to take a brief from.</p></div>"
    if summary.basis is None:
        return f"<div><ol>{lines}</ol></div>"
    view = view_of(summary)
    total = f"{len(summary)} of {len(view.words)} sentences, tinted by their scores"
    source = f"<details><summary>Source: {total}</summary>{_source(view)}</details>"
    return f"<div><ol>{lines}</ol>{source}</div>"


def _source(view: View) -> str:
    """Return the sources' blocks, the sentences in them tinted, up to the most that are shown."""
    chosen = {sentence.index for sentence in view.summary}
    parts = []
    shown = 0
    for passage in passages(view.documents):
        if shown == MOST_SENTENCES:
            break
        pieces = passage.pieces[: 2 * (MOST_SENTENCES - shown)]
        shown += len(pieces) // 2
        style = f' style="{_LEFT_OUT}"' if passage.block.role == "furniture" else ""
        content = "".join(
            escape_text(text) if index is None else _sentence(view, index, text, index in chosen)
            for index, text in pieces
        )
        parts.append(f'<p dir="auto"{style}>{content}</p>')
    if shown < len(view.words):
        parts.append(f"<p><i>… and {len(view.words) - shown} more sentences.</i></p>")
    return "".join(parts)


def _sentence(view: View, index: int, text: str, chosen: bool) -> str:
    score = view.parts["Score"][index]
    style = _TINT.format(alpha=0.6 * sqrt(score)) + _CHOSEN * chosen
    return f'<span style="{style}" title="sentence {index}, score {score:.3f}">{escape_text(text)}</span>'
