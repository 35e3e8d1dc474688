"""Urdu."""

from .language import Language, words

LANGUAGE = Language(
    code="ur",
    name="Urdu",
    script="Arab",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        ء ایم.اے بی.اے رض ع ق.م م پی.ایچ.ڈی ھ
    """),
    titles=words("""
        مولانا پروفیسر ڈاکٹر
    """),
    number_words=words("""
        ج ص نمبر
    """),
    #
    # --- words ---
    #
    #
    # --- cues ---
    #
)
