"""Amharic."""

from .language import Language

LANGUAGE = Language(
    code="am",
    name="Amharic",
    script="Ethi",
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
