"""Hebrew."""

from .language import Language, words

LANGUAGE = Language(
    code="he",
    name="Hebrew",
    script="Hebr",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        א.ב אונ אח"כ ב.א ה.נ ח.פ טל י.ל לפנה"ס מח נ.ב ס"מ ע"י ק"מ ר רח שד ת.ד ת.ז
    """),
    titles=words("""
        אל"מ גב ד"ר הרב מר סא"ל עו"ד פרופ רס"ן
    """),
    number_words=words("""
        כרך מס ס סע עמ עמוד פרק
    """),
    closing=words("""
        וגו וכד וכו
    """),
    #
    # --- words ---
    #
    #
    # --- cues ---
    #
)
