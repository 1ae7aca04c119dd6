/** Words around devices, networks, accounts, courses and chat groups: families as for buying. */
export const DIGITAL_FAMILIES = `
充不进电 充不进去 充不上电 不充电 没在充 插上没反应 充电没反应 冲不进电 充不了电 won't_charge not_charging doesn't_charge isn't_charging won't_take_a_charge no_charging_light plugged_in_but nothing_happens_when_i_plug
掉电快 耗电快 续航短 续航差 一天两充 撑不到晚上 battery_drain drain_fast drains_so_fast battery_dies dies_quickly dies_so_fast doesn't_last_the_day flat_by_lunch flat_by_lunchtime poor_battery_life battery_goes_down
电池鼓包 鼓包 电池鼓了 电池膨胀 后盖翘起 后盖顶起 swollen_battery battery_swollen battery_bulge puffed_up
换电池 电池老化 电池不行了 电池健康 new_battery replace_the_battery battery_replacement battery_health battery_worn_out service_battery
充电速度 快充 闪充 充得慢 充电慢 充满要多久 fast_charge quick_charge charges_slowly slow_charging takes_ages_to_charge how_long_to_charge fully_charged
无线充 无线充电 磁吸充电 qi wireless_charge wireless_charger charging_pad charging_mat magsafe
充电头 充电线 数据线 电源适配器 充电插头 原装充电器 charging_cable charger_cable usb_cable usb-c type-c type_c lightning_cable power_brick charging_brick charging_lead
充电宝 移动电源 power_bank powerbank portable_charger battery_pack
充电口 充电孔 尾插 插口松 插头松 接触不良 要歪着插 charging_port usb_port loose_port headphone_jack wiggle_the_cable hold_the_cable

过热 发烫 烫手 温度过高 overheat too_hot_to_hold gets_hot get_really_hot burning_up running_hot hot_to_touch
自动关机 无故关机 自动重启 老重启 反复重启 一直重启 无限重启 shuts_down_by_itself shut_off_by_itself turns_off_by_itself turn_itself_off keeps_restarting restarts_by_itself random_reboot reboot_loop boot_loop keeps_turning_off keeps_shutting_down stuck_on_the_logo 卡在开机画面

碎屏 屏幕碎 爆屏 屏裂 外屏 内屏 换屏 屏摔了 cracked_screen screen_cracked smashed_screen dropped_my_phone screen_replacement shattered_screen replace_the_screen broken_screen
花屏 闪屏 屏幕闪 屏闪 竖线 坏点 漏光 flicker screen_flicker lines_on_the_screen line_down_the_screen green_line dead_pixel screen_flashing backlight_bleed 屏幕绿线
触屏失灵 触摸没反应 触屏没反应 屏幕点不动 划不动 跳屏 断触 自己乱点 鬼触 touchscreen touch_screen touch_not_working ghost_touch unresponsive_screen screen_won't_respond screen_not_responding
进水了 泡水 掉水里 掉马桶 泼了水 water_damage dropped_in_water fell_in_the_toilet liquid_damage spilled_on_my_laptop spilled_on_my_phone spilt_on

键盘 键盘失灵 按键失灵 键帽 打不出字 按键卡 keyboard keycap keys_stuck key_sticks some_keys_don't keys_stopped
鼠标 触控板 触摸板 mouse trackpad touchpad

风扇响 风扇声 风扇吵 风扇一直转 呼呼响 fan_noise loud_fan fan_is_loud fan_running sounds_like_a_jet
蓝屏 电脑蓝屏 bsod blue_screen screen_of_death
电脑慢 电脑卡 开机慢 越用越卡 反应慢 运行慢 slow_computer slow_laptop laptop_is_slow computer_is_slow takes_ages_to_start slow_to_boot speed_up_my_laptop
病毒 木马 杀毒 流氓软件 弹广告 virus malware antivirus trojan adware pop-up_ads ransomware

存储满了 空间不足 内存不足 存不下 没空间 内存满了 清内存 storage_full out_of_space no_space_left not_enough_storage running_out_of_storage disk_full low_storage free_up_space
硬盘 固态 固态硬盘 移动硬盘 机械硬盘 优盘 存储卡 hard_drive hard_disk ssd usb_stick flash_drive hdd thumb_drive memory_card
加内存 加内存条 内存条 扩容 换固态 add_ram more_ram upgrade_the_ram upgrade_my_ssd extra_memory

外接显示器 扩展坞 拓展坞 转接头 dock docking_station dongle hdmi external_monitor second_screen external_display usb_hub

没声音 听不见 听不到声音 没声儿 没声 没有声音 声音小 声音太小 no_sound no_audio can't_hear_anything no_volume sound_not_working volume_too_low can't_hear_the_sound 听不到 静音了 can't_hear cant_hear
一边没声 单边没声 一只不响 一只没声 左耳没声 右耳没声 只有一边响 单耳 一个没声音 左边不响 右边不响 one_side_not_working only_one_side one_earbud left_ear right_ear one_ear left_bud right_bud left_one_is_dead right_one_is_dead only_one_works left_earbud right_earbud
杂音 电流声 电流音 滋滋响 滋滋声 爆音 破音 沙沙声 底噪 crackle static buzzing hissing distorted popping_sound crackly muffled

麦克风 话筒 对方听不见 对方听不到 对方听不清 说话没声 收音差 mic microphone they_can't_hear_me can't_hear_me people_can't_hear sound_muffled_on_calls mic_not_working
降噪 主动降噪 通透模式 anc noise_cancel noise_cancelling noise_cancellation transparency_mode ambient_mode block_out_noise
断连 老断 总断开 断断续续 连上又断 掉连接 自动断开 连接不稳 一会儿就断 keeps_disconnecting disconnect cuts_out connection_drops unstable_connection keeps_cutting sound_drops_out bluetooth_drops intermittent_connection
音画不同步 音画不同 声音延迟 嘴型对不上 audio_lag lip_sync audio_delay sound_delay latency sound_out_of_sync sound_lags

耳帽 耳塞套 硅胶套 耳垫 耳罩 海绵套 ear_tip eartip ear_pad earpad ear_cushion silicone_tips rubber_tips
充电盒 充电仓 耳机仓 耳机盒 charging_case earbud_case case_won't_charge
丢了一只 掉了一只 单买一只 补一只 配一只 lost_one_earbud lost_an_earbud lost_one_of_my single_earbud replacement_earbud buy_just_one_earbud

兼容 适配 兼容性 配得上 配我的 compatible compatibility works_on_my fits_my_phone does_it_fit_my work_with_my_phone work_with_my_laptop work_with_my_iphone supported_device
手机壳 保护壳 保护套 电脑包 内胆包 phone_case phone_cover protective_case laptop_sleeve
贴膜 钢化膜 屏幕膜 换膜 screen_protector tempered_glass screen_film

序列号 串号 查激活 激活日期 机身码 imei serial_number serial sn model_number
翻新机 翻新 官翻 官换机 充新 refurbished refurb pre-owned preowned reconditioned second-hand_phone
国行 港版 美版 日版 水货 海外版 regional_version us_version international_version grey_import parallel_import hong_kong_version

有锁机 有锁 无锁 解网络锁 运营商锁 合约机 carrier_lock network_locked sim_locked locked_to_a_network unlocked_phone factory_unlocked network_unlock unlock_my_phone
激活锁 查找我的手机 上一任机主 前机主 find_my_iphone activation_lock icloud_lock previous_owner find_my_phone
越狱 刷机 刷系统 解锁引导 jailbreak rooted root_my_phone custom_rom unlock_bootloader

检测费 开机费 拆机费 检查要钱 检测要钱 免费检测 diagnostic_fee diagnostic inspection_fee free_check free_diagnosis charge_to_look cost_to_look_at diagnose
多久修好 修多久 多久能修 当天修好 立等可取 等着修 修好了没 repair_time while_i_wait while_you_wait how_long_does_the_repair same_day_repair fix_it_today how_long_to_fix is_it_fixed_yet ready_for_collection
原装件 原厂配件 原厂件 副厂 非原装 组装屏 国产屏 原装屏 genuine_part original_part oem aftermarket third_party_part original_screen
上门维修 上门修 来家里修 上门服务 home_repair come_out_to_fix on-site_repair engineer_visit callout call-out repair_at_home
寄修 邮寄维修 寄过去修 寄来修 mail_in_repair mail-in send_it_in_for_repair post_it_in_for_repair ship_it_for_repair
碎屏险 意外险 延长保修 买保障 applecare accident_cover extended_warranty device_insurance phone_insurance protection_plan care_plan

又坏了 修完又坏 修了还是 没修好 修过还 老毛病又犯 same_problem_again broke_again still_not_fixed fault_came_back same_fault not_fixed_properly stopped_working_again came_back_with_the_same

数据会丢 会清数据 数据会没 照片会没 资料会没 会不会清空 数据还在 lose_my_data lose_my_photos wipe_my_data will_it_erase keep_my_data keep_my_photos
数据恢复 恢复数据 误删 误删了 找回文件 找回照片 照片找回 文件恢复 recover_data data_recovery recover_my_photos recover_files deleted_by_accident get_my_files_back get_my_photos_back retrieve_my_data
恢复出厂 出厂设置 重置手机 格式化 还原系统 重装系统 factory_reset reset_to_factory restore_factory wipe_the_phone reinstall_windows clean_install hard_reset
数据迁移 换机 换新机 旧手机导 导到新手机 搬到新手机 一键换机 转到新手机 transfer_my_data move_to_my_new_phone old_phone_to_new transfer_from_my_old copy_everything_over move_my_stuff_over transfer_everything
备份 云备份 备个份 存到电脑 存一份 自动备份 back_up backup icloud save_a_copy cloud_backup

流量 通用流量 定向流量 上网流量 流量包 data_allowance gigabytes gigs mobile_data cellular_data data_usage unlimited_data 无限流量 data_gb
流量用完 流量没了 流量超了 超流量 限速 降速 被限速 达量限速 流量不够 流量用光 流量不够用 out_of_data ran_out_of_data run_out_of_data used_all_my_data used_up_my_data fair_use over_my_data data_gone exceeded_my_data over_my_limit data_finished data_throttled data_capped

加油包 叠加包 加流量 买流量 加点流量 续流量 流量充值 data_boost data_booster extra_data more_data buy_more_data data_top-up additional_data data_add-on data_add_on
剩余流量 流量还剩 剩多少流量 查流量 用了多少流量 流量查询 还剩多少流量 data_left remaining_data check_my_usage check_my_data how_much_data_have data_balance how_many_gigs_left data_remaining

漫游 国际漫游 出国用 出国上网 出国能用 国外能用 境外上网 落地没网 出国流量 境外流量 开漫游 roam use_my_phone_abroad data_abroad use_my_sim_overseas data_overseas roaming_pass travel_pass phone_overseas phone_abroad use_it_on_holiday landed_and_no_signal
国际长途 打国际电话 打国外电话 打回国 长途电话 call_abroad international_call idd overseas_call calling_home call_overseas long_distance_call ring_abroad

电话卡 手机卡 上网卡 流量卡 sim sim_card nano_sim simcard micro_sim starter_pack physical_sim
esim e-sim e_sim 虚拟卡号 扫码装卡 digital_sim embedded_sim
读不到卡 不识别卡 识别不到卡 插卡没反应 no_sim sim_not_detected invalid_sim sim_not_recognised sim_not_recognized sim_not_provisioned sim_not_working says_no_sim insert_sim

没信号 无信号 信号差 信号弱 信号不好 一格信号 掉信号 无服务 没有服务 仅限紧急呼叫 没信号了 信号时有时无 no_signal no_service no_bars one_bar bad_reception weak_signal poor_signal signal_drops emergency_calls_only sos_only dead_zone bad_signal no_reception lost_signal searching_for_network poor_reception
覆盖 信号覆盖 覆盖范围 覆盖到 我们这有信号 coverage coverage_map coverage_in signal_in_my_area signal_where_i_live
没网 上不了网 连不上网 没有网络 断网 断网了 打不开网页 有信号没网 连不了网 没网络 no_internet can't_get_online data_not_working internet_down can't_browse nothing_loads can't_connect_to_the_internet internet_not_working no_data_connection lost_internet can't_get_on_the_internet
网速慢 网慢 网速 网很慢 网好卡 网好慢 刷不出 加载不出 网卡死 slow_internet slow_data slow_speeds buffering pages_take_forever speed_test internet_is_slow slow_wifi data_so_slow
接入点 接入点设置 手动设网络 apn access_point_name apn_settings internet_settings
5g 4g lte lte_only

热点 个人热点 开热点 共享网络 分享网络 网络共享 当路由器 hotspot tether personal_hotspot share_my_internet use_phone_as_modem share_connection internet_on_my_laptop mobile_hotspot hot_spot

携号转网 带号转 带号转网 转网 号码不变 保留号码 原来的号 换运营商不换号 号码转过来 用原号 keep_my_number port_in port_my_number transfer_my_number bring_my_number mnp number_port keep_my_old_number keep_my_existing_number porting number_transfer switch_from_another_network

转出号码 携出 转到别家 换别的运营商 转出授权码 pac_code port_out leave_for_another_network move_to_another_network leaving_you stac porting_code

选号 靓号 挑号码 选号码 choose_a_number pick_a_number choose_my_number vanity_number lucky_number golden_number

套餐 资费 月租 套餐内容 mobile_plan phone_plan sim_only sim-only monthly_plan data_plan plans_do_you_have price_plan mobile_tariff
合约期 合约 绑定期 在网时长 合同期 最低消费期 contract_length tied_in contract_end minimum_term out_of_contract locked_into_a_contract

预付费 预付卡 pay_as_you_go payg pay-as-you-go no_contract prepaid_sim prepaid_plan prepaid_number

后付费 月结 postpaid bill_pay post-paid billed_monthly_plan

充话费 话费充值 交话费 充值卡 冲话费 缴话费 话费 top_up_my_phone airtime phone_credit load_credit add_credit top_up_my_number recharge_my_number credit_on_my_phone top-up
充值没到 充了没到 话费没到 充了钱没到 充值未到账 充值不到账 top_up_not_received topped_up_but credit_not_showing credit_hasn't_arrived top-up_hasn't topup_not_showing
欠费 停机 被停机 欠费停机 停机了 复机 号停了 双向停机 line_suspended no_credit_left service_stopped number_disconnected cut_me_off service_cut_off barred outgoing_barred calls_barred 欠钱 没交钱 没付钱 未付款 未支付 欠着 owe owing arrears unpaid haven't_paid havent_paid outstanding_balance
不明业务 增值业务 乱扣话费 莫名扣话费 没订过 premium_sms premium_rate value_added_service didn't_sign_up_for never_subscribed third_party_charges

补手机卡 补办手机卡 换手机卡 手机卡丢了 手机卡坏了 补电话卡 剪卡 sim_replacement replace_my_sim replacement_sim lost_my_sim lost_sim sim_swap damaged_sim new_sim
双卡 双卡双待 两个号 两张卡 dual_sim two_sims two_numbers second_number
停机保号 保号 长期不用 号码会收回 号会不会没 不充值会 keep_number_active number_recycled keep_my_sim_active unused_number dormant_number not_used_my_sim sim_expires lose_my_number

打不通 打不出去 拨不出 打不出电话 接不到电话 呼叫失败 通话中断 电话打不了 can't_make_calls call_failed call_drops dropped_calls can't_call_out can't_receive_calls call_won't_connect calls_won't_go_through calls_keep_dropping goes_straight_to_voicemail
收不到短信 短信发不出 短信收不到 发不了短信 can't_send_texts not_receiving_texts texts_not_sending not_getting_texts texts_not_coming sms_not_delivered texts_won't_send
呼叫转移 来电显示 语音信箱 来电转接 call_forward divert_calls caller_id voicemail call_waiting voice_mail
骚扰电话 诈骗电话 推销电话 拦截电话 spam_calls nuisance_calls block_calls scam_calls robocalls unwanted_calls cold_calls telemarketing

路由器 光猫 无线路由 router modem wifi_box wifi_router home_hub wifi_extender
光猫红灯 红灯闪 灯闪红 亮红灯 红灯亮 light_flashing flashing_light blinking_red lights_blinking orange_light red_light_flashing red_light_on
装宽带 报装 新装宽带 宽带安装 broadband_install new_broadband engineer_appointment get_broadband home_internet home_broadband fibre_broadband fiber_internet

宽带移机 宽带搬家 移宽带 move_my_broadband move_my_internet take_my_broadband_with transfer_broadband_to_new_address

无线密码 网络密码 连无线 无线网名 wifi_password wi-fi_password network_name ssid guest_wifi connect_to_the_wifi password_for_the_wifi

登录失败 登不上 登录不上 登陆不上 登陆失败 登不上去 登陆不了 进不了账号 login_failed login_error can't_login can't_log_in can't_sign_in log_in_fails won't_let_me_log can't_get_into_my unable_to_log_in login_not_working locked_out_of_my_account
被挤下线 自动退出登录 老是退出 登录过期 又要登录 反复登录 keeps_logging_me_out logged_out_automatically keep_getting_logged_out session_expired signed_out_by_itself log_in_every_time kicks_me_out_of_the_app

密码错误 密码不对 密码不正确 提示密码错 密码输错 输错密码 incorrect_password wrong_password password_not_accepted invalid_password password_doesn't_match says_my_password password_not_working password_doesn't_work
改密码 修改密码 换密码 设密码 设置密码 更改密码 change_my_password change_password new_password update_my_password set_a_password
重置邮件 重置链接 重设密码 重设 reset_link reset_email no_reset_email password_reset_link reset_my_login

收不到验证码 码没来 收不到码 没收到码 验证码没来 验证码不来 验证短信没 没收到验证 码不来 code_didn't_come code_never_came code_never_arrives code_not_arriving no_code never_got_the_code not_getting_the_code not_receiving_the_code code_hasn't_come otp_not_received didn't_get_the_code never_got_a_code not_getting_otp code_isn't_coming
验证码错误 验证码不对 验证码失效 验证码过期 验证码无效 otp_expired otp_invalid wrong_otp verification_code_expired wrong_verification_code
两步验证 二次验证 双重验证 身份验证器 两步认证 备用码 authenticator authenticator_app two-step two-factor mfa 2-step 2fa two_step_verification backup_codes 2-factor

原号不用了 旧号停用 号码不用了 旧号丢了 旧手机丢了 号码注销了 以前的号没了 old_number_gone no_longer_have_that_number no_longer_have_access_to lost_access_to_my_phone lost_my_old_phone number_no_longer_works don't_have_that_phone_anymore don't_have_that_number old_sim_is_gone
换绑手机 改手机号 换手机号 改绑 换绑定 更换手机号 修改手机号 change_my_phone_number update_my_number change_my_number update_my_phone_number new_phone_number link_a_new_number

换邮箱 改邮箱 修改邮箱 更换邮箱 邮箱换了 change_my_email update_my_email new_email change_email_address different_email email_address_changed

没收到邮件 收不到邮件 垃圾邮件 垃圾箱 激活邮件 确认邮件 验证邮件 邮件没来 spam_folder junk_folder junk_mail email_not_received didn't_get_the_email confirmation_email activation_email verification_email no_email never_got_the_email email_never_came no_confirmation haven't_got_an_email

已注册 已被注册 提示已注册 账号已存在 号码被占用 被占用 已被占用 already_registered already_in_use account_already_exists email_already_taken number_already_used already_have_an_account email_is_taken
合并账号 两个账号 多个账号 重复账号 账号合并 俩号 merge_accounts two_accounts duplicate_account combine_accounts multiple_accounts merge_my_accounts second_account

异地登录 陌生设备 陌生登录 不是我登的 别人登了 有人登我 别人登录 账号安全 login_alert unknown_device new_device_login someone_logged_in strange_login unfamiliar_device suspicious_login someone_else_is_using someone_is_in_my_account login_i_don't_recognise

设备上限 登录设备 设备数量 几台设备 设备管理 同时在线 多设备 device_limit too_many_devices number_of_devices registered_devices remove_a_device log_out_everywhere sign_out_of_all_devices how_many_devices on_two_devices several_devices multiple_devices same_account_on

第三方登录 一键登录 扫码登录 微信登录 免密登录 快捷登录 google_login sign_in_with_google sign_in_with_apple social_login sso passkey log_in_with_google log_in_with_wechat single_sign-on
指纹 面容 刷脸 人脸解锁 指纹解锁 面容解锁 fingerprint face_id touch_id biometric face_unlock facial_recognition
换设备登录 换手机登录 新手机登录 换电脑登录 log_in_on_a_new_phone log_in_on_another_device on_my_new_phone use_it_on_another_computer move_my_account_to

导入数据 导进来 从别的软件导入 搬过来 import_my_data bring_my_data_over migrate_from import_from coming_from_another_app switch_from_another_app import_a_file

删除数据 删我的数据 清除数据 删聊天记录 清除记录 删除记录 清空历史 erase_my_data delete_my_data remove_my_data right_to_be_forgotten data_deletion forget_me delete_everything_you_have delete_my_history clear_my_history wipe_my_history

恢复账号 注销冷静期 冷静期 撤销注销 注销了还能 注销反悔 restore_my_account reactivate_my_account undo_deletion deleted_my_account_by bring_my_account_back get_my_account_back recover_a_deleted_account grace_period_deletion

数据存哪 数据存在哪里 存在哪个服务器 数据放哪 服务器在国内 data_stored where_is_my_data data_residency hosted_in server_location where_do_you_keep_my_data where_are_your_servers

同步 不同步 没同步 同步不了 多端同步 跨设备 同步失败 两边不一样 sync not_syncing doesn't_sync sync_across won't_sync across_devices sync_between not_in_sync
误删恢复 删错了 不小心删 回收站 最近删除 deleted_by_mistake accidentally_deleted recycle_bin trash_folder recently_deleted undelete restore_deleted

关通知 关提醒 关推送 老弹出来 免打扰 消息免打扰 勿扰 别推送了 静音群 mute_notifications turn_off_notifications stop_notifications do_not_disturb dnd too_many_notifications silence_notifications stop_the_alerts keeps_buzzing keeps_pinging mute_this_chat mute_the_group disable_notifications won't_stop_buzzing phone_keeps_beeping
收不到通知 收不到提醒 没提醒 不提醒 没收到推送 没收到通知 不弹消息 消息不提示 没有提示音 not_getting_notifications no_alerts didn't_get_notified no_notification notifications_not_coming not_notified notifications_not_working don't_get_notifications nothing_pops_up didn't_get_a_reminder

试用后扣费 试用完扣 试用结束扣 试用到期扣 忘记取消试用 charged_after_the_trial trial_turned_into charge_after_trial forgot_to_cancel_the_trial trial_ended_and charged_when_trial_ends after_the_free_trial
免费版 付费版 专业版 高级版 基础版 免费用户 付费用户 版本对比 free_version paid_version pro_version premium_plan free_tier basic_plan paid_plan pro_plan free_plan upgrade_to_pro free_and_paid features_in_the_free

席位 用户数 加成员 团队版 企业版 添加同事 加人头 多人版 add_users per_user team_plan add_a_team_member user_licence user_license invite_teammates business_plan enterprise_plan per_seat add_my_colleague team_account user_seats

更新付款方式 换扣款卡 换付款卡 换张卡扣 改支付方式 update_my_card change_payment_method card_on_file update_billing_details new_card_details change_my_card update_payment_details change_the_card different_card_for

恢复购买 会员没到账 付了钱没开通 没开通成功 没变会员 充了会员没 付费了还是 钱付了没解锁 还是免费版 会员不生效 restore_purchase paid_but_still_free still_says_free paid_but_no_access premium_not_showing purchase_not_showing paid_but_not_upgraded not_unlocked_after_paying didn't_unlock subscription_not_active still_on_the_free

应用商店 苹果商店 应用市场 内购 苹果内购 app_store google_play in-app_purchase play_store itunes apple_subscription
永久版 买断 一次性买断 终身版 终身会员 lifetime_licence lifetime_license lifetime_deal one-time_purchase buy_it_outright one_time_payment pay_once perpetual

装不上 装不了 安装失败 安装卡住 安装报错 安装中断 装不进去 装失败 won't_install install_failed setup_failed installation_error installer_won't_run stuck_installing failed_to_install can't_install install_error doesn't_install
卸载 卸不掉 删软件 卸载干净 卸了 uninstall remove_the_app delete_the_app get_it_off_my_computer uninstall_completely

清缓存 清除缓存 清浏览器 清理缓存 clear_cache clear_your_cache clear_the_cache cookies clear_cookies
重启试试 重启一下 关机重开 关了再开 turn_it_off_and_on power_cycle switch_it_off_and_on reboot_it restart_it tried_restarting
退回旧版 版本回退 回滚 旧版本下载 装旧版 老版本 不好用想换回 roll_back rollback previous_version go_back_to_the_old old_version older_version downgrade_the_app

系统要求 最低配置 支持什么系统 支持哪些系统 支持苹果系统 minimum_requirements system_requirements works_on_mac mac_version os_version supported_os run_on_windows windows_or_mac which_operating_system minimum_spec

电脑版 网页版 桌面版 电脑端 网页端 电脑上用 desktop_version web_version browser_version desktop_app web_app on_the_desktop in_a_browser use_it_on_desktop
手机版 手机端 移动端 手机上用 用手机能 mobile_app mobile_version phone_app app_for_iphone app_for_android use_it_on_mobile
离线使用 离线 没网能用 离线模式 断网能用 offline offline_mode without_internet work_offline use_it_offline no_wifi_needed without_a_connection
浏览器 谷歌浏览器 换浏览器 无痕 browser firefox incognito private_window microsoft_edge google_chrome

宕机 服务挂了 服务器崩了 系统维护 维护中 服务器挂了 服务异常 都打不开 是不是崩了 outage server_down service_down is_it_down site_down down_for_everyone under_maintenance status_page service_unavailable is_the_site_down 503 502 app_down website_down
错误码 错误代码 报错代码 状态码 error_code error_number status_code

快捷键 热键 组合键 shortcut hotkey keyboard_shortcut key_combination
深色模式 夜间模式 暗色 护眼模式 dark_mode night_mode light_mode black_background
字太小 字号 调大字 放大字 看不清字 font_size bigger_text text_too_small larger_text 字体大小 字体太小
界面语言 切换语言 改成中文 中文版 汉化 英文界面 switch_language change_the_language chinese_version interface_language english_version

反馈问题 提交反馈 报个错 有个漏洞 report_a_bug bug_report submit_a_bug found_a_bug send_feedback
提需求 功能建议 想要个功能 加个功能 能加功能 feature_request request_a_feature suggest_a_feature add_a_feature roadmap any_plans_to_add

鉴权失败 鉴权 密钥无效 密钥不对 认证失败 401 invalid_api_key authentication_failed key_not_working auth_error key_is_invalid incorrect_api_key authentication_error
按量计费 按量付费 怎么计费 计费方式 调用费 按次收费 per_token pay_per_use usage-based token_cost api_pricing pay_as_you_use price_per_call metered billed_by_usage cost_per_request
额度用完 额度不足 额度没了 次数用完 用完次数 免费额度 免费次数 今天没次数了 run_out_of_credits free_credits out_of_credits insufficient_quota quota_exceeded used_up_my_quota daily_limit reached_my_limit no_more_messages limit_reached ran_out_of_credits how_many_messages free_messages

大模型 人工智能 语言模型 智能体 ai llm chatgpt gpt claude gemini deepseek ai_model ai_tool language_model copilot ai_assistant
选模型 换模型 什么模型 切换模型 switch_model model_choice model_selector which_ai_model which_llm choose_the_model

上下文 上下文长度 记不住 前面说的忘了 聊着聊着忘 聊太长 context_window context_length forgets_what_i_said token_limit long_conversation remember_our_chat doesn't_remember_what max_tokens forgets_everything too_long_to_process
幻觉 瞎编 胡说八道 乱答 编造 答得不准 一本正经 答案不对 乱说 hallucinate hallucination made_it_up make_things_up wrong_answers makes_stuff_up gives_wrong_information talks_nonsense inaccurate_answers
提示词 咒语 写提示词 prompt prompt_template prompt_engineering better_prompts
生图 文生图 图生图 midjourney stable_diffusion image_generation generate_images text-to-image ai_art create_an_image

本地部署 本地跑 自己电脑跑 本地运行 私有化 私有部署 run_locally self-host self_host self-hosted on_my_own_machine ollama local_model on-premise on_premises run_it_on_my
显存不足 爆显存 内存溢出 显存不够 oom out_of_memory memory_error not_enough_vram cuda_error runs_out_of_memory
微调 喂数据 fine-tune finetune fine_tune fine-tuning custom_model lora 训练自己的模型 train_my_own_model
知识库 上传文档 喂文档 自己的资料库 knowledge_base chat_with_my_documents upload_my_pdf my_own_documents
拿去训练 用于训练 拿我的聊天 拿我数据训练 train_on_my_data used_for_training use_my_chats use_my_prompts opt_out_of_training learn_from_my_chats train_your_model_on my_conversations_to_train

梯子 翻墙 科学上网 魔法上网 vpn use_a_vpn need_a_vpn
地区限制 地区不可用 所在地区 不支持该地区 国内用不了 region_locked not_available_in_my_country geo-blocked geoblocked country_restriction not_available_in_your blocked_in_my_country restricted_in_my_region

沙箱 测试环境 测试密钥 测试账号 sandbox test_environment test_key test_mode test_account
回调 回调地址 webhook callback callback_url

环境配置 配环境 配置环境 环境搭建 搭环境 环境变量 装环境 set_up_environment set_up_python environment_variable path_variable dev_environment virtual_environment venv conda anaconda docker set_up_my_machine
缺包 缺模块 找不到模块 模块不存在 装依赖 no_module_named module_not_found modulenotfounderror importerror import_error package_not_found pip npm pip_install install_packages missing_package 缺依赖 missing_dependency
版本冲突 版本不对 版本太低 版本太旧 版本不兼容 version_conflict wrong_version version_mismatch incompatible_version python_version node_version which_version_of_python

编辑器 开发工具 写代码用什么 vscode vs_code pycharm ide jupyter code_editor text_editor
代码仓库 代码库 推代码 提交代码 拉代码 git github gitee repo repository pull_request push_my_code clone merge_conflict
乱码 编码问题 显示方块 字符编码 garbled encoding utf-8 weird_characters gibberish strange_symbols squares_instead
调试 断点 看日志 debug breakpoint log_file error_log print_statements
示例代码 源码 源代码 样例代码 参考代码 sample_code code_example source_code starter_code example_code solution_code
数据库 建表 sql mysql database postgres mongodb redis

上课入口 直播入口 上课链接 会议号 会议链接 腾讯会议 进教室 教室在哪 直播间在哪 课堂链接 找不到课 从哪进直播 进不去直播 课在哪看 class_link zoom zoom_link meeting_id join_the_class join_the_session meeting_link link_for_tonight room_link join_the_call where_do_i_join where_is_the_class link_to_the_class can't_find_the_course find_my_course

课程有效期 能看多久 看多长时间 永久看 回看期限 回放保留 学习期限 一直能看 access_expire lifetime_access how_long_do_i_have_access access_period how_long_can_i_watch forever_access lose_access still_watch_after access_after_the_course keep_access
视频打不开 视频放不了 看不了课 课打不开 播放失败 视频黑屏 播放不了 视频卡 video_won't_play videos_don't_load lesson_won't_load can't_watch video_not_playing video_keeps_buffering video_freezes can't_play_the_video
下载视频 缓存视频 离线看 存视频 下载课程 download_the_videos save_the_video watch_offline offline_viewing download_the_lessons download_lectures keep_the_videos
倍速 快放 播放速度 慢放 playback_speed speed_up_the_video double_speed watch_faster
字幕 有字幕 中文字幕 subtitle caption closed_captions

课没解锁 没解锁 下一节锁着 课锁着 点不开下一节 解锁下一 locked_lesson next_module unlock_the_next module_locked lesson_is_locked can't_open_the_next next_lesson
学习进度 进度没了 进度不更新 没算完成 显示没完成 学到哪了 progress_lost not_marked_complete progress_bar percent_complete my_progress mark_as_complete where_i_left_off still_shows_incomplete
打卡 签到 每日打卡 断签 补签 漏打卡 check-in daily_check-in streak attendance mark_attendance missed_a_check-in clock_in lost_my_streak

学习时间 每周几小时 一天学多久 上班能学 没时间学 上班族 工作忙 跟工作冲突 hours_per_week time_commitment workload work_full-time working_full_time fit_around_work full_time_job study_while_working hours_a_week
课时 几节课 多少节课 学几个月 课程时长 总共几节 number_of_lessons how_many_lessons course_length course_duration how_long_is_the_course how_many_modules
大纲 课程内容 学什么 教什么 课程安排 课程目录 讲什么 都学啥 syllabus curriculum course_outline topics_covered what_will_i_learn what_do_you_teach what's_covered course_content what_is_taught

试听 试听课 公开课 免费课 先听一节 试听一节 听一节试试 free_lesson demo_class trial_class trial_lesson sample_lesson taster_session free_class preview_lesson try_a_lesson try_a_class
插班 中途加入 晚加入 开课了还能报 现在报来得及 半路加入 错过开课 join_late late_joiner already_started mid-course missed_the_start join_halfway course_has_started jump_in_now too_late_to_join catch_up_if_i

上课准备 上课用什么 准备什么设备 上课设备 要带电脑 what_do_i_need_to_bring equipment_needed need_a_laptop what_software_do need_my_own_laptop bring_my_laptop what_do_i_need_for
开摄像头 露脸 要开麦 camera_on turn_my_camera_on show_my_face webcam_on have_to_speak 要开视频
连麦 举手 发言 上麦 raise_my_hand speak_in_class unmute ask_live

一对一 单独辅导 私教课 私教 one-on-one 1-on-1 private_lesson one_to_one one-to-one private_tutor personal_coaching individual_tuition
上课形式 线上还是线下 线上课 线下课 面授 直播还是录播 online_or_in_person online_class is_it_online face-to-face classroom_based in-person_class live_or_recorded pre-recorded
班额 一班多少人 班级人数 小班课 class_size how_many_students small_group students_per_class
换教练 change_teacher different_teacher change_tutor another_instructor switch_instructor 教练离职 教练走了 教练不合适 换个教练 教练态度 change_my_trainer switch_trainer different_trainer trainer_left change_coach change_my_pt new_instructor change_my_instructor

复训 老学员 再学一遍 复听 重听 alumni returning_student repeat_the_course sit_in_again former_student retake_the_course

退课 退学 不学了 不想上了 学不下去 中途退出 中途退 退学费 不想读了 drop_out drop_the_course quit_the_course leave_the_course stop_the_course course_refund tuition_refund withdraw_from_the_course back_out_of_the_course

批改 批作业 改作业 没批改 出分 出成绩 作业反馈 成绩啥时候 graded not_graded_yet grade_my when_will_it_be_marked results_out get_my_grade feedback_on_my_homework mark_my_work correct_my_homework waiting_for_my_grade
截止日期 最晚几号 哪天截止 截止时间 最后期限 几号截止 最晚什么时候交 ddl deadline when_is_it_due due_by last_day_to cut-off cutoff submit_by latest_i_can homework_due assignment_due
重交 重做 打回 不及格 补考 没考过 重考 重新提交 redo resubmit redo_the_assignment resit retake failed_the_quiz failed_the_exam how_many_attempts 挂科了
抄袭 抄作业 代写 抄代码 作弊 抄答案 plagiarism cheat copied_code copy_someone use_chatgpt_for use_ai_for_homework ai_to_write
参考答案 标准答案 答案在哪 看答案 解析 answer_key model_answer sample_solution solutions see_the_answers 给答案

结业标准 毕业条件 怎么算结业 达标 合格线 结业要求 满足什么才 requirements_to_graduate requirements_to_pass criteria_to_pass pass_the_course pass_mark requirements_for_the_certificate qualify_for_the_certificate
证书认可 含金量 证书有用 国家认可 承认 官方认可 recognised recognized accredited accreditation recognised_by_employers worth_anything valued_by_employers 企业认可
证书改名 证书名字 证书写错 证书上名字 name_on_my_certificate name_on_the_certificate name_is_spelled certificate_has_the_wrong spelled_my_name misspelled_name
纸质证书 寄证书 邮寄证书 实体证书 paper_certificate printed_certificate hard_copy post_my_certificate physical_certificate

改简历 看简历 简历修改 简历辅导 写简历 resume_review cv_review review_my_cv review_my_resume portfolio_review fix_my_cv look_over_my_cv
模拟面试 面试辅导 面试题 面试准备 mock_interview interview_prep interview_questions practice_interview interview_practice
内推 推荐企业 合作企业 推荐去公司 internal_referral hiring_partners introduce_me_to_companies recommend_me_to partner_companies refer_me_for_a_job
实习 实习机会 实习生 internship intern placement_year work_experience

副业 接私活 兼职 外包单 freelance side_hustle side_gig part-time_job side_job
发招聘 招聘信息 招聘帖 发岗位 job_posting post_a_job hiring_post recruit_here post_a_vacancy share_a_job job_ad we're_hiring

推荐奖励 邀请奖励 拉新奖励 邀请一个多少 拉一个多少 推荐费 referral_bonus referral_reward reward_for_inviting what_do_i_get_for_referring invite_reward per_referral how_much_per_friend
奖励没到 邀请没算 没算我的 没记上 没给奖励 奖励没发 邀请不算数 邀请没到账 referral_not_counted didn't_get_my_reward reward_missing bonus_not_credited friend_joined_but invite_not_counted referral_didn't_register where's_my_reward reward_hasn't friend_signed_up_but
奖励提现 佣金结算 返现提现 几号结算 奖金怎么拿 commission_payout cash_out_commission withdraw_my_reward withdraw_my_commission payout_of_rewards when_are_rewards_paid

群公告 公告 置顶 公告在哪 announcement pinned_message pinned_post notice_board pinned_notice

发链接 贴链接 分享链接 外链 发网址 甩链接 post_a_link share_a_link links_allowed drop_a_link post_urls external_links post_links paste_a_link

刷屏 发太多消息 too_many_messages message_after_message flood_the_chat
跑题 闲聊 灌水 聊别的 水群 唠嗑 off-topic off_topic chit-chat chitchat small_talk random_chat
敏感话题 聊政治 黄赌毒 涉黄 涉政 politics political sensitive_topics nsfw
发语音 语音条 长语音 语音消息 voice_message voice_note
发表情 表情包 斗图 meme gif emoji

私信 加好友 私聊 私加 加我好友 乱加人 加群友 dm private_message add_friends direct_message dm_people message_members_privately dm_someone message_someone_privately
骚扰 骂人 人身攻击 吵架 引战 辱骂 被骂 喷子 举报群友 harass harassment abuse insult bully rude_member troll report_someone report_a_member being_rude abusive inappropriate creepy swearing
骗子 有人骗 冒充 假冒 冒充管理员 假客服 让我转钱 impersonate impersonator scammer pretending_to_be fake_admin fake_account asking_me_for_money claiming_to_be

管理员 群主 版主 找管理 群管 admin moderator mod group_owner who_runs who's_in_charge who_is_in_charge owner_of_the_group

当管理 申请管理 想当管理员 做版主 当群管 become_a_mod become_an_admin become_a_moderator volunteer_to_moderate apply_to_be_a_moderator help_moderate

重新进群 被踢还能 再进群 回群 重新拉我 rejoin re-join let_me_back_in come_back_to_the_group add_me_back unban_me back_into_the_group get_back_in_the_group 还能再进
群满了 进不去群 group_is_full can't_join_the_group group_full
群码过期 二维码过期 群码失效 扫码进不去 扫不进去 群二维码失效 qr_expired qr_code_expired invite_expired invite_link_expired invite_link_doesn't_work group_link_expired
入群申请 入群审核 申请没过 入群验证 还没放我进 join_request accept_my_request approve_my_request waiting_to_be_let_in let_me_into request_to_join
拉人进群 拉朋友进群 带朋友进群 拉同事进群 邀请进群 add_a_friend_to_the_group invite_friends_to_the_group add_someone_to_the_group bring_a_friend_into add_my_colleague_to_the_group add_people_to

群昵称 群名片 改群名片 改备注 群备注 昵称格式 group_nickname nickname_format name_tag name_in_the_group set_my_nickname nickname_in_the_group
群文件 文件在哪 文件过期 文件打不开 群里的文件 shared_files group_files file_expired files_section where's_the_file find_the_file
聊天记录 历史消息 之前的消息 消息记录 翻记录 chat_history old_messages earlier_messages previous_messages message_history search_the_chat
总结 爬楼 爬不完 说了啥 错过了啥 群精华 summary recap summarise summarize what_did_i_miss catch_me_up digest tldr

外传 截图外发 转发出去 发到外面 外发 群内容转发 share_outside screenshot_the_group forward_outside forward_messages_from keep_it_in_the_group share_outside_the_group outside_the_group repost_elsewhere
潜水 不活跃 清人 清理僵尸 不说话会 长期不说话 清理不说话 lurk lurker clean_out_members kicked_for_inactivity inactive_members never_post inactive_in_the_group

分群 城市群 地方群 本地群 频道 哪个频道 别的群 其他群 channel subgroup sub-group local_group regional_chapter which_channel other_groups local_chapter
机器人 群机器人 智能助手 自动回复 bot robot are_you_a_bot are_you_human ask_the_bot automated_reply is_this_a_bot 真人还是机器人

自我介绍 新人报到 新人介绍 introduce_myself introduce_yourself intro_post
群投票 投票 发起投票 poll vote voting

领奖 兑奖 奖品没到 怎么领奖 奖品什么时候寄 奖品没收到 中了怎么领 claim_my_prize collect_my_prize i_won_but prize_not_arrived prize_delivery claim_the_prize get_my_prize haven't_received_my_prize
抽奖资格 谁能抽 参与条件 能抽几次 who_can_enter eligible_to_win enter_the_draw enter_twice enter_more_than_once how_to_enter how_do_i_enter

带人参加 带家属 带朋友来 多带一个 带娃去 plus_one bring_a_guest bring_my_partner bring_my_kids bring_along guests_allowed
活动改期 活动延期 活动推迟 活动改时间 改到哪天办 event_postponed event_rescheduled new_date_for_the_event event_moved_to

活动取消 取消活动 活动还办 还办不办 活动黄了 event_cancelled event_canceled is_it_still_on still_on_tonight has_it_been_cancelled 演出取消 停演 show_cancelled concert_cancelled called_off gig_cancelled

活动时间 活动几点 什么时候聚 下次活动 哪天办 when_is_the_event next_event next_meetup date_of_the_event when_is_the_meetup
活动地点 在哪聚 活动地址 哪里集合 where_is_the_event where_is_the_meetup meeting_point venue where_do_we_meet
`;
