"""Slovak."""

from .language import Language

LANGUAGE = Language(
    code="sk",
    name="Slovak",
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
