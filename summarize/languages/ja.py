"""Japanese."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    script="Jpan",
    #
    # --- sentences ---
    #
    abbreviations=words("""
        co etc inc jr ltd st vs
    """),
    titles=words("""
        dr mr mrs
    """),
    number_words=words("""
        no p pp vol
    """),
    #
    # --- words ---
    #
    # stop words: stopwordsiso (MIT), stop-words (BSD-3-Clause) and spaCy (MIT), where they agree
    stop_words=words("""
        何 彼 彼女 我々 私 私達 貴方 貴方方
    """),
    #
    # --- cues ---
    #
    openers=words("""
        あの あれ こう こうした ここ この これ さらに しかし したがって すなわち そう そうした そこ
        そして その そのため それ それでも ただし だから だが つまり でも ところが なお また 一方
        両者 同氏 同社 彼 彼ら 彼女 次に
    """),
    announcements=phrases("""
        本稿 | 本論文 | 本研究 | 本報告 | この論文 | この研究
    """),
    furniture=phrases("""
        コンテンツへスキップ | メインコンテンツへ* | 本文へ* | メニュー | 閉じる | 検索 | ホーム
        トップへ* | シェア* | シェアする | ツイート | 印刷 | 続きを読む* | もっと読む* | もっと見る*
        詳しくはこちら* | 詳細を見る | あわせて読みたい* | 関連リンク | 前の記事* | 次の記事* | 前へ
        次へ | 広告 | スポンサーリンク | ログイン | 会員登録* | 新規登録 | タグ | カテゴリー
        プライバシーポリシー | 利用規約 | お問い合わせ | 会社概要 | 運営会社 | フォローする | 同意する
        無断転載* | *無断転載を禁* | *無断転載禁止* | *クッキーを使用* | *cookieを使用*
        *メールアドレスが公開されることはありません* | *メールマガジンに登録* | *javascriptを有効*
    """),
    comments=phrases("""
        コメント | コメントを書く | コメントを残す | コメントする
    """),
    related=phrases("""
        関連記事 | 関連ニュース | おすすめ記事 | おすすめ | 人気記事 | 人気記事ランキング
        アクセスランキング | ランキング | 最新記事 | 最新ニュース | 新着記事 | こちらの記事も*
    """),
    credits=words("""
        写真 画像 撮影 提供 出典 図 表 動画
    """),
)
