"""Japanese."""

from .language import Language

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    script="Jpan",
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
