"""Persian."""

from .language import Language, words

LANGUAGE = Language(
    code="fa",
    name="Persian",
    script="Arab",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        ب ر.ک رک س ع ق.م ه.ش ه.ق هـ و.غیره
    """),
    titles=words("""
        آقای د دکتر م
    """),
    number_words=words("""
        ت ج ش شماره ص ط ق
    """),
    closing=words("""
        الخ
    """),
    #
    # --- words ---
    #
    #
    # --- cues ---
    #
)
