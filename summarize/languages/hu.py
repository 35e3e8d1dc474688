"""Hungarian."""

from .language import Language

LANGUAGE = Language(
    code="hu",
    name="Hungarian",
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
