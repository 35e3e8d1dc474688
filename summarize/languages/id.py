"""Indonesian."""

from .language import Language

LANGUAGE = Language(
    code="id",
    name="Indonesian",
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
