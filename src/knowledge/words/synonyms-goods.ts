/** Words for one thing around goods, care and money matters that single trades ask about: the same form as for shops. */
export const GOODS_SYNONYMS = `
衣服 服装 上衣 衣物 clothes clothing garment shirt
裤子 长裤 牛仔裤 pants trousers jeans
鞋 鞋子 球鞋 运动鞋 shoe shoes sneakers
裙子 连衣裙 dress skirt
包 包包 背包 手袋 bag handbag backpack
帽子 hat cap
首饰 项链 戒指 手链 耳环 jewelry necklace ring bracelet
手表 表 watch
眼镜 镜片 glasses lens
缩水 变小 shrink
褪色 掉色 fade
起球 毛球 pilling
磨损 磨坏 旧了 worn wear_out
床垫 床 褥子 mattress bed
枕头 枕 pillow
被子 床单 四件套 bedding sheet duvet quilt
沙发 椅子 桌子 家具 sofa chair table desk furniture
灯 灯泡 台灯 lamp light bulb
窗帘 地毯 curtain carpet rug
锅 平底锅 炒锅 pan pot wok
刀 菜刀 knife
杯子 水杯 保温杯 杯 cup mug bottle tumbler
水壶 热水壶 烧水壶 kettle
烤箱 微波炉 空气炸锅 oven microwave air_fryer
冰箱 冷藏 冷冻 fridge refrigerator freezer refrigerate
洗衣机 烘干机 washer dryer washing_machine
空调 暖气 风扇 air_conditioner heater fan
吸尘器 扫地机 vacuum robot
电视机 屏幕 显示器 tv screen monitor display
耳机 音箱 音响 headphones earphones earbuds speaker
相机 摄像头 镜头 camera lens
电源 充电器 充电线 charger cable power_supply adapter
内存卡 硬盘 存储 memory_card disk storage
打印机 打印 printer print
键盘 鼠标 keyboard mouse
蓝牙 连接 配对 bluetooth pair connect
防水 沾水 进水 waterproof water_resistant water
零件 配件 备件 滤芯 耗材 part parts spare_part accessory accessories replacement_part filter
安装 组装 上门安装 装起来 install assemble assembly installation
玩具 积木 toy
奶粉 奶瓶 formula baby_formula bottle
尿布 纸尿裤 diaper nappy
猫粮 狗粮 宠物粮 pet_food dog_food cat_food
植物 花 种子 浇水 plant flower seed watering
水果 苹果 草莓 fruit
蔬菜 青菜 vegetable
肉 牛肉 猪肉 鸡肉 meat beef pork chicken
海鲜 鱼 虾 seafood fish shrimp
面包 蛋糕 甜点 烘焙 bread cake dessert pastry bakery
巧克力 糖果 零食 chocolate candy snack
坚果 花生 杏仁 nut nuts peanut almond
麸质 小麦 无麸质 gluten wheat
酒 红酒 啤酒 白酒 wine beer liquor
果汁 饮料 汽水 juice drink beverage soda
清真 犹太 halal kosher
有机 天然 绿色 无农药 organic natural
环保 可降解 回收 空瓶 包装袋 recycle recyclable biodegradable eco packaging
动物实验 零残忍 cruelty_free animal_testing
洗发水 护发素 头发 掉发 shampoo conditioner hair
口红 唇膏 唇釉 lipstick lip
眼影 眉笔 睫毛膏 眼线 eyeshadow eyebrow mascara eyeliner
香水 perfume cologne
指甲 美甲 nail
牙刷 牙膏 牙齿 toothbrush toothpaste tooth teeth
剃须 刮胡子 胡子 刮胡刀 shave shaving razor beard
健身 锻炼 运动 训练 fitness exercise workout gym training
蛋白粉 补剂 蛋白 营养品 supplement protein whey vitamin vitamins
维生素 维他命 vitamin
增肌 肌肉 muscle
瑜伽 跑步 yoga running run
自行车 单车 bike bicycle cycling
帐篷 露营 户外 tent camping outdoor
门票 票 购票 入场 ticket admission entry
座位 位置 选座 seat
签证 护照 visa passport
机场 登机 airport boarding
火车 高铁 地铁 train subway metro
出租车 打车 网约车 taxi uber cab ride
停车 车位 parking park
租 租赁 出租 租金 rent rental lease hire
房子 公寓 房屋 买房 house apartment flat property
装修 翻新 renovation decorate
水电 电费 水费 燃气 utility utilities electricity_bill water_bill
头痛 头疼 偏头痛 headache migraine
肚子疼 胃痛 腹痛 胃疼 stomach_ache stomach abdominal
腰痛 背痛 腰疼 颈椎 back_pain backache neck
拉肚子 腹泻 diarrhea
便秘 constipation
恶心 呕吐 想吐 nausea vomit
头晕 眩晕 dizzy dizziness
高血压 血压 blood_pressure hypertension
糖尿病 血糖 diabetes blood_sugar glucose
心脏 心脏病 胸闷 heart chest
感染 发炎 炎症 红肿 infection inflammation infected
伤口 受伤 流血 wound injury bleeding
疫苗 接种 打针 vaccine vaccination shot
怀孕 有了 孕妇 孕期 怀上 pregnant pregnancy
月经 例假 姨妈 经期 period menstrual
抑郁 焦虑 心情 情绪 depression anxiety mood
肿瘤 癌 癌症 tumor cancer
肝 肾 肺 liver kidney lung
副作用 不良反应 伤身 side_effect side_effects
剂量 用量 吃几片 一次几 dosage dose how_much_to_take
遗传 基因 hereditary genetic
传染 会传染 contagious infectious
忌口 饮食 注意什么 不能吃 diet avoid precautions
额度提升 提额 提升额度 涨额度 increase_limit raise_limit
没额度 额度没了 额度不够 no_limit insufficient_limit
下款 放款 到账 批下来 disburse payout
借不了 借不出 不能借 借款失败 cannot_borrow
开通不了 没有资格 没资格 没邀请 资格 eligible eligibility qualify qualified
微粒贷 借呗 花呗 白条 小额贷 microloan
还款日 账单日 出账 哪天还 due_date billing_date
自动还款 自动扣款 代扣 autopay direct_debit auto_debit
工资卡 储蓄卡 绑卡 换卡 更换银行卡 link_card change_card
二类卡 一类卡 账户类型 account_type
投资 理财 基金 股票 invest investment fund stock
开户行 支行 银行 bank branch
支票 cheque check checkbook
定期 活期 存单 savings fixed_deposit saving
余额不足 钱不够 没钱 insufficient_funds not_enough_money
虚拟卡 一次性卡 电子卡 virtual_card disposable_card
实体卡 寄卡 发卡 卡片 physical_card card_delivery
非接触 闪付 刷卡 contactless tap swipe
退税 关税 海关 清关 duty customs import_tax
流量 上网 数据 data internet_data
漫游 国际漫游 roaming
信号 没信号 signal reception no_service
套餐 资费 方案 plan package bundle
sim sim卡 esim 电话卡 sim_card
`;
