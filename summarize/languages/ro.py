"""Romanian."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="ro",
    name="Romanian",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a.c a.m a.n.a abr apr aug bis bros c ca cal cit co cons corp cr d.hr d.p.d.v dec dep dept doc e.g edit
        engl excl fac fam feb febr fiz fr germ gh gr h hot i.e i.hr ian ibid id ilustr inc incl ind inst int
        intr it iul iun l lat lb lin loc ltd m mag mart max md med mil mild min mld mold ms n n.b n.r n.red
        n.tr nov o o.p obs oct op op.cit or oraş orig p.n.l p.n.ț p.s p.s.d ph.d pl plc pop pref prep prov ptr
        publ r r.p.r reg resp rev rom s s.a s.c s.n s.r.l s.u.a sect sept seq sg sgt soc sos subst suppl t tr
        trad trim u.e u.m u.s ult urm v val vb vd vs z î.e.n î.hr ş şi ș ș.c.l ș.cl
    """),
    titles=words("""
        acad aprox arh asist av bd bul cdor cf col com conf cpt d-l d-na d-ra dir dl dlui dna dr drd ec ex gen
        ing jr jud lect lt mr mrs mun plt pr prof serg sf st str univ șos
    """),
    number_words=words("""
        alin ap art bl cap cca ed et fig km lit nota nr p pag par pct pozi pp sc sec tab tel vol
    """),
    starters=words("""
        a abia acea aceasta această aceea acei acel acela același acele acelea acest acesta aceste acestea
        acești aceștia acolo acum adesea adică ai aici aiurea al ale alt alta alte altul alții am anul apoi
        aproape are asta astfel astăzi asupra atunci atât au avea avem azi aș așa așadar bine ca cam care ce
        cea cei cel cele ceva chiar ci cică cine citind conform contrar cu cum cumva când cât câte câteva câți
        câțiva da dacă dar datorită de deci deja deoarece deocamdată deși din dincolo dintre doar doi două
        dumneavoastră după e ea ei el ele era erau este eu fapt fi fie fiecare fiind fiindcă foarte fost fără
        grație iar iată la le li lor lui lângă m-am mai mereu mi mult multe mulți mâine mă n-a n-am ne nici
        nicio niciodată nimeni nimic niște noi nostru noua nu numai o oare or ori oricare orice oricum pe
        pentru peste poate potrivit prea prima primul prin printre pur puțin până păi s-a s-au sa sau se si
        sigur spre sub sunt sunteți să ta tale toate toată tocmai tot totodată totuși toți trebuie trei tu un
        una unde unei unele unii unor unu unui unul va vei voi vor vreo vreun vă îi îl îmi împotriva în
        înainte încât încă îndată însă într- într-o într-un între întrucât își îți și
    """),
    closing=words("""
        etc ş.a ş.a.m.d ș.a ș.a.m.d
    """),
    units=words("""
        lei
    """),
    #
    # --- words ---
    #
    # stop words: stopwordsiso (MIT), stop-words (BSD-3-Clause) and spaCy (MIT), where they agree
    stop_words=words("""
        a abia acea aceasta aceea aceeasi aceia acel acela acelasi acelea acest acesta aceste acestea acestei
        acestia acestui acolo acum adica ai aia aici aiurea al ala alaturi ale alt alta alte altfel alti altii
        altul am anume apoi ar are as asa asemenea asta astazi astfel asupra atare atat atata atatea atatia
        ati atit atita atitea atitia atunci au avea avem avut azi b ba bine c ca cam cand capat care careia
        carora caruia cat catre ce cea ceea cei cel cele celor ceva chiar ci cind cine cineva cit cita cite
        citeva citi citiva conform cu cui cum cumva d da daca dar dat de deasupra deci decit degraba deja desi
        despre din dintr dintre doar dupa ea ei el ele era este eu exact f face fara fata fel fi fie foarte
        fost geaba h i ia iar ii il imi in inainte inapoi inca incit insa intr intre isi iti j k l la le li
        lor lui m ma mai mare mi mult multa multe multi n ne ni nici nimeni nimic niste noi nostri nou noua nu
        numai o or ori orice oricum p pai parca pe pentru peste pina plus prea prin putini r s sa sa-mi sa-ti
        sai sale sau se si sint sintem spre sub sunt suntem sus t te ti toata toate tocmai tot toti totul
        totusi tu tuturor u ul ului un una unde unei unele uneori unii unor unui unul v va voi vom vor vreo
        vreun
    """),
    #
    # --- cues ---
    #
    openers=words("""
        acea aceasta această aceea acel acela acest acesta aceste acestea acești aceștia acolo aici
        altfel ambele ambii apoi asemenea astfel atunci așadar dar deci ea ei el ele iar lor lui sa
        sale sau săi său totuși însă și
    """),
    announcements=phrases("""
        acest articol | acest studiu | această lucrare | această cercetare | propunem | prezentăm
        arătăm | rezultatele noastre
    """),
    furniture=phrases("""
        sari la conținut* | mergi la conținut* | înapoi sus | meniu | închide | caută | căutare | acasă
        distribuie* | partajează* | tipărește | printează | copiază linkul | citește mai mult*
        citește mai departe* | citește și* | citește continuarea* | citiți și* | vezi și* | vezi toate*
        află mai multe* | mai mult | click aici* | articolul precedent* | articolul următor* | publicitate
        reclamă | abonează te* | autentificare | înregistrare | ai uitat parola* | etichete* | categorii
        publicat* | actualizat* | timp de citire* | politica de confidențialitate | politica de cookies
        termeni și condiții | contact | despre noi | urmărește ne* | accept | *site folosește cookie uri*
        *site utilizează cookie uri* | *folosim cookie uri* | *utilizăm cookie uri*
        *toate drepturile rezervate* | *adresa ta de email nu va fi publicată*
        *câmpurile obligatorii sunt* | *la newsletter*
    """),
    comments=phrases("""
        comentarii | comentariu | lasă un comentariu | lasă un răspuns | adaugă un comentariu
        scrie un comentariu
    """),
    related=phrases("""
        articole similare | articole asemănătoare | articole conexe | știri similare | cele mai citite
        cele mai populare | ultimele știri | ultimele articole | articole recente | recomandări
        te ar putea interesa* | s ar putea să îți placă* | despre autor
    """),
    credits=words("""
        foto fotografie imagine imagini sursa sursă credit figura tabel video
    """),
)
