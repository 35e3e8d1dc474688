"""Kazakh."""

from .language import Language

LANGUAGE = Language(
    code="kk",
    name="Kazakh",
    script="Cyrl",
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
