"""Slovenian."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="sl",
    name="Slovenian",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a.d angl apr arh avg b.š biol bros cca cm co coll corp d.d d.n.o d.o.o dec dek del dol e.g ekon el etc
        ev feb fil fr fran ga gen gimn gld gosp gr h hrv ibid id inc it ital itpd izd izg izr j jan jap jr jug
        jul jun jv k k.o kal kem kg kn knj koord kv lat lit lj ltd m maks mar mat mdr med mes mest mil mio
        mlad mn mrd n n.m.v n.pr nem nov o o.p obd obr obč odd odg odl oh okr okt op ordin org orig os p p.d
        p.n p.p p.s par ph.d pl plc podpr polj polk pon pop posl posn pov pošt pr pr.n.št pravn predm preds
        predv prip prir prot prov r raz razl rač red ref reg rep rim rkp rod roj rus s s.p sek sep sept sev
        slov sod sp spl sr srb sre star stol svet t taj teh temp tisk tod tor tov tr tur tv tzv u u.s um upr
        ust v v.d var vel vm vod vojv vol vs vzh z z.o.o zah zap zač zb zn zun š šol šp žel žup
    """),
    titles=words("""
        akad dipl doc dr g gdč gg ing inž kap mag maj mr mrs msgr npr oz por prim prof spec st sv t.i t.j tj
        ul univ
    """),
    number_words=words("""
        gl l let odst ok pog pogl pozn pribl sl str tab tel tč ur zv čl št
    """),
    starters=words("""
        a ako ali ampak bi bil bila bile bili bilo bo bodo boste brez da dalje danes do dokler doslej dva dve
        eden ena enako eno ga gre he hkrati ima imajo in iz ja jaz je jih jo kadar kaj kajti kako kakor kakšen
        kakšna kam kar kasneje katera katere kateri kdaj kdo kdor ker ki kje kjer kljub ko koliko kot lahko le
        letos med mi mnogi mnogo moj moja mora morda na nad najprej namesto namreč nato naš naša ne nekaj
        nekateri nekdo nekoč ni nihče nikoli nisem niso nič no o ob oba od okoli okrog on ona oni opoldne
        oziroma pa pač po pod podobno pogosto poleg ponavadi posebej potem pozneje prav pravzaprav pred
        predvsem prej preko pri proti prva prvi s saj sam samo se sem seveda si sicer sledi smo so spet ste ta
        tak tako takrat takšen tam te tedaj ter ti tista tiste tisti to toda torej tri tu tudi tukaj u v vam
        ve vedno vendar ves več večina vi vsa vsak vsaka vse vsi včeraj z za zadnji zakaj zaradi zato zdaj zdi
        ze zlasti če čeprav čez še že
    """),
    closing=words("""
        ipd itd itn
    """),
    units=words("""
        mio mrd tisoč ur
    """),
    months=words("""
        april aprila avgust avgusta december decembra februar februarja januar januarja julij julija junij
        junija maj maja marca marec november novembra oktober oktobra september septembra
    """),
    ordinal_dot=True,
    #
    # --- words ---
    #
    # stop words: stopwordsiso (MIT), stop-words (BSD-3-Clause) and spaCy (MIT), where they agree
    stop_words=words("""
        a ali b bi bil bila bile bili bilo biti bo bodo bojo bolj bom bova c cel cela celi celo d da dan do
        dober dobra dobri dol dolg dolga drug druga drugi drugo dva dve e eden en ena ene eni eno f ga gor
        gospa i in iz je ji jih jim jo k kaj kako kar ker ki kje kjer ko koga komu kot kratki l lahko le lep
        lepa lepo leto m malce malo manj me med mene mi moj moja moje mora morajo morem mu n na nad naj naju
        nam nas nato naš naša naše ne nek neka neke neki neko ni nič nje njega njej njen njena njeno nji njih
        njim njo no o ob oba obe oboje od okoli on one oni osem osma osmi pa pet peta peti peto po pod pogosto
        poln polna polni polno potem prav prava prave pravi pravo prazna prazno pred prej preko pri primer
        proti prva prvi prvo ravno redko res reč s saj sam sama same sami samo se sebe sebi sedem sedma sedmi
        sedmo sem si so spet sreda srednja sta ste stran stvar t ta tak taka take taki tako tam te tega ti
        tista tisti tisto to toda tri tu tudi tvoj tvoja tvoje u v vaju vam vas vaš vaša vaše ve vedno velik
        velika veliki ves več vi vsa vsaj vsak vsaka vsaki vse vsega vsi vso x z za zadaj zdaj zelo če šest
        šesta šesti šesto že
    """),
    #
    # --- cues ---
    #
    openers=words("""
        a ali ampak in medtem nato njegov njegova njen njihov oba obe on ona one oni ono potem sicer
        ta tak taka tako tam tista tisti to toda torej tu tudi tukaj vendar zato
    """),
    announcements=phrases("""
        ta članek | ta prispevek | ta študija | ta raziskava | tem članku | tem prispevku | predlagamo
        predstavljamo | naši rezultati
    """),
)
