"""Japanese."""

from .language import Language, words

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    script="Jpan",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        co etc inc jr ltd st vs
    """),
    titles=words("""
        dr mr mrs
    """),
    number_words=words("""
        no p pp vol
    """),
    #
    # --- words ---
    #
    #
    # --- cues ---
    #
)
