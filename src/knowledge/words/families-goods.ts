/** Words around goods and their care: families as for buying. */
export const GOODS_FAMILIES = `
尺码 尺寸 大小 码数 规格 偏大 偏小 合身 size sizing fit dimension measurement measure true_to_size 穿多大 穿几码 穿什么码 选几码 拍几码 买几码 多大码 选多大 码偏 正码 标准码 均码 标码 偏不偏码 斤穿 拿几码 码准 run_small run_large run_big tts petite roomy
身高 体重 腰围 胸围 脚长 height waist chest length width
颜色 色号 色差 款式 花色 colour color shade tone variant style 有哪些颜色 几种颜色 有黑色吗 别的颜色 其他颜色 what_colours colour_options color_options come_in_black any_other_colours colorway
材质 面料 材料 布料 成分表 material fabric cotton leather made_of 发资料 where_are_the_slides get_the_slides download_link 什么料 啥料 什么做的 什么材料 料子 what_is_it_made_of what's_it_made_of is_it_real_wool textile what_fabric what_material
型号 版本 款 机型 model version edition series
重量 多重 克 毫升 容量 净含量 weight weigh gram volume capacity ml
区别 不同 差别 对比 比较 差异 difference different compare comparison versus vs what's_the_difference better_than which_is_better diffrence diference 有啥不同 有什么不一样 差在哪 啥区别 有何不同 whats_the_difference how_is_it_different
推荐 适合 选哪 哪款 哪个 哪种 挑 选择 recommend recommendation suggest suitable suit choose which_one best_for right_for pick advice 推荐一下 求推荐 不知道选 which_should_i what_should_i_get what_do_you_recommend help_me_choose good_choice can't_decide recomend reccomend recommand 种草 安利 求安利 哪个好 选哪个好 any_recs recs what's_good whats_good
使用方法 用法 使用说明 说明书 教程 how_to_use instruction manual guide usage directions_for_use 咋用 如何使用 用法是 how_do_you_use how_should_i_use how_do_i_use
用量 用多少 几次 一天几次 顺序 先后 步骤 how_many_times how_much_to_use order_of step routine 先后顺序 早上用 晚上用 which_first before_or_after morning_or_night

皮肤 肤质 肌肤 脸 面部 skin complexion face skin_type
敏感肌 敏感 脆弱 泛红 屏障 红血丝 温和 sensitive gentle irritate irritation 皮肤薄 容易过敏 容易红 敏感皮 敏感皮肤 easily_irritated delicate
过敏 发红 红肿 发痒 痒 刺痛 起疹 疹子 不适 灼热 肿 allergic allergy rash itch reaction sting burn swollen hives redness 过敏了 脸红 起红 红了 起痘 起疙瘩 发烫 用了脸 broke_out break_out turned_red bumps 脸上刺痛 火辣辣 脸很烫 又红又痒 脸肿 辣脸 烂脸了 起小红点 face_is_burning face_is_on_fire tingling red_and_itchy red_patches came_up_in_a_rash broke_out_in_hives welts
油皮 油性 出油 控油 混油 混合皮 oily greasy combination_skin 大油田 满脸油 油光 一脸油 t区 shiny_face oily_by_noon t-zone
干皮 干性 干燥 缺水 起皮 脱皮 dry dehydrated flaky peeling 拔干 爆皮 掉皮屑 脸很干 沙漠皮 tight_and_dry skin_is_flaking flakes_on_my_face
痘痘 长痘 粉刺 闭口 黑头 痘印 毛孔 acne pimple breakout blackhead pore blemish 爆痘 痘肌 长粉刺 spots breakouts 冒痘 闷出痘 烂痘 下巴长痘 zit pimply cystic_acne whitehead
美白 淡斑 提亮 暗沉 祛斑 whitening brighten dark_spot pigmentation dull 变白 斑点 晒斑 祛黄 黄气 sallow even_skin_tone sun_spots age_spots hyperpigmentation melasma freckle uneven_tone
抗老 抗皱 皱纹 细纹 紧致 松弛 anti_aging wrinkle fine_line firming 法令纹 抬头纹 垮脸 显老 mature_skin antiaging anti-aging anti-ageing laugh_lines
保湿 补水 滋润 乳液 面霜 爽肤水 moisturize moisturizer hydrate cream lotion toner 锁水 面乳 日霜 晚霜 moisturiser moisturise hydrating day_cream night_cream
精华 精华液 安瓶 serum essence ampoule
面膜 眼霜 眼部 mask eye_cream
洁面 洗面奶 卸妆 洗脸 洁面乳 cleanser cleanse face_wash makeup_remover remove_makeup
防晒 防晒霜 晒 紫外线 晒黑 sunscreen sunblock spf uv sun 晒伤 晒红 防晒乳 sunburn sun_cream suncream sun_protection tanning
化妆 彩妆 粉底 底妆 口红 唇膏 眼影 睫毛膏 makeup foundation lipstick lip mascara eyeshadow concealer
搓泥 叠加使用 一起使用 搭配 pilling layer mix_with use_with pair_with 起泥 搓出泥 掉渣渣 起屑 balls_up rolls_off_my_face little_balls bits_rolling_off
洗发 洗发水 护发 头发 掉发 头皮 shampoo conditioner hair scalp hair_loss
孕妇 怀孕 孕期 备孕 哺乳 哺乳期 pregnant pregnancy breastfeeding nursing expecting 有宝宝 during_pregnancy while_pregnant safe_for_pregnancy 孕妈 坐月子 怀宝宝 喂奶 妊娠 pregnant_women mum-to-be mom-to-be trying_to_conceive while_nursing my_pregnant_wife third_trimester first_trimester 怀着 怀了 有身孕 准妈妈 大肚子 肚子里有 喂奶期 喂母乳 怀孕能喝 怀孕能吃 哺乳能喝 mum_to_be mom_to_be expectant having_a_baby with_a_baby_on_the_way still_breastfeeding nursing_mum
男士 男生 男性 男朋友 老公 爸爸 man men male husband boyfriend guy 男的 给男朋友 男孩子 for_men for_guys for_him
儿童 孩子 小孩 宝宝 婴儿 小朋友 child children kid baby infant toddler 小孩子 my_kid for_kids my_daughter my_son teen teenager 娃 小娃 崽 闺女 女儿 儿子 小盆友 小宝 熊孩子 kiddo little_one daughter son youngster my_boy my_girl
老人 长辈 老年人 年纪大 elderly senior older_people 爷爷 奶奶 外公 外婆 姥姥 姥爷 老爷子 老太太 上了年纪 岁数大 老两口 grandpa grandma grandparent granny grandmother grandfather pensioner oldies retiree aged_parents elder
年龄 几岁 岁 多大年纪 未成年 age years_old how_old minor under_18 满几岁 多大可以 几周岁 年纪 岁数 岁以下 岁以上 年满 age_limit age_requirement how_old_do too_young too_old minimum_age over_18 under_16

成分 配方 含有 含不含 添加 添加剂 防腐剂 激素 ingredient contain formula additive preservative paraben sulfate what's_in_it what_is_in list_of_ingredients 全成分 成份 无添加 有没有激素 fragrance-free paraben-free sulfate-free sulphate silicone-free ingredients_list inci
香味 香精 气味 味道 香料 无香 异味 臭 scent smell fragrance odor odour smelly 有香味吗 不带香 香不香 scented unscented what_does_it_smell_like fragranced
酒精 乙醇 alcohol
保质期 生产日期 开封后 过期了 变质 临期 shelf_life best_before expiry_date use_by gone_bad go_off stale still_good 放多久 多久用完 放了很久 过期没 过没过期 how_long_does_it_last how_long_will_it_keep still_okay still_ok keep_for out_of_date 能放几年 放了一年 还能不能用 生产批号 expired_product out_of_date_cream batch_code still_safe_to_use still_usable opened_ages_ago is_it_past_its_date
新鲜 日期 批次 生产 fresh freshness production_date batch manufactured 新不新鲜 烘焙日期 roast_date when_was_it_made when_was_it_roasted how_fresh freshly
保存 存放 储存 放冰箱 冷藏 避光 密封 store storage keep refrigerate fridge freezer airtight 怎么放 怎么存 放哪里 开了怎么放 密封罐 阴凉处 storage_instruction keep_it_fresh where_to_keep store_it cool_dry_place
动物实验 零残忍 cruelty_free animal_testing tested_on_animals
环保 可回收 回收 空瓶 可降解 塑料 recycle recyclable eco_friendly sustainable biodegradable plastic packaging 空瓶回收 旧衣回收 少塑料 recyclable_packaging less_packaging plastic-free carbon_neutral refill_station eco-friendly bring_back_my_empties zero_waste
有机 天然 无农药 绿色 organic natural pesticide

咖啡 咖啡豆 豆子 coffee bean espresso
烘焙 烘豆 浅烘 中烘 深烘 roast roaster light_roast dark_roast
研磨 磨豆 磨豆机 磨粉 粗细 研磨度 咖啡粉 grind grinder ground coarse whole_bean 磨好 磨成粉 磨多细 pre-ground preground ground_coffee grind_size grind_it finely beans_or_ground
冲泡 手冲 冲煮 萃取 滤纸 法压壶 冷萃 brew pour_over french_press filter drip cold_brew aeropress 冲多少 水温 粉水比 how_to_make how_to_brew water_temperature ratio moka_pot v60 chemex
低因 咖啡因 无咖啡因 提神 decaf caffeine decaffeinated
茶 茶叶 泡茶 tea
口味 风味 口感 酸 苦 甜 辣 flavor flavour taste acidic bitter sweet spicy 果酸 苦不苦 酸不酸 strong mild fruity nutty smooth taste_like
牛奶 奶 乳制品 燕麦奶 乳糖 milk dairy oat_milk lactose
过敏原 坚果 花生 麸质 小麦 大豆 鸡蛋 allergen nut peanut gluten wheat soy egg 含坚果 会过敏 有坚果 nut-free allergic_to contain_nuts gluten-free dairy-free 芝麻 allergen_info allergy_info sesame allergy_information gluten_free nut_free dairy_free egg_free nut_allergy peanut_allergy egg_allergy seafood_allergy coeliac celiac
素食 纯素 清真 无糖 低糖 vegan vegetarian plant_based halal kosher sugar_free sugar
营养 热量 卡路里 蛋白 nutrition nutritional calorie protein carb fat
水果 蔬菜 生鲜 肉 海鲜 fruit vegetable meat seafood fish chicken beef
零食 糖果 巧克力 蛋糕 面包 点心 snack candy chocolate cake bread dessert
做法 食谱 菜谱 烹饪 recipe cook cooking bake
食材 原料 替代 代替 substitute replace_with instead_of alternative

家电 电器 机器 设备 appliance machine device equipment
不工作 没反应 开不了机 不通电 失灵 打不开 启动不了 不转 not_turn_on won't_turn_on won't_start not_start stopped_working dead malfunction no_power 开不了 用着用着 没电 不亮 won't_switch_on doesn't_turn_on doesn't_start quit_working not_functioning 黑屏 按了没反应 没反应了 变砖 成砖了 点不亮 不开机 does_nothing completely_dead won't_power_on won't_boot doesn't_boot no_lights won't_come_on doesn't_power_up black_screen bricked no_sign_of_life
漏水 滴水 异响 噪音 很吵 water_leak dripping noise noisy loud
清洗 清洁 洗 保养 除垢 拆洗 水垢 堵 clean cleaning wash descale maintain maintenance clog care 洗不干净 how_do_i_clean wash_it rinse maintainance maintenence 咋洗 怎么洗 how_to_wash how_to_clean 能不能洗
洗碗机 机洗 手洗 dishwasher machine_wash hand_wash dishwasher_safe
配件 零件 配套 单独买 滤芯 耗材 盖子 part spare_part accessory accessories component filter_cartridge lid 单买 单独卖 换个盖 买配件 broke_the_glass lost_the_lid replacement_part just_the_lid
电压 插头 转换插头 功率 伏 瓦 插座 voltage volt plug adapter watt socket power_supply
充电 电池 续航 电量 充不进 充电器 battery charge_battery charging charger battery_life
安装 组装 上门安装 装 install installation assemble assembly set_up 装不了 安装失败 安装不上 can't_install installation_failed
防水 进水 waterproof water_resistant
蓝牙 连接 配对 无线 连不上 bluetooth pair wireless connect_to 配不上对 配对不上 连不上蓝牙 搜不到设备 搜不到 配对模式 won't_pair can't_pair not_discoverable pairing_mode won't_connect_to_my doesn't_show_up_in_bluetooth re-pair
耳机 音箱 音响 headphone earphone earbud speaker 耳麦 耳塞 头戴式 headset airpods earpiece 入耳式 蓝牙耳机 in-ear over-ear earpods
相机 摄像头 镜头 camera lens
屏幕 显示器 电视 screen display monitor tv 显示屏 触屏 lcd oled
冰箱 空调 洗衣机 微波炉 烤箱 电饭煲 fridge refrigerator air_conditioner washer washing_machine dryer microwave oven
吸尘器 扫地机 拖地 vacuum robot_vacuum mop

床垫 床 褥子 mattress bed
软硬 偏硬 偏软 太硬 太软 硬度 支撑 塌陷 firm firmness soft hard support sag 硬邦邦 像石头 睡着硬 陷进去 too_firm too_soft hard_as_a_rock like_sleeping_on_a_board sink_into_it plushness medium_firm
弹簧 乳胶 记忆棉 海绵 spring latex memory_foam foam
枕头 被子 床单 四件套 枕套 pillow bedding sheet duvet quilt blanket protector cover
厚度 厚 薄 高度 thickness thick thin inch
腰疼 背痛 腰椎 颈椎 back_pain backache spine neck 腰不好 睡醒腰酸 脖子疼 落枕 bad_back sore_back lower_back stiff_neck wake_up_sore slipped_disc
试睡 试躺 睡几晚 trial_period night_trial try_at_home 睡不惯 试睡期 百晚 100_nights hundred_nights sleep_trial night_guarantee in-home_trial
双人 单人 大床 定制 定做 double single queen king custom customize customise
沙发 椅子 桌子 柜子 家具 sofa couch chair table desk furniture 单人沙发 躺椅 家俱 lounge_chair
灯 窗帘 地毯 lamp light curtain carpet rug

衣服 上衣 裤子 裙子 外套 服装 clothes clothing shirt pants trousers dress jacket garment
鞋 鞋子 运动鞋 shoe sneaker boot
缩水 褪色 掉色 起球 shrink fade color_run
包 背包 行李箱包 手袋 bag backpack handbag
首饰 项链 戒指 手链 耳环 jewelry jewellery necklace ring bracelet earring 饰品 手镯 吊坠 脚链 bangle pendant anklet brooch
手表 眼镜 watch glasses 腕表 wristwatch timepiece

健身 锻炼 运动 训练 减脂 fitness exercise workout gym training
蛋白粉 增肌粉 补剂 乳清 肌酸 supplement whey protein_powder creatine mass_gainer
维生素 鱼油 营养品 保健品 vitamin fish_oil multivitamin omega
减肥 瘦身 减重 体重管理 weight_loss lose_weight fat_burner slim diet 掉秤 想瘦 瘦下来 减脂期 体重不掉 平台期 瘦不下来 赘肉 肚腩 小肚子 slimming belly_fat shed_pounds get_slim not_losing_weight plateau lose_a_few_kilos burn_fat get_in_shape
增肌 肌肉 长肌肉 增重 muscle muscle_gain gain_weight weight_gain bulk_up 长块 练块 练壮 太瘦 想壮 get_bigger put_on_muscle build_muscle too_skinny get_stronger
副作用 不良反应 伤身 side_effect harmful safe_to_use
瑜伽 跑步 骑车 游泳 yoga run jog bike bicycle cycle swim
奶粉 纸尿裤 奶瓶 辅食 formula diaper nappy baby_bottle infant_formula baby_formula formula_milk milk_powder baby_milk
玩具 积木 toy game_set
宠物 狗 猫 狗粮 猫粮 pet dog cat puppy kitten pet_food 狗狗 猫咪 毛孩子 dog_food cat_food fur_baby
植物 花 盆栽 种子 浇水 plant flower seed watering

偏小 太小 买小了 太紧 勒得慌 穿不下 穿不进 扣不上 拉不上 塞不进去 显小 size_up run_small too_small too_tight come_up_small won't_button can't_squeeze_into can't_get_it_on doesn't_go_over tight_on_me snug
偏大 太大了 大了一号 买大了 太松 松垮 松松垮垮 宽松 肥大 空荡荡 撑不起来 往下掉 run_large run_big too_big too_large too_loose baggy oversized come_up_big swim_in_it falls_off_me size_down hangs_off roomy
尺码表 尺码对照 码数表 尺寸表 怎么选码 选什么码 穿几码 穿多大 穿啥码 拿几码 该买几码 选多大 几码合适 选码 size_chart size_guide sizing_chart size_table what_size which_size size_should_i_get what_size_am_i size_recommendation
两码之间 卡码 介于两个码 m还是l 拿大还是拿小 between_sizes in_between_sizes two_sizes m_or_l size_up_or_down half_size 半码
均码 one_size one_size_fits_all free_size freesize 一个码
大码 胖mm 微胖 加大码 200斤 plus_size plus-size xxl xxxl 3xl big_and_tall curvy larger_sizes
小个子 矮个子 娇小 个子不高 petite short_legs i'm_short shorter_person small_frame
高个子 个子高 长腿 tall_fit long_fit i'm_tall long_legs
亚洲码 欧码 美码 英码 日码 国际码 asian_size eu_size us_size uk_size european_size japanese_size size_conversion convert_my_size 码数换算
肩宽 袖长 衣长 裤长 臀围 腿围 内长 领围 平铺尺寸 shoulder_width sleeve_length inseam inside_leg waistline neck_size flat_measurement body_measurement 三围 量体
修身 显瘦 紧身 slim_fit skinny figure-hugging flattering bodycon tight-fitting
弹力 弹性 有弹性 松紧 松紧带 会不会撑大 stretchy stretch elastic spandex elastane any_give has_give lycra
改短 改尺寸 改裤脚 裤脚 改衣服 裁短 修改尺寸 太长了 拖地了 alteration hem tailor shorten take_it_up too_long_on_me sewing_service

t恤 短袖 体恤 t-shirt tee tshirt short_sleeve 圆领
衬衫 衬衣 blouse button-down dress_shirt
毛衣 针织衫 线衫 开衫 羊毛衫 sweater jumper cardigan knitwear pullover knit
卫衣 连帽衫 帽衫 hoodie sweatshirt hoody
羽绒服 棉服 棉衣 大衣 down_jacket puffer parka overcoat winter_jacket winter_coat my_coat 羊绒 西装 皮衣 皮草 cashmere wool suit_jacket leather_jacket silk delicate_fabric
冲锋衣 雨衣 风衣 防风 raincoat rain_jacket windbreaker trench_coat shell_jacket anorak gore-tex
牛仔裤 牛仔 丹宁 jeans denim
内衣 文胸 胸罩 罩杯 bra bralette lingerie cup_size underwire 钢圈
泳衣 泳装 泳裤 比基尼 swimsuit swimwear bikini swimming_trunks bathing_suit cossie
西装 西服 正装 礼服 blazer tuxedo formal_wear evening_dress
帽子 棒球帽 毛线帽 渔夫帽 hat beanie baseball_cap bucket_hat
围巾 丝巾 披肩 围脖 scarf shawl stole snood

纯棉 全棉 棉质 百分百棉 精梳棉 是不是棉的 含棉量 pure_cotton 100%_cotton all_cotton organic_cotton
羊毛 羊绒 山羊绒 马海毛 wool woollen woolen cashmere merino mohair alpaca
真丝 丝绸 桑蚕丝 蚕丝 丝质 姆米 silk mulberry_silk satin silky momme
亚麻 麻料 棉麻 苎麻 linen flax ramie hemp
涤纶 聚酯纤维 化纤 尼龙 锦纶 腈纶 polyester nylon synthetic man-made_fibre microfiber microfibre
莫代尔 天丝 竹纤维 粘胶 tencel lyocell viscose rayon bamboo_fibre
真皮 牛皮 羊皮 头层皮 二层皮 是不是真皮 genuine_leather real_leather cowhide sheepskin full_grain top_grain lambskin
人造革 人造皮 仿皮 pu皮 合成革 faux_leather pu_leather vegan_leather synthetic_leather leatherette pleather
麂皮 翻毛皮 磨砂皮 绒面 suede nubuck
羽绒 鸭绒 鹅绒 充绒量 蓬松度 含绒量 绒子含量 down_fill goose_down duck_down fill_power feather_filling
加绒 绒里 抓绒 摇粒绒 法兰绒 珊瑚绒 内里 fleece fleece-lined flannel sherpa plush_lining

透不透 会不会透 很透 看见内衣 走光 see-through see_through sheer transparent shows_through 透光
透气 闷热 闷汗 不透气 捂汗 吸汗 排汗 速干 breathable breathability sweaty moisture-wicking sweat-wicking quick-dry quick_dry
保暖 暖和吗 冷不冷 抗冻 御寒 零下 能过冬 挡风 warm_enough keep_me_warm insulated how_warm sub-zero below_freezing cold_weather
扎人 扎皮肤 刺挠 扎脖子 磨皮肤 itchy scratchy prickly rough_on_the_skin feels_rough
静电 起静电 噼里啪啦 粘身上 cling static_electricity
皱 起皱 褶皱 皱巴巴 易皱 免烫 抗皱面料 wrinkle_free creased wrinkly crinkled crumpled non-iron iron-free
粘毛 沾毛 掉毛 掉绒 跑绒 钻绒 飞毛 浮毛 shed fluff down_leaking feathers_coming_out pet_hair_sticks

机洗 能机洗 扔洗衣机 丢洗衣机 放洗衣机 用洗衣机 洗衣机洗 机器洗 machine_wash machine_washable in_the_machine in_the_washer throw_it_in_the_wash spin_cycle delicate_cycle 脱水 甩干
手洗 手搓 只能手洗 handwash hand_wash hand-wash wash_by_hand hand_wash_only
干洗 送干洗店 水洗 干洗店 dry_clean dry-clean dry_cleaner dry_clean_only 干洗费 dry-cleaning
烘干 烘干机 能烘吗 暴晒 晾干 晾晒 阴干 平铺晾 滴干 怎么晾 tumble_dry tumble_dryer dryer_safe air_dry line_dry hang_dry drip_dry dry_flat put_it_in_the_dryer
熨烫 熨斗 烫平 挂烫 烫衣服 ironing iron_it steam_iron steamer get_the_creases_out
漂白 漂白水 漂白剂 84消毒液 bleach oxygen_bleach whitener
洗涤标 水洗标 洗标 洗唛 洗护说明 怎么洗 咋洗 能不能洗 能水洗 洗涤方式 清洗说明 care_label washing_instructions care_instructions laundry_symbols how_to_wash how_do_i_wash can_i_wash is_it_washable washable laundry launder
水温多少 几度水 热水洗 冷水洗 wash_temperature cold_wash 30_degrees 40_degrees 60_degrees hot_wash boil_wash
洗衣液 洗衣粉 柔顺剂 洗衣凝珠 肥皂洗 detergent fabric_softener laundry_liquid laundry_pod washing_powder
污渍 弄脏 油渍 沾了油 洗不掉 去污 血渍 墨水印 红酒渍 洒了咖啡 脏了怎么 stain grease_mark won't_come_out got_dirty spot_clean spilled_wine mark_on_it how_do_i_get_it_out remove_stain ink_stain 去渍 墨水 spot_on_my red_wine grease oil_mark blood_stain stain_removal mark_won't_come_out

洗小了 缩水 洗缩了 洗完小了 洗了变小 缩了 穿不上了 洗完变短 shrunk shrank shrinkage shrinks_in_the_wash got_smaller smaller_after_washing came_out_tiny fits_a_doll pre-shrunk
褪色 掉色 洗掉色 染色 串色 染了 洗花了 发白了 颜色变浅 color_bleed colour_bleed colours_run dye_bleed faded bleeding_dye turned_everything_pink dye_transfer rubbed_off_on lost_its_colour colorfast colourfast washed_out
起球 起毛球 小毛球 毛球 起毛 bobble fuzz_balls fuzzy_balls fabric_pilling lint_balls going_bobbly
洗变形 走样 领口松 领子变大 没型了 lost_its_shape out_of_shape misshapen stretched_out neckline_sagging went_baggy warped_neck
开线 脱线 线头 脱丝 勾丝 抽丝 跳线 开缝 裂缝线 绽开 脱缝 loose_thread unravel seam_split seam_came_apart snag stitching_came_undone fray coming_apart_at_the_seam ladder_in_tights ripped_seam stitch
破洞 有个洞 有洞 烂了个洞 虫蛀 蛀了 磨破 hole_in_it moth_hole small_hole worn_through got_a_hole ripped tear_in tore
拉链 拉链坏 拉链卡 拉链头 zipper zip_broke zipper_stuck zipper_broke zip_pull the_zip zip_is_stuck
扣子 纽扣 掉扣 扣子掉了 暗扣 备用扣 按扣 button_fell_off lost_a_button spare_button snap_button button_came_off press_stud popper
皮子掉皮 皮开裂 掉皮 起壳 裂皮 皮面脱落 leather_peeling leather_cracked peeling_off_the_bag surface_peeling
污点 脏污 收到有污渍 有印子 来就是脏的 有穿过的痕迹 像二手 came_dirty arrived_dirty looks_worn looks_used already_worn marks_on_arrival second-hand_looking makeup_stain_on_collar

运动鞋 球鞋 跑鞋 板鞋 老爹鞋 小白鞋 帆布鞋 sneakers running_shoes plimsolls canvas_shoes pair_of_trainers white_trainers my_sneakers
靴子 短靴 长靴 马丁靴 雪地靴 雨靴 boots ankle_boot chelsea_boot wellies rain_boot snow_boot
凉鞋 拖鞋 洞洞鞋 人字拖 棉拖 sandal slipper flip_flop flip-flop crocs
高跟鞋 跟高 细跟 粗跟 单鞋 high_heels heels heel_height stiletto wedges
皮鞋 乐福鞋 牛津鞋 正装鞋 loafer oxford_shoes brogue dress_shoes leather_shoes
登山鞋 徒步鞋 足球鞋 篮球鞋 钉鞋 hiking_boot hiking_shoes football_boots studs basketball_shoes
童鞋 学步鞋 kids_shoes children's_shoes toddler_shoes first_walkers school_shoes

磨脚 打脚 磨后跟 后跟磨 起水泡 磨出泡 硌脚 蹭破皮 夹脚 挤脚 脚疼 blister rub_my_heels pinch_my_toes hurts_my_feet uncomfortable_to_walk sore_feet shoes_hurt break_them_in breaking_in
鞋码 脚宽 宽脚 脚背高 胖脚 瘦脚 脚型 脚围 鞋楦 wide_feet wide_fit narrow_feet high_instep foot_length shoe_size wide_width flat_foot insole_length
开胶 脱胶 鞋底掉 鞋底断 断底 底子开了 胶开了 脱底 sole_came_off sole_fell_off sole_peeling sole_detached sole_is_coming_off glue_came_off coming_unglued unglued outsole
鞋垫 鞋带 insole shoelace laces footbed
打滑 防滑吗 鞋底滑 滑倒 slippery non-slip slip_on_wet grippy anti-slip skid
鞋子臭 脚臭 鞋臭 除臭 stinky_shoes smelly_feet shoe_odor foot_odor deodorise_shoes
刷鞋 洗鞋 鞋油 擦鞋 小白鞋发黄 鞋边发黄 擦皮鞋 清洁鞋 clean_my_shoes shoe_polish shoe_cleaner shoe_care yellowed_soles suede_brush whiten_shoes scuffed scuff_mark
足弓 扁平足 支撑足弓 足弓支撑 arch_support flat_feet orthotic plantar_fasciitis overpronation

双肩包 书包 背囊 电脑包 rucksack school_bag schoolbag knapsack laptop_bag
手提包 单肩包 斜挎包 托特包 链条包 purse tote shoulder_bag crossbody clutch messenger_bag sling_bag
钱包 卡包 零钱包 wallet card_holder cardholder coin_purse billfold
行李箱 拉杆箱 登机箱 旅行箱 托运箱 suitcase trolley_case cabin_bag carry-on hand_luggage luggage_set
万向轮 轮子坏 轮子卡 滚轮 wheel_broke wheel_came_off suitcase_wheel caster castor roller_broke
拉杆 拉杆拉不出 提手断 肩带 背带 包带断 strap_broke strap_snapped strap_came_off shoulder_strap telescopic_handle handle_came_off handle_stuck adjustable_strap
海关锁 开不了箱 箱子锁 忘了锁的密码 luggage_lock tsa_lock combination_lock padlock suitcase_won't_open
能装多少 装得下 放得下电脑 几寸电脑 内胆 几个夹层 fit_a_laptop fit_my_laptop laptop_compartment inner_pocket 15_inch_laptop 13_inch_laptop how_much_does_it_hold big_enough_for
皮具护理 皮包保养 护理油 皮革油 包怎么保养 leather_care leather_conditioner conditioning_leather leather_cleaner dubbin
五金 五金掉色 扣件 hardware_fade hardware_tarnish metal_fittings rivet
雨伞 折叠伞 遮阳伞 晴雨伞 伞骨 umbrella parasol brolly sunshade 借伞 雨衣 raincoat borrow_an_umbrella poncho

金饰 黄金 足金 18k 镀金 包金 玫瑰金 gold_plated gold_filled gold-plated solid_gold rose_gold karat carat 14k 24k vermeil real_gold
银饰 纯银 925银 s925 足银 sterling_silver 925_silver silver_jewellery silver_plated real_silver
钛钢 不锈钢 合金 stainless_steel titanium_steel alloy
钻石 莫桑石 锆石 宝石 翡翠 水晶 diamond moissanite cubic_zirconia gemstone jade crystal sapphire ruby lab-grown
戒指圈 指围 手寸 戒圈 戒指号 多大号的戒指 ring_size finger_size ring_too_big ring_too_small resize ring_sizer
变黑 发黑 氧化 暗淡 生锈斑 掉金 皮肤变绿 手指发绿 脖子发绿 tarnish turned_black oxidise oxidize turn_green green_finger my_finger_green turned_my_neck_green lost_its_shine gold_rubbing_off plating_worn
掉石 掉钻 石头掉了 钻掉了 镶嵌 stone_fell_out missing_stone diamond_fell_out stone_came_loose loose_stone setting_loose
链子断 断链 项链打结 缠在一起 扣头 chain_snapped chain_tangled necklace_tangled clasp_broke knotted_chain necklace_broke broken_clasp
耳针 耳夹 耳钉 耳洞 耳堵 发炎流脓 ear_piercing clip-on stud_earring earring_back hook_earring butterfly_back ears_got_infected
镍过敏 防过敏 不过敏 低敏 耳朵过敏 戴了痒 nickel-free nickel_free hypoallergenic nickel_allergy sensitive_ears
镌刻 刻字 刻名字 激光刻 定制名字 加名字 engrave monogram personalise personalize name_on_it laser_engraved embroider 绣字
擦银布 清洗首饰 洗金水 抛光 擦亮 polishing_cloth silver_cloth jewellery_cleaner polish_it ultrasonic_clean make_it_shiny
洗澡戴 能碰水 戴着洗澡 戴着睡觉 戴着游泳 wear_in_the_shower shower_with swim_with_it_on get_it_wet contact_with_water while_showering sleep_with_it_on
鉴定证书 鉴定书 gia 证书真假 certificate_of_authenticity gia_certificate appraisal hallmark

表带 表链 拆表带 截表带 换表带 watch_strap watch_band watchband strap_length remove_links bracelet_links
走时 走不准 走慢 走快 停走 校时 keep_time lose_minutes running_slow stopped_ticking watch_stopped gain_time inaccurate_time
机械表 石英表 上弦 自动机械 automatic_watch mechanical_watch winding chronograph quartz_movement
纽扣电池 换电池 表没电 手表电池 watch_battery battery_replacement coin_cell button_cell replace_the_battery
眼镜片 近视 度数 配镜 验光 散光 镜片度数 老花 prescription_lenses prescription_glasses my_prescription optician short-sighted nearsighted astigmatism reading_glasses varifocal
墨镜 太阳镜 偏光 sunglasses polarised polarized
镜框 镜架 镜腿 鼻托 镜腿断 框歪 eyeglass_frame glasses_frame nose_pad glasses_arm temple_arm glasses_bent slide_down_my_nose
隐形眼镜 美瞳 日抛 月抛 护理液 contact_lenses coloured_lenses contact_lens_solution

维a 视黄醇 a醇 早c晚a retinol retinoid tretinoin vitamin_a
维c 维生素c 抗氧化 ascorbic vitamin_c antioxidant
水杨酸 刷酸 烟酰胺 杏仁酸 酸类 aha bha salicylic glycolic exfoliate exfoliator exfoliant chemical_peel niacinamide scrub 去角质 磨砂膏
玻尿酸 透明质酸 神经酰胺 角鲨烷 hyaluronic hyaluronic_acid ceramide squalane glycerin panthenol 填充 隆鼻 丰唇 泪沟 苹果肌 垫下巴 dermal_filler lip_filler tear_trough cheek_filler lip_injection
建立耐受 耐受 爆痘期 排毒期 闷痘 刚用就长痘 purge skin_purge build_tolerance made_me_break_out worse_before
局部测试 耳后测试 先试皮肤 皮试 patch_test test_behind_ear try_on_a_small_area inner_arm
屏障受损 烂脸 激素脸 脸烂了 脸火辣辣 skin_barrier damaged_barrier over-exfoliated face_feels_tight raw_skin
化妆水 柔肤水 essence_water astringent
护肤顺序 护肤步骤 先涂什么 水乳先后 用在哪步 哪个先用 skincare_routine skincare_order order_of_application before_moisturizer after_serum what_order which_goes_first
黑眼圈 眼袋 浮肿 眼纹 泪沟 dark_circles eye_bags puffy_eyes under-eye crow's_feet tired_eyes
疤痕 痘疤 痘坑 妊娠纹 祛疤 scar acne_scar stretch_mark
毛囊 鸡皮肤 鸡皮 keratosis_pilaris chicken_skin ingrown ingrown_hair
湿疹 玫瑰痤疮 脂溢性 荨麻疹 eczema rosacea psoriasis dermatitis 奶癣 脸上红疹 baby_rash
身体乳 沐浴露 护手霜 润肤 磨手 手干裂 脚跟裂 body_lotion body_wash shower_gel hand_cream body_butter cracked_heels dry_hands chapped_hands foot_cream
润唇膏 唇部 嘴唇干 干裂 lip_balm chapped_lips lip_care lip_oil
止汗 除味剂 腋下 狐臭 deodorant antiperspirant body_odour armpit
剃须 刮胡刀 剃须刀 刮胡子 胡子 shave shaver razor beard aftershave trimmer
脱毛 脱毛仪 脱毛膏 蜜蜡 hair_removal epilator waxing laser_hair_removal ipl wax_strips 激光脱毛 除毛 腋毛 比基尼 腿毛 laser_hair wax bikini_line underarm brazilian

泛白 假白 搓白 白印 white_cast whitish_residue ghostly leaves_a_white white_film ashy
油腻 糊脸 厚重 黏糊糊 不吸收 too_heavy_on_my_face sticky_feeling won't_absorb doesn't_sink_in tacky greasy_feel heavy_on_skin
辣眼睛 进眼睛 熏眼 刺眼睛 sting_my_eyes eyes_sting burn_my_eyes gets_in_my_eyes watery_eyes
补涂 补防晒 几小时涂 防晒力 防水防晒 reapply top_up_sunscreen spf50 water-resistant_sunscreen how_often_sunscreen pa+++
粉底色号 选色 色号怎么选 暗黄皮 白皮 黄黑皮 冷白皮 肤色 试色 shade_match what_shade my_undertone skin_tone undertone fair_skin medium_skin swatch shade_finder too_dark_for_me too_light_for_me
卡粉 浮粉 斑驳 暗沉氧化 cakey cake_up patchy turns_orange went_orange separates_on_my_face
脱妆 掉妆 持妆 花妆 晕妆 熊猫眼 沾杯 不掉色口红 transfer-proof smudge smudge-proof long-lasting longwear panda_eyes wear_off fade_through_the_day
香水 淡香 留香 前调 后调 eau_de_toilette perfume cologne edp edt fragrance_notes sillage lasting_scent longevity
卸不掉 卸不干净 won't_come_off_my_face can't_remove_it makeup_residue
压泵 泵头 按不出来 挤不出来 泵坏了 喷头 喷不出 滴管 pump_broken pump_not_working pump_stuck nothing_comes_out won't_pump nozzle won't_spray sprayer dropper
油水分离 分层 结块 有颗粒 变黄 沉淀 clumpy turned_brown sediment
刷头 牙刷 电动牙刷 牙膏 牙线 冲牙器 漱口水 toothbrush electric_toothbrush toothpaste brush_head floss water_flosser mouthwash whitening_strips

染发 染头 褪色剂 染发膏 补染 盖白发 白头发 白发 hair_dye hair_colour hair_color dye_my_hair cover_grey gray_hair grey_roots bleach_hair box_dye 染头发 hair_highlights 染个色 挑染 染色头发 发根 dye colour_my_hair balayage cover_my_greys grey_hair root_touch-up ombre toner_hair regrowth
烫发 卷发 自来卷 直发 蓬松 卷发棒 curly_hair perm curls hair_straightener straightening curling_iron flat_iron keratin 烫头发 烫卷 做卷 拉直 柔顺 离子烫 烫个头 rebonding wave_my_hair digital_perm
吹风机 电吹风 负离子 hair_dryer hairdryer blow_dry blow_dryer diffuser_attachment 吹头发
毛躁 炸毛 分叉 打结 干枯 frizz frizzy split_ends tangled_hair brittle_hair detangle dry_hair flyaways
头屑 头皮屑 头皮痒 dandruff flaky_scalp itchy_scalp scalp_flakes
头油 油头 一天就油 一天不洗 oily_scalp greasy_hair oily_roots limp_hair flat_hair
脱发 掉头发 发际线 秃 谢顶 生发 脱发严重 hair_falling_out hairfall thinning_hair receding_hairline balding bald_spot hair_growth hair_regrowth clumps_in_the_shower
发膜 护发精油 发油 免洗护发 hair_mask hair_oil leave-in hair_serum deep_conditioner
假发 接发 发套 刘海片 wig hair_extension toupee clip-in
发夹 发圈 发箍 皮筋 hair_clip scrunchie hair_tie headband hair_band bobby_pin

床品 床上用品 三件套 被套 床笠 床罩 bed_linen duvet_cover fitted_sheet flat_sheet bedspread bedclothes pillowcase
支数 支纱 织法 贡缎 斜纹 thread_count percale sateen weave
蚕丝被 羽绒被 冬被 夏凉被 空调被 春秋被 填充物 被芯 comforter summer_quilt winter_duvet tog tog_rating filling_weight duvet_insert silk_quilt all-season_duvet
乳胶枕 记忆枕 颈枕 枕芯 枕头太高 枕头高低 memory_foam_pillow latex_pillow neck_pillow pillow_too_high pillow_height side_sleeper stomach_sleeper
电热毯 暖水袋 热水袋 暖宝宝 electric_blanket hot_water_bottle heating_pad heat_pack heated_throw hand_warmer
毛巾 浴巾 面巾 浴袍 吸水性 不吸水 掉毛的毛巾 towel bath_towel hand_towel absorbent washcloth doesn't_absorb sheds_fluff_on_me bath_sheet 带毛巾 提供毛巾 bring_a_towel towel_hire towels_provided 拖鞋 bathrobe robe slipper extra_towels fresh_towels more_towels
地毯 地垫 浴室垫 防滑垫 脚垫 门垫 rug_pad bath_mat doormat floor_mat area_rug runner_rug non-slip_pad
窗帘遮光 遮光率 遮光 挂钩 打孔 罗马杆 纱帘 百叶窗 卷帘 blackout blackout_curtain eyelet curtain_rod curtain_rail roller_blind venetian_blind let_light_through curtain_hooks
螨虫 除螨 防螨 床虱 dust_mite bed_bug bedbug anti-mite mite-proof
发黄 泛黄 变黄了 yellowing turned_yellow gone_yellow sweat_stain
羽毛味 鸭毛味 有股味 新的味道大 味道很重 有味 难闻 off-gassing off_gassing chemical_smell strong_smell plastic_smell smells_funny stinks musty duck_smell 散味 开窗通风 晾几天
床垫保护 防水床罩 尿床 mattress_protector mattress_topper waterproof_cover bed_wetting incontinence_sheet mattress_pad
螺旋卷包 压缩包装 回弹 展不开 没鼓起来 没膨胀 恢复原状 vacuum_packed roll_packed fully_expand not_expanding won't_expand still_flat puff_up regain_shape decompress

布艺沙发 真皮沙发 贵妃榻 沙发床 懒人沙发 三人位 loveseat sectional sofa_bed recliner futon chaise beanbag settee fabric_sofa leather_sofa corner_sofa
餐桌 书桌 升降桌 茶几 岩板 电脑桌 dining_table coffee_table standing_desk sit-stand desk_height nightstand bedside_table console_table side_table
人体工学椅 办公椅 电竞椅 转椅 凳子 吧台椅 餐椅 office_chair ergonomic_chair gaming_chair stool barstool dining_chair armchair swivel_chair gas_lift chair_sinks
衣柜 斗柜 书架 书柜 鞋柜 收纳柜 床头柜 wardrobe dresser chest_of_drawers bookshelf bookcase shelf shoe_cabinet cupboard sideboard shelving closet
床架 床板 床头 高低床 上下铺 双层床 床底收纳 bed_frame bedframe headboard slats bunk_bed ottoman_bed storage_bed box_spring divan
实木 原木 橡木 胡桃木 松木 solid_wood oak walnut pine hardwood real_wood beech teak
板材 颗粒板 密度板 贴皮 多层板 刨花板 particleboard mdf plywood veneer laminate chipboard engineered_wood
甲醛 有毒 环保等级 e0级 零甲醛 formaldehyde toxic voc non-toxic fumes low-voc
承重 能承多少 最大承重 限重 载重 坐得住 会不会压塌 weight_capacity weight_limit max_load load_capacity maximum_weight how_much_weight can_it_hold sturdy_enough weight_rating load-bearing
晃 摇晃 不稳 歪歪扭扭 晃来晃去 晃悠 松动 摇摇晃晃 wobble wobbly rickety shaky tips_over topple rock_back_and_forth not_stable uneven_legs
吱呀 吱嘎 咯吱 吱吱 嘎吱 床响 一动就响 creak creaky squeak squeaky rattles groan makes_a_noise_when_i
抽屉 抽屉卡 拉不开 关不上 滑轨 铰链 合页 柜门歪 drawer drawer_stuck won't_close won't_shut hinge slides_stuck door_misaligned door_not_level soft-close cabinet_door
靠墙 上墙 挂墙 膨胀螺丝 固定在墙上 防倾倒 wall_mount wall-mounted mount_on_the_wall wall_anchor anti-tip hang_on_the_wall fix_to_the_wall drill_holes
进得了电梯 楼道窄 上不了楼 电梯放不下 进不了门 门太窄 fit_through_the_door fit_in_the_lift fit_in_the_elevator narrow_stairs get_it_upstairs won't_fit_through doorway stairwell
送上楼 上楼费 搬楼 没电梯 步梯 送货上楼 送到家里 carry_upstairs no_lift no_elevator walk-up room_of_choice white_glove kerbside curbside threshold_delivery two-man_delivery
旧家具 拉走旧的 回收旧床垫 搬走旧 旧床怎么处理 old_mattress take_away_the_old remove_old_furniture haul_away old_sofa old_furniture_removal take_away_my_old
沙发套 可拆洗 套子能洗 坐垫套 removable_cover remove_the_cover slipcover loose_cover zip-off cover_comes_off take_the_cover_off
塌了 坐垫塌 凹陷 坐塌 睡出坑 有坑 塌下去 sagging sunk sinking dip_in_the_middle body_impression lost_its_bounce gone_flat dented_cushion went_flat 蛋糕歪 蛋糕塌 奶油化 化了 糊成一团 花了一半 撞歪 撞烂 蹭花 squash smush smudge topple collapse melted lopsided upside_down slid_off
水渍 烫痕 杯印 木头裂 开裂 翘起 water_ring water_mark heat_mark cup_ring wood_cracked warped splinter scorch

组装家具 自己装 要自己装吗 自己组装 怎么拼 拼装 装起来 装好难吗 安装视频 不会装 self-assembly self_assembly flat_pack flat-pack put_it_together put_together assembly_required come_assembled fully_assembled ready_assembled build_it_myself hard_to_assemble assembly_video
安装师傅 上门装 师傅上门 安装费 装要钱吗 约师傅 帮我装 包安装 assembly_service installation_fee installer fitting_service handyman someone_to_install book_an_installer assemble_it_for_me technician_visit
螺丝 螺钉 螺母 少螺丝 螺丝刀 六角扳手 钉子 五金包 没有配工具 螺丝拧不上 screw bolt nut_missing allen_key hex_key screwdriver wrench spanner dowel tools_needed hardware_pack missing_screws cam_lock screw_won't_go_in stripped_screw tool_kit
装反 装错了 对不上孔 孔位不对 孔对不齐 holes_don't_line_up don't_line_up doesn't_line_up misaligned_holes put_it_on_backwards assembled_wrong pre-drilled_hole wrong_way_round parts_don't_fit
图纸 说明书丢了 没有说明书 看不懂图 安装图 步骤图 lost_the_manual no_instructions missing_instructions instructions_missing can't_understand_the_instructions pdf_manual assembly_instructions assembly_guide
胶水 强力胶 粘起来 粘不住 补漆 补色 glue superglue adhesive stick_it_back touch-up_paint

不粘锅 炒锅 平底锅 煎锅 铁锅 汤锅 砂锅 锅具 锅子 frying_pan nonstick non-stick wok skillet saucepan cookware stockpot pan casserole_dish griddle pot_and_pan
高压锅 压力锅 空气炸锅 炖锅 电磁炉 电煮锅 pressure_cooker air_fryer slow_cooker rice_cooker instant_pot multicooker
涂层 涂层掉 掉涂层 糊锅 粘锅 锅底发黑 掉渣 coating_peeling coating_flakes food_sticks burnt_bottom scratched_pan black_bits_coming_off teflon pfas pfoa nonstick_coating coating_coming_off
铸铁 开锅 养锅 搪瓷 珐琅 cast_iron cast-iron re-season enamel dutch_oven carbon_steel 生铁
电磁炉能用 燃气灶 明火 什么灶 灶具适用 induction_hob gas_hob gas_stove stovetop hob electric_stove cooktop works_on_induction which_stove
进微波炉 微波加热 能微波 进烤箱 耐高温 耐热 microwave_safe microwaveable microwave-safe oven-safe oven_safe heat-resistant heat_resistant put_it_in_the_oven put_it_in_the_microwave maximum_temperature up_to_what_temperature
炸裂 自爆 热水炸 倒开水裂 玻璃爆 冷热交替 exploded thermal_shock shattered_by_itself pour_boiling_water cracked_when_i_poured spontaneously_shattered borosilicate tempered_glass
保温杯 保温瓶 水壶 随行杯 水杯 吸管杯 焖烧杯 thermos tumbler water_bottle travel_mug vacuum_flask thermal_mug sippy_cup straw_cup sports_bottle
不保温 保温多久 保冷 一会儿就凉 凉得快 keep_hot stay_hot keeps_drinks_hot hours_hot gets_cold_quickly keep_cold insulation lukewarm not_insulating
杯盖漏 密封圈 密封条 硅胶圈 盖不紧 胶圈 seal_ring gasket o-ring lid_leaks rubber_ring silicone_seal lid_won't_close lid_doesn't_seal replacement_seal
刀具 菜刀 厨刀 磨刀 刀钝 不锋利 卷刃 崩口 knife chef's_knife sharpen sharpener blunt dull_blade chipped_blade knife_set honing whetstone
砧板 案板 菜板 cutting_board chopping_board chopping_block board_split
碗 盘子 碟子 餐具 瓷器 陶瓷 骨瓷 bowl tableware dinnerware porcelain ceramic crockery bone_china dinner_set stoneware earthenware dinner_plate
饭盒 便当盒 保鲜盒 密封罐 玻璃罐 lunch_box lunchbox bento food_container tupperware storage_jar mason_jar airtight_container
双酚 食品级 食品接触 bpa bpa-free bpa_free food_grade food-grade food_safe lead-free phthalate 含铅
烤盘 烘焙工具 打蛋器 模具 电子秤 厨房秤 baking_tray baking_pan whisk cake_tin baking_tin kitchen_scale muffin_tin silicone_mould loaf_pan mixer hand_mixer
料理机 搅拌机 榨汁机 破壁机 豆浆机 blender food_processor juicer soymilk_maker smoothie_maker stand_mixer nutribullet
热水壶 电水壶 烧水壶 养生壶 kettle electric_kettle boil_water gooseneck teakettle

生锈 锈 锈斑 锈迹 长锈 rust rusty rust_spot corroded corrosion
发霉 长毛 霉点 霉斑 霉味 受潮 潮了 mould mold mouldy moldy mildew damp damp_smell black_spots_on spores 起霉 绿毛 白毛 fuzzy furry green_spot 霉菌 墙发霉 墙皮掉 潮湿 返潮 black_spots_on_the_wall condensation 霉了
起泡 气泡 鼓包 脱皮了 掉漆 漆掉了 掉色漆 翘皮 涂层鼓 paint_peeling paint_chipped finish_coming_off paint_flaking peel_off chip_in_the_paint flaking paint_bubbling bubbles_under
歪 歪了 不平 不对称 不齐 弯了 歪斜 crooked lopsided not_straight uneven asymmetrical wonky not_level off-centre misaligned slanted
脱落 掉下来了 松了 松脱 掉了一块 掉下一块 fell_off came_off come_loose came_loose came_apart fall_apart fell_apart loose_part bits_fell_off disintegrate
卡死了 拧不开 打不开盖 盖子打不开 won't_open_lid can't_unscrew can't_open_the_lid lid_stuck stuck_tight
毛刺 割手 扎手 刮手 有尖角 锋利边 sharp_edge cut_my_hand burr rough_edge splinters_in_my_finger jagged cut_myself poking_out
色差大 跟图片不一样 和照片不一样 实物不一样 颜色不一样 颜色对不上 实物图 不像图片 colour_not_as_pictured not_like_the_picture different_from_the_photo looks_different_in_person not_as_shown in_real_life wrong_shade darker_than lighter_than real_photo actual_colour 显示器色差
用几次就坏 没用多久 刚用就坏 质量差 用一次就坏 不耐用 broke_after broke_within lasted_only didn't_last only_lasted fell_apart_after used_once_and flimsy cheaply_made durable durability wear_out not_durable 耐用 质量不行
正常磨损 磨损 人为损坏 自己摔 自己弄坏 摔了 掉地上 wear_and_tear worn_out accidental_damage dropped_it my_fault i_dropped user_damage stepped_on_it my_dog_chewed
拍照给你 send_a_picture photo_of_the_damage photos_of_the_defect video_evidence picture_of_the_fault 开箱视频

自行车 单车 脚踏车 公路车 山地车 骑行 折叠车 bike bicycle road_bike mountain_bike mtb gravel_bike folding_bike city_bike hybrid_bike cycling bmx commuter_bike
电动车 电瓶车 电助力 电动自行车 滑板车 平衡车 e-bike ebike electric_bike e-scooter scooter electric_scooter pedal_assist pedelec hoverboard 小电驴 摩托 motorbike
儿童车 童车 辅助轮 kids_bike children's_bike training_wheels stabilisers stabilizers balance_bike tricycle trike
车架 车架尺寸 几寸车 多高骑 身高骑多大 跨高 frame_size bike_size what_size_bike standover wheel_size 26_inch 700c frameset bike_fit
胎压 爆胎 漏气 没气 扎胎 补胎 内胎 气嘴 打气筒 车胎瘪了 flat_tyre flat_tire puncture puncture_repair inner_tube tyre_pressure psi losing_air bike_pump presta schrader tubeless went_flat_on goes_flat
链条 掉链子 链子掉 链条响 链条油 飞轮 链条松 chain_came_off chain_slips chain_lube cassette chain_skips bike_chain sprocket derailleur
变速 变速器 换挡 跳档 跳齿 挂不上档 调变速 gears shift_gears gears_slip gears_skip derailleur_adjustment shifter won't_change_gear shimano shift_properly
刹车片 碟刹 刹不住 刹车响 捏闸 闸线 闸皮 brake_pad disc_brake rim_brake brakes_squeal squealing_brakes brakes_rub brake_lever hydraulic_brake brakes_don't_work brake_cable 刹车异响 刹车软 刹车抖 踩刹车 brake_pads brake_disc squeaky_brakes brakes_feel_soft grinding_when_i_brake brake_fluid brakes_squeak spongy_brakes
车座 座垫 座管 坐着疼 屁股疼 座高 座椅高度 saddle bike_seat seatpost seat_height sore_bottom saddle_height saddle_sore dropper_post
脚踏 脚踏板 曲柄 锁踏 pedals clipless cleat
车把 把套 车铃 车灯 尾灯 前灯 挡泥板 车筐 车锁 脚撑 handlebar grips bike_light rear_light front_light mudguard fender bike_lock kickstand pannier u-lock d-lock handlebar_tape
头盔 骑行头盔 护具 护膝 护腕 护肘 helmet bike_helmet knee_pads elbow_pads protective_gear crash_helmet shin_guards
大保养 年检车 调车 车子调试 bike_service tune-up tune_up bike_check-up service_my_bike bike_maintenance bike_workshop
整车装多少 到货装好 要不要自己装车 拆装车 bike_assembly comes_in_a_box partly_assembled 85%_assembled attach_the_pedals bike_in_a_box arrives_assembled_bike
续航多少 能跑多远 电能骑多远 爬坡 range_on_a_charge how_far_does_it_go miles_per_charge km_per_charge climb_hills hill_climb battery_range

瑜伽垫 健身垫 垫子滑 yoga_mat exercise_mat mat_slippery mat_slips yoga_block 垫子 带垫子 借垫子 自带垫 mat bring_my_own_mat mat_hire borrow_a_mat mats_provided
哑铃 杠铃 壶铃 弹力带 阻力带 dumbbell barbell kettlebell resistance_band weights_set weight_plate exercise_band skipping_rope
跑步机 椭圆机 动感单车 划船机 健身车 treadmill elliptical rowing_machine spin_bike exercise_bike
球拍 羽毛球 网球 乒乓球 穿线 线断 手胶 racket racquet badminton tennis table_tennis ping_pong restring stringing string_tension overgrip shuttlecock padel
篮球 足球 排球 气针 打气 充气 瘪 football soccer_ball basketball volleyball ball_pump inflate won't_hold_air rugby ball_is_flat pump_up
帐篷 天幕 搭帐篷 撑杆 地钉 内帐 露营 tent camping canopy tent_poles pitch_a_tent pegs groundsheet flysheet pop-up_tent tarp condensation_in_tent rooftop_tent
睡袋 防潮垫 充气垫 气垫 温标 舒适温度 sleeping_bag sleeping_pad sleeping_mat comfort_temperature air_bed air_mattress comfort_rating temperature_rating down_bag
户外炉 炉头 气罐 卡式炉 烧烤架 炊具 camping_stove gas_canister bbq grill barbecue portable_stove charcoal camp_cookware
登山杖 徒步杖 hiking_pole trekking_pole walking_pole
头灯 手电 手电筒 headlamp head_torch flashlight headtorch
滑雪 雪板 雪服 雪镜 ski snowboard ski_goggles ski_jacket ski_boots snow_gear ski_bindings
泳镜 起雾 泳帽 潜水 goggles fog_up foggy goggles_leak swimming_cap snorkel wetsuit
防水指数 防水等级 防泼水 压胶 下雨湿了 渗水 ipx 多少毫米防水 water_column waterproof_rating hydrostatic_head ip67 ip68 ipx7 taped_seams rainproof splash-proof showerproof soaked_through leaks_in_the_rain

精装 平装 硬壳书 软皮 简装 硬皮书 hardcover hardback paperback softcover
电子书 电子版 纸质书 有声书 听书 pdf版 ebook e-book kindle epub audiobook print_copy physical_copy digital_edition pdf_version 电子资源 e-resources libby digital_library
书号 版次 第几版 印次 出版社 isbn publisher first_edition reprint publication_date
二手书 旧书 几成新 品相 有笔记 划线 used_book second-hand_book condition_of_the_book like_new annotations book_condition preloved
缺页 倒页 漏印 印反 印刷模糊 少页 掉页 散页 脱页 装订错 page_missing missing_pages pages_falling_out misprint blank_pages printing_error pages_stuck_together pages_upside_down poor_printing blurry_print
折角 书角压坏 书皱 书脏 封面破 塑封 没塑封 dog-eared bent_corner creased_cover corner_bumped torn_cover shrink-wrapped water_damaged_book dented_corner dust_jacket
签名本 亲签 签名版 作者签名 signed_copy signed_edition autographed book_signing
套装书 全集 成套 单本卖 系列书 下一册 第几册 box_set boxset whole_series sold_separately individual_volume next_in_the_series trilogy sequel
教材 课本 教辅 练习册 参考书 同步练习 textbook coursebook workbook study_guide answer_key 答案册 past_papers
绘本 童书 漫画 图画书 拼音版 picture_book children's_book comic manga graphic_novel board_book early_reader
原版 英文版 双语 译本 翻译版 外文书 original_language english_edition bilingual translated_edition foreign_language_book chinese_edition translated_by
订不到 代找书 绝版书 能调货 order_in_a_book out_of_print hard_to_find
借书 还书 图书馆 借阅 borrow_a_book library_card lend_out 借几本 借书期限 borrow_books loan_period check_out_books how_many_books take_out_books

钢笔 签字笔 中性笔 圆珠笔 水笔 fountain_pen ballpoint gel_pen pen rollerball biro
笔尖 断墨 不出水 不出墨 写不出来 刮纸 漏墨 出水不畅 nib skips_when_writing won't_write ink_doesn't_flow ink_flow scratchy_nib dried_out_pen leaks_ink
墨水 墨囊 上墨器 吸墨 笔芯 替芯 ink ink_cartridge ink_bottle cartridges pen_refill ink_refill
笔记本子 手账 本子 日程本 活页 方格本 notebook planner bullet_journal grid_paper ring_binder
洇墨 透墨 洇纸 透到背面 晕染 bleed-through bleed_through feathering show-through ink_bleeds_through
纸张 克重 打印纸 a4纸 卡纸 paper_weight gsm printer_paper cardstock a4_paper copy_paper a5 paper_size card_stock
马克笔 荧光笔 记号笔 白板笔 highlighter_pen whiteboard_marker sharpie permanent_marker fineliner felt_tip
胶带 双面胶 胶棒 贴纸 便利贴 便签 sticky_notes post-it washi double-sided_tape glue_stick 标签纸 label_maker
水彩 颜料 画笔 画布 素描 油画 丙烯 watercolour watercolor paint_set paintbrush sketchbook acrylic_paint oil_paint easel gouache art_supplies

桌游 桌面游戏 卡牌 狼人杀 剧本杀 棋牌 board_game boardgame card_game tabletop party_game deck-building strategy_game
几个人玩 几人玩 多少人玩 单人玩 两人能玩 几位玩家 how_many_players number_of_players two_player two-player solo_mode play_solo player_count just_the_two_of_us play_with_six
一局多久 玩一局 玩多久 一盘多久 how_long_does_a_game playing_time game_length how_long_is_a_round quick_game
规则书 游戏规则 怎么玩 玩法 不会玩 看不懂规则 rulebook rule_book how_to_play how_do_you_play rules_of_the_game game_rules game_instructions setup_of_the_game
扩展包 扩展卡 基础版 需要本体 base_game expansion expansion_pack need_the_base_game add-on_game core_game
缺零件 缺配件 少一张牌 少骰子 缺卡 少一块 缺一块 少拼图 少个零件 骰子 missing_piece missing_card piece_missing missing_a_piece missing_token lost_a_piece replacement_pieces dice meeple missing_dice one_piece_short missing_puzzle
中文版 英文规则 语言依赖 汉化 english_version language_independent chinese_rules translated_rules
难不难 新手能玩 入门桌游 适合家庭 easy_to_learn beginner-friendly gateway_game family_game
拼图 拼不上 多少片 puzzle jigsaw jigsaw_puzzle 1000_pieces pieces_count puzzle_pieces
乐高 拼插 积木少 兼容积木 lego building_blocks building_set construction_set building_toy magnetic_tiles
毛绒玩具 公仔 布娃娃 玩偶 plush soft_toy stuffed_animal teddy cuddly_toy plushie teddy_bear
盲盒 手办 隐藏款 重复款 端盒 blind_box figurine mystery_box chase_figure action_figure collectible secret_figure
遥控车 遥控飞机 无人机 电动玩具 rc_car remote_control_car drone remote_controlled electric_toy toy_car
拼装模型 高达 胶水上色 model_kit scale_model gundam gunpla miniatures paint_miniatures airfix
玩具电池 要装电池吗 几号电池 5号电池 7号电池 配电池 送电池 batteries_included need_batteries aa_batteries aaa_batteries what_batteries takes_batteries comes_with_batteries
误吞 小零件 吞下去 放嘴里 啃 安全认证 3c认证 窒息 choking choking_hazard small_parts put_in_mouth ce_mark en71 astm toy_safety mouthing chews_on_it safe_for_babies child_swallowed swallow_a_piece
几岁能玩 适合几岁 适用年龄 几个月宝宝 多大孩子玩 recommended_age suitable_age too_young_for old_enough_for suitable_for_a_three-year-old

礼物小票 不显示价格 别放价格 不要放小票 隐藏价格 别让他看到价格 gift_receipt no_price hide_the_price without_the_price price_not_shown don't_show_the_price leave_out_the_receipt prices_removed
直接寄给对方 寄给朋友 送到他家 匿名送 惊喜 surprise send_directly_to ship_directly_to_them straight_to_the_recipient keep_it_a_secret ship_to_a_friend send_it_to_my_friend different_recipient
写祝福 祝福语 手写卡 写句话 写贺卡 附卡片 personal_message handwritten_note handwritten_card message_card include_a_note add_a_note add_a_message gift_tag write_a_message card_with_my_message
情人节 七夕 纪念日 valentine's_day valentines anniversary valentine valentine's
母亲节 父亲节 mother's_day father's_day mothers_day fathers_day 妇女节
圣诞 圣诞节 圣诞前 年前送到 xmas in_time_for_christmas before_christmas secret_santa stocking_filler stocking_stuffer
乔迁 新房子 满月 百日 婚礼礼物 结婚礼物 伴手礼 教师节 housewarming baby_shower wedding_gift party_favour party_favor christening thank_you_gift leaving_gift farewell_gift hostess_gift teacher_gift
公司礼品 企业礼品 年会礼品 定制logo 印logo 加logo corporate_gift staff_gifts employee_gifts client_gifts branded_merchandise logo_on_it company_logo corporate_hamper
礼篮 果篮 花束 鲜花 花篮 永生花 hamper gift_basket bouquet fresh_flowers flower_basket fruit_basket preserved_flowers
不会选礼物 送什么好 送啥好 几百块的礼物 多大年纪送 gift_idea what_to_buy_for what_to_give good_gift gift_for_someone present_for_a don't_know_what_to_get gift_guide gift_suggestion
礼物能退 收礼人退 收到的礼物 别人送的不合适 return_a_gift gift_return recipient_return received_as_a_gift was_given_this someone_gave_me unwanted_gift
礼品袋 手提袋 纸袋 丝带 蝴蝶结 gift_bag carrier_bag ribbon tissue_paper paper_bag gift_packaging nicely_wrapped wrapping_paper
香薰 蜡烛 香氛 扩香 精油 香薰机 candle scented_candle diffuser essential_oil reed_diffuser incense wax_melt room_spray

公斤 千克 斤 磅 多少斤 几斤 kilo kilogram kg lb lbs how_heavy in_pounds
厘米 公分 英寸 英尺 寸 毫米 centimetre centimeter cm inch mm millimetre in_feet
毫升数 盎司 容积 装多少水 litre liter fl_oz ounce oz fluid_ounce millilitre pint
平方米 平米 平方 面积 square_metre square_meter sqm square_feet sq_ft area_covered
直径 口径 周长 半径 厚多少 diameter circumference radius perimeter
换算 单位换算 等于多少 how_many_grams_in how_many_ml_in unit_conversion imperial convert_to_inches convert_to_cm in_ounces
误差 手工测量 测量误差 measured_by_hand margin_of_error slight_variation measurement_error
外箱尺寸 包装尺寸 毛重 净重 折叠后 收起来多大 box_size packaged_weight package_dimensions gross_weight net_weight folded_size shipping_weight when_folded packed_size collapsed_size
长宽高 多长 多宽 多高 具体尺寸 占地方 多大地方 length_width_height exact_dimensions how_wide how_tall how_deep take_up_space external_dimensions internal_dimensions

金属 铝 铜 黄铜 metal steel aluminium aluminum brass copper
木质 木头 木材 竹制 竹子 wood wooden timber bamboo lumber rattan wicker 藤编
玻璃 钢化玻璃 亚克力 有机玻璃 perspex plexiglass toughened_glass made_of_glass
塑胶 树脂 硅胶 橡胶 pvc silicone rubber resin polypropylene vinyl
大理石 石材 石头 岩石 marble granite stone sintered_stone
耐磨 防刮 耐刮 易刮花 刮花 scratch-resistant scratch_resistant scratches_easily scratchproof hardwearing marks_easily
户外能用 放室外 放阳台 日晒雨淋 淋雨 weatherproof weather-resistant leave_outside outdoor_use left_outdoors use_outdoors stay_out_in_the_rain uv-resistant
手工做 手工制作 纯手工 手作 每件不同 纹理不一样 handmade hand-made handcrafted made_by_hand each_piece_is_unique hand-painted natural_variation

灯泡 灯具 台灯 吊灯 色温 瓦数 led灯 暖光 白光 light_bulb bulb pendant_light desk_lamp floor_lamp ceiling_light dimmable dimmer warm_white cool_white e27 lampshade bayonet fairy_lights
吉他 钢琴 尤克里里 乐器 琴弦 调音 guitar piano ukulele violin musical_instrument guitar_string tuner
毛线 knitting_wool knitting_pattern 织毛衣 钩针 编织 缝纫 布料裁 yarn crochet sewing skein dye_lot sewing_machine thread_spool embroidery
园艺 花盆 花架 营养土 剪枝 gardening plant_pot planter potting_soil pruning secateurs watering_can

定制 私人订制 量身定做 按尺寸做 特殊尺寸 非标 made_to_measure made-to-measure made_to_order bespoke custom_size custom-made special_size custom_made tailor-made cut_to_size
`;
