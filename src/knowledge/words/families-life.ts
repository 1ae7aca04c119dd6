/** Words around learning, machines, travel, health, work and home: families as for buying. */
export const LIFE_FAMILIES = `
课程 课 训练营 培训 班 网课 course class lesson training bootcamp program programme
报名 入学 招生 报班 enroll enrol enrollment admission join_the_course
开课 开班 开营 上课时间 课表 几点上课 下一期 新一期 class_schedule next_cohort next_batch start_date session 几点开始 周几上课 开课时间 when_does_it_start when_is_the_class what_time_is_class start_of_class
学费 课程费用 tuition course_fee
零基础 小白 新手 没基础 初学 初学者 入门 没学过 听不懂 跟不上 beginner newbie novice no_experience no_background prerequisite entry_level 学得会 学不会 完全不懂 跟得上 适合小白 大白 转行 complete_beginner no_idea_about never_learned from_scratch can_i_keep_up too_hard_for
作业 练习 习题 homework assignment exercise 作业没 hw assignments
提交 交作业 上交 上传 交 submit submission hand_in turn_in upload
补交 晚交 迟交 没交 没按时 逾期提交 延期 宽限 late_submission submit_late extension missed_the_deadline grace 作业晚 来不及 赶不上 没写完 没做完 过了截止 too_late_to can_i_still_submit still_hand_in
请假 缺课 没上 错过 没赶上 补课 miss missed absent make_up_class couldn't_attend
证书 结业 毕业 结业证 certificate certification diploma graduate completion 发证书 拿证 get_a_certificate
资料 课件 讲义 笔记 幻灯片 slide handout material note ppt courseware
老师 讲师 导师 助教 教练 teacher instructor tutor coach mentor lecturer teaching_assistant
答疑 提问 辅导 批改 点评 q_and_a ask_questions office_hour tutoring grading feedback_on 不会做 有人答疑 问老师 ask_the_teacher ask_a_question where_to_ask
考试 测验 成绩 分数 及格 exam quiz test grade score pass_mark
就业 找工作 内推 简历 招聘 面试 job career placement hire resume cv interview 包就业 推荐工作 help_me_find_a_job find_work
分组 小组 组队 队友 项目 team group_project teammate project capstone
转班 换班 调班 延期上课 switch_class change_class defer transfer_class
转让 转给别人 转赠 让给 过户 transfer_to_someone give_away pass_on resell 让给朋友 给别人 名额给 转给朋友 give_to_a_friend hand_over
学生 学生价 学生证 教育优惠 大学生 student student_discount educational
学习 自学 学 看课 听课 study learn self_paced

下载 安装包 download 下载不了 下不了 下载失败 can't_download download_failed where_to_download
上传 上传文件 upload attach
安装 部署 配置环境 环境 装不上 install setup deploy configure environment
更新 新版本 升级版本 最新版 update upgrade version release latest_version
报错 错误 异常 失败 出错 不成功 bug error fail failed failure exception traceback not_successful 一直报错 报错了 总是失败 运行不了 跑不起来 出问题 doesn't_run won't_run keeps_failing getting_an_error error_message
崩溃 闪退 死机 白屏 卡死 打不开 crash freeze hang won't_open not_loading blank_screen
慢 卡 卡顿 太慢 加载慢 延迟 slow lag laggy loading speed 好慢 很卡 特别慢 下载慢 超时 timeout timed_out takes_forever
缓存 重启 刷新 清理 卸载 重装 cache restart refresh clear reinstall uninstall reboot
内存 显存 显卡 配置 硬件 处理器 memory ram gpu cpu hardware specs system_requirement vram 电脑配置 配置够 带得动 跑得动 will_my_laptop my_computer can_my_computer
电脑 笔记本 台式机 平板 computer laptop pc desktop tablet mac
手机 安卓 苹果 iphone android phone mobile smartphone
系统 操作系统 windows linux macos operating_system
接口 api 调用 文档 endpoint request api_call sdk documentation docs
密钥 令牌 api_key token secret_key credential
限流 频率限制 太频繁 次数限制 rate_limit too_many_requests quota throttle
权限 无权 没有权限 访问 授权访问 permission access unauthorized denied_access forbidden
代码 编程 程序 脚本 python javascript code programming coding script
模型 训练 微调 数据集 部署模型 model train fine_tune dataset inference
服务器 云 托管 域名 server cloud hosting domain
网络 上网 wifi 断网 信号 宽带 network internet wi-fi connection signal broadband
开源 协议 许可 商用 商业使用 open_source license licence commercial_use
导出 备份 同步 迁移 export backup sync migrate import
删除 清空 移除 删掉 delete remove erase clear_out
设置 选项 偏好 开关 打开 关闭 setting option preference toggle turn_on turn_off enable disable switch_on switch_off
通知 提醒 推送 消息提醒 notification reminder alert notify remind
语言 翻译 英文 中文 外语 language translate translation english chinese spanish
二维码 扫码 扫一扫 qr qr_code scan
链接 网址 网站 网页 官网链接 link url website web page site
小程序 公众号 应用 软件 客户端 app application software mini_program
截图 照片 图片 拍照 photo picture image screenshot
视频 音频 视频播放 video audio clip
打印 打印机 print printer
数据流量 流量 套餐 资费 话费 漫游 data_plan mobile_plan roaming sim sim_card esim plan package bundle

旅行 旅游 出行 行程 景点 travel trip tour itinerary vacation journey sightseeing
航班 飞机 机票 登机 机场 flight plane airline airport boarding
酒店 宾馆 住宿 民宿 入住 退房 hotel accommodation hostel room check_in check_out
行李 托运 随身行李 luggage baggage suitcase carry_on
签证 护照 入境 visa passport immigration entry
火车 高铁 地铁 公交 train subway metro bus public_transport
打车 出租车 网约车 taxi cab uber lyft ride
租车 汽车 车 开车 驾驶 car vehicle drive auto rent_a_car rental_car
加油 汽油 油耗 油箱 里程 gas gasoline petrol fuel mileage mpg tank
轮胎 机油 保养车 刹车 tire tyre oil_change brake engine
停车 车位 parking park
路线 导航 交通 堵车 距离 多远 directions route traffic navigation distance how_far
门票 票 入场 座位 选座 ticket admission seat
预约 预定 订位 订座 改期 改签 book booking reserve reservation appointment reschedule
餐厅 饭店 外卖 吃饭 点餐 restaurant dining takeaway eat_out order_food menu
疫苗 接种 打针 vaccine vaccination shot jab
天气 气温 下雨 weather forecast temperature rain

医院 诊所 门诊 挂号 hospital clinic
医生 大夫 专家 doctor physician specialist
药 药物 吃药 用药 服药 药片 medicine medication drug pill tablet
剂量 吃几片 服用 dosage dose how_much_to_take
症状 表现 征兆 symptom sign
治疗 疗法 医治 治 treatment treat cure therapy
疼 痛 疼痛 酸痛 难受 pain ache hurt sore
发烧 发热 体温 fever high_temperature
感冒 流感 咳嗽 喉咙痛 鼻塞 cold flu cough sore_throat runny_nose
头疼 头痛 偏头痛 头晕 headache migraine dizzy
肚子疼 胃痛 腹泻 拉肚子 便秘 恶心 呕吐 stomach stomachache diarrhea constipation nausea vomit
失眠 睡不着 睡眠 睡觉 insomnia sleep
高血压 血压 blood_pressure hypertension
糖尿病 血糖 diabetes blood_sugar glucose
心脏 心脏病 胸闷 心率 heart heart_disease
感染 发炎 炎症 infection inflammation infected
伤口 受伤 出血 wound injury bleed
月经 例假 经期 痛经 period menstrual
抑郁 焦虑 压力 情绪 depression anxiety stress mood
肿瘤 癌症 癌 tumor cancer
检查 化验 体检 检测 checkup examination medical_test screening
手术 开刀 surgery operation
遗传 传染 contagious hereditary genetic infectious
忌口 饮食 不能吃 diet avoid_eating

公司 企业 单位 雇主 company business firm employer
假期 年假 休假 调休 pto day_off days_off time_off leave annual_leave
会议 开会 会议室 meeting conference
日程 日历 行程安排 待办 calendar schedule agenda to_do todo task
闹钟 定时 计时 计时器 alarm timer
清单 列表 购物清单 list shopping_list
音乐 歌 歌曲 播放 music song play playlist
电影 电视剧 节目 movie film show series
书 书籍 小说 阅读 book novel read
房子 租房 房租 公寓 房屋 house rent apartment flat lease landlord
装修 维护房屋 renovate renovation decorate
水电费 电费 水费 燃气费 utility electricity_bill water_bill gas_bill
快餐 早餐 午餐 晚餐 breakfast lunch dinner meal
活动 聚会 讲座 沙龙 工作坊 线下活动 event workshop seminar meetup webinar 有活动 线下见 分享会 体验课 tasting workshop_this upcoming_event in-person
参加 参与 加入 出席 attend participate take_part join 想参加 take_part_in come_along get_involved
满员 名额 满了 约满 full fully_booked spot slot
时区 北京时间 当地时间 timezone time_zone
结婚 婚礼 恋爱 对象 marry marriage wedding relationship
法律 律师 合同 违法 legal law lawyer contract illegal
`;
