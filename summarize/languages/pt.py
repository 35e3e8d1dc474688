"""Portuguese."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a.c a.m abr ac adj adm ago apt apto ass assoc atte bibl bras bros c.c ca cia co col coord corp créd
        d.c d.l depto dez dir dist doc e.g e.u e.u.a edif eds ee.uu end esc esp esq ex excl fac fasc feb fev
        ger h.i hab hon i.e ibid id ilust ind inst jan jr jul jun l.da lda loc ltd ltda m.e mai mar mun máx
        méd mín n.b nac nov obs op op.cit org orig out p.f p.m p.s pal part ph.d pl plc pop port pref profs
        prov pub r.c reg rem rep res s s.a s.f.f s.m s.o.s s.s sec seg set sing soc ss sup supl sécs t trad
        u.s u.s.a univ v v.g vd
    """),
    titles=words("""
        alm aprox arq av cap cel cf d dep des dr dra dras drs eng enga exma exmo fr gen gov ilma ilmo maj min
        mons mr mrs p.ex pe pres prof profa pça r rod sen sgt sr sra sras srs srta st sta sto ten trav v.ex.ª
        vs
    """),
    number_words=words("""
        al ap art arts caps ed fig figs fl fls inc n no nº núm p par pp pág págs ref séc tab tel vol
        vols
    """),
    starters=words("""
        a abaixo acaba acho acima agora ainda algum alguma algumas alguns alguém ali além amanhã ambos ante
        antes ao aos apenas apesar após aquela aquele aqueles aqui aquilo as assim atualmente até aí cada
        certamente certo com como conforme contra contudo da dado daí de debaixo dentro depois desde dessa
        desse desta deste devido diante do dois dos durante e ela elas ele eles em embora enfim enquanto entre
        entretanto então era eram essa essas esse esses esta estas estava este estes está estão eu finalmente
        foi fora foram geralmente havia hoje há inclusive isso isto jamais já la logo lá mais mas me mediante
        meio menos mesmo meu minha muita muitas muito muitos na nas nem nenhum nenhuma nessa nesse nesta neste
        ninguém no nos nossa nosso num numa nunca não nós o onde ontem os ou outra outras outro outros para
        pela pelas pelo pelos perante pois por porque porquê portanto porém posteriormente pouco poucos
        primeiro qual qualquer quando quanto quase que quem querem quê se segundo seja sem sempre sendo ser
        será seu seus sim sob sobre somente sua suas só tais tal talvez também tanto te tem teve tinha toda
        todas todavia todo todos trata-se três tu tudo tão têm um uma umas uns você vocês às é
    """),
    closing=words("""
        etc
    """),
    units=words("""
        mín seg
    """),
    #
    # --- words ---
    #
    # stop words: the Snowball project, BSD-3-Clause
    stop_words=words("""
        a ao aos aquela aquelas aquele aqueles aquilo as até com como da das de dela delas dele deles depois
        do dos e ela elas ele eles em entre era eram essa essas esse esses esta estamos estas estava estavam
        este esteja estejam estejamos estes esteve estive estivemos estiver estivera estiveram estiverem
        estivermos estivesse estivessem estivéramos estivéssemos estou está estávamos estão eu foi fomos for
        fora foram forem formos fosse fossem fui fôramos fôssemos haja hajam hajamos havemos hei houve
        houvemos houver houvera houveram houverei houverem houveremos houveria houveriam houvermos houverá
        houverão houveríamos houvesse houvessem houvéramos houvéssemos há hão isso isto já lhe lhes mais mas
        me mesmo meu meus minha minhas muito na nas nem no nos nossa nossas nosso nossos num numa não nós o os
        ou para pela pelas pelo pelos por qual quando que quem se seja sejam sejamos sem serei seremos seria
        seriam será serão seríamos seu seus somos sou sua suas são só também te tem temos tenha tenham
        tenhamos tenho terei teremos teria teriam terá terão teríamos teu teus teve tinha tinham tive tivemos
        tiver tivera tiveram tiverem tivermos tivesse tivessem tivéramos tivéssemos tu tua tuas tém tínhamos
        um uma você vocês vos à às éramos
    """),
    #
    # --- cues ---
    #
    openers=words("""
        ademais ali além ambas ambos aquela aquelas aquele aqueles aqui aquilo assim aí contudo daí
        depois disso e ela elas ele eles entretanto então essa essas esse esses esta estas este
        estes igualmente isso isto lhe lhes logo lá mas nisso ou portanto porém seu seus sua suas
        tais tal também todavia
    """),
    announcements=phrases("""
        este artigo | este trabalho | este estudo | este relatório | esta pesquisa | esta tese
        propomos | apresentamos | mostramos | descrevemos | nossos resultados
    """),
    privacy=words("""
        consentimento cookies cookie dados privacidade navegador site tratamento preferências armazenamento
    """),
    furniture=phrases("""
        pular para o conteúdo* | ir para o conteúdo* | saltar para o conteúdo* | voltar ao topo | topo
        menu | fechar | buscar | busca | pesquisar | início | compartilhar* | compartilhe* | partilhar*
        partilhe* | tuitar | imprimir | enviar | enviar por* | copiar link | curtir | gosto | salvar
        leia mais* | leia também* | leia a íntegra* | ler mais* | veja também* | veja mais* | ver mais*
        saiba mais* | continue lendo* | continuar a ler* | continua após a publicidade | clique aqui*
        mais informações | anterior | próximo | seguinte | artigo anterior* | próximo artigo*
        publicidade | anúncio | patrocinado | conteúdo patrocinado | assine* | inscreva se* | entrar
        cadastre se* | criar conta | esqueceu a senha* | esqueci minha senha* | tags | categorias
        tudo sobre | última atualização* | tempo de leitura* | digite seu e mail* | digite seu endereço*
        introduza o seu e mail* | política de privacidade | política de cookies | termos de uso
        termos e condições | contato | contacto | quem somos | fale conosco | mapa do site | siga nos*
        aceitar | aceitar todos | rejeitar | *utilizamos cookies* | *usamos cookies*
        *site utiliza cookies* | *site usa cookies* | *concorda com o uso de cookies*
        *aceita a utilização de cookies* | *nossa política de cookies* | *nossa política de privacidade*
        *concorda com a nossa política* | *todos os direitos reservados*
        *endereço de e mail não será publicado* | *endereço de email não será publicado*
        *campos obrigatórios* | *nossa newsletter* | *assine nossa newsletter* | *receba nossa newsletter*
        *habilite o javascript* | *ativar o javascript* | *seu navegador não* | *proibida a reprodução*
        *o armazenamento ou acesso técnico*
    """),
    comments=phrases("""
        comentários | comentário | deixe um comentário | deixe uma resposta | deixe seu comentário
        escreva um comentário | comente | responder
    """),
    related=phrases("""
        artigos relacionados | notícias relacionadas | matérias relacionadas | conteúdo relacionado
        relacionados | relacionadas | posts relacionados | você pode gostar* | você também pode gostar*
        você pode se interessar* | mais lidas | mais lidos | as mais lidas | últimas notícias | últimas
        mais notícias | mais de* | mais em* | recomendados | recomendadas para você | posts recentes
        sobre o autor
    """),
    credits=words("""
        foto fotos fotografia imagem imagens crédito créditos divulgação reprodução figura tabela vídeo
    """),
)
