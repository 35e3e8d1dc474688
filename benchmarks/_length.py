"""One long text, one system, in a process of its own: prints seconds and peak memory as JSON."""

from __future__ import annotations

import json
import resource
import sys
import time
from functools import partial

from benchmarks._peers import Summarizer, peers
from benchmarks._texts import WARM_UP, text


def main(system: str, count: int) -> None:
    """Measure ``system`` on a text of ``count`` sentences, its imports done before."""
    run = _ours if system == "summarize" else partial(_peer, peers()[system])
    source = text(count)
    run(WARM_UP)
    start = time.process_time()
    lines = run(source)
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    megabytes = peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    print(json.dumps({"chars": len(source), "seconds": seconds, "megabytes": megabytes, "lines": lines}))


def _ours(source: str) -> int:
    from summarize import summarize

    return len(summarize(source))


def _peer(summarizer: Summarizer, source: str) -> int:
    return len(summarizer(source, 3))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
