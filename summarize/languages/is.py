"""Icelandic."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="is",
    name="Icelandic",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a.m.k a.n.l alm apr ath bros co corp d des e.h e.k e.kr e.t.v ehf ens f.h f.kr feb febr fim frh frv
        fél fös hf i.e inc jan jr júl jún kr lau lh ltd m.a.s m.t.t millj mið mm ms mán mín n.k n.t nk no nóv
        o.a.frv o.þ.h okt op.cit ph.d plc pr próf s.s sek sep sept sk skv sl smbr st stk sun t.a.m t.h t.v u.s
        uppl v/ vs vsk áb ág ágú útg þ.e.a.s þ.h þ.á.m þri þús
    """),
    titles=words("""
        dr fr hr m.a mr mrs prof s.k sbr sira sr t.d u.þ.b þ.e
    """),
    number_words=words("""
        art bd bls ca gr kafli kap kl mgr mynd nr s tbl árg
    """),
    starters=words("""
        af alla allar allir allt auk að aðeins aðrir bara byrjað báðir ef eftir einn einnig eins ekkert ekki
        en enda enginn enn er eru eða fimm fjórir fleiri flestir fram frá fyrir fyrst gat hafa hafi hann hans
        hefur hennar hin hinn hins hið hjá hvar hvað hver hvernig hvers hvort hví hér hún jafnframt já kannski
        komið loks meira mest með meðal mig mikið milli mjög mun má mér nei nema niður nokkrir nú nýlega ofan
        oft og okkur opið rétt rúmlega saman samkvæmt samt seinna sem sig sinn sjá sjálfur skal slíkt smám
        stundum sumir svo sá sé sér síðan síðar sú tel til tveir tíu um undir upp var vegna vel vera verið
        vill virðist vitað við vér yfir yfirleitt á án árið átti áður ég í ótrúlegt úr út þannig þar þau það
        þegar þeir þeirra þess þessar þessi þessir þetta þrátt þrír því þá þær þó þótt þú
    """),
    closing=words("""
        m.fl o.fl o.s.frv osfrv
    """),
    units=words("""
        kr millj
    """),
    months=words("""
        apríl desember febrúar janúar júlí júní mars maí nóvember október september ágúst
    """),
    ordinal_dot=True,
    #
    # --- words ---
    #
    # stop words: stopwordsiso (MIT), stop-words (BSD-3-Clause) and spaCy (MIT), where they agree
    stop_words=words("""
        afhverju aftan aftur afþví aldrei allir allt alveg annars annað bara dag eftir eiga einhver einhverjir
        einhvers eins einu eitthvað ekkert ekki ennþá eru eða fara fer finna fjöldi framan frekar frá fyrir
        fólk gegnum geta getur gmg gott hafa hann hef hefur heyra hjá hvar hvað hver hverjir hverjum hvernig
        hvor hvort hægt hér hérna hún img inn kannski koma lol líka maður mega meira með mig mikið minna minni
        missa mjög mátt mér nei niður núna oft okkar okkur póst póstur rofl saman sem sig sinni sjá smá smátt
        spurja spyrja staðar stórt svo svona sælir sæll sér síðan taka takk til tilvitnun titlar upp var vel
        velkomin velkominn vera verið verður vil vilja vill vita við væri yfir ykkar ætti þakka þakkir þannig
        þar þarf þau það þegar þeim þeir þeirra þess þessa þessi þessu þessum þetta þinn þitt þið þráð þráður
        því þær þér þín
    """),
    #
    # --- cues ---
    #
    openers=words("""
        annars báðar báðir bæði einnig en eða hann hans hennar hér hún og samt slíkt svo síðan þar
        þau það þeir þeirra þess þessar þessi þessir þetta því þá þær
    """),
    announcements=phrases("""
        þessi grein | þessi rannsókn | þessi skýrsla | þessari grein | þessari rannsókn | við sýnum
        við kynnum
    """),
)
