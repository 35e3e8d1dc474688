"""Turkish."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="tr",
    name="Turkish",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a.b.d a.g.e a.g.m a.ş agb akad alm anat ank ar ark asb ask astr b bk bl bot bros bçvş ca cer cev co
        corp der doğ dz e.g ed edb ef ens etc fak fel fiz fr g gen geom gn gnkur gr gös haz hek hst huk hzl
        i.e inc ing is ist it işl jeol jr k.k.t.c kom kor kr kur kütüp lt ltd lât m.s m.ö mad man mat mec mer
        mes meyd meç mih mim min miy mot müd müz n o ok oku ort p pb ped ph.d plc psik r rus san sat sav sey
        seç sos soy sp srv sti t t.b.m.m t.c tar tem tic tiy top tr tv u.s v vet vs yar yay yd yun yy yz yüz z
        zf zm zool çev çvş ölm ör üni ünv üs şb şrk şti
    """),
    titles=words("""
        alb apt arş av bkz bnb bul bşk cad doç dr dt ecz hz krş mah mr mrs müh op ord org prof sn sok st tğm
        uzm yard yrd yzb örn öğr öğr.gör
    """),
    number_words=words("""
        apt böl c cilt d fig fıkra kat m md no nr s sf ss sy tab tel yak şek
    """),
    starters=words("""
        acaba ama ancak artık aslında ayrıca az bana bazen bazı belki ben bence beni benim beş bile bir biraz
        biri birçok biz bize bizim bu bugün buna bunda bundan bunlar bunu bunun burada böyle böylece bütün da
        daha dahası de demek değil diğer dolayısıyla doğrusu dört dün elbette en eskiden evet eğer fakat gene
        genellikle gerek gerçi geçen hangi hani hatta hayır hem hemen henüz hep hepsi her herkes hiç hiçbir
        iki ile ilk ise için işte kaç kendi kendisi kez ki kim kimi kimse kısaca lakin madem mesela meğer mı
        nasıl ne neden nerede nereye niye niçin o olan oldu olsa on ona onca ondan onlar onlara onu onun ora
        orada oysa pek peki sadece sana sanki sen seni senin siz size sizin son sonra sonunda tam tek tüm uzun
        var ve veya ya yahut yalnız yani yarın yaşlı yine yok zaten çok çoğu çünkü örneğin öte öyle özellikle
        üstelik üç şimdi şu şöyle
    """),
    closing=words("""
        vb vd vs
    """),
    units=words("""
        kr tl yy
    """),
    months=words("""
        aralık ağustos ekim eylül haziran kasım mart mayıs nisan ocak temmuz şubat
    """),
    ordinal_dot=True,
    ordinals_before_capitals=True,
    #
    # --- words ---
    #
    # stop words: stopwordsiso (MIT), stop-words (BSD-3-Clause) and spaCy (MIT), where they agree
    stop_words=words("""
        ait ama anca ancak arada aynen az bana bari bazen bazı başkası ben benden beni benim beri beriki bile
        bin bir biraz birbiri birden biri birice birileri birisi birkez birlikte biz bizce bizi bu buna bunda
        bundan bunlar bunları bunların bunu bunun burada buradan burası bütün da daha dahi dahil dahilen dair
        de dek demin demincek deminden denli derakap derken değil değin diye diğer diğeri dokuz dolayı doğru
        dört eden ederek edilecek ediliyor edilmesi ediyor elli en enikonu etmesi etti ettiği ettiğini eğer
        filanca gah gayrı gene gerek gibi gibilerden gine göre halen haliyle hangi hangisi hani hasılı hele
        hem her herkes herkesin iken iki ila ile ilen ilgili ilk illa illaki imdi indinde inen insermi ise
        ister iyi için işte kadar kah kala karşın kelli kendi kendini kendisi kendisine kere kez ki kim kimden
        kime kimi kimisi külliyen lakin madem meğer mu mü mı nasıl ne neden nedenle nedense nerde nerden nere
        nerede nereden neresi netekim neye neyi nice niye niçin o olan olarak oldu olduğu olduğunu olmak
        olması olsa olsun olup olur on ona onca onda ondan onlar onlardan onlari onları onların onu onun orada
        oradan oranca oranla oraya pek peki sahi sana sanki sekiz seksen sen senden seni senin siz sizi sizin
        sonra sonradan sonraları sonunda tam tamam tamamen tarafından tek tüm var vardı ve veya ya yakinen
        yakında yakından yani yapmak yaptı yaptığı yaptığını yapılan yapılması yedi yenilerde yerine yine yok
        yüz zati çeşitli çok çokları çoğu çoğun önce önceleri öncelikle öz üzere üç şey şeyi
    """),
    prefix=5,
    #
    # --- cues ---
    #
    openers=words("""
        ama ancak ardından ayrıca bu buna bundan bunlar bunu bunun bununla burada böyle böylece da
        de dolayısıyla fakat gene ikisi lakin o ona ondan onlar onları onların onu onun orada oysa
        oysaki sonra ve veya ya yine yoksa öyle üstelik şu şunlar şöyle
    """),
    announcements=phrases("""
        bu makale | bu çalışma | bu araştırma | bu rapor | bu tez | öneriyoruz | sunuyoruz
        gösteriyoruz | bulgularımız | sonuçlarımız
    """),
    privacy=words("""
        rıza onay çerez çerezler çerezleri gizlilik tarayıcı kişisel verilerin verileriniz işlenmesi site
    """),
    furniture=phrases("""
        içeriğe geç* | içeriğe atla | yukarı çık | başa dön | menü | kapat | ara | ana sayfa | anasayfa
        paylaş* | tweetle | yazdır | gönder | bağlantıyı kopyala | beğen | devamını oku* | devamı için*
        daha fazla* | ayrıca bakınız* | ayrıca okuyun* | tümünü gör* | tıklayın* | önceki haber*
        sonraki haber* | önceki | sonraki | reklam | sponsorlu | abone ol* | giriş yap | üye ol | kayıt ol
        şifremi unuttum* | etiketler* | kategoriler | yayınlanma* | güncelleme* | son güncelleme*
        okuma süresi* | gizlilik politikası | çerez politikası | kullanım koşulları | iletişim
        hakkımızda | künye | bizi takip edin* | kabul et | *çerez kullanıyoruz* | *çerezleri kullanıyoruz*
        *çerez kullanılmaktadır* | *çerezler kullanılmaktadır* | *çerez politikamız*
        *tüm hakları saklıdır* | *her hakkı saklıdır* | *e posta adresiniz yayınlanmayacak*
        *gerekli alanlar* | *bültenimize* | *bizi takip edin*
    """),
    comments=phrases("""
        yorumlar | yorum | yorum yap | yorum yaz | yorum yapın | bir yorum yazın | bir cevap yazın
    """),
    related=phrases("""
        ilgili haberler | ilgili yazılar | benzer haberler | benzer yazılar | diğer haberler
        son haberler | son dakika | en çok okunanlar | çok okunanlar | popüler haberler
        ilginizi çekebilir* | bunlar da ilginizi* | önerilen haberler | yazar hakkında
    """),
    credits=words("""
        foto fotoğraf fotoğraflar görsel kaynak resim şekil tablo video
    """),
)
