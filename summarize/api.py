"""summarize() and rank(): from texts and options to a brief."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from .batches import rank_batch
from .budget import Limits
from .document import Text
from .ranking import Ranking, RankOptions
from .summary import Summary

Source = str | Text
Sources = Source | Iterable[Source]


def summarize(
    source: Sources,
    *,
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
) -> Summary:
    """Choose the few sentences of a text that say what matters.

    Args:
        source: a text (``str`` or :class:`Text`), or several for one brief of all. A ``str`` is always
            text, never a path; :func:`summarize.read` reads files, pages and bytes.
        sentences: at most so many sentences, alone or with one length limit; 3 when nothing is given.
        words: at most so many words, as printed.
        chars: at most so many code points, as printed, line breaks included.
        tokens: at most so many tokens, as ``count_tokens`` counts them in the printed brief.
        count_tokens: from a text to its number of tokens.
        ratio: at most this share of the body's words, in (0, 1].
        strict: raise :class:`BudgetError` when no sentence fits, instead of giving the shortest.
        query: what the reader wants to know; sentences near it are preferred.
        title: the title, when the text does not begin with it.
        language: an ISO 639-1 code; detected by default.
        method: "textrank", "textrank-overlap", "lexrank", "degree", "lead" or "random".
        vectorizer: any scikit-learn vectoriser instead of the built-in TF-IDF.
        clean: keep titles and page furniture out of the brief.
        seed: of the random method; 0 by default.

    Returns:
        The brief; ``str()`` of it is one sentence a line, in the order of the text.

    Raises:
        TypeError: ``source`` is no text, or options exclude each other.
        ValueError: an option is out of its range, or names nothing that is known.
        SummarizeError: see :mod:`summarize.errors`.
    """
    limits = Limits(sentences, words, chars, tokens, count_tokens, ratio, strict)
    options = RankOptions(query, title, language, method, vectorizer, clean, seed)
    return rank_batch([as_texts(source)], options)[0].within(limits)


def rank(
    source: Sources,
    *,
    query: str | None = None,
    title: str | None = None,
    language: str | None = None,
    method: str = "textrank",
    vectorizer: Any = None,
    clean: bool = True,
    seed: int | None = None,
) -> Ranking:
    """Score a text's sentences once, to select briefs of many lengths from them.

    The arguments are those of :func:`summarize`; the lengths go to :meth:`Ranking.select`.
    """
    options = RankOptions(query, title, language, method, vectorizer, clean, seed)
    return rank_batch([as_texts(source)], options)[0]


def as_texts(source: Sources) -> tuple[Text, ...]:
    """Return the texts of one brief.

    Raises:
        TypeError: what was given is neither a text nor several texts.
    """
    if isinstance(source, str):
        return (Text(source),)
    if isinstance(source, Text):
        return (source,)
    if isinstance(source, (bytes, bytearray)) or not isinstance(source, Iterable):
        hint = "; summarize.read() turns bytes into text" if isinstance(source, (bytes, bytearray)) else ""
        raise TypeError(f"expected a str, a Text or several of them, not {type(source).__name__}{hint}")
    return tuple(text if isinstance(text, Text) else Text(text) for text in source)
