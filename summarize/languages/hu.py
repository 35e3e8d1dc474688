"""Hungarian."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="hu",
    name="Hungarian",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a.m adj aug b.a biz bp bros bt bzs co corp cs csop csüt cím d.c d.e d.u db dec dkg e.g ea eng etc ev
        febr fej fiz fn folyt ford föld főig főv gk gyak h.c hat i.e i.m i.sz ibid ig illet im inc ind irod
        ism ist jan jav jegyz jkv jr júl jún kat ker kf kft kgl kis kkt kl km korm krt ktsg kv köv közl lat
        loc.cit lsz ltd lásd m m.á max mb md med megh megj mfszt mh mill min mk mld mn márc művé n nagyk nov
        ny nyrt né o.k okl okt op.cit orsz ov p.s ph.d pk plc pol pp priv pu r ref rend rk rkp rt rtg s s.k
        sgt szept szerk szfvár szla szlov szn szül tc tgy ti tsz tszf tul tv tvr táv u u.a u.i u.n u.s u.ö ua
        ui utca utód v v.ö vas vb vez vill vm vs vsz wc zrt áll ált ápr út
    """),
    titles=words("""
        br dr gr id ifj ill kb ld mr mrs pl prof st szt vö özv ún
    """),
    number_words=words("""
        bek ca cca cikk em fsz hrsz hsz köt lap o old p pont sz tel tábl ábra évf
    """),
    starters=words("""
        a abban ahhoz ahogy ahol aki akik akkor alapján alatt amely amelyek ami amikor amíg annak arra arról
        az azok azon azonban azt aztán azzal azért be belül benne bizonyára bár csak csupán de dehogy e ebben
        eddig egy egyelőre egyes egyik egyre egyébként együtt ehhez ekkor el elég előbb először előtt emellett
        ennek ennyi erre erről esetleg ettől ez ezek ezen ezt ezután ezzel ezért fel felett ha hanem helyett
        hiszen hogy hogyan hol holott honnan hozzá hány hát időközben igaz igen illetve ilyen is itt jelenleg
        jól jövőre kell keresztül kettő ki kik késóbb később két közben közel között le legalább leginkább
        lehet lehetséges lesz ma magyarán meg megint mellett mely melyik mennyi mert mi miatt mihelyt mikor
        miként milyen minden mindenki mindez mindig mint mintha minél mivel miért most még mégis mégsem míg
        mögött nagyon ne nekem nekünk nem nemcsak nemrég nincs no nos néha néhány pedig persze például rá s
        saját se sem semmi senki sok sokan szerint szinte talán tavaly te tegnap tehát továbbá több túl tőle u
        ugyan ugyanakkor ugyanis ugyanúgy után utóbb vagy vagyis vajon valaki valami való van vannak velem
        vissza viszont volt voltak végül ám én és így óta ön önök össze úgy újra ő ők
    """),
    closing=words("""
        s.a.b stb
    """),
    units=words("""
        ft fő
    """),
    months=words("""
        augusztus december február februári január július június május március november október szeptember
        április
    """),
    ordinal_dot=True,
    #
    # --- words ---
    #
    # stop words: the Snowball project, BSD-3-Clause
    stop_words=words("""
        a abban ahhoz ahogy ahol aki akik akkor alatt amely amelyek amelyekben amelyeket amelyet amelynek ami
        amikor amit amolyan amíg annak arra arról az azok azon azonban azt aztán azután azzal azért be belül
        benne bár cikk cikkek cikkeket csak de e ebben eddig egy egyes egyetlen egyik egyre egyéb egész ehhez
        ekkor el ellen első elég elő először előtt emilyen ennek erre ez ezek ezen ezt ezzel ezért fel felé
        hanem hiszen hogy hogyan igen ill ill. illetve ilyen ilyenkor ismét ison itt jobban jó jól kell
        kellett keressünk keresztül ki kívül között közül legalább legyen lehet lehetett lenne lenni lesz lett
        maga magát majd meg mellett mely melyek mert mi mikor milyen minden mindenki mindent mindig mint
        mintha mit mivel miért most már más másik még míg nagy nagyobb nagyon ne nekem neki nem nincs néha
        néhány nélkül olyan ott pedig persze rá s saját sem semmi sok sokat sokkal szemben szerint szinte
        számára talán tehát teljes tovább továbbá több ugyanis utolsó után utána vagy vagyis vagyok valaki
        valami valamint való van vannak vele vissza viszont volna volt voltak voltam voltunk által általában
        át én éppen és így össze úgy új újabb újra ő ők őket
    """),
    #
    # --- cues ---
    #
    openers=words("""
        akkor annak az azok azonban azt aztán azután azért de emellett ennek ez ezek ezt ezután
        ezért ilyen is itt közben különben majd mindkettő mégis olyan ott szintén tehát továbbá
        ugyanakkor vagy viszont és így úgy ő ők
    """),
    announcements=phrases("""
        ez a cikk | ez a tanulmány | ez a dolgozat | ebben a cikkben | ebben a tanulmányban
        jelen tanulmány | bemutatjuk | megmutatjuk | eredményeink
    """),
    furniture=phrases("""
        ugrás a tartalomra* | tovább a tartalomra* | vissza a tetejére | menü | bezárás | keresés
        kezdőlap | főoldal | megosztás* | nyomtatás | küldés | link másolása | tetszik | tovább olvasom*
        olvass tovább* | olvassa el* | olvasd el* | lásd még* | bővebben* | részletek | több
        összes megtekintése* | kattints ide* | előző | következő | hirdetés | reklám | szponzorált
        feliratkozás* | bejelentkezés | belépés | regisztráció | elfelejtett jelszó* | címkék*
        kategóriák | megjelent* | frissítve* | olvasási idő* | adatvédelem | adatvédelmi tájékoztató
        impresszum | kapcsolat | rólunk | kövess minket* | elfogadom | *sütiket használ*
        *sütiket használunk* | *cookie kat használ* | *minden jog fenntartva*
        *e mail címet nem tesszük közzé* | *a kötelező mezőket* | *hírlevelünkre*
    """),
    comments=phrases("""
        hozzászólások | hozzászólás | kommentek | szólj hozzá | hozzászólás küldése | vélemény hozzászólás
    """),
    related=phrases("""
        kapcsolódó cikkek | kapcsolódó | kapcsolódó bejegyzések | hasonló cikkek | legolvasottabb
        legfrissebb | friss hírek | ajánlott* | ez is érdekelheti* | a szerzőről
    """),
    credits=words("""
        fotó fotók kép képek forrás illusztráció ábra táblázat videó
    """),
)
