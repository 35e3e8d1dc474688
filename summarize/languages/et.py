"""Estonian."""

from .language import Language

LANGUAGE = Language(
    code="et",
    name="Estonian",
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
