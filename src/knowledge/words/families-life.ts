/** Words around learning, machines, travel, health, work and home: families as for buying. */
export const LIFE_FAMILIES = `
课程 课 训练营 培训 班 网课 course class lesson training bootcamp program programme
报名 入学 招生 报班 enroll enrol enrollment admission join_the_course 报个名 报不上 报名入口 sign_me_up get_a_place secure_a_spot register_for_the_course sign_up_for_the_course join_the_bootcamp enrol_in
开课 开班 开营 上课时间 课表 几点上课 下一期 新一期 class_schedule next_cohort next_batch start_date session 几点开始 周几上课 开课时间 when_does_it_start when_is_the_class what_time_is_class start_of_class 第一节课 首课 开学 课几点 上课几点 课程表 timetable class_times first_lesson next_intake when_do_classes what_days_are what_time_is_the_lesson when's_class term_start
学费 课程费用 tuition course_fee
零基础 小白 新手 没基础 初学 初学者 入门 没学过 听不懂 跟不上 beginner newbie novice no_experience no_background prerequisite entry_level 学得会 学不会 完全不懂 跟得上 适合小白 大白 转行 complete_beginner no_idea_about never_learned from_scratch can_i_keep_up too_hard_for 文科生 没碰过 没写过代码 零经验 一窍不通 门外汉 纯小白 跨专业 never_coded never_written_code no_coding_experience never_programmed total_beginner non-technical know_nothing_about brand_new_to bad_at_math clueless first_time_coding
作业 练习 习题 homework assignment exercise 作业没 hw assignments 课后题 课后练习 大作业 课后作业 problem_set coursework take-home
提交 交作业 上交 上传 交 submit submission hand_in turn_in upload 在哪交 交哪 交到哪 提交入口 交不上去 提交不了 传不上去 where_to_submit where_do_i_hand submission_link drop_my_work submit_button can't_submit won't_let_me_submit
补交 晚交 迟交 没交 没按时 逾期提交 延期 宽限 late_submission submit_late extension missed_the_deadline grace 作业晚 来不及 赶不上 没写完 没做完 过了截止 too_late_to can_i_still_submit still_hand_in 交晚了 忘交了 补作业 晚交几天 晚一天交 作业拖了 错过截止 hand_it_in_late past_the_deadline forgot_to_submit turned_in_late late_homework still_submit deadline_extension submit_after
请假 缺课 没上 错过 没赶上 补课 miss missed absent make_up_class couldn't_attend 上不了课 赶不上课 加班上不了 缺勤 旷课 有事来不了 缺席 can't_attend can't_make_it won't_be_able_to_attend skip_class absence missed_class missed_a_lesson miss_a_session can't_come_to_class
证书 结业 毕业 结业证 certificate certification diploma graduate completion 发证书 拿证 get_a_certificate 结业证书 毕业证 电子证书 证书领取 领证书 发证 cert proof_of_completion certificate_of_completion digital_badge completion_certificate get_certified
资料 课件 讲义 笔记 幻灯片 slide handout material note ppt courseware 讲义在哪 电子书 教材 课本 网盘 提取码 百度网盘 workbook textbook reading_list course_materials cheat_sheet lecture_notes
老师 讲师 导师 助教 教练 teacher instructor tutor coach mentor lecturer teaching_assistant
答疑 提问 辅导 批改 点评 q_and_a ask_questions office_hour tutoring grading feedback_on 不会做 有人答疑 问老师 ask_the_teacher ask_a_question where_to_ask 题不会 没人解答 卡在一道题 不懂的问谁 can't_solve stuck_on_the_homework stuck_on_an_exercise stuck_on_a_problem help_with_homework don't_understand_the_homework
考试 测验 成绩 分数 及格 exam quiz test grade score pass_mark
就业 找工作 内推 简历 招聘 面试 job career placement hire resume cv interview 包就业 推荐工作 help_me_find_a_job find_work 找活干 就业率 拿录用 包分配 毕业能干啥 就业服务 高薪 job_help job_support career_support job_guarantee placement_rate land_a_job get_hired get_me_a_job employed_after employment jobs_after
分组 小组 组队 队友 项目 team group_project teammate project capstone 找队友 学习搭子 组团 搭子 study_buddy find_a_teammate study_group study_partner team_up accountability_partner
转班 换班 调班 延期上课 switch_class change_class defer transfer_class 换期 延到下一期 跟下一期 挪到下期 换到晚班 换个班 move_to_the_next_cohort switch_to_another_class different_cohort switch_cohort evening_class_instead postpone_my_course change_groups join_a_later
转让 转给别人 转赠 让给 过户 transfer_to_someone give_away pass_on resell 让给朋友 给别人 名额给 转给朋友 give_to_a_friend hand_over
学生 学生价 学生证 教育优惠 大学生 student student_discount educational 在校生 在读 学生党 学生认证 student_id student_price student_rate student_email edu_email
学习 自学 学 看课 听课 study learn self_paced

下载 安装包 download 下载不了 下不了 下载失败 can't_download download_failed where_to_download 下载地址 哪里下载 下不动 下载卡住 安装包在哪 apk dmg installer get_the_app download_link_for_the_app 安装文件
上传 上传文件 upload attach
安装 部署 配置环境 环境 装不上 install setup deploy configure environment
更新 新版本 升级版本 最新版 update upgrade version release latest_version 更新不了 升级不了 新版 升新版 升级不上去 can't_update won't_update update_failed newest_version changelog latest_release software_update app_update
报错 错误 异常 失败 出错 不成功 bug error fail failed failure exception traceback not_successful 一直报错 报错了 总是失败 运行不了 跑不起来 出问题 doesn't_run won't_run keeps_failing getting_an_error error_message 跑不通 跑不了 红字 一堆红字 报红 抛异常 运行出错 throws_an_error red_text get_this_error it_says_error something_went_wrong code_won't_run stack_trace syntaxerror typeerror
崩溃 闪退 死机 白屏 卡死 打不开 crash freeze hang won't_open not_loading blank_screen 闪崩 一打开就退 秒退 一点就退 无响应 未响应 卡住不动 卡在加载 force_close keeps_closing closes_immediately app_keeps_crashing quit_unexpectedly spinning_wheel stuck_on_loading white_screen shuts_as_soon screen_frozen app_is_frozen app_freezes app_won't_open
慢 卡 卡顿 太慢 加载慢 延迟 slow lag laggy loading speed 好慢 很卡 特别慢 下载慢 超时 timeout timed_out takes_forever
缓存 重启 刷新 清理 卸载 重装 cache restart refresh clear reinstall uninstall reboot
内存 显存 显卡 配置 硬件 处理器 memory ram gpu cpu hardware specs system_requirement vram 电脑配置 配置够 带得动 跑得动 will_my_laptop my_computer can_my_computer
电脑 笔记本 台式机 平板 computer laptop pc desktop tablet mac 手提电脑 平板电脑 苹果电脑 macbook ipad chromebook notebook_computer imac windows_pc
手机 安卓 苹果 iphone android phone mobile smartphone 智能机 安卓机 苹果手机 老人机 华为 小米 handphone cellphone cell_phone mobile_phone samsung huawei pixel my_handset handset
系统 操作系统 windows linux macos operating_system
接口 api 调用 文档 endpoint request api_call sdk documentation docs 对接 调不通 调用失败 接入文档 开发文档 integrate integration rest_api developer_docs api_docs call_the_api api_reference developer_documentation
密钥 令牌 api_key token secret_key credential 密钥在哪 申请密钥 拿密钥 密钥泄露 apikey access_token generate_a_key get_a_key api_token client_secret my_key_leaked regenerate_key
限流 频率限制 太频繁 次数限制 rate_limit too_many_requests quota throttle 请求太多 每分钟几次 调用太频繁 请求过于频繁 429 qps rpm hit_the_limit usage_limit rate-limited requests_per_minute message_limit concurrent
权限 无权 没有权限 访问 授权访问 permission access unauthorized denied_access forbidden 权限不足 没权限 打不开权限 给权限 no_permission permission_denied 403 not_authorised not_authorized access_denied don't_have_access request_access
代码 编程 程序 脚本 python javascript code programming coding script
模型 训练 微调 数据集 部署模型 model train fine_tune dataset inference
服务器 云 托管 域名 server cloud hosting domain 云服务器 服务器配置 vps 主机租用 virtual_machine ssh
网络 上网 wifi 断网 信号 宽带 network internet wi-fi connection signal broadband 无线网 联网 连网 wlan broadband_connection connectivity
开源 协议 许可 商用 商业使用 open_source license licence commercial_use
导出 备份 同步 迁移 export backup sync migrate import
删除 清空 移除 删掉 delete remove erase clear_out
设置 选项 偏好 开关 打开 关闭 setting option preference toggle turn_on turn_off enable disable switch_on switch_off
通知 提醒 推送 消息提醒 notification reminder alert notify remind 弹窗 消息推送 推送消息 角标 push_notification notification_settings push_alert 提醒消息
语言 翻译 英文 中文 外语 language translate translation english chinese spanish
二维码 扫码 扫一扫 qr qr_code scan
链接 网址 网站 网页 官网链接 link url website web page site
小程序 公众号 应用 软件 客户端 app application software mini_program 手机应用 小程序里 applet miniapp mini-program
截图 照片 图片 拍照 photo picture image screenshot 截屏 截个图 screen_shot screengrab screen_capture
视频 音频 视频播放 video audio clip
打印 打印机 print printer 打印不了 打不出来 卡纸 打印店 can't_print printer_offline paper_jam
数据流量 流量 套餐 资费 话费 漫游 data_plan mobile_plan roaming sim sim_card esim plan package bundle

旅行 旅游 出行 行程 景点 travel trip tour itinerary vacation journey sightseeing
航班 飞机 机票 登机 机场 flight plane airline airport boarding 班机 飞行 flight_number my_flight our_flight flight_time
酒店 宾馆 住宿 民宿 入住 退房 hotel accommodation hostel room check_in check_out 客栈 旅馆 旅店 招待所 度假村 guesthouse guest_house bnb airbnb homestay inn motel lodging place_to_stay
行李 托运 随身行李 luggage baggage suitcase carry_on
签证 护照 入境 visa passport immigration entry
火车 高铁 地铁 公交 train subway metro bus public_transport
打车 出租车 网约车 taxi cab uber lyft ride 叫车 的士 叫个车 滴滴 grab_taxi order_a_cab private_hire minicab taxi_fare call_a_taxi book_a_taxi
租车 汽车 车 开车 驾驶 car vehicle drive auto rent_a_car rental_car
加油 汽油 油耗 油箱 里程 gas gasoline petrol fuel mileage mpg tank
轮胎 机油 保养车 刹车 tire tyre oil_change brake engine
停车 车位 parking park 停哪 车停 免费停 好不好停 开车来 carpark 停车场 停车位 车库 泊车 自驾来 车停哪 停我的车 地库 地下车库 car_park parking_lot parking_space parking_spot garage where_can_i_park place_to_park park_my_car park_the_car leave_my_car come_by_car driving_there parking_permit
路线 导航 交通 堵车 距离 多远 directions route traffic navigation distance how_far
门票 票 入场 座位 选座 ticket admission seat
预约 预定 订位 订座 改期 改签 book booking reserve reservation appointment reschedule 订桌 订个位 订座位 订台 book_a_table reserve_a_table table_reservation table_booking apointment appoinment appt 约个时间 约时间 挂个号
餐厅 饭店 外卖 吃饭 点餐 restaurant dining takeaway eat_out order_food menu
疫苗 接种 打针 vaccine vaccination shot jab pet_vaccine rabies vaccination_record vaccination_card 打疫苗 预防针 针剂 预防接种 补种 第几针 第二针 第三针 加强针 打第二针 vaccinate immunisation immunization inject booster second_dose next_dose vax jabs catch-up_dose
天气 气温 下雨 weather forecast temperature rain 气候 几度 冷不冷 热不热 climate temperature_in how_cold how_hot what's_it_like_in 刮风 打雷 降温 weather_like snow windy

医院 诊所 门诊 挂号 hospital clinic polyclinic medical_centre medical_center 卫生院 卫生站 社区医院 infirmary
医生 大夫 专家 doctor physician specialist
药 药物 吃药 用药 服药 药片 medicine medication drug pill tablet
剂量 吃几片 服用 dosage dose how_much_to_take
症状 表现 征兆 symptom sign
治疗 疗法 医治 治 treatment treat cure therapy
疼 痛 疼痛 酸痛 难受 pain ache hurt sore 疼不疼 痛不痛 会疼 会痛 疼吗 怕疼 疼得 painful does_it_hurt will_it_hurt discomfort ouch
发烧 发热 体温 fever high_temperature 烧到 烧了 体温高 额头烫 身上烫 退烧 退不下来 高烧 低烧 烧不退 三十九度 high_temp running_a_temperature burning_up feverish
感冒 流感 咳嗽 喉咙痛 鼻塞 cold flu cough sore_throat runny_nose 着凉 流鼻涕 打喷嚏 嗓子疼 嗓子哑 咽痛 浑身没劲 鼻子堵 重感冒 sneeze stuffy_nose chesty bug_going_round lost_my_voice under_the_weather hoarse
头疼 头痛 偏头痛 头晕 headache migraine dizzy 脑袋疼 头昏 眩晕 天旋地转 站不稳 头胀 head_hurts lightheaded vertigo faint room_is_spinning pounding_head
肚子疼 胃痛 腹泻 拉肚子 便秘 恶心 呕吐 stomach stomachache diarrhea constipation nausea vomit 胃疼 肚子痛 想吐 吐了 上吐下泻 拉肚 排便 大便不通 吃坏 食物中毒 belly throwing_up feel_sick diarrhoea food_poisoning constipated puking nauseous
失眠 睡不着 睡眠 睡觉 insomnia sleep 睡不好 翻来覆去 半夜醒 老醒 浅眠 睡眠差 熬夜 入睡难 早醒 数羊 can't_sleep wake_up_at_night sleepless trouble_sleeping lie_awake wide_awake toss_and_turn fall_asleep 安眠药 sleeping_pill sleeping_tablet
高血压 血压 blood_pressure hypertension 降压药 血压高 高压 低压 量血压 bp high_blood_pressure hypertensive
糖尿病 血糖 diabetes blood_sugar glucose 血糖高 胰岛素 测血糖 控糖 糖化 diabetic insulin blood_sugar_level hba1c
心脏 心脏病 胸闷 心率 heart heart_disease
感染 发炎 炎症 infection inflammation infected
伤口 受伤 出血 wound injury bleed
月经 例假 经期 痛经 period menstrual 大姨妈 姨妈 来例假 生理期 月经不调 月经推迟 没来月经 生理痛 on_my_period time_of_the_month cramps irregular_period late_period menstruate
抑郁 焦虑 压力 情绪 depression anxiety stress mood 郁闷 心情不好 情绪低落 想哭 没意思 提不起劲 心情差 崩溃大哭 压抑 depressed feeling_down feel_low hopeless crying_all_the_time can't_stop_crying lost_interest low_mood burnout burnt_out overwhelmed
肿瘤 癌症 癌 tumor cancer
检查 化验 体检 检测 checkup examination medical_test screening
手术 开刀 surgery operation 动手术 微创 腹腔镜 做个手术 排手术 手术排期 operate op surgical surgeon keyhole laparoscopic procedure_done day_surgery
遗传 传染 contagious hereditary genetic infectious
忌口 饮食 不能吃 diet avoid_eating 能吃什么 不能碰 能吃辣 能吃海鲜 能喝咖啡 什么不能吃 foods_to_avoid can't_eat what_to_avoid eat_spicy food_restrictions can_i_eat

公司 企业 单位 雇主 company business firm employer buisness bussiness busness
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
活动 聚会 讲座 沙龙 工作坊 线下活动 event workshop seminar meetup webinar 有活动 线下见 分享会 体验课 tasting workshop_this upcoming_event in-person 群活动 面基 见面会 线下聚会 黑客松 茶话会 聚餐 meet-up hangout gathering get-together hackathon game_night social_event
参加 参与 加入 出席 attend participate take_part join 想参加 take_part_in come_along get_involved 接龙 算我一个 报我一个 加我一个 rsvp put_my_name_down count_me_in add_my_name 加进来 掺和 凑热闹 怎么加入 join_in sign_me_up hop_on get_involved_in be_part_of
满员 名额 满了 约满 full fully_booked spot slot
时区 北京时间 当地时间 timezone time_zone 时差 国外几点 my_time_zone what_time_is_that_in gmt utc est pst sgt time_difference convert_the_time my_local_time
结婚 婚礼 恋爱 对象 marry marriage wedding relationship
法律 律师 合同 违法 legal law lawyer contract illegal 律师函 打官司 起诉 告你们 法院 仲裁 诉讼 开庭 法务 维权 消协 12315 12348 法律援助 sue lawsuit attorney solicitor arbitration litigation small_claims legal_aid legal_action take_you_to_court tribunal trading_standards ombudsman consumer_rights consumer_protection
`;
