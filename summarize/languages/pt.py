"""Portuguese."""

from .language import Language

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
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
