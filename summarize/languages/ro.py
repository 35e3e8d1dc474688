"""Romanian."""

from .language import Language

LANGUAGE = Language(
    code="ro",
    name="Romanian",
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
