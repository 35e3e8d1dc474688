"""Hindi."""

from .language import Language

LANGUAGE = Language(
    code="hi",
    name="Hindi",
    script="Deva",
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
