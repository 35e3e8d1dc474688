"""What a brief may hold: a number of sentences, a length, or both."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .words import count_words

DEFAULT_SENTENCES = 3


@dataclass(frozen=True, slots=True)
class Budget:
    """The hard limits of a brief.

    Args:
        sentences: at most so many sentences; ``None``: no limit of that kind.
        unit: what ``limit`` counts ("words", "chars", "tokens"), or "" without a length limit.
        limit: the largest length of the printed brief; 0 without a length limit.
        measure: the length of a printed text in that unit; in words without a length limit.
        strict: whether going over the limit with a single sentence is an error.
    """

    sentences: int | None
    unit: str = ""
    limit: int = 0
    measure: Callable[[str], int] = count_words
    strict: bool = False

    @property
    def additive(self) -> bool:
        """Whether the length of a brief is the sum of its lines' costs (tokens need not be)."""
        return self.unit != "tokens"

    @property
    def separator(self) -> int:
        """What a line break between two sentences costs."""
        return 1 if self.unit == "chars" else 0

    def cost(self, line: str) -> int:
        """Return the length of one printed line."""
        return self.measure(line)

    def holds(self, lines: Iterable[str]) -> bool:
        """Say whether these printed lines are within the length limit."""
        return not self.unit or self.measure("\n".join(lines)) <= self.limit


@dataclass(frozen=True, slots=True)
class Limits:
    """The length options of :func:`summarize.summarize`, under its keywords; checked when made.

    Args:
        sentences: at least 1; 3 when no limit is given at all.
        words: at least 1, by :func:`summarize.words.count_words`.
        chars: at least 1, in code points, line breaks included.
        tokens: at least 1, by ``count_tokens``.
        count_tokens: from a text to its number of tokens; goes with ``tokens`` only.
        ratio: share of the body's words, in (0, 1], rounded down, but at least one sentence.
        strict: raise when no sentence fits.

    Raises:
        TypeError: a value of the wrong type, or options that exclude each other.
        ValueError: a value out of its range.
    """

    sentences: int | None = None
    words: int | None = None
    chars: int | None = None
    tokens: int | None = None
    count_tokens: Callable[[str], int] | None = None
    ratio: float | None = None
    strict: bool = False

    def __post_init__(self) -> None:
        lengths = ("words", "chars", "tokens", "ratio")
        chosen = [name for name in lengths if getattr(self, name) is not None]
        if len(chosen) > 1:
            raise TypeError(f"at most one length limit, not {' and '.join(chosen)}")
        if (self.tokens is None) != (self.count_tokens is None):
            raise TypeError("tokens= and count_tokens= go together")
        for name in ("sentences", "words", "chars", "tokens"):
            _check_count(name, getattr(self, name))
        _check_ratio(self.ratio)

    def budget(self, body_words: Callable[[], int] = lambda: 0) -> Budget:
        """Return the budget that a brief has.

        Args:
            body_words: how many words the body has; asked only for ``ratio``.
        """
        if self.ratio is not None:
            share = int(self.ratio * body_words() + 1e-9)
            return Budget(self.sentences, "words", share, count_words, self.strict)
        for name, limit, measure in (
            ("words", self.words, count_words),
            ("chars", self.chars, len),
            ("tokens", self.tokens, self.count_tokens),
        ):
            if limit is not None and measure is not None:
                return Budget(self.sentences, name, limit, measure, self.strict)
        return Budget(DEFAULT_SENTENCES if self.sentences is None else self.sentences)


def _check_count(name: str, value: int | None) -> None:
    if value is None:
        return
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{name} must be a whole number, not {value!r}")
    if value < 1:
        raise ValueError(f"{name} must be at least 1, not {value}")


def _check_ratio(ratio: float | None) -> None:
    if ratio is None:
        return
    if isinstance(ratio, bool) or not isinstance(ratio, (int, float)):
        raise TypeError(f"ratio must be a number, not {ratio!r}")
    if not 0.0 < ratio <= 1.0:
        raise ValueError(f"ratio must be greater than 0 and at most 1, not {ratio}")
