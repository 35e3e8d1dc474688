"""German."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="de",
    name="German",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a.a.o a.d a.m abf abh abk abschn abt adr ahd akad alttest amtl anat anh anl anschr app ausg ausschl
        bearb begr beil bes best bhf bibl biol bros bsp bzgl christl co corp dergl dez dgl Di dir Do dres dt
        durchschn e.g e.v ebd ehem eigtl em engl erg erl etc ev evang f feb febr ff folg forts Fr franz frz
        geg gem germ gesch gest ggf griech h.c hg hist hrsg i.a i.e ibid inc inst int ital jan jap jh jhd jhdt
        jul jun kath kgl kl konv korr l lat led lfd ltd luth m.a m.e Mag max mdl mhd Mi mind Mo mod monatl mrz
        mtl mwst nachm nat nds niederl nov nördl o.a o.g o.ä obb od offiz okt op orig ortsüb p.a p.s ph.d phil
        phys pkt pl plc poln priv prot prov russ röm s.a s.o s.u sa schles sek sekt sen sep sept sing So span
        spez std stdl stellv svw südl techn teilw tägl u.dgl u.s u.s.w u.u u.v.m u.ä ugs umg undat ung ungebr
        univ unv urspr usf usw v.a v.d verb verf verg verh verl versch vj vlg vorm vs westl wg wiss wörtl z.t
        z.zt zb zeitl zt zw zz österr östl übers überw
    """),
    titles=words("""
        abg alex allg aug betr bez bgm bspw bzw ca chr d.h dent dipl dipl-ing dr dr-ing ed edm einschl evtl
        exkl fa ferd fr friedr frl geb gegr gen ggü habil heinr hl hptm hr hrn i.d.r ing inkl insb insbes joh
        jos jr jur karl-fr lt maj med mill mio mr mrd mrs ms msgr n.chr nat oblt oec paed pfr phil prof rer
        rev sog sogen sr st str th theol tsd u.a u.a.m univ-prof v v.chr vet vgl wilh z.b zzgl
    """),
    number_words=words("""
        abb abs anm art aufl az bd bde bj bl fax fig fn h heft hs jg kap lit no nr nrn pos rn rz s sp str tab
        tel z ziff
    """),
    starters=words("""
        ab aber alle allein allerdings alles als also am an andere anders auch auf aus außerdem bei beide beim
        bereits bis bisher da dabei dadurch dafür dagegen daher dahinter damals damit danach daneben dann
        daran darauf daraus darin darum darunter darüber das dass dasselbe davon davor dazu dein deine dem den
        denn dennoch der deren derselbe derzeit des deshalb dessen deswegen dich die dies diese dieselbe
        diesem diesen dieser dieses dir doch dort du durch ebenfalls ebenso ein eine einem einen einer eines
        einige er erst es etwa euch euer fast für ganz gegen genau gerade gestern haben hat hatte heute hier
        hierbei hierfür hin hinter hinzu hätte ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem
        insgesamt inzwischen ist ja jede jeder jedes jedoch jene jetzt kann kein keine keiner kurz laut leider
        man manche manchmal mehr mein meine mich mir mit möglicherweise nach nachdem natürlich neben nein
        nicht nichts nie niemand noch nun nur ob obwohl oder oft ohne schließlich schon sehr sein seine seinem
        seinen seiner seit seitdem selbst sich sie sind so sobald sogar somit sondern sowie statt trotz
        trotzdem um und uns unser unsere unter viel viele vielleicht vom von vor war waren warum was weder
        wegen weil weiter weitere weiterhin welche welcher wenig wenige wenn wer werden wie wieder wir wird wo
        wobei worauf während wäre zu zudem zuerst zuletzt zum zunächst zur zusammen zwar zwei zwischen über
    """),
    units=words("""
        std stk
    """),
    ordinal_dot=True,
    ordinals_before_capitals=True,
    #
    # --- words ---
    #
    # stop words: the Snowball project, BSD-3-Clause
    stop_words=words("""
        aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes anderm
        andern anderr anders auch auf aus bei bin bis bist da damit dann das dasselbe dazu daß dein deine
        deinem deinen deiner deines dem demselben den denn denselben der derer derselbe derselben des
        desselben dessen dich die dies diese dieselbe dieselben diesem diesen dieser dieses dir doch dort du
        durch ein eine einem einen einer eines einig einige einigem einigen einiger einiges einmal er es etwas
        euch euer eure eurem euren eurer eures für gegen gewesen hab habe haben hat hatte hatten hier hin
        hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist jede jedem jeden jeder
        jedes jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner keines können könnte
        machen man manche manchem manchen mancher manches mein meine meinem meinen meiner meines mich mir mit
        muss musste nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seines
        selbst sich sie sind so solche solchem solchen solcher solches soll sollte sondern sonst um und uns
        unse unsem unsen unser unses unter viel vom von vor war waren warst was weg weil weiter welche welchem
        welchen welcher welches wenn werde werden wie wieder will wir wird wirst wo wollen wollte während
        würde würden zu zum zur zwar zwischen über
    """),
    counts_stop_words=True,
    #
    # --- cues ---
    #
    openers=words("""
        aber allerdings also auch außerdem beide da dabei dadurch dafür dagegen daher damit danach
        daneben dann daran darauf daraufhin daraus darin darum darüber das davon davor dazu denn
        dennoch deren deshalb dessen deswegen dies diese diesem diesen dieser dieses doch dort
        ebenfalls ebenso er es ferner folglich hier hierbei hierzu hingegen ihm ihn ihr ihre ihrem
        ihren ihrer ihres inzwischen jedoch jene jenem jenen jener jenes oder schließlich sein seine
        seinem seinen seiner sie so solche solcher solches somit sonst stattdessen trotzdem und
        währenddessen zudem
    """),
    announcements=phrases("""
        dieser artikel | dieser beitrag | dieser arbeit | dieser studie | diese arbeit | diese studie
        wir zeigen | wir stellen | wir untersuchen | wir schlagen | wir beschreiben | wir entwickeln
        unsere ergebnisse | unsere methode | unser ansatz
    """),
    privacy=words("""
        einwilligung einwilligungen cookies cookie datenschutz datenschutzerklärung daten browser webbrowser
        webbrowsers webseite website verarbeitung verarbeitungsvorgänge personenbezogene personenbezogenen
        personenbezogener datenübermittlung verbindungsdaten speicherung speicherdauer endgerät tracking
        widerruf widerrufen nichteinwilligung rechtsgrundlage
    """),
    furniture=phrases("""
        zum inhalt springen | direkt zum inhalt | zum hauptinhalt* | springe zum inhalt | zur navigation
        zur hauptnavigation* | zur suche | nach oben | zum seitenanfang | seitenanfang | zurück nach oben
        menü | menü öffnen | menü schließen | hauptmenü | navigation* | teilen | artikel teilen
        beitrag teilen | inhalt teilen | teilen sie dies* | twittern | pinnen | versenden | drucken
        artikel drucken | seite drucken | merken | link kopieren | link kopiert | gefällt mir*
        wird geladen | lade | lädt | mehr laden | artikel anhören | vorlesen | weiterlesen* | mehr lesen
        lesen sie auch* | lesen sie mehr* | lesen sie hier* | lesen sie dazu* | lies auch* | lies mehr*
        siehe auch* | auch interessant* | mehr dazu* | mehr erfahren* | mehr infos* | mehr informationen
        weitere informationen* | weitere infos* | weitere artikel* | weitere beiträge* | alle artikel*
        alle anzeigen | alle beiträge | mehr anzeigen | zum artikel | zum video | zum rezept
        klicken sie* | klicke hier* | hier klicken* | hier geht es zu* | hier geht s zu* | jetzt lesen
        zur startseite | zurück zur* | vorheriger artikel* | nächster artikel* | vorheriger beitrag*
        nächster beitrag* | zurück | weiter | ältere beiträge | neuere beiträge | anzeige | anzeigen
        werbung | gesponsert | anzeige wird geladen | abonnieren | jetzt abonnieren | abo | anmelden
        abmelden | einloggen | registrieren | jetzt registrieren* | passwort vergessen* | benutzername
        angemeldet bleiben | konto erstellen | benutzerkonto erstellen | schlagwörter* | schlagworte*
        kategorie | kategorien | stichworte* | getaggt mit* | themen | letzte änderung* | stand
        lesezeit* | von redaktion | bereitgestellt von* | erstelle eine kostenlose website*
        bloggen auf wordpress* | theme von* | gib deine e mail adresse* | geben sie ihre e mail*
        impressum | kontakt | datenschutz | datenschutzerklärung | nutzungsbedingungen | agb
        cookie richtlinie | cookie einstellungen | suche | suchen | suche nach | schließen | akzeptieren
        alle akzeptieren | ablehnen | einverstanden | ich bin einverstanden | ok
        einstellungen speichern* | wie bewerten sie* | war dieser artikel* | fehler melden
        zum vergrößern* | *website verwendet cookies* | *webseite verwendet cookies*
        *seite verwendet cookies* | *wir verwenden cookies* | *verwenden wir cookies*
        *website nutzt cookies* | *webseite nutzt cookies* | *seite nutzt cookies* | *wir nutzen cookies*
        *nutzen wir cookies* | *setzen wir cookies* | *wir setzen cookies*
        *wir verwenden technologien wie cookies* | *verwendung von cookies zu*
        *verwendung von cookies einverstanden* | *einsatz von cookies zu*
        *einsatz von cookies einverstanden* | *kontrolle von cookies findest du hier*
        *unsere cookie richtlinie* | *unserer cookie richtlinie* | *ihre cookie einstellungen*
        *unsere datenschutzerklärung* | *unserer datenschutzerklärung* | *datenschutzerklärung gelesen*
        *bei einem cookie handelt* | *die technische speicherung oder der* | *alle rechte vorbehalten*
        *e mail adresse wird nicht veröffentlicht* | *erforderliche felder sind* | *newsletter abonnieren*
        *abonniere unseren newsletter* | *abonnieren sie unseren* | *unseren newsletter*
        *unser newsletter* | *unserem newsletter* | *newsletter anmelden* | *jederzeit widerrufen*
        *jederzeit abbestellen* | *prüfen sie ihr e mail* | *prüfe deinen posteingang*
        *bitte dieses feld leer* | *aktivieren sie javascript* | *javascript deaktiviert*
        *javascript aktivieren* | *ihr browser unterstützt* | *dein browser unterstützt*
        *browser ist veraltet* | *verwenden einen veralteten browser* | *nutzen einen veralteten browser*
        *ihren adblocker* | *deinen adblocker* | *nur angemeldete benutzer* | *um einen kommentar zu*
        *kommentar abzugeben* | *kommentare sind geschlossen* | *kommentarfunktion ist geschlossen*
        *bloggern gefällt das* | *diese seite wurde zuletzt* | *diese seite wurde bisher*
        *folgen sie uns* | *folge uns* | *besucher sind online* | *links auf dieser seite erhält*
        *provision vom händler* | *sogenannte affiliate links* | *handelt es sich um affiliate links*
        *wir eine provision* | *keine haftung für die inhalte*
    """),
    comments=phrases("""
        kommentare | kommentar | kommentare zu* | kommentar verfassen | kommentar schreiben
        schreibe einen kommentar | schreiben sie einen kommentar | hinterlasse einen kommentar
        hinterlasse eine antwort | kommentar hinterlassen | kommentar abgeben | kommentieren sie*
        keine kommentare | antworten zu* | antworten auf* | antwort hinterlassen | leserkommentare
        diskutieren sie mit*
    """),
    related=phrases("""
        neueste kommentare | ähnliche artikel | ähnliche beiträge | ähnliche themen | ähnliche nachrichten
        verwandte artikel | verwandte themen | verwandte beiträge | mehr zum thema | weitere themen
        weitere nachrichten | weitere meldungen | weitere news | weitere interessante* | mehr aus*
        mehr von* | mehr zu* | mehr aus dem* | das könnte sie auch* | das könnte dich auch*
        das könnte sie interessieren | das könnte ihnen auch* | auch interessant | meistgelesen
        meistgelesene artikel | die meistgelesenen* | meist gelesen | beliebte artikel
        beliebte beiträge* | beliebteste artikel | empfohlene beiträge | empfohlene artikel
        empfehlungen der redaktion | neueste artikel | neueste beiträge | aktuelle artikel
        aktuelle beiträge | aktuelle nachrichten | letzte meldungen | die neuesten meldungen | top themen
        zum thema | über den autor | über die autorin | über mich | lesetipps | leserempfehlung
    """),
    credits=words("""
        foto fotos fotograf fotografin bild bilder bildquelle bildnachweis quelle grafik symbolbild
        symbolfoto archivbild archivfoto abbildung abb tabelle tab video
    """),
)
