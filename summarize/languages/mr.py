"""Marathi."""

from .language import Language, words

LANGUAGE = Language(
    code="mr",
    name="Marathi",
    script="Deva",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        इ.स ई.स उदा एम.ए कि कि.मी ता पीएच.डी बी.ए म.टा मि.मी मी रा.स्व.सं वि.स से.मी
    """),
    titles=words("""
        इंजि कु डाॅ डॉ ना पं प्रा प्रो मा श्री श्रीमती सौ स्व
    """),
    number_words=words("""
        इ क्र नं पृ रु सं
    """),
    #
    # --- words ---
    #
    #
    # --- cues ---
    #
)
