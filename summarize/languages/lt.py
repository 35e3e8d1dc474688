"""Lithuanian."""

from .language import Language

LANGUAGE = Language(
    code="lt",
    name="Lithuanian",
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
