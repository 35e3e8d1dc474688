"""Polish."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="pl",
    name="Polish",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a.a ags alb amer ang ar arch aut b bał bdb bm br bros c.d cd cdn ch chor cm corp czes czyt d dag dat
        daw dawn dcn dep dn dol dot dypl dz dłg e.g ekon ew fiz fr franc gal gen germ gr grud gł h hebr hist
        hiszp hr hz i.e iad im in inc it iłż j jap jm jn jr jw jęz k kat kg kk kl kler km kol kon kop kw kwart
        kwiec lat leg lek lip list lm ltd lud m m.st maj maks marc med mies mld mln mn muz mł n n.e n.p.m niem
        nm nn nrd nt nż ob obw odc ogr op op.cit oprac ord org ost ośw p.n.e p.o p.p.m p.s pa paź paźdz ph.d
        plc pn podst pok pol pow poł połd pracown prok prow przew przym przyp ps pt pub publ płd płn rec ref
        reg res reż rkps ros rozp rtm rub rzecz s.a sekr sierp skr sp.z.o.o stow stud stycz sygn szt słow tow
        trzech tys tłum u.s ub ucz ukr ur uw vs w.c wew wiceprez wiech wilk woj wojew wrz wsch współcz wyst wz
        węg wł właśc zach zaf zag zam zb zd zdr zeb zewn zm zn znacz zool zw zł łac śp śr śrd żarg żeń
    """),
    titles=words("""
        abp adm al asp bp bł doc dr dyr fot hab insp inż kom kpr kpt ks m.in mec mgr min mjr mr mrs nadkom np
        o ok os p pl plut pocz podinsp podkom por pp ppor ppłk prez prof płk red s sierż sp st tj tzn tzw ul
        wg zob św
    """),
    number_words=words("""
        art cz godz lit lp nr nry par pkt poz r rozdz ryc rys str t tab tel ust vol w wyd zad
    """),
    starters=words("""
        a aby albo ale ależ ani aż bardzo bez bo bowiem by być był była było były będzie chociaż choć chyba ci
        co coraz czasami czasem czego czy czym często dla dlaczego dlatego do dobrze dopiero druga drugi dwa
        dwie dzisiaj dzięki dziś gdy gdyby gdyż gdzie go i ich im inne inni inny iż ja jak jakby jaki jakie
        jako jeden jedna jednak jednocześnie jego jej jest jestem jeszcze jeśli jeżeli już każda każde każdy
        kiedy kilka kim kto która które którego który którzy lecz li ma mają mam mi mimo między mnie moja może
        można mu musi my mój na nad nadto najpierw następnie natomiast nawet nic nich nie niech niektóre
        niektórzy niestety nigdy nikt nim nią niż no nowy np o obecnie obok od on ona oni ono oprócz oraz oto
        owszem po pod podczas podobnie pomimo ponad ponadto ponieważ poniważ potem poza przecież przed przede
        przez przy raczej razem również sam sama się skoro stąd swoją szczególnie są ta tak taka taki takie
        także tam te tego tej ten teraz też to toteż trzeba trzy tu tutaj tuż twój ty tych tylko tym tymczasem
        u w warto was wasz wciąż wcześniej wczoraj we według wiadomo więc większość wobec wokół wreszcie
        wszyscy wszystko wtedy wtem wy wówczas właśnie wśród z za zanim zapewne zaraz zatem zawsze zbyt ze
        znowu znów został została żaden że żeby
    """),
    closing=words("""
        etc itd itp nast ww
    """),
    units=words("""
        godz gr ha mld mln proc r rr tys zł
    """),
    months=words("""
        czerwca grudnia kwietnia lipca listopada lutego maja marca października sierpnia stycznia września
    """),
    ordinal_dot=True,
    #
    # --- words ---
    #
    # stop words: stopwordsiso (MIT), stop-words (BSD-3-Clause) and spaCy (MIT), where they agree
    stop_words=words("""
        a aby ach acz aj ale ależ ani aż bardziej bardzo bez bo bowiem by byli bym być był była było były
        będzie cali cała cały chce choć ci ciebie cię co coraz czasami czemu czy czyli często daleko dla
        dlaczego dlatego do dobrze dość dwa dwaj dwie dwoje dziś gdy gdzie go godz i ich ile im inna inne inny
        innych iv ix iż ja jak jakby jaki jakie jakiś jako jakoś je jeden jedna jednak jednakże jedno jednym
        jedynie jego jej jest jestem jeszcze jeśli ją kiedy kierunku kimś kto która które którego której który
        których którym którzy ku lecz lub ma mają mam mamy mało mi miał między mnie mną moi moim moje może mu
        my na nad nam nami nas nasi nasz nasza nasze naszego naszych natomiast nic nich nie niech niego niej
        niemu nim nimi nią niż no o obok od ok około on ona one oni ono oraz oto owszem pan pana pani po pod
        podczas ponad powinien powinna powinni powinno poza prawie przecież przed przede przedtem przez przy
        raz razie również sam sama się sobie sobą sposób swoje są ta tak taka taki takich takie także tam te
        tego tej tel temu ten teraz też to tobie tobą trzeba tu twoja twoje twym ty tych tylko tym tys tę u vi
        vii w wam wami was wasi wasz wasza wasze we wie wiele wielu więc więcej wszystkich wszystkie wszystkim
        wszystko wy xi xii xv z za zawsze zaś ze znów został że żeby
    """),
    prefix=5,
    #
    # --- cues ---
    #
    openers=words("""
        a albo ale ci dlatego i ich inaczej jednak jednakże jego jej lecz mu następnie natomiast
        obaj obie oboje on ona one oni ono oraz ponadto potem również ta tak taka taki takie także
        tam te ten też to tu tutaj tymczasem więc wtedy wówczas zatem ów
    """),
    announcements=phrases("""
        niniejszy artykuł | niniejszej pracy | niniejszym artykule | ten artykuł | tym artykule
        tej pracy | to badanie | pokazujemy | proponujemy | przedstawiamy | nasze wyniki
    """),
    privacy=words("""
        zgoda zgodę zgody cookie cookies danych dane prywatności przeglądarki przeglądarka serwisu
        przetwarzania przetwarzanie osobowych
    """),
    furniture=phrases("""
        przejdź do treści* | przejdź do głównej* | do góry | powrót do góry | menu | zamknij | szukaj
        wyszukaj | strona główna | udostępnij* | podziel się* | tweetnij | drukuj | wydrukuj | kopiuj link
        czytaj więcej* | czytaj dalej* | czytaj też* | czytaj także* | czytaj również* | przeczytaj też*
        przeczytaj także* | zobacz też* | zobacz także* | zobacz również* | zobacz więcej*
        dowiedz się więcej* | więcej | pokaż więcej | kliknij tutaj* | poprzedni artykuł*
        następny artykuł* | poprzedni | następny | reklama | materiał sponsorowany | subskrybuj*
        zapisz się* | zaloguj* | zarejestruj się* | nie pamiętasz hasła* | tagi | kategorie
        opublikowano* | aktualizacja* | czas czytania* | polityka prywatności | regulamin | kontakt
        o nas | obserwuj nas* | akceptuję | *strona używa plików cookie*
        *strona wykorzystuje pliki cookie* | *serwis wykorzystuje pliki cookie* | *używamy plików cookie*
        *strona korzysta z plików cookie* | *wykorzystujemy pliki cookie* | *naszą polityką prywatności*
        *wszelkie prawa zastrzeżone* | *adres e mail nie zostanie opublikowany*
        *adres email nie zostanie opublikowany* | *wymagane pola są* | *nasz newsletter*
        *do newslettera* | *włącz javascript* | *twoja przeglądarka nie*
    """),
    comments=phrases("""
        odpowiedz
    """),
    related=phrases("""
        komentarze | komentarz | dodaj komentarz | zostaw komentarz | napisz komentarz | podobne artykuły
        powiązane artykuły | powiązane | podobne wpisy | zobacz również | czytaj także | polecane
        polecamy | najczęściej czytane | najpopularniejsze | popularne | najnowsze | ostatnie wpisy
        więcej z* | więcej na temat* | może cię zainteresować* | o autorze
    """),
    credits=words("""
        foto fot zdjęcie zdjęcia fotografia obraz źródło rysunek rys tabela wideo
    """),
)
