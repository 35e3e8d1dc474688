"""Counting tokens by tiktoken, for the commands' ``--tokens``."""

from __future__ import annotations

from collections.abc import Callable

from .errors import MissingExtraError, SummarizeError, UnreadableInputError

DEFAULT_ENCODING = "o200k_base"


class UnknownEncodingError(SummarizeError, ValueError):
    """A name that tiktoken has no encoding for."""


def token_counter(encoding_name: str = DEFAULT_ENCODING) -> Callable[[str], int]:
    """Return what counts a text's tokens in one of tiktoken's encodings.

    Raises:
        MissingExtraError: tiktoken is not installed.
        UnknownEncodingError: tiktoken has no such encoding.
        UnreadableInputError: tiktoken has it neither in its cache nor from the network.
    """
    try:
        import tiktoken
    except ImportError as error:
        raise MissingExtraError("--tokens", "tokens") from error
    try:
        encoding = tiktoken.get_encoding(encoding_name)
    except ValueError as error:
        raise UnknownEncodingError(f"unknown --encoding-name {encoding_name!r}") from error
    except OSError as error:
        raise UnreadableInputError(
            f"tiktoken cannot load {encoding_name!r} from its cache or the network: {error}"
        ) from error
    return lambda text: len(encoding.encode(text, disallowed_special=()))
