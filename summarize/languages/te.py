"""Telugu."""

from .language import Language, words

LANGUAGE = Language(
    code="te",
    name="Telugu",
    script="Telu",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        ఎం.ఎ ఎన్.టి.ఆర్ కి.మీ క్రీ.పూ క్రీ.శ బి.ఎ మి.మీ సె.మీ
    """),
    titles=words("""
        కు డా పం ప్రొ శ్రీ శ్రీమతి
    """),
    number_words=words("""
        నం పే రూ
    """),
    #
    # --- words ---
    #
    #
    # --- cues ---
    #
)
