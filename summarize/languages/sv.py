"""Swedish."""

from .language import Language

LANGUAGE = Language(
    code="sv",
    name="Swedish",
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
