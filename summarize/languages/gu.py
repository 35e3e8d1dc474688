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
        આઈ આર ઈ એ એક્સ એચ એન એફ એમ એલ એસ ઓ કુ કે ક્યૂ જી જે ઝેડ ટી ડબ્લ્યુ ડી ડૉ ડો પં પી પ્રો બી યુ વાય વી
        શ્રી શ્રીમતી સી સ્વ
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
