"""Danish."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="da",
    name="Danish",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        adm adr afd afs afsn alm ang anm ann apr arr att aud aut bem bet bh bibl biol bros cirk co corp d.e
        d.m d.s d.v.s d.y d.å d.æ dec dep dgl disp div do dobb e.kr e.l e.lign e.m e.v.t eg eks ekskl eksp eng
        enk eur ev evt exam f f.kr f.m f.n f.o.m f.t feb febr ff flg forh fork fors forts fortsk fung fys følg
        gd gen gl gn gns grdl h.a h.c hdl henh henv hhv hist hum i.e i.h.t ib ibid if ifm ift iht inc inkl
        insp jan jnr jr jul jun kat kbh kgs kons korr kr kst kv kvt l lat lb lign lok ltd lør m.a.o m.h.p
        m.h.t ma mag maks mat mdl mdr mdtl med medl merc mht mia mill mio ml modsv mrk n.br nb ndf nedenn
        nederl nord nov nuv o.a o.m.a obs off okt omkr omtr ons op.cit opg opl opr org orig ovenn oversk ovf
        p.a p.b.v p.m p.p p.s p.t pag pct pga ph.d pk pl plc pol port pr pro præp pt r reg regn rel resp rest
        ret s.d s.u sag sdr sek sekr sem sen sep sept sg sign skr sl sml sms smst sog sp spec spm spr spsk str
        subst suppl sv svf søn t t.d t.eks t.h t.v td tdl tdr techn tekn temp tidl tilf tir tirs tor tors tr
        tsk u u.s u.å udd udg uds udt ult undt univ v v.f v.h.a vedr vejl vh vha vs vær årh ø øst øv øvr
    """),
    titles=words("""
        alex aug bl.a ca cand chr d.d dir dr dvs edv f.eks fhv fr frk h.h.v hr iflg ing jf jfr joh jur kapt
        kgl lic mr mrs ms p.g.a prof s.k sct sgt skt st stud t.o.m th vilh
    """),
    number_words=words("""
        art bd bl fig kap kl man nr p par pkt pp ref s stk tab tlf vol årg
    """),
    starters=words("""
        ad af al alene alle allerede alligevel alt altid altså andre at bag bagefter bare begge blandt blev
        bliver both da de deltagerne dem den denne dens der deraf derefter deres derfor derimod derpå
        derudover derved des desuden desværre det dette dig din disse dog du efter eftersom egentlig eller
        ellers en endelig endnu enhver er et far fem fire flere for foran forbi fordi forleden formentlig
        forresten fra få først gennem gid går ham han hans har havde hele hende hendes her herefter hertil hos
        hun hvad hvem hver hverken hvilken hvis hvor hvordan hvorfor hvorledes hvornår i iblandt ifølge igen
        ikke imellem imens imidlertid imod ind inden indtil ingen intet ja jeg jer jeres jo kan kom kort kun
        lad langt lige ligeledes lille man mange med medens mellem men mens mere mest mig min mine mit mod må
        måske nej netop nogen noget nogle nok nu nuvel når nær næste næsten og også om omkring op os over
        overfor på samme samtidig se selv selvom senere ser side siden sidst sig sin sine situationen skal
        skulle snart som somme så sådan således tag tak thi til tilsyneladende to trods tværtimod ud uden
        udover under undervejs undtagen var ved vi via vil vor vores være
    """),
    closing=words("""
        etc m.fl m.m m.v mfl mm mv o.l o.lign o.s.v osv
    """),
    units=words("""
        kr mia mill mio
    """),
    months=words("""
        april august december februar januar juli juni maj marts november oktober september
    """),
    ordinal_dot=True,
    #
    # --- words ---
    #
    # stop words: the Snowball project, BSD-3-Clause
    stop_words=words("""
        ad af alle alt anden at blev blive bliver da de dem den denne der deres det dette dig din disse dog du
        efter eller en end er et for fra ham han hans har havde have hende hendes her hos hun hvad hvis hvor i
        ikke ind jeg jer jo kunne man mange med meget men mig min mine mit mod ned noget nogle nu når og også
        om op os over på selv sig sin sine sit skal skulle som sådan thi til ud under var vi vil ville vor
        være været
    """),
    #
    # --- cues ---
    #
    openers=words("""
        alligevel begge da de dem den denne dens der derefter deres derfor derimod dermed desuden
        det dets dette disse dog eller ellers endvidere følgelig han hans hendes her heraf hun
        imidlertid ligeledes men og også samtidig siden så sådan sådanne
    """),
    announcements=phrases("""
        denne artikel | denne undersøgelse | denne rapport | dette studie | vi viser | vi præsenterer
        vi foreslår | vi undersøger | vores resultater
    """),
    furniture=phrases("""
        gå til indhold* | spring til indhold* | til toppen | menu | luk | søg | forside | del
        del artiklen | print | udskriv | kopier link | læs mere* | læs også* | læs videre* | se også*
        vis mere | klik her* | forrige | næste | annonce | reklame | abonner* | tilmeld dig* | log ind
        opret bruger | glemt adgangskode* | tags | kategorier | publiceret* | opdateret* | læsetid*
        privatlivspolitik | cookiepolitik | kontakt | kontakt os | om os | accepter | *vi bruger cookies*
        *websted bruger cookies* | *hjemmeside bruger cookies* | *vi anvender cookies*
        *alle rettigheder forbeholdes* | *e mailadresse vil ikke blive publiceret* | *krævede felter er*
        *vores nyhedsbrev* | *følg os på*
    """),
    comments=phrases("""
        kommentarer | kommentar | skriv et svar | skriv en kommentar | efterlad en kommentar
    """),
    related=phrases("""
        relaterede artikler | relateret | relaterede indlæg | mere om* | mere fra* | mest læste
        mest læst | populært | seneste nyt | seneste nyheder | seneste indlæg | anbefalet | om forfatteren
    """),
    credits=words("""
        foto fotograf billede billeder kilde figur tabel arkivfoto video
    """),
)
