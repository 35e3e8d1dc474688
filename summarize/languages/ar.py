"""Arabic."""

from .language import Language, words

LANGUAGE = Language(
    code="ar",
    name="Arabic",
    script="Arab",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        إلخ ا ا.ش.ا الخ ت.ب ج.ب ج.م.ع رض س.ت سم ص.ب ق.م كج كلم كم م.ب ه هـ هـ.ق
    """),
    titles=words("""
        أ أ.د ا.د السيد د ش م
    """),
    number_words=words("""
        ت ج رقم ص ط ع مج
    """),
    #
    # --- words ---
    #
    #
    # --- cues ---
    #
)
