"""Croatian."""

from .language import Language

LANGUAGE = Language(
    code="hr",
    name="Croatian",
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
