"""Gujarati."""

from .language import Language, words

LANGUAGE = Language(
    code="gu",
    name="Gujarati",
    script="Gujr",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        ઇ.સ ઈ.પૂ ઈ.સ એમ.એ કિ.મી પી.એચ.ડી બી.એ મી વિ.સં સં સે.મી
    """),
    titles=words("""
        કુ ડૉ ડો પં પ્રો શ્રી શ્રીમતી સ્વ
    """),
    number_words=words("""
        ક્ર નં પૃ રૂ
    """),
    #
    # --- words ---
    #
    #
    # --- cues ---
    #
)
