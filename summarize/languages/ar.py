"""Arabic."""

from .language import Language

LANGUAGE = Language(
    code="ar",
    name="Arabic",
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
