"""Hindi."""

from .language import Language, words

LANGUAGE = Language(
    code="hi",
    name="Hindi",
    script="Deva",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        आर.एस.एस इ ई ई.पू ए.के एम एम.ए कि कि.मी ज जी जे पा पी.एच.डी बी.ए भा मि.मी मी यू.एस वि.सं वी.पी से.मी
    """),
    titles=words("""
        इंजी कर्नल कु डा डॉ पं प्रो मि मेजर मो रा ले श्री श्रीमती सु स्व
    """),
    number_words=words("""
        अ क्र नं पृ रु सं
    """),
    #
    # --- words ---
    #
    #
    # --- cues ---
    #
)
