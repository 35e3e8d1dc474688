"""Polish."""

from .language import Language

LANGUAGE = Language(
    code="pl",
    name="Polish",
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
