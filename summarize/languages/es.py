"""Spanish."""

from .language import Language

LANGUAGE = Language(
    code="es",
    name="Spanish",
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
