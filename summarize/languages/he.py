"""Hebrew."""

from .language import Language

LANGUAGE = Language(
    code="he",
    name="Hebrew",
    script="Hebr",
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
