"""Croatian."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="hr",
    name="Croatian",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a.d adj adv alb amer angl apr arap arh arheol atm b.b bibl biol bot bros cca cit co coll corp d.d d.n
        d.o.o dan dat dec dek dem dij dijal dj dol dvom e.g ekon el engl etc ev fam feb fil fiz folk fr franc
        gen geol germ gimn gl gr građ grč hrv i.e ibid id ij im imp in inc inv it ital itsl izd izg izv jan
        jap jed jr jug jul jun juž kaj kan kat kaž kem kl knj knjiž kol komp kr l lat lek lic lit lj ltd m mad
        maks mat max med mex mil milij mj mjes mlađ mn mor muz n n.e n.m n.pr nar nast nat njem nob nr o.g obl
        odg odr ok okt op opć orig os oz p p.n.e p.o p.p p.s par pers ph.d pje pl plc podr pog pokr pol polj
        pom pop pos posl pov pr prev pril prim pripr prot prov pt publ puk r raz razg rač red reg rep ret rim
        rkp rod rom ruk rus s s.r sanskr sc sek sept serv sij sin sing sjev skr slav slov sp spec srp sta
        stcsl sup sur suvr tal teh terc tis tisk tjed tr tur tv tvrd u u.s ub ug um univ up upr us ust v.d vel
        vet vl vod voj vr vrij vs z zab zap zb zem zn zool zv ćir ćiril češ š šah šp št ž žarg žen žup
    """),
    titles=words("""
        ak akad bl dipl doc dr fra g gosp gđa gđica ing inž kap mag maj mons mr mrs npr o odn por prof st sv
        tj tzv ul ur usp vlč
    """),
    number_words=words("""
        al bilj br god odj pogl sl str t tab tel toč tč v vol čl
    """),
    starters=words("""
        a ako ali baš bez bi bila bile bili bilo bio brojni budući cijeli da dakle dalje danas do dok dosad
        dva dvije eto ga gdje godine hoće i iako ima imaju inače ipak ispod ista isti isto iz iza između ja
        jedan jedna jedno jednom jer jesu još jučer kad kada kako kao kasnije kod koja koje koji kojih koliko
        konačno kraj kroz ku li među međutim mi mnoge mnogi mogu moj moja mora moram možda može možemo na nad
        nadalje naime najprije nakon naravno naš naša ne neka neke neki nekoliko nema netko nešto ni nije
        nikad nikada nisam nisu nitko ništa njegov njegova njezin njih njihov no o ob oba od odatle odmah
        odnosno oko on ona one oni ono osim osobito ostali ova ovaj ovdje ove ovi ovo pa po pod podsjetimo
        pogotovo pokraj pored posebno poslije potom pred preko prema pri prije prilikom primjerice pritom prva
        prvi s sa sad sada sam samo se si sjećam slično smo stoga su sutra svaka svaki svatko sve svi svoj ta
        tada taj tako također tamo te ti tijekom tim to toga tom treba trenutno tri tu u unatoč unutar upravo
        usput uz uza veoma već većina vi više vjerojatno vrlo za zaista zajedno zapravo zar zatim zato zašto
        zbog znači čak često čim čime
    """),
    closing=words("""
        dr i.dr i.sl isl itd
    """),
    units=words("""
        god kn mil mlrd tis
    """),
    months=words("""
        aprila augusta decembra februara januara jula juna kolovoz kolovoza lipanj lipnja listopad listopada
        maja marta novembra oktobra ožujak ožujka prosinac prosinca rujan rujna septembra siječanj siječnja
        srpanj srpnja studeni studenog studenoga svibanj svibnja travanj travnja veljača veljače
    """),
    ordinal_dot=True,
    #
    # --- words ---
    #
    # stop words: stopwordsiso (MIT), stop-words (BSD-3-Clause) and spaCy (MIT), where they agree
    stop_words=words("""
        a ako ali bi bih bila bili bilo bio bismo biste biti bumo da do duž ga hoće hoćemo hoćete hoćeš hoću i
        iako ih ili iz ja je jedna jedne jedno jer jesam jesi jesmo jest jeste jesu jim joj još ju kada kako
        kao koja koje koji kojima koju kroz li me mene meni mi mimo moj moja moje mu na nad nakon nam nama nas
        naš naša naše našeg ne nego neka neki nekog neku nema netko neće nećemo nećete nećeš neću nešto ni
        nije nikoga nikoje nikoju nisam nisi nismo niste nisu njega njegov njegova njegovo njemu njezin
        njezina njezino njih njihov njihova njihovo njim njima njoj nju no o od odmah on ona oni ono ova pa
        pak po pod pored prije s sa sam samo se sebe sebi si smo ste su sve svi svog svoj svoja svoje svom ta
        tada taj tako te tebe tebi ti to toj tome tu tvoj tvoja tvoje u uz vam vama vas vaš vaša vaše već vi
        vrlo za zar će ćemo ćete ćeš ću što
    """),
    #
    # --- cues ---
    #
    openers=words("""
        a ali dakle i ili inače ipak međutim njegov njegova njezin njihov no oba obje on ona onaj
        one oni ono ova ovaj ovdje ovi ovo potom stoga ta tada taj takav tako također takva tamo to
        tu zatim zato
    """),
    announcements=phrases("""
        ovaj članak | ovaj rad | ovom članku | ovom radu | ovo istraživanje | ova studija | predlažemo
        predstavljamo | pokazujemo | naši rezultati
    """),
)
