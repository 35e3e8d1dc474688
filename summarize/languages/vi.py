"""Vietnamese."""

from .language import Language

LANGUAGE = Language(
    code="vi",
    name="Vietnamese",
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
