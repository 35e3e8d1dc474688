"""Indonesian."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="id",
    name="Indonesian",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        a.n adj ak alm apr ark as b.a bag bd bhs biol bros cf co corp d.a d.h d/a des dgn dir dpt dsj dt e.g
        ed eks etc feb i.e ibid inc ing jan jr jul jun kab kap kec kel kes ket kpd ktr lab lih ltd m m.hum m.m
        m.pd m.sc m.si maks mar med mei mgg ml n.b nan nop nov okt op.cit p.p p.s pd pen peng ph.d plc prov
        pst red ref s.ag s.d s.kom s.pd s.sos s.t sbb sbg sbl sda sep sept spt tbk tgl th tsb tsbt tt ttd u.b
        u.p u.s ub up v vs wib wita yad ybs yg yth
    """),
    titles=words("""
        bpk brigjen dr dra drs gg h hj ir jend jl jln kapt kh kol let letjen mayjen mis mr mrs ms ny
        prof pt r rm s.e s.h sdr sdri st tgk tn
    """),
    number_words=words("""
        art ay bab gbr hal hlm kav no nomor pasal ps rp rt rw tab tel telp vol
    """),
    starters=words("""
        ada adalah adapun agar akan akhirnya akibatnya aku anda antara apa apabila apakah atas atau bagaimana
        bagi bahkan bahwa baik banyak baru beberapa begitu belum berbagi berdasarkan berikut bersama bila bisa
        boleh bukan dalam dan dapat dari daripada demi demikian dengan di dia disebabkan dua guna hal hanya
        harus hingga ia ini itu itulah jadi jangan jika jikalau juga kalau kami kamu karena kata ke kecuali
        kemudian kepada ketika kini kita kondisi lagi lain lalu maka malah masih maupun melalui memang mengapa
        menurut mereka meski meskipun misalnya mungkin nah namun nanti oleh pada padahal para pasalnya per
        pernah pertama pula pun saat salah sampai sang saya seandainya sebab sebagai sebaliknya sebelum
        sebelumnya sebenarnya sebuah sedang sedangkan sehingga sejak sejauh sekalipun sekarang sekitar selain
        selama selanjutnya seluruh semakin semenjak sementara semua seorang seperti sering seringkali sesuai
        sesudah sesungguhnya setelah setiap si siapa suatu sudah supaya tak tanpa tapi tatkala telah tentu
        terhadap ternyata tetapi tiap tidak tiga untuk walau walaupun ya yaitu yakni yang
    """),
    closing=words("""
        dkk dll dsb dst
    """),
    #
    # --- words ---
    #
    # stop words: stopwordsiso (MIT), stop-words (BSD-3-Clause) and spaCy (MIT), where they agree
    stop_words=words("""
        ada adalah adanya adapun agak agar akan aku akulah amat anda andalah antar antara antaranya apa apaan
        apakah apalagi apatah atau ataupun bagai bagaikan bagi bahkan banyak beberapa begini begitu belum
        belumlah berapa berapalah bermacam bersama biasa biasanya bila bisa boleh buat bukan bukannya dalam
        dan dapat dari daripada dekat demi dengan depan di dia dialah diantara diantaranya dikarenakan dini
        diri dirinya disini dong dulu entah hal hanya harus hingga ia ialah ibarat ingin inginkan ini inikah
        inilah itu itulah jangan jangankan juga kala kalau kalaupun kalian kami kamilah kamu kamulah kan kapan
        karena karenanya ke kecil kemudian kepada kepadanya ketika kini kiranya kita kitalah kok lagi lagian
        lah lain lainnya lalu lama lamanya lebih macam maka makanya makin malah malahan mana manakala manalagi
        masih masing mau melainkan melalui memang mengapa mereka merekalah merupakan nah namun nanti nantinya
        oleh olehnya pada padahal padanya paling pantas para pasti pastilah per pernah pula pun rupanya saat
        saja sajalah saling sama sambil sampai sana sangat saya se sebab sebagai sebagainya sebanyak sebelum
        sebelumnya sebenarnya seberapa sebisanya sebuah sedang sedangkan sedikit segala segera sehingga sejak
        sejenak sekali sekalian sekalipun sekarang seketika sekiranya sekitar sekitarnya sela selain selaku
        selalu selama selamanya seluruh semacam semakin semasih sementara sempat semua semuanya semula sendiri
        sendirinya seolah seorang sepanjang seperti sepertinya sering serta serupa sesaat sesama sesekali
        seseorang sesuatu setelah setiap siapa sini suatu sudah tadi tak tapi telah tentang tentu tentulah
        tentunya terdiri terhadap terlalu terlebih tersebut tertentu tetapi tiap tidak toh wah wahai walau
        walaupun yaitu yang
    """),
    #
    # --- cues ---
    #
    openers=words("""
        akibatnya atau begitu beliau dan demikian dia ia ini itu jadi juga keduanya kemudian lalu
        maka mereka namun sebaliknya sementara tapi tersebut tetapi
    """),
    announcements=phrases("""
        artikel ini | makalah ini | penelitian ini | studi ini | laporan ini | skripsi ini
        kami mengusulkan | kami menyajikan | kami menunjukkan | hasil kami
    """),
)
