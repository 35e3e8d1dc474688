"""Greek."""

from .language import Language

LANGUAGE = Language(
    code="el",
    name="Greek",
    script="Grek",
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
