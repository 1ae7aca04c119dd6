/** Words for one thing in everyday talk, body care, food and health: the same form as for shops. */
export const LIFE_SYNONYMS = `
怎么 如何 怎样 咋 咋样 怎么弄 怎么操作 咋整 咋办 怎么办 咋弄 how how_to how_do how_can
为什么 为啥 怎么回事 为何 什么原因 咋回事 啥原因 什么情况 why how_come what's_wrong reason cause
多久 多长时间 几天 要几天 多少天 要多久 几个小时 多长 how_long how_many_days time_frame turnaround days take
什么时候 何时 几点 几号 啥时候 哪天 几时 什么时间 when what_time what_day which_day
哪个 哪款 哪种 哪一个 选哪 挑 选 怎么选 推荐 适合 which choose pick select recommend suitable best_for recommendation suggest
区别 不同 差别 有啥不一样 差异 哪个好 对比 比较 difference different compare comparison versus vs
是什么 什么意思 啥意思 代表 含义 what_is meaning mean definition stand_for
有没有 有吗 是否有 有无 do_you_have is_there are_there any
能不能 可以 可不可以 能否 是否可以 能 行不行 可否 可以吗 行吗 can could possible able allowed may
需要 要不要 必须 得 用不用 是不是要 need must required necessary have_to
帮助 帮忙 求助 协助 help assist assistance support
问题 毛病 故障 麻烦 problem issue trouble fault
步骤 顺序 流程 先后 程序 先用哪 步 step procedure order sequence process
规则 规定 要求 政策 条款 条件 rule policy terms conditions condition
时间 时候 time
今天 今晚 今日 today tonight
明天 明日 明晚 tomorrow
周末 周六 周日 星期六 星期天 礼拜天 weekend saturday sunday
工作日 周一 上班时间 weekday working_day business_day
早上 上午 早晨 凌晨 morning
晚上 夜里 半夜 夜间 深夜 night evening
最近 近期 目前 现在 眼下 currently now at_the_moment right_now
立即 马上 尽快 立刻 赶紧 急 着急 urgent immediately asap quickly soon fast quick
免费 不要钱 不花钱 白送 free no_charge complimentary
多少 几个 几 how_many number_of amount quantity
最低 起步 门槛 至少 minimum least at_least threshold
一起 合并 拼单 合单 凑单 together merge combine bundle
分开 拆单 分批 separate separately split
先 首先 之前 以前 before prior first
后 之后 以后 after afterwards later
男 男生 男士 男性 老公 男朋友 爸爸 man men male husband boyfriend guy
女 女生 女士 女性 老婆 女朋友 妈妈 woman women female wife girlfriend lady
孕妇 怀孕 孕期 孕 备孕 哺乳 喂奶 pregnant pregnancy breastfeeding nursing
孩子 小孩 宝宝 儿童 婴儿 娃 小朋友 child kid baby toddler infant children kids
老人 长辈 父母 爸妈 老年人 elderly senior parents
宠物 狗 猫 狗狗 猫咪 pet dog cat puppy kitten
皮肤 肤质 脸 面部 肌肤 skin face
敏感肌 敏感 敏感性 泛红 红血丝 屏障 脆弱 温和 sensitive gentle
过敏 起疹子 红肿 发痒 刺痛 长痘 红了 疙瘩 起了 泛红 痒 不适 allergic allergy rash itchy irritation reaction breakout
油皮 油性 出油 控油 油 油腻 oily greasy
干皮 干燥 缺水 起皮 干 dry dehydrated flaky
痘痘 粉刺 闭口 长痘 痘印 acne pimple
美白 提亮 暗沉 淡斑 祛斑 whitening brighten dark_spot
抗老 抗皱 细纹 皱纹 紧致 anti_aging wrinkle fine_lines
成分 配方 含有 添加 含不含 含 ingredient contain formula made_of composition
酒精 乙醇 alcohol
香精 香味 香料 味道 气味 闻 fragrance scent smell perfume odor
保质期 能放多久 放多久 几年 用完 过期 限期 开盖后 shelf_life expiry best_before keep_fresh last stay_fresh
保存 存放 储存 放冰箱 怎么放 store storage keep stored
卸妆 清洁 洗掉 洗干净 洗 卸 洗脸 洁面 洗面奶 cleanse wash remove_makeup clean
防晒 防晒霜 晒 紫外线 spf sunscreen
面霜 乳液 保湿 霜 cream moisturizer lotion
精华 精华液 serum essence
面膜 敷 mask
粉底 粉底液 底妆 气垫 foundation
色号 颜色 肤色 几号色 色 shade color colour tone
尺寸 尺码 大小 规格 码数 多大 几码 size dimension measurement sizing
容量 毫升 克 多重 重量 ml gram weight capacity volume
材质 面料 材料 布料 material fabric
型号 款式 款 机型 model style type version
说明书 教程 使用说明 指南 manual instruction guide tutorial instructions
清洗 洗 清理 刷洗 怎么洗 保养 clean cleaning wash maintenance descale care
电压 插头 伏 瓦 功率 voltage plug watt power adapter
充电 电池 续航 电量 charge battery charging
声音 噪音 响 吵 noise sound noisy loud
咖啡 豆子 咖啡豆 coffee beans bean
研磨 磨 研磨度 粗细 磨粉 grind grinder grinding ground coarse fine
烘焙 烘焙日期 新鲜 烘豆 roast roasted roasting fresh freshness roast_date
低因 咖啡因 无咖啡因 decaf caffeine decaffeinated
手冲 冲煮 冲泡 泡 滤杯 pour_over brew brewing v60 filter drip
比例 粉水比 配比 几克 ratio how_many_grams proportion
水温 温度 多少度 几度 temperature degrees hot
冷萃 冰咖啡 冷泡 cold_brew iced
牛奶 奶 燕麦奶 milk oat_milk dairy
素食 纯素 vegan vegetarian plant_based
茶 茶叶 泡茶 tea
糖 甜 无糖 代糖 sugar sweet sweetener
辣 口味 味 风味 flavor flavour taste spicy
食物 吃的 食品 吃 food eat meal
做法 食谱 怎么做 配方 recipe cook make
营养 热量 卡路里 calorie nutrition nutritional calories
医院 诊所 门诊 hospital clinic
医生 大夫 专家 doctor physician dermatologist
药 吃药 用药 药物 服药 medicine medication drug pill tablet
症状 表现 征兆 symptom sign
治疗 治 怎么治 医治 疗法 treat treatment cure therapy
疼 痛 疼痛 难受 酸痛 pain ache hurt sore painful
发烧 发热 体温 fever temperature
咳嗽 咳 cough
感冒 流感 着凉 cold flu
失眠 睡不着 睡眠 睡觉 insomnia sleep
怎么回事 是不是病 严重吗 要紧吗 serious severe
检查 化验 体检 检测 test checkup examination check
手术 开刀 surgery operation
减肥 瘦 减脂 体重 lose_weight weight_loss slim
活动 聚会 工作坊 沙龙 讲座 体验课 event workshop session class tasting cupping meetup
参加 报名 参与 加入 attend join participate sign_up register
满了 约满 名额 额满 full seats spots booked_out
时区 北京时间 当地时间 timezone time_zone
喜欢 爱 想要 like love want would_like
送 给 附赠 give
坏 不好 差 糟 bad poor terrible
好用 效果 有用 管用 有效 effective effect work_well
说 讲 告诉 tell say
看 看看 查看 查 查询 check view see look_up find_out
找不到 没有了 不见了 消失 没显示 看不到 can't_find cannot_find disappeared not_showing missing not_visible
忘 忘记 忘了 没记 forget forgot forgotten
结婚 恋爱 男女朋友 对象 marry marriage relationship
汽车 车 开车 轿车 car vehicle drive auto
加油 汽油 油箱 gas fuel petrol
轮胎 胎 tire tyre
音乐 歌 歌曲 song music
电影 片子 movie film
电视 节目 剧 tv show
书 书籍 小说 book novel
游戏 玩 手游 game play
电话费 话费 流量 套餐 data_plan mobile_plan
网络 上网 wifi 信号 宽带 network internet connection signal
公司 企业 单位 company business firm
`;
