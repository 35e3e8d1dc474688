"""French."""

from .language import Language

LANGUAGE = Language(
    code="fr",
    name="French",
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
