"""Vietnamese."""

from .language import Language, words

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
        bs bà cn dr gs ks lm mr mrs p pgs prof q st ths tp ts tt tx ông đ.c đhy
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
    #
    # --- cues ---
    #
)
