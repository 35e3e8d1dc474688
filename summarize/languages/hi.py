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
        आर.एस.एस इ ई.पू ए.के एम.ए कि कि.मी ज पा पी.एच.डी बी.ए भा मि.मी मी यू.एस वि.सं वी.पी से.मी
    """),
    titles=words("""
        आई आर इंजी ई ए एक्स एच एन एफ एफ़ एम एल एस ओ कर्नल कु के क्यू ज़ेड जी जे जेड टी डब्लू डब्ल्यू डा डी डॉ
        पं पी प्रो बी मि मेजर मो यू रा ले वाई वी श्री श्रीमती सी सु स्व
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
