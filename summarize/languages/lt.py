"""Lithuanian."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="lt",
    name="Lithuanian",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a a.k adv al ang angl aps apsk apskr apyg arch arčiau asist asm aut avd b.k bažn bdv bibl biol bkl br
        brig bros bt buv c centr chem corp d.a dab dail dek dem dipl dir dkt drp dvs dėst e.g e.p egz eil ekon
        el eln est etc exp f fak faks fil filol fiz fr g geogr geol gim gr gram gub gv gyd gyv hab inc isp ist
        išl jap jaun jav jr jtv k k.a kan kand kat kav kg kl kln kom kop kor kp kr kub kv kyš l lab lat lenk
        liet lig liter lot ltd m m.e mat med min mln mlrd mob mok moksl mokyt moter mst mėn n n.d nar nkt nom
        nuotr o obj op orig p.d pagr pavad pavyzd ph.d pijus pil pirm pl plc pol por post pr pr.kr pranc prep
        prez proc prok prom prot pst publ pulk pš r raj rank red reg rel resp revol rež rus ryt s s.m saus sav
        sek sekr sen sep skg skt sp spec st stud sv sąs sąv t.b t.p tar techn trad tt ty tūkst u u.s ug ukr ul
        univ up utv v vad vid virš visuom vnt vok vs vt vyk vyr vyresn įn įsk įst įv š š.m šnek švč ž žem žin
        žml žurn
    """),
    titles=words("""
        akad arkiv doc dr gen gerb habil inž kard kpt kun ltn mgr mjr mr mrs p plg plk pon prof pvz t.y vadin
        vysk šv žr
    """),
    number_words=words("""
        apie d ind kab kn lent nr pav ps psl sk skyr str t tel val vol
    """),
    starters=words("""
        abu ant apie ar arba argi aš be bei bent bet beveik buvo būtent būtų dabar dar daug daugelis daugiau
        dažnai dažniausiai deja du dvi dėl gal galbūt gali galima gana iki ir is iš išties jai jam jau jei
        jeigu ji jie jis jo jog jos juk jums jūs jų kad kada kadangi kai kaip kartu kartą kas keletas kelis
        kiek kiekvienas kita kitas kiti kodėl kokia koks kol kur kuri kurie kuris labai labiausiai lig ligi
        man manau mano mat matyt mes mums mūsų na ne nebent negi nei nes neseniai net netrukus niekas nieko
        nors nuo nuolat nėra o ogi pagal pagaliau panašiai pasak paskui per pernai pirma pirmas pirmasis
        pirmiausia po prie prieš priešingai pro sakoma savo su sykį ta tad tada tai taigi taip tam tarp tas
        tačiau tebėra tegul ten tie tiek ties tik tikrai tikriausiai to todėl toje toks tu tuo tuomet turbūt
        turi turėtų už vadinasi vakar vien viena vienas vis visai visi viskas visos visų vos vėl vėlgi vėliau
        yra čia į įvairūs šalia ši šiaip šiame šiandien šie šiemet šio šioje šis šių štai šį žinoma
    """),
    closing=words("""
        kt pan t.t
    """),
    units=words("""
        d lt m mln mlrd tūkst val
    """),
    months=words("""
        balandžio birželio gegužės gruodžio kovo lapkričio liepos rugpjūčio rugsėjo sausio spalio vasario
    """),
    ordinal_dot=True,
    #
    # --- words ---
    #
    # stop words: stopwordsiso (MIT), stop-words (BSD-3-Clause) and spaCy (MIT), where they agree
    stop_words=words("""
        abi abipus abu ai ana anajai anajam anapus anas anasai anasis anei anieji anoji anojo anojoje anokia
        anoks anosios anosiose anot ant antai anuodu anuoju apie aplink ar arba argi arti að be bei beje bent
        bet beveik dar dargi deja ech et gal galgi gan gana gi greta idant iki ir irgi it itin ið jei ji jiedu
        jieji jinai jis jisai jog joji jojo jojoje jokia joks josiomis josioms josios josiose judu jumis juodu
        juoju juosius jus kad kada kai kaip kas katra katras kiaurai kiek kieno kita kitas kitokia kitoks
        kokia koks kol kolei kone kuomet kur kurgi kuri kuris kuriuodu lai lig ligi link lyg man manas manasai
        manasis mane manim manimi mano manoji manojo manojoje manosios manyje mat mes mumis mums mus na nagi
        ne nebe nebent negi negu nei nekaip nes net netoli neva nors nuo në o ogi pagal pakeliui palei pas
        pasak paskos paskui paskum pat pati patiems paties pats patys patá per pirm pirma pirmiau po prie pro
        pusiau rasi rodos sau savajai savajam savajame savas savasai savasis save savieji savimi savo savoji
        savojo savojoje savosios savosiose savyje su ta tad tai taigi taip taisiais tajai tajam tajame tarp
        tarsi tartum tarytum tas tasai tau tavajai tavajam tavas tavasis tave tavieji tavimi tavo tavoji
        tavojo tavojoje tavosios tavyje te tegu tegul tieji ties tik tiktai toji tojo tojoje tokia toks tol
        tolei toliau tosios tosiose tu tuodu tuoju tuosius uþ va vai vidury vien vienas vietoj vis visa visas
        vos á
    """),
    #
    # --- cues ---
    #
    openers=words("""
        abi abu ar bet ir ji jie jis jos kitaip paskui ta tad tai taigi taip tas tačiau ten tie
        todėl tokia toks tos vėliau čia ši šie šios šis
    """),
    announcements=phrases("""
        šis straipsnis | šis tyrimas | šis darbas | šiame straipsnyje | šiame tyrime | šiame darbe
        mes siūlome | mes parodome | mūsų rezultatai
    """),
)
