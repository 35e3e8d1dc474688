"""Rich text (RTF), read by striprtf."""

from __future__ import annotations

from striprtf.striprtf import rtf_to_text

from ..document import Text
from .pieces import tidy
from .raw import Raw


def read_raw(raw: Raw) -> Text:
    """Return the text of a rich text file; it states no roles.

    Raises:
        UnreadableInputError: there is too much of it, it is damaged, or it holds no text.
    """
    if len(raw.data) > raw.max_bytes:
        raise raw.unreadable(f"more than {raw.max_bytes / 1e6:g} MB of markup; save it as plain text")
    try:
        text = rtf_to_text(raw.data.decode("cp1252", "replace"), errors="replace")
    except (LookupError, ValueError, IndexError):
        raise raw.unreadable("damaged rich text; save it again") from None
    paragraphs = [line for line in map(tidy, text.split("\n")) if line]
    if not paragraphs:
        raise raw.unreadable("rich text without text; save it again")
    return Text("\n\n".join(paragraphs), id=raw.name or None)
