"""Russian."""

from .language import Language

LANGUAGE = Language(
    code="ru",
    name="Russian",
    script="Cyrl",
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
