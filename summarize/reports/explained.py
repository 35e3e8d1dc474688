"""Why a brief is what it is, as a table to read."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import bidirectional

from ..summary import Summary, fold

if TYPE_CHECKING:  # numpy comes with it
    from ..explanation import Explanation, Reason

_HEAD = "pick  score = centrality × prior × title × form × query  overlap   gain  sentence"
_WIDTH = 60
_ISOLATE, _POP = "\u2068", "\u2069"
_RUNNERS_UP = 10
"""So many sentences that were not chosen are shown, those with the largest gain."""


def as_explained(summary: Summary) -> str:
    """Return the chosen sentences in the order of picking, the runners-up, and what was dropped.

    The centrality is shown in multiples of the average sentence's.
    """
    explanation = summary.explain()
    n = len(explanation.sentences)
    chosen = sorted((r for r in explanation.sentences if r.order), key=lambda r: r.order)
    others = sorted((r for r in explanation.sentences if not r.order), key=lambda r: (-r.gain, r.index))
    lines = [_HEAD, *(_row(reason, n) for reason in chosen)]
    if others:
        lines += ["", "not chosen:"]
        lines += [f"{_row(reason, n)}\n      {reason.why}" for reason in others[:_RUNNERS_UP]]
    if len(others) > _RUNNERS_UP:
        lines.append(f"      and {len(others) - _RUNNERS_UP} sentences with lower gains")
    return "\n".join([*lines, *_dropped(explanation), "", _formula(explanation)])


def _row(reason: Reason, n: int) -> str:
    order = str(reason.order) if reason.order else ""
    return (
        f"{order:>4}  {reason.score:5.3f}   {reason.centrality * n:9.2f}   {reason.prior:5.2f}   "
        f"{reason.title:5.2f}  {reason.form:5.2f}   {reason.query:5.2f}  {reason.redundancy:7.2f}  "
        f"{reason.gain:5.2f}  {reason.index}: {_short(reason.text)}"
    )


def _dropped(explanation: Explanation) -> list[str]:
    if not explanation.dropped:
        return []
    rows = [f"      {block.role} ({block.rule}): {_short(block.text)}" for block in explanation.dropped]
    return ["", "left out before scoring:", *rows]


def _formula(explanation: Explanation) -> str:
    less = "(1 − overlap)" if explanation.penalty == 1.0 else f"(1 − {explanation.penalty:g} × overlap)"
    formula = f"gain = score × {less}; overlap: the greatest cosine with those picked before"
    longest = explanation.longest
    if longest is None or all(reason.cost <= longest for reason in explanation.sentences):
        return formula
    return f"{formula}\na sentence of more than {longest} words gains {longest}/words of that"


def _short(text: str) -> str:
    """Return the beginning of a text; one from right to left is kept from turning the numbers around it."""
    line = fold(text)
    line = line if len(line) <= _WIDTH else line[: _WIDTH - 1].rstrip() + "…"
    return f"{_ISOLATE}{line}{_POP}" if any(bidirectional(c) in ("R", "AL") for c in line) else line
