"""Norwegian."""

from .language import Language

LANGUAGE = Language(
    code="no",
    name="Norwegian",
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
