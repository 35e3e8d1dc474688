"""Korean."""

from .language import Language

LANGUAGE = Language(
    code="ko",
    name="Korean",
    script="Hang",
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
