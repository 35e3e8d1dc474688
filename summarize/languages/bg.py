"""Bulgarian."""

from .language import Language

LANGUAGE = Language(
    code="bg",
    name="Bulgarian",
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
