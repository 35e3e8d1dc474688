"""Burmese."""

from .language import Language

LANGUAGE = Language(
    code="my",
    name="Burmese",
    script="Mymr",
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
