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
        আ এ.কে এম.এ ক কি.মি কিমি খ খ্রিঃ গ তাং পিএইচ.ডি প্রো বি.এ মি.মি সে.মি হি
    """),
    titles=words("""
        অধ্যা আই আর ই ইউ ইঞ্জি এ এইচ এক্স এন এফ এম এল এস ও ওয়াই কর্নেল কিউ কে জি জে জেড টি ড ডব্লিউ ডা
        ডাব্লিউ ডি পি প্রফ বি ভি মি মিসেস মে মো মোঃ মোসা লে শ্রী সি সৈ
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
