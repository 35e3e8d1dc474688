"""Czech."""

from .language import Language

LANGUAGE = Language(
    code="cs",
    name="Czech",
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
