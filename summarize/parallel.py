"""summarize_each(): many texts, one brief each, in batches and from several processes."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from itertools import tee
from typing import Any, TypeVar

from .api import Source, as_texts
from .batches import rank_batch
from .budget import Limits
from .document import Text
from .errors import SummarizeError
from .explanation import pack, unpack
from .ranking import RankOptions
from .summary import Summary
from .workers import map_batches

T = TypeVar("T")

BATCH_SIZE = 64
"""Texts counted together: enough to make the fixed cost small, few enough to stay in the cache."""

BATCH_CHARS = 1_000_000
"""A batch ends with the text that takes it to so many characters, whatever its number of texts."""

TEXT_ERRORS = (
    SummarizeError,
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What one text (or the caller's own vectoriser or token counter) may raise without harm to the others."""


@dataclass(frozen=True, slots=True)
class Options:
    """How texts are scored, and the length of their briefs."""

    ranking: RankOptions
    limits: Limits


def make_options(keywords: Mapping[str, Any]) -> Options:
    """Check keywords of :func:`summarize.summarize` and sort them by what they are about.

    Raises:
        TypeError: a keyword that it does not have, or options that exclude each other.
        ValueError: a value that is out of its range, or names nothing that is known.
    """
    rest = dict(keywords)
    limits = Limits(**{name: rest.pop(name) for name in Limits.__slots__ if name in rest})
    ranking = RankOptions(**{name: rest.pop(name) for name in RankOptions.__slots__ if name in rest})
    for name in rest:
        raise TypeError(f"unknown option {name!r}; the options are those of summarize()")
    return Options(ranking, limits)


@dataclass(frozen=True, slots=True)
class Failure:
    """Stands where a brief would, for a text that could not be summarised."""

    error: Exception

    def __reduce__(self) -> tuple[type[Failure], tuple[Exception]]:
        return Failure, (_portable(self.error),)


def summarize_each(
    texts: Iterable[Source],
    *,
    workers: int = 1,
    batch_size: int = BATCH_SIZE,
    sentences: int | None = None,
    words: int | None = None,
    chars: int | None = None,
    tokens: int | None = None,
    count_tokens: Callable[[str], int] | None = None,
    ratio: float | None = None,
    strict: bool = False,
    query: str | None = None,
    title: str | None = None,
    language: str | None = None,
    method: str = "textrank",
    vectorizer: Any = None,
    clean: bool = True,
    seed: int | None = None,
) -> Iterator[Summary]:
    """Summarise many texts, each on its own: lazily, in order, equal to one call each.

    Args:
        texts: any iterable of texts; only a few batches of it are in memory at a time.
        workers: how many processes share the work; 1 works in this one.
        batch_size: how many texts are counted together, and travel together to a worker; it changes
            the speed, never a brief.

    The other arguments are those of :func:`summarize.summarize`. Wrong options raise at once, not at
    the first text; a text that cannot be summarised raises when its turn comes, as one call would.
    With several workers, a text whose worker died on it raises :class:`SummarizeError`.
    """
    options = Options(
        RankOptions(query, title, language, method, vectorizer, clean, seed),
        Limits(sentences, words, chars, tokens, count_tokens, ratio, strict),
    )
    if isinstance(texts, (str, bytes, Text)):
        raise TypeError("summarize_each takes an iterable of texts; summarize takes one")
    for name, value in (("workers", workers), ("batch_size", batch_size)):
        if value < 1:
            raise ValueError(f"{name} must be at least 1, not {value}")
    return _each(iter(texts), workers, batch_size, options)


def _each(texts: Iterator[Source], workers: int, batch_size: int, options: Options) -> Iterator[Summary]:
    work = partial(summarize_batch if workers == 1 else _light_batch, options=options)
    units, again = tee(cut_batches(map(_settled, texts), batch_size, _length))
    for outcomes, batch in zip(map_batches(work, units, workers=workers, lost=_lost), again, strict=True):
        for outcome, source in zip(outcomes, batch, strict=True):
            if isinstance(outcome, Failure):
                raise outcome.error
            yield outcome if outcome.sources else replace(outcome, sources=as_texts(source))


def summarize_batch(batch: list[Source], options: Options) -> list[Summary | Failure]:
    """Summarise texts together, or, when one of them raises, each by itself; never raise for a text."""
    try:
        rankings = rank_batch([as_texts(text) for text in batch], options.ranking)
        return [ranking.within(options.limits) for ranking in rankings]
    except TEXT_ERRORS as error:
        if len(batch) == 1:
            return [Failure(error)]
    return [summarize_batch([text], options)[0] for text in batch]


def _light_batch(batch: list[Source], options: Options) -> list[Summary | Failure]:
    """Summarise texts for another process, which has them: their briefs travel without them."""
    return [
        replace(outcome, sources=(), basis=None if outcome.basis is None else pack(unpack(outcome.basis)))
        if isinstance(outcome, Summary)
        else outcome
        for outcome in summarize_batch(batch, options)
    ]


def cut_batches(items: Iterable[T], size: int, length: Callable[[T], int]) -> Iterator[list[T]]:
    """Cut items into lists of at most ``size``, shorter ones where they reach :data:`BATCH_CHARS`."""
    batch: list[T] = []
    chars = 0
    for item in items:
        batch.append(item)
        chars += length(item)
        if len(batch) >= size or chars >= BATCH_CHARS:
            yield batch
            batch, chars = [], 0
    if batch:
        yield batch


def _settled(source: Source | Iterable[Source]) -> Any:
    """Return several texts of one brief as a tuple, since an iterator could be read only once."""
    if isinstance(source, (str, bytes, bytearray, Text)) or not isinstance(source, Iterable):
        return source
    return tuple(source)


def _length(source: Any) -> int:
    """Return the characters of a text or several; what is neither is found out when its turn comes."""
    if isinstance(source, tuple):
        return sum(map(_length, source))
    text = source.text if isinstance(source, Text) else source
    return len(text) if isinstance(text, str) else 0


def _lost(text: Source, reason: str) -> Failure:
    del text
    return Failure(SummarizeError(f"a text could not be summarised: {reason} each time it was tried"))


def _portable(error: Exception) -> Exception:
    """Return the error, or, when it does not survive pickling, another that says the same."""
    try:
        pickle.loads(pickle.dumps(error))
    except (*TEXT_ERRORS, pickle.PickleError):
        return SummarizeError(f"{type(error).__name__}: {error}")
    return error
