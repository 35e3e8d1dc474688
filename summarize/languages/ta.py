"""Tamil."""

from .language import Language

LANGUAGE = Language(
    code="ta",
    name="Tamil",
    script="Taml",
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
