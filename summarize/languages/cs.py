"""Czech."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="cs",
    name="Czech",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a.s al angl ap apr b.r bl bros býv c.k cit cm co corp cyr dat dep dl dol dop e.g ed eds ekon el etc
        event f.o fa fin fr fran h hist hl hod i i.e i.č ibid inc inž it j jap jm jr k.o k.s kat kol konkr kt
        kč lat led lid lit ltd m maj max mil mill min ml mld mod mor měs n n.l napr nar ned nepř nestr nov náb
        nám následn něj něm o o.p.s o.s obch obd obv odd odp okr op orig os osv ozn p.a p.n.l p.o p.r p.s ph.d
        pl plc podp pol pos posl poz pozn počt pp pr prac pražsk pref pres prov průř pát př předn předp předs
        přel přibl příl rak red ref rep res roz rus s.r.o samost sev shrom skut slov soc soud sout spol spr
        stol stor stř střed sup t t.r t.č tis tr trad tv u u.s um uprav ust v v.r v.v var vl vm vol vs vyd vyš
        vých věd z zap zejm zem zhot zkr zn zvl úl č.j č.p čes čj čs čín řec říj š šp žel živ
    """),
    titles=words("""
        ak akad arch bc cca dis doc dr ev gen ing judr kpt mgr mj mjr mons mr mrs mudr mvdr např npor p paeddr
        phdr plk popř por pplk prof pí příp resp rndr sl srov st sv thdr tj tzn tzv tř ul
    """),
    number_words=words("""
        bod díl kap obr ods odst par písm r roč s sb str tab tel zák č čl čís ř
    """),
    starters=words("""
        a aby ale alespoň anebo ani aniž ano asi aspoň ačkoli až bez bohužel brzy bude budou by byl byla byli
        bylo byly být během celkem celá celý chce co coby což dnes do docela dokonce dokud dosud dva dvě dále
        díky hned i ihned jak jakmile jako jakož jaké jaký je jeden jedna jedno jeho jejich její jelikož jemu
        jen jenom jenž jenže jestli jestliže ještě ji jinak jiné jiní jsem jsme jsou jste já k kam každá každé
        každý kde kdo kdy kdyby když ke kolem kolik konečně kromě která které který kteří kvůli letos mají
        mezi mi mimo mnoho mnozí mně mohl mohou možná musí my má málo mé můj může můžeme na nad nadto nakonec
        naopak například navíc naše ne nebo neboť nebyl nedávno nejdříve nejprve nejsou nelze není než nic
        nich nikdo nikdy nikoli ny nám náš ní nýbrž něco někdo někdy některé někteří o od on ona oni ono
        ostatně ovšem pak po poblíž pod podle pokud potom poté pouze proto protože proč první právě přece před
        přede především přes přesto při přitom přičemž původně s samozřejmě se sice skoro snad spolu stejně
        stále svou své svých svůj sám ta tady tak takhle takový také takže tam tato te tedy tehdy ten tento
        teď ti to tomu totiž toto tou tu tvůj ty tyto tím tři u už v ve vedle velmi vlastně vy vám včera však
        vše všechno všechny všichni vždy vždyť z za zato zatím zatímco zda zde ze zejména znovu zřejmě či že
    """),
    closing=words("""
        aj apod atd atp
    """),
    units=words("""
        hod kč mil mld r tis
    """),
    months=words("""
        března dubna května ledna listopadu prosince srpna září února července června října
    """),
    ordinal_dot=True,
    #
    # --- words ---
    #
    # stop words: stopwordsiso (MIT), stop-words (BSD-3-Clause) and spaCy (MIT), where they agree
    stop_words=words("""
        a aby ale anebo ani aniž ano asi až bez beze bude budeme budou budu by byl byla byli bylo byly bys být
        během chce chci co což cz daleko další den deset dnes do dobrý docela dva dvacet dvě dál dále děkovat
        ho hodně i jak jako jde je jeden jedna jedno jednou jedou jeho jej jejich její jemu jen jenom jenž
        jestli ještě ji jich jimi jinak jiné již jsem jsi jsou jste já jí jím k kam kde kdo kdy když ke kolik
        kromě kterou která které který ku mají mezi mi mnou mně moc mohou moje moji možná my má málo mám máte
        máš mé mí mít mě můj může na nad nade naproti naše ne nebo nebyl nebyla nebyly nechť nejsi nejsou
        nemají nemáte neměl není nestačí než nic nich nové nový nám námi nás náš ní ním ně nějak někde někdo
        němu o od ode on ona oni ono ony osm pak po pod pokud potom pouze pozdě pro prostě proti proto protože
        proč první pět před přede přes při rovně s se sedm si sice skoro smí snad spolu sta sto strana sté své
        svých svým svými ta tady tak takhle taky také takže tam tebou tedy ten tento ti to tobě tohle tohoto
        tom tomto tomuto toto tu tuto tvoje tvá tvé ty tyto této tím tě třeba tři u už v ve vedle večer
        vlastně vy vám váš více však všechen všechno z za zač zda zde ze čau či že
    """),
    #
    # --- cues ---
    #
    openers=words("""
        a ale i jeho jejich její jinak mezitím mu naopak navíc nebo nicméně oba obě on ona oni ono
        ony pak potom poté proto přesto rovněž ta tady tak taková takové takový také tam tato tedy
        ten tento ti tito to toto ty tyto též však zde
    """),
    announcements=phrases("""
        tento článek | tato práce | tato studie | tomto článku | této práci | ukazujeme | navrhujeme
        představujeme | naše výsledky
    """),
    furniture=phrases("""
        přejít na obsah* | přejít k obsahu* | přeskočit na obsah* | nahoru | zpět nahoru | menu | zavřít
        hledat | vyhledávání | domů | úvod | sdílet* | tisk | vytisknout | kopírovat odkaz | číst dál*
        číst více* | čtěte také* | čtěte více* | přečtěte si* | viz také* | více | zobrazit více
        zobrazit vše | klikněte zde* | předchozí | další | reklama | inzerce | komerční sdělení
        odebírat* | přihlásit* | registrace | zapomenuté heslo* | štítky* | kategorie | rubriky
        publikováno* | aktualizováno* | doba čtení* | ochrana osobních údajů | podmínky použití | kontakt
        kontakty | o nás | sledujte nás* | souhlasím | přijmout | *web používá soubory cookie*
        *stránky používají soubory cookie* | *používáme soubory cookie* | *web používá cookies*
        *používáme cookies* | *všechna práva vyhrazena* | *e mailová adresa nebude zveřejněna*
        *vyžadované informace jsou* | *našeho newsletteru* | *zapněte javascript*
    """),
    comments=phrases("""
        vstoupit do diskuze
    """),
    related=phrases("""
        komentáře | komentář | napsat komentář | přidat komentář | související články | související
        podobné články | další články* | nejčtenější | nejnovější | poslední články | doporučujeme
        mohlo by vás zajímat* | o autorovi
    """),
    credits=words("""
        foto fotografie fotograf obrázek obr zdroj tabulka ilustrační video
    """),
)
