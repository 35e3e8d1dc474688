"""Extractive summaries: a text's own sentences that say what matters.

>>> from summarize import summarize
>>> print(summarize("The dam broke. Nobody was hurt.", sentences=1))
The dam broke.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .api import rank, summarize
    from .document import Sentence, Text
    from .errors import SummarizeError
    from .parallel import summarize_each
    from .readers import read
    from .sentences import split_sentences
    from .summary import ScoredSentence, Summary

__version__ = "0.1.0"

# where each public name lives; imported when first asked for, so that `import summarize` costs nothing
_HOME = {
    "summarize": "api",
    "rank": "api",
    "summarize_each": "parallel",
    "read": "readers",
    "split_sentences": "sentences",
    "Text": "document",
    "Sentence": "document",
    "Summary": "summary",
    "ScoredSentence": "summary",
    "SummarizeError": "errors",
}

__all__ = [
    "ScoredSentence",
    "Sentence",
    "SummarizeError",
    "Summary",
    "Text",
    "__version__",
    "rank",
    "read",
    "split_sentences",
    "summarize",
    "summarize_each",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f".{_HOME[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
