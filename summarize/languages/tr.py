"""Turkish."""

from .language import Language

LANGUAGE = Language(
    code="tr",
    name="Turkish",
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
