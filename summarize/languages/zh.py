"""Chinese."""

from .language import Language, words

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    script="Hani",
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
