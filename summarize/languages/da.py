"""Danish."""

from .language import Language

LANGUAGE = Language(
    code="da",
    name="Danish",
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
