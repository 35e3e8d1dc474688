"""Corpora: the rate of summarize-corpus against summarize_each, its memory, its input and output, and Spark.

Every figure is a ratio within one run. The articles are generated: seeded, and recombined from a pool
of sentences.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from benchmarks._texts import sentences

WORDS = 700
_POOL = 20_000
_SENTENCE_WORDS = 21
_CHUNK = 2000


@dataclass(frozen=True, slots=True)
class Run:
    """One measurement: wall and CPU seconds, and the peak of all its processes' memory."""

    seconds: float
    cpu: float
    megabytes: float


def main(arguments: Sequence[str]) -> int:
    """Run the measurements that were asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks corpus", description=__doc__)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--repeats", type=int, default=1, help="of every measurement, in turns")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--spark", type=int, default=0, metavar="N", help="Spark on N articles instead")
    args = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder, "articles.jsonl")
        write_corpus(corpus, args.spark or args.articles)
        if args.spark:
            _print(spark_overhead(corpus, args.spark, args.repeats))
        else:
            _print(rates(corpus, args.articles, args.workers, args.repeats))
    return 0


def write_corpus(path: Path, count: int) -> None:
    """Write so many articles of about :data:`WORDS` words as JSON Lines."""
    chance = random.Random(1)
    pool = list(sentences(_POOL))
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            lines = chance.choices(pool, k=round(WORDS / _SENTENCE_WORDS))
            text = "\n\n".join(" ".join(lines[i : i + 6]) for i in range(0, len(lines), 6))
            file.write(json.dumps({"id": number, "text": text}) + "\n")


def rates(corpus: Path, count: int, workers: int, repeats: int) -> dict[str, Any]:
    """Articles a second of summarize_each and of the command with one worker and several."""
    commands = {"1 worker": 1, f"{workers} workers": workers}
    runs: dict[str, list[Run]] = {"summarize_each": [], **{name: [] for name in commands}}
    output = corpus.with_name("briefs.jsonl")
    for _ in range(repeats):
        runs["summarize_each"].append(_each(corpus))
        for name, number in commands.items():
            runs[name].append(_command(corpus, output, number))
    seconds = {name: statistics.median(run.seconds for run in some) for name, some in runs.items()}
    cpu = {name: statistics.median(run.cpu for run in some) for name, some in runs.items()}
    figures: dict[str, Any] = {
        name: {
            "articles/s": count / seconds[name],
            "rate of summarize_each's": seconds["summarize_each"] / seconds[name],
            "CPU time of summarize_each's": cpu[name] / cpu["summarize_each"],
            "MB": max(run.megabytes for run in some),
        }
        for name, some in runs.items()
    }
    read, write = _input_output_seconds(corpus, output)
    figures["input, output"] = {
        "read, of 1 worker's time": read / seconds["1 worker"],
        "write": write / seconds["1 worker"],
        "bytes out of an article": output.stat().st_size / count,
        "bytes in": corpus.stat().st_size / count,
    }
    return figures


def spark_overhead(corpus: Path, count: int, repeats: int) -> dict[str, Any]:
    """Seconds of Spark on one core against summarize_each, once the session stands and is warm."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    from pyspark.sql import SparkSession

    from summarize.integrations.spark import summarize_column

    builder = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false")
    session = builder.config("spark.driver.host", "127.0.0.1").getOrCreate()
    session.read.json(str(corpus)).write.parquet(str(corpus.with_suffix(".parquet")))
    articles = session.read.parquet(str(corpus.with_suffix(".parquet")))
    warm_up = summarize_column(articles.limit(200), "text")
    runs: dict[str, list[Run]] = {"summarize_each": [], "spark": []}
    for _ in range(repeats):
        warm_up.write.format("noop").mode("overwrite").save()
        runs["summarize_each"].append(_each(corpus))
        start, cpu_start = time.perf_counter(), _descendants_cpu()
        summarize_column(articles, "text").write.format("noop").mode("overwrite").save()
        seconds = time.perf_counter() - start
        runs["spark"].append(Run(seconds, _descendants_cpu() - cpu_start, 0.0))
    session.stop()
    seconds_of = {name: statistics.median(run.seconds for run in some) for name, some in runs.items()}
    cpu_of = {name: statistics.median(run.cpu for run in some) for name, some in runs.items()}
    return {
        name: {
            "articles/s": count / seconds_of[name],
            "time of summarize_each's": seconds_of[name] / seconds_of["summarize_each"],
            "CPU time of summarize_each's": cpu_of[name] / cpu_of["summarize_each"],
        }
        for name in runs
    }


