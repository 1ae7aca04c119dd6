/** Words around journeys, stays, homes and services at home: families as for buying. */
export const TRAVEL_FAMILIES = `
房间 客房 屋子 房型 room bedroom guest_room my_room our_room room_type

办理入住 入住时间 几点入住 何时能入住 几点进房 进房时间 能进房 办入住 登记入住 check_in check-in checkin check_in_time check-in_time get_into_the_room get_into_our_room room_ready what_time_can_we_get_in when_is_the_room_ready
提前入住 早入住 提早入住 早点入住 早到 提前到店 早上就到 先进房 early_check_in early_check-in early_checkin check_in_early check_in_earlier arrive_early early_arrival get_in_early get_there_early room_early land_early_morning before_check_in before_check-in

晚到店 很晚到 半夜到 凌晨到 深夜到 夜里到 凌晨入住 半夜入住 晚上才到 到店晚 房间留到 留房 late_arrival arrive_late late_check_in late_check-in check_in_late check-in_late get_in_late arrive_after_midnight after_midnight land_at_midnight land_late hold_my_room hold_our_room hold_the_room reception_open reception_close front_desk_open 24-hour_reception 24h_reception 前台有人 前台几点

自助入住 密码锁 门锁密码 开门密码 门密码 大门密码 怎么进门 怎么进屋 智能锁 取钥匙 拿钥匙 self_check_in self_check-in self-check-in keybox key_box lockbox lock_box door_code access_code gate_code entry_code keypad smart_lock get_the_keys collect_the_keys pick_up_the_keys who_meets_us how_do_we_get_in let_ourselves_in

退房 退房时间 几点退房 离店 离店时间 几点走 最晚退 check_out check-out checkout checkout_time check-out_time vacate have_to_leave_the_room leave_by out_of_the_room leave_the_room_by

延迟退房 延时退房 晚退房 晚点退房 延退 晚点走 晚点退 多待一会 多待几个小时 睡到中午 下午才走 下午的飞机 晚上的飞机 late_checkout late_check_out late_check-out check_out_late check_out_later later_checkout leave_later stay_a_bit_longer keep_the_room_until sleep_in afternoon_flight evening_flight

行李寄存 寄存行李 寄存 寄放 存行李 放行李 存箱子 箱子先放 行李先放 行李放前台 存一下行李 luggage_storage store_luggage store_my_luggage store_our_luggage bag_storage left_luggage leave_luggage leave_my_luggage leave_our_luggage leave_bags leave_my_bags leave_our_bags drop_our_bags drop_my_bags drop_bags drop_off_luggage hold_our_luggage hold_my_bags hold_our_bags keep_my_suitcase keep_our_bags stash_bags look_after_our_bags baggage_room

退押金 押金退 押金何时退 押金没退 押金不退 押金还 解冻 解除预授权 押金回来 deposit_back deposit_refund deposit_return my_deposit_back get_my_deposit return_my_deposit release_the_hold hold_released bond_back deposit_not_returned withhold_deposit keep_my_deposit lose_my_deposit

扣押金 押金扣 从押金里 押金里扣 deduct_from_deposit deduct_from_the_deposit deposit_deduction taken_out_of_the_deposit taken_from_my_deposit

大床房 大床 一张床 king_bed king_size queen_bed double_bed double_room one_bed
双床房 双床 两张床 标间 标准间 twin_bed twin_room two_beds separate_beds two_single_beds
家庭房 亲子房 三人间 三人房 四人间 一家三口 一家四口 带娃住 family_room family_suite triple_room quad_room sleep_four family_of_four family_of_five two_adults_and_two_kids
加床 多睡一个 折叠床 加个床 extra_bed rollaway rollaway_bed additional_bed foldaway_bed sofa_bed camp_bed pull-out_bed
连通房 相邻房间 隔壁房间 挨着住 住一起 房间挨着 connecting_room adjoining_room adjacent_room interconnecting next_to_each_other rooms_together same_floor
海景 景观房 江景 湖景 看海 风景 朝向 窗景 有窗 无窗 没窗户 朝南 sea_view ocean_view seaview lake_view city_view river_view balcony 阳台 window_view no_window facing room_with_a_view view_from_the_room
高楼层 低楼层 安静的房间 远离电梯 high_floor higher_floor low_floor ground_floor quiet_room away_from_the_lift away_from_the_elevator
床位 上下铺 青旅 多人间 混住 女生间 dorm dormitory bunk hostel mixed_dorm female_dorm shared_room youth_hostel

升级房型 房间升级 免费升级 升房 升套房 换大房 换好一点的房 room_upgrade upgrade_my_room upgrade_our_room free_upgrade bigger_room better_room nicer_room upgrade_to_a_suite

换房 换房间 换一间 调房 换个房间 change_room change_my_room switch_room different_room another_room move_us_to move_room swap_room

续住 延住 多住一晚 多住一天 再住一晚 再住几天 加住 续房 extend_my_stay extend_our_stay extend_the_stay extra_night another_night one_more_night stay_another_night stay_one_more_night add_a_night additional_night stay_extra_night stay_longer

钟点房 日租 日用房 几个小时的房 白天休息 小时房 day_use day_room hourly_room nap_room rest_for_a_few_hours
长住 长租 月租房 住一个月 住一周 包月住 周租 long_stay long_term_stay extended_stay monthly_stay stay_for_a_month weekly_rate monthly_rate

加人 多一个人 多住一个人 几个人住 能住几个人 住几个人 入住人数 最多住 额外客人 extra_guest extra_person additional_guest additional_person more_people how_many_people_can_stay how_many_guests max_occupancy maximum_occupancy sleep_how_many third_person
访客 朋友来 带朋友回 外来人员 过夜访客 朋友上来 visitor overnight_guest have_friends_over friend_come_over friend_stay_over bring_someone_back guest_visit 来客 来宾 客人 带人 带个人 带个朋友 guest plus_one bring_a_guest bring_someone bring_a_friend_along

开派对 派对 轰趴 聚会吵 生日会 party hen_do stag_do bachelorette celebrate_in_the_room throw_a_party gathering

儿童入住 小孩免费住 带小孩住 孩子不占床 不占床 小孩收费 children_stay_free kids_stay_free child_policy sharing_bed kids_free

身份证登记 入住证件 住宿登记 没带身份证 忘带身份证 身份证丢 身份证没带 电子身份证 人脸登记 photo_id id_at_check-in bring_id forgot_my_id forgot_my_passport valid_id id_required need_id what_id

房卡 门卡 卡刷不开 门打不开 进不去房间 房门打不开 消磁 门卡失效 钥匙卡 key_card keycard room_key room_card key_doesn't_work key_not_working key_stopped_working can't_open_the_door can't_get_into_my_room locked_out_of_my_room card_won't_open demagnetised demagnetized

钥匙丢 丢钥匙 钥匙不见 钥匙忘 反锁 锁在外面 锁外面 没带钥匙 被锁在门外 钥匙在里面 配钥匙 开锁 lost_my_key lost_the_key lost_keys spare_key locked_myself_out locked_out_of_my_flat locked_out_of_my_apartment locked_out_of_the_house key_inside forgot_my_keys locksmith copy_of_the_key key_fob new_fob

吵闹 隔音 太吵 吵得 隔壁吵 楼上吵 楼下吵 邻居吵 半夜吵 扰民 大声 施工声 蹦迪 脚步声 noise noisy loud soundproof thin_walls noisy_neighbour noisy_neighbor noise_complaint keep_me_awake kept_awake couldn't_sleep quiet_hours loud_music blasting_music people_shouting stomping

打扫房间 客房清洁 没打扫 收拾房间 整理房间 换床单 换被罩 倒垃圾桶 请勿打扰 housekeeping make_up_the_room clean_my_room clean_our_room room_cleaning turndown fresh_sheets change_the_sheets change_sheets bed_linen clean_linen linen not_been_cleaned room_wasn't_cleaned do_not_disturb 打扫一下房间 房间没打扫
洗漱用品 牙刷 牙膏 沐浴露 一次性用品 六小件 梳子 剃须刀 洗浴用品 toiletries toothbrush toothpaste shower_gel body_wash razor comb bathroom_products
熨斗 挂烫机 熨衣服 衣服皱 ironing_board wrinkled_shirt creased an_iron iron_in_the_room iron_my

迷你吧 冰箱里的饮料 房间里的水 矿泉水 minibar mini_bar mini-bar bottled_water drinks_in_the_fridge free_water
客房送餐 送餐到房 房间点餐 送到房间 叫餐 夜宵 room_service in-room_dining order_to_the_room food_to_my_room late_night_food midnight_snack
叫醒服务 叫早 morning_call wake-up_call wake_up_call wake_me_up

热水 没热水 不热水 水不热 洗澡没 水忽冷忽热 洗不了澡 出冷水 热水器 no_hot_water hot_water water_is_cold cold_shower shower_is_cold freezing_shower boiler water_heater lukewarm

制冷 空调不冷 不制冷 空调坏 空调不凉 房间太热 热死 空调遥控 开空调 air_conditioning air_con aircon air-con air_conditioner ac_not_working no_ac ac room_is_too_hot too_hot_in_the_room sweltering boiling_in_here

暖气 地暖 供暖 不暖 冻死 取暖 暖气不热 暖气片 heater radiator no_heating central_heating room_is_freezing freezing_in_the_room room_is_cold too_cold_in_the_room heat_not_working extra_blanket

虫子 蟑螂 臭虫 跳蚤 老鼠 蚊子 蚂蚁 白蚁 灭虫 杀虫 除虫 有虫 cockroach roach bed_bug bedbug pest mouse_in mice mosquito ant infestation pest_control exterminator exterminate insects woke_up_with_bites bugs_in_my_room bugs_in_the_bed rat_in saw_a_rat

厨房 做饭 开火 灶台 锅具 餐具 能做饭 自己做饭 kitchen kitchenette cooking_facilities self-catering self_catering stove hob cook_in_the_room utensils pots_and_pans cutlery
洗衣房 送洗 洗衣服务 洗衣服 自助洗衣 烘干机 脏衣服 laundry laundry_service laundry_room laundrette laundromat coin_laundry wash_my_clothes wash_our_clothes dirty_clothes tumble_dryer self-service_laundry
游泳池 泳池 戏水 泳帽 泳衣 pool swimming_pool swim_cap heated_pool kiddie_pool indoor_pool swimwear swimsuit
水疗 温泉 桑拿 泡汤 汗蒸 按摩 泡澡 浴缸 私汤 spa sauna hot_tub jacuzzi hot_spring steam_room massage bathtub onsen whirlpool

前台 服务台 大堂 接待处 reception front_desk receptionist lobby desk_staff 柜台 总台 counter information_desk

电梯 爬楼 楼梯 没电梯 elevator stairs staircase walk_up how_many_floors climb_stairs flights_of_stairs a_lift the_lift lifts_in_the_building 直梯 扶梯 lift escalator

吸烟 抽烟 无烟房 烟味 电子烟 吸烟区 抽根烟 烟灰缸 禁烟 smoke cigarette vape vaping non-smoking non_smoking smoke-free smoking_area smoking_room smells_of_smoke ashtray smoker

早餐 早饭 早点自助 含早 双早 不含早 早餐券 吃早 早餐时间 加早 自助早 breakfast brekkie breakfast_included breakfast_time buffet_breakfast bed_and_breakfast continental eat_in_the_morning morning_buffet
打包早餐 早餐打包 赶飞机吃不上 路餐 breakfast_to_go packed_breakfast breakfast_box takeaway_breakfast grab_and_go breakfast_bag early_breakfast
午餐 午饭 中饭 中餐时间 午市 lunch midday_meal lunchtime lunch_menu
晚餐 晚饭 正餐 晚市 dinner supper evening_meal half_board full_board all-inclusive all_inclusive dinner_time

订座 订位 留位 订台 订桌 预约座位 留个桌 book_a_table reserve_a_table table_for table_reservation get_a_table dinner_reservation

自带酒水 开瓶费 自带酒 自带蛋糕 自带食物 带外食 外带食物 corkage byo byob bring_our_own bring_our_own_wine own_bottle own_cake outside_food own_food bring_a_cake bring_our_own_food

服务费另 加收服务费 小费 给多少小费 gratuity service_charge tip_the leave_a_tip how_much_to_tip

着装要求 正装 穿什么 穿拖鞋 衣着 dress_code smart_casual what_to_wear what_should_i_wear what_do_i_wear formal_wear wear_shorts wear_flip_flops suit_and_tie

预订确认 确认单 确认号 预订号 确认信 订好了没 订上没 没收到确认 确认邮件 有没有订上 booking_confirmation confirmation_number confirmation_email booking_reference booking_number reservation_number confirmation_code is_my_booking_confirmed did_my_booking_go_through no_confirmation never_got_a_confirmation didn't_get_a_confirmation pnr
订房 订酒店 预订房间 怎么订 订一间 book_a_room reserve_a_room make_a_reservation make_a_booking book_a_stay how_do_i_book
满房 没房 有房 还有房 空房 剩房 房态 订满 客满 没空房 vacancy any_rooms rooms_left rooms_available fully_booked booked_up room_availability no_rooms

第三方预订 携程 去哪儿 飞猪 美团订 平台订 代理订 旅行社订 booking.com expedia agoda trip.com ota third-party_booking booked_through booked_via booked_on travel_agent third-party_site online_travel_agency
直接订 官网订 官方订 直订 book_direct book_directly direct_booking

团队预订 团队价 多间房 订好几间 十几个人 一大帮人 公司团建 团建 group_booking group_rate group_reservation large_group big_group block_of_rooms several_rooms multiple_rooms party_of school_group coach_group
企业协议价 协议价 公司协议 corporate_rate company_rate business_rate negotiated_rate

到店付 前台付 先住后付 到付房费 pay_at_the_hotel pay_on_arrival pay_at_property pay_when_i_arrive pay_at_check-in

超订 超售 到了没房 没有我的预订 查不到预订 没我名字 overbooked no_record_of_my_booking can't_find_my_booking can't_find_my_reservation no_room_for_us denied_boarding

改期 改日期 改时间 换个日期 换一天 改天 改到 换时间 挪到 调时间 往后推 往后挪 另约 改约 来不了那天 reschedule change_the_date change_my_date change_dates different_date different_day another_day another_date move_my_booking move_the_booking move_my_appointment move_it_to push_back push_it_back bring_forward move_my_reservation change_my_booking change_my_reservation change_my_appointment change_the_time postpone rebook amend_my_booking shift_my_booking 换日子 换个时间 推到 rearrange another_time different_time new_date new_time bring_it_forward some_other_day

改名字 名字写错 姓名错 拼音错 名字拼错 换人 改姓名 换个人 名字打错 写错名 name_change change_the_name name_wrong wrong_name misspelled_name misspelt name_misspelled spelling_of_my_name name_is_spelled name_spelt maiden_name name_doesn't_match typo_in_my_name correct_the_name surname

取消预订 取消预约 去不了 来不了 不去了 不来了 不住了 行程有变 行程取消 临时有事 计划有变 去不成 不能来了 取消行程 取消规则 can't_make_it can't_come can't_travel not_coming not_able_to_come no_longer_coming no_longer_travelling plans_changed plans_have_changed change_of_plans something_came_up cancel_my_booking cancel_my_reservation cancel_my_trip cancel_my_appointment cancel_my_stay cancel_the_room call_it_off cancellation_policy have_to_cancel
取消费 违约金 取消扣费 取消要钱 取消收费 cancellation_fee cancellation_charge cancel_fee penalty charged_for_cancelling cost_to_cancel
免费取消 随时取消 限时取消 最晚取消 取消截止 几天前取消 free_cancellation cancel_for_free cancel_without_penalty cancel_free fully_refundable cancellation_deadline last_day_to_cancel how_late_can_i_cancel last_minute_cancellation short_notice_cancel

不可退 不可取消 不退不改 不能退改 特价不退 non-refundable non_refundable nonrefundable no_refunds not_refundable can't_be_cancelled

没到店 未到店 爽约 没去成 放鸽子 没入住 忘了去 睡过头 没赴约 no-show no_show noshow didn't_turn_up didn't_show_up don't_show_up don't_turn_up never_turned_up failed_to_arrive overslept forgot_my_appointment missed_my_appointment

提前离店 提前走 少住一晚 提前退房 住不满 early_departure leave_early leave_a_day_early check_out_early cut_short leave_sooner early_checkout early_check-out shorten_my_stay fewer_nights

商家取消 被取消 你们取消了 主办方取消 房东取消 cancelled_by_you you_cancelled host_cancelled you_cancel my_booking_was_cancelled if_you_cancel cancelled_on_us

迟到 晚几分钟 晚一会 赶不到 堵在路上 在路上堵 来晚 迟几分钟 路上耽误 会晚点到 running_late late_for_my arrive_a_bit_late few_minutes_late stuck_in_traffic ten_minutes_late late_arrivals held_up behind_schedule 来晚了 晚到 迟了 late_arrival arrive_late turn_up_late be_late come_late minutes_late latecomer

接机 机场接送 接送 送机 接站 接驳 去接我们 来接 专车接 机场接 来机场接 airport_transfer airport_pickup airport_pick-up airport_shuttle pick_us_up pick_me_up collect_us meet_us_at_the_airport transfer_from_the_airport transfer_to_the_airport ride_to_the_airport ride_from_the_airport shuttle_service 接机服务 driver_meet
班车 摆渡车 穿梭巴士 接驳车 免费巴士 shuttle shuttle_bus shuttlebus free_bus courtesy_bus transfer_bus

怎么走 怎么去 怎么过来 咋走 怎么坐车 坐几号线 坐什么车 从机场来 从车站过来 路线怎么 how_to_get_there how_do_i_get_there how_do_we_get_there get_to_you directions best_way_to_get which_bus nearest_station nearest_metro from_the_airport from_the_station
找不到地方 找不到入口 找不到你们 找不到店 导航不到 定位不对 迷路 转了半天 绕了半天 哪个门 哪个口 can't_find_you can't_find_the_place can't_find_the_entrance can't_find_the_building where's_the_entrance which_entrance which_gate which_exit google_maps_takes maps_wrong wrong_pin drop_a_pin wandering_around going_in_circles
多远 离多远 走路几分钟 步行 远不远 离地铁 离海边 离市中心 离景区 近不近 走过去 how_far far_from walking_distance walk_to minutes_walk close_to_the near_the distance_to near_a_station within_walking

附近 周边 旁边有 周围 便利店 超市 楼下有 nearby around_here near_here in_the_area neighbourhood neighborhood convenience_store supermarket corner_shop things_to_do_nearby places_to_eat_nearby local_area 旁边 左近 离得近 near near_me close_to closest nearest close_by

停车费 停车收费 停车免费 停车券 免停车 parking_fee free_parking parking_cost parking_charge parking_rate validate_parking parking_ticket parking_validation
充电桩 电动车充电 新能源充电 给车充电 ev_charger ev_charging charging_station charging_point electric_car charge_my_car tesla
代客泊车 代泊 valet valet_parking

限高 大车 房车 超高 height_limit height_restriction camper campervan motorhome rv tall_van

值机 网上值机 在线值机 自助值机 登机牌 办登机 提前值机 打印登机牌 online_check-in online_check_in web_check-in check_in_online check_in_for_my_flight boarding_pass boarding_card mobile_boarding_pass flight_check-in
值机柜台 截止值机 提前多久到机场 提前几小时 几点到机场 柜台关闭 登机口 how_early_at_the_airport arrive_at_the_airport get_to_the_airport bag_drop check-in_counter check-in_desk check-in_close boarding_gate gate_close which_terminal 航站楼 terminal_1 terminal_2 terminal_3

选座位 靠窗 过道 坐一起 座位挨着 前排 换座 靠走道 安排座位 seat_selection choose_my_seat choose_seats select_seats pick_a_seat window_seat aisle_seat aisle sit_together seated_together extra_legroom legroom change_my_seat seat_assignment exit_row
升舱 商务舱 头等舱 经济舱 公务舱 upgrade_my_seat business_class first_class economy_class premium_economy cabin_class upgrade_my_flight
贵宾室 休息室 候机室 vip_lounge airport_lounge lounge lounge_access

行李额 免费行李 几公斤 带多少行李 托运行李 行李重量 几件行李 托运几件 行李限重 能带多重 行李多重 baggage_allowance luggage_allowance checked_bag checked_baggage hold_luggage hold_bag how_many_bags free_bag how_many_kilos weight_limit bag_allowance checked_luggage bags_can_i_take
行李超重 超重 超重费 多带一件 买行李额 加行李 逾重 excess_baggage excess_luggage overweight extra_bag extra_baggage extra_luggage additional_bag too_heavy add_a_bag pay_for_a_bag oversized_baggage

随身行李 手提行李 登机箱 带上飞机 随身带 hand_luggage carry_on carry-on cabin_bag cabin_baggage hand_baggage overhead personal_item take_on_board backpack_on_the_plane
违禁品 能带上飞机 不能带 液体 安检 充电宝 打火机 过安检 禁止携带 prohibited_item banned_item not_allowed_on_board power_bank powerbank lighter security_check airport_security go_through_security what_can't_i_bring

行李丢失 行李没到 行李不见 行李没出来 行李延误 箱子没到 箱子没跟来 lost_luggage lost_baggage lost_bag missing_luggage missing_bag delayed_baggage luggage_didn't_arrive bag_didn't_arrive my_suitcase_didn't bag_never_came carousel baggage_claim luggage_went_missing suitcase_never_showed

行李损坏 箱子坏 箱子摔 轮子掉 拉杆断 箱子裂 damaged_luggage damaged_suitcase broken_suitcase suitcase_broken damaged_baggage wheel_came_off broken_handle suitcase_cracked suitcase_arrived

航班延误 飞机延误 晚点了 飞机晚点 没起飞 起飞晚 推迟起飞 还没飞 flight_delay delayed_flight plane_is_late plane_delayed still_at_the_gate stuck_at_the_airport stranded hours_late 滞留机场

航班取消 飞机取消 飞不了 停飞 flight_cancelled cancelled_flight flight_canceled airline_cancelled flight_cancellation

改签 改航班 换航班 换个航班 改签费 改机票 改火车 换车次 换一班 坐早一班 change_flight change_my_flight rebook_my_flight earlier_flight later_flight different_flight change_my_ticket rebooking earlier_train later_train change_train next_flight

退机票 退票 退票费 票退掉 退票手续费 退票扣 不坐了 票能退 refund_my_ticket refund_ticket ticket_refund cancel_my_flight cancel_my_ticket return_my_ticket ticket_refundable cancel_flight get_money_back_for_ticket

误机 没赶上飞机 赶不上飞机 错过航班 误车 没赶上车 没赶上火车 赶不上火车 错过火车 车开走了 missed_my_flight missed_flight missed_the_flight miss_the_plane missed_my_train missed_the_train missed_the_bus missed_my_bus missed_my_coach too_late_to_board missed_departure

转机 中转 联程 转机时间 经停 换乘 直飞 经转 connecting_flight layover stopover transfer_flight connection_time direct_flight non-stop nonstop change_planes change_trains minimum_connection
赶不上转机 错过转机 没赶上转机 missed_connection missed_my_connection tight_connection missed_connecting

婴儿票 儿童机票 带婴儿坐飞机 抱婴儿 两岁以下 infant_ticket lap_infant lap_child infant_fare flying_with_a_baby child_fare baby_on_the_plane
无人陪伴 孩子自己坐 孩子一个人 单独乘机 unaccompanied unaccompanied_minor child_flying_alone child_travel_alone kid_fly_alone travelling_alone_child

孕妇乘机 怀孕坐飞机 怀孕几周 fly_while_pregnant pregnant_fly flying_pregnant weeks_pregnant fit_to_fly 乘机证明

火车票 车票 高铁票 买票 动车 train_ticket rail_ticket railway railcard rail_pass train_fare

抢票 候补 买不到票 没票了 抢不到 无座 站票 standing_ticket no_tickets_left can't_get_tickets standing_room

卧铺 硬卧 软卧 上铺 下铺 硬座 sleeper sleeper_train couchette lower_berth upper_berth berth

取票 纸质票 换票 打印车票 取票机 collect_my_tickets pick_up_tickets print_my_ticket ticket_machine paper_ticket will_call box_office ticket_office 售票处
检票 进站 刷身份证进 检票口 站台 ticket_gate which_platform ticket_barrier

末班车 首班车 最后一班 最早一班 头班车 几点发车 发车时间 时刻表 班次 多久一班 车次 last_bus first_bus last_train first_train departure_time bus_times train_times how_often_do_buses when_does_the_bus_leave when_does_the_train_leave bus_schedule bus_timetable train_timetable
大巴 长途车 客车 长途汽车 机场大巴 coach_trip bus_ticket intercity_bus long-distance_bus bus_station by_coach the_coach

上车点 上车地点 哪里上车 集合点 集合地点 在哪集合 集合时间 几点集合 哪里碰头 在哪等车 meeting_point meeting_place meet_up_point where_do_we_meet where_to_meet where_do_i_meet pickup_point pick-up_point pick_up_point pickup_location departure_point where_does_the_bus_leave boarding_point bus_stop

坐船 轮渡 游轮 船票 邮轮 渡轮 码头 ferry cruise boat_trip pier ship_cabin

晕车 晕船 晕机 motion_sickness seasick carsick travel_sick seasickness get_sick_on_the_boat

办签证 签证 签证办理 签注 办签 visa_application apply_for_a_visa visa_requirement do_i_need_a_visa need_a_visa get_a_visa

签证材料 要交什么材料 准备什么材料 材料清单 材料不全 缺材料 补材料 visa_documents required_documents what_documents document_checklist supporting_documents what_paperwork paperwork missing_document

出签 几天出签 签证进度 签证多久 何时出签 签证还没下来 下签 visa_processing visa_status visa_take visa_ready processing_time application_status is_my_visa_ready track_my_application waiting_for_my_visa

拒签 被拒签 签证被拒 签证没过 没签下来 visa_refused visa_rejected visa_denied refused_a_visa visa_refusal turned_down appeal_a_refusal

加急签证 加急办理签证 下周就走 urgent_visa expedited_visa fast-track_visa visa_urgently priority_visa

签证有效期 能待多久 停留期 停留多少天 逾期滞留 超期 多次入境 单次入境 续签 延签 visa_validity how_long_can_i_stay length_of_stay overstay multiple_entry single_entry extend_my_visa visa_extension duration_of_stay

递签 面签 录指纹 采集指纹 签证中心 领事馆 大使馆 使馆 biometrics visa_interview visa_centre visa_center consulate embassy vfs visa_appointment in_person_submission fingerprints_taken give_fingerprints

邀请函 在职证明 存款证明 资产证明 银行流水 户口本 收入证明 invitation_letter employment_letter proof_of_funds bank_statement proof_of_employment proof_of_accommodation financial_proof sponsor_letter cover_letter

护照过期 护照快到期 护照有效期 换护照 护照六个月 换发 补发护照 办护照 passport_expire passport_renewal renew_my_passport passport_validity six_months_validity new_passport first_passport apply_for_a_passport passport_about_to_expire

护照丢 丢了护照 护照不见 护照被偷 旅行证 lost_my_passport lost_passport stolen_passport passport_stolen emergency_passport emergency_travel_document replacement_passport

入境 过境 出入境 入境要求 入境卡 申报 border immigration entry_requirement arrival_card customs_declaration border_control entry_form

签证照片 白底照片 照片尺寸 照片规格 证件照 寸照 一寸 两寸 蓝底 红底 白底 换底色 passport_photo visa_photo id_photo photo_size photo_requirement headshot white_background

跟团 旅行团 参团 报团 团队游 group_tour package_tour guided_tour join_a_tour tour_package escorted_tour
私人团 包车 小团 独立成团 私家团 定制游 private_tour private_group charter tailor-made custom_tour bespoke small_group hire_a_driver just_our_family

成团 几人成团 人数不够 最低成团 不成团 minimum_number minimum_group minimum_participants not_enough_people enough_people_sign_up

导游 领队 讲解员 地陪 带队 tour_guide guide_speak tour_leader english-speaking_guide

行程包含 团费包含 费用包含 含门票 含餐 含机票 含接送 what's_included what_is_included included_in_the_price price_include cover_in_the_price entrance_fees_included meals_included all_included

自费项目 额外收费 隐形消费 强制消费 购物店 hidden_cost hidden_fee extra_cost shopping_stop forced_shopping optional_activity

单房差 拼房 一个人报名 单人出行 一个人去 single_supplement solo_traveller solo_traveler travel_alone room_share sharing_a_room travel_solo

行程强度 体力 累不累 徒步 爬山 走多少路 hiking fitness_level physically_demanding how_much_walking trek strenuous

高原反应 高反 缺氧 高海拔 altitude altitude_sickness oxygen high_altitude

带什么 要带什么 需要带什么 自备 what_to_bring what_should_i_bring what_do_i_bring what_to_pack what_should_i_pack packing_list need_to_bring bring_along provide_equipment gear_provided

酒店接 到酒店接 上门接 接送到酒店 hotel_pickup hotel_pick-up pick_up_from_hotel pickup_from_my_hotel pick_up_from_our_hotel drop_us_off drop-off_at_hotel drop_off_at_our_hotel

旅游险 旅行险 旅意险 出行保险 旅游保险 travel_insurance trip_insurance holiday_insurance travel_cover travel_policy holiday_cover
出险 报案 理赔 怎么理赔 理赔材料 申请理赔 报销医药费 make_a_claim file_a_claim claim_form submit_a_claim claim_on_my_insurance how_do_i_claim insurance_claim put_in_a_claim claim_back_medical

延误险 航班险 延误赔 晚点赔 delay_insurance delay_compensation delay_benefit compensation_for_delay

取消险 取消保障 因病取消 生病去不了 住院去不了 trip_cancellation cancellation_cover cancellation_insurance too_ill_to_travel too_sick_to_travel broke_my_leg got_sick_before fell_ill

境外就医 国外看病 国外生病 海外医疗 紧急救援 国外住院 摔断腿 medical_expenses medical_cover hospital_abroad doctor_abroad emergency_assistance ill_abroad sick_abroad medical_evacuation repatriation fall_ill_abroad hospital_bill

既往症 老毛病 慢性病 带病投保 pre-existing pre_existing_condition preexisting medical_condition existing_condition chronic

承保范围 保什么 保不保 在保障内 除外责任 what_is_covered what's_covered am_i_covered does_it_cover exclusion not_covered
高风险运动 危险运动 extreme_sports winter_sports adventure_sports hazardous_activity dangerous_sports

租辆车 租台车 借车 自驾租 rent_a_car rental_car hire_car car_hire car_rental hire_a_car hire_a_van

取车 提车 送车上门 去哪拿车 collect_the_car pick_up_the_car pick_up_my_car collect_my_car car_pickup vehicle_collection car_delivered get_the_car

还车 还车地点 交车 异地还车 送回车 return_the_car drop_off_the_car drop_the_car car_return one-way_rental one_way_rental return_to_a_different drop_it_off_elsewhere bring_the_car_back out-of-hours_return
晚还车 超时还车 延长租期 多租一天 续租车 late_return return_late return_the_car_late extend_my_rental extend_the_rental keep_the_car_longer bring_it_back_late extra_day_rental

第二驾驶 两个人开 换人开 老婆开 别人开 添加驾驶员 additional_driver second_driver extra_driver another_driver wife_drive my_partner_drive share_the_driving someone_else_drive

油费 满油 加满 油量 还车加油 fuel_policy full-to-full full_to_full full_tank fill_it_up fill_up_before refuel return_with_fuel petrol_included empty_tank
里程限制 限公里 不限里程 公里数 超公里 unlimited_mileage mileage_limit mileage_cap kilometre_limit how_many_miles how_many_km extra_miles kilometer

违章 罚单 闯红灯 超速 罚款谁 违停 traffic_fine speeding speeding_ticket speed_camera fine_on_the_rental traffic_ticket traffic_violation got_a_fine parking_fine
高速费 过路费 过桥费 toll toll_road toll_fee congestion_charge

车损险 不计免赔 全险 基础险 车险 三者险 cdw collision_damage_waiver full_coverage zero_excess full_insurance third_party_insurance super_cover comprehensive_insurance car_insurance

道路救援 抛锚 车坏在路上 半路坏 爆胎 打不着火 启动不起来 拖车 趴窝 搭电 打不着 broken_down broke_down car_died tow tow_truck recovery_truck roadside roadside_assistance flat_tyre flat_tire puncture dead_battery jump_start car_won't_start car_has_broken

开出国 跨省开 开去外地 出境开 cross_the_border take_the_car_abroad drive_abroad drive_to_another_country cross-border

司机 师傅 开车的 driver chauffeur my_driver the_driver

入场券 票价 几张票 门票多少 entry_ticket admission_ticket entrance_fee entry_fee ticket_price admission_fee buy_tickets get_tickets
儿童票 小孩票 小孩要票 小孩买票 免票 身高免票 一米二 几岁免 child_ticket kids_ticket children_free children's_ticket under_5s free_entry_for_children kids_get_in_free do_kids_need_a_ticket
老人票 半价票 学生票 优惠票 老年票 退役军人 残疾人票 concession concession_ticket senior_ticket student_ticket half-price half_price reduced_ticket senior_discount student_discount discounted_ticket

电子票 票呢 票没收到 没收到票 电子门票 票在哪 出票 e-tickets digital_ticket mobile_ticket didn't_get_my_ticket haven't_received_my_ticket where_is_my_ticket where_are_my_tickets tickets_not_arrived ticket_email resend_my_tickets show_on_my_phone 电子客票

票转让 转票 把票给别人 票给朋友 换人去 实名票 transfer_my_ticket give_my_ticket resell_my_ticket sell_my_ticket ticket_transfer pass_my_ticket ticket_to_a_friend someone_else_use_my_ticket name_on_the_ticket

票丢了 丢票 票找不到 删了票 lost_my_ticket lost_ticket deleted_my_ticket can't_find_my_ticket ticket_lost

活动延期 延期举办 活动改期 event_postponed show_postponed rescheduled_event new_date_for_the

开票时间 开售 何时开售 开抢 几点抢 预售票 tickets_go_on_sale on_sale_date presale_tickets when_do_tickets release_tickets
早鸟票 早鸟 early_bird early-bird 早订优惠
现场买票 现场购票 门口买 当天买票 at_the_door buy_at_the_door buy_on_the_day tickets_on_the_day pay_at_the_door door_sales on_the_night

入场时间 几点入场 开演 几点开始演 开场 doors_open what_time_do_doors start_of_the_show show_start set_times gates_open
迟到入场 晚到能进 开演后 迟到能进 中途入场 latecomer late_entry let_in_late admit_latecomers arrive_after_it_starts get_in_if_late
再次入场 中途出去 出去再进 出去还能进 二次入园 re-entry reentry re-enter leave_and_come_back go_out_and_come_back come_back_in_later pop_out

存包处 寄包 存衣服 衣帽间 储物柜 大包能带 包能带进去 cloakroom coat_check bag_check leave_my_coat big_bag large_bag bag_policy bag_size backpack_allowed rucksack
场内食物 自带水 带吃的进 带水进 能吃东西 food_inside bring_food bring_water bring_snacks eat_inside food_allowed water_bottle own_drinks food_and_drink

拍照允许 能拍照 能拍 闪光灯 自拍杆 录像能 三脚架 take_photos take_pictures photography_allowed flash_photography selfie_stick tripod photos_allowed film_inside

座位图 座位区 内场 看台 第几排 站席 视线 seating_plan seating_chart seating_map standing_area numbered_seats general_admission restricted_view assigned_seats sit_where_we_like free_seating

雨天照常 下雨取消 下雨怎么办 下雨还 下雨天 风雨无阻 天气不好 遇到下雨 if_it_rains rain_or_shine bad_weather in_case_of_rain raining weather_cancel rain_off wet_weather called_off_for_rain what_if_it_rains rainy_day

博物馆 美术馆 展馆 展览馆 场馆 museum gallery exhibition_hall art_museum
展览 特展 常设展 展品 展出 临展 exhibition exhibit on_display current_exhibition special_exhibition permanent_collection on_show
闭馆 闭馆日 周一闭 休馆 周一开不开 哪天休息 哪天关门 closed_on_mondays closed_day which_days_are_you_closed days_closed closed_on open_on_mondays
最晚入场 停止入馆 最后入园 停止售票 最晚几点进 last_entry last_admission latest_entry how_late_can_we_enter last_entrance

语音导览 讲解器 人工讲解 有讲解 讲解服务 导览机 audio_guide audioguide audio_tour guided_visit docent museum_guide multilingual_guide
参观时长 逛多久 逛完要多久 看完要多久 玩多久 how_long_does_a_visit how_long_to_see how_long_should_we_allow time_needed how_long_does_it_take_to_see see_everything

找房 租房 看房 带看 约看房 实地看 想看看房子 view_the_apartment view_the_flat see_the_flat see_the_apartment see_the_place house_viewing book_a_viewing arrange_a_viewing look_at_the_flat virtual_tour

房租 租金 交租 月租 交房租 租金多少 付租 rent rent_payment monthly_rent pay_my_rent pay_rent rent_due

晚交房租 交不起 晚几天交 拖几天 欠租 房租逾期 手头紧 发工资再交 late_rent rent_late pay_rent_late behind_on_rent rent_arrears arrears can't_pay_the_rent can't_afford_rent short_on_rent wait_till_payday lost_my_job

涨租 涨房租 租金上涨 又涨了 涨价多少租 rent_increase raise_the_rent rent_go_up rent_going_up put_up_the_rent higher_rent
押一付三 押一付一 付三押一 季付 半年付 pay_quarterly three_months_upfront month_upfront rent_in_advance first_and_last

中介费 佣金几个月 看房费 agency_fee agent_fee broker_fee letting_fee finder's_fee application_fee admin_fee

签租约 租约 租房合同 租赁合同 起租 租期 最短租 lease tenancy tenancy_agreement rental_contract sign_the_lease lease_term minimum_term fixed_term short_let minimum_stay short-term_let

续租 续约 继续住 合同到期 租约到期 接着租 renew_my_lease renew_the_lease lease_renewal extend_my_lease extend_my_tenancy renew_tenancy stay_another_year lease_end lease_is_up contract_is_up

退租 搬出 不租了 提前退租 提前解约 提前搬 违约退租 搬出去 搬走 提前通知 move_out moving_out give_notice notice_period end_my_lease end_my_tenancy break_my_lease break_the_lease terminate_my_lease early_termination terminate_the_tenancy break_clause 30_days_notice how_much_notice hand_in_my_notice

转租 找人接租 二房东 短租出去 sublet sublease sub-let sublet_my_room someone_take_over_my_lease lease_takeover rent_out_my_room airbnb_my

室友 合租 舍友 加租客 女朋友搬进来 搬进来住 roommate flatmate housemate room_mate share_house co-tenant add_to_the_lease partner_move_in girlfriend_move_in boyfriend_move_in add_someone_to_the_lease add_a_tenant 同屋 roomie

房东 业主方 包租婆 landlord landlady property_owner letting_agent lessor

搬入 搬进 交房 收房 拿房 入住验房 验房 物品清单 move_in move-in moving_in move-in_date check-in_report move-in_inspection handover

退租清洁 退房打扫 恢复原状 退租检查 验收房子 end_of_tenancy move-out_clean move_out_cleaning move-out_inspection final_inspection leave_it_clean original_condition professional_clean before_i_leave wear_and_tear

打孔 钉钉子 刷墙 挂画 贴墙纸 改造房间 装架子 paint_the_walls drill_holes hang_pictures put_up_shelves nail_in_the_wall redecorate drill_into holes_in_the_wall hang_a_tv put_a_nail

带家具 家具家电 空房出租 拎包入住 配家具 furnished unfurnished come_with_furniture fully_furnished furniture_included part-furnished

水电 水电费 水电煤 电费 水费 燃气费 物业费 电表 水表 抄表 煤气费 几块一度 账单水电 utilities utility_bill electricity_bill water_bill gas_bill bills_included council_tax meter_reading energy_bill power_bill maintenance_fee strata hydro

停电 跳闸 断电 电闸 灯不亮 插座没电 空开 保险丝 power_cut power_outage blackout no_electricity fuse breaker circuit_breaker lights_went_out lights_are_out socket_not_working electrics fuse_box

水压 水小 水流小 low_pressure water_pressure weak_shower trickle

停水 没水 断水 水龙头没水 no_water water_cut_off water_off water_outage dry_taps nothing_comes_out_of_the_tap

渗水 天花板漏 天花板滴水 水管漏 水管爆 爆管 楼上漏水 墙上有水 地板泡 水渍 屋顶漏 leaking_pipe burst_pipe pipe_burst leaking_tap dripping_tap water_coming_through water_through_the_ceiling ceiling_leak leaking_ceiling leaking_roof flood wet_ceiling leak_under_the_sink dripping_faucet

堵了 马桶堵 下水道堵 地漏堵 管道疏通 通下水道 马桶溢 水下不去 反水 通马桶 clogged blocked_toilet blocked_drain blocked_sink toilet_overflow won't_flush unclog drain_is_slow clogged_drain toilet_blocked sink_won't_drain plumber plumbing drain_cleaning

报修 维修申请 师傅上门修 东西坏了找谁 房子坏了 报维修 修不修 maintenance_request report_a_repair repair_request request_a_repair maintenance_team maintenance_guy handyman send_someone_to_fix something_broke_in_my something_is_broken landlord_fix who_fixes who_repairs report_a_fault
紧急维修 夜间维修 半夜坏 emergency_repair out_of_hours out-of-hours emergency_maintenance after_hours_emergency emergency_number emergency_line

煤气味 漏气 燃气泄漏 闻到煤气 smell_gas gas_leak smell_of_gas

门禁 门禁卡 小区门 单元门 大门刷 进小区 intercom buzzer building_access entry_card access_card front_door_code gate_access entry_fob

垃圾 倒垃圾 垃圾分类 扔垃圾 大件垃圾 垃圾车 旧家具扔 garbage trash bin_day bin_collection recycling_bin bulky_waste take_out_the_trash waste_collection old_sofa rubbish_bin rubbish_collection take_the_rubbish

物业 管家 物业管理 管理处 居委会 property_management building_manager property_manager management_office caretaker superintendent janitor

快递代收小区 前台代收 包裹放门卫 代收包裹 parcel_room mailroom package_room accept_parcels receive_packages hold_my_package

保洁 家政 打扫卫生 钟点工 日常保洁 搞卫生 上门打扫 家里太脏 cleaning_service house_cleaning home_cleaning regular_clean domestic_cleaning clean_my_house clean_my_flat clean_my_apartment maid_service my_place_is_a_mess
深度清洁 大扫除 深度保洁 油烟机清洗 厨房油污 deep_clean spring_clean oven_clean thorough_clean
开荒保洁 开荒 装修后 装修完 新房打扫 after_renovation post-construction after_builders builders_clean new_build_clean
擦玻璃 洗窗 窗户清洁 window_cleaning clean_windows outside_windows wash_the_windows

阿姨 保洁员 保洁阿姨 家政阿姨 钟点阿姨 cleaner cleaning_lady maid my_cleaner housekeeper
固定阿姨 同一个阿姨 换阿姨 换个人来 指定阿姨 same_cleaner same_person_every_time different_cleaner another_cleaner change_cleaner regular_cleaner

清洁工具 自带工具 清洁剂 带拖把 要准备工具 要提供吸尘器 bring_your_own_supplies cleaning_supplies cleaning_products bring_equipment bring_a_vacuum provide_supplies own_products bring_a_hoover own_equipment hoover

家里没人 不在家能 要在家吗 人不在 必须在家 do_i_have_to_be_home do_i_need_to_be_home be_at_home have_to_be_there be_present nobody_home not_be_home while_i'm_out while_i'm_at_work need_to_be_in

没打扫干净 没擦干净 打扫不干净 不满意重做 返工 敷衍 还是脏 重新打扫 missed_a_spot not_clean_enough still_dirty re-clean reclean poor_job did_a_bad_job cleaner_missed come_back_and_redo sloppy

打碎东西 弄坏东西 阿姨打碎 把我的弄坏 打坏 cleaner_broke broke_something broken_vase

洗沙发 洗地毯 除螨 床垫清洗 布艺清洗 carpet_cleaning sofa_cleaning upholstery mattress_cleaning mites steam_clean
家电清洗 洗空调 空调清洗 洗衣机清洗 清洗油烟机 appliance_cleaning aircon_servicing aircon_cleaning ac_service clean_the_air_conditioner

上门费 上门检测费 call_out_fee callout_fee call-out_charge call-out_fee callout visit_fee trip_fee
水电工 电工 水管工 换灯 换水龙头 装灯 electrician change_a_light install_a_tap wiring fix_a_socket

月嫂 保姆 育儿嫂 住家阿姨 nanny babysitter babysitting live-in childcare confinement_nanny au_pair

搬家公司 搬家服务 搬家费 搬家报价 帮搬 搬东西 搬场 mover moving_company removals removalist moving_service man_and_van man_with_a_van move_my_stuff house_move moving_quote

上门估价 估价 视频看物 报个价 in-home_survey free_estimate video_survey how_big_a_truck van_size truck_size

打包服务 帮打包 纸箱 打包材料 收纳箱 胶带 气泡膜 packing_service cardboard_boxes packing_material moving_boxes bubble_wrap pack_for_me pack_my_things
大件家具 钢琴 冰箱搬 鱼缸 piano bulky heavy_item heavy_furniture large_items big_furniture safe_moving fish_tank 搬衣柜
拆装家具 拆床 拆柜子 组装回去 拆卸 dismantle disassemble reassemble take_apart take_the_bed_apart put_back_together

楼层费 搬楼 没有电梯搬 楼梯费 搬运距离 stair_fee carry_fee no_lift no_elevator long_carry third_floor_walk-up fifth_floor

仓储 存家具 临时存放 迷你仓 存仓库 storage_unit self_storage self-storage store_my_furniture storage_facility temporary_storage keep_my_furniture

搬坏 搬运损坏 家具刮 磕坏 搬家弄坏 broke_my_table scratched_my_furniture damaged_furniture damaged_during_the_move broken_during_the_move movers_broke movers_damaged

禁寄 不能寄 违禁 能寄液体 能寄电池 寄酒 寄药 寄化妆品 寄食品 prohibited_goods can_i_send restricted_item dangerous_goods send_liquids send_batteries lithium send_food send_alcohol send_medicine send_perfume not_allowed_to_send hazardous

体积重 体积重量 抛货 计费重量 首重 续重 怎么算重 volumetric volumetric_weight dimensional_weight chargeable_weight per_kilo first_kilo price_by_weight

声明价值 保价费 贵重物品寄 保价运输 寄贵重 insured_parcel insure_my_parcel insured_value declared_value shipping_insurance parcel_insurance send_valuables insure_the_package

二次派送 重新派送 再送一次 没人在家 错过派送 派送失败 派件没人 家里没人收 敲门没 redeliver redelivery missed_delivery missed_my_delivery failed_delivery nobody_was_home wasn't_home wasn't_in sorry_we_missed_you delivery_attempt try_again_tomorrow out_when_the_driver second_attempt

改派送时间 改天送 换时间送 指定时间送 约时间送 change_delivery_date change_the_delivery_day choose_a_delivery_slot delivery_slot deliver_another_day time_slot_delivery deliver_after_six

运单 面单 寄件单 打印面单 waybill shipping_label print_a_label airway_bill consignment_note

寄快递网点 网点 寄件点 哪里能寄 drop-off_point dropoff drop_off_a_parcel parcel_shop drop_point service_point drop_off_location

拍照套餐 摄影 拍写真 写真 照相 拍一套 photo_shoot photoshoot photo_session photography_session portrait photo_package shoot_package photographer

选片 挑照片 选照片 几张精修 choose_photos select_photos pick_my_photos how_many_photos how_many_edited

精修 修图 修片 磨皮 瘦脸 修瘦 retouch edited_photos photo_editing photoshop airbrush touch_up_the_photos slimmer_in_the_photos

底片 原片 原图 全送 底片送 高清原图 raw_file digital_copies unedited digital_files original_files high_resolution hi-res all_the_photos

出片 拿照片 多久出图 取照片 取片 照片何时好 成片 when_will_my_photos photos_ready get_my_photos receive_the_photos turnaround_for_photos pictures_ready waiting_for_my_photos

加片 多要几张 加修 加张 extra_photos additional_photos buy_more_photos more_pictures

拍摄服装 服装提供 几套衣服 自带衣服 换几套 outfit costume what_clothes bring_my_own_clothes outfits_provided how_many_outfits change_outfits
妆造 化妆师 化妆造型 带妆 自己化妆 跟妆 试妆 hair_and_makeup makeup_artist makeup_included do_my_makeup makeup_trial stylist_makeup
外景 外拍 户外拍 实景 outdoor_shoot on_location location_shoot outdoor_session shoot_outside

全家福 亲子照 family_portrait family_photo family_shoot
婚纱照 结婚照 拍婚纱 engagement_shoot pre-wedding prewedding wedding_photos couple_shoot

相册 相框 摆台 冲印 洗照片 photo_album album print_photos enlargement photo_book

照片版权 拿我照片 展示我的照片 发我的照片 公开照片 photo_rights use_my_photos post_my_photos copyright_of_the_photos photos_on_your_website photo_consent

婚礼策划 婚庆 办婚礼 策划婚礼 备婚 wedding_planner wedding_planning plan_our_wedding getting_married tie_the_knot big_day wedding_package
婚宴 酒席 喜酒 摆酒 桌数 几桌 最少几桌 喜宴 wedding_banquet wedding_reception banquet how_many_tables minimum_tables number_of_tables wedding_dinner

场地 宴会厅 场地费 包场 看场地 档期 venue venue_hire banquet_hall ballroom hire_the_hall exclusive_use book_the_venue venue_tour event_space

婚纱 礼服 租婚纱 试纱 敬酒服 西服租 wedding_dress gown bridal_gown wedding_gown dress_rental try_on_dresses dress_fitting tux tuxedo
司仪 主持人 婚礼主持 emcee master_of_ceremonies wedding_host celebrant officiant
花艺 鲜花布置 手捧花 会场布置 布置现场 florist bouquet floral wedding_flowers decoration decor centrepiece flower_arrangement

来宾人数 最终人数 人数确定 多来几个 final_numbers guest_count headcount guest_list final_headcount number_of_guests rsvp

剪发 剪头发 理发 剪头 修剪 剪短 洗剪吹 修一下头发 剪个头 haircut hair_cut get_my_hair_cut trim cut_and_blow_dry blow_dry wash_and_cut
理发店 美发店 发廊 沙龙店 hairdresser hair_salon barber barbershop salon

掉色快 头发掉色 发色褪 染的颜色不对 颜色不是我要的 color_faded colour_faded hair_turned_orange brassy wrong_shade_hair not_the_colour_i_asked went_from_brown hair_went_green hair_came_out
漂发 漂头发 漂几次 褪色头发 bleach lighten_my_hair go_blonde platinum_blonde

头发护理 做护理 头发干枯 头发毛躁 发质 发质受损 分叉 hair_treatment damaged_hair split_ends deep_conditioning frizzy hair_mask hair_feels_like_straw

发型师 总监 造型师 托尼 指定发型师 换发型师 stylist senior_stylist my_stylist specific_stylist hair_stylist particular_stylist who_cuts

剪坏 剪毁 剪太短 剪丑 染坏 烫坏 剪得不满意 没烫出来 cut_too_short hate_my_haircut botched hair_is_uneven uneven ruined_my_hair fix_my_hair curls_dropped not_happy_with_my_hair
刘海 剪刘海 fringe bangs

皮试 染发过敏测试 头皮刺痛 patch_test skin_test allergy_test scalp_burn

取衣 取衣服 衣服好了没 衣服何时好 衣服洗好 拿衣服 collect_my_clothes clothes_ready pick_up_my_clothes when_will_my_clothes is_my_laundry_ready when_is_my_laundry laundry_ready

洗坏 洗缩水 洗掉色 洗破 串色 染色了 洗变形 洗完小了 shrunk shrank ruined_my_shirt colours_ran bled_colour damaged_my_clothes came_back_smaller doesn't_fit_after_washing faded_after_washing hole_in_my

衣服丢 少一件衣服 衣服拿错 不是我的衣服 扣子掉 missing_shirt missing_sock lost_my_clothes missing_clothes not_my_clothes someone_else's_clothes button_missing lost_button

没人取的衣服 忘了取 放很久没取 超期未取 unclaimed uncollected forgot_to_collect left_it_for_months

取衣凭证 小票丢 取衣单 lost_my_receipt lost_my_slip collection_ticket laundry_slip lost_the_slip

洗鞋 球鞋清洗 洗包 洗窗帘 洗被子 shoe_cleaning clean_sneakers wash_duvet clean_curtains trainers_cleaned wash_my_duvet

改衣 改裤脚 换拉链 裁短 改腰 补衣服 alteration hem tailor zipper shorten_trousers

还书 归还图书 还书箱 还到 异地还书 return_books return_a_book book_drop drop_box return_my_books book_return

续借 续借图书 延长借 renew_my_books renew_a_book renew_books haven't_finished_reading keep_the_book_longer extend_my_loan renew_loans

图书逾期 逾期罚款 超期费 书过期 library_fine overdue_books overdue_fine owe_a_fine book_is_overdue late_returning

预约图书 书被借走 预留图书 书借出去了 reserve_a_book place_a_hold hold_a_book book_is_checked_out request_a_book checked_out_by someone_else_has_it

书丢了 丢书 书找不着 lost_a_book lost_library_book lost_the_book

弄坏书 书破 书湿了 水泡了书 damaged_book spilled_on_a_book spilt_on dog_chewed torn_page

借书证 读者证 办借书证 图书证 读者卡 library_card reader_card get_a_library_card borrower_card library_membership

自习室 自习 占座 座位预约 自习座位 安静自习 study_room study_space book_a_study_room study_seat quiet_study quiet_area somewhere_to_study reserve_a_seat save_a_seat place_to_study

馆际互借 别的馆 其他分馆 interlibrary inter-library interlibrary_loan other_branches another_library from_another_branch

复印 扫描 打印收费 自助打印 photocopy photocopier print_something scan_documents

修车 修车店 汽修 修理厂 汽车维修 auto_repair car_repair mechanic auto_shop body_shop car_garage fix_my_car
汽车保养 换机油 小保养 大保养 常规保养 几公里保养 机滤 car_service oil_change full_service interim_service service_my_car service_interval due_for_a_service oil_filter routine_maintenance

换胎 补胎 胎压 胎纹 四轮定位 动平衡 跑偏 tyre tire new_tyres new_tires tyre_change wheel_alignment tread tyre_pressure pull_to_one_side pull_to_the_left wheel_balancing winter_tyres slow_puncture nail_in_my_tyre

电瓶 换电瓶 车没电 蓄电池 亏电 car_battery new_battery battery_is_flat flat_battery alternator

故障灯 报警灯 仪表灯 亮黄灯 发动机灯 黄灯亮 warning_light engine_light check_engine dashboard_light check_engine_light light_came_on orange_light amber_light fault_code

汽车异响 咯吱 咔咔响 嗡嗡响 有响声 异响 strange_noise rattling squeal clunk knocking_noise funny_noise humming_noise weird_noise screech

漏油 机油漏 漏防冻液 地上有油 oil_leak leaking_oil coolant puddle_under_my_car oil_on_the_driveway

汽车空调 车里不凉 加氟 空调有味 car_ac regas recharge_the_ac car_air_con freon ac_recharge

钣金 喷漆 补漆 凹陷 掉漆 刮花 划了一道 bodywork respray paint_job dent_repair scratch_repair touch-up_paint keyed_my_car paintwork panel_beating bumper

换玻璃 挡风玻璃 前挡 玻璃裂 贴膜 windscreen windshield chipped_windscreen stone_chip cracked_windscreen window_tint

年检 年审 验车 过检 检车 mot mot_test vehicle_inspection roadworthy emissions_test smog_check

代步车 备用车 修车期间 loaner courtesy_car loan_car replacement_vehicle car_while_mine_is car_in_the_meantime

维修报价 工时费 修要多少 检查费 报价单维修 repair_quote labour_cost labour_rate repair_estimate diagnostic_fee cost_to_fix ballpark how_much_to_fix
原厂配件 副厂 原厂件 正厂 拆车件 genuine_parts oem aftermarket original_parts bring_my_own_parts second-hand_parts

车修好 修好没 何时修好 取车通知 修几天 车好了没 is_my_car_ready when_will_my_car car_ready repair_done how_long_will_the_repair when_can_i_collect_my_car

洗车 打蜡 car_detailing 精洗 内饰清洗 镀晶 car_wash wax_my_car interior_clean ceramic_coating

走保险 保险修车 保险公司赔 定损 claim_through_insurance insurance_pay insurance_repair go_through_my_insurer insurer

台风 暴雨 大雪 暴雪 大雾 雷暴 恶劣天气 洪水 地震 红色预警 typhoon storm hurricane heavy_rain snowstorm blizzard thunderstorm fog extreme_weather severe_weather heavy_snow weather_warning earthquake wildfire

旺季 淡季 黄金周 最佳时间 几月去好 几月份 哪个月 高峰期 挤不挤 high_season low_season peak_season off-peak off_season off-season best_time_to_visit best_month best_time_of_year crowded busy_season busiest when_to_visit shoulder_season quietest 人多不多 人挤人

樱花 红叶 花期 看花 赏花 花开 cherry_blossom sakura autumn_leaves fall_foliage autumn_colours bloom flower_season

高峰加价 周末加价 节假日价格 周末价 平日价 weekend_rate weekend_price holiday_rate peak_rate holiday_surcharge public_holiday_surcharge weekday_rate

清洁费 打扫费 卫生费 cleaning_fee cleaning_charge

发票抬头住宿 住宿发票 房费发票 开住宿 水单 hotel_invoice folio hotel_bill hotel_receipt itemised_bill itemized_bill

借充电器 忘带充电器 充电线 转接头 forgot_my_charger borrow_a_charger phone_charger travel_adapter travel_adaptor adaptor plug_type

房间损坏 弄坏房间 打碎杯子 赔房间 弄脏床单 damage_to_the_room broke_a_glass broke_something_in_the_room stained_the_sheets damaged_the_room damage_charge spilled_on_the_bed broke_a_plate

房间网络 无线密码 没网 网速 上不了网 wifi_password wi-fi_password wifi_code free_wifi internet_not_working wifi_not_working no_wifi no_internet wifi_keeps_dropping slow_wifi

生日布置 惊喜布置 求婚 蜜月 纪念日 房间布置 honeymoon anniversary surprise_decoration decorate_the_room special_occasion romantic

会议室租 会议厅 开会场地 投影 培训场地 meeting_room conference_room hire_a_meeting_room hold_a_meeting boardroom

景点推荐 去哪玩 附近玩 好玩的 玩什么 things_to_do what_to_see sightseeing attractions must-see where_to_go places_to_visit
`;
