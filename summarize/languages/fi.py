"""Finnish."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="fi",
    name="Finnish",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        alv ao ap as asti bros co corp eaa eKr ekr eläk em emer engl erit esp etup eur evp fr ftm gallup hlö
        hlökoht huht huom ilm inc ip is it itä jaa jatk jKr jkr joht joul jr kand kaup kesk kk kko klo ko
        koill kok kosk kreik ktl kvp kys käyt l lat lis lk lkm lp ltd lv lyh ma maalis maks merk mom mrd muist
        my myöh nim norj oik op p pers ph.d pj plc port ps puol pvm pää r ransk rn rtn ruots saks savv seur
        siht sis so sp suom synt tansk tark tav tj toim tsto tv ty tyht u.s va vas ven vert vieh vk vm vrk vs
        vsta vt yht yks yl yo
    """),
    titles=words("""
        dipl dr ent esim ev fil hra ins kapt kenr ltn maist ml mm mr mrs nk ns nti nyk prof rva st toht tri ts
        vrt
    """),
    number_words=words("""
        art kpl ks kuva luku n no nr nro os osa par puh s ss t taul v
    """),
    starters=words("""
        aika aikaisemmin aina ainakin ajan alkuun alussa ehkä ei eikä eilen eivät ellei emme en enemmän ennen
        ensi ensin entä erityisesti eräs esimerkiksi et ette että he heidän heille hyvin hän hänellä häneltä
        hänen hänestä hänet ilman itse ja jo johon joka jokainen joku jolloin jonka jopa jos joskus jossa
        jotka jotta juuri jälkeen kaikki kaikkien kanssa kautta kerran keskimäärin kohta koko koska kuin
        kuinka kuitenkaan kuitenkin kuka kukaan kun kuten lisäksi loppujen luultavasti lähes me meidän meille
        meillä mihin miksi mikä mikäli millainen milloin minkä minulla minun minä missä miten mitä monet moni
        mukaan mutta muun muut muuten myöhemmin myös ne niiden niin niinpä niistä niitä nimittäin no noin nuo
        nykyään nyt näiden näin näissä nämä ohi oikein olemme olen oli olin olivat on onko ovat parhaiten pian
        pitäisi pitää sama samalla samoin se sellainen sen seuraava seuraavaksi siellä sieltä siihen siinä
        siis siitä sikäli silloin sillä siltä sinne sinä sitten sitä taas tai toisaalta toiset toki tosin tuo
        tuolloin tuon tähän tällainen tällä tällöin tämä tämän tänä tänään tässä tästä täytyy täällä usein
        vaan vai vaikka vaikkakin vain varmasti vasta vastaavasti vielä viime voi yhä yksi yleensä yli
        ylipäätään
    """),
    closing=words("""
        jms jne tms ym yms
    """),
    units=words("""
        e milj mk mrd
    """),
    ordinal_dot=True,
    #
    # --- words ---
    #
    # stop words: the Snowball project, BSD-3-Clause
    stop_words=words("""
        ei eivät emme en et ette että he heidän heidät heihin heille heillä heiltä heissä heistä heitä hän
        häneen hänelle hänellä häneltä hänen hänessä hänestä hänet häntä itse ja johon joiden joihin joiksi
        joilla joille joilta joina joissa joista joita joka joksi jolla jolle jolta jona jonka jos jossa josta
        jota jotka kanssa keiden keihin keiksi keille keillä keiltä keinä keissä keistä keitä keneen keneksi
        kenelle kenellä keneltä kenen kenenä kenessä kenestä kenet ketkä ketä koska kuin kuka kun me meidän
        meidät meihin meille meillä meiltä meissä meistä meitä mihin miksi mikä mille millä miltä minkä minua
        minulla minulle minulta minun minussa minusta minut minuun minä missä mistä mitkä mitä mukaan mutta ne
        niiden niihin niiksi niille niillä niiltä niin niinä niissä niistä niitä noiden noihin noiksi noilla
        noille noilta noin noina noissa noista noita nuo nyt näiden näihin näiksi näille näillä näiltä näinä
        näissä näistä näitä nämä ole olemme olen olet olette oli olimme olin olisi olisimme olisin olisit
        olisitte olisivat olit olitte olivat olla olleet ollut on ovat poikki se sekä sen siihen siinä siitä
        siksi sille sillä siltä sinua sinulla sinulle sinulta sinun sinussa sinusta sinut sinuun sinä sitä tai
        tallä te teidän teidät teihin teille teillä teiltä teissä teistä teitä tuo tuohon tuoksi tuolla tuolle
        tuolta tuon tuona tuossa tuosta tuotä tähän täksi tälle tältä tämä tämän tänä tässä tästä tätä vaan
        vai vaikka yli
    """),
    prefix=5,
    #
    # --- cues ---
    #
    openers=words("""
        he heidän hän hänen ja kuitenkin lisäksi molemmat mutta muuten myös myöskin ne niiden niin
        niitä nuo näin näitä nämä samoin se sekä sellainen sen siellä siihen siis siitä siksi
        silloin silti siten sitten sitä tai toisaalta tuo tällainen tämä tästä tätä täällä vaan
    """),
    announcements=phrases("""
        tässä artikkelissa | tässä tutkimuksessa | tässä raportissa | tässä työssä | tämä artikkeli
        tämä tutkimus | esittelemme | osoitamme | tuloksemme
    """),
    furniture=phrases("""
        siirry sisältöön* | hyppää sisältöön* | takaisin ylös | valikko | sulje | haku | hae | etusivu
        jaa* | tulosta | kopioi linkki | lue lisää* | lue myös* | lue koko* | katso myös* | näytä lisää
        näytä kaikki | klikkaa tästä* | edellinen | seuraava | mainos | tilaa* | kirjaudu* | rekisteröidy*
        unohditko salasanan* | avainsanat* | kategoriat | julkaistu* | päivitetty* | lukuaika*
        tietosuojaseloste | tietosuoja | käyttöehdot | evästeasetukset | yhteystiedot | ota yhteyttä
        seuraa meitä* | hyväksy | *sivusto käyttää evästeitä* | *käytämme evästeitä*
        *kaikki oikeudet pidätetään* | *sähköpostiosoitettasi ei julkaista* | *pakolliset kentät*
        *uutiskirjeemme* | *tilaa uutiskirje*
    """),
    comments=phrases("""
        kommentit | kommentti | kommentoi | jätä kommentti | kirjoita kommentti | vastaa
    """),
    related=phrases("""
        aiheeseen liittyvää | liittyvät artikkelit | lisää aiheesta* | luetuimmat | suosituimmat
        uusimmat | viimeisimmät | suosittelemme | saatat pitää myös* | kirjoittajasta
    """),
    credits=words("""
        kuva kuvat valokuva kuvaaja lähde kuvio taulukko video arkistokuva
    """),
)
