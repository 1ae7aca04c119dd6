/** Plain words of everyday talk that mean one thing: the same form as for shops. */
export const PLAIN_SYNONYMS = `
东西 商品 产品 货 货品 物品 宝贝 item product goods stuff merchandise
钱 款 资金 现金 块钱 费 money cash funds amount
拿 取 收 领走 take pick collect
弄 搞 整 处理 操作 办 do make handle deal_with
开始 启动 开启 起 start begin starting
结束 完 截止 完结 收尾 end finish finished over
完成 做完 搞定 弄好 complete completed done
等 等待 等到 等了 候 wait waiting
快 快点 加快 加急 快一些 fast quick quicker faster express expedite rush speed_up
慢 好久 半天 太久 迟迟 slow too_long forever delay delayed late
早 提前 提早 early earlier in_advance ahead
晚 推迟 延后 延迟 延期 later postpone delay reschedule
多 增加 加 加量 再加 add increase more extra additional
少 减少 减 降低 reduce decrease less fewer lower
分 拆 分成 split divide
全部 所有 全都 都 整个 all whole entire every everything
部分 一部分 有的 partial part some
单独 单个 只 一个 single only just individual separately
新 最新 新的 全新 new latest newest
旧 老 之前的 原来的 old previous former original
大 大的 大一点 大点 加大 big large larger bigger
小 小的 小一点 小点 small smaller
重 重量 沉 heavy weight weigh
轻 轻便 light lightweight
长 长度 long length
高 高度 身高 tall height high
贵 太贵 好贵 expensive pricey costly
好 不错 可以的 好的 good great nice
安全 放心 可靠 靠谱 保险吗 safe secure reliable safety trust
真的 真实 确定 可信 real really true sure
简单 容易 方便 轻松 easy simple convenient
难 麻烦 复杂 difficult hard complicated
干净 卫生 清洁 clean hygienic
软 柔软 soft
硬 坚硬 hard firm
热 烫 hot warm heat
冷 凉 冰 cold cool ice
空 没了 用完了 用光 用尽 吃完 喝完 empty run_out finished used_up
满 够 达到 凑够 凑满 reach enough full
超 超过 超出 大于 以上 over above exceed more_than
低于 不到 不足 少于 以下 below under less_than
重复 两次 多次 又一次 再次 twice again repeat duplicate double
每天 每日 天天 daily every_day
每周 每星期 每个星期 一周 weekly every_week
每月 每个月 按月 monthly every_month per_month
每年 一年 年度 按年 yearly annual annually per_year every_year
第一次 首次 头一回 首单 新客 初次 first_time first_order new_customer
以前 之前 过去 曾经 上次 before previously last_time earlier
以后 今后 下次 将来 later next_time future
一直 总是 老是 每次 always keep keeps every_time
突然 忽然 莫名 无缘无故 suddenly all_of_a_sudden
还没 没有 尚未 未 仍然没 not_yet still_not haven't hasn't
已经 早就 already
不能 不可以 无法 没法 没办法 不让 不给 can't cannot unable not_able not_possible
不想 不要 不愿 不再 不打算 don't_want no_longer not_want
不知道 不清楚 不懂 不明白 不晓得 don't_know no_idea not_sure unsure
找 寻找 搜 搜索 查找 find look_for search locate
打开 进入 点开 点进 进 open enter access get_into
点击 点 按 选择 click tap press
显示 出现 跳出 弹出 提示 show display appear pop_up says saying
看见 看到 见到 see seen
发 发送 发给 寄给 send sent
上传 传 发图 upload
填 填写 输入 录入 写 enter fill type input fill_in key_in
保存 存 存下 save
复制 粘贴 copy paste
分享 转发 晒 share forward repost
回复 答复 回 理我 回应 reply respond response answer get_back
问 咨询 询问 请教 ask enquire inquire question
说明 解释 介绍 详细 讲讲 了解 explain details detail tell_me_about information info learn_more about
证明 凭证 证据 截图证明 证件 proof evidence document
确认 核实 核对 确定 confirm verify double_check
允许 让 准 给 可以 allow allowed permit permitted let
禁止 不许 不准 不让 forbid forbidden prohibited not_allowed banned
支持 接受 可用 适用 accept support supported compatible work_with works_with
包括 包含 含 里面有 内含 有哪些 都有什么 include included contain come_with inside consist
缺少 少了 没有放 漏了 缺 missing lack without
送 赠 赠送 附送 免费给 free_with give complimentary
选 选择 挑选 拿不准 纠结 怎么挑 pick choose select option
参考 建议 意见 推荐 advice suggest suggestion recommend tip
合适 适合 适用 匹配 suit suitable fit right_for good_for
搭配 配 一起用 组合 pair combine go_with together
替代 代替 换成 替换 alternative substitute replace instead
原因 为啥 因为什么 怎么会 reason why cause
结果 后果 影响 result effect consequence affect
变化 变了 不一样了 变色 change changed different
坏掉 坏了 故障 失灵 不工作 不动了 没反应 broken not_working stopped_working malfunction dead
修 修理 维修 修好 repair fix mend
停 停止 中止 终止 stop terminate end
退出 离开 退 不参加 leave quit exit drop_out opt_out unsubscribe
删 删除 去掉 移除 清除 抹掉 delete remove erase clear
留 保留 留着 keep reserve hold retain
丢 扔 丢弃 throw discard
带 携带 随身 拿着 bring carry take_with
住 住在 在 位于 live stay located
来 过来 到 来到 come arrive visit
去 前往 到 go get_to visit
开 开车 驾驶 drive
坐 乘坐 搭 ride take
吃 食用 服用 口服 吃多少 eat consume take
喝 饮用 饮 drink
睡 睡觉 入睡 sleep
洗 清洗 水洗 wash clean rinse
穿 戴 佩戴 wear put_on
涂 抹 擦 搽 上脸 敷 apply put_on rub
闻 气味 味道 smell scent odor
家 家里 屋里 home house
办公室 单位 公司 office work workplace
学校 大学 校园 school university college campus
城市 市 地区 区域 city area region
乡下 农村 村 镇 village countryside rural
老板 店主 商家 卖家 boss owner seller merchant
顾客 客户 买家 用户 customer client buyer user
家人 亲戚 家属 family relative
父亲 爸爸 爸 老爸 father dad
母亲 妈妈 妈 老妈 婆婆 mother mom mum
丈夫 老公 先生 男票 对象 husband boyfriend
妻子 老婆 太太 媳妇 女票 wife girlfriend
人 个人 本人 自己 person personal myself individual
谁 什么人 哪位 who
别人 他人 其他人 someone_else others another_person other_person
年龄 岁 几岁 多大年纪 age years_old how_old
长辈 老人 年纪大 elderly older senior
青少年 未成年 学生 teen minor teenager underage
时长 时间 多少分钟 几分钟 几小时 duration minutes hours
日期 日子 哪一天 几月几号 date day
月底 月末 end_of_month
年底 年末 end_of_year year_end
节假日 假期 放假 过年 春节 国庆 国假 holiday holidays public_holiday new_year
白天 日间 daytime
中午 午休 noon lunch
上班 在线 在不在 值班 online working available on_duty
下班 休息 不在 off_work offline closed
清单 列表 目录 有哪些 list
页面 网页 网站 官网 页 page website site web
软件 应用 程序 小程序 客户端 app application software
按钮 键 图标 入口 button icon
二维码 扫码 扫一扫 码 qr scan
链接 网址 链 link url
密语 口令 代码 编号 号码 单号 code number
视频 短片 影片 video clip
群 微信群 社群 群聊 群里 group chat community
公众号 订阅号 服务号 official_account
微信 wechat
邮箱 邮件 电子邮件 email mail inbox
电话 打电话 来电 手机 phone call telephone
短信 信息 消息 sms text message
地图 导航 map directions
合同 协议 签约 contract agreement
法律 律师 违法 legal lawyer law
政府 官方机构 government
`;
