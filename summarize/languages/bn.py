"""Bengali."""

from .language import Language, words

LANGUAGE = Language(
    code="bn",
    name="Bengali",
    script="Beng",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        আ ই এ এ.কে এম এম.এ এস ক কি.মি কিমি খ খ্রিঃ গ জে তাং পিএইচ.ডি প্রো বি.এ মি.মি সে.মি হি
    """),
    titles=words("""
        অধ্যা ইঞ্জি কর্নেল ড ডা প্রফ মি মিসেস মে মো মোঃ মোসা লে শ্রী সৈ
    """),
    number_words=words("""
        খ্রি নং পৃ সং
    """),
    #
    # --- words ---
    #
    #
    # --- cues ---
    #
)
