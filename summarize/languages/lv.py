"""Latvian."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="lv",
    name="Latvian",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a a.c a.god adv ai ang apr apv arh asoc aug b bibl bij biol bros cm co corp dec dep dir dsk dz dzim
        dzīv ekon eks el etc f febr fil fiz fr gab gs h hist i.e ieskt il inc izdev izg izgl j jan janv jr jūl
        jūn k-gs kand kap kat kdz kol kom kor kr kub kv l.cien lat latv lb liet lit ltd m maks mar mat med
        mehn milj min mj mljrd mod mēn mūz n nac nos nov o okt op or orig p.m.ē p.s pag pas pers ph.d pil pils
        plc pr proc pseid publ pārb r raj red resp rietumu rom rīk s sas sast saīs sek sekr sept ser skat sp
        stud t t.sk tehn tiešs tml tūkst u.d.c u.s univ v v.i v.tml val vec vi vid vs vāc vēst zied zin zv īp
        īst ķ š.g šķ
    """),
    titles=words("""
        akad arhib bīsk cien dipl doc dr g inž k kgs kpt ltn mag mr mrs piem plkv prof sal sv t.i t.s ģen
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
    # stop words: stopwordsiso (MIT), stop-words (BSD-3-Clause) and spaCy (MIT), where they agree
    stop_words=words("""
        aiz ap apakš apakšpus ar arī augšpus bet bez bija biji biju bijām bijāt būs būsi būsiet būsim būt būšu
        caur diemžēl diezin droši dēļ esam esat esi esmu gan gar iekam iekams iekām iekāms iekš iekšpus ik ir
        it itin iz ja jau jeb jebšu jel jo jā ka kamēr kaut kolīdz kopš kā kļuva kļuvi kļuvu kļuvām kļuvāt
        kļūs kļūsi kļūsiet kļūsim kļūst kļūstam kļūstat kļūsti kļūstu kļūt kļūšu labad lai lejpus līdz līdzko
        ne nebūt nedz nekā nevis nezin no nu nē otrpus pa par pat pie pirms pret priekš pār pēc starp tad tak
        tapi taps tapsi tapsiet tapsim tapt tapāt tapšu taču te tiec tiek tiekam tiekat tieku tik tika tikai
        tiki tikko tiklab tiklīdz tiks tiksiet tiksim tikt tiku tikvien tikām tikāt tikšu tomēr topat
        turpretim turpretī tā tādēļ tālab tāpēc un uz vai var varat varēja varēji varēju varējām varējāt varēs
        varēsi varēsiet varēsim varēt varēšu vien virs virspus vis viņpus zem ārpus šaipus
    """),
    #
    # --- cues ---
    #
    openers=words("""
        abas abi arī bet citādi savukārt tad tam tas taču tie to tomēr tur turklāt tā tāda tāds
        tādējādi tādēļ tāpēc tās un vai viņa viņas viņi viņš šeit šie šis šī šīs
    """),
    announcements=phrases("""
        šis raksts | šis pētījums | šis darbs | šajā rakstā | šajā pētījumā | šajā darbā | mēs parādām
        mēs piedāvājam | mūsu rezultāti
    """),
)
