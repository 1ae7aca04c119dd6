/**
 * Words around buying and being a customer, in two languages. A family stands between empty lines and is one thing
 * that people ask houses about; each of its lines is one meaning, and all of a family have their subject in common.
 * `_` joins the words of a phrase. Words that differ in what follows from them (退货 and 换货) are never one family.
 */
export const TRADE_FAMILIES = `
发货 寄出 发出 寄送 出货 出库 出仓 发走 发件 揽件 揽收 备货 寄 发快递 ship shipment dispatch send_out sent_out send_off post_out 发快递了 打包 出单 shipped_out get_shipped leave_the_warehouse warehouse process_my_order handling_time 打单 fulfil fulfill fulfilment fulfillment get_posted shippment 发出来 寄出来 啥时候发 啥时发 几时发
催发货 催单 没发货 未发货 还没发货 还没发 不发货 待发货 not_shipped hasn't_shipped not_dispatched still_processing 何时发 多久发 几天发 when_will_it_ship when_do_you_ship 还不发 还没寄 没寄出 拖着不发 压单 赶紧发 快点发 迟迟不发 hasnt_shipped havent_shipped not_been_sent hasn't_been_sent hasnt_been_sent awaiting_dispatch still_preparing unfulfilled haven't_sent_it havent_sent_it hasn't_gone_out

快递 物流 配送 送货 派送 派件 运输 运送 送货上门 承运 delivery deliver courier carrier transport delivery_area delivery_radius delivery_range delivery_slot food_delivery delievery delivary dilivery delivry 送快递 快弟
包裹 快件 邮包 货件 parcel package
快递公司 顺丰 中通 圆通 韵达 申通 邮政 京东快递 极兔 ems fedex dhl ups usps royal_mail
送达 到货 送到 抵达 寄到 收货 到手 arrive arrival reach get_here come_in 收的到 寄得到 arive
几天到 多久到 何时到 时效 delivery_time shipping_time eta how_long_to_arrive 多久收到 还要几天 when_will_it_arrive when_will_i_get how_long_for_delivery how_many_days estimated_delivery expected_delivery 几天能收 几天能到 路上几天 路上要多久 啥时候能到 哪天到 什么时候送 get_here_by arrive_by arrive_before get_here_before here_in_time how_long_will_it_take_to_get arrival_date delivery_date delivery_estimate
加急 加快 特快 次日达 当日达 隔日达 express expedite rush next_day same_day 急用 等着用 赶时间 in_a_hurry need_it_by urgent_delivery faster_shipping priority 急件 急单 等着穿 闪送 同城急送 speed_up speed_it_up overnight_shipping next-day same-day pay_extra_for_faster quicker_delivery

物流信息 物流状态 物流单号 快递单号 运单号 单号 查物流 查快递 查单 轨迹 追踪 跟踪 tracking track trace tracking_number 查件 走到哪 到哪了 到哪儿了 送到哪 卡在哪 运到哪 快递号 物流号 在哪一站 consignment_number waybill
在途 运输中 where_is_my where's_my whereabouts in_transit on_its_way 东西呢 货呢 where_has where_are_my wheres_my still_waiting waiting_for_my where_is_it_now any_update_on
不更新 不动 没更新 没动静 停滞 卡住 卡在 not_updating no_update not_moving stuck 物流停 stuck_in same_status hasn't_moved hasn't_updated not_updated 不走了 没有新的物流 物流没变 查无 查不到物流 物流查不到 单号查不到 单号无效 tracking_not_working tracking_stopped tracking_doesn't no_tracking_info hasnt_moved hasnt_updated

没收到 未收到 收不到 没到 还没到 没送到 not_received haven't_received never_received didn't_receive not_arrived hasn't_arrived never_arrived didn't_arrive never_came 没拿到 还没收到 没有收到 nothing_arrived still_no_sign no_show yet_to_receive still_haven't 没见着 没见到货 迟迟不到 到现在没 didnt_receive hasnt_arrived havent_received didnt_arrive haven't_got_my havent_got_my never_got_my not_here_yet still_not_here isn't_here_yet still_nothing not_turned_up hasn't_turned_up hasnt_turned_up hasn't_shown_up yet_to_arrive didn't_get_my_order not_recieved haven't_recieved 木有收到 havent_recieved didnt_recieve never_recieved didn't_recieve 没影儿 没影 连影子 收唔到 冇收到
丢件 丢失 弄丢 遗失 丢了 不见了 missing lost went_missing disappear not_there nowhere gone can't_find_it 石沉大海 下落不明 人间蒸发 凭空消失 快递丢 包裹丢 丢在路上 冒领 被人拿走 porch_pirate never_turned_up never_showed_up no_trace no_sign_of_it 快递被偷 包裹被偷 parcel_stolen package_stolen 没影儿 没影了
签收 代签 显示签收 已签收 驿站 快递柜 丰巢 菜鸟 代收 mark_as_delivered says_delivered show_delivered signed_for locker neighbour neighbor 说签收了 状态显示 supposedly_delivered it_says_delivered signed 妥投 投递成功 谁签的 不是我签 本人签 明明没收到 marked_delivered show_as_delivered delivered_but proof_of_delivery delivery_photo where_did_you_leave they_left_it

运费 邮费 快递费 配送费 运输费 shipping_fee shipping_cost shipping_charge delivery_fee delivery_cost delivery_charge postage 快递要钱 运费多少 pay_for_shipping shipping_charged how_much_is_shipping delivery_price 快递费用 寄费 shipping_rate freight handling_fee cost_to_ship cost_to_send charge_for_delivery charge_for_shipping
包邮 免邮 免运费 免邮费 不包邮 满额包邮 free_shipping free_delivery ship_free 凑单 免运 minimum_for_free ship_for_free threshold 免配送费 免快递费 不收运费 free_postage qualify_for_free spend_to_get_free delivered_free waive_the_shipping

地址 收货地址 收件地址 住址 门牌 address 地址写 地址填 door building block adress addres addy 地止 住哪里 寄哪里
搬家 搬走 搬了 换地方 move_house moved new_home relocate 不住 旧地址 新地址 old_address new_address moved_out moving_to
收件人 收货人 收货信息 recipient_name postcode postal_code zip_code zip street apartment_number
填错 写错 输错 寄错 错误 搞错 弄错 wrong incorrect mistake mistyped typo error_in 填成 写成 错了 填错了 wrong_one by_accident accidentally mixed_up messed_up put_the_wrong
转寄 改派 改送 redirect reroute forward_to

海外 国外 境外 国际 跨境 港澳台 外国 abroad overseas international worldwide foreign_country other_country outside_the_country 寄到国外 发国外 外地 港澳 台湾 香港 europe canada australia us uk usa asia ship_to deliver_to other_countries my_country 新加坡 马来西亚 东南亚 澳洲 加拿大 英国 美国 欧洲 直邮 转运 集运 留学生 singapore malaysia hong_kong new_zealand ireland germany france eu non-uk ship_internationally cross-border where_do_you_ship
关税 清关 海关 进口税 报关 customs customs_duty duty import_tax 被税 扣关 卡关 包税 import_fee import_charge brokerage taxes_on_arrival
偏远 偏远地区 乡镇 农村 村里 新疆 西藏 remote rural countryside island 山区 海岛 内蒙 青海 甘肃 海南 郊区 镇上 县城 小地方 highlands outlying alaska hawaii middle_of_nowhere

自提 自取 到店取 上门取 自己取 自己拿 pickup pick_up collect_in_store click_and_collect 不用寄 去店里拿 自己来拿 pick_it_up come_and_get collect_it collection 自己去拿 自个儿拿 到店拿 门店取 店里取 过来拿 顺路拿 顺路取 bopis click-and-collect collect_from_store collect_myself collect_my_order come_and_collect come_by_and_get self_collect self-collect self-pickup curbside swing_by_and_get

退货 退掉 退回 退回去 退换 寄回 退 return send_back give_back take_back bring_back 退不退 退了 returning returnable hand_back ship_it_back get_rid_of 申请退 寄还 拿回去退 send_it_back take_it_back bring_it_back rma
无理由 不想要 不喜欢 不满意 后悔 不合适 买错 拍错 don't_want unwanted changed_my_mind change_of_mind not_happy unhappy don't_like not_satisfied regret 用不着 没用上 买多了 不想留 not_for_me not_keen hate not_what_i_expected disappointed doesn't_suit 不太喜欢 没看上 看不上 不中意 不合心意 踩雷 冲动消费 悔了 鸡肋 isn't_for_me isnt_for_me dont_want dont_like not_what_i_wanted not_impressed underwhelmed second_thoughts buyer's_remorse don't_need_it no_longer_need no_longer_want bought_by_mistake not_as_good_as
拆封 开封 拆开 已拆 拆过 打开过 用过 使用过 试过 吊牌 opened unsealed used tried seal_broken worn tags 拆了 开了 用了 用了一次 用了几次 只用 already_opened already_used half_used open_box broke_the_seal 撕开 拆膜 撕膜 启封 下过水 穿了一次 unwrapped unboxed wore_it_once
退货地址 退货单 退货标签 寄回地址 return_label return_address return_slip return_policy 退货寄到哪 寄回哪里 退到哪个地址 退货怎么寄 寄给谁 退货码 where_do_i_send_it_back where_do_i_return where_to_return returns_form returns_portal prepaid_label send_it_back_to

退款 退钱 退费 返款 退还 钱退 把钱退 refund money_back reimburse reimbursement get_my_money give_my_money 钱呢 退款多久 get_refunded my_money_back get_a_refund back_to_my_card 退我钱 把款退 还我钱 want_my_money get_my_cash_back give_me_my_money credit_me_back pay_me_back 退余额 refund_my_balance refund_the_balance balance_refundable refound reffund 退欠 退下来 refunds_back
原路退回 原路返回 退款到账 退款进度 original_payment refund_status 退到哪里 退到哪张卡 退到原卡 退回原账户 退到微信 退到支付宝 退到余额 钱退到哪 where_does_the_refund_go which_card_will refunded_to original_card refund_method back_to_my_account back_onto_my_card
没退 没退款 退款没到 钱没到 钱还没 not_refunded no_refund still_no_refund 还没退 钱没退 没到账 haven't_been_refunded hasn't_come_back where's_my_refund waiting_for_refund 钱没回来 迟迟不退 havent_been_refunded hasn't_been_refunded money_not_back still_waiting_for_my_money no_money_back not_been_refunded where_is_my_refund wheres_my_refund refund_not_received refund_hasn't 退款没到账 退款未到 退款没收到 退款不见 退款哪去了 退款没显示 商家退款 商家退了 说退了没到 refund_not_showing refund_not_showing_up refund_hasn't_arrived refund_missing refund_not_on_my_statement haven't_got_my_refund merchant_refunded seller_refunded refund_hasn't_shown refund_still_hasn't refund_from_the_merchant never_got_my_refund

换货 换一个 换一件 调换 更换 换新 换个 exchange swap replace replacement swap_out trade_for trade_in switch_for 换其他的 换另一 换一瓶 换一双 换一台 换款 给换 change_it_for_another trade_it_for
换尺码 换码 换颜色 换大 换小 different_size another_size different_colour different_color other_colour 穿不下 穿不进 太紧了 勒脚 买大了 买小了 码买大 码买小 大了一码 小了一码 大一号 小一号 穿着大 穿着小 不合脚 挤脚 too_tight too_loose doesn't_fit doesnt_fit didn't_fit wont_fit won't_fit bigger_size smaller_size size_bigger size_smaller need_a_bigger need_a_smaller next_size_up go_up_a_size too_baggy swap_the_size exchange_size

破损 损坏 碎 破 裂 断 坏 摔坏 压坏 碎了 坏了 破了 裂了 断了 磕 划痕 凹 变形 压扁 broke broken break damaged damage crack smash shatter dent bent torn scratch crush 烂 烂了 碎的 坏的 破的 裂开 断掉 摔碎 坏掉 arrive_in_pieces in_bits chipped ruined banged_up busted destroyed 稀碎 成渣 瘪 磕碰 磕坏 掉漆 缺口 豁口 缺角 裂纹 裂缝 开裂 碎裂 压烂 压瘪 砸坏 散架 刮花 划花 掉了一块 缺了一块 破洞 四分五裂 scuff squashed mangled battered ripped snapped fell_apart fallen_apart came_apart in_pieces 压扁了 碎成渣 断成两截 掉瓷 in_two_pieces smashed_to_bits snapped_in_half in_bits_when cracked_down_the_middle crushed_box split_open
漏 漏液 渗漏 洒 漏了 洒了 leak spill burst 流出来 渗 漏出来 湿 湿了 wet soaked 漏气 胀包 胀袋 涨袋 渗出 黏糊糊 粘糊糊 瓶盖松 盖子松 leaky sticky_mess lid_came_off half_empty 漏了一箱 流了一盒 全洒了 瓶子漏 漏得到处 oozing dripping_out seeping leaked_everywhere leaked_all_over spilt
瑕疵 次品 残次 质量问题 有问题 毛病 缺陷 defect defective faulty flaw quality_issue poor_quality 不好使 不对劲 做工 不正常 not_right off weird something_wrong substandard 线头 脱线 脱胶 开胶 有污 脏兮兮 质量差 质量不行 质量太差 劣质 不灵 毛刺 loose_thread shoddy imperfect workmanship badly_made cheaply_made falling_apart not_up_to_standard playing_up acting_up dodgy wonky dud manufacturing_fault factory_fault 做工差 做工粗糙 有问题的货 残品 factory_defect manufacturing_defect blemish_on_the_product imperfection
运输损坏 运输途中 路上坏 damaged_in_transit arrived_broken arrived_damaged 路上摔 路上压 快递弄坏 快递摔 暴力分拣 暴力快递 压坏了 运坏 damaged_on_arrival broken_on_arrival damaged_in_shipping damaged_in_the_post damaged_by_the_courier doa

发错 发错货 错发 货不对板 wrong_item wrong_product wrong_order sent_wrong not_what_i_ordered not_as_described 发成 货不对 got_the_wrong sent_me_the_wrong someone_else's_order different_from_what 拿错 收错 不是我要的 不是我买的 不是我订的 不是我拍的 跟我下的不 跟我买的不 跟下单的不 收到别人的 别人的包裹 型号不对 not_what_i_bought not_what_i_asked_for didn't_order_this never_ordered_this received_the_wrong received_wrong sent_the_wrong came_in_the_wrong wrong_colour_sent someone_else's_parcel someone_else's_package mix-up
漏发 少发 少件 缺件 缺少 少了 少一件 没发全 missing_item item_missing short incomplete missing_from 没有放 没放 缺了 少了东西 数量不对 不够数 only_received only_got one_missing left_out forgot_to_include 漏寄 漏装 没给全 没收全 缺斤短两 分量不足 不够称 短斤缺两 差一件 short-changed didn't_include not_included_in_the_box wasn't_in_the_box not_in_the_box not_in_the_parcel part_of_my_order half_my_order one_item_is_missing only_came_with only_arrived_with not_all_of

赔偿 赔付 赔 补偿 理赔 compensate compensation claim 赔吗 赔钱 包赔 make_up_for it make_it_right 怎么赔 赔不赔 赔多少 赔我 给个说法 谁负责 谁的责任 算谁的 谁来赔 who_is_responsible liable liability goodwill make_amends cover_the_loss

改订单 修改订单 改单 change_order modify_order edit_order amend_order 加一件 多买 改数量 add_to_my_order add_another change_my_order combine_orders 改一下单 改下订单 加购一件 再加一个 少买一件 减一件 改个数量 追加 alter_my_order update_my_order amend_my_order edit_my_order modify_my_order add_something_to add_an_item add_to_an_existing add_one_more change_the_quantity remove_an_item remove_one_item
取消订单 取消 撤单 撤销 不要了 cancel cancellation call_off undo 不买了 不想买了 取消掉 退单 订单取消 stop_my_order don't_want_it_anymore cancelled 手滑 误拍 反悔 撤了 撤掉 不想要这单 单子不要 订单不要 stop_the_order withdraw_my_order call_it_off pull_the_order 不去了 不来了 去不成 不约了 cancle cancelation back_out pull_out drop_out_of

订单 单子 order 定单 订单号 order_number ordernumber order_no
下单 购买 买 订购 拍下 入手 选购 购入 buy bought purchase place_an_order get_one shop_for 下手 拿下 想要一 purchasing grab get_hold_of pick_one_up where_can_i_buy 拍单 剁手 咋买 哪里买 哪能买 how_do_i_order how_to_order where_do_i_order order_online order_by_phone order_over_the_phone order_from_you 定购 下订单 怎么买 哪儿买 where_to_buy how_to_buy purchse
加购 购物车 add_to_cart cart basket checkout 购物袋 add_to_bag

发票 开票 invoice receipt 补开发票 开个票 billing_document get_an_invoice 票能开 给票 发嫖 开发票 开票吗 能开票 开个发票 要发票 发票没收到 票没开 没给发票 tax_invoice vat_receipt need_an_invoice send_me_an_invoice itemized_receipt itemised_bill copy_of_my_receipt invoice_please get_a_receipt vat_invoice reciept recipt recept 发漂
抬头 税号 公司名 纳税人 开票信息 专票 普票 增值税 company_name tax_id tax_number vat gst 台头 公司抬头 个人抬头 发票抬头 抬头错 开错抬头 抬头开错 抬头写错 纳税识别号 信用代码 开户行账号 company_details billing_details bill_to name_on_the_invoice wrong_name_on_invoice vat_number abn uen ein billing_name
电子发票 纸质发票 票据 收据 小票 凭证 e-invoice proof_of_purchase 发票下载 水单 e-receipt digital_receipt paper_receipt pdf_invoice printed_receipt till_receipt 数电票 电子票 发票发邮箱 下载发票 e_invoice electronic_invoice download_invoice paper_invoice
报销 财务 入账 记账 expense reimburse_expense accounting bookkeeping 公司报销 公司付 单位报 for_work company_expense claim_back 走公司账 公司报 报账 单位能报 企业抬头 claim_it_on claim_it_from_my_company put_through_the_business 走报销 费用报销 差旅报销 贴票 报销单 贴发票 报销流程 能报销 报销多久 自己先垫 垫钱 expense_claim expense_report claim_expenses get_reimbursed submit_expenses claim_it_back out-of-pocket_expense travel_expenses

付款 支付 付钱 结账 买单 交钱 缴费 付 pay paid payment paymet 付欠 畀钱
支付方式 付款方式 微信支付 支付宝 payment_method payment_option ways_to_pay paypal apple_pay google_pay alipay wechat_pay visa mastercard amex 刷信用卡 do_you_take do_you_accept pay_with pay_by how_can_i_pay accepted_cards pay_in 能刷卡 扫码付 能用微信 云闪付 数字人民币 刷信用 银联 外币付 paynow grabpay paylah unionpay tap_to_pay e-wallet take_card take_cash cash_only card_only
货到付款 到付 cash_on_delivery cod pay_on_delivery
支付失败 付不了 付款失败 无法支付 扣款失败 payment_failed payment_declined payment_not_going_through can't_pay won't_accept_payment 付不出去 支付不了 付不上 卡付不了 payment_won't_go can't_check_out can't_complete payment_error 付不成 刷不过 扣不了款 支付报错 付款报错 付不出 付款转圈 cant_pay payment_keeps payment_won't payment_wont won't_take_my_card wont_take_my_card won't_accept_my_card card_was_declined card_got_declined payment_didn't_go_through payment_didnt_go_through cant_check_out stuck_at_checkout checkout_error checkout_fails transaction_failed 付款不成功 支付不成功 付款被拒 支付被拒 交易失败 交易不成功 扫码付不了 付不掉 不让付款 支付异常 transaction_declined payment_rejected couldn't_pay payment_bounced purchase_declined payment_was_declined transaction_not_going_through payment_didn't_work payment_was_rejected declined_at_the_till transaction_rejected
分期 分期付款 免息 花呗 白条 分几期 installment instalment emi monthly_payment pay_later 先买后付 先用后付 先享后付 月付 分开付 分几次付 分批付 慢慢还 klarna afterpay clearpay atome paylater bnpl pay_in_three spread_the_cost spread_the_payment split_the_payment pay_over_time pay_monthly 分期还 账单分期 分期付 做分期 办分期 能分期 分成几个月 分12期 分期怎么还 分开还 几个月还 每月还多少 installment_plan instalment_plan pay_in_installments pay_in_instalments split_into_payments payment_plan monthly_instalments buy_now_pay_later convert_to_instalments equal_payments monthly_installments split_it_over

扣款 扣钱 扣费 被扣 多扣 重复扣 扣了两次 charge charged deduct debited taken_from double_charged charged_twice billed 扣了两笔 多扣了 扣了两回 多收 two_charges overcharged wrong_amount charged_more charged_too_much 扣重了 扣两遍 付了两次 付了两遍 付重了 多付 刷了两次 刷重了 paid_twice took_it_twice two_payments taken_twice 扣了两遍 扣两次 扣两笔 扣双份 重复付款 收了我两次 重复收费 多扣钱 乱扣 乱扣费 charged_two_times charged_me_twice billed_me_twice duplicate_charge duplicate_payment duplicate_transaction same_charge_twice payment_shows_twice charged_double charged_multiple_times appears_twice showing_twice twice_on_my_statement money_taken_twice debited_twice

价格 价钱 多少钱 费用 收费 价位 售价 报价 贵不贵 price cost how_much pricing rate quote 卖多少 几块 啥价 多少一 how_expensive what_does_it_cost 怎么卖 几个钱 几多钱 价目 价码 what_does_it_go_for what_do_you_charge rrp 几钱 咋卖 啥价格 什么价 how_mch hw_much hm price_of
便宜 优惠 打折 折扣 划算 特价 促销 活动价 减价 降价 满减 省钱 实惠 discount deal cheap cheaper promotion promo sale special_offer offer save_money reduced 便宜点 少点 打几折 羊毛 薅羊毛 best_price any_offers any_deals money_off percent_off knock_off bargain on_sale 搞活动 做活动 有折 折后 几折 让利 好价 cheapest half_price special_price cut_price price_cut
保价 差价 补差价 降价补差 刚买就降 价保 price_match price_drop price_protection price_difference 降价了 买贵了 刚买 退差 补差 paid_more price_went_down cheaper_now 买亏了 买完就降 昨天买的今天 才买几天 买早了 掉价 价格保护 cheaper_elsewhere found_it_cheaper seen_it_cheaper went_on_sale_after dropped_the_price gone_down_in_price price_has_dropped lower_price_now price_guarantee price_adjustment price_adjust beat_the_price match_the_price refund_the_difference
大促 双十一 双11 618 双十二 年货节 周年庆 黑五 black_friday big_sale seasonal_sale

优惠券 券 代金券 抵用券 满减券 红包 优惠码 折扣码 抵扣券 兑换码 coupon voucher promo_code discount_code code 优惠卷 券码 折扣券 gift_code promotional_code 满减卷 立减 消费券 现金券 购物券 打折券 抵金券 折扣代码 我的券 cupon promocode e-voucher evoucher 优惠劵 折扣劵 coupan vouchar
领券 领取 领 抢券 get_coupon claim 领不到 where_to_get where_do_i_get find_a_code 去哪领 哪里领 领个券 where_is_the_code any_codes any_vouchers any_coupons
用不了 不能用 无法使用 用不上 不生效 无效 使用不了 失效 灰色 不可用 抵不了 not_working doesn't_work not_work invalid won't_apply can't_apply not_applied can't_use not_accepted not_valid 用不成 没法用 提示错误 不给用 不让用 没减 won't_work isn't_working isn't_valid says_invalid rejected doesn't_apply doesn't_go_through 使不了 核销不了 抵扣不了 券是灰的 选不了券 没抵扣 没给减 没打折 没享受到 doesnt_work wont_work isnt_working code_expired not_taking_my_code won't_take_my_code not_eligible_code didn't_come_off wasn't_applied didn't_apply discount_not_showing discount_didn't full_price_at_checkout 木法用 用不成了 不好用 用唔到 cant_use notworking not_wrking stopped_working_for_me aint_working
门槛 满多少 起用 使用条件 minimum_spend minimum_order min_spend 满减条件 满几百 凑满 凑够 差几块 minimum_amount min_order minimum_purchase spend_at_least spend_over how_much_do_i_have_to_spend
叠加 同时用 一起用 合并用 叠着用 并用 同享 combine stack use_together at_the_same_time on_top_of two_codes 能叠 一单 两张一起 几张 再用 同一单 use_two use_both more_than_one multiple_codes several_coupons double_up 折上折 券加券 一次用两 两个码 两张券 同时享 能不能一起 叠券 叠用 stackable combinable in_conjunction_with two_coupons two_vouchers two_discounts another_code_as_well

积分 点数 分值 points loyalty_points 积分呢 攒的分 point_balance how_many_points reward_points 积了多少 loyalty_balance missing_points points_not_added 积份
攒积分 赚积分 获得积分 得积分 积分规则 earn_points get_points collect_points 返积分 几分 给积分 accumulate get_more_points points_per 积分怎么来 怎么积分 消费积分 多少钱积 一块钱几 买东西送分 送积分 多倍积分 双倍积分 double_points bonus_points rack_up_points build_up_points how_do_points_work points_for_every gain_points
兑换 兑 换购 换礼品 积分换 积分抵扣 抵扣 抵现 redeem use_points spend_points exchange_points 换东西 花积分 用积分 cash_in convert_points 换礼 兑礼 积分能干嘛 积分有什么用 积分能换 积分怎么用 积分当钱 积分花 抵多少钱 what_can_i_do_with_my_points spend_my_points use_my_points pay_with_points points_worth points_as_cash turn_points_into rewards_catalogue
积分清零 积分过期 清零 作废 points_expire lapse 积分没了 lose_my_points points_disappear points_gone 积分没有了 积分少了 分没了 积分到期 积分有效期 积分会过期 积分几年 points_run_out points_expiry points_valid points_vanished points_wiped lost_my_points losing_my_points points_have_disappeared

过期 到期 有效期 期限 失效 截止 expire expiry expiration valid validity run_out deadline

会员 会员卡 贵宾 vip 会籍 member membership 加会员 club loyalty_program loyalty_scheme loyalty_card rewards_program rewards_programme
入会 办卡 开卡 成为会员 加入会员 开通会员 办会员 become_a_member join_membership membership_card 注册会员 办个会员 办个卡 办张卡 弄个会员 sign_up_as_a_member become_member join_the_club join_the_loyalty join_your_rewards get_a_membership sign_up_for_membership
年费 会费 月卡 年卡 季卡 annual_fee membership_fee yearly_fee
等级 级别 升级 降级 保级 成长值 金卡 银卡 黑卡 钻石 tier level rank upgrade downgrade gold silver platinum 升到 掉级 下一级 差多少升 next_level move_up reach_the_next drop_a_level 怎么升 消费满多少升 掉了级 降了级 requalify keep_my_status lose_my_status dropped_me how_do_i_reach demoted
权益 福利 特权 好处 优待 benefit perk privilege advantage 会员好处 what_do_i_get what's_in_it worth_it 会员有啥用 值不值得办 划得来 有必要办 why_should_i_join what_do_members_get is_it_worth_joining
生日 生日礼 生日券 寿星 过生日 birthday bday 生日送 生日月 my_birthday birth_month 过寿

续费 续订 续期 续卡 renew renewal
自动续费 自动扣费 自动扣款 自动续订 取消续费 关闭续费 auto_renew autorenew automatic_renewal auto_charge recurring charged_again billed_again stop_renewing 自动扣 不想自动 关掉自动 到期自动 keep_charging keeps_charging charged_without stop_charging automatically_charged 到期会扣 偷偷扣 免密支付 免密扣款 签约扣款 关自动扣 自己续了 自动给我续 又扣我钱 auto-renew auto-renewal renews_automatically charged_without_asking took_money_again recurring_payment renewed_without renewed_itself keeps_taking_money charges_me_every_month
订阅 包月 包年 订阅制 定期购 周期购 subscription subscribe 每月送 定期送 regular_delivery regular_order my_plan monthly_box sub
退订 取消订阅 不再订阅 unsubscribe cancel_subscription end_subscription 不订了 停订 取消会员 不续了 不想续了 关闭会员 不续费了 stop_my_subscription end_my_plan cancel_my_plan stop_paying_for cancel_membership don't_want_to_renew cancel_my_membership cancel_pro cancel_premium
暂停 停一下 先停 暂缓 pause suspend hold put_on_hold on_hold take_a_break freeze 停一个月 先不要 先别发 暂时不要 不要发 stop_for_a_while temporarily_stop stop_sending take_a_month_off hold_off put_off 缓一缓 往后推 推迟一期 先别寄 先不发 先别扣 停一停 停一期 delay_my_next skip_a_few
跳过 略过 skip miss_a_delivery 这次不要 跳一期 下一期不 这期 skip_a_month not_this_month skip_next skip_one
恢复 重新开始 继续订 resume restart reactivate unpause
频率 多久一次 间隔 每周 每两周 每月一次 太频繁 frequency how_often every_week every_two_weeks every_month biweekly less_often more_often interval 喝不完 用不完 太多了 改成两周 调整频率 too_much_coffee too_many piling_up every_other_week once_a_month deliver_more_often change_how_often
出差 旅行 度假 不在家 出门 外出 away travelling traveling vacation out_of_town on_holiday

礼物 送礼 送人 礼品 礼盒 送朋友 送给 gift present give_to 当礼物 生日礼物 送长辈 送女朋友 送妈妈 as_a_present buy_for_someone for_a_friend for_my_mum for_my_wife gifting 伴手礼 送客户 送领导 送老师 送女友 送男友 送爸妈 送闺蜜 送父母 送同事 送对象 有面子 buy_for_my_friend for_my_dad for_my_husband for_my_girlfriend for_my_boyfriend for_a_birthday housewarming secret_santa stocking_filler
包装 礼品包装 精美包装 贺卡 卡片 留言 gift_wrap wrapping gift_box greeting_card gift_note gift_message 打包漂亮 包好看 包得好看 丝带 蝴蝶结 写张卡 写几句话 写句话 手写卡 祝福语 祝福卡 ribbon handwritten_note handwritten_card gift-wrap giftwrap gift-wrapped add_a_card include_a_card include_a_note add_a_note personal_message make_it_look_nice
礼品卡 礼金卡 购物卡 gift_card gift_certificate 提货卡 提货券 礼卡 卡密 egift e-gift gift_voucher gift_token store_card giftcard

小样 试用装 样品 试用 体验装 试吃 试喝 sample tester trial try_out taster trial_size 先试试 试一试 试下 try_before sample_pack taste_first 旅行装 小瓶 小包装 尝尝 先尝 尝一下 试味道 travel_size small_bottle tasting_pack try_a_small try_it_first smaller_pack discovery_set
赠品 附赠 买一送一 送的 free_gift freebie free_item 满赠 买赠 送不送东西 搭送 随单送 附送 gift_with_purchase gwp free_extra throw_in buy_one_get_one bogo complimentary_gift

库存 现货 有货 缺货 断货 没货 售罄 卖完 卖光 in_stock out_of_stock stock sold_out available availability unavailable 没有了 卖没了 sold-out run_out_of do_you_have_any do_you_still_have 还有没 没得买 买不到 断码 断色 缺码 码不全 缺色 没我的码 剩几件 还剩几 抢光 抢完 还卖不 out-of-stock in-stock oos any_left any_more_left still_have_any how_many_left all_gone gone_already can't_find_my_size my_size_is_gone none_left still_sell availible avaliable availabe 有得卖 还有得
补货 到货通知 再上架 restock back_in_stock notify_me 再有 more_stock come_back_in available_again 啥时候有货 何时到货 进新货 来货 返场 到货叫我 到货喊我 有货通知 有货提醒 back-in-stock getting_more have_more_in when_will_it_be_back let_me_know_when tell_me_when_it's_back email_me_when replenish
下架 停产 绝版 停售 discontinued no_longer_sold 不卖了 还出不出 找不到商品了 不生产了 老款没了 stopped_selling no_longer_make no_longer_available don't_sell_it_anymore can't_find_it_anymore do_you_still_sell do_you_still_make phased_out
预售 预订 预购 定金 尾款 订金 preorder pre_order deposit presale 预售多久 付尾款 定金退 pay_the_balance pre-order pre-orders pre-sale advance_order back_order backorder back-order

门店 实体店 线下店 店铺 专柜 分店 旗舰店 体验店 store shop branch outlet showroom physical_store in_person 线下有 店在 逛 去店里 walk_in visit_you try_in_person shop_in bricks_and_mortar 有店 能去看 看实物 附近 离我近 离我最近 最近的店 直营店 哪个商场 哪个城市有 near_me high_street come_and_see come_and_look see_in_real_life
营业时间 几点开门 几点关门 营业 开门 关门 打烊 周末营业 opening_hours business_hours open close opening_time closing_time 几点营业 周日开 开到几点 几点下班 营业到 open_today open_on_sunday open_late when_do_you_open when_do_you_close are_you_open what_time_do_you 还开着 开没开 开不开 关没关 关了没 现在去 现在过去 去晚了 几点能去 收摊 trading_hours store_hours shop_hours shut how_late till_what_time until_what_time round_the_clock last_entry last_orders 网点时间 银行几点 银行周末 银行开门 银行关门 柜台几点 网点几点 对公几点 周末能办 周六能办 周六上班 周日上班 中午休息 中午上班 午休时间 周末上班 branch_hours bank_hours open_on_saturday open_saturday branch_open when_does_the_bank is_the_bank_open bank_holiday_hours open_at_weekends weekend_hours closed_for_lunch open_during_lunch oppening_hours what_time_open what_time_close 开不开门 开门不 开着吗 still_open
位置 在哪 地点 哪里 where location address_of located directions_to 怎么走 怎么去 怎么过去 怎么过来 几号线 地铁口 哪个出口 哪一层 几楼 几层 找不到店 找不到门 没找着 导航到 入口在 具体地址 which_exit which_floor how_do_i_get_there how_do_i_find_you how_to_get_to_you get_to_your find_your_shop find_your_store can't_find_you can't_find_the_entrance cant_find_the_entrance nearest_station nearest_mrt drop_a_pin google_maps

客服 人工 人工客服 在线客服 售后 店员 工作人员 真人 customer_service customer_support support_team agent representative human real_person helpdesk help_desk staff 找人工 转人工 真人客服 人呢 人工服务 speak_to_a_person talk_to_someone real_human actual_person live_chat speak_to_someone 活人 跟人聊 talking_to_a_bot stop_the_bot speak_with_someone talk_to_a_person chat_with_someone csr
联系 联系方式 找谁 电话 热线 客服电话 contact reach get_in_touch phone_number hotline call_you speak_to talk_to 联系不上 加微信 get_hold_of ring_you email_you message_you 联络 找你们 座机 微信号 企业微信 加客服 占线 call_me_back callback ring_me give_me_a_call what's_your_number what_number_do_i whatsapp telegram email_address_for drop_you_a_line
没人回 不回复 没人理 不理人 没回应 no_reply no_response nobody_answers not_responding no_answer unanswered ignore 没有人回 半天没人 没回复 等半天 nobody_replied no_one_replied waiting_for_a_reply haven't_heard_back still_no_answer 已读不回 装死 不理我 不吱声 没人应 没人管 不搭理 不睬 没人接 不接电话 消息不回 信息不回 爱答不理 ghosted left_on_read nobody_picks_up no_one_picks_up no_one_answers nobody_responds no_one_responding never_reply never_replied never_got_back not_replied haven't_replied havent_heard_back hasn't_got_back_to_me been_waiting_for_an_answer phone_just_rings
投诉 举报 差评 不满 complain complaint report 要投诉 态度差 make_a_complaint not_acceptable escalate manager 维权 消协 工商局 市场监管 黑店 太坑 坑人 坑爹 欺骗消费者 虚假宣传 态度恶劣 服务态度 服务太差 骂人 甩脸 推脱 踢皮球 找你们领导 找经理 找领导 讨说法 气死 太过分 ombudsman trading_standards consumer_rights consumer_protection rude terrible_service awful_service appalling disgusted disgraceful unacceptable fed_up higher_up take_this_further
上班时间 在线时间 服务时间 几点上班 几点下班 support_hours service_hours working_hours office_hours

正品 真货 真假 真伪 假货 防伪 验真 正版 仿品 盗版 山寨 authentic authenticity genuine fake real counterfeit original replica 真不真 保真 是真货 legit is_it_real knock-off dupe how_do_i_know 高仿 水货 行货 假一赔十 假一赔三 假一罚 是不是正 是不是真 是不是假 怕买到假 怕是假 扫码验 莆田 精仿 原装 knockoff bootleg grey_import grey_market parallel_import imitation
授权 官方 官网 正规 第三方 official authorised authorized certified retailer reseller 别家 其他店 淘宝 拼多多 京东店 某宝 amazon ebay other_sites elsewhere third-party

保修 质保 保修期 三包 延保 warranty guarantee 保多久 质保多久 坏了保 how_long_is_the_warranty covered cover 保几年 保一年 保两年 保不保 包修 保换 保障期 坏了管不管 管不管修 warrenty guarentee is_it_guaranteed warantee garantee 报修 包不包修
维修 修理 返修 修 送修 返厂 repair fix service_centre service_center mend 修吗 get_it_fixed can_you_fix 报修 寄修 上门修 修不修 拿去修 修一修 找人修 坏了咋修 repairable technician repairman

批发 大宗 团购 批量 企业采购 大量 拿货 进货 wholesale bulk large_quantity corporate_order business_order b2b trade_account 买多有 多买 大批 开店 餐厅 咖啡馆 公司用 for_my_cafe for_my_office for_my_restaurant trade_price bulk_discount large_order stock_your 量大 走量 整箱 拿大货 给公司买 几百个 几十份 几百份 买很多 单位采购 by_the_case by_the_box by_the_pallet volume_discount volume_pricing quantity_discount trade_discount for_the_whole_office for_my_shop for_resale
代理 加盟 经销 分销 合作 distributor dealer franchise reseller partnership partner collaborate affiliate 做代理 加盟费 stock_your_products sell_your_products open_a_franchise franchise_fee franchising franchisee

抽奖 开奖 中奖 奖品 得奖 领奖 raffle lucky_draw giveaway prize win won winner 抽中 中了 没中 who_won did_i_win enter_the_draw 抽啥 怎么抽 抽奖时间 中奖名单 抽到我 开奖时间 prize_draw sweepstake lottery contest announce_the_winner did_anyone_win winning_list
直播 直播间 主播 开播 几点直播 live livestream live_stream broadcast streamer 直播几点 今天直播 今晚直播 有直播 go_live when_is_the_live tonight's_live 几点播 今晚播 在播 还播 下播 上播 播不播 tune_in 直播课 直播什么时候 开始直播 live_class live_session live_lesson live_call live_lecture
回放 录播 录像 重播 回看 补看 replay recording rewatch recorded watch_again catch_up_on 没看到 错过直播 miss_the_live watch_it_later watch_later 没赶上直播 没看成直播 missed_the_stream watch_back catch_up_later 回访看 课程回放 有录像 录屏 事后看 错过了直播 playback catch-up will_it_be_recorded is_it_recorded is_there_a_recording missed_last_night watch_afterwards missed_the_webinar see_it_later 会不会录 有没有录
邀请 推荐好友 拉新 邀请码 推荐码 老带新 invite refer referral invitation_code referral_link bring_a_friend 介绍朋友 推荐朋友 拉朋友 邀请有 朋友注册 带朋友 refer_a_friend invite_a_friend tell_my_friend get_a_friend 带新人 拉人 拉个朋友 推荐人 推荐有 介绍人 带个朋友 介绍新客 裂变 recommend_a_friend get_my_friend refer-a-friend friend_joins friend_signs_up share_my_code 带人来 拉一个人 邀请链接 推荐有奖 邀请海报 邀请有礼 推荐同学 invite_link refer_someone bring_someone brought_a_friend referral_program referral_scheme referral_code get_friends_to_join if_i_bring i_referred
返利 返现 佣金 奖励 奖金 reward bonus commission cashback
评价 晒单 好评 评论 review rating feedback testimonial 打分 写评 晒图 追评 rate_it rate_my_order

群规 规则 规矩 守则 违规 rules guideline code_of_conduct 群里规矩 入群须知 不能发什么 能发什么 群里禁止 group_rules house_rules what's_allowed what's_not_allowed allowed_to_post community_guidelines etiquette rules_in_here anything_i_shouldn't dos_and_don'ts
广告 打广告 发广告 推广 宣传 推销 发链接 外链 advertise advertisement ad promote self_promotion spam post_links 发个广告 推广自己 发朋友圈 share_my_link post_my promote_my advertise_my plug 电压多少 220v 110v use_abroad use_it_in work_in_the_us 打个广告 小广告 微商 推自己的 宣传一下 引流 发海报 promote_my_business self-promotion self-promo shameless_plug plug_my advertise_here market_my solicit share_my_startup promote_a_product post_my_shop
禁言 踢 移出 拉黑 踢出 被踢 封号 mute kick ban block removed_from 被移 被禁 say_nothing got_kicked got_banned got_muted why_was_i_removed 说不了话 发不了言 发不出消息 被移出 被请出 踢了 踢出来 被踢了 把我踢 被拉黑 silenced removed_me threw_me_out thrown_out banned_from can't_post can't_send_messages got_removed can't_type can't_talk_in_the_group kicked_me_out booted_out
加群 进群 入群 拉群 拉我 群聊 群二维码 社群 join_group join_the_group group_chat group_link community 进不了群 is_there_a_group 拉一下我 拉我进 求拉 入群链接 群号 想进群 入个群 add_me_to invite_me_to_the_group group_invite join_the_chat join_the_server discord_invite telegram_group whatsapp_group join_the_community slack_invite join_your_discord
退群 leave_group leave_the_group 退出群 退出群聊 离群 想退了 quit_the_group exit_the_group remove_me_from_the_group leave_the_chat leave_this_chat get_me_out_of leave_the_community
二手 转卖 出售 闲置 代购 sell resell second_hand used_item

截单 今天拍 今天能发 现在拍 当天寄 今天寄 赶上今天 cut_off cutoff cut-off order_before same_day_dispatch ship_today dispatched_today if_i_order_now if_i_order_today 当天发货 当日发货 截单时间 接龙 几点前下单 最晚几点下单 最迟几点订 order_deadline order_cutoff latest_i_can_order last_time_to_order

周末发货 节假日发货 放假发货 过年发货 春节发货 停发 周末送 周日送 周六送 ship_on_weekends ship_on_saturday deliver_on_weekends deliver_on_sunday deliver_on_saturday weekend_delivery sunday_delivery saturday_delivery holiday_shipping dispatch_over_the_holidays

延迟发货 晚点发 先不要发 晚几天发 指定时间发 过几天再发 预约发货 到时候再发 ship_later deliver_later delay_shipping delay_delivery schedule_delivery chosen_date named_day nominated_day deliver_on_a_certain choose_a_delivery_date

拆单 分批发 分两个 两个包裹 几个包裹 分开寄 剩下的何时 另外一件 另一件 split_shipment two_parcels two_packages separate_parcels separate_packages several_boxes ship_separately rest_of_my_order second_parcel second_box 分开发货

合单 合并订单 并单 一起寄 一块发 一块寄 一起发 两单一起 两个订单一起 合并邮费 ship_together send_together one_shipment in_one_parcel same_box same_parcel merge_my_orders combine_my_orders combine_shipping 合并发货

指定快递 什么快递 哪个快递 哪家快递 发哪家 走哪家 哪家物流 发顺丰 走顺丰 顺丰到付 换快递 换个快递 不要邮政 which_courier which_carrier what_courier what_carrier who_delivers shipped_with delivered_by choose_courier choose_the_courier choose_my_courier different_courier preferred_courier

送货时间 送货时段 晚上送 约时间送 预约送货 送之前 送前打 上班时间送 下班后送 delivery_slot delivery_window time_window deliver_in_the_evening evening_delivery ring_before home_all_day wait_in_all_day what_time_will_it_be_delivered
没人在家 家里没人 没人签 没人收 上班没人 派送失败 投递失败 再送一次 重新派送 二次派送 没接到电话 错过快递 没接快递电话 missed_delivery failed_delivery delivery_attempt attempted_delivery redeliver redelivery not_home not_at_home wasn't_home nobody_home no_one_home sorry_we_missed_you missed_the_courier missed_the_delivery out_at_work deliver_again

放门口 放家门口 放物业 放保安 门卫 物业代收 放楼下 别放驿站 不要放驿站 放信箱 leave_at_the_door leave_it_at leave_it_with leave_outside safe_place mailroom letterbox doorstep porch contactless_delivery 放前台 放门卫 没人在家 家里没人 leave_with_reception nobody_home no_one_in leave_it_outside concierge not_in_when out_when_you_deliver 放快递柜 指定位置 leave_with_a_neighbour leave_with_neighbor on_the_porch

送错地方 送错地址 送错人 送到别人家 送到隔壁 派错 投错 送错楼 送错小区 送到老地址 delivered_to_the_wrong went_to_the_wrong wrong_house wrong_door left_at_the_wrong wrong_building delivered_next_door delivered_to_my_old sent_to_my_old

取件码 取货码 提货码 开柜 取件短信 取不出 柜子打不开 验证码取件 pickup_code collection_code collection_number open_the_locker locker_code locker_won't_open pick-up_code
存放几天 保管几天 放驿站几天 驿站放多久 柜子放多久 没去取 忘了取 忘记取 没空取 过期没取 晚几天取 how_long_will_they_hold how_long_will_you_hold uncollected forgot_to_collect forgot_to_pick_up not_collected

退件 退回发件 原件退回 退回商家 无人签收退 快递退回 显示退回 return_to_sender undeliverable sent_back_to_you going_back_to_you undelivered unclaimed

拦截 截回 召回快递 发了还能取消 发货了还能取消 发货后取消 半路截 叫快递停 intercept stop_the_shipment stop_the_parcel recall_the_parcel too_late_to_cancel already_shipped_can stop_it_from_shipping before_it_ships cancel_after_shipping

拒收 拒签 不签收 拒绝签收 不想收 refuse_delivery refuse_the_parcel refuse_the_package reject_the_parcel refuse_to_sign not_accept_the_delivery 退回寄件人 不收了 return_to_sender

物流延误 晚了几天 超时未到 过了预计 超过预计 说好几天 爆仓 late_delivery running_late later_than_expected past_the_estimated should_have_arrived should_have_been_here supposed_to_arrive supposed_to_be_here behind_schedule overdue_delivery delivery_delay shipping_delay backlog

改地址 换地址 地址填错 地址写错 填错地址 写错地址 地址错了 地址选错 默认地址 改个地址 送别的地方 寄到别处 换个地方收 change_my_address change_address change_the_address change_delivery_address update_my_address update_address wrong_address different_address another_address sent_to_my_old_address default_address deliver_it_elsewhere deliver_somewhere_else i've_moved just_moved i've_since_moved
改收件人 换收件人 change_the_recipient misspelled_my_name name_on_the_order 收件人填错 收件人写错 收货电话 收件电话

配送范围 送货范围 送得到 能送到 不在配送 不配送 超出范围 多远能送 外送范围 delivery_area delivery_radius delivery_zone deliver_to_my_area my_postcode my_zip cover_my_area local_delivery do_you_deliver can_you_deliver how_far_do_you deliver_out_here 送不送到 送到我家 送多远 几公里内 多少公里 不在范围 我这边能送 能送到我 delivery_range how_far_do_you_deliver out_of_range outside_your_area deliver_to_my_house deliver_to_my_postcode deliver_to_my_street

邮政信箱 po_box pobox

宿舍 寝室 校区 送学校 学校能送 dorm dormitory hall_of_residence campus_delivery

送货上楼 上楼 没电梯 没有电梯 步梯 楼梯房 送进门 送入户 送到屋 upstairs no_elevator no_lift carry_it_up bring_it_up bring_it_inside doorstep_only room_of_choice white_glove

起送 最低多少送 minimum_for_delivery delivery_minimum minimum_order_for_delivery

运输险 运费保价 快递保价 贵重物品 声明价值 保价费 shipping_insurance insured_shipping parcel_insurance insured_delivery insure_the_parcel declared_value

订单号 单号在哪 订单编号 交易号 order_number order_id order_no order_reference
订单状态 订单进度 到哪一步 进展 order_status status_of_my_order what's_happening_with update_on_my_order
下单成功 拍成功 有没有拍上 订单生成 没生成订单 没看到订单 没收到确认 确认邮件 确认短信 confirmation_email order_confirmation confirmation_number no_confirmation did_it_go_through did_my_order_go_through not_sure_if_my_order was_my_order_placed
历史订单 以前的订单 之前的订单 购买记录 买过什么 买过的 消费记录 老订单 找不到订单 查不到订单 订单找不到 订单不见 order_history past_order previous_order past_purchase purchase_history what_i_bought old_orders can't_find_my_order cant_see_my_order can't_see_my_order

再来一单 再来一份 再买一次 老样子 回购 复购 再次购买 reorder re-order order_again buy_again same_again same_as_last_time repeat_order repeat_purchase

下不了单 下单失败 无法下单 拍不了 拍不下 买不了 不能购买 下单报错 can't_order cant_order can't_place won't_let_me_order won't_let_me_buy order_won't_go_through can't_add_to_cart can't_buy unable_to_order checkout_not_working

重复下单 拍重 拍多了 拍了两次 下了两单 下了两次 重复拍 买重了 点了两次 duplicate_order ordered_twice two_orders placed_it_twice

自动取消 被取消 订单关闭 自动关闭 超时关闭 订单没了 订单消失 交易关闭 砍单 莫名取消 why_was_my_order_cancelled order_was_cancelled order_got_cancelled cancelled_by_itself cancelled_without cancelled_automatically you_cancelled

未付款 待付款 没付款 还没付 付款时限 多久内付 晚点付 过会儿付 拍下没付 unpaid hold_my_order how_long_to_pay awaiting_payment complete_my_payment

改规格 选错颜色 选错尺码 拍错颜色 拍错尺码 拍错了款 尺码拍错 颜色拍错 改颜色 改尺码 改口味 换个颜色再发 发货前改 ordered_the_wrong picked_the_wrong chose_the_wrong selected_the_wrong change_the_size change_the_colour change_the_color change_the_flavour change_the_flavor before_you_ship

备注 order_note leave_a_note note_to_seller special_instruction delivery_instruction

不注册 不想注册 游客下单 免注册 不用注册 不登录买 guest_checkout as_a_guest without_an_account without_registering without_signing_up don't_have_an_account

付了没订单 钱扣了 扣了钱没 钱付了 已付款显示 已经付了 明明付了 显示未付 还显示待付款 付了没显示 扣款成功没 charged_but money_taken took_my_money money_has_left money_left_my_account paid_but payment_taken taken_the_money no_order_showing but_no_order already_paid 扣了钱没订单 扣款成功订单未付 钱扣了没到 钱扣了但 钱出去了 付了钱没 付了没反应 付了还显示未付 money_gone_but paid_but_not paid_but_order charged_but_no money_was_taken_but deducted_but debited_but

对公转账 公对公 对公账户 公司转账 公司打款 银行转账 汇款账号 打款账号 pay_by_transfer company_transfer bacs

账期 月结 挂账 赊账 先货后款 付款周期 net_30 credit_terms payment_terms pay_on_account purchase_order trade_credit net_60 pay_by_invoice

代付 别人付 朋友付 家人付 帮付 找人付 someone_else_pay pay_on_my_behalf another_person's_card someone_else's_card

含税 税后 带不带税 价税 tax_included include_tax plus_vat inclusive_of inc_vat plus_tax nett

发票没收到 发票还没 票还没开 什么时候开票 开票多久 发票多久 no_invoice haven't_received_the_invoice where_is_my_invoice where's_my_invoice when_will_i_get_the_invoice invoice_not_received where_do_i_find_my_invoice
忘开发票 忘了开票 忘记开票 忘开票 补开 以前的能开 去年的能开 过了还能开 forgot_to_ask_for_an_invoice forgot_the_invoice forgot_to_get_a_receipt invoice_for_an_old_order late_invoice
换开发票 重开发票 发票重开 发票开错 抬头开错 抬头错 抬头写错 税号错 改抬头 红冲 冲红 发票作废 reissue_the_invoice amend_the_invoice invoice_is_wrong wrong_invoice correct_the_invoice change_the_name_on_the_invoice wrong_company_name reissue_invoice

讲价 还价 砍价 议价 抹零 抹个零 最低价 底价 能少点 少一点行 给个实价 haggle negotiate negotiable lowest_price knock_something_off bottom_price mates_rates 最低多少 让点价 best_you_can_do last_price can_do_cheaper

涨价 提价 调价 又贵了 怎么贵了 变贵 比之前贵 比上次贵 price_increase price_went_up prices_have_gone_up put_up_your_prices price_hike price_rise more_expensive_now more_expensive_than_before used_to_cost 涨了 贵了 价格上涨 went_up gone_up raised_the_price getting_more_expensive

线上线下 店里价格 线上价 线下价 网上便宜 店里贵 线下贵 网上和店里 同价 价格不一样 价格不一致 cheaper_online cheaper_in_store online_price in-store_price store_price different_price same_price price_differs price_is_different

活动到几号 活动还在 活动截止 下次活动 优惠到什么时候 next_sale next_promotion when_is_the_sale when_does_the_sale sale_end sale_still_on offer_end offer_still_on promotion_period still_running

秒杀 限时购 闪购 抢购 整点抢 抢不到 没抢到 秒没 手慢 flash_sale lightning_deal limited_time snap_up

限购 一人几件 每人限 限买 每人几个 最多买几 能买几个 一次能买几 限几件 purchase_limit per_customer how_many_can_i_buy maximum_quantity buying_limit

清仓 尾货 甩卖 处理价 断码处理 孤品 clearance outlet_sale end_of_line closing_down_sale seconds_sale final_reduction

新人券 首单优惠 首单立减 新人优惠 新人礼 新客优惠 新人专享 第一次买有 第一单 first-order_discount welcome_offer welcome_code welcome_discount new_customer_discount new_customer_offer first_order_discount discount_on_my_first sign_up_discount first-time_buyer newbie_discount

券退回 退券 券返还 券还给 券还能用 券还在 券会退 券没退 券退不退 优惠券退 取消了券 coupon_returned get_my_coupon_back code_back voucher_back coupon_refunded use_the_code_again
券过期 券到期 过期券 券失效 补张券 券延期 优惠券有效期 券用到几号 券几号到期 coupon_expired voucher_expired code_has_expired voucher_valid extend_my_voucher extend_my_coupon expired_voucher
忘用券 忘记用券 忘了用券 忘记用优惠 忘了用优惠 下单忘了用 补用券 付完才发现 forgot_to_use_my forgot_to_apply forgot_the_code forgot_my_discount apply_it_after add_the_code_after didn't_use_my_code

赠品没收到 赠品没 没送赠品 少赠品 赠品漏 没看到赠品 没给赠品 说好的赠品 说送的 free_gift_missing missing_gift missing_freebie didn't_get_the_free didn't_get_my_gift didn't_get_my_free gift_wasn't_included no_free_gift where's_my_free

退货赠品 赠品要退 赠品退不退 赠品一起退 礼品要还 return_the_free_gift keep_the_free_gift send_back_the_gift

积分没到账 没给积分 没积分 没有积分到 积分没到 积分没加 积分不对 没算积分 积分没给 points_missing missing_points points_not_added points_not_showing points_haven't didn't_get_my_points didn't_get_points no_points points_didn't_go_on not_credited_points
补登积分 补积分 补录积分 忘报手机号 忘了报手机号 没报会员 忘了报会员 忘报会员 没刷会员 没扫会员码 忘带会员卡 forgot_my_card forgot_my_loyalty_card didn't_scan_my_card forgot_to_scan claim_points claim_missing_points add_points_later points_after_purchase left_my_card_at_home

转积分 积分转 积分给家人 积分合并 合并积分 积分送人 积分送朋友 共用积分 transfer_points transfer_my_points merge_points combine_points pool_points share_points give_my_points

退货积分 积分退不退 积分退回 扣回积分 积分被扣 退了货积分 points_back points_deducted points_taken_away points_refunded

签到 打卡 断签 补签 连签 daily_check_in daily_check-in streak sign_in_daily

会员价 会员折扣 会员日 会员专享 会员打几折 会员几折 member_price member_discount members_only members-only member_day
会员码 会员号 出示会员 会员卡丢 membership_number member_number member_id loyalty_number digital_card lost_my_loyalty_card show_my_card 报手机号 出示会员码 扫会员 member_code scan_my_code show_my_code membership_barcode

退会 取消会员 退年费 不想当会员 不做会员 不续了 退卡 cancel_my_membership end_my_membership leave_the_club leave_the_program refund_my_membership cancel_membership

全国通用 跨店 别的店能用 其他门店能用 哪些店能用 所有店 各店 异地能用 valid_at_all any_branch any_store all_stores all_branches other_branches other_outlets every_store nationwide participating_stores use_it_at_any

副卡 附属卡 亲情卡 家庭卡 家人能用 一家人用 家人一起用 带家人 family_card family_plan family_membership supplementary_card add_a_family_member add_my_wife add_my_husband 家庭套餐 共享套餐 主卡 亲情号 shared_plan additional_line second_line extra_line add_a_line kids_sim share_my_plan supplementary_line

储值 预存 预付卡 卡里没用完 充多少送 充值送 store_credit shop_credit stored_value prepaid_card wallet_balance credit_on_my_account

计次 剩几次 还有几次 次数没用完 punch_card stamp_card sessions_left visits_left how_many_visits class_pack

礼品卡余额 礼卡余额 礼品卡还有多少 gift_card_balance left_on_my_gift_card balance_on_my_gift voucher_balance

免费试用 试用期 试用结束 试用到期 试用几天 试用完 free_trial trial_end trial_period_end after_the_trial during_the_trial 试用多久 免费体验 试用版 先用后买 trial_period trial_version trial_expired try_for_free trial_length free_for_7_days 7-day_trial 14-day_trial 30-day_trial

换套餐 升套餐 降套餐 改套餐 改成年付 change_my_plan switch_plan switch_to_annual switch_my_plan downgrade_my_plan upgrade_my_plan change_plan 变更套餐 换便宜套餐 套餐变更 cheaper_plan bigger_plan smaller_plan move_to_another_plan switch_to_a_different_plan

营销短信 广告短信 骚扰短信 短信轰炸 老发短信 老给我发 别给我发 不想收短信 推销电话 newsletter mailing_list marketing_email marketing_text promotional_email promo_emails stop_emailing stop_texting too_many_emails unwanted_emails 骚扰电话 别再打 别给我打 垃圾短信 不要打电话 老打电话 别发短信 marketing_emails marketing_calls cold_call spam_calls stop_calling opt_out junk_mail do_not_call marketing_messages telemarketer 广告邮件 推销短信 退订短信 别给我发邮件 promotional_emails spam_emails stop_emailing_me take_me_off_the_list stop_texting_me marketing_texts unsubscribe_from_emails email_preferences

代寄 直接寄给 直接寄到 直接发给朋友 寄给朋友 寄给别人 寄给对方 寄给家人 帮寄 替我寄 异地送礼 ship_to_a_friend send_it_straight_to send_directly_to deliver_to_someone_else send_to_someone_else ship_it_to_my_friend send_to_another_address ship_directly_to sent_to_the_recipient
不放价格 不放小票 不显示价格 别放价格 不要放价格 不要小票 价格条 撕价签 去价签 不写寄件人 hide_the_price no_price without_the_price without_price remove_the_price gift_receipt no_receipt_in_the_box don't_include_the_invoice don't_include_the_receipt see_what_i_paid keep_it_a_surprise ruin_the_surprise

刻字 刻名 刻个名 印字 印名字 绣名 绣字 定制名字 激光雕刻 engraving personalise personalize monogram embroider initials custom_text name_on_it print_a_name

手提袋 礼袋 礼品袋 纸袋 配袋子 送袋子 带袋子 有袋子 paper_bag gift_bag carrier_bag

企业礼品 员工福利 公司送礼 节日福利 年会礼品 商务礼品 给员工 发员工 corporate_gift staff_gift client_gift employee_gift company_gift gifts_for_my_team gifts_for_staff

收到的礼物 别人送的 朋友送的 人家送的 收礼的人 对方不喜欢 收礼人退 return_a_gift was_a_gift got_it_as_a_gift received_as_a_gift given_to_me gift_recipient someone_gave_me

卖什么 有哪些产品 有啥卖 产品目录 商品目录 目录册 图册 画册 价目册 全部商品 主营 经营范围 catalogue catalog lookbook product_list product_range full_range brochure what_do_you_sell what_products

新品 上新 新款 新系列 有啥新 new_arrival new_in new_launch new_collection just_launched anything_new latest_collection new_product 新口味 出新 季节限定 当季限定 限定款 seasonal limited_edition new_flavour new_flavor new_drink seasonal_special what's_new
爆款 热卖 热销 招牌 卖得最好 卖的最好 人气 必买 必入 销量最高 大家都买 best_seller bestseller bestselling best-seller best-sellers best-selling most_popular top_seller crowd_favourite fan_favourite everyone_buys

收藏 心愿单 种草 wishlist wish_list save_for_later favourites_list my_favourites saved_items add_to_favourites

产地 哪产的 哪里产 国产 进口 原产 哪国 哪个国家的 哪里生产 哪儿做的 made_in where_is_it_made where_are_they_made where_do_they_come_from manufactured_in sourced origin 哪国造 country_of_origin where_do_you_make made_in_china 是进口的 进口货 is_it_imported 原产地 哪里种的 进口的 where_is_it_from sourced_from grown_in imported_from where_do_you_source

试穿 试戴 试衣 上脚 试一试再 先试后买 fitting_room changing_room dressing_room try_it_on try_them_on try_on try_before_you_buy try_before_i_buy
实物图 实拍 细节图 真实照片 无滤镜 多拍几张 拍个视频看 上身图 actual_photo real_photo real_picture more_pictures more_photos close-up in_natural_light 和图片不一样 跟图不一样 跟图片差 与图不符 图文不符 照骗 和照片差 not_like_the_picture different_from_the_photo nothing_like_the_photo looks_nothing_like smaller_than_the_picture

实物不符 图片不符 描述不符 和图片不一样 跟图片不一样 跟图不一样 图文不符 照骗 买家秀 卖家秀 色差大 looks_different not_like_the_picture not_like_the_photo different_from_the_photo different_from_the_picture not_as_pictured misleading nothing_like not_as_advertised colour_is_off nothing_like_the_picture

套装 套盒 礼包 组合装 成套 一套几件 gift_set combo value_pack multipack starter_kit full_set bundle_deal

单卖 拆卖 零卖 散卖 散装 单买一 可以单买 单件买 buy_separately sold_separately buy_individually buy_just_one sold_individually single_unit

留货 预留 给我留 留一件 留一个 留两个 替我留 hold_it_for_me put_aside put_one_aside set_aside set_one_aside reserve_one reserve_an_item keep_one_for_me save_one_for_me

门店库存 店里有没有 哪个店有 哪家店有 哪家门店有 调货 调一件 别店调 in-store_stock stock_in_store in_stock_at available_in_store available_at_your which_store_has which_branch_has do_you_have_it_in_store transfer_from_another

以旧换新 旧机 旧的抵 抵旧 trade-in trade_in_my old_for_new part_exchange part_ex trade_my_old 旧机折价 旧机抵扣 回收旧机 旧手机回收 旧手机换 trade_in buyback old_phone_for_a_new value_of_my_old

拉走旧 旧家具 旧床垫 旧电器 拖走旧 旧的能拉走 旧的处理 旧的帮搬 take_away_my_old take_away_the_old remove_my_old remove_the_old haul_away dispose_of_my_old old_one_away collect_my_old

上门装 包安装 师傅上门 安装师傅 安装费 安装收费 送装 预约安装 installation_fee installation_included fitter fitting_service assembly_service assembled_for_me do_you_install someone_to_install set_it_up_for_me

押金 security_deposit bottle_deposit deposit_on_the refundable_deposit 保证金 担保金 预授权 押多少 押钱 交押金 deposit damage_deposit pre-authorisation pre-authorization preauthorization pre-auth incidentals hold_on_my_card authorization_hold authorisation_hold caution_money hold_a_deposit deposit_required 退押金 bond

部分退货 退一件 退其中 退一部分 只退一个 留一件退 return_one_item return_part return_some return_just_one return_one_of partial_return keep_one keep_the_rest return_half
退货期限 几天内退 七天内 退货期 过了七天 超过七天 过期还能退 多久能退货 买了很久 买了一个月 上个月买的 return_window return_period return_deadline days_to_return too_late_to_return past_the_return still_return still_send_it_back bought_it_a_month_ago bought_it_months_ago bought_last_month
退货运费 运费谁出 谁出运费 谁付运费 运费谁承担 来回运费 邮费谁出 谁出邮费 运费险 寄回运费 退货邮费 运费要我出 自己出运费 倒贴运费 运费自理 return_postage return_shipping return_cost free_return pay_to_return pay_to_send_it_back pay_for_the_return cost_to_return return_fee restocking_fee who_pays_for_return who_pays_return
门店退 店里退 到店退 线下退 return_in_store return_to_store return_it_in_store return_it_to_the_shop return_at_a_store return_online_order return_in_person drop_it_back drop_off_point
已寄回 寄回去了 退货寄出 退的货 退货签收 收到退货 退货到了 退货物流 已经退回去 货退了 sent_it_back returned_it_last posted_it_back return_received received_my_return got_my_return status_of_my_return my_return_arrived return_tracking track_my_return

上门取件 上门取退 上门收 快递来取 来家里取 预约取件 叫快递取 取件员 没来取 arrange_a_pickup arrange_pickup book_a_collection schedule_a_pickup pick_up_the_return collect_the_return come_and_pick_it_up collect_it_from_me courier_collect can_you_collect 上门收件 叫快递员 约快递 寄件 寄快递 courier_pickup collect_my_parcel come_and_collect send_a_parcel send_a_package collection_from_home pick_up_my_package

没包装 盒子扔了 盒子丢了 没盒子 没有盒子 外盒 包装扔 包装丢 原包装 包装盒没 箱子扔 no_box threw_away_the_box thrown_away_the_box threw_out_the_box without_the_box lost_the_box original_box original_packaging no_packaging binned_the_box
没吊牌 剪标 剪了吊牌 吊牌剪 吊牌摘 吊牌掉 标签撕 撕了标签 剪掉标签 cut_the_tag cut_off_the_tag removed_the_tags took_off_the_tags no_tags without_tags tags_are_off tag_removed
没小票 小票丢 小票扔 小票没了 没有小票 小票找不到 no_receipt lost_my_receipt lost_the_receipt without_a_receipt without_receipt without_the_receipt threw_away_the_receipt don't_have_the_receipt can't_find_the_receipt

不退不换 不支持退 概不退换 不能退的 哪些不能退 不予退 定制不退 特价不退 打折的能退 特价的能退 贴身 特殊商品 non_returnable non-returnable nonreturnable final_sale not_returnable can't_be_returned cannot_be_returned excluded_from_returns return_sale_items return_a_sale_item bought_on_sale hygiene_reasons 贴身衣物

仅退款 只退款 不退货退款 不用退货 不寄回 不想寄回 部分退款 补一点钱 退一点钱 refund_only refund_without_returning partial_refund keep_it_and_get without_sending_it_back do_i_have_to_send_it_back returnless

撤销退货 取消退货 取消退款 撤销退款 不退了 又不想退 撤回申请 点错退款 误点退款 cancel_my_return cancel_the_return cancel_my_refund cancel_the_refund keep_it_after_all don't_want_to_return_it_anymore

退款时效 多久退 钱多久回 几时退 钱啥时候回 how_long_for_refund how_long_does_a_refund how_long_do_refunds how_long_will_my_refund when_will_i_get_my_refund when_will_i_be_refunded when_will_my_refund when_do_i_get_my_money refund_time refund_timeframe process_my_refund refund_take

退款被拒 不给退 不给我退 拒绝退款 不肯退 不同意退 凭什么不退 商家拒绝 驳回退款 申请被驳回 refused_my_refund refund_denied refund_refused refund_rejected won't_refund wont_refund refuse_to_refund return_rejected return_refused rejected_my_return denied_my_refund

退少了 退的不对 退款金额不对 没退全 没退运费 退的钱少 退款少了 怎么只退 只退了 扣了运费 refunded_less short_refund wrong_refund_amount not_the_full_amount not_full_refund didn't_refund_everything only_refunded refund_is_short refund_is_less full_amount_back

补发 补寄 重寄 再寄 重新寄 再补一个 给我补 reship re-ship send_another send_me_another send_the_missing send_out_another

换货补差 补差额 换贵的 换便宜的 换个贵的 补多少 多退少补 pay_the_difference difference_in_price swap_for_a_more_expensive exchange_for_a_cheaper
换货运费 换货邮费 换一次要邮费 换货要钱 换货谁出 pay_for_the_exchange free_exchange cost_to_exchange exchange_shipping

当面验 验货 开箱 拆开看再签 签收前 当面拆 check_before_signing inspect_before inspect_it unboxing_video open_it_in_front check_on_delivery before_i_sign

拍照举证 拍照给 上传凭证 举证 photo_evidence photographic_evidence send_photos send_a_photo send_a_picture send_you_a_picture pictures_of_the_damage proof_of_damage photos_of_the_damage

坏果 烂果 发霉 霉了 馊 馊了 烂的赔 蔫了 不新鲜 mold mould mouldy moldy rotten spoiled smells_off wilted rancid 有烂的 烂了几个 坏了几个 坏单包赔 压烂 bruised bad_fruit overripe mushy half_of_them_bad

融化 化冻 化掉 冰袋 干冰 冰都化 没冻住 冷链 melt thaw defrost ice_pack dry_ice cold_chain warm_when_it_arrived not_frozen keep_it_cold_in_transit

异物 有虫 生虫 虫子 长虫 吃出 有头发 有根头发 found_a_hair found_a_bug hair_in_my maggot foreign_object something_in_it 头发丝 喝出 有虫子 有小虫 苍蝇 吃到塑料 钢丝 蟑螂 bug_in_my insect_in fly_in_my plastic_in_my something_in_my_food cockroach

保修过了 超过保修 过了保修 保修期外 过质保 out_of_warranty warranty_expired warranty_ran_out after_the_warranty warranty_is_over past_warranty no_longer_under_warranty
保修卡 保修凭证 保修要什么 产品注册 注册保修 warranty_card warranty_certificate register_my_product register_the_product product_registration register_the_warranty activate_the_warranty
失保 私自拆 自行拆 拆机 自己拆过 别处修过 void_the_warranty warranty_void opened_it_up took_it_apart repaired_elsewhere third-party_repair

人为损坏 自己摔 不小心摔 自己弄坏 摔地上 掉地上 摔了一下 磕了一下 自己搞坏 泡水 掉水里 孩子摔 dropped_it dropped_mine i_dropped i_broke my_own_fault my_fault accidental_damage user_damage water_damage misuse knocked_it_over my_kid_broke 人损 自己摔的 我摔的 drop_damage

维修费 修理费 修要多少 修一下多少 上门费 维修收费 修贵不贵 repair_cost repair_fee cost_to_fix cost_to_repair charge_for_repairs how_much_to_fix how_much_to_repair call_out_fee
维修进度 修好没 修好了 修多久 还没修好 维修时间 repair_status repair_time how_long_to_repair how_long_does_a_repair is_it_fixed when_will_it_be_fixed still_being_repaired back_from_repair turnaround_for_repair
备用机 代用机 loaner temporary_replacement 借用机 修的时候用什么 loan_phone courtesy_phone loan_device spare_phone temporary_phone

节假日营业 春节营业 过年营业 过年开 国庆开 春节开 初几开 假期营业 holiday_hours holiday_schedule christmas_hours open_on_christmas open_on_new_year open_on_public_holidays closed_for_the_holidays
临时关门 白跑 跑空 关着门 门关着 没开门 倒闭 关店 搬店 店搬了 店没了 closed_down permanently_closed temporarily_closed wasted_trip was_closed shop_moved

排队 等位 人多吗 拿号 取号 叫号 排多久 queue line_up long_line wait_time busiest peak_time quiet_time crowded 排长队 排好长 队伍长 人多不多 要排多久 高峰期 how_busy is_it_busy peak_hour skip_the_queue waiting_time 队伍 前面还有 stand_in_line wait_in_line take_a_number jump_the_queue

洗手间 厕所 卫生间 toilet restroom loo washroom

无障碍 轮椅 坡道 残疾人 腿脚不便 wheelchair accessible accessibility step-free disabled_access 残疾 行动不便 走不动 拄拐 婴儿车 推车 disability ramp crutches pushchair pram stroller buggy bad_knees hard_of_hearing visually_impaired disabled_guest

婴儿车 pram stroller pushchair buggy 推车 伞车 安全座椅 婴儿床 car_seat cot crib baby_carrier isofix highchair high_chair baby_bouncer 餐椅宝宝 背带宝宝 童车 宝宝车 遛娃车 遛娃神器 高景观 baby_carriage

宠物能进 狗能进 pet_friendly pet-friendly dog_friendly dog-friendly dogs_allowed pets_allowed

表扬 夸一下 服务特别好 感谢信 compliment praise shout_out above_and_beyond brilliant_service excellent_service thank_the_staff

失物 落在店里 落店里 忘在店里 落下了 东西落 丢在店里 忘拿 lost_property lost_and_found left_behind left_it_in_your_shop left_something

好评返现 好评返 晒图返 好评奖 好评有礼 晒单有礼 写评价送 review_reward reward_for_reviewing points_for_a_review review_for_points gift_for_a_review

改评价 删评 删差评 评错了 评论没显示 评价没通过 评价不见 edit_my_review change_my_review delete_my_review remove_my_review review_not_showing review_hasn't_appeared review_disappeared

起订量 最少订 起批 最少拿 最少买 最低起订 几件起 几个起做 多少起做 moq minimum_order_quantity minimum_quantity smallest_order how_many_minimum

报价单 出报价 书面报价 形式发票 报个价 列个价 招标 投标 询价 quotation formal_quote pro_forma proforma tender rfq price_quote

一件代发 无货源 dropship drop_ship drop-ship dropshipper drop-shipping

贴牌 代工 做自己的牌子 自有品牌 印我们的标 印我们公司 印标志 oem odm private_label white_label white-label own_brand my_own_label our_logo my_logo company_logo

加盟条件 加盟费用 开加盟店 想开一家 开一家你们 加盟商 加盟流程 投多少钱 franchisee open_one_of_your run_one_of_your start_up_cost initial_investment
区域保护 区域代理 独家代理 代理级别 exclusive_territory exclusivity sole_distributor exclusive_distributor 保护范围 附近再开 城市代理 protected_territory master_franchise area_developer exclusive_area

达人合作 带货 博主 网红 种草合作 寄样 推广合作 品牌合作 异业合作 influencer collab content_creator ambassador kol press_enquiry media_enquiry product_seeding

供货 我是厂家 我们是厂家 我们工厂 入驻 进驻 supplier vendor we_manufacture we_supply sell_to_you stock_our put_my_product consignment

拼团 拼单 参团 几人团 拼一单 拼着买 拼个团 团价 怎么拼 组团买 跟人拼 group_buy group-buy group_purchase group_deal team_buy buy_together pool_together
没成团 拼团失败 不成团 没拼成 拼不成 拼不满 凑不齐 凑不够人 人没凑 人不够 差一个人 差几个人 团没满 not_enough_people group_not_filled group_didn't_fill group_fell_through group_buy_failed didn't_reach_the_minimum
团长 开团 开个团 group_leader host_a_group start_a_group_buy start_a_group_order organise_a_group_buy group_host

接龙 chain_sign_up sign-up_sheet order_sheet order_form

自提点 取货点 提货点 社区自提 哪里提货 团购在哪拿 pickup_point collection_point pick-up_point pickup_location collection_location

退团 退出拼团 不想拼了 不拼了 取消拼团 leave_the_group_buy quit_the_group_buy pull_out_of_the_group cancel_group_buy

众筹 支持者 crowdfunding kickstarter backer pledge

直播价 直播专享 直播优惠 直播间便宜 直播间价 直播间下单 小黄车 上链接 几号链接 主播说 直播间说 直播说好 直播赠品 livestream_price live_price live-only live_only_deal during_the_live during_the_stream promised_on_the_live host_said streamer_said live_deal live_exclusive said_on_stream
直播没抢到 链接没了 点不进链接 直播间没货 补链接 还能上链接 再上一次链接 missed_the_deal missed_the_drop link_is_gone too_slow_to_buy

忘付尾款 没付尾款 尾款没付 错过尾款 尾款付不了 尾款啥时候 何时付尾款 尾款时间 missed_the_balance forgot_to_pay_the_balance forgot_the_balance rest_of_the_payment pay_the_rest

退定金 订金退 定金能退 定金不退 订金能退 定金拿回 不想付尾款 deposit_refundable deposit_refund deposit_back lose_my_deposit refund_my_deposit forfeit

母婴室 哺乳室 换尿布 换尿布台 baby_changing nursing_room feeding_room changing_table baby_room 喂奶 change_a_nappy breastfeed_in
`;
