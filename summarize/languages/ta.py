"""Tamil."""

from .language import Language, words

LANGUAGE = Language(
    code="ta",
    name="Tamil",
    script="Taml",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        அ.தி.மு.க எ.கா எம்.ஏ எம்.ஜி.ஆர் கி.பி கி.மீ கி.மு செ.மீ தி.மு.க பா.ஜ.க பி.ஏ பி.ப மி.மீ மு.க மு.ப
        வ.உ.சி
    """),
    titles=words("""
        அ ஆ ஆர் இ எ எஃப் எக்ஸ் எச் என் எம் எல் எஸ் ஐ ஒய் ஓ க கா கு கே க்யூ சி செல்வி ஜி ஜே டபிள்யு டாக்டர் டி
        திரு திருமதி பி பெ பேரா மு முனை யு வி
    """),
    number_words=words("""
        எண் பக் ரூ
    """),
    #
    # --- words ---
    #
    #
    # --- cues ---
    #
)
