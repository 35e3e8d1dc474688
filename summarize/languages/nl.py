"""Dutch."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="nl",
    name="Dutch",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a.d a.h.v a.s a.u.b aanh aanw abs adj adm afd afk afl alg am anon app apr artt assist aug b.v bew bijl
        bijz bnp br bros bs bvd cat cf cfr co conc corp corr d.d d.i dec def dep dez di dir div do doc e.e.a
        e.g e.k eerstk eig em enkv evt excl feb febr g.g geb gebr gem ger gesch gest i.e i.h.a i.o i.t.t ib id
        ill inc incl inl insp inst int jan jl jul jun k.k kath kl lat ll ltd m.a.w m.i m.m m.u.v ma maart max
        med mil min mld mln mnd mrt mvr n.b n.chr n.o.t.k n.v nat ned nl nov o.i.d o.m o.t.t okt onr op.cit
        opm orig oud-ned p.a p.m p.o p.p p.s past penn ph.d pl plc plm plv prov r.k red ref rk s.v.p sec secr
        sept soc sp svp t.h.v t.n.v t.w.v t.z.t temp tgov toegep u.s univ v v.a v.chr v.d v.h verb verg verm
        vert verz vlg vlgs vnl vnw voorz vr vs wnd wo z.g.a.n z.i z.o.z za zg zn znw
    """),
    titles=words("""
        a.j alex bc bijv burg bv c.q ca chr d.m.v d.w.z dhr dr drs ds fa fam fr gen i.h.b i.p.v i.s.m i.v.m
        ing ir jac jhr joh jos jr kap kol lt m.b.t m.b.v m.i.v m.n maj mej mevr mgr mr mrs ms mw n.a.v o.a
        o.l.v prof resp sgt sr st t.a.v t.b.v t.g.v t.o.v th vgl wilh z.g zgn
    """),
    number_words=words("""
        afb art blad blz dl fig hfst jg lid no nr nrs ong p pag par pp str sub tab tel vol zo
    """),
    starters=words("""
        aan aangezien achter af al aldus alhoewel alle alleen alles als althans andere anders bij binnen boven
        bovendien buiten daar daarbij daardoor daarin daarmee daarna daarnaast daarom daaronder daarop
        daarover daartoe daarvan daarvoor dan dat de dergelijke desondanks deze dezelfde dit doch door dus
        echter een eens eerder eerst eigenlijk elk elke en enkele er evenals eveneens ga ge geen haar had
        hadden hebben heeft heel het hetzelfde hier hierbij hierdoor hij hoe hoewel hun ieder iedere iedereen
        iemand iets ik immers in inderdaad indien inmiddels integendeel is ja je jij jouw jullie kan kortom
        laat later maar me meer meestal men met mijn misschien mocht moet na naar naast namelijk natuurlijk
        nee niemand niet niets noch nochtans nog nooit nu of ofschoon om omdat ondanks onder ondertussen
        onlangs ons onze ook op opnieuw over overigens pas per precies samen sedert sinds slechts sommige soms
        staat straks te tegen ten ter terwijl tevens thans toch toen tot totdat tussen twee uit uiteindelijk
        van vanaf vandaag vandaar vanuit veel velen verder vervolgens via volgens voor vooral voordat vorig
        waar waarbij waarna waarom waarschijnlijk wanneer want waren was wat we weer wel welk welke wellicht
        werd werden wie wij wil worden wordt ze zelf zelfs zij zijn zo zo'n zoals zodat zodra zolang zonder
        zou zowel zulke één
    """),
    closing=words("""
        e.a e.d e.v enz etc
    """),
    units=words("""
        mld mln
    """),
    #
    # --- words ---
    #
    # stop words: the Snowball project, BSD-3-Clause
    stop_words=words("""
        aan al alles als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een eens en
        er ge geen geweest haar had heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je kan
        kon kunnen maar me meer men met mij mijn moet na naar niet niets nog nu of om omdat onder ons ook op
        over reeds te tegen toch toen tot u uit uw van veel voor want waren was wat werd wezen wie wil worden
        wordt zal ze zelf zich zij zijn zo zonder zou
    """),
    #
    # --- cues ---
    #
    openers=words("""
        anders beide bovendien daar daarbij daardoor daarin daarmee daarna daarnaast daarom daarop
        daartoe daarvan daarvoor dan dat desondanks deze die dit dus echter en eveneens haar hem het
        hier hij hun immers intussen maar niettemin of ondertussen ook toch verder vervolgens want
        ze zij zijn zo zulke
    """),
    announcements=phrases("""
        dit artikel | dit onderzoek | dit rapport | deze studie | deze scriptie | we presenteren
        we onderzoeken | we laten zien | wij presenteren | wij onderzoeken | onze resultaten
    """),
    privacy=words("""
        toestemming cookies cookie gegevens privacy browser website verwerking voorkeuren persoonsgegevens
    """),
    furniture=phrases("""
        naar de inhoud* | ga naar inhoud* | ga naar de inhoud* | spring naar* | terug naar boven
        naar boven | menu | sluiten | zoeken | home | delen | tweeten | afdrukken | print | kopieer link
        lees meer* | lees verder* | lees ook* | zie ook* | meer informatie* | meer lezen* | bekijk ook*
        toon meer | klik hier* | vorig artikel* | volgende artikel* | vorige | volgende | advertentie
        gesponsord | abonneren | abonneer* | inloggen | aanmelden | registreren | wachtwoord vergeten*
        tags | categorieën | leestijd* | privacyverklaring | privacybeleid | cookiebeleid
        algemene voorwaarden | contact | over ons | accepteren | *website maakt gebruik van cookies*
        *site maakt gebruik van cookies* | *wij maken gebruik van cookies*
        *we maken gebruik van cookies* | *website gebruikt cookies* | *site gebruikt cookies*
        *wij gebruiken cookies* | *we gebruiken cookies* | *alle rechten voorbehouden*
        *e mailadres wordt niet gepubliceerd* | *vereiste velden zijn* | *onze nieuwsbrief*
        *voor de nieuwsbrief* | *javascript in te schakelen* | *volg ons op*
    """),
    comments=phrases("""
        reacties | reactie | geef een reactie | laat een reactie achter | plaats een reactie | reageer
    """),
    related=phrases("""
        gerelateerde artikelen | gerelateerde berichten | gerelateerd | meer over* | meer uit*
        meer nieuws | meest gelezen | populair | laatste nieuws | recente berichten | ook interessant
        dit vind je misschien ook* | misschien ook interessant* | aanbevolen | over de auteur
    """),
    credits=words("""
        foto foto's fotograaf afbeelding beeld bron figuur tabel video
    """),
)
