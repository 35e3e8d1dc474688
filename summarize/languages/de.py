"""German."""

from .language import Language

LANGUAGE = Language(
    code="de",
    name="German",
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
