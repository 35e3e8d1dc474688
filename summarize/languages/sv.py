"""Swedish."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="sv",
    name="Swedish",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a.a adj adr afd anm avd avg avs b.l.a bibl bros co corp d.d d.m d.y d.ä dec dep dir ds e.d e.g e.kr
        e.m eg ekon el em eng enl ev evt exkl exp f.f f.kr f.m f.n f.o.m f.ö fam farm feb febr ff fil forts
        fre följ föreg förf förk försv gen gm gnm h.c i.e i.o.m i.st inb inc inkl inv isht jan jur kand kat kg
        kgl kllr kr kungl kv lat ltd lästr lör m.a.o m.h.a m.v mag max mdr med milj mkt mm mos motsv mån n.b
        nb ng nov nuv näml o.likn o.s.a obl obs okt ons op op.cit ordf orig p.m p.s pga ph.d pl plc pol pr
        prel priv red ref reg rek repr res resp s.d s.o s.u sek sekr sekt sem sen sep sept sing sk sms sp
        sthlm str stud sv sön t t.h t.v temp tf tis tor tr trol u.a u.p.a u.s ung univ uppl urspr utg v v.g
        vard vb vd vs vv vän äv övers övr
    """),
    titles=words("""
        alex ang aug bl.a ca chr d.v.s doc dr dvs f.d fr fr.o.m fredr frk gust hr ing jfr joh jr kapt lic mr
        mrs ms p.g.a prof s.a s.k s:t s:ta sr st t.ex t.o.m th wilh
    """),
    number_words=words("""
        art bd bil fig kap kl mom nr nro p par pkt s sid tab tel tfn vol årg
    """),
    starters=words("""
        all alla allt alltför alltid alltså andra annars att av bakom bara bland blev blir båda både de dem
        den denna deras dessa dessutom desutom det detta dig din du där därefter däremot därför därmed därvid
        då efter eftersom egentligen ej eller emellertid emot en endast enligt er ett exempelvis fast fastän
        fler flera fram framför från för förr först förutom ge genom ger gör ha hade han hans har hela helt
        henne hennes hon honom hos hur huvudsaken här i icke idag ifrån igen inga ingen inget innan inom inte
        ja jag jo ju kan kanske kom kommer liksom man med medan mellan men mer mest min mina mitt mot mycket
        många mången måste nej ni nog nu när nästa någon något några och också ofta om omkring or oss på redan
        samma samt samtidigt se sedan sin sina sist sitt själv själva ska skall slutligen snart som somliga
        speciellt står så sådan sådana således till tillsammans trots två under upp ur ut utan utanför utom
        utöver vad var vara vare varför varje vem vems vi vid vidare vilka vilken vilket visserligen väl vår
        våra ytterligare är även åt åter över
    """),
    closing=words("""
        etc m.fl m.m mfl o.d o.dyl o.s.v osv
    """),
    units=words("""
        kr mdr milj mkr st tim
    """),
    #
    # --- words ---
    #
    # stop words: the Snowball project, BSD-3-Clause
    stop_words=words("""
        alla allt att av blev bli blir blivit de dem den denna deras dess dessa det detta dig din dina ditt du
        där då efter ej eller en er era ert ett från för ha hade han hans har henne hennes hon honom hur här i
        icke ingen inom inte jag ju kan kunde man med mellan men mig min mina mitt mot mycket ni nu när någon
        något några och om oss på samma sedan sig sin sina sitta själv skulle som så sådan sådana sådant till
        under upp ut utan vad var vara varför varit varje vars vart vem vi vid vilka vilkas vilken vilket vår
        våra vårt än är åt över
    """),
    #
    # --- cues ---
    #
    openers=words("""
        annars båda de dem den denna denne deras dess dessa dessutom det detta dock där därefter
        däremot därför därmed då eller emellertid följaktligen han hans hennes hon här istället
        likaså men och också samtidigt sedan så sådan sådana vidare ändå
    """),
    announcements=phrases("""
        denna artikel | denna studie | denna rapport | denna uppsats | den här artikeln
        den här studien | vi visar | vi presenterar | vi föreslår | vi undersöker | våra resultat
    """),
    privacy=words("""
        samtycke cookies kakor personuppgifter integritet webbläsare webbplats behandling uppgifter
    """),
    furniture=phrases("""
        hoppa till innehåll* | gå till innehåll* | till toppen | meny | stäng | sök | hem | dela* | tweeta
        skriv ut | kopiera länk | gilla | läs mer* | läs också* | läs även* | läs vidare* | se även*
        visa mer | visa alla | klicka här* | föregående | nästa | föregående artikel* | nästa artikel*
        annons | reklam | sponsrat | prenumerera* | logga in | registrera dig* | skapa konto
        glömt lösenord* | taggar | kategorier | publicerad* | uppdaterad* | lästid* | integritetspolicy
        cookiepolicy | villkor | kontakt | kontakta oss | om oss | acceptera | godkänn
        *webbplats använder cookies* | *vi använder cookies* | *vi använder kakor*
        *webbplatsen använder cookies* | *alla rättigheter förbehållna*
        *e postadress kommer inte att publiceras* | *e postadress kommer inte publiceras*
        *obligatoriska fält är* | *vårt nyhetsbrev* | *följ oss på*
    """),
    comments=phrases("""
        kommentarer | kommentar | lämna ett svar | lämna en kommentar | skriv en kommentar | kommentera
    """),
    related=phrases("""
        relaterade artiklar | relaterat | relaterade inlägg | mer om* | mer från* | mer i ämnet
        mest läst | mest lästa | populärt | senaste nytt | senaste nyheterna | senaste inläggen
        rekommenderas | rekommenderat | du kanske också gillar* | om författaren
    """),
    credits=words("""
        foto fotograf bild bilder källa figur tabell arkivbild video
    """),
)
