"""Chinese."""

from .language import Language, phrases, words

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    script="Hani",
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
    # characters that only do grammar (a pair that holds one tells nothing of the subject), then words
    stop_words=words("""
        的 了 是 我 你 您 他 她 它 们 們 咱 这 這 那 哪 谁 誰 就 也 很 么 麼 什 怎 吗 嗎 呢 吧 啊 嘛 嗯
        哦 呀 还 還 又 没 沒 把 被 让 讓 着 著 但 而 或 及 之 因为 因為 所以 如果 可能 可以 不是 不会
        不會 不能 一个 一個 一些 一种 一種 一样 一樣 对于 對於 关于 關於 由于 由於 为了 為了 以及 并且
        並且 应该 應該 需要 已经 已經 时候 時候 现在 現在 然后 然後 大家 非常 比较 比較 觉得 覺得 知道
        其实 其實 今天 里面 裡面 之后 之後 以后 以後 之前 以前 不同 自己 起来 起來 出来 出來 当然 當然
    """),
    #
    # --- cues ---
    #
    # without 那 and 然后, which open a spoken sentence as "well" and "so" do and point at nothing
    openers=words("""
        不过 不過 两者 並且 也 于是 他 他们 他們 但 但是 兩者 其 其中 另外 可是 同时 同時 否则
        否則 因此 因而 她 她们 她們 它 它们 它們 并且 所以 於是 此 此后 此外 此後 然而 而 而且
        該 该 这 这些 這 這些 那些
    """),
    announcements=phrases("""
        本文 | 本研究 | 本报告 | 本報告 | 本论文 | 本論文 | 我们提出 | 我們提出
        我们发现 | 我們發現 | 结果表明 | 結果表明
    """),
    furniture=phrases("""
        跳到内容* | 跳转到* | 跳至内容* | 菜单 | 选单 | 关闭 | 關閉 | 搜索 | 搜尋 | 首页 | 首頁 | 返回顶部
        回到顶部 | 回頁首 | 分享到* | 分享 | 转发 | 打印 | 列印 | 收藏 | 点赞 | 点击阅读* | 阅读更多*
        阅读全文* | 閱讀更多* | 查看更多* | 更多 | 查看全部* | 展开全部 | 点击这里* | 上一篇* | 下一篇*
        上一页 | 下一页 | 广告 | 廣告 | 登录 | 登入 | 注册 | 註冊 | 忘记密码* | 标签* | 分类 | 发布时间*
        更新时间* | 责任编辑* | 责编* | 编辑 | 隐私政策 | 使用条款 | 联系我们 | 關於我們 | 关于我们
        网站地图 | 扫码* | 扫一扫* | 关注我们* | 免责声明* | 版权声明* | 原标题* | *版权所有* | *版權所有*
        *未经许可不得转载* | *不得转载* | *我们使用cookie* | *本网站使用cookie* | *邮箱地址不会被公开*
        *電子郵件地址不會被公開* | *必填项已用* | *备案号* | *网安备* | *请勿转载*
    """),
    comments=phrases("""
        评论 | 評論 | 留言 | 发表评论 | 發表評論 | 发表回复 | 网友评论 | 最新评论 | 全部评论 | 热门评论
    """),
    related=phrases("""
        相关阅读 | 相关文章 | 相关新闻 | 相關文章 | 相關新聞 | 延伸阅读 | 延伸閱讀 | 推荐阅读 | 推薦閱讀
        猜你喜欢 | 热门文章 | 热门推荐 | 热门新闻 | 最新文章 | 最新消息 | 为您推荐 | 热点推荐 | 阅读排行*
        参考资料
    """),
    credits=words("""
        图 图片 摄影 图源 来源 图片来源 照片 攝影 圖片 视频 表
    """),
)
