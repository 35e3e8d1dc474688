"""The objects that travel through the pipeline: types only, all of them frozen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal["title", "body", "item", "furniture"]
"""What a block is: a title or heading, prose, a list item, or page furniture."""


@dataclass(frozen=True, slots=True)
class Block:
    """A run of lines that belong together: the half-open span ``[start, end)`` of the text and its role.

    ``rule`` names the rule of :mod:`summarize.blocks` (or the reader) that gave the role; it is
    empty where no rule had to speak, as for plain prose.
    """

    start: int
    end: int
    role: Role = "body"
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A text and what is known about it; accepted wherever a ``str`` is.

    Args:
        text: the text itself; every span that the library returns points into it.
        title: its title, when that is not part of ``text``.
        language: an ISO 639-1 code; ``None`` detects.
        id: the caller's name for it (a path, a URL, a row's key).
        blocks: spans whose roles are already known, as from a page's tags; in order, not
            overlapping. Empty: the roles are found from the text alone.
    """

    text: str
    title: str | None = None
    language: str | None = None
    id: str | None = None
    blocks: tuple[Block, ...] = ()

    def __post_init__(self) -> None:
        if not isinstance(self.text, str):
            raise TypeError(f"text must be a str, not {type(self.text).__name__}")
        for name in ("title", "language", "id"):
            value = getattr(self, name)
            if value is not None and not isinstance(value, str):
                raise TypeError(f"{name} must be a str or None, not {type(value).__name__}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: ``text`` is exactly ``source[start:end]``, in code points, end exclusive."""

    text: str
    start: int
    end: int

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Document:
    """A text whose blocks have roles and whose body is split into sentences.

    ``sentences`` are the candidates for a brief, in text order (never a title or furniture);
    ``block_of[i]`` is the index in ``blocks`` of the block that holds ``sentences[i]``.
    """

    source: Text
    language: str
    title: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    block_of: tuple[int, ...]
