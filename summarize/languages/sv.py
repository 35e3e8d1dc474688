"""Swedish."""

from .language import Language

LANGUAGE = Language(
    code="sv",
    name="Swedish",
    script="Latn",
    #
    # --- sentences ---
    #
    #
    # --- words ---
    #
    stemmer="swedish",
    #
    # --- cues ---
    #
)
