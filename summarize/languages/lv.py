"""Latvian."""

from .language import Language

LANGUAGE = Language(
    code="lv",
    name="Latvian",
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