def _each(corpus: Path) -> Run:
    """Measure summarize_each on all texts; reading them is not counted."""
    from summarize import summarize_each

    list(summarize_each(islice(_texts(corpus), 64)))
    texts = _texts(corpus)
    seconds = cpu = 0.0
    while chunk := list(islice(texts, _CHUNK)):
        start, cpu_start = time.perf_counter(), time.process_time()
        for _ in summarize_each(chunk):
            pass
        seconds += time.perf_counter() - start
        cpu += time.process_time() - cpu_start
    return Run(seconds, cpu, _megabytes(os.getpid()))


def _texts(corpus: Path) -> Iterator[str]:
    with corpus.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)["text"]


def _command(corpus: Path, output: Path, workers: int) -> Run:
    """Measure the whole command, its start included."""
    command = [sys.executable, "-m", "summarize.corpus", str(corpus), "-o", str(output), "--overwrite", "-q"]
    start, cpu_start = time.perf_counter(), _children_cpu()
    process = subprocess.Popen([*command, "--workers", str(workers)])
    peak = [0.0]
    watcher = threading.Thread(target=_watch, args=(process, peak))
    watcher.start()
    if process.wait():
        raise SystemExit("the command failed")
    seconds = time.perf_counter() - start
    watcher.join()
    return Run(seconds, _children_cpu() - cpu_start, peak[0])


def _watch(process: subprocess.Popen[bytes], peak: list[float]) -> None:
    """Note the largest memory of a process and its children, shared pages counted once (Linux)."""
    while process.poll() is None:
        peak[0] = max(peak[0], sum(map(_megabytes, _family(process.pid))))
        time.sleep(0.25)


def _family(pid: int) -> list[int]:
    """Return a process and its descendants, whichever thread started them."""
    try:
        listings = [path.read_text() for path in Path(f"/proc/{pid}/task").glob("*/children")]
    except OSError:
        return [pid]
    return [pid, *(one for child in " ".join(listings).split() for one in _family(int(child)))]


def _descendants_cpu() -> float:
    """Return the CPU seconds so far of the processes under this one: Spark's JVM and its Python (Linux)."""
    ticks = 0
    for pid in _family(os.getpid())[1:]:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def _megabytes(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def _input_output_seconds(corpus: Path, output: Path) -> tuple[float, float]:
    """Return the seconds of reading the rows alone, and of writing and flushing the records alone."""
    from summarize.corpus.formats import Source
    from summarize.corpus.journal import open_journal
    from summarize.corpus.rows import Fields

    start = time.perf_counter()
    with Source(corpus, Fields(), 1 << 24) as source:
        for _ in source:
            pass
    read = time.perf_counter() - start
    start = time.perf_counter()
    journal = open_journal(output.with_name("again.jsonl"), {}, resume=False, overwrite=True, every=1.0)
    if journal is not None:
        with output.open("rb") as file:
            while lines := list(islice(file, 64)):
                journal.append(b"".join(lines), rows=len(lines), failed=0, over_budget=0)
        journal.complete()
        journal.move_into_place(journal.partial)
        journal.close()
    return read, time.perf_counter() - start


def _print(figures: dict[str, Any]) -> None:
    for row, values in figures.items():
        print(f"  {row:16s}", "  ".join(f"{label} {value:.4g}" for label, value in values.items()))


def _children_cpu() -> float:
    """Return the CPU seconds of all processes that have ended, and of theirs."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
