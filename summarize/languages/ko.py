"""Korean."""

from .language import Language, words

LANGUAGE = Language(
    code="ko",
    name="Korean",
    script="Hang",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        co corp dr etc inc jr ltd mr mrs st vs
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
