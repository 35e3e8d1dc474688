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
        கு செல்வி டாக்டர் திரு திருமதி பேரா முனை
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
