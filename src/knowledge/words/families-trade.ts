/**
 * Words around buying and being a customer, in two languages. A family stands between empty lines and is one thing
 * that people ask houses about; each of its lines is one meaning, and all of a family have their subject in common.
 * `_` joins the words of a phrase. Words that differ in what follows from them (退货 and 换货) are never one family.
 */
export const TRADE_FAMILIES = `
发货 寄出 发出 寄送 出货 出库 出仓 发走 发件 揽件 揽收 备货 寄 发快递 ship shipment dispatch send_out sent_out send_off post_out 发快递了 打包 出单 shipped_out get_shipped leave_the_warehouse warehouse process_my_order handling_time
催发货 催单 没发货 未发货 还没发货 还没发 不发货 待发货 not_shipped hasn't_shipped not_dispatched still_processing 何时发 多久发 几天发 when_will_it_ship when_do_you_ship

快递 物流 配送 送货 派送 派件 运输 运送 送货上门 承运 delivery deliver courier carrier transport
包裹 快件 邮包 货件 parcel package
快递公司 顺丰 中通 圆通 韵达 申通 邮政 京东快递 极兔 ems fedex dhl ups usps royal_mail
送达 到货 送到 抵达 寄到 收货 到手 arrive arrival reach get_here come_in
几天到 多久到 何时到 时效 delivery_time shipping_time eta how_long_to_arrive 多久收到 还要几天 when_will_it_arrive when_will_i_get how_long_for_delivery how_many_days estimated_delivery expected_delivery
加急 加快 特快 次日达 当日达 隔日达 express expedite rush next_day same_day 急用 等着用 赶时间 in_a_hurry need_it_by urgent_delivery faster_shipping priority

物流信息 物流状态 物流单号 快递单号 运单号 单号 查物流 查快递 查单 轨迹 追踪 跟踪 tracking track trace tracking_number
在途 运输中 where_is_my where's_my whereabouts in_transit on_its_way 东西呢 货呢 where_has where_are_my wheres_my still_waiting waiting_for_my
不更新 不动 没更新 没动静 停滞 卡住 卡在 not_updating no_update not_moving stuck 物流停 stuck_in same_status hasn't_moved hasn't_updated not_updated

没收到 未收到 收不到 没到 还没到 没送到 not_received haven't_received never_received didn't_receive not_arrived hasn't_arrived never_arrived didn't_arrive never_came 没拿到 还没收到 没有收到 nothing_arrived still_no_sign no_show yet_to_receive still_haven't
丢件 丢失 弄丢 遗失 丢了 不见了 missing lost went_missing disappear not_there nowhere gone can't_find_it
签收 代签 显示签收 已签收 驿站 快递柜 丰巢 菜鸟 代收 mark_as_delivered says_delivered show_delivered signed_for locker neighbour neighbor 说签收了 状态显示 supposedly_delivered it_says_delivered signed

运费 邮费 快递费 配送费 运输费 shipping_fee shipping_cost shipping_charge delivery_fee delivery_cost delivery_charge postage 快递要钱 运费多少 pay_for_shipping shipping_charged how_much_is_shipping delivery_price
包邮 免邮 免运费 免邮费 不包邮 满额包邮 free_shipping free_delivery ship_free 凑单 免运 minimum_for_free ship_for_free threshold

地址 收货地址 收件地址 住址 门牌 address 地址写 地址填 door building block
搬家 搬走 搬了 换地方 move_house moved new_home relocate 不住 旧地址 新地址 old_address new_address moved_out moving_to
收件人 收货人 收货信息 recipient_name postcode postal_code zip_code zip street apartment_number
填错 写错 输错 寄错 错误 搞错 弄错 wrong incorrect mistake mistyped typo error_in 填成 写成 错了 填错了 wrong_one by_accident accidentally mixed_up messed_up put_the_wrong
转寄 改派 改送 redirect reroute forward_to

海外 国外 境外 国际 跨境 港澳台 外国 abroad overseas international worldwide foreign_country other_country outside_the_country 寄到国外 发国外 外地 港澳 台湾 香港 europe canada australia us uk usa asia ship_to deliver_to other_countries my_country
关税 清关 海关 进口税 报关 customs customs_duty duty import_tax
偏远 偏远地区 乡镇 农村 村里 新疆 西藏 remote rural countryside island

自提 自取 到店取 上门取 自己取 自己拿 pickup pick_up collect_in_store click_and_collect 不用寄 去店里拿 自己来拿 pick_it_up come_and_get collect_it collection

退货 退掉 退回 退回去 退换 寄回 退 return send_back give_back take_back bring_back 退不退 退了 returning returnable hand_back ship_it_back get_rid_of
无理由 不想要 不喜欢 不满意 后悔 不合适 买错 拍错 don't_want unwanted changed_my_mind change_of_mind not_happy unhappy don't_like not_satisfied regret 用不着 没用上 买多了 不想留 not_for_me not_keen hate not_what_i_expected disappointed doesn't_suit
拆封 开封 拆开 已拆 拆过 打开过 用过 使用过 试过 吊牌 opened unsealed used tried seal_broken worn tags 拆了 开了 用了 用了一次 用了几次 只用 already_opened already_used half_used open_box broke_the_seal
退货地址 退货单 退货标签 寄回地址 return_label return_address return_slip return_policy

退款 退钱 退费 返款 退还 钱退 把钱退 refund money_back reimburse reimbursement get_my_money give_my_money 钱呢 退款多久 get_refunded my_money_back get_a_refund back_to_my_card
原路退回 原路返回 退款到账 退款进度 original_payment refund_status
没退 没退款 退款没到 钱没到 钱还没 not_refunded no_refund still_no_refund 还没退 钱没退 没到账 haven't_been_refunded hasn't_come_back where's_my_refund waiting_for_refund

换货 换一个 换一件 调换 更换 换新 换个 exchange swap replace replacement swap_out trade_for trade_in switch_for
换尺码 换码 换颜色 换大 换小 different_size another_size different_colour different_color other_colour

破损 损坏 碎 破 裂 断 坏 摔坏 压坏 碎了 坏了 破了 裂了 断了 磕 划痕 凹 变形 压扁 broke broken break damaged damage crack smash shatter dent bent torn scratch crush 烂 烂了 碎的 坏的 破的 裂开 断掉 摔碎 坏掉 arrive_in_pieces in_bits chipped ruined banged_up busted destroyed
漏 漏液 渗漏 洒 漏了 洒了 leak spill burst 流出来 渗 漏出来 湿 湿了 wet soaked
瑕疵 次品 残次 质量问题 有问题 毛病 缺陷 defect defective faulty flaw quality_issue poor_quality 不好使 不对劲 做工 不正常 not_right off weird something_wrong substandard
运输损坏 运输途中 路上坏 damaged_in_transit arrived_broken arrived_damaged

发错 发错货 错发 货不对板 wrong_item wrong_product wrong_order sent_wrong not_what_i_ordered not_as_described 发成 货不对 got_the_wrong sent_me_the_wrong someone_else's_order different_from_what
漏发 少发 少件 缺件 缺少 少了 少一件 没发全 missing_item item_missing short incomplete missing_from 没有放 没放 缺了 少了东西 数量不对 不够数 only_received only_got one_missing left_out forgot_to_include

赔偿 赔付 赔 补偿 理赔 compensate compensation claim 赔吗 赔钱 包赔 make_up_for it make_it_right

改订单 修改订单 改单 change_order modify_order edit_order amend_order 加一件 多买 改数量 add_to_my_order add_another change_my_order combine_orders
取消订单 取消 撤单 撤销 不要了 cancel cancellation call_off undo 不买了 不想买了 取消掉 退单 订单取消 stop_my_order don't_want_it_anymore cancelled

订单 单子 order
下单 购买 买 订购 拍下 入手 选购 购入 buy bought purchase place_an_order get_one shop_for 下手 拿下 想要一 purchasing grab get_hold_of pick_one_up where_can_i_buy
加购 购物车 add_to_cart cart basket checkout

发票 开票 invoice receipt 补开发票 开个票 billing_document get_an_invoice
抬头 税号 公司名 纳税人 开票信息 专票 普票 增值税 company_name tax_id tax_number vat gst
电子发票 纸质发票 票据 收据 小票 凭证 e-invoice proof_of_purchase
报销 财务 入账 记账 expense reimburse_expense accounting bookkeeping 公司报销 公司付 单位报 for_work company_expense claim_back

付款 支付 付钱 结账 买单 交钱 缴费 付 pay paid payment
支付方式 付款方式 微信支付 支付宝 payment_method payment_option ways_to_pay paypal apple_pay google_pay alipay wechat_pay visa mastercard amex 刷信用卡 do_you_take do_you_accept pay_with pay_by how_can_i_pay accepted_cards pay_in
货到付款 到付 cash_on_delivery cod pay_on_delivery
支付失败 付不了 付款失败 无法支付 扣款失败 payment_failed payment_declined payment_not_going_through can't_pay won't_accept_payment 付不出去 支付不了 付不上 卡付不了 payment_won't_go can't_check_out can't_complete payment_error
分期 分期付款 免息 花呗 白条 分几期 installment instalment emi monthly_payment pay_later

扣款 扣钱 扣费 被扣 多扣 重复扣 扣了两次 charge charged deduct debited taken_from double_charged charged_twice billed 扣了两笔 多扣了 扣了两回 多收 two_charges overcharged wrong_amount charged_more charged_too_much

价格 价钱 多少钱 费用 收费 价位 售价 报价 贵不贵 price cost how_much pricing rate quote 卖多少 几块 啥价 多少一 how_expensive what_does_it_cost
便宜 优惠 打折 折扣 划算 特价 促销 活动价 减价 降价 满减 省钱 实惠 discount deal cheap cheaper promotion promo sale special_offer offer save_money reduced 便宜点 少点 打几折 羊毛 薅羊毛 best_price any_offers any_deals money_off percent_off knock_off bargain on_sale
保价 差价 补差价 降价补差 刚买就降 价保 price_match price_drop price_protection price_difference 降价了 买贵了 刚买 退差 补差 paid_more price_went_down cheaper_now
大促 双十一 双11 618 双十二 年货节 周年庆 黑五 black_friday big_sale seasonal_sale

优惠券 券 代金券 抵用券 满减券 红包 优惠码 折扣码 抵扣券 兑换码 coupon voucher promo_code discount_code code 优惠卷 券码 折扣券 gift_code promotional_code
领券 领取 领 抢券 get_coupon claim 领不到 where_to_get where_do_i_get find_a_code
用不了 不能用 无法使用 用不上 不生效 无效 使用不了 失效 灰色 不可用 抵不了 not_working doesn't_work not_work invalid won't_apply can't_apply not_applied can't_use not_accepted not_valid 用不成 没法用 提示错误 不给用 不让用 没减 won't_work isn't_working isn't_valid says_invalid rejected doesn't_apply doesn't_go_through
门槛 满多少 起用 使用条件 minimum_spend minimum_order min_spend
叠加 同时用 一起用 合并用 叠着用 并用 同享 combine stack use_together at_the_same_time on_top_of two_codes 能叠 一单 两张一起 几张 再用 同一单 use_two use_both more_than_one multiple_codes several_coupons double_up

积分 点数 分值 points loyalty_points 积分呢 攒的分 point_balance how_many_points reward_points
攒积分 赚积分 获得积分 得积分 积分规则 earn_points get_points collect_points 返积分 几分 给积分 accumulate get_more_points points_per
兑换 兑 换购 换礼品 积分换 积分抵扣 抵扣 抵现 redeem use_points spend_points exchange_points 换东西 花积分 用积分 cash_in convert_points
积分清零 积分过期 清零 作废 points_expire lapse 积分没了 lose_my_points points_disappear points_gone

过期 到期 有效期 期限 失效 截止 expire expiry expiration valid validity run_out deadline

会员 会员卡 贵宾 vip 会籍 member membership 加会员 club loyalty_program loyalty_scheme
入会 办卡 开卡 成为会员 加入会员 开通会员 办会员 become_a_member join_membership membership_card
年费 会费 月卡 年卡 季卡 annual_fee membership_fee yearly_fee
等级 级别 升级 降级 保级 成长值 金卡 银卡 黑卡 钻石 tier level rank upgrade downgrade gold silver platinum 升到 掉级 下一级 差多少升 next_level move_up reach_the_next drop_a_level
权益 福利 特权 好处 优待 benefit perk privilege advantage 会员好处 what_do_i_get what's_in_it worth_it
生日 生日礼 生日券 寿星 过生日 birthday bday 生日送 生日月 my_birthday birth_month

续费 续订 续期 续卡 renew renewal
自动续费 自动扣费 自动扣款 自动续订 取消续费 关闭续费 auto_renew autorenew automatic_renewal auto_charge recurring charged_again billed_again stop_renewing 自动扣 不想自动 关掉自动 到期自动 keep_charging keeps_charging charged_without stop_charging automatically_charged
订阅 包月 包年 订阅制 定期购 周期购 subscription subscribe 每月送 定期送 regular_delivery regular_order my_plan monthly_box sub
退订 取消订阅 不再订阅 unsubscribe cancel_subscription end_subscription
暂停 停一下 先停 暂缓 pause suspend hold put_on_hold on_hold take_a_break freeze 停一个月 先不要 先别发 暂时不要 不要发 stop_for_a_while temporarily_stop stop_sending take_a_month_off hold_off put_off
跳过 略过 skip miss_a_delivery 这次不要 跳一期 下一期不 这期 skip_a_month not_this_month skip_next skip_one
恢复 重新开始 继续订 resume restart reactivate unpause
频率 多久一次 间隔 每周 每两周 每月一次 太频繁 frequency how_often every_week every_two_weeks every_month biweekly less_often more_often interval 喝不完 用不完 太多了 改成两周 调整频率 too_much_coffee too_many piling_up every_other_week once_a_month deliver_more_often change_how_often
出差 旅行 度假 不在家 出门 外出 away travelling traveling vacation out_of_town on_holiday

礼物 送礼 送人 礼品 礼盒 送朋友 送给 gift present give_to 当礼物 生日礼物 送长辈 送女朋友 送妈妈 as_a_present buy_for_someone for_a_friend for_my_mum for_my_wife gifting
包装 礼品包装 精美包装 贺卡 卡片 留言 gift_wrap wrapping gift_box greeting_card gift_note gift_message
礼品卡 礼金卡 购物卡 gift_card gift_certificate

小样 试用装 样品 试用 体验装 试吃 试喝 sample tester trial try_out taster trial_size 先试试 试一试 试下 try_before sample_pack taste_first
赠品 附赠 买一送一 送的 free_gift freebie free_item

库存 现货 有货 缺货 断货 没货 售罄 卖完 卖光 in_stock out_of_stock stock sold_out available availability unavailable 没有了 卖没了 sold-out run_out_of do_you_have_any do_you_still_have
补货 到货通知 再上架 restock back_in_stock notify_me 再有 more_stock come_back_in available_again
下架 停产 绝版 停售 discontinued no_longer_sold
预售 预订 预购 定金 尾款 订金 preorder pre_order deposit presale 预售多久 付尾款 定金退 pay_the_balance

门店 实体店 线下店 店铺 专柜 分店 旗舰店 体验店 store shop branch outlet showroom physical_store in_person 线下有 店在 逛 去店里 walk_in visit_you try_in_person shop_in bricks_and_mortar
营业时间 几点开门 几点关门 营业 开门 关门 打烊 周末营业 opening_hours business_hours open close opening_time closing_time 几点营业 周日开 开到几点 几点下班 营业到 open_today open_on_sunday open_late when_do_you_open when_do_you_close are_you_open what_time_do_you
位置 在哪 地点 哪里 where location address_of located directions_to

客服 人工 人工客服 在线客服 售后 店员 工作人员 真人 customer_service customer_support support_team agent representative human real_person helpdesk help_desk staff 找人工 转人工 真人客服 人呢 人工服务 speak_to_a_person talk_to_someone real_human actual_person live_chat speak_to_someone
联系 联系方式 找谁 电话 热线 客服电话 contact reach get_in_touch phone_number hotline call_you speak_to talk_to 联系不上 加微信 get_hold_of ring_you email_you message_you
没人回 不回复 没人理 不理人 没回应 no_reply no_response nobody_answers not_responding no_answer unanswered ignore 没有人回 半天没人 没回复 等半天 nobody_replied no_one_replied waiting_for_a_reply haven't_heard_back still_no_answer
投诉 举报 差评 不满 complain complaint report 要投诉 态度差 make_a_complaint not_acceptable escalate manager
上班时间 在线时间 服务时间 几点上班 几点下班 support_hours service_hours working_hours office_hours

正品 真货 真假 真伪 假货 防伪 验真 正版 仿品 盗版 山寨 authentic authenticity genuine fake real counterfeit original replica 真不真 保真 是真货 legit is_it_real knock-off dupe how_do_i_know
授权 官方 官网 正规 第三方 official authorised authorized certified retailer reseller 别家 其他店 淘宝 拼多多 京东店 某宝 amazon ebay other_sites elsewhere third-party

保修 质保 保修期 三包 延保 warranty guarantee 保多久 质保多久 坏了保 how_long_is_the_warranty covered cover
维修 修理 返修 修 送修 返厂 repair fix service_centre service_center mend 修吗 get_it_fixed can_you_fix

批发 大宗 团购 批量 企业采购 大量 拿货 进货 wholesale bulk large_quantity corporate_order business_order b2b trade_account 买多有 多买 大批 开店 餐厅 咖啡馆 公司用 for_my_cafe for_my_office for_my_restaurant trade_price bulk_discount large_order stock_your
代理 加盟 经销 分销 合作 distributor dealer franchise reseller partnership partner collaborate affiliate 做代理 加盟费 stock_your_products sell_your_products

抽奖 开奖 中奖 奖品 得奖 领奖 raffle lucky_draw giveaway prize win won winner 抽中 中了 没中 who_won did_i_win enter_the_draw
直播 直播间 主播 开播 几点直播 live livestream live_stream broadcast streamer 直播几点 今天直播 今晚直播 有直播 go_live when_is_the_live tonight's_live
回放 录播 录像 重播 回看 补看 replay recording rewatch recorded watch_again catch_up_on 没看到 错过直播 miss_the_live watch_it_later watch_later
邀请 推荐好友 拉新 邀请码 推荐码 老带新 invite refer referral invitation_code referral_link bring_a_friend 介绍朋友 推荐朋友 拉朋友 邀请有 朋友注册 带朋友 refer_a_friend invite_a_friend tell_my_friend get_a_friend
返利 返现 佣金 奖励 奖金 reward bonus commission cashback
评价 晒单 好评 评论 review rating feedback testimonial

群规 规则 规矩 守则 违规 rules guideline code_of_conduct
广告 打广告 发广告 推广 宣传 推销 发链接 外链 advertise advertisement ad promote self_promotion spam post_links 发个广告 推广自己 发朋友圈 share_my_link post_my promote_my advertise_my plug 电压多少 220v 110v use_abroad use_it_in work_in_the_us
禁言 踢 移出 拉黑 踢出 被踢 封号 mute kick ban block removed_from 被移 被禁 say_nothing got_kicked got_banned got_muted why_was_i_removed
加群 进群 入群 拉群 拉我 群聊 群二维码 社群 join_group join_the_group group_chat group_link community 进不了群 is_there_a_group
退群 leave_group leave_the_group
二手 转卖 出售 闲置 代购 sell resell second_hand used_item
`;
