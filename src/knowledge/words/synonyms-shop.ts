/**
 * Words for one thing around buying: a line is one meaning, in both languages. `_` joins the words of a phrase.
 * Words that differ in what follows from them (退货 and 换货, pause and cancel) never share a line.
 */
export const SHOP_SYNONYMS = `
买 购买 下单 入手 拍下 选购 订购 购入 入坑 下手 拿下 buy purchase order shop_for get_one
卖 出售 售卖 有卖 在售 sell sale_of carry stock
订单 单子 下的单 order
发货 寄出 发出 出货 出仓 寄货 派发 发过来 寄过来 寄来 发走 ship dispatch send_out post_out ship_out sent_out
快递 物流 包裹 运送 配送 送货 承运 派送 派件 delivery courier parcel package shipment shipping carrier postage mail
快递公司 哪家快递 什么快递 啥快递 顺丰 圆通 中通 韵达 申通 courier carrier
物流信息 物流单号 快递单号 运单 查快递 查物流 走到哪 到哪了 到哪儿了 追踪 跟踪 track tracking where_is_my trace
送达 送到 到货 到手 收到 签收 到我这 拿到货 arrive arrival received reach delivered get_here come
没收到 未收到 没到 收不到 还没来 丢件 弄丢 丢了 not_received never_arrived didn't_arrive hasn't_arrived not_arrived missing lost
运费 邮费 快递费 配送费 shipping_fee shipping_cost delivery_fee delivery_cost delivery_charge postage
包邮 免邮 免运费 免邮费 不收运费 不要运费 免配送费 free_shipping free_delivery ship_free
偏远 新疆 西藏 内蒙 青海 边远 remote rural
海外 国外 境外 出国 国际 港澳台 香港 台湾 美国 英国 abroad overseas international other_countries worldwide outside
自提 自取 上门取 自己取 自己拿 自己去拿 pickup pick_up collect_myself self_collect
退货 退回去 退掉 寄回 退回来 不想要了 退了 无理由 return send_back give_back bring_back returns
退款 退钱 退费 钱退 退的钱 返款 退还 把钱 refund money_back get_my_money reimburse reimbursement
换货 调换 更换商品 换一个 换一件 换个 换新 换码 换尺码 exchange swap different_size another_size replacement
破损 坏了 碎了 压坏 摔坏 损坏 破了 裂了 漏了 漏液 洒了 凹 变形 瑕疵 烂了 broken damaged damage cracked crushed shattered leaking dented smashed defect faulty
漏发 少发 少了一件 少寄 缺件 没发全 少件 missing_item item_missing short
发错 错发 寄错 不对版 货不对 wrong_item sent_wrong wrong_product
赔 赔偿 补偿 理赔 赔付 包赔 compensate compensation
拆封 拆开 开封 打开 拆了 开过 开了 撕了 启封 用过 试过 开盖 opened unsealed used open
地址 收货地址 住址 收件地址 收件人 address
填错 写错 弄错 输错 选错 搞错 错了 wrong incorrect mistake typo mistyped mistaken
修改 更改 改 变更 更换 更新 改成 改一下 换成 change edit update modify alter correct switch
取消 撤销 不要了 撤回 取消掉 cancel cancellation call_off cancelling
暂停 停一下 先停 停一阵 停几 暂缓 pause hold suspend put_on_hold on_hold take_a_break
跳过 略过 skip
恢复 重新开始 继续 重启 resume restart reactivate
价格 价钱 多少钱 费用 收费 价位 几块钱 多贵 多少米 贵不贵 怎么卖 怎么收费 报价 花多少 price cost how_much fee charge rate pricing quote
便宜 优惠 折扣 打折 减价 划算 省钱 实惠 羊毛 活动价 特价 促销 discount deal promotion promo cheaper sale special_offer offer
优惠券 券 代金券 红包 满减券 折扣券 抵用券 优惠码 折扣码 coupon voucher promo_code discount_code code
叠加 一起用 同时用 同享 并用 合着用 叠着用 再用 combine stack together on_top
用不了 不能用 用不上 使用不了 灰的 没法用 点不了 无效 不可用 不生效 失效 用不成 can't_use not_working invalid won't_apply doesn't_work not_apply
领取 领 拿 获取 获得 得到 抢 claim obtain receive collect
使用 用 怎么用 咋用 用法 使用方法 抵扣 use apply redeem how_to_use
兑换 换购 兑 兑成 换东西 redeem exchange
积分 分数 点数 分儿 points rewards point
积分获取 攒积分 赚积分 得积分 积分怎么来 earn_points earn collect_points get_points
有效期 期限 过期 到期 失效 截止 作废 清零 expire expiry expiration valid validity run_out deadline
余额 账户里 剩多少 余下 剩余 balance remaining
会员 vip 贵宾 member membership
会员等级 等级 级别 升级 金卡 银卡 钻石卡 档 升到 tier level status upgrade
会员权益 权益 福利 特权 好处 benefit perk privilege
生日 寿星 过生日 生日礼 birthday bday
续费 续订 续卡 自动续 续期 自动扣 自动续费 扣费 renew renewal auto_renew renewed rebill
订阅 包月 包年 月卡 年卡 季卡 subscription subscribe sub plan
频率 多久一次 隔多久 间隔 每周 每两周 每月 一次 frequency how_often every interval
邀请 推荐 拉新 介绍 拉人 分享 invite refer referral recommend introduce friend_link
朋友 好友 闺蜜 同事 friend buddy mate colleague
奖励 返现 返利 返佣 佣金 好处 reward bonus commission
发票 开票 抬头 票据 税号 专票 普票 报销 开个票 receipt invoice tax_invoice
付款 支付 付钱 结账 买单 交钱 给钱 转账付 pay payment checkout paid
支付方式 怎么付 微信支付 支付宝 花呗 信用卡 分期 付款方式 payment_method apple_pay paypal visa mastercard amex credit_card debit_card paynow
分期 分期付款 花呗 免息 installment emi instalment monthly_payment
货到付款 到付 cod cash_on_delivery pay_on_delivery
扣款 扣钱 扣了 多扣 重复扣 charged debited deducted taken_twice charge
库存 有货 现货 缺货 断货 补货 没货 卖完 售罄 还有吗 in_stock out_of_stock restock sold_out available availability back_in_stock
预售 预订 预购 定金 尾款 预定 preorder pre_order deposit presale
大促 双11 双十一 618 双十二 黑五 black_friday
门店 实体店 线下店 线下 店铺 专柜 store shop outlet branch showroom physical_store
营业时间 开门 关门 几点开 几点关 打烊 营业 opening_hours open close business_hours what_time
在哪里 在哪 位置 地点 怎么走 哪里 哪儿 哪边 where location address located
客服 人工 人工客服 小二 店员 工作人员 真人 customer_service support agent human representative customer_care help_desk staff
联系 找谁 找 电话 联系方式 热线 打电话 contact reach get_in_touch phone_number call phone
投诉 举报 差评 不满 complain complaint report
正品 真货 真伪 假货 真假 防伪 正版 仿品 冒牌 验证 authentic genuine fake real original counterfeit
官方 正规 官网 旗舰店 自营 official
渠道 哪里买 在哪买 去哪买 哪里能买 where_to_buy buy_from
质保 保修 维修 保修期 修理 返修 售后 warranty guarantee repair fix after_sales
批发 大宗 团购 批量 企业采购 公司采购 代理 加盟 经销 wholesale bulk distributor dealer franchise reseller corporate
礼物 送礼 送人 礼盒 包装 礼品 赠送 gift present gift_wrap
赠品 小样 试用装 样品 试用 体验装 中样 sample trial free_gift tester try
抽奖 中奖 开奖 奖品 得奖 lucky_draw raffle prize giveaway win won
直播 直播间 主播 开播 播 几点播 live livestream stream broadcast
回放 录播 录像 重播 回看 补看 replay recording rewatch recorded watch_later catch_up
群规 发广告 打广告 广告 推广 宣传 外链 advertise advertisement promote ad self_promotion spam
加群 进群 入群 拉进群 拉我进 加入群 join_group join
退群 离开群 leave_group leave
被踢 踢了 移出 禁言 拉黑 封了 kicked muted banned removed blocked
注销 销号 删号 删除账号 关闭账户 清除资料 删掉资料 delete_account close_account deactivate remove_my_data delete delete_my
隐私 个人信息 资料 数据 privacy personal_data personal_information data
`;
