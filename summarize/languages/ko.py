"""Korean."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="ko",
    name="Korean",
    script="Hang",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        co corp dr etc inc jr ltd mr mrs st vs
    """),
    number_words=words("""
        no p pp vol
    """),
    #
    # --- words ---
    #
    #
    # --- cues ---
    #
    furniture=phrases("""
        본문 바로가기 | 본문으로* | 메뉴 바로가기 | 메뉴 | 닫기 | 검색 | 홈 | 공유* | 공유하기 | 인쇄
        프린트 | 글자 크기* | 더보기 | 더 보기 | 자세히 보기* | 이전 기사* | 다음 기사* | 이전글*
        다음글* | 이전 | 다음 | 광고 | 로그인 | 회원가입 | 구독* | 구독하기 | 태그* | 카테고리 | 기사입력*
        개인정보처리방침 | 이용약관 | 회사소개 | 문의하기 | 좋아요 | 동의 | *무단 전재* | *무단전재*
        *재배포 금지* | *재배포금지* | *저작권자* | *쿠키를 사용* | *이메일 주소는 공개되지 않습니다*
        *필수 필드는*
    """),
    comments=phrases("""
        댓글 | 댓글 쓰기 | 댓글 달기 | 댓글 남기기 | 전체 댓글
    """),
    related=phrases("""
        관련기사 | 관련 기사 | 관련 뉴스 | 추천 기사 | 추천기사 | 인기 기사 | 인기기사 | 많이 본 뉴스
        많이 본 기사 | 최신 기사 | 최신뉴스 | 실시간 뉴스 | 주요뉴스 | 주요 뉴스
    """),
    credits=words("""
        사진 사진제공 제공 이미지 출처 그래픽 영상 표 그림
    """),
)
