"""Chinese."""

from .language import Language

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    script="Hani",
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
