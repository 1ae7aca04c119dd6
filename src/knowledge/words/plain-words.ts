/** Words of everyday talk: a line is one meaning, `_` joins the words of a phrase. They belong to no subject. */
export const PLAIN_WORDS = `
怎么 如何 怎样 咋 怎么弄 怎么操作 怎么办 how how_to how_do how_can way_to
为什么 为啥 为何 什么原因 怎么回事 咋回事 什么情况 why how_come reason cause what's_wrong
多久 多长时间 几天 多少天 几个小时 要多久 how_long how_many_days turnaround
什么时候 何时 几点 几号 哪天 啥时候 几时 when what_time what_day which_day
哪里 在哪 哪儿 在哪里 什么地方 哪边 where
是什么 什么意思 啥意思 是啥 什么是 含义 what_is what's meaning mean definition
有没有 有吗 是否有 有无 do_you_have is_there are_there any
多少 几个 几 how_many amount number_of quantity
谁 哪位 什么人 who
能 可以 能不能 可不可以 能否 可否 允许 可行 can could may able allow permitted possible
不能 不可以 无法 没法 没办法 不让 can't cannot couldn't unable not_able not_possible impossible not_allowed
需要 要 必须 得 need require must have_to necessary mandatory
想 希望 打算 想要 want would_like wish wanna plan_to intend
帮 帮忙 帮助 协助 求助 help assist assistance support
问题 故障 麻烦 困难 problem issue trouble difficulty
步骤 流程 程序 手续 过程 step process procedure
规定 规则 政策 条款 条件 policy rule terms condition
东西 商品 产品 货品 物品 宝贝 货 item product goods stuff thing merchandise
钱 款 资金 金额 money cash funds amount_of_money
拿 取 领 收 take took get collect receive received obtain
给 发给 送给 give gave hand
弄 搞 处理 操作 办 办理 handle deal_with process manage
开始 启动 开启 begin start starting
结束 完结 收尾 完 end finish over
完成 做完 搞定 弄好 complete done finish
等 等待 等了 wait waiting
快 尽快 赶紧 立刻 马上 立即 急 着急 fast quick quickly soon asap urgent immediately hurry
慢 好久 太久 迟迟 半天 slow too_long so_long forever ages
早 提前 提早 early earlier in_advance ahead
晚 推迟 延后 延迟 延期 耽误 late later delay delayed postpone overdue
多 增加 加 更多 额外 more add increase extra additional
少 减少 减 降低 less fewer reduce decrease lower
改 修改 更改 变更 更换 换成 改成 调整 更新 change edit update modify alter adjust amend switch
分开 拆分 分批 separate separately split
一起 合并 拼 together merge combine both
全部 所有 都 全都 整个 all every entire whole everything
部分 一部分 partial part_of some_of
单独 单个 只 single only alone individual
新 全新 最新 new brand_new latest
旧 老 原来的 之前的 old previous former
大 大一点 加大 big large larger bigger
小 小一点 small smaller little
重 沉 heavy
轻 轻便 light lightweight
长 long longer
高 high higher tall
低 low lower
贵 太贵 expensive pricey costly
好 不错 很好 good great nice best
差 不好 糟 bad poor worse terrible
安全 可靠 靠谱 放心 safe secure reliable safety trust
真的 真实 确定 real really true sure
容易 简单 方便 easy simple convenient
难 复杂 difficult hard complicated
干净 卫生 clean hygienic
热 烫 hot warm heat
冷 凉 冰 cold cool ice
空 用完 用光 吃完 empty run_out used_up finished
超过 超出 以上 大于 over above exceed more_than
低于 不到 不足 以下 below under less_than
再次 重复 又 两次 重新 again repeat twice duplicate redo second_time
每天 每日 daily every_day
每周 每星期 weekly every_week per_week
每月 每个月 按月 monthly every_month per_month
每年 一年 按年 yearly annual annually every_year per_year
第一次 首次 首单 新客 新用户 first first_time first_order new_customer
以前 之前 过去 上次 before previously last_time earlier
以后 今后 下次 将来 之后 later next_time future afterwards after
一直 总是 老是 每次 always keep every_time constantly
突然 忽然 莫名 suddenly
还没 尚未 仍然 还是没 not_yet still_not haven't hasn't
已经 早就 already
不想 不要 不再 don't_want no_longer
不知道 不清楚 不懂 不明白 don't_know no_idea not_sure unsure don't_understand
找 寻找 搜索 查找 搜 find found look_for search locate
找不到 没有了 不见了 看不到 没显示 can't_find cannot_find not_showing missing not_visible
查 查看 查询 看看 看 check view see look look_up find_out
打开 进入 点开 进 open enter access
点击 点 按 click tap press
显示 出现 提示 弹出 show display appear say pop_up
发 发送 send sent
填 填写 输入 录入 enter fill_in type input
保存 存 save saved
复制 粘贴 copy paste
分享 转发 share forward
回复 答复 回应 回 reply respond response answer get_back
问 咨询 询问 请教 ask enquire inquire question
说 告诉 讲 tell say told said
说明 解释 介绍 详细 了解 明白 explain detail information info about describe learn_more
证明 凭证 证据 材料 proof evidence document
确认 核实 核对 confirm verify double_check
支持 接受 适用 兼容 accept support compatible work_with
包括 包含 含 里面有 内含 include contain come_with consist inside
缺少 少了 漏了 没有 missing lack without
选 选择 挑 choose pick select option choice
用 使用 应用 use using apply
合适 适合 匹配 suit suitable fit good_for right_for
建议 意见 推荐 参考 suggest suggestion advice recommend recommendation tip
结果 影响 后果 result effect consequence affect
效果 管用 有用 有效 effective effectiveness work_well
变化 变了 different changed change_in
停 停止 中止 终止 stop terminate cease
退出 离开 退 leave quit exit opt_out
留 保留 keep retain reserve
扔 丢弃 throw discard dispose
带 携带 bring carry
住 住在 位于 live stay
去 前往 到 go get_to visit
来 过来 come
做 制作 make made do
工作 上班 干活 work job
吃 食用 口服 eat consume
喝 饮用 drink
睡 睡觉 入睡 sleep
穿 戴 佩戴 wear
涂 抹 擦 敷 apply put_on
家 家里 home house
办公室 单位 office workplace
学校 大学 校园 school university college campus
城市 市 地区 区域 城 city area region town
国家 国 country
老板 店主 商家 卖家 boss owner seller merchant
顾客 客户 买家 用户 customer client buyer user
朋友 好友 同事 闺蜜 friend buddy mate colleague
家人 家属 亲戚 父母 爸妈 family relative parents
爸爸 父亲 爸 father dad
妈妈 母亲 妈 mother mom mum
男 男人 男生 man men male
女 女人 女生 女士 woman women female lady
别人 他人 其他人 someone_else somebody_else others another_person
自己 本人 我自己 myself yourself oneself
时间 时候 时长 time duration
日期 日子 哪一天 date day
今天 今日 今晚 today tonight
明天 明日 明晚 tomorrow
昨天 昨晚 yesterday
周末 周六 周日 星期六 星期天 weekend saturday sunday
工作日 平时 weekday working_day business_day
节假日 假期 放假 过年 春节 国庆 holiday public_holiday christmas new_year
早上 上午 早晨 morning
晚上 夜里 半夜 深夜 night evening
中午 午休 noon
月底 月末 end_of_month
现在 目前 眼下 最近 now currently at_the_moment right_now recently
免费 不要钱 不花钱 free no_charge complimentary free_of_charge
最低 至少 起步 minimum least at_least lowest
最高 最多 最大 maximum most highest
一样 相同 同样 same identical equal
不同 不一样 其他 另外 different other another else
喜欢 爱 偏好 like love prefer favorite favourite
坏 坏了 break broke broken
丢 丢了 lose lost
忘 忘了 忘记 forget forgot forgotten
修 修理 fix repair
按钮 键 图标 入口 button icon
页面 网页 page screen
功能 特性 feature function
名字 名称 叫什么 name called
数字 号码 编号 数量 number digit
电话 打电话 来电 phone call telephone ring
短信 信息 消息 sms text message
微信 wechat weixin
信 函 寄信 letter mail
地图 map
你们 你家 贵司 本店 your_company your_business your_store you_guys
`;
