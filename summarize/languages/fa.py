"""Persian."""

from .language import Language

LANGUAGE = Language(
    code="fa",
    name="Persian",
    script="Arab",
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
