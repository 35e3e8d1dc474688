"""Estonian."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="et",
    name="Estonian",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a aadr abs adj aj ak al apr aug bibl bros co corp dets e.kr e.m.a ed ehit eks enn est etc ev fam fil g
        geogr hd i i.e ibid il in inc it j jaan jj jr jrk jt juh jun juul k k.a kap kehv kell kg kin klg kod
        kok kop kr kreek kt kub kuup käsk l lad lat lib lm lms lp ltd lüh m m.a.j maj mh min mld mln mm mnt
        mob mr mrt muus n nim nov näd okt om op oü p.kr ph.d pl plc pms ps psk pst puhk r raamatuk rbl rd reg
        rmt ro rtj s s.o saj sajand sak sealh sek sen sept sf sg sm snd so spl srn stj surn sünd t t.a tehn tk
        tn toim tpr tr trt ts tv u.m u.s ukr umb v v.a va van vb veebr vm vms vs õ õp õppet ü ü.e ühik ükt
    """),
    titles=words("""
        akad dots dr hr ins kd knd kol kpt ltn mag mjr mr mrs nt pr prl prof s.t sh sr st u vrd vt
    """),
    number_words=words("""
        art ca hrl jn joon kl köide lg lk nn nr p par pt ptk tab tabel tel
    """),
    starters=words("""
        a aasta aastal aastas aga ainult alates alati algul alguses all alles eelkõige eelmisel ees ega ehk ei
        eile enam enamik enne ent eriti esialgu esimene et iga igal igaüks ilma ilmselt isegi ja jah juba just
        järgmine ka kaks kas keegi kelle kes kuhu kui kuid kuidas kuigi kuna kuni kus kust kõige kõigepealt
        kõik küll lihtsalt lisaks lõpuks ma mees meie mida miks millal mille mina mingi mis mitte mitu mu
        muide muidugi mul mulle mullu muu mõned mõni nad nagu neid neil nende nii niisugune ning no näiteks
        nüüd ole oleks olen oli olid oma on palju peab peagi peale pigem pole praegu pärast sa samal samas
        samuti seal sealt seda see seega seejärel seepärast selle sellepärast selles sellest sest siin siis
        siiski sina sinna ta taas tal tavaliselt te tegelikult teie teine tema temale tihti too tuleb täna
        tõsi umbes uus vahel vaid vaja varem vastavalt veel väga vähemalt või võib võibolla võrreldes ühelt
        ühtlasi üks ükski üldse
    """),
    closing=words("""
        jm jms jmt jne jpt
    """),
    units=words("""
        eur kr
    """),
    months=words("""
        aprill aprilli aprillil august augusti augustil detsember detsembri detsembril jaanuar jaanuari
        jaanuaril juuli juulil juuni juunil mai mail märts märtsi märtsil november novembri novembril oktoober
        oktoobri oktoobril september septembri septembril veebruar veebruari veebruaril
    """),
    ordinal_dot=True,
    #
    # --- words ---
    #
    # stop words: stopwordsiso (MIT), stop-words (BSD-3-Clause) and spaCy (MIT), where they agree
    stop_words=words("""
        aga ei et ja jah kas kui kõik ma me mida midagi mind minu mis mu mul mulle nad nii oled olen oli oma
        on pole sa seda see selle siin siis ta te ära
    """),
    #
    # --- cues ---
    #
    openers=words("""
        aga ja ka kuid lisaks muidu mõlemad nad need nemad nende nii niisugune ometi samuti seal
        seda see seega seejärel seetõttu selle sellest selline siin siis siiski ta tema vaid või
    """),
    announcements=phrases("""
        käesolev artikkel | käesolevas artiklis | käesolev töö | see artikkel | see uuring
        selles artiklis | me näitame | me esitame | meie tulemused
    """),
)
