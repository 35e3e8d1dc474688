"""Slovak."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="sk",
    name="Slovak",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a.k.a a.s a.v al ang apr arm b.r bl bros býv c.k ca cit co corp csc d.c dat dec dep dol drsc el etc ev
        event f.o febr fr franc hist hl hod i i.b i.e ibid inc ind it j jan jr júl jún k.o kat kol konkr kr kt
        lat lit ll.m ltd m m.n.m m.o mar max maď med mes mil min ml mld mn mod máj n n.a n.l n.o nar ned neg
        nem nešp nov nám o o.i o.k o.z obch obv odb odd okr okt op orig os p.a p.n.l p.s ph.d pl plc podľ pok
        pol pom pop posl pozn pp pr pr.kr pracov preds prek prov príl r.o rak red ref rep roz rozh rtg rus s.a
        s.e.g s.r.o sep sept sev slov soc sp spol spr sto stor stred sup sz súkr t.j t.r t.z t.č tis tr tvz tz
        u.s v v.r v.sp var vid viď vl vs vyd vz vých z.z zap zač zdrav zn zs zvl zz ú úst čes čs š.p št
    """),
    titles=words("""
        akad arch bc cca doc dr gen ing judr kpt mgr mj mjr mons mr mrs mudr mvdr napr npor p paeddr phdr plk
        popr por pplk prof príp resp rndr rsdr sl st sv thdr tj tzn tzv ul
    """),
    number_words=words("""
        bod diel kap obr ods par písm r roč s str tab tel zb zv zák č čl čís
    """),
    starters=words("""
        a aby aj ak ako akoby aký ale alebo ani asi až bez bol bola boli bolo bude budú by byť celkom cez dnes
        do dokonca dosiaľ dva dve hneď hoci i iba ich ide inak iná iní ja je jeden jedna jedno jeho jej k kam
        každá každý kde keby kedy keď keďže kto ktorá ktoré ktorí ktorý ku kvôli lebo len majú medzi mi mimo
        mne mnohí musí my má málo môj môže môžu na nad nadto najmä najprv najskôr nakoniec naopak napokon
        napriek navyše naše ne nebol nech nedávno než nie niekde niekedy niekto niektoré niektorí niečo nikdy
        nikto nič no o oba od okolo okrem on ona oni ono opäť ostatne po pod podľa pokiaľ potom pre pred
        predovšetkým predsa preto pretože preč pri priam pritom pričom prvá prvý práve s sa samozrejme skôr
        sme so som spolu stále svoj sám síce sú tak takisto takto takáto také takže tam te teda ten tento
        tieto to toho tom toto traja treba tu tvoj ty tá táto tí tým u už v veď veľmi viac vlani vo vy vám
        včera všade však všetci všetko vždy z za zatiaľ zdá ze znova zrejme zároveň áno čaká či čo ďalej ďalší
        že žiadny
    """),
    closing=words("""
        a.i apod atd atď
    """),
    units=words("""
        hod mil mld sk tis
    """),
    months=words("""
        apríl apríla august augusta december decembra február februára január januára júl júla jún júna marca
        marec máj mája november novembra október októbra september septembra
    """),
    ordinal_dot=True,
    #
    # --- words ---
    #
    # stop words: stopwordsiso (MIT), stop-words (BSD-3-Clause) and spaCy (MIT), where they agree
    stop_words=words("""
        aby aj ak ako ale alebo ani asi až bez bol bola boli bolo bude budem budeme budete budeš budú buď by
        byť cez dnes do ešte ho i iba ich iné iný ja je jeho jej ju k kam každá každé každí každý kde keď kto
        ktorou ktorá ktoré ktorí ktorý ku lebo len ma mať medzi mi mne mnou moja moje musieť my má máte môcť
        môj môže na nad naši nech než nie niektorý nič nám náš o od odo on ona oni ono ony po pod podľa pokiaľ
        potom pre pred predo preto pretože prečo pri práve s sa si sme so som ste svoj svoje svojich svojím sú
        ta tak takže tam teda ten tento tieto tiež to toho tohoto tom tomto tomuto toto tu tvoj ty tá táto tú
        túto tým týmto už v vaše viac vo vy vám váš však všetok z za zo áno či čo ďalšia ďalšie ďalší že
    """),
    #
    # --- cues ---
    #
    openers=words("""
        a aj ale alebo i ich inak jeho jej medzitým mu naopak navyše oba obe on ona oni ono ony
        potom preto tak takisto taká také taký tam teda ten tento tie tieto tiež to toto tu tá táto
        tí títo však
    """),
    announcements=phrases("""
        tento článok | táto práca | táto štúdia | tomto článku | tejto práci | ukazujeme | navrhujeme
        predstavujeme | naše výsledky
    """),
)
