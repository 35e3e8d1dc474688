"""Icelandic."""

from .language import Language

LANGUAGE = Language(
    code="is",
    name="Icelandic",
    script="Latn",
    #
    # --- sentences ---
    #
    #
    # --- words ---
    #
    #
    # --- cues ---
    #
)
