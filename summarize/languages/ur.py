"""Urdu."""

from .language import Language

LANGUAGE = Language(
    code="ur",
    name="Urdu",
    script="Arab",
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
