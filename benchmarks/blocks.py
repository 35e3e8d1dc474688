"""False alarms of the rules for page furniture: which sentences of texts no brief can hold, and why."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from summarize import Text
from summarize.blocks import find_blocks
from summarize.languages import detect, get_language
from summarize.paragraphs import ends_sentence
from summarize.sentences import split_block

EXAMPLES = Path(__file__).parents[1] / "examples"


class Loss(NamedTuple):
    """A sentence that no brief can hold, and the rule that took it out."""

    rule: str
    sentence: str


def main(arguments: Sequence[str]) -> int:
    """Print each set's share of sentences that were dropped, and what they are."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks blocks", description=__doc__)
    parser.add_argument(
        "--data",
        type=Path,
        help="folder of JSON Lines with text or documents, and lang; our examples when left out",
    )
    parser.add_argument(
        "--show", type=int, default=5, help="sentences to show of each set (default: %(default)s)"
    )
    args = parser.parse_args(arguments)
    files = sorted(args.data.glob("*.jsonl")) if args.data else sorted(EXAMPLES.glob("*.txt"))
    total = dropped = 0
    print(f"{'set':24}{'sentences':>10}{'dropped':>9}{'of 1,000':>10}  rules")
    for file in files:
        sentences, losses = count(texts(file))
        total, dropped = total + sentences, dropped + len(losses)
        rules = ", ".join(f"{rule} {n}" for rule, n in Counter(loss.rule for loss in losses).most_common())
        print(f"{file.stem:24}{sentences:10}{len(losses):9}{share(len(losses), sentences):10.2f}  {rules}")
        for loss in losses[: args.show]:
            print(f"    {loss.rule}: {loss.sentence[:90]}")
    print(f"{'all':24}{total:10}{dropped:9}{share(dropped, total):10.2f}")
    return 0


def texts(file: Path) -> Iterator[Text]:
    """Yield the texts of a file."""
    if file.suffix == ".txt":
        yield Text(file.read_text(encoding="utf-8"))
        return
    for line in file.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for text in [row["text"]] if "text" in row else row["documents"]:
            yield Text(text, language=row.get("lang"))


def count(sources: Iterator[Text]) -> tuple[int, list[Loss]]:
    """Return how many sentences the texts have, and those that were dropped.

    A heading is no sentence: what was dropped counts when it ends as a sentence or a clause does, unless
    it is written in capitals or with a heading's mark.
    """
    sentences, losses = 0, []
    for source in sources:
        language = get_language(source.language or detect(source.text))
        for block in find_blocks(source, language):
            content = source.text[block.start : block.end]
            spans = split_block(source.text, block.start, block.end, language)
            kept = block.role in ("body", "item")
            ended = ends_sentence(content) or content[-1] in ":;：；"
            heading = content.isupper() or block.rule == "marked heading" or not ended
            if kept or not heading:
                sentences += len(spans)
            if not kept and not heading:
                losses += [Loss(block.rule, " ".join(source.text[a:b].split())) for a, b in spans]
    return sentences, losses


def share(part: int, whole: int) -> float:
    """Return the part in a thousand."""
    return 1000 * part / whole if whole else 0.0
