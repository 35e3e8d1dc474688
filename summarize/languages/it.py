"""Italian."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="it",
    name="Italian",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a.c a.d ab abbr agg al alleg amm app apr ass assoc att autom autostr b.a banc bibl bros c.a c.c c.p
        cad cat cel cell ch circ cit civ co cod coll com compr cons cont coop corp corr cpc d.c d.l d.lgs dec
        dep dic dim dip dir dis disp div dom e.g ed edd edit esc escl ex f.lli f.to fatt feb febb ferr fraz
        fut g.u genn gio giu giugn i.e ibid id ill imp inc incl ind int intr introd ist ital jr lat lett lib
        loc ltd lug lugl lun m.llo mag mar mart masch mass max mer merc mil mitt mod mus n.b n.d.r naz nov
        o.d.g obbl oct ogg op op.cit org ott p.iva p.s part pct pers ph.d pl plc pref prep priv proc prot prov
        pubbl q.e.d racc rec red ref reg resp s.a s.n.c s.p.a s.r.l sab sc sec seg segg serv sett soc sost
        spec spett st succ suppl tav temp ter tit tom tot trad tratt u.s u.s.a univ v vd ven zool
    """),
    titles=words("""
        ad.es ant arch avv c.so ca cap card cav cd cfr col comm dott dott.ssa dottssa dr es gen geom giov gius
        ing l.go magg min mons mr mrs on p.es p.le p.zza pres prof prof.ssa profssa psicol rag rev s sen sig
        sig.na sig.ra sigg signa sigra ss ss.mm ten uff v.le vs
    """),
    number_words=words("""
        all art artt c capp del ediz fig figg l n nn nr num p pag pagg par pp rif sez t tab tel vol
        voll
    """),
    starters=words("""
        a abbiamo accanto ad adesso affinché agli ai al alcune alcuni alla alle allo allora altra altre altri
        altrimenti altro anche ancora anzi anzitutto appena aveva avevano basta ben benché bisogna c'era
        c'erano c'è che chi chissà chiunque ci ciascuno circa ciò com'è come comunque con contro cos'è cosa
        così da dai dal dall' dalla dalle davanti davvero degli dei del dell' della delle dello dentro di dice
        dietro diversi domani dopo dopodiché dov'è dove dovrebbe due dunque durante e ecco ed egli ella eppure
        era erano essa esse essi esso fin finalmente fino forse fra fu fuori furono già gli ha hai hanno ho i
        ieri il in infatti infine inoltre insieme insomma intanto invece io l' la le lei li lo loro lui là lì
        ma magari mai malgrado me meglio meno mentre mi mia mio molte molti molto ne neanche negli nei nel
        nella nelle nello nemmeno neppure nessuno niente no noi non nonostante nostra nostro nulla né o oggi
        ogni ognuno oltre oppure or ora ormai ovvero ovviamente per perché perciò persino però piuttosto più
        pochi poco poi poiché possono potrebbe presso prima probabilmente proprio pur purtroppo può qualche
        qualcosa qualcuno quale quali qualora qualsiasi quando quanti quanto quasi quel quell' quella quelle
        quelli quello questa queste questi questo qui quindi s'è sarebbe sarebbero sarà se sebbene secondo sei
        sembra sempre senza si sia siamo sicché siccome solo soltanto sono sopra soprattutto sotto spesso sta
        stato stavolta su sua subito successivamente sue sugli sui sul sull' sulla sulle sullo suo suoi tale
        tali tanti tanto te tra tre troppo tu tutta tuttavia tutte tutti tutto un un' un'altra una uno va
        verso vi viene voi vostro è
    """),
    closing=words("""
        ecc etc
    """),
    units=words("""
        mld mln
    """),
    colon_ends=True,
    #
    # --- words ---
    #
    # stop words: the Snowball project, BSD-3-Clause
    stop_words=words("""
        a abbia abbiamo abbiano abbiate ad agl agli ai al all alla alle allo anche avemmo avendo avesse
        avessero avessi avessimo aveste avesti avete aveva avevamo avevano avevate avevi avevo avrai avranno
        avrebbe avrebbero avrei avremmo avremo avreste avresti avrete avrà avrò avuta avute avuti avuto c che
        chi ci coi col come con contro cui da dagl dagli dai dal dall dalla dalle dallo degl degli dei del
        dell della delle dello di dov dove e ebbe ebbero ebbi ed era erano eravamo eravate eri ero essendo
        faccia facciamo facciano facciate faccio facemmo facendo facesse facessero facessi facessimo faceste
        facesti faceva facevamo facevano facevate facevi facevo fai fanno farai faranno farebbe farebbero
        farei faremmo faremo fareste faresti farete farà farò fece fecero feci fosse fossero fossi fossimo
        foste fosti fu fui fummo furono gli ha hai hanno ho i il in io l la le lei li lo loro lui ma mi mia
        mie miei mio ne negl negli nei nel nell nella nelle nello noi non nostra nostre nostri nostro o per
        perché più quale quanta quante quanti quanto quella quelle quelli quello questa queste questi questo
        sarai saranno sarebbe sarebbero sarei saremmo saremo sareste saresti sarete sarà sarò se sei si sia
        siamo siano siate siete sono sta stai stando stanno starai staranno starebbe starebbero starei
        staremmo staremo stareste staresti starete starà starò stava stavamo stavano stavate stavi stavo
        stemmo stesse stessero stessi stessimo steste stesti stette stettero stetti stia stiamo stiano stiate
        sto su sua sue sugl sugli sui sul sull sulla sulle sullo suo suoi ti tra tu tua tue tuo tuoi tutti
        tutto un una uno vi voi vostra vostre vostri vostro è
    """),
    #
    # --- cues ---
    #
    openers=words("""
        allora altrimenti anche ciò così dunque e ed egli ella entrambe entrambi essa esse essi esso
        infatti infine inoltre intanto invece lei loro lui là lì ma ne o perciò pertanto però poi
        qua quella quelle quelli quello questa queste questi questo qui quindi sua sue suo suoi tale
        tali tuttavia vi
    """),
    announcements=phrases("""
        questo articolo | questo lavoro | questo studio | questa ricerca | questa tesi | proponiamo
        presentiamo | mostriamo | descriviamo | nostri risultati
    """),
    privacy=words("""
        consenso cookie dati privacy browser sito trattamento preferenze archiviazione finalità
    """),
    furniture=phrases("""
        vai al contenuto* | salta al contenuto* | torna su | torna in alto | menu | chiudi | cerca
        ricerca | home | condividi* | condividi su* | tweet | stampa | invia | copia link | mi piace*
        salva | leggi anche* | leggi tutto* | leggi di più* | leggi l articolo* | continua a leggere*
        per saperne di più* | scopri di più* | vedi anche* | guarda anche* | guarda il video*
        mostra altro | potrebbe interessarti* | clicca qui* | articolo precedente* | articolo successivo*
        precedente | successivo | pubblicità | annuncio | sponsorizzato | abbonati* | iscriviti* | accedi
        registrati | login | password dimenticata* | crea account | hai dimenticato la password* | tag
        categorie | ultimo aggiornamento* | ultima modifica* | tempo di lettura* | note legali
        informativa privacy | inserisci la tua email* | inserisci il tuo indirizzo*
        informativa sulla privacy | privacy policy | cookie policy | termini e condizioni | contatti
        chi siamo | mappa del sito | seguici* | accetta | rifiuta | *sito utilizza cookie*
        *sito utilizza i cookie* | *sito web utilizza i cookie* | *utilizziamo i cookie*
        *utilizziamo cookie* | *acconsenti all uso dei cookie* | *accetti l utilizzo dei cookie*
        *acconsenti all utilizzo dei cookie* | *nostra cookie policy* | *nostra informativa sulla privacy*
        *tutti i diritti riservati* | *riproduzione riservata* | *indirizzo email non sarà pubblicato*
        *campi obbligatori sono* | *nostra newsletter* | *iscriviti alla newsletter*
        *abilita javascript* | *il tuo browser non* | *seguici su* | *l archiviazione tecnica o l accesso*
    """),
    comments=phrases("""
        commenti | commento | lascia un commento | lascia una risposta | scrivi un commento
        aggiungi un commento | rispondi
    """),
    related=phrases("""
        articoli correlati | articoli simili | notizie correlate | correlati | leggi anche
        potrebbe interessarti* | ti potrebbe interessare* | potrebbero interessarti* | i più letti
        più letti | le più lette | più lette | ultime notizie | ultimi articoli | articoli recenti
        altre notizie | altro su* | argomenti correlati | consigliati per te | sull autore
    """),
    credits=words("""
        foto fotografia immagine immagini crediti credito figura tabella video didascalia
    """),
)
