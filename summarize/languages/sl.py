"""Slovenian."""

from .language import Language

LANGUAGE = Language(
    code="sl",
    name="Slovenian",
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
