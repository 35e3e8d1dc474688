"""Burmese."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="my",
    name="Burmese",
    script="Mymr",
    #
    # --- sentences ---
    #
    #
    # --- words ---
    #
    #
    # --- cues ---
    #
    openers=words("""
        ထို ထိုသို့ ထို့ကြောင့် ထို့နောက် ထို့ပြင် ဒါ ဒါကြောင့် ဒါပေမယ့် ဒီ သို့ရာတွင် သို့သော် သူ
        သူတို့ သူမ ဤ ဤသို့ ၎င်း ၎င်းတို့
    """),
    announcements=phrases("""
        ဤစာတမ်း | ဤသုတေသန | ဤဆောင်းပါး | ဤအစီရင်ခံစာ
    """),
)
