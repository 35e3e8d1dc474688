"""From a format's own parts to a :class:`~summarize.document.Text` whose blocks have known roles."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..document import Block, Role, Text
from ..errors import UnknownLanguageError
from ..languages import normalise_code

Piece = tuple[Role, str]
"""One block of a document: its role, and its text with line breaks where the format has them."""

_SPACES = re.compile(r"[^\S\n]+")
_BLANK_LINES = re.compile(r"\n\s*\n")
_INVISIBLE = str.maketrans("", "", "\u00ad\ufeff")  # soft hyphens would split words in two


def assemble(
    pieces: Iterable[Piece], rule: str, *, title: str = "", language: str = "", id: str = ""
) -> Text:
    """Join pieces by blank lines, and tell where each stands and which role it has.

    Args:
        pieces: the blocks in order; what is empty is left out, and a blank line inside one ends it.
        rule: the name under which explanations mention that the roles come from the format.
        title: the document's title as the format states it.
        language: its language tag as the format states it; one that is no language is left out.
        id: the name of the source.
    """
    texts: list[str] = []
    blocks: list[Block] = []
    start = 0
    for role, text in pieces:
        for part in filter(None, map(tidy, _BLANK_LINES.split(text))):
            blocks.append(Block(start, start + len(part), role, rule))
            texts.append(part)
            start += len(part) + 2
    return Text("\n\n".join(texts), tidy(title) or None, language_code(language), id or None, tuple(blocks))


def tidy(text: str) -> str:
    """Fold white space, keep line breaks, and drop soft hyphens and stray byte order marks."""
    lines = text.translate(_INVISIBLE).split("\n")
    return "\n".join(filter(None, (_SPACES.sub(" ", line).strip() for line in lines)))


def language_code(tag: str) -> str | None:
    """Return the ISO 639-1 code of a stated language tag, or ``None`` when it states none."""
    try:
        code = normalise_code(tag.strip())
    except UnknownLanguageError:
        return None
    return None if code in {"und", "zxx", "mul"} else code
