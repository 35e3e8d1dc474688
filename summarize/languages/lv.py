"""Latvian."""

from .language import Language, words

LANGUAGE = Language(
    code="lv",
    name="Latvian",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a a.c a.god adv ai ang apr apv arh arī asoc aug b bibl bij biol bros cm co corp dec dep dir dsk dz
        dzim dzīv ekon eks el etc f febr fil fiz fr gab gs h hist i.e ieskt il inc it izdev izg izgl j jan
        janv jr jūl jūn k-gs kand kap kat kdz kol kom kor kr kub kv l.cien lat latv lb liet lit ltd līdz m
        maks mar mat med mehn milj min mj mljrd mod mēn mūz n nac nos nov o okt op or orig p.m.ē p.s pag pas
        pers ph.d pil pils plc pr proc pseid publ pārb r raj red resp rietumu rom rīk s sas sast saīs sek sekr
        sept ser skat sp stud t t.sk tehn tiešs tml tūkst u.d.c u.s un univ v v.i v.tml val vec vi vid vs vāc
        vēst zied zin zv īp īst ķ š.g šķ
    """),
    titles=words("""
        akad arhib bīsk cien dipl doc dr g inž k kgs kpt ltn mag mr mrs mācītājs piem plkv prof sal sv t.i t.s
        ģen
    """),
    number_words=words("""
        ap apm art att d gr izd l lpp nod nr p panta piel pk plkst pp sk st sēj tab tālr
    """),
    starters=words("""
        ar arvien arī atbilstoši atkal bet bez bieži bija bijis bijuši būs būtu caur cik cita citi cits daudz
        daudzi dažas daži diemžēl divas divi droši drīz drīzāk es esam gan gandrīz gar grūti iepriekš ik
        ikviens ir it ja jau jauns jo jums jā jūs ka kad kamēr kas katra katrs klāt ko kopā kopš kur kura kuri
        kurus kurš kā kāda kāds kādēļ kāpēc labi lai laikā lielākā līdz līdzīgi man mani mans mazāk mēs mūsu
        nav ne nebija nekad nekas neraugoties neviens nevis no nu otrkārt otrs pa par parasti pat patiesībā
        patlaban pašlaik pie piemēram pirmais pirmkārt pirms pirmā pret protams pārsvarā pēc pēdējā pērn sava
        savs savukārt sākumā ta tad tagad tai tam tas taču te tie tik tikai tikko tikmēr tiks to tomēr trīs tu
        tur turklāt turpretī tā tāds tādā tādējādi tādēļ tāpat tāpēc tātad un uz vai vairums vairāk vairāki
        vakar var varbūt viena vienlaikus viens virs visa visas visi vispirms viss viņa viņi viņš zem īpaši
        ņemot še šie šim šis šobrīd šodien šogad šāda šādi šāds šī šīs
    """),
    closing=words("""
        u.c u.t.t u.tml utml utt
    """),
    units=words("""
        g ls
    """),
    months=words("""
        aprīlis aprīlī aprīļa augusta augusts augustā decembra decembris decembrī februāra februāris februārī
        janvāra janvāris janvārī jūlija jūlijs jūlijā jūnija jūnijs jūnijā maija maijs maijā marta marts martā
        novembra novembris novembrī oktobra oktobris oktobrī septembra septembris septembrī
    """),
    ordinal_dot=True,
    #
    # --- words ---
    #
    #
    # --- cues ---
    #
)
