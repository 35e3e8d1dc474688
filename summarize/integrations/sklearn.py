"""scikit-learn: a transformer from texts to briefs, for pipelines that classify or cluster what matters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from sklearn.base import BaseEstimator, TransformerMixin

from ..document import Text
from ..parallel import BATCH_SIZE, summarize_each
from ..summary import Summary

if TYPE_CHECKING:
    from sklearn.utils import Tags


class SummaryTransformer(TransformerMixin, BaseEstimator):  # type: ignore[misc]  # scikit-learn has no types
    """Turn each text into its brief; nothing is learned, so ``fit`` only checks the parameters.

    The parameters are the keywords of :func:`summarize.summarize_each`, checked by ``fit`` and
    ``transform`` as scikit-learn has it, not when the object is made.
    """

    def __init__(
        self,
        *,
        sentences: int | None = None,
        words: int | None = None,
        chars: int | None = None,
        tokens: int | None = None,
        count_tokens: Callable[[str], int] | None = None,
        ratio: float | None = None,
        strict: bool = False,
        query: str | None = None,
        language: str | None = None,
        method: str = "textrank",
        vectorizer: Any = None,
        clean: bool = True,
        seed: int | None = None,
        workers: int = 1,
        batch_size: int = BATCH_SIZE,
    ) -> None:
        self.sentences = sentences
        self.words = words
        self.chars = chars
        self.tokens = tokens
        self.count_tokens = count_tokens
        self.ratio = ratio
        self.strict = strict
        self.query = query
        self.language = language
        self.method = method
        self.vectorizer = vectorizer
        self.clean = clean
        self.seed = seed
        self.workers = workers
        self.batch_size = batch_size

    def fit(self, X: Iterable[str | Text], y: object = None) -> SummaryTransformer:  # noqa: N803
        """Check the parameters and the kind of ``X``; the texts themselves are not read.

        Raises:
            TypeError: ``X`` is one text, or options exclude each other.
            ValueError: an option is out of its range, or ``X`` has more than one column.
        """
        del y
        self._briefs(X)
        return self

    def transform(self, X: Iterable[str | Text]) -> NDArray[np.object_]:  # noqa: N803
        """Return the briefs of the n texts, as an array of n strings.

        Raises:
            TypeError: ``X`` is one text, or what it holds are no texts.
            ValueError: ``X`` has more than one column.
        """
        return np.array([str(brief) for brief in self._briefs(X)], dtype=object)

    def _briefs(self, texts: Iterable[str | Text]) -> Iterator[Summary]:
        # a data frame would iterate over the names of its columns
        if getattr(texts, "ndim", 1) != 1:
            raise ValueError("expected one column of texts, not a table; select it by its name alone")
        return summarize_each(texts, **self.get_params(deep=False))

    def __sklearn_tags__(self) -> Tags:
        tags = super().__sklearn_tags__()
        tags.input_tags.string = True
        tags.input_tags.two_d_array = False
        tags.no_validation = True
        tags.requires_fit = False
        return tags
