/** Words around food, drink, animals, babies and plants: families as for buying. */
export const FOOD_FAMILIES = `
甜度 几分糖 糖度 糖量 多甜 甜不甜 标准糖 正常糖 全糖 七分甜 几分甜 sweetness sugar_level sweetness_level how_sweet level_of_sweetness full_sugar adjust_the_sugar
少糖 微糖 三分糖 五分糖 半糖 七分糖 少甜 别太甜 不要太甜 太甜了 齁甜 齁死 甜得发腻 甜到腻 减糖 less_sugar half_sugar less_sweet reduced_sugar too_sweet not_too_sweet siu_dai siew_dai sickly_sweet quarter_sugar
不加糖 不另外加糖 零糖 不放糖 不要糖 没有糖 没加糖 no_sugar unsweetened sugar-free without_sugar zero_sugar kosong no_added_sugar leave_out_the_sugar
代糖 赤藓糖醇 甜菊糖 阿斯巴甜 甜味剂 零卡糖 木糖醇 sweetener stevia erythritol aspartame xylitol artificial_sweetener

去冰 不加冰 无冰 不要冰 没冰 不放冰 no_ice without_ice ice_free hold_the_ice skip_the_ice
少冰 微冰 三分冰 半冰 少放冰 冰太多 全是冰 大半杯冰 一半是冰 less_ice light_ice easy_ice half_ice too_much_ice mostly_ice all_ice easy_on_the_ice
冰量 冰块 正常冰 几分冰 多冰 加冰 ice_level ice_cube amount_of_ice extra_ice regular_ice
热饮 做热的 做成热 要热的 温热 温的 hot_drink served_hot make_it_hot have_it_hot hot_version served_warm
沙冰 冰沙 刨冰 smoothie slush frappe shaved_ice blended_ice

杯型 中杯 大杯 超大杯 小杯 几种杯 杯量 多大杯 cup_size drink_size upsize venti size_of_drink regular_or_large

自带杯 自备杯 自带杯子 自己的杯子 带自己的杯 环保杯 随行杯 带杯减 带保温杯 bring_my_own_cup own_cup reusable_cup keep_cup own_tumbler own_mug own_flask bring_a_cup byo_cup

吸管 纸吸管 粗吸管 straw paper_straw metal_straw
餐具 刀叉 筷子 勺子 叉子 一次性餐具 不要餐具 没给筷子 没放勺子 纸巾 cutlery utensil chopstick fork spoon napkin disposable_cutlery no_cutlery

小料 加料 加珍珠 珍珠 波霸 椰果 芋圆 仙草 脆啵啵 西米 寒天 爆爆珠 芋泥 布丁 which_topping boba tapioca pearl coconut_jelly grass_jelly aloe extra_topping add_pearls no_pearls sago popping_pearl
奶盖 芝士奶盖 奶油顶 雪顶 海盐奶盖 cheese_foam milk_cap cream_top cheese_top milk_foam

换奶 换燕麦奶 燕麦奶 植物奶 豆奶 椰奶 杏仁奶 巴旦木奶 换成豆奶 plant_milk oat_milk soy_milk almond_milk coconut_milk oatly non_dairy milk_alternative alternative_milk milk_option swap_the_milk
鲜奶 真牛奶 鲜牛乳 纯牛奶 全脂 脱脂 fresh_milk whole_milk skim_milk skimmed full_cream_milk semi-skimmed
奶精 植脂末 奶粉冲的 是不是奶粉 勾兑 粉冲的 creamer non_dairy_creamer from_powder powdered_creamer real_milk

加浓 加一份浓缩 双份浓缩 多一份浓缩 浓一点 太淡 extra_shot double_shot additional_shot make_it_stronger add_a_shot too_weak watered_down
茶底 换茶底 换个茶底 奶底 tea_base base_tea

果茶 水果茶 鲜果茶 柠檬茶 fruit_tea lemon_tea iced_fruit_tea
奶茶 珍珠奶茶 珍奶 milk_tea bubble_tea boba_tea

美式 冰美式 热美式 americano long_black kopi_o
拿铁 冰拿铁 latte cafe_latte
澳白 馥芮白 flat_white
卡布奇诺 卡布 cappuccino capp
摩卡 mocha
抹茶 抹茶拿铁 matcha

气泡水 苏打水 汽水 sparkling soda fizzy_drink carbonated soft_drink
果汁 鲜榨 鲜榨果汁 榨汁 juice freshly_squeezed
矿泉水 白开水 饮用水 免费水 tap_water still_water drinking_water glass_of_water

自助点单 扫码点单 扫码点餐 小程序点 手机点 手机点单 提前点 线上点单 点单码 桌码 order_ahead mobile_order order_in_the_app order_from_my_phone order_online_and_collect self_order kiosk table_qr
取餐 取餐码 取餐号 取单号 取杯 叫号 取茶号 取餐柜 叫到我 pickup_number collection_number call_my_number order_number_called buzzer pickup_code collect_my_drink pickup_counter

出餐 出杯 制作中 前面几单 前面几杯 前面还有几杯 做好了没 还没做好 还没做 轮到我 几号了 prep_time preparation_time is_it_ready orders_ahead still_making how_long_for_my_drink not_ready_yet

预约取 定时取 晚点取 预约自取 预约时间取 schedule_pickup order_for_later collect_later set_a_pickup_time pick_up_tomorrow

没取 没来取 忘了取 忘记拿 没去拿 过时没取 没及时取 来不及取 forgot_to_collect forgot_to_pick_up didn't_collect uncollected couldn't_collect missed_my_pickup

选错门店 下错店 点错店 下错门店 选错店 点到别的店 wrong_store wrong_branch wrong_outlet picked_the_wrong_shop ordered_to_the_wrong_shop selected_the_wrong_store
点错 点错了 点成 下错单 手滑点 点重了 ordered_the_wrong_drink ordered_by_mistake clicked_the_wrong ordered_twice tapped_the_wrong

做错了 做错 口味做错 重做 重新做一杯 免费重做 甜度不对 说了去冰 明明备注 没按备注 remake made_it_wrong made_wrong wrong_drink redo_my_drink ignored_my_note asked_for_no forgot_my_topping

堂食 店内用餐 在店里吃 在店里喝 坐着吃 店里坐 坐一会 有座位 有位子 dine_in eat_in have_here sit_in dine-in seating drink_in place_to_sit somewhere_to_sit sit_down_area 在店吃 店里吃 在这吃 having_here
外带 打包 打包带走 带走 拿走吃 takeaway takeout take-out take-away grab_and_go dabao tapau tabao for_takeaway have_it_to_go 打包走 take_away take_out
打包费 打包盒 餐盒费 包装费 打包盒收费 packaging_fee container_fee takeaway_charge box_charge packing_charge charge_for_bags

剩菜 没吃完 吃不完 剩下的打包 剩的带走 leftover doggy_bag box_it_up pack_up_the_rest couldn't_finish

外卖 点外卖 叫外卖 外卖平台 美团 饿了么 外送 送外卖 外卖点 food_delivery delivery_app ubereats deliveroo grabfood foodpanda doordash just_eat on_the_apps
骑手 外卖员 外卖小哥 送餐员 送外卖的 rider delivery_rider delivery_guy delivery_driver
起送价 起送 起送费 多少起送 满多少送 最低起送 不够起送 一杯送吗 minimum_delivery minimum_for_delivery small_order_fee minimum_order_for_delivery deliver_just_one

指定时间 准点送 几点前送到 掐点送 指定日期 卡点送 定时送 上午送到 timed_delivery delivery_slot specific_time choose_a_time exact_time arrive_before_noon deliver_at_a_certain_time pick_a_delivery_date

最后点单 厨房几点关 停止点餐 几点停餐 最晚几点来 收市 last_order kitchen_close last_call last_seating how_late_can_we_come

储值卡 储值 充值卡 充钱进卡 预付卡 充多少送多少 充送 充值送 充值活动 充值优惠 存卡里 stored_value stored-value store_card prepaid prepaid_card put_money_on load_up top_up_bonus 卡里余额 次卡 卡里还剩 办卡优惠 package_of_sessions sessions_left punch_card

退卡 储值退 余额退 退余额 卡里的钱退 剩下的钱退 没用完的钱 卡里没花完 充的钱退 余额能退 refund_my_balance refund_the_balance unused_balance leftover_balance cash_out_balance get_back_what's_left balance_refundable 退会 退会籍 不练了 解约 不想练了 卡退掉 不续了 违约金 cancel_my_membership cancel_membership quit_the_gym leave_the_gym end_my_membership notice_period terminate_my_membership stop_my_membership cancellation_fee membership_cancellation

跨店 别的店能用 其他门店用 其他门店 全国通用 门店通用 分店通用 异地用 别家分店 换个城市用 any_branch all_outlets other_branch every_store across_stores any_store participating_store participating_outlet different_branch other_outlet 通店 通卡 其他分店 多店 去别的店练 换店 换门店 other_location all_locations multi-club home_club other_gyms use_at_other

补积分 漏积分 漏积 没积上 忘报会员 忘记扫会员码 忘了扫码 没报手机号 积分没到 forgot_to_scan missing_points points_not_added add_points_later claim_missed_points points_didn't_show

集章 集点卡 集杯 买十送一 集满 攒杯 第十杯 stamp_card collect_stamps buy_ten_get_one tenth_drink free_drink free_cup get_a_stamp 盖章卡
次卡 次数卡 套票 还剩几次 剩几次 多次卡 multi_pass punch_card session_pass sessions_left visits_left

提货券 提货卡 蟹卡 月饼券 兑换卡 提货 礼券提 redemption_voucher collection_voucher gift_voucher claim_my_hamper

团购券 美团券 点评券 抖音券 核销 验券 团购套餐 抖音买的 美团买的 groupon deal_voucher platform_voucher third_party_voucher

生日蛋糕 订蛋糕 定蛋糕 订个蛋糕 定制蛋糕 做个蛋糕 裱花蛋糕 宝宝周岁蛋糕 birthday_cake custom_cake order_a_cake celebration_cake bespoke_cake made_to_order_cake wedding_cake cake_for_my

几寸 多少寸 六寸 八寸 十寸 几磅 蛋糕多大 够几个人 几个人吃 几人份 多少人吃 够吃 够不够吃 cake_size how_many_inches what_size_cake how_many_people_does feed_how_many how_many_servings how_many_does_it_serve how_many_slices enough_for

写名字 蛋糕上写 写字 写祝福 写生日快乐 巧克力牌 插牌 写几个字 write_on_the_cake name_on_the_cake message_on_the_cake inscription happy_birthday_sign piped_message plaque icing_message

提前几天订 提前多久订 要提前 提前预订 几天前订 当天能做 现订现做 临时要 明天就要 lead_time advance_notice how_far_in_advance how_much_notice same_day_cake last_minute short_notice notice_do_you_need

蜡烛 生日帽 数字蜡烛 餐盘刀叉 切蛋糕刀 candle party_hat cake_knife number_candle sparkler paper_plate

图案 照着图做 按图做 参考图 蛋糕造型 卡通造型 照片蛋糕 翻糖 手绘 发图定 翻图 fondant edible_photo reference_photo cake_design like_this_picture cartoon_cake send_a_picture theme_cake copy_a_design

夹心 夹层 内馅 馅料 蛋糕胚 蛋糕坯 cake_filling sponge_flavour cake_layer sponge_base

奶油 淡奶油 动物奶油 稀奶油 植物奶油 植脂奶油 人造奶油 fresh_cream dairy_cream non_dairy_cream whipping_cream buttercream vegetable_cream whipped_cream
黄油 反式脂肪 起酥油 植物油 人造黄油 butter trans_fat margarine vegetable_oil

慕斯 慕斯蛋糕 mousse mousse_cake
芝士蛋糕 乳酪蛋糕 巴斯克 cheesecake basque

出炉 几点出炉 新出炉 刚出炉 现烤 现做的 当天做 热乎的 freshly_baked fresh_out_of_the_oven baking_time straight_from_the_oven bake_schedule baked_on_site out_of_the_oven

切片 帮切 切好 切厚片 切薄片 slice sliced unsliced cut_it_for_me

加热 复热 热一下 回烤 复烤 微波炉叮 叮一下 怎么热 reheat warm_up heat_up microwave_it pop_in_the_oven warm_it_through oven_temperature heating_instruction

冷冻 冻起来 放冷冻 冷冻室 速冻 急冻 冻多久 freezer can_i_freeze deep_freeze suitable_for_freezing freeze_it freeze_the_rest
解冻 化冻 退冰 缓化 thaw defrost
常温 室温 放外面 不放冰箱 要放冰箱 放桌上 room_temperature leave_it_out ambient need_to_be_refrigerated in_the_fridge out_of_the_fridge counter_top

全麦 全麦面包 黑麦 杂粮 wholemeal wholewheat whole_wheat rye multigrain wholegrain
酸种 天然酵种 欧包 鲁邦种 sourdough starter_culture natural_yeast
可颂 牛角包 羊角包 croissant
贝果 bagel
吐司 吐司面包 白吐司 toast sandwich_bread white_loaf

曲奇 饼干 cookie biscuit shortbread
蛋挞 葡挞 egg_tart custard_tart

冰淇淋 雪糕 冰激淋 ice_cream gelato soft_serve

月饼 mooncake moon_cake
粽子 rice_dumpling zongzi bak_chang
汤圆 元宵 tangyuan glutinous_rice_ball
饺子 水饺 馄饨 dumpling wonton jiaozi
包子 馒头 花卷 steamed_bun bao mantou

火锅 涮锅 hotpot hot_pot steamboat
烧烤 烤肉 烤串 barbecue bbq skewer grilled_meat
小龙虾 麻小 crayfish crawfish
大闸蟹 螃蟹 hairy_crab crab

刺身 生食 生鱼片 生吃 sashimi raw_fish eaten_raw
牛排 几分熟 全熟 三分熟 七分熟 steak doneness medium_rare well_done

蜂蜜 honey
果酱 jam marmalade preserve_jar

放几天 能放几天 能放多久 几天内吃完 赏味期 最佳赏味 当天吃完 隔夜 放到明天 明天再吃 第二天吃 eat_within consume_within how_many_days_will_it_keep keep_overnight till_tomorrow next_day_eating good_for_how_long last_in_the_fridge eat_the_same_day
过期能吃 还能不能吃 还能吃 还能喝 还能不能喝 过了两天 过期两天 刚过期 忘在冰箱 past_its_date still_safe_to_eat a_day_past few_days_past past_the_date still_edible forgot_it_in_the_fridge

变味 馊了 发酸 酸掉 哈喇 哈喇味 怪味 有股味 不新鲜 臭掉 smells_off tastes_off sour_smell gone_off turned_sour rancid spoiled spoilt smells_funny tastes_funny curdled

吃坏肚子 吃完拉 喝完拉 吃完吐 上吐下泻 食物中毒 闹肚子 吃了不舒服 喝了不舒服 跑厕所 food_poisoning sick_after_eating upset_stomach made_me_ill got_sick_from threw_up_after tummy_ache ill_after felt_sick_after

胀袋 涨袋 胀包 鼓包 鼓起来 漏气 真空漏气 没密封好 swollen_bag puffed_up bulging inflated_packet vacuum_seal_broken lost_its_seal
受潮 结块 返潮 回软 不脆了 潮了 clump clumpy soggy gone_soft damp lost_its_crunch lumpy 潮湿 湿气 humid moisture humidity

冷链 冰袋 干冰 冰袋化 保温箱 泡沫箱 到了都化 送到都化 不冰了 cold_chain ice_pack dry_ice insulated_box gel_pack chilled_delivery arrived_warm still_frozen melted_on_the_way keep_it_cold

缺斤少两 短斤缺两 不够斤 不够秤 少了几两 称了不够 分量少 short_weight underweight weighs_less short_measure smaller_portion

没熟 硬邦邦 催熟 放软 怎么催熟 还是生的 unripe not_ripe ripen rock_hard
果径 几个一斤 一箱几个 几斤装 果子大小 how_many_per_kilo fruit_size how_many_in_a_box pieces_per_box

交叉污染 同一条生产线 共线 共用设备 同一个锅 同一个杯子 微量 may_contain traces_of cross_contamination cross-contamination shared_equipment same_fryer same_blender
麸质 无麸质 麸质不耐 麸质过敏 gluten gluten_free gluten-free coeliac celiac wheat_free without_wheat
坚果过敏 花生过敏 无坚果 不含坚果 有没有坚果 坚果 花生 nut_allergy nut_free nut-free peanut_allergy peanut contain_nuts hazelnut cashew almond walnut
乳糖不耐 乳糖不耐受 喝奶拉肚子 一喝奶就拉 不能喝牛奶 无乳糖 不含奶 lactose_intolerant lactose_intolerance lactose_free dairy_free dairy-free no_dairy can't_have_milk can't_do_dairy
鸡蛋过敏 无蛋 不含鸡蛋 蛋过敏 egg_free eggless egg_allergy without_egg no_egg
海鲜过敏 虾过敏 贝类 甲壳类 shellfish crustacean seafood_allergy prawn_allergy

吃素 全素 纯素 蛋奶素 不吃肉 吃斋 素的 vegan vegetarian veggie plant-based plant_based meat_free meatless no_meat meat-free
清真 清真认证 回民 不吃猪肉 猪油 含猪 穆斯林 halal muslim lard pork_free no_pork contain_pork muslim-friendly
明胶 吉利丁 gelatin gelatine
过敏体质 严重过敏 喉咙发紧 嘴唇肿 嘴麻 吃了起疹 anaphylaxis anaphylactic epipen severe_allergy lips_swelled throat_tight swollen_lips

配料表 配料 用的什么料 里面放了什么 都有啥料 ingredient_list what's_it_made_of what_goes_in what's_in_this full_ingredients
食品添加剂 添加剂 防腐剂 色素 人工色素 科技与狠活 香精 味精 preservative artificial_colour additive food_colouring food_coloring e_number msg artificial_flavour

大卡 会胖 长胖 发胖 胖不胖 减肥能喝 减肥能吃 减脂期 低卡 热量高 营养成分表 kcal fattening how_many_calories low_calorie low_cal will_i_gain_weight nutrition_label on_a_diet
血糖高 糖友 控糖 糖尿病能吃 糖尿病能喝 血糖偏高 diabetic diabetes_friendly for_diabetics blood_sugar_friendly

低咖 晚上能喝 喝了睡不着 喝完睡不着 喝了心慌 心悸 影响睡眠 keep_me_up keep_me_awake jittery couldn't_sleep_after caffeine_free drink_at_night drink_before_bed

含酒精 有酒味 有酒精 开车能喝 酒心 朗姆酒 contain_alcohol alcoholic alcohol_in_it drive_after rum liquor_in
无酒精 不含酒精 mocktail non_alcoholic non-alcoholic alcohol_free alcohol-free zero_alcohol

酒精度 多少度的酒 abv alcohol_content how_strong_is_the

买酒年龄 未成年买酒 age_check id_for_alcohol proof_of_age legal_drinking_age

绿茶 龙井 碧螺春 毛尖 green_tea longjing sencha dragon_well
红茶 正山小种 金骏眉 滇红 black_tea english_breakfast assam darjeeling earl_grey
乌龙 乌龙茶 铁观音 大红袍 岩茶 单丛 oolong tieguanyin
普洱 生普 熟普 茶饼 puer pu-erh pu'er tea_cake
白茶 老白茶 白毫银针 white_tea silver_needle
花草茶 茉莉花茶 花茶 菊花茶 草本茶 herbal_tea jasmine_tea chamomile tisane rooibos

泡多久 泡几次 几泡 耐泡 洗茶 投茶量 出汤 坐杯 多少度水 茶叶放多少 steep how_long_to_steep how_many_infusions infusion resteep rinse_the_tea grams_per_cup
冷泡 冷泡茶 冷水泡 cold_steep cold_brew_tea brew_in_cold_water

盖碗 茶壶 茶具 紫砂壶 teapot gaiwan teaware infuser tea_set

意式豆 意式浓缩 意式机 半自动咖啡机 浓缩咖啡 拼配豆 espresso espresso_machine espresso_blend crema portafilter
手冲豆 滴滤 单品豆 滤泡 手冲 filter_roast pour_over pour-over single_origin filter_coffee v60 chemex

挂耳 挂耳包 挂耳咖啡 drip_bag drip_coffee_bag
速溶 冻干咖啡 冻干粉 instant_coffee freeze-dried_coffee instant_powder
咖啡胶囊 胶囊咖啡 胶囊机 coffee_pod nespresso coffee_capsule

养豆 养几天 排气期 刚烘好 degas resting_period rest_the_beans how_long_to_rest
处理法 日晒 水洗豆 蜜处理 厌氧 washed_process natural_process honey_process anaerobic processing_method

订桌 订个位 订座位 订餐位 留位 留桌 留个位 订台 预留座位 还有位吗 有桌吗 book_a_table reserve_a_table table_for table_reservation table_booking save_us_a_table party_of squeeze_us_in got_a_table any_tables
没预约 不预约 没预订 直接过来 直接去 不用预约 散客 现场有位 walk_in walk-in without_a_reservation without_booking no_reservation just_turn_up just_show_up drop_in do_i_need_to_book

等位 候位 取号 排号 拿号 前面几桌 远程取号 waitlist waiting_list take_a_number queue_ticket tables_ahead wait_for_a_table 排队 叫号 没位子 过号 等座 queue wait_list line_up queue_number how_long_is_the_wait long_line long_queue
过号 过号了 叫过了 错过叫号 missed_my_number skipped_my_number missed_our_turn 叫号 排队看病 候诊 等叫号 前面还有几个 排多久 queue_number called_my_number missed_my_turn waiting_room how_long_is_the_wait waiting_time wait_to_be_seen

位子留多久 会晚到 迟到 路上堵 堵在路上 running_late hold_the_table hold_my_table stuck_in_traffic keep_our_table late_for_our table_be_held running_behind 桌子留多久 桌子保留 位子保留
爽约 没去成 来不了 去不了了 放鸽子 临时有事 no_show no-show can't_make_it didn't_turn_up unable_to_come something_came_up can_no_longer_come 忘了去 失约 扣次数 missed_appointment forgot_my_appointment missed_my_appointment no_show_fee

多来几个 加个位 多加两位 人数变 少来两个 人数改 add_a_guest extra_guest more_people_coming one_more_person change_the_number_of_guests fewer_guests change_party_size

包间 包厢 包房 雅间 独立房间 单独的房间 私密一点 大包间 private_room vip_room private_dining function_room separate_room room_to_ourselves private_space private_dining_room
包场 包下整个 整场包 场地租 开派对 办派对 whole_venue exclusive_hire private_hire venue_hire hire_the_place book_out_the buyout private_event private_party
宴席 婚宴 寿宴 满月酒 百日宴 升学宴 谢师宴 年会 聚餐 团建 尾牙 办酒席 几桌酒 banquet wedding_banquet company_dinner annual_dinner large_party group_booking team_dinner group_of_twenty

茶歇 甜品台 冷餐 企业下午茶 公司下午茶 上门做菜 catering cater dessert_table tea_break office_party party_platter

低消 最低消费 包间费 包厢费 房间费 minimum_charge room_charge minimum_spending room_hire_fee room_minimum
人均 人均多少 一个人多少 一位多少 每位多少 per_head per_person per_pax average_spend price_a_head

开瓶费 自带酒水 自带酒 酒水自带 自己带酒 带瓶酒 带红酒 带白酒 带瓶红酒 收不收开瓶 corkage byob byo bring_my_own_wine bring_our_own_wine bring_a_bottle own_bottle own_alcohol own_wine open_our_bottle
自带蛋糕 带蛋糕 自己带蛋糕 带个蛋糕 切蛋糕费 bring_a_cake own_cake outside_cake cakeage cake_cutting_fee bring_our_own_cake bring_a_birthday_cake
外食 自带食物 外带食物 带吃的进 带零食进 自带零食 outside_food bring_my_own_food own_food food_from_outside

茶位费 餐位费 茶位 纸巾费 cover_charge tea_charge table_charge
给小费 小费 gratuity leave_a_tip tip_included service_included

用餐时限 用餐时间 坐多久 能坐多久 翻台 赶人 time_limit dining_time how_long_can_we_stay two_hour_slot table_limit have_the_table_for 限时用餐

儿童座椅 宝宝椅 婴儿椅 儿童椅 宝宝凳 餐椅 high_chair highchair high-chair booster_seat kids_chair toddler_chair 安全座椅 增高垫 child_seat baby_seat car_seat infant_seat
儿童餐 宝宝餐 小孩吃的 kids_meal kids_menu children's_menu child_portion

免葱 不要香菜 不放葱 不吃香菜 不吃葱 少油 少盐 不放辣 口味备注 no_coriander no_spring_onion no_onion less_oil less_salt no_chilli leave_out_the dietary_requirement dietary_restriction special_request
辣度 微辣 中辣 特辣 辣不辣 有多辣 几级辣 不能吃辣 spice_level how_spicy spiciness chilli_level too_spicy can't_handle_spice mild_or_hot

带宠物 宠物友好 带狗进 狗能进 带猫进 带毛孩子 带狗来 pet_friendly pet-friendly dog_friendly dog-friendly bring_my_dog dogs_allowed pets_allowed allow_dogs bring_a_pet bring_my_cat 带狗 带猫 毛孩子 携宠 狗狗 猫咪 主子 养宠 养狗 养猫 bring_a_dog bring_pets allow_pets four-legged furry_friend have_a_dog have_a_cat travel_with_a_dog pet_policy pet_fee

靠窗 窗边 窗口位 临窗 window_seat window_table by_the_window
户外座 露台 室外座位 外摆 坐外面 terrace outdoor_seating patio alfresco sit_outside outside_table

着装 穿什么 着装要求 穿拖鞋 穿短裤 dress_code what_to_wear smart_casual wear_shorts flip_flops 穿啥 穿着要求 what_should_i_wear what_do_i_wear attire outfit

抽烟 吸烟 吸烟区 smoking smoke_area cigarette vape

厕所 洗手间 卫生间 toilet restroom loo washroom 上厕所 茅房 公厕 bathroom ladies_room men's_room

轮椅 无障碍 坡道 有电梯 wheelchair step_free step-free ramp lift_access accessible 电梯 坡道入口 残疾人 腿脚不便 推轮椅 accessibility elevator mobility disability wheelchair_access disabled_access is_there_a_lift 行动不便 残障

带电脑办公 插座多 坐一下午 能办公 work_from_here laptop_friendly power_outlet work_on_my_laptop

菜单 餐牌 酒水单 饮品单 有什么菜 有啥喝的 有啥吃的 food_menu drinks_list wine_list what_do_you_serve see_the_menu drinks_menu
招牌 招牌菜 必点 必喝 什么好吃 什么好喝 啥好吃 啥好喝 人气款 卖得最好 signature_dish best_seller bestseller most_popular must_try what's_good house_special

双人餐 四人餐 套餐菜 单人餐 商务套餐 set_menu set_meal set_lunch value_meal tasting_menu combo_meal omakase

下午茶 英式下午茶 afternoon_tea high_tea

开加盟店 加盟费 加盟条件 加盟商 加盟政策 想加盟 开一家你们 招商 招商加盟 open_a_franchise franchise_fee franchising franchisee become_a_franchisee open_my_own_store open_one_of_your run_one_of_your bring_your_brand
总投资 投资多少 启动资金 开店成本 要准备多少钱 前期投入 投多少钱 total_investment start_up_cost initial_capital how_much_to_open capital_needed upfront_investment
回本 多久回本 利润 毛利 赚不赚钱 盈利 赚钱吗 break_even profit_margin payback return_on_investment roi profitable how_much_can_i_earn
选址 店面多大 铺位 铺面 店面面积 找铺子 site_selection shop_size location_scouting shop_space square_metres storefront

健康证 食品许可证 食品经营许可 卫生许可 检测报告 质检报告 资质 hygiene_rating food_licence food_license food_safety_certificate lab_report test_report health_permit

狗狗 狗 犬 狗子 小狗 汪星人 泰迪 金毛 柯基 拉布拉多 柴犬 dog doggo doggy pooch golden_retriever labrador poodle corgi canine
猫咪 猫 喵星人 猫主子 小猫 布偶 英短 美短 橘猫 cat kitty feline ragdoll british_shorthair
毛孩子 毛娃 宠物 fur_baby furbaby fur_kid pet
幼犬 奶狗 小奶狗 两个月狗 puppy pup young_dog
幼猫 奶猫 小奶猫 kitten young_cat
老年犬 老狗 老猫 高龄犬 高龄猫 senior_dog senior_cat old_dog old_cat elderly_dog elderly_cat
大型犬 大狗 large_breed big_dog large_dog
小型犬 小体型犬 small_breed small_dog toy_breed
兔子 兔兔 rabbit bunny
仓鼠 龙猫 荷兰猪 hamster guinea_pig chinchilla
鹦鹉 小鸟 parrot budgie

狗粮 犬粮 dog_food
猫粮 cat_food
湿粮 罐头 主食罐 猫罐头 餐包 wet_food canned_food tinned_food food_pouch
干粮 颗粒粮 kibble dry_food
冻干 生骨肉 freeze_dried freeze-dried raw_food raw_feeding raw_diet
处方粮 泌尿粮 肠道粮 肾脏粮 prescription_diet prescription_food vet_diet urinary_food
磨牙棒 洁齿棒 宠物零食 dental_stick dental_chew chew_bone pet_treat

换粮 换牌子的粮 换新粮 七日换粮 新粮旧粮 过渡期 switch_food switch_to_a_new_food change_food mix_old_and_new new_kibble swap_over_his_food
喂多少 喂食量 一天喂几次 喂几顿 一顿多少 一天几顿 吃多少克 how_much_to_feed how_much_should_i_feed feeding_amount feeding_guide feeding_chart how_many_meals_a_day

挑食 不吃饭 不爱吃 一口不吃 没胃口 闻闻就走 绝食 不肯吃 适口性 fussy_eater picky_eater won't_eat won't_touch not_eating refuse_to_eat lost_appetite no_appetite off_his_food sniffs_and_walks_away turns_his_nose palatability 孩子对 child_is_allergic child_has_allergies food_allergies

软便 拉稀 便便稀 窜稀 便便不成形 稀便 便血 soft_stool loose_stool runny_poo runny_poop diarrhoea poo_is_runny bloody_stool the_runs
吐毛球 毛球 化毛 化毛膏 hairball coughing_up_hair hairball_paste
吐黄水 吐白沫 吐了几次 狗吐 猫吐 一直吐 throwing_up keep_vomiting puking been_sick_twice yellow_bile

驱虫 打虫 体内驱虫 肚子里有虫 deworm worming dewormer worm_tablet worms_in
体外驱虫 跳蚤 蜱虫 身上有虫 滴剂 flea tick flea_treatment spot_on flea_and_tick

宠物疫苗 猫三联 狂犬疫苗 狂犬 八联 六联 四联 补打疫苗 打疫苗 rabies pet_vaccine kennel_cough booster_shot puppy_vaccination core_vaccine jabs
疫苗本 免疫证明 疫苗证明 免疫本 vaccination_card vaccination_record vaccine_record proof_of_vaccination vaccination_certificate up_to_date_on

绝育 噶蛋 嘎蛋 去势 结扎 切蛋 spay neuter desex castrate sterilisation sterilization get_him_fixed get_her_fixed snip
发情 半夜嚎 乱叫春 on_heat in_heat yowling in_season

芯片 打芯片 植入芯片 microchip chip_number
狗证 办狗证 犬证 养犬登记 dog_licence dog_license pet_registration register_my_dog

兽医 宠物医院 动物医院 宠物医生 给狗看病 给猫看病 vet veterinarian veterinary animal_hospital animal_clinic
急诊 夜诊 夜间急诊 半夜能看 夜里能看 after_hours emergency_vet out_of_hours emergency_clinic middle_of_the_night 急救 急症 救护车 半夜看病 晚上能看病 晕倒 昏迷 抽搐 大出血 呼吸困难 emergency emergency_room casualty ambulance passed_out collapsed unconscious seizure can't_breathe choking a_e

误食 误吞 吞了 吃了巧克力 吃了葡萄 偷吃 啃了 swallowed ate_chocolate ate_some_chocolate ate_grapes ate_something poisoned got_into_the

猫瘟 细小 犬瘟 星期狗 星期猫 parvo distemper panleukopenia sick_after_bringing_home

猫癣 秃了一块 掉毛一块 一直挠 一直抓 抓痒 狂挠 ringworm bald_patch hot_spot scratching_himself keeps_scratching itchy_dog
掉毛 换毛季 满屋毛 掉毛严重 shedding moulting molting hair_everywhere losing_fur

安乐死 善终 送最后一程 put_to_sleep euthanasia put_down put_him_down
火化 宠物殡葬 骨灰 去世了 彩虹桥 cremation cremate ashes pet_funeral passed_away rainbow_bridge

宠物洗澡 洗护 给狗洗澡 给猫洗澡 洗个澡 洗香香 dog_wash bath_for_my_dog bathe_my_dog wash_my_dog wash_and_dry bath_and_brush
宠物美容 剪毛 修毛 剃毛 做造型 推毛 groom groomer dog_haircut trim_his_fur shave_down full_groom clip_coat fur_matted
剪指甲 修指甲 nail_trim nail_clip clip_his_nails trim_nails
打结 毛打结 毛毡 matted_fur knots_in_his_fur tangled de-matting

寄养 寄宿 宠物酒店 寄放 过年没人看 出门没人管 没人喂 放你们那 pet_boarding dog_boarding cat_boarding kennel cattery pet_hotel leave_my_dog leave_my_cat overnight_stay look_after_my_dog look_after_my_cat drop_him_off_for
上门喂养 上门喂 上门铲屎 上门照顾 pet_sitter pet_sitting home_visit_feeding cat_sitter come_to_my_home_to_feed
遛狗 代遛 上门遛狗 dog_walking dog_walker walk_my_dog
日托 白天托管 狗狗幼儿园 daycare doggy_daycare day_care drop_off_for_the_day

看视频 每天发视频 发照片 实时监控 看监控 想看看它 daily_update photo_update webcam check_on_my_pet send_me_photos send_me_videos see_how_he's_doing

胆小 怕生 认生 应激 害怕陌生 躲起来 第一次离家 nervous timid anxious_dog skittish scared_of_strangers stressed_out separation_anxiety
咬人 会咬 攻击性 很凶 护食 打架 不合群 aggressive bites bite_other_dogs snappy reactive muzzle doesn't_get_along

接送宠物 上门接 来接狗 接送 pick_up_my_dog pet_taxi collect_my_dog pick_up_and_drop_off
宠物托运 空运 航空箱 火车托运 带上飞机 pet_transport pet_relocation travel_crate fly_with_my_dog fly_with_my_cat carrier_for_flight

自带粮 带自己的粮 带玩具 带窝 带毯子 bring_his_own_food bring_his_bed own_blanket own_toys his_own_food

猫砂 豆腐砂 膨润土 矿砂 cat_litter litter tofu_litter bentonite clumping
猫砂盆 litter_box litter_tray

乱尿 乱拉 定点上厕所 随地大小便 尿床上 尿沙发 toilet_train potty_train house_train pee_everywhere peeing_indoors pees_on_the_bed accident_indoors housebroken

牵引绳 胸背 项圈 遛狗绳 leash dog_lead harness collar
猫爬架 猫抓板 抓板 cat_tree scratching_post scratcher cat_tower
尿垫 尿片垫 pee_pad puppy_pad training_pad

领养 认养 流浪猫 流浪狗 adopt adoption rescue_dog rescue_cat stray rehome
血统 血统证书 纯种 品相 纯不纯 purebred pedigree bloodline breed_certificate

婴儿奶粉 配方奶 配方奶粉 宝宝奶粉 口粮 infant_formula baby_formula formula_milk baby_milk milk_powder formula_powder
几段 段位 二段 三段 转段 喝几段 stage_1 stage_2 stage_3 stage_one stage_two stage_three which_stage first_milk follow_on_milk follow-on 一段奶 一段奶粉
转奶 换奶粉 换牌子喝 换个牌子奶粉 混着喝 混喂 switch_formula change_formula switch_brands_of_formula transition_formula swap_formula
冲奶粉 冲奶 几勺 一勺多少水 先放水 奶粉先放 冲调 冲泡奶粉 make_up_a_bottle mix_formula prepare_formula how_many_scoops scoop make_a_bottle water_first
羊奶粉 羊奶 goat_milk goat's_milk goat_formula
深度水解 水解奶粉 氨基酸奶粉 牛奶蛋白过敏 牛奶过敏 hydrolysed hydrolyzed amino_acid_formula cow's_milk_allergy milk_protein_allergy cmpa hypoallergenic

攒肚 几天没拉 拉不出 便便硬 羊屎蛋 不拉粑粑 constipated hasn't_pooed hard_stool no_poo
绿便 奶瓣 拉绿屎 便便发绿 green_poo green_poop green_stool
吐奶 溢奶 胀气 肠绞痛 拍嗝 肠胀气 spit_up spitting_up colic reflux gassy burp posset trapped_wind

尿不湿 纸尿裤 尿裤 纸尿片 尿布 nappy diaper disposable_nappy
拉拉裤 学步裤 pull_up pull-up pull-ups nappy_pants training_pants
多少斤穿 几斤穿 新生儿码 勒腿 勒腰 which_size_nappy nappy_size diaper_size weight_range leaves_marks
侧漏 后漏 漏尿 漏尿了 漏屎 尿透 一觉醒来全湿 blowout leaks_at_night leaks_out_the_back wet_through soaked_through diaper_leak nappy_leak

红屁股 红屁屁 尿布疹 屁股红 淹屁股 diaper_rash nappy_rash red_bottom sore_bottom red_bum

湿巾 湿纸巾 baby_wipe wet_wipe

宝宝奶瓶 奶瓶 feeding_bottle baby_bottle milk_bottle
奶嘴 呛奶 奶嘴几号 几号奶嘴 奶嘴太快 teat bottle_nipple flow_rate slow_flow nipple_size teat_size 奶嘴流量
安抚奶嘴 安慰奶嘴 pacifier dummy soother binky

消毒 消毒柜 消毒锅 煮沸 蒸汽消毒 高温消毒 sterilise sterilize steriliser sterilizer boil_it steam_sterilise

吸奶器 泵奶 吸奶 背奶 法兰 breast_pump pump_milk express_milk pumping_milk flange
储奶袋 存奶 母乳保存 冻奶 母乳放多久 milk_storage_bag store_breast_milk expressed_milk frozen_breast_milk keep_breast_milk

折叠 收车 能折叠 单手收 怎么收起来 收不起来 fold foldable collapsible one-hand_fold fold_up folds_flat won't_fold
登机推车 上飞机 带上飞机吗 cabin_size overhead_locker overhead_bin take_it_on_a_plane gate_check

安全座椅 汽车座椅 反向安装 isofax isofix car_seat infant_carrier rear_facing rear-facing child_seat 婴儿提篮 安全提篮

婴儿床 拼接床 小床 摇篮 cot crib bassinet moses_basket bedside_crib 宝宝床 床围 baby_cot baby_bed travel_cot high_chair baby_chair

背带 腰凳 抱娃神器 婴儿背带 baby_carrier baby_sling hip_seat baby_wrap

辅食 米粉 果泥 肉泥 加辅食 添加辅食 第一口 weaning baby_food fruit_puree baby_cereal rice_cereal start_solids first_food on_solids
围兜 口水巾 bib drool_cloth burp_cloth

月龄 多大能用 多大宝宝 适用月龄 半岁 满月 months_old suitable_age six_months what_age_is from_what_age 几个月能用 几个月宝宝
新生儿 刚出生 出生就能用 newborn new_born from_birth just_born 黄疸 出生证 满月检查 儿保 宝宝体检 打听力 jaundice birth_certificate baby_check well_baby developmental_check
早产 早产儿 低体重儿 preemie premature preterm

孕吐 孕早期 恶心想吐 吃啥吐啥 morning_sickness first_trimester
孕周 几周了 孕几周 孕晚期 孕中期 weeks_pregnant how_far_along trimester weeks_along
产检 建档 孕检 唐筛 四维 antenatal prenatal ultrasound midwife baby_scan 建小卡 建大卡 孕妇检查 孕几周 孕周 产检套餐 胎心 antenatal_check prenatal_check maternity_booking booking_appointment weeks_pregnant baby's_heartbeat trimester
叶酸 folic_acid folate

待产包 去医院带什么 生孩子准备 hospital_bag what_to_pack_for_the_birth birth_bag 生产带什么 待产 what_to_pack_for_labour pack_for_the_hospital

孕妇装 孕妇裤 托腹 maternity_wear maternity_clothes maternity_jeans bump_support

月子中心 坐月子 月嫂 产后 postpartum postnatal confinement confinement_nanny confinement_centre after_the_birth

追奶 奶水不够 奶少 没奶水 奶水少 low_milk_supply not_enough_milk boost_supply more_breast_milk
堵奶 涨奶 乳腺炎 硬块 engorged blocked_duct mastitis clogged_duct

离乳 断奶 断夜奶 回奶 wean_off stop_breastfeeding stop_nursing dry_up_my_milk

花束 捧花 鲜花 一束花 鲜切花 送花 bouquet bunch_of_flowers cut_flower fresh_flower flower_arrangement send_flowers
玫瑰 红玫瑰 玫瑰花 rose red_rose
百合 百合花 lily
康乃馨 carnation
向日葵 sunflower
绣球 绣球花 hydrangea
兰花 蝴蝶兰 orchid
永生花 干花 preserved_flower dried_flower everlasting_flower eternal_rose

花语 寓意 送什么花 送哪种花 meaning_of_the_flower which_flowers_for what_flowers symbolise what_does_it_symbolize

花材 换花材 替换花材 缺花材 少花材 substitute_flower flower_substitution swap_the_flowers different_stems

醒花 养花 鲜切花养护 花瓶 换水 剪根 斜剪 保鲜剂 flower_food vase trim_the_stems keep_flowers_fresh make_them_last change_the_water flower_care
花期 能开几天 能养几天 几天就谢 vase_life how_long_do_flowers_last how_long_will_they_last last_in_a_vase

白事 葬礼 吊唁 扫墓 花圈 祭奠 追悼 funeral sympathy_flowers wreath condolence grave_flowers memorial
花篮 开业花篮 开业 乔迁 庆典 grand_opening flower_stand opening_flowers flower_basket shop_opening

求婚 表白 纪念日 告白 propose anniversary confess romantic_setup propose_to proposal_setup

不放小票 不显示价格 不要价格 别放价格 看不到价格 hide_the_price no_price_tag without_the_price remove_the_receipt no_receipt_in_the_box price_not_shown

绿植 室内植物 盆栽 发财树 龟背竹 绿萝 houseplant pot_plant potted_plant indoor_plant monstera
多肉 仙人掌 succulent cactus

几天浇一次 多久浇 浇多少 多久浇一次 浇水 干透浇透 见干见湿 土干 water_my_plant how_often_to_water how_often_should_i_water how_much_water soil_is_dry watering_schedule overwater underwater

黄叶 叶子黄 叶子发黄 叶尖枯 焦边 干尖 黑斑 叶子变黄 yellow_leaves leaves_turning_yellow leaves_are_yellow brown_tips crispy_edges brown_spots_on
蔫了 打蔫 耷拉 蔫巴 没精神 掉叶子 叶子掉 droop drooping wilt wilted wilting limp dropping_leaves losing_leaves leaves_falling looking_sad
烂根 烂心 浇多了 根烂了 积水 root_rot mushy_stem rotting_roots waterlogged
养死 快死了 死掉了 救一救 救活 枯了 养不活 save_my_plant dying plant_died looks_dead revive died_on_me killed_my_plant

死苗 包活 包成活 到货死 死了包赔 死了赔 到手就死 arrived_dead dead_on_arrival plant_guarantee replace_a_dead

光照 喜阴 耐阴 没阳光 朝北 晒不到 散射光 要晒太阳 阴面 low_light direct_sun indirect_light north-facing north_facing sunlight dark_room no_natural_light dark_corner shady_spot

换盆 换土 翻盆 营养土 根长出来 爆盆 repot bigger_pot potting_soil potting_mix root-bound rootbound roots_coming_out
施肥 肥料 营养液 缓释肥 fertilise fertilize fertiliser fertilizer plant_food feed_my_plant

小飞虫 小黑飞 蚜虫 红蜘蛛 介壳虫 叶子有虫 土里有虫 aphid gnat spider_mite mealybug tiny_flies bugs_on_my_plant little_flies
修剪 剪枝 打顶 掐尖 prune cut_back deadhead trim_the_branches

种子 发芽 不出芽 播种 几天发芽 germinate sprout sow seedling not_coming_up

有毒 毒不毒 猫咬了 狗咬了叶子 对猫有毒 toxic_to_cats toxic_to_dogs pet_safe pet-safe poisonous safe_for_cats safe_for_dogs cat_chewed

租摆 租花 办公室绿植 上门养护 plant_rental office_plants rent_plants plant_maintenance
`;
