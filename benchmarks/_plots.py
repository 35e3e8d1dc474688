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
