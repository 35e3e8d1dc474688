"""Ukrainian."""

from .language import Language

LANGUAGE = Language(
    code="uk",
    name="Ukrainian",
    script="Cyrl",
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
