"""Speed and memory: articles, corpora, long texts, cold starts, and where the time goes.

Every figure is a ratio of medians taken in one run, since absolute times say more about the machine.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import chain, repeat
from pathlib import Path
from typing import Any

from benchmarks._peers import Summarizer, offer_nltk_data, peers
from benchmarks._stages import stages
from benchmarks._texts import WARM_UP, articles, text

REPEATS = 5
MOST_GROWTH = 1.3
"""The smoke test's largest exponent of time against length: noise included, far from quadratic."""


def main(arguments: Sequence[str]) -> int:
    """Run the measurements that were asked for; 1 when the smoke test fails."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks speed", description=__doc__)
    parser.add_argument(
        "--only", choices=["articles", "corpus", "lengths", "cold", "stages"], action="append"
    )
    parser.add_argument("--lengths", default="1000,10000,100000", help="numbers of sentences, by commas")
    parser.add_argument("--file", type=Path, help="take this text for the articles and the stages")
    parser.add_argument("--rounds", type=int, default=100, help="how often a corpus of 200 articles is taken")
    parser.add_argument("--json", type=Path, help="store the figures")
    parser.add_argument("--plot", type=Path, help="draw time and memory against length (PNG or SVG)")
    parser.add_argument("--smoke", action="store_true", help="a quick run that checks growth, not seconds")
    args = parser.parse_args(arguments)
    if args.smoke:
        return _smoke()
    lengths = [int(n) for n in args.lengths.split(",")]
    sources = [args.file.read_text(encoding="utf-8")] if args.file else articles(30)
    parts: dict[str, Callable[[], Any]] = {
        "articles": lambda: per_article(sources),
        "corpus": lambda: per_corpus(articles(200), args.rounds),
        "lengths": lambda: per_length(lengths),
        "cold": cold_starts,
        "stages": lambda: stages(sources),
    }
    figures = {name: measure() for name, measure in parts.items() if not args.only or name in args.only}
    for name, part in figures.items():
        _print(name, part)
    if args.json:
        args.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    if args.plot:
        from benchmarks._plots import plot_lengths

        plot_lengths(figures["lengths"], args.plot)
    return 0


def per_article(sources: list[str]) -> dict[str, Any]:
    """Milliseconds an article, warm, for every system, in turns; and the ratio of each to ours."""
    from summarize import summarize

    runs: dict[str, Callable[[], object]] = {"summarize": lambda: [summarize(source) for source in sources]}
    runs |= {name: partial(_peer_briefs, peer, sources) for name, peer in peers().items()}
    times = _in_turns(runs)
    return {
        name: {"ms": 1e3 * seconds / len(sources), "times ours": seconds / times["summarize"]}
        for name, seconds in times.items()
    }


def per_corpus(sources: list[str], rounds: int) -> dict[str, Any]:
    """Articles a second through summarize_each, on one worker and on two, and through summa.

    The articles are taken ``rounds`` times, so that the start of the workers, a second, weighs little.
    """
    from summarize import summarize_each

    def each(workers: int) -> None:
        for _ in summarize_each(chain.from_iterable(repeat(sources, rounds)), workers=workers):
            pass

    runs: dict[str, Callable[[], object]] = {"1 worker": partial(each, 1), "2 workers": partial(each, 2)}
    sizes = {"1 worker": len(sources) * rounds, "2 workers": len(sources) * rounds}
    if "summa" in (others := peers()):
        runs["summa"] = partial(_peer_briefs, others["summa"], sources)
        sizes["summa"] = len(sources)
    times = _in_turns(runs, repeats=3)
    rates = {name: sizes[name] / seconds for name, seconds in times.items()}
    return {
        name: {"articles/s": rate, "of 1 worker": rate / rates["1 worker"]} for name, rate in rates.items()
    }


def per_length(lengths: list[int]) -> dict[str, Any]:
    """Seconds and peak memory against the number of sentences, a process each, and the fitted exponents."""
    systems = ["summarize", *(["lede"] if "lede" in peers() else [])]
    table: dict[str, Any] = {system: {} for system in systems}
    for count in lengths:
        for system in systems:
            table[system][count] = _in_own_process(system, count)
    for system in systems:
        table[system]["exponent"] = growth({n: table[system][n]["seconds"] for n in lengths})
    return table


def growth(seconds: dict[int, float]) -> float:
    """Fit seconds = c · n^e by least squares on the logarithms; return e."""
    import numpy as np

    if len(seconds) < 2:
        return float("nan")
    return float(np.polyfit(np.log(list(seconds)), np.log(list(seconds.values())), 1)[0])


def cold_starts() -> dict[str, Any]:
    """Seconds of whole processes, in turns: an import, --version, --help, a brief, and sumy's command."""
    offer_nltk_data()
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder, "article.txt")
        article.write_text(articles(1)[0], encoding="utf-8")
        commands = {
            "import": [sys.executable, "-c", "import summarize"],
            "--version": [sys.executable, "-m", "summarize", "--version"],
            "--help": [sys.executable, "-m", "summarize", "--help"],
            "brief": [sys.executable, "-m", "summarize", str(article)],
        }
        sumy = shutil.which("sumy", path=str(Path(sys.executable).parent)) or shutil.which("sumy")
        if sumy:
            commands["sumy"] = [sumy, "text-rank", "--length=3", f"--file={article}", "--format=plaintext"]
        times = _in_turns({name: partial(_quiet, command) for name, command in commands.items()})
    return {name: {"s": seconds, "of a brief": seconds / times["brief"]} for name, seconds in times.items()}


def _peer_briefs(peer: Summarizer, sources: list[str]) -> None:
    for source in sources:
        peer(source, 3)


def _quiet(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True)


def _in_own_process(system: str, count: int) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks._length", system, str(count)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _in_turns(runs: dict[str, Callable[[], object]], repeats: int = REPEATS) -> dict[str, float]:
    """Return each run's median seconds; they take turns, so that a slow minute of the machine hits all."""
    times: dict[str, list[float]] = {name: [] for name in runs}
    for name in runs:
        runs[name]()
    for _ in range(repeats):
        for name, run in runs.items():
            start = time.perf_counter()
            run()
            times[name].append(time.perf_counter() - start)
    return {name: statistics.median(seconds) for name, seconds in times.items()}


def _smoke() -> int:
    """Say whether time grows worse than n^1.3 or a brief is missing."""
    from summarize import summarize

    seconds = {}
    summarize(WARM_UP)
    for count in (1000, 4000, 16000):
        source = text(count)
        start = time.process_time()
        brief = summarize(source)
        seconds[count] = time.process_time() - start
        if len(brief) != 3:
            print(f"{count} sentences: a brief of {len(brief)} lines")
            return 1
    exponent = growth(seconds)
    print(f"time grows as n^{exponent:.2f} from 1,000 to 16,000 sentences (at most {MOST_GROWTH})")
    return int(exponent > MOST_GROWTH)


def _print(name: str, part: dict[str, Any]) -> None:
    print(f"\n{name}")
    for row, values in part.items():
        shown = values if isinstance(values, dict) else {"": values}
        print(f"  {row:16s}", "  ".join(f"{label} {_figure(value)}" for label, value in shown.items()))


def _figure(value: Any) -> str:
    if isinstance(value, dict):
        return "(" + ", ".join(f"{label} {_figure(inner)}" for label, inner in value.items()) + ")"
    return f"{value:.4g}" if isinstance(value, float) else str(value)
