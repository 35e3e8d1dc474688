"""Thai."""

from .language import Language, words

LANGUAGE = Language(
    code="th",
    name="Thai",
    script="Thai",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        ก.ก.ต ก.ค ก.พ ก.ย กก กทม กม ค.ศ จ จ.ศ ซม ต ต.ค ธ.ค ป.ป.ช พ.ค พ.ย พ.ศ ม.ค มม มิ.ย มี.ค ร.พ ร.ร ร.ศ ส.ค
        ส.ว ส.ส อ อ.ส.ท ฯลฯ เม.ย โทร
    """),
    titles=words("""
        ด.ช ด.ญ ดร น.ส นาง นาย ผศ พ.ต.ท พ.ต.อ พล.ต พล.อ ม.จ ม.ร.ว ม.ล ร.ต.อ รศ ศ
    """),
    number_words=words("""
        ข้อ ซ ถ น ม มาตรา หน้า เลขที่
    """),
    #
    # --- words ---
    #
    #
    # --- cues ---
    #
)
