"""What can go wrong, as a small tree of exceptions."""

from __future__ import annotations


class SummarizeError(Exception):
    """Base of every error that this package raises on purpose, other than wrong arguments."""


class UnknownLanguageError(SummarizeError, ValueError):
    """A string that is no ISO 639 language code; the message names near codes."""


class MissingExtraError(SummarizeError, ImportError):
    """An optional package is needed; the message holds the ``pip install`` line."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs an optional package: pip install 'summarize[{extra}]'")
        self._arguments = (what, extra)

    def __reduce__(self) -> tuple[type[MissingExtraError], tuple[str, str]]:
        # a worker process sends its errors home
        return type(self), self._arguments


class UnreadableInputError(SummarizeError):
    """An input that cannot be read as text; the message says why and what to do."""


class BudgetError(SummarizeError, ValueError):
    """No sentence fits the budget, and ``strict=True`` forbids to go over it."""


class ConvergenceError(SummarizeError):
    """An iterative method did not reach its tolerance within its number of iterations."""


class ReadingNote(UserWarning):
    """Something a reader decided that its user should know, such as the encoding it took."""
