"""Pictures of the measurements (matplotlib, the extra ``bench``)."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def plot_lengths(table: dict[str, Any], target: Path) -> None:
    """Draw seconds and peak memory against the number of sentences, log-log, with the fitted exponents."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, (left, right) = pyplot.subplots(1, 2, figsize=(9, 3.6), layout="constrained")
    for system, rows in table.items():
        counts = [int(n) for n in rows if n != "exponent"]
        label = f"{system}: n^{rows['exponent']:.2f}"
        left.loglog(counts, [rows[n]["seconds"] for n in counts], marker="o", label=label)
        right.loglog(counts, [rows[n]["megabytes"] for n in counts], marker="o", label=system)
    left.set(xlabel="sentences", ylabel="seconds (one core)", title="Time")
    right.set(xlabel="sentences", ylabel="MB", title="Peak memory of the process")
    left.legend()
    right.legend()
    figure.savefig(target, metadata={"Date": None} if target.suffix == ".svg" else None)
    pyplot.close(figure)


def plot_quality(systems: dict[str, tuple[float, float]], target: Path) -> None:
    """Draw each system's mean ROUGE against the seconds that a document takes it."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7, 3.6), layout="constrained")
    # not a system that supports none of the languages, whose score is not a number
    known = {name: place for name, place in systems.items() if place[0] == place[0]}
    # a legend, best first, since names beside points that lie together would hide each other
    for name, (score, seconds) in sorted(known.items(), key=lambda item: -item[1][0]):
        size = 11 if name == "summarize" else 7
        axes.semilogx(1e3 * seconds, score, "o", markersize=size, label=f"{score:.1f}  {name}")
    axes.legend(loc="center left", bbox_to_anchor=(1.0, 0.5), frameon=False)
    axes.set(xlabel="milliseconds a document (median)", ylabel="mean of ROUGE-1, -2 and -Lsum F1 × 100")
    axes.margins(0.15)
    figure.savefig(target, metadata={"Date": None} if target.suffix == ".svg" else None)
    pyplot.close(figure)
