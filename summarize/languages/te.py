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
        ఆర్ ఇ ఎ ఎం ఎక్స్ ఎన్ ఎఫ్ ఎల్ ఎస్ ఐ ఓ కు కె క్యూ జి జె టి డబ్ల్యూ డా డి పం పి ప్రొ బి యు వి వై శ్రీ
        శ్రీమతి సి హెచ్
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
