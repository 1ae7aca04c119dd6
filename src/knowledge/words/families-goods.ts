/** Words around goods and their care: families as for buying. */
export const GOODS_FAMILIES = `
尺码 尺寸 大小 码数 规格 偏大 偏小 合身 size sizing fit dimension measurement measure true_to_size
身高 体重 腰围 胸围 脚长 height waist chest length width
颜色 色号 色差 款式 花色 colour color shade tone variant style
材质 面料 材料 布料 成分表 material fabric cotton leather made_of 发资料 where_are_the_slides get_the_slides download_link
型号 版本 款 机型 model version edition series
重量 多重 克 毫升 容量 净含量 weight weigh gram volume capacity ml
区别 不同 差别 对比 比较 差异 difference different compare comparison versus vs what's_the_difference better_than which_is_better
推荐 适合 选哪 哪款 哪个 哪种 挑 选择 recommend recommendation suggest suitable suit choose which_one best_for right_for pick advice 推荐一下 求推荐 不知道选 which_should_i what_should_i_get what_do_you_recommend help_me_choose good_choice can't_decide
使用方法 用法 使用说明 说明书 教程 how_to_use instruction manual guide usage directions_for_use 咋用 如何使用 用法是 how_do_you_use how_should_i_use how_do_i_use
用量 用多少 几次 一天几次 顺序 先后 步骤 how_many_times how_much_to_use order_of step routine 先后顺序 早上用 晚上用 which_first before_or_after morning_or_night

皮肤 肤质 肌肤 脸 面部 skin complexion face skin_type
敏感肌 敏感 脆弱 泛红 屏障 红血丝 温和 sensitive gentle irritate irritation 皮肤薄 容易过敏 容易红 敏感皮 敏感皮肤 easily_irritated delicate
过敏 发红 红肿 发痒 痒 刺痛 起疹 疹子 不适 灼热 肿 allergic allergy rash itch reaction sting burn swollen hives redness 过敏了 脸红 起红 红了 起痘 起疙瘩 发烫 用了脸 broke_out break_out turned_red bumps
油皮 油性 出油 控油 混油 混合皮 oily greasy combination_skin
干皮 干性 干燥 缺水 起皮 脱皮 dry dehydrated flaky peeling
痘痘 长痘 粉刺 闭口 黑头 痘印 毛孔 acne pimple breakout blackhead pore blemish 爆痘 痘肌 长粉刺 spots breakouts
美白 淡斑 提亮 暗沉 祛斑 whitening brighten dark_spot pigmentation dull
抗老 抗皱 皱纹 细纹 紧致 松弛 anti_aging wrinkle fine_line firming
保湿 补水 滋润 乳液 面霜 爽肤水 moisturize moisturizer hydrate cream lotion toner
精华 精华液 安瓶 serum essence ampoule
面膜 眼霜 眼部 mask eye_cream
洁面 洗面奶 卸妆 洗脸 洁面乳 cleanser cleanse face_wash makeup_remover remove_makeup
防晒 防晒霜 晒 紫外线 晒黑 sunscreen sunblock spf uv sun
化妆 彩妆 粉底 底妆 口红 唇膏 眼影 睫毛膏 makeup foundation lipstick lip mascara eyeshadow concealer
搓泥 叠加使用 一起使用 搭配 pilling layer mix_with use_with pair_with
洗发 洗发水 护发 头发 掉发 头皮 shampoo conditioner hair scalp hair_loss
孕妇 怀孕 孕期 备孕 哺乳 哺乳期 pregnant pregnancy breastfeeding nursing expecting 有宝宝 during_pregnancy while_pregnant safe_for_pregnancy
男士 男生 男性 男朋友 老公 爸爸 man men male husband boyfriend guy 男的 给男朋友 男孩子 for_men for_guys for_him
儿童 孩子 小孩 宝宝 婴儿 小朋友 child children kid baby infant toddler 小孩子 my_kid for_kids my_daughter my_son teen teenager
老人 长辈 老年人 年纪大 elderly senior older_people
年龄 几岁 岁 多大年纪 未成年 age years_old how_old minor under_18

成分 配方 含有 含不含 添加 添加剂 防腐剂 激素 ingredient contain formula additive preservative paraben sulfate what's_in_it what_is_in list_of_ingredients
香味 香精 气味 味道 香料 无香 异味 臭 scent smell fragrance odor odour smelly
酒精 乙醇 alcohol
保质期 生产日期 开封后 过期了 变质 临期 shelf_life best_before expiry_date use_by gone_bad go_off stale still_good 放多久 多久用完 放了很久 过期没 过没过期 how_long_does_it_last how_long_will_it_keep still_okay still_ok keep_for out_of_date
新鲜 日期 批次 生产 fresh freshness production_date batch manufactured 新不新鲜 烘焙日期 roast_date when_was_it_made when_was_it_roasted how_fresh freshly
保存 存放 储存 放冰箱 冷藏 避光 密封 store storage keep refrigerate fridge freezer airtight
动物实验 零残忍 cruelty_free animal_testing tested_on_animals
环保 可回收 回收 空瓶 可降解 塑料 recycle recyclable eco_friendly sustainable biodegradable plastic packaging
有机 天然 无农药 绿色 organic natural pesticide

咖啡 咖啡豆 豆子 coffee bean espresso
烘焙 烘豆 浅烘 中烘 深烘 roast roaster light_roast dark_roast
研磨 磨豆 磨豆机 磨粉 粗细 研磨度 咖啡粉 grind grinder ground coarse whole_bean 磨好 磨成粉 磨多细 pre-ground preground ground_coffee grind_size grind_it finely beans_or_ground
冲泡 手冲 冲煮 萃取 滤纸 法压壶 冷萃 brew pour_over french_press filter drip cold_brew aeropress 冲多少 水温 粉水比 how_to_make how_to_brew water_temperature ratio moka_pot v60 chemex
低因 咖啡因 无咖啡因 提神 decaf caffeine decaffeinated
茶 茶叶 泡茶 tea
口味 风味 口感 酸 苦 甜 辣 flavor flavour taste acidic bitter sweet spicy 果酸 苦不苦 酸不酸 strong mild fruity nutty smooth taste_like
牛奶 奶 乳制品 燕麦奶 乳糖 milk dairy oat_milk lactose
过敏原 坚果 花生 麸质 小麦 大豆 鸡蛋 allergen nut peanut gluten wheat soy egg 含坚果 会过敏 有坚果 nut-free allergic_to contain_nuts gluten-free dairy-free
素食 纯素 清真 无糖 低糖 vegan vegetarian plant_based halal kosher sugar_free sugar
营养 热量 卡路里 蛋白 nutrition nutritional calorie protein carb fat
水果 蔬菜 生鲜 肉 海鲜 fruit vegetable meat seafood fish chicken beef
零食 糖果 巧克力 蛋糕 面包 点心 snack candy chocolate cake bread dessert
做法 食谱 菜谱 烹饪 recipe cook cooking bake
食材 原料 替代 代替 substitute replace_with instead_of alternative

家电 电器 机器 设备 appliance machine device equipment
不工作 没反应 开不了机 不通电 失灵 打不开 启动不了 不转 not_turn_on won't_turn_on won't_start not_start stopped_working dead malfunction no_power 开不了 用着用着 没电 不亮 won't_switch_on doesn't_turn_on doesn't_start quit_working not_functioning
漏水 滴水 异响 噪音 很吵 water_leak dripping noise noisy loud
清洗 清洁 洗 保养 除垢 拆洗 水垢 堵 clean cleaning wash descale maintain maintenance clog care 洗不干净 how_do_i_clean wash_it rinse
洗碗机 机洗 手洗 dishwasher machine_wash hand_wash dishwasher_safe
配件 零件 配套 单独买 滤芯 耗材 盖子 part spare_part accessory accessories component filter_cartridge lid 单买 单独卖 换个盖 买配件 broke_the_glass lost_the_lid replacement_part just_the_lid
电压 插头 转换插头 功率 伏 瓦 插座 voltage volt plug adapter watt socket power_supply
充电 电池 续航 电量 充不进 充电器 battery charge_battery charging charger battery_life
安装 组装 上门安装 装 install installation assemble assembly set_up 装不了 安装失败 安装不上 can't_install installation_failed
防水 进水 waterproof water_resistant
蓝牙 连接 配对 无线 连不上 bluetooth pair wireless connect_to
耳机 音箱 音响 headphone earphone earbud speaker
相机 摄像头 镜头 camera lens
屏幕 显示器 电视 screen display monitor tv
冰箱 空调 洗衣机 微波炉 烤箱 电饭煲 fridge refrigerator air_conditioner washer washing_machine dryer microwave oven
吸尘器 扫地机 拖地 vacuum robot_vacuum mop

床垫 床 褥子 mattress bed
软硬 偏硬 偏软 太硬 太软 硬度 支撑 塌陷 firm firmness soft hard support sag
弹簧 乳胶 记忆棉 海绵 spring latex memory_foam foam
枕头 被子 床单 四件套 枕套 pillow bedding sheet duvet quilt blanket protector cover
厚度 厚 薄 高度 thickness thick thin inch
腰疼 背痛 腰椎 颈椎 back_pain backache spine neck
试睡 试躺 睡几晚 trial_period night_trial try_at_home
双人 单人 大床 定制 定做 double single queen king custom customize customise
沙发 椅子 桌子 柜子 家具 sofa couch chair table desk furniture
灯 窗帘 地毯 lamp light curtain carpet rug

衣服 上衣 裤子 裙子 外套 服装 clothes clothing shirt pants trousers dress jacket garment
鞋 鞋子 运动鞋 shoe sneaker boot
缩水 褪色 掉色 起球 shrink fade color_run
包 背包 行李箱包 手袋 bag backpack handbag
首饰 项链 戒指 手链 耳环 jewelry jewellery necklace ring bracelet earring
手表 眼镜 watch glasses

健身 锻炼 运动 训练 减脂 fitness exercise workout gym training
蛋白粉 增肌粉 补剂 乳清 肌酸 supplement whey protein_powder creatine mass_gainer
维生素 鱼油 营养品 保健品 vitamin fish_oil multivitamin omega
减肥 瘦身 减重 体重管理 weight_loss lose_weight fat_burner slim diet
增肌 肌肉 长肌肉 增重 muscle muscle_gain gain_weight weight_gain bulk_up
副作用 不良反应 伤身 side_effect harmful safe_to_use
瑜伽 跑步 骑车 游泳 yoga run jog bike bicycle cycle swim
奶粉 纸尿裤 奶瓶 辅食 formula diaper nappy baby_bottle
玩具 积木 toy game_set
宠物 狗 猫 狗粮 猫粮 pet dog cat puppy kitten pet_food
植物 花 盆栽 种子 浇水 plant flower seed watering
`;
