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

    figure, axes = pyplot.subplots(figsize=(6, 4), layout="constrained")
    for name, (score, seconds) in systems.items():
        if score == score:  # not a system that supports none of the languages
            axes.semilogx(
                1e3 * seconds, score, marker="o", color="tab:red" if name == "summarize" else "tab:grey"
            )
            axes.annotate(name, (1e3 * seconds, score), (5, 4), textcoords="offset points")
    axes.set(xlabel="milliseconds a document (median)", ylabel="mean of ROUGE-1, -2 and -Lsum F1 × 100")
    axes.margins(0.15)
    figure.savefig(target, metadata={"Date": None} if target.suffix == ".svg" else None)
    pyplot.close(figure)
