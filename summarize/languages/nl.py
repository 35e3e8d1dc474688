"""Dutch."""

from .language import Language

LANGUAGE = Language(
    code="nl",
    name="Dutch",
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
