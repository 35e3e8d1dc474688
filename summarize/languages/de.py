"""German."""

from .language import Language, words

LANGUAGE = Language(
    code="de",
    name="German",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a.a.o a.d a.m abf abh abk abschn abt adr ahd akad allg alttest amtl anat anh anl anschr app aug ausg
        ausschl bearb begr beil bes best betr bez bhf bibl biol bsp bspw bzgl bzw chr christl co d.h dergl dez
        dgl di dir do dres dt durchschn e.g e.v ebd ed ehem eigtl einschl engl erg erl etc ev evang evtl exkl
        f feb febr ff folg forts franz frz geb geg gegr gem germ gesch gest ggf griech h.c hg hist hrsg i.a
        i.d.r i.e ibid inkl insb insbes inst int ital jan jap jh jhd jhdt jul jun kath kgl kl konv korr l lat
        led lfd ltd luth m.a m.e max mdl mhd mi mind mio mo mod monatl mrd mrz mtl mwst n.chr nachm nat nds
        niederl nov nördl o.a o.g o.ä obb od offiz okt op orig ortsüb p.a p.s phil phys pkt pl poln priv prot
        prov russ röm s.a s.o s.u sa schles sek sekt sen sep sept sing so sog sogen span spez std stdl stellv
        svw südl techn teilw tägl u.a u.u u.v.m u.ä ugs umg undat ung ungebr univ unv urspr usf usw v.a v.chr
        v.d verb verf verg verh verl versch vj vlg vorm vs westl wg wiss wörtl z.b z.t z.zt zb zeitl zt zw zz
        zzgl österr östl übers überw
    """),
    titles=words("""
        abg bgm dipl dipl-ing dr dr-ing fr frl gen graf hl hptm hr hrn ing jr lt mag maj mr mrs ms msgr oberst
        oblt pfr prof rev sr st univ-prof
    """),
    number_words=words("""
        abb abs anm art aufl bd bde bj bl ca fax fig fn h heft hs jg kap lit no nr nrn pos rn rz s sp str tab
        tel vgl z ziff
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
    ordinal_dot=True,
    #
    # --- words ---
    #
    #
    # --- cues ---
    #
)
