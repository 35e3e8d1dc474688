"""The briefs of a fixed set of texts, pinned: ``python -m tests.pins`` writes them anew.

Work on speed must not change a brief; work on quality may, and then writes the pins in the same commit.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from summarize import Text, summarize
from tests.texts import HARBOUR, invented_text

PINS = Path(__file__).parent / "data" / "pins.json"

TEXTS: dict[str, Any] = {
    "harbour": HARBOUR,
    "harbour, titled": Text(HARBOUR, title="The ferry moves to Brask"),
    "short": invented_text(1, 12),
    "long": invented_text(2, 90),
    "longer than a stored matrix": invented_text(3, 140),
    "several documents": [invented_text(seed, 15) for seed in range(4)],
    "chinese": "港口三月关闭。渡船改从布拉斯克出发。修理要花九百万。墙很旧。渔民担心生意。市场也要搬走。",
}
OPTIONS: dict[str, dict[str, Any]] = {
    "three sentences": {},
    "forty words": {"words": 40},
    "a fifth": {"ratio": 0.2},
    "a question": {"query": "who repairs the northern road?", "sentences": 2},
    "lexrank": {"method": "lexrank"},
    "degree": {"method": "degree"},
    "textrank-overlap": {"method": "textrank-overlap"},
}


def briefs() -> dict[str, dict[str, list[list[float]]]]:
    """Return (index, score) of each chosen sentence, by text and options."""
    return {
        name: {
            label: [[sentence.index, sentence.score] for sentence in summarize(text, **options)]
            for label, options in OPTIONS.items()
        }
        for name, text in TEXTS.items()
    }


if __name__ == "__main__":
    PINS.write_text(json.dumps(briefs(), indent=1) + "\n", encoding="utf-8")
