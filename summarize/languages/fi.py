"""Finnish."""

from .language import Language

LANGUAGE = Language(
    code="fi",
    name="Finnish",
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
