"""Armenian."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="hy",
    name="Armenian",
    script="Armn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        դ դր և.այլն և.ն ընկ թթ ի.դ խմբ ծ կգ կմ կոմպ հազ հմմտ մ.թ մ.թ.ա մլն մլրդ ն.ս սմ տես փ ք քմ օր
    """),
    titles=words("""
        ա ակադ բ գ դոկտ ե զ պր պրոֆ ս սբ տ տիկ տկն
    """),
    number_words=words("""
        գլ էջ թ կետ հ հատ հոդ նկ
    """),
    terminals=":",
    #
    # --- words ---
    #
    # stop words: stopwordsiso (MIT), stop-words (BSD-3-Clause) and spaCy (MIT), where they agree
    stop_words=words("""
        այդ այլ այն այս դու դուք եմ են ենք ես եք է էի էին էինք էիր էիք էր ըստ թ ի ին իսկ իր կամ համար հետ հետո
        մենք մեջ մի նա նաև նրա նրանք որ որը որոնք որպես ու ում պիտի վրա և
    """),
    #
    # --- cues ---
    #
    openers=words("""
        այդ այլապես այն այնուհետև այնպիսի այնտեղ այս այսպես այսպիսի այստեղ բայց բացի դա դրանք
        երկուսն իսկ կամ հետո հետևաբար նա նաև նրա նրանց նրանք ուստի սա սակայն սրանք և
    """),
    announcements=phrases("""
        այս հոդված | այս աշխատանք | այս հետազոտություն | այս ուսումնասիրություն | սույն հոդված
        մեր արդյունքները
    """),
)
