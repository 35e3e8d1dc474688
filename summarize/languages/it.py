"""Italian."""

from .language import Language

LANGUAGE = Language(
    code="it",
    name="Italian",
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
