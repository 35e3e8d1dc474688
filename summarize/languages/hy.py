"""Armenian."""

from .language import Language

LANGUAGE = Language(
    code="hy",
    name="Armenian",
    script="Armn",
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
