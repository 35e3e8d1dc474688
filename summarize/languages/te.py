"""Telugu."""

from .language import Language

LANGUAGE = Language(
    code="te",
    name="Telugu",
    script="Telu",
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
