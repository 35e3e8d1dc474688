"""Spanish."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="es",
    name="Spanish",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a.c a.m aa.vv abr admón ago atte ayto bco bibl blvr bros c.f c.v cc.aa co coord corp cta cte cts cv
        cía d.c d.e.p dcha dep depto dic dir dpto e.g ed edit ee ee.uu ene entlo esc esq excl f.c fac fdo feb
        febr ff.aa ff.cc gob gr grs hnos hs i.e ib ibíd id imp incl inst izdo izq izqda j.c jj.oo jr jue juev
        jul jun km kms l ltd ltda lun mar may min mié miérc máx mín n.b n.t nov oct op op.cit p.d p.m p.s ph.d
        pl plc prov ptas pts q.e.p.d r.d ref reg rep rr.hh rte s s.a s.l s.m s.s sdad seg sep sept set sig
        sigs soc ss ss.mm st subsecr suc sup sáb t.v tamb tit trad u.s u.s.a ud uds ult univ v vd vds vid vie
        vto íd
    """),
    titles=words("""
        ab abg almte aprox arq av avda cap cf cnel ctra d dn dr dra dras dres dña excma excmo fr gral
        hna hno ilma ilmo iltre ing lcda lcdo lic licda mons mr mrs mt mtra mtro ntra ntro p.ej pbro
        plza prof profa pza rvdo sgto sr sra sras sres srs srta srtas sta sto tte urb v.g v.gr vs
    """),
    number_words=words("""
        apdo art arts c/ caps ed ej ext fig figs fol inc lám n no nos nº núm núms p pp pto ptos pág págs párr
        párrf secc t tel telf tels tfn tfno tlf vol
    """),
    starters=words("""
        a además ahora ahí al algo alguien alguna algunas algunos algún allá allí ambos ante anteriormente
        antes apenas aquel aquella aquellos aquí asimismo así atrás aunque ayer aún bajo bastante bien cada
        casi cierto como con conforme contra cual cuales cualquier cuando cuantos cuya cuyo cuál cuándo cuánto
        cómo dado de debajo debido dejó del delante demás dentro desde después detrás donde dos durante dónde
        e el ella ellas ellos empero en encima encontró entonces entre era eran eres es esa esas ese eso esos
        esta estaba estas este esto estos estuvo está están finalmente fue fueron ha habrá había habían hacia
        hacía han hasta hay he hemos hoy hubo igualmente incluso la las le les lo los luego mañana me mediante
        menos mi mientras mis mismo mucha muchas mucho muchos muy más nada nadie ni ninguna ningún no nos
        nosotros nuestra nuestro nunca o otra otras otro otros para pero poco pocos por porque posteriormente
        primero pronto pues que quien quienes quiere quizá quizás quién qué se sea seguramente según será si
        siempre siendo sin sino sobre solo son su sus sí sólo tal también tampoco tan tanto te tenía tiene
        tienen toda todas todavía todo todos tras tu tuvo tú un una unas uno unos usted ustedes va varias
        varios veces vosotros y ya yo él éstas éste éstos
    """),
    closing=words("""
        etc
    """),
    units=words("""
        hab mín seg
    """),
    #
    # --- words ---
    #
    # stop words: the Snowball project, BSD-3-Clause
    stop_words=words("""
        a al algo algunas algunos ante antes como con contra cual cuando de del desde donde durante e el ella
        ellas ellos en entre era erais eran eras eres es esa esas ese eso esos esta estaba estabais estaban
        estabas estad estada estadas estado estados estamos estando estar estaremos estará estarán estarás
        estaré estaréis estaría estaríais estaríamos estarían estarías estas este estemos esto estos estoy
        estuve estuviera estuvierais estuvieran estuvieras estuvieron estuviese estuvieseis estuviesen
        estuvieses estuvimos estuviste estuvisteis estuviéramos estuviésemos estuvo está estábamos estáis
        están estás esté estéis estén estés fue fuera fuerais fueran fueras fueron fuese fueseis fuesen fueses
        fui fuimos fuiste fuisteis fuéramos fuésemos ha habida habidas habido habidos habiendo habremos habrá
        habrán habrás habré habréis habría habríais habríamos habrían habrías habéis había habíais habíamos
        habían habías han has hasta hay haya hayamos hayan hayas hayáis he hemos hube hubiera hubierais
        hubieran hubieras hubieron hubiese hubieseis hubiesen hubieses hubimos hubiste hubisteis hubiéramos
        hubiésemos hubo la las le les lo los me mi mis mucho muchos muy más mí mía mías mío míos nada ni no
        nos nosotras nosotros nuestra nuestras nuestro nuestros o os otra otras otro otros para pero poco por
        porque que quien quienes qué se sea seamos sean seas sentid sentida sentidas sentido sentidos seremos
        será serán serás seré seréis sería seríais seríamos serían serías seáis siente sin sintiendo sobre
        sois somos son soy su sus suya suyas suyo suyos sí también tanto te tendremos tendrá tendrán tendrás
        tendré tendréis tendría tendríais tendríamos tendrían tendrías tened tenemos tenga tengamos tengan
        tengas tengo tengáis tenida tenidas tenido tenidos teniendo tenéis tenía teníais teníamos tenían
        tenías ti tiene tienen tienes todo todos tu tus tuve tuviera tuvierais tuvieran tuvieras tuvieron
        tuviese tuvieseis tuviesen tuvieses tuvimos tuviste tuvisteis tuviéramos tuviésemos tuvo tuya tuyas
        tuyo tuyos tú un una uno unos vosostras vosostros vuestra vuestras vuestro vuestros y ya yo él éramos
    """),
    #
    # --- cues ---
    #
    openers=words("""
        además ahí allá allí ambas ambos aquel aquella aquellas aquello aquellos aquí asimismo así
        consecuentemente después e ella ellas ello ellos entonces esa esas ese eso esos esta estas
        este esto estos finalmente igualmente le les lo luego mientras o pero sino su sus tal tales
        también tampoco u y él
    """),
    announcements=phrases("""
        este artículo | este trabajo | este estudio | este informe | esta investigación | esta tesis
        proponemos | presentamos | mostramos | describimos | nuestros resultados
    """),
    privacy=words("""
        consentimiento cookies cookie datos privacidad navegador sitio web tratamiento almacenamiento
        preferencias terceros
    """),
    furniture=phrases("""
        saltar al contenido* | ir al contenido* | ir al menú | volver arriba | menú | cerrar | buscar
        búsqueda | inicio | compartir | compartir en* | comparte* | compártelo* | tuitear | twittear
        imprimir | enviar | enviar por* | copiar enlace | me gusta* | guardar | leer más* | lee más*
        lea más* | lea también* | lea además* | lee también* | leer también* | lee además*
        te puede interesar* | le puede interesar* | puede interesarle* | te recomendamos*
        le recomendamos* | mire también* | mira también* | vea también* | ver también* | ver más*
        más información* | más noticias | seguir leyendo* | continuar leyendo* | haz clic* | haga clic*
        pulsa aquí* | anterior | siguiente | artículo anterior* | artículo siguiente* | noticia anterior*
        noticia siguiente* | publicidad | anuncio | patrocinado | suscribirse | suscríbete* | suscríbase*
        iniciar sesión | inicia sesión* | regístrate* | registrarse | crear cuenta
        olvidaste tu contraseña | etiquetas | etiquetado* | categorías | temas | última actualización*
        tiempo de lectura* | introduce tu correo* | introduce tu dirección* | ingresa tu correo*
        ingrese su correo* | crea un blog* | aviso legal | política de privacidad | política de cookies
        políticas de* | términos y condiciones | términos de uso | contacto | contáctenos | quiénes somos
        mapa del sitio | síguenos* | síganos* | anúnciese* | valora esta noticia | puede escribirnos*
        aceptar | aceptar todo | rechazar | *utilizamos cookies* | *usamos cookies*
        *sitio utiliza cookies* | *web utiliza cookies* | *sitio usa cookies* | *sitio web usa cookies*
        *acepta el uso de cookies* | *aceptas el uso de cookies* | *nuestra política de cookies*
        *utiliza cookies propias* | *utilizamos cookies propias* | *nuestra política de privacidad*
        *aceptas la política de privacidad* | *acepta la política de privacidad*
        *todos los derechos reservados* | *dirección de correo electrónico no será publicada*
        *correo electrónico no será publicado* | *campos obligatorios están* | *campos necesarios están*
        *nuestro newsletter* | *nuestra newsletter* | *nuestro boletín* | *sitio está protegido*
        *activar javascript* | *habilitar javascript* | *tu navegador no* | *su navegador no*
        *síguenos en* | *prohibida la reproducción* | *prohibida su reproducción*
        *el almacenamiento o acceso técnico*
    """),
    comments=phrases("""
        comentarios | comentario | deja un comentario | deja una respuesta | dejar un comentario
        deje su comentario | escribe un comentario | añadir comentario | comenta esta noticia | comentar
        responder
    """),
    related=phrases("""
        artículos relacionados | noticias relacionadas | notas relacionadas | relacionados | relacionadas
        temas relacionados | entradas relacionadas | contenido relacionado | te puede interesar
        también te puede interesar | puede interesarte | más leídas | más leídos | lo más leído
        lo más visto | las más leídas | los más leídos | más noticias | últimas noticias | lo último
        noticias recientes | entradas recientes | más de* | más en* | recomendados | recomendadas
        te recomendamos | sobre el autor
    """),
    credits=words("""
        foto fotos fotografía fotografías imagen imágenes crédito créditos cortesía archivo vídeo video
        figura tabla gráfico
    """),
)
