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
        आई आय आर इंजि ई ए एक्स एच एन एफ एम एल एस ओ कु के क्यू जी जे झेड टी डब्ल्यू डाॅ डी डॉ ना पं पी प्रा
        प्रो बी मा यू वाय वी व्ही श्री श्रीमती सी सौ स्व
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
