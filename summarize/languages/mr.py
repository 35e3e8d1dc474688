"""Marathi."""

from .language import Language

LANGUAGE = Language(
    code="mr",
    name="Marathi",
    script="Deva",
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
