"""Bengali."""

from .language import Language

LANGUAGE = Language(
    code="bn",
    name="Bengali",
    script="Beng",
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
