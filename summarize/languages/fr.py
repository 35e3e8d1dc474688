"""French."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="fr",
    name="French",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a.c.n acad adj adv ann apr apr.j.-c auj av.j.-c b.p bcp bros bull c-à-d c.a.d c.n ca cad cap cass cie
        civ co col coll conf contr corp crim dept dpt déc dép e.g excl ext fasc fg fém fév févr hab hon i.e
        ibid id inc incl inf internat intr introd janv jr juil juill l.d lib loc.cit ltd mar masc max min n.b
        n.d n.d.l.r n.d.t nb nov obs oct op op.cit ouvr p.j p.s paragr part ph.d pl plc prov préf publ qq qqch
        qqn r.-v r.p rdv rem req resp rev rééd s.a s.d s.l s.v.p sc sept seq sing soc sq sqq ss sté suiv sup
        suppl svp t.t.c tjrs tom trim u.s univ v vb z.i édit éds
    """),
    titles=words("""
        alex av bd boul c.-à-d cdt cf ch dir dr drs env gén jos lt m mgr mlle mlles mm mme mmes mr mrs ms
        p.-ex p.ex pr prof sgt st ste trad vs vve éd
    """),
    number_words=words("""
        al ap art chap ex fig l n no nos p pp réf sect t tab tél vol
    """),
    starters=words("""
        a afin ah ai ailleurs ainsi alors après as assez au aucun aucune aujourd'hui auparavant aussi autant
        autour autre autres aux avant avec avoir beaucoup bien bref c'est c'était car ce ceci cela celle
        celles celui cependant certaines certains ces cet cette ceux chacun chaque chez ci combien comme
        comment contre d'abord d'ailleurs d'après d'autres dans de depuis derrière des deux devant donc dont
        du durant dès désormais elle elles en encore enfin ensuite entre est et eux face finalement grâce hier
        hormis hors ici il ils j'ai j'avais jamais je jusqu'à l'un l'une la laquelle le lequel les leur leurs
        lors lorsque lui là ma mais malgré mes mieux moi moins mon même n'est ne ni non nos notre nous nul
        néanmoins on or ou oui outre où par parce pareil parfois parmi partout pas pendant personne peu
        peut-être plus plusieurs plutôt pour pourquoi pourtant presque près puis puisque qu'est-ce quand quant
        que quel quelle quelles quelques quels qui quoi quoique rien s'il sa sans sauf se selon ses seul seule
        seulement si sinon son sous souvent suite sur surtout ta tandis tant te tel telle tes toi ton toujours
        tous tout toute toutefois toutes trois trop très tu un une vers voici voilà vos votre vous y ça étant
    """),
    closing=words("""
        etc
    """),
    units=words("""
        apr av
    """),
    #
    # --- words ---
    #
    # stop words: the Snowball project, BSD-3-Clause
    stop_words=words("""
        ai aie aient aies ait as au aura aurai auraient aurais aurait auras aurez auriez aurions aurons auront
        aux avaient avais avait avec avez aviez avions avons ayant ayante ayantes ayants ayez ayons c ce ces d
        dans de des du elle en es est et eu eue eues eurent eus eusse eussent eusses eussiez eussions eut eux
        eûmes eût eûtes furent fus fusse fussent fusses fussiez fussions fut fûmes fût fûtes il j je l la le
        leur lui m ma mais me mes moi mon même n ne nos notre nous on ont ou par pas pour qu que qui s sa se
        sera serai seraient serais serait seras serez seriez serions serons seront ses soient sois soit sommes
        son sont soyez soyons suis sur t ta te tes toi ton tu un une vos votre vous y à étaient étais était
        étant étante étantes étants étiez étions été étée étées étés êtes
    """),
    counts_stop_words=True,
    #
    # --- cues ---
    #
    openers=words("""
        ailleurs ainsi alors aussi autrement c'est c'était car ce ceci cela celle celles celui
        cependant ces cet cette ceux d'ailleurs donc elle elles en enfin ensuite et il ils
        inversement leur leurs lui là mais néanmoins or ou parallèlement pourtant puis
        réciproquement sa ses sinon son tel telle telles tels toutefois y ça également
    """),
    announcements=phrases("""
        cet article | ce rapport | ce travail | cette étude | cette recherche | cette thèse
        nous proposons | nous présentons | nous montrons | nous étudions | nous décrivons
        nos résultats
    """),
    privacy=words("""
        consentement cookies cookie données confidentialité navigateur site traitement partenaires stockage
        finalités préférences traceurs
    """),
    furniture=phrases("""
        aller au contenu* | accéder au contenu | passer au contenu | retour en haut* | haut de page | menu
        fermer | recherche | rechercher | partager | partager sur* | partager cet article | partagez*
        tweeter | imprimer | envoyer | copier le lien | j aime | ajouter aux favoris | lire aussi*
        à lire aussi* | lire également* | à lire également* | lire la suite* | lire plus*
        lire l article* | voir aussi* | voir plus* | en savoir plus* | tous les articles* | afficher plus
        charger plus | cliquez ici* | cliquer ici* | écouter | article précédent* | article suivant*
        précédent | suivant | publicité | annonce | contenu sponsorisé | la suite après la publicité
        s abonner | abonnez vous* | je m abonne | se connecter | connexion | s inscrire | inscription
        mot de passe oublié* | créer un compte | déjà abonné* | identifiez vous* | mots clés | catégories
        étiquettes | temps de lecture* | entrez votre adresse* | saisissez votre adresse* | créez un site*
        mentions légales | politique de confidentialité | conditions générales* | plan du site | contact
        nous contacter | accueil | qui sommes nous | gestion des cookies | paramétrer les cookies
        tout accepter | tout refuser | accepter | refuser | réservé aux abonnés* | article réservé*
        *utilisons des cookies* | *site utilise des cookies* | *acceptez l utilisation de cookies*
        *acceptez l utilisation des cookies* | *acceptez le dépôt de cookies*
        *notre politique de confidentialité* | *tous droits réservés*
        *adresse de messagerie ne sera pas publiée* | *adresse e mail ne sera pas publiée*
        *adresse mail ne sera pas publiée* | *champs obligatoires sont* | *inscrivez vous à*
        *abonnez vous à* | *notre newsletter* | *notre lettre d information* | *désabonner à tout moment*
        *désinscrire à tout moment* | *activer javascript* | *votre navigateur ne* | *suivez nous sur*
        *connecté pour publier un commentaire* | *il vous reste de cet article*
        *le stockage ou l accès technique*
    """),
    comments=phrases("""
        commentaires | commentaire | laisser un commentaire | laissez un commentaire
        ajouter un commentaire | poster un commentaire | réagir | vos réactions | réactions | répondre
    """),
    related=phrases("""
        articles liés | articles similaires | articles connexes | sur le même sujet | sur le même thème
        dans la même rubrique | à découvrir sur* | à découvrir | les plus lus | les plus consultés
        les articles les plus lus | vous aimerez aussi* | vous pourriez aimer*
        cela pourrait vous intéresser* | ça peut vous intéresser* | plus d articles | articles récents
        dernières actualités | derniers articles | à la une | recommandé pour vous | nos derniers*
        en images | à propos de l auteur
    """),
    credits=words("""
        photo photos photographie image images crédit crédits illustration vidéo figure tableau légende
    """),
)
