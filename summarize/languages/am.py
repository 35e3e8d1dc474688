"""Amharic."""

from .language import Language, words

LANGUAGE = Language(
    code="am",
    name="Amharic",
    script="Ethi",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        ም.ዓ ት.ቤት እ.ኤ.አ ክ.ል.ዘ ወ.ዘ.ተ ዓ.ም ዓ.ዓ
    """),
    titles=words("""
        አቶ ወ/ሮ ዶ ዶ/ር ፕ/ር
    """),
    number_words=words("""
        ቁ ገጽ
    """),
    #
    # --- words ---
    #
    #
    # --- cues ---
    #
)
