"""A brief as a figure: the score along the text, the chosen sentences marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import MissingExtraError
from ..summary import Summary
from .view import view_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes

CHOSEN = "#0a6a6a"
OTHER = "#e3b04b"


def as_figure(summary: Summary, axes: Axes | None = None) -> Axes:
    """Draw a bar for each sentence, as high as its score, in the order of the text.

    Args:
        summary: the brief.
        axes: where to draw; by default in a new figure of pyplot's, which a notebook shows.

    Returns:
        The axes; ``axes.figure.savefig("scores.png")`` saves the picture.

    Raises:
        MissingExtraError: matplotlib is not installed.
    """
    if axes is None:
        axes = _new_axes()
    view = view_of(summary)
    scores = view.parts["Score"]
    chosen = [sentence.index for sentence in summary]
    others = sorted(set(range(len(scores))) - set(chosen))
    # bars of width 1 without gaps: a long text has more of them than the figure has pixels
    axes.bar(others, [scores[i] for i in others], width=1.0, color=OTHER, label="other sentences")
    axes.bar(chosen, [scores[i] for i in chosen], width=1.0, color=CHOSEN, label="in the brief")
    axes.plot(chosen, [1.06] * len(chosen), "v", color=CHOSEN, clip_on=False)
    first = 0
    for document in view.documents[:-1]:
        first += len(document.sentences)
        axes.axvline(first - 0.5, color="0.6", linewidth=0.8, linestyle=":")
    axes.set(xlabel="sentence", ylabel="score", xlim=(-0.5, max(len(scores), 1) - 0.5), ylim=(0, 1.12))
    axes.legend(loc="upper right", frameon=False)
    return axes


def _new_axes() -> Axes:
    try:
        from matplotlib import pyplot
    except ImportError as error:
        raise MissingExtraError("plot()", "plot") from error
    _, axes = pyplot.subplots(figsize=(8, 2.8), layout="constrained")
    return axes
