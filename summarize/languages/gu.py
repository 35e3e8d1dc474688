"""Gujarati."""

from .language import Language

LANGUAGE = Language(
    code="gu",
    name="Gujarati",
    script="Gujr",
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
