"""Norwegian."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="no",
    name="Norwegian",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        adm adr alm ang anm apr arb arr avd avg avs b.a biol blvd bros bto co corp d.d d.e d.m d.s d.s.s d.v.s
        d.y d.å d.æ dep dept des dir div e.g e.kr e.l e.m e.v.t eks ekskl el eng enkl ev evt f f.kr f.m f.n
        f.o.m f.t feb febr ff fhv fl flg folk forb foreg fork forts fre fung gen gj gjsn gml gr gårdsnr h.r
        hhv i.e i.h.t ibid if ifb ifm ift iht ill inc inkl insp inst int istf jan jnr jul jun jur kgl kons kr
        krv kv l.c lat ltd lør m.a.o ma mag maks mat med mfl mht mill mio mnd moh mrd n.b nat ndf nedenst nov
        nto nyno o.a o.fl o.m.a obs off okt ons op org p.a p.s p.t pag pers pga ph.d pl plc pol pr pst pt red
        ref reg res resp s.d s.u sam sek sekr sen sep sept sign sivilark skr sm sos sp spm spr stk str sv såk
        søn t t.d t.h t.v temp tidl tils tilsv tir tirs tor tors trol u.s u.å udat univ utg v v.g.s vedk vedr
        vgs vha vit vs årh ø
    """),
    titles=words("""
        alex aug bl.a ca cand chr dr dvs edv f.eks fr frk hr iflg ing jf jfr joh jr kapt mr mrs ms p.g.a prof
        s.k sgt st stud t.o.m th wilh
    """),
    number_words=words("""
        art bd fig kap kl man no nr p par pkt s sml ss tab tlf vol årg
    """),
    starters=words("""
        alle allerede alltid alltså alt altså andre at av bak bare begge blant ble blir både da de dei deira
        dem den denne der deres deretter derfor derimot dermed dersom dessuten dessverre det dette di din
        disse du då eg egentlig eller ellers en enda endelig er et etter ettersom fem fire flere for foran
        fordi forresten fra fram få før først gjennom går hadde ham han hans har hele heller henne hennes her
        hun hva hvem hver hverken hvilke hvilken hvis hvor hvordan hvorfor i ifølge igjen ikke ikkje
        imidlertid imot ingen inn innen inntil ja jeg jo kan kanskje kom korleis kort kun kva kven kvifor
        likevel litt man mange med mellom men mens mer mest midt min mine mot muligens må måtte naturligvis
        nei neste noe noen nok nylig nå når nær og også om omkring opp oppe oss over overfor på ro samme
        samtidig se selv selvom senere siden sist skal skjønt slik snart som så sånn særlig ta tidligere til
        to tross tvert uansett under unntatt ut uten utenfor utover var ved vi via videre vil vår våre være
    """),
    closing=words("""
        etc m.fl m.m m.v mv o.l o.s.v osv
    """),
    units=words("""
        kr mill mrd
    """),
    months=words("""
        april august desember februar januar juli juni mai mars november oktober september
    """),
    ordinal_dot=True,
    #
    # --- words ---
    #
    # stop words: the Snowball project, BSD-3-Clause
    stop_words=words("""
        alle at av bare begge ble blei bli blir blitt både båe da de deg dei deim deira deires dem den denne
        der dere deres det dette di din disse ditt du dykk dykkar då eg ein eit eitt eller elles en enn er et
        ett etter for fordi fra før ha hadde han hans har hennar henne hennes her hjå ho hoe honom hoss hossen
        hun hva hvem hver hvilke hvilken hvis hvor hvordan hvorfor i ikke ikkje ingen ingi inkje inn inni ja
        jeg kan kom korleis korso kun kunne kva kvar kvarhelst kven kvi kvifor man mange me med medan meg
        meget mellom men mi min mine mitt mot mykje ned no noe noen noka noko nokon nokor nokre nå når og også
        om opp oss over på samme seg selv si sia sidan siden sin sine sitt sjøl skal skulle slik so som somme
        somt så sånn til um upp ut uten var vart varte ved vere verte vi vil ville vore vors vort vår være
        vært å
    """),
    #
    # --- cues ---
    #
    openers=words("""
        begge da de dem den denne dens der deres deretter derfor derimot dermed dessuten det dets
        dette disse eller ellers følgelig han hans hennes her hun imidlertid isteden likevel men og
        også samtidig siden slik slike så videre
    """),
    announcements=phrases("""
        denne artikkelen | denne studien | denne rapporten | denne oppgaven | vi viser | vi presenterer
        vi foreslår | vi undersøker | våre resultater
    """),
    furniture=phrases("""
        gå til innhold* | hopp til innhold* | til toppen | meny | lukk | søk | hjem | forside | del
        del artikkelen | skriv ut | kopier lenke | les mer* | les også* | les videre* | se også* | vis mer
        klikk her* | forrige | neste | annonse | reklame | annonsørinnhold | abonner* | meld deg på*
        logg inn | registrer deg* | glemt passord* | stikkord | kategorier | publisert* | oppdatert*
        lesetid* | personvern | personvernerklæring | kontakt | kontakt oss | om oss | godta
        *vi bruker informasjonskapsler* | *vi bruker cookies* | *nettstedet bruker informasjonskapsler*
        *alle rettigheter forbeholdt* | *e postadresse vil ikke bli publisert* | *obligatoriske felt er*
        *vårt nyhetsbrev* | *følg oss på*
    """),
    comments=phrases("""
        kommentarer | kommentar | legg igjen en kommentar | legg igjen et svar | skriv en kommentar
    """),
    related=phrases("""
        relaterte artikler | relatert | relaterte innlegg | mer om* | mer fra* | mest lest | mest leste
        populært | siste nytt | siste nyheter | siste innlegg | anbefalt | om forfatteren
    """),
    credits=words("""
        foto fotograf bilde bilder kilde figur tabell arkivfoto video
    """),
)
