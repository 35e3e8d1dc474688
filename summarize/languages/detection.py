"""Which language a text is in."""

from __future__ import annotations


def detect(text: str) -> str:
    """Return the ISO 639-1 code of the language of ``text``, or ``und`` when nothing can be said."""
    return "en" if any(char.isascii() and char.isalpha() for char in text[:2000]) else "und"
