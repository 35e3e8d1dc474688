"""Vietnamese."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="vi",
    name="Vietnamese",
    script="Latn",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        bros co corp etc hcm inc jr k.h ltd nxb ph.d plc sn stt sđt t.p t.ư tnhh ttg tw u.s vd vs vv ví.dụ
    """),
    titles=words("""
        bs cn dr gs ks lm mr mrs p pgs prof q st ths tp ts tt tx đ.c đhy
    """),
    number_words=words("""
        ch chương fig h khoảng no số t tel tr tập vol đ điều đt
    """),
    starters=words("""
        ai anh bà bây bên bạn bấy bởi cho chúng chưa chắc chẳng chỉ chị cuối cuộc các cái còn có cô cùng cũng
        cả của do dù dưới em giữa gần hay hiện hãy hôm hơn hầu họ khi không kể là làm lúc lại muốn mà mình mặc
        mặt mọi mỗi một nay ngay ngoài ngày người nhiều nhân nhìn như nhưng những này nên nó năm nếu phải qua
        quá ra rất rồi sau so song sẽ sự thay theo tháng thì thường thật thế tiếp trong trên trước tuy tôi tại
        tất tới từ từng việc và vào vì vẫn vậy về với vừa xin ông đang điều đây đã đó đôi được đến để đối đồng
        ấy ở
    """),
    closing=words("""
        v.v
    """),
    #
    # --- words ---
    #
    # stop words: stopwordsiso (MIT), stop-words (BSD-3-Clause) and spaCy (MIT), where they agree
    stop_words=words("""
        ai alô amen anh biết bà bác bèn béng bông bạn bản bấy bằng bển bệt bị bỗng bộ bớ bởi bức cao cha chiếc
        cho choa chính chú chăng chưa chậc chắc chỉ chỉn chớ chợt chủn chứ con cuốn cuộc càng các cái cây còn
        có cô cùng căn cũng cơ cơn cả cần cậu của cứ do duy dào dì dưới dạ dẫu dữ em giữa gì hay hoặc hơn họ
        hỏi khi khác không luôn là làm lên lúc lại lần lớn muốn mà mình mỗi một mới mợ ngay nghen nghỉm ngoài
        ngôi ngươi ngọn ngọt nhau nhé như nhưng nhất nhận nhỉ những nào này nên nó nóc nói nơi nấy nếu nền nọ
        nớ nữa oái pho phè phóc phót phải phắt phỏng phốc phụt phứt qua quá quả ra riêng rày ráo rén rích răng
        rất rằng rồi rứa sao sau so suýt sì sất sắp sẽ số sự tanh thanh theo thoạt thuần thà tháng thì thím
        thôi thường thấy thẩy thậm thế thếch thỏm thốc thốt thộc thửa toà toẹt trong trên trước trển trệt
        trỏng tuy tênh tôi tại tấm tấn tắp tọt tột tớ tới từ từng veo việc và vào vâng vèo vì vẫn vậy về với
        vở vụt vừa xoét xoẳn xoẹt xuể xuống xệp à ào á ái áng ông úi ý đang điều đây đã đó được đến đều để ơ
        ơi ư ạ ấy ắt ồ ổng ớ ờ ở ủa ừ ử
    """),
    #
    # --- cues ---
    #
    openers=words("""
        bà chúng cũng hay hoặc họ nhưng này nó rồi song thế và vậy ông đó đấy ấy
    """),
    announcements=phrases("""
        bài báo này | bài viết này | nghiên cứu này | báo cáo này | luận văn này | chúng tôi đề xuất
        chúng tôi trình bày | kết quả của chúng tôi
    """),
)
