"""Thai."""

from .language import Language

LANGUAGE = Language(
    code="th",
    name="Thai",
    script="Thai",
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
