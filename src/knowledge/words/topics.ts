/**
 * What people say when they mean one of the things that every shop and community is asked about: a line is a topic.
 * Looser than synonyms: 摔坏 and 漏了 are not one thing, but both ask about a parcel that came damaged.
 */
export const TOPICS = `
碎 碎了 裂 断了 歪了 瘪了 掉了 漏 漏光 洒 撒 湿了 压扁 压坏 摔 摔坏 磕 凹 划痕 破 破损 损坏 坏的 散了 运输途中 broken smashed shattered cracked crushed dented leaking leaked torn bent scratched in_pieces damaged spilled squashed damage burst arrived_broken
发货 待发 没发 还没发 不发 催发货 催单 出库 揽收 打包 啥时发 什么时候发 几天发 能发 当天发 发出 发走 寄出 寄 dispatched dispatch ship shipped shipping_out processing_time not_shipped sent_out prepare
到货 几天到 多久到 什么时候到 能到 到得了 还要几天 路上 在途 走了几天 送到 送达 how_long arrive get_here delivery_time shipping_time eta reach land arriving by_when
物流 查快递 不动 不更新 没动静 卡在 停在 单号 物流信息 到哪 显示 查不到 tracking track tracking_number tracking_link where's_my wheres_my where_is_my parcel_is stuck status moving update number_not_found
签收 没收到 显示签收 被签收 丢 找不到包裹 未收到 says_delivered marked_delivered never_got missing_parcel lost_in not_received nothing_arrived
地址 搬家 换地址 改地址 门牌 收货人 楼 单元 街道 寄到别 寄错地方 写错地址 填错 公司地址 老家 旧地址 address moved move_house moving_house block unit postcode zip autofill street wrong_place different_place redirect reroute
邮费 运费 包邮 免邮 快递费 凑单 满多少 还差多少 不包邮 shipping_fee free_shipping postage delivery_fee shipping_cost spend_for_free
退货 退掉 退回 不想要 不喜欢 后悔 能退 可以退 给退 不满意 不合适 七天 无理由 退换 买错 拆了 return send_back don't_like changed_my_mind not_happy bring_back don't_want returning unwanted
退款 钱没到 没退 退钱 退回来 钱还没 没到账 原路 退到 我的钱 钱呢 到账 refund money_back my_money refunded not_received_refund credited reimbursed still_waiting
换货 换个 换一个 换码 换色 换尺码 换大 换小 exchange swap different_size replace
发票 开票 抬头 税号 报销 财务 公司要 普票 专票 票据 凭证 电子票 收据 invoice receipt tax company_name finance claims expense vat gst bill billing_name accounting bookkeeping
付款 支付 刷卡 微信 支付宝 信用卡 花呗 paypal visa card wallet cash bank_transfer pay accepted_payment amex apple_pay google_pay paynow payment
优惠券 券 领券 哪领 便宜点 优惠 薅羊毛 羊毛 打折 折扣 满减 抵 减免 抵扣 money_off percent_off discount coupon voucher promo code newsletter cheaper deal save
券用不了 用不了 灰色 灰的 不能用 抵不了 不给用 没减 不生效 提示 不可用 没生效 用不上 门槛 invalid not_work doesn't_work rejected won't_accept not_accept says_invalid not_applied expired_code code_error
叠加 一起用 同时用 一单 全用上 再用 再扣 合并 二选一 并用 只能用一 两张 几张 combine stack both on_top two_codes together another_code multiple_coupons
积分 分 攒分 赚积分 得积分 换积分 花积分 点数 返积分 几点 points earn balance loyalty collect redeem point rewards earned
积分清零 清零 过期 作废 没了 不见了 失效 有效期 expire expired vanish vanished disappear gone lost lapse valid
等级 级别 升级 降级 金卡 银卡 黑卡 档 升 消费满 差多少 tier level rank status upgrade next_level bump gold silver diamond cutoff top_tier
生日 生日礼 寿星 生辰 生日券 过生日 birthday bday born
会员 办卡 开卡 入会 年费 月卡 年卡 会员卡 会费 member membership join fee annual
自动续费 自动扣 续费 扣钱 又扣 关掉自动 取消续费 自动续 到期扣 auto_renew renew renews renewal billed_again charged_again auto_charge recurring stop_renewing bill_me
暂停 停一阵 先停 出差 出国 旅游 度假 歇 囤太多 喝不完 pause skip hold holiday vacation travelling away on_hold going_away take_a_break stop_for
频率 太多 太频繁 喝不完 改成 间隔 每周 两周 一个月 frequency less_often more_often every_week every_month every_two spread_out too_much too_often how_often weekly biweekly monthly
送礼 送人 礼物 送朋友 送给 生日礼物 礼盒 当礼物 代送 gift present for_my_friend for_her for_him buy_for surprise recipient giving
试用 小样 试试 先试 试喝 体验 尝试 小包装 入门 样品 try trial sample sampler starter taster first_time new_to
真假 正品 假货 防伪 验真 真的吗 山寨 高仿 盗版 拼多多 淘宝 授权 官方店 authentic fake genuine counterfeit real official authorised reseller other_seller
敏感 泛红 薄 刺激 温和 换季 脱皮 干痒 刺痛 容易过敏 敏感肌 皮肤薄 sensitive gentle irritate mild
过敏 肿 红了 痒 疹 起包 长痘 疙瘩 不舒服 刺痛 发红 脸红 停用 allergic rash itchy swollen hives reaction burning breakout red
过敏原 花生 坚果 牛奶 乳糖 麸质 素食 allergen allergens nuts nut milk dairy gluten lactose vegan traces allergy avoid contain
成分 含不含 添加 香精 酒精 香味 无香 防腐 色素 激素 ingredients contain fragrance alcohol paraben additive scent
保质期 放多久 过期 还能用 开封 打开 用完 放坏 变质 开了 去年 半年 一年 丢掉 扔掉 放久了 shelf_life expire go_off go_bad old fresh stale opened best_before still_good keep_for
新鲜 日期 生产 哪天做 烘焙日 批次 roast_date fresh freshness made_on produced how_old batch manufactured
保存 存放 冰箱 密封 避光 储存 放哪 怎么放 store storage freezer fridge keep airtight jar
怎么用 用法 顺序 先后 步骤 哪个先 一层 早晚 流程 先涂 用多少 几次 how_to_use order_of steps first instructions apply which_first
选哪 哪款 哪个 适合 推荐 挑 怎么选 纠结 哪种好 选 which_one recommend suggest best choose suitable right_for should_i_get pick
色号 肤色 黄皮 白皮 冷皮 暖皮 假白 试色 几号 shade skin_tone undertone colour_match
尺码 大小 偏大 偏小 身高 体重 几码 合身 穿多大 size fit true_to_size measurements too_big too_small
男 男生 男士 男朋友 老公 爸 兄弟 哥们 men man male husband boyfriend dad guys
孕 怀孕 备孕 哺乳 月子 宝妈 孕妇 pregnant breastfeeding expecting nursing
卸 卸妆 洗掉 洗干净 洗面奶 残留 搓 洗不掉 remove cleanse wash_off
清洗 保养 清洁 拆洗 异味 发臭 油味 结垢 堵 除垢 clean cleaning maintenance smell smelly clog descale residue wash
配件 零件 单买 单独买 盖子 杯子 玻璃 密封圈 换个 spare part parts lid gasket seal glass carafe replacement rubber ring only_the handle broke_my
电压 插头 国外用 美国 转换 伏 110 220 变压 voltage volt plug adapter converter overseas_use usa europe wattage socket
维修 坏了 质保 保修 修 不工作 不转 开不了 不通电 返厂 warranty repair faulty stopped_working won't_turn_on fix broken defective
门店 实体 线下 店里 逛 地铁站 几楼 看看实物 试试 体验店 去哪买 store shop branch showroom visit in_person walk_in physical
营业 开门 关门 打烊 几点开 周末开 opening_hours open_until close closing open_on hours_today
客服 人工 有人吗 有人回 不回 几点上班 上班 没人理 值班 在线 下班 回复 support customer_service agent human reply respond answer someone get_back silence hours office_hours online_when talk_to
直播 几点播 开播 主播 今晚播 播不播 周几播 预告 直播间 livestream live stream streaming go_live what_time_live tonight broadcast
回放 错过 没看 补看 录像 重看 没赶上 replay recording missed catch_up later watch_again still_watch
抽奖 中奖 领奖 奖品 中了 抽中 抽到 开奖 raffle won prize winner giveaway draw
邀请 推荐 介绍 安利 拉人 带朋友 分享 回扣 好处 朋友买 新人 海报 refer referral invite friend bring_a_friend my_link introduce
广告 链接 发广告 宣传 打广告 推销 二手 转卖 卖东西 小生意 我的店 代购 advertise promote post_link sell my_business my_page self_promo spam share_my channel
群规 禁言 踢 被踢 拉黑 违规 rules muted kicked banned warning
进群 加群 入群 怎么进 拉我 二维码 join_group group_link
注销 删号 清掉 删掉 不用了 删资料 个人信息 隐私 抹掉 delete_account close_account remove_my personal_data erase privacy
批发 开店 咖啡店 餐厅 进货 大量 代理 拿货 公司采购 团购 企业 b2b wholesale cafe bulk business_account reseller office_order trade distributor
预售 定金 尾款 付尾款 预定 预购 等多久 预订 什么时候轮到 preorder pre_order deposit
海外 国外 寄到国外 出口 关税 清关 international overseas abroad customs_duty ship_to
怎么登 登录不了 登不上 进不去 密码 忘了 验证码 收不到 锁了 冻结 异常 log_in login can't_get_in password forgot code_not locked blocked access
换手机 手机号 换号 绑定 旧号 新号 解绑 change_number new_phone old_number phone_number
账号共享 一起用 借给 几个人 几台 设备 同时 share_account multiple_devices family
开通 怎么买 加入 报名 怎么进 入口 成为会员 sign_up join enroll get_started become register
课程 上课 什么时候上 几点开始 几点上课 课表 安排 开课 class schedule session start_time lesson
作业 交作业 补交 晚交 没交 提交 截止 ddl homework submit late deadline hand_in assignment missed_deadline
证书 结业 毕业 领证 certificate graduate diploma completion
资料 课件 讲义 ppt 笔记 下载 网盘 提取码 slides materials notes download handout files
基础 小白 零基础 学得会 跟得上 没学过 不会编程 适合新手 门槛 beginner no_experience newbie prerequisites can_i_learn
电脑 配置 带得动 显卡 内存 老电脑 笔记本 手机能 laptop requirements specs hardware
转让 转给别人 卖给别人 名额 没空 没时间 resell transfer_my give_my_spot
推荐工作 就业 找工作 内推 简历 包分配 job career placement hire
报错 错误 失败 失败了 不成功 error fail failed exception bug crash
太慢 卡 下载慢 镜像 换源 slow speed hang stuck mirror
取消订单 不要了 撤单 拍错了 不想买 cancel_order cancel_my cancel undo
丢卡 卡丢了 被偷 挂失 lost_card stolen_card lost_my_card stole
卡到期 换卡 新卡 补卡 寄卡 card_expire new_card replacement_card card_arrive card_delivery waiting_for_my_card
取款 取现 取不出 吞卡 取款机 atm cash_machine withdraw withdrawal cash
转账 没到账 转错 转账失败 汇款 收款 transfer not_arrived recipient beneficiary sent_money pending
汇率 换汇 外币 多扣 exchange_rate conversion foreign currency abroad rate_applied
手续费 多收 扣费 为什么扣 费用 fee charged extra_charge why_was_i_charged additional_fee hidden
不认识的交易 没买过 盗刷 莫名扣款 陌生 unrecognized don't_recognize didn't_make suspicious not_mine never_bought fraud unknown_payment
充值 充不进 充值失败 充 top_up topup topping add_money load reload deposit
验证 身份 实名 证件 上传身份证 verify identity proof_of id_check documents verification
`;
