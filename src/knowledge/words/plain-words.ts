/** Words of everyday talk: a line is one meaning, `_` joins the words of a phrase. They belong to no subject. */
export const PLAIN_WORDS = `
怎么 如何 怎样 咋 怎么弄 怎么操作 怎么办 how how_to how_do how_can way_to 肿么 怎末 咋整 咋弄 咋搞 咋办 咋个 怎么搞 怎么破 怎么个 点样 点搞 怎么着 怎么样才 how_do_you how_would_i how_do_we how_should_i best_way_to way_of hw_to hw_do
为什么 为啥 为何 什么原因 怎么回事 咋回事 什么情况 why how_come reason cause what's_wrong 为毛 为嘛 为神马 为撒 点解 凭什么 凭啥 怎么会 怎么就 咋就 什么鬼 啥情况 原因 缘故 什么道理 what_happened what's_going_on whats_wrong whats_going_on any_reason how_is_that wtf y_is
多久 多长时间 几天 多少天 几个小时 要多久 how_long how_many_days turnaround 几耐 多长 多少时间 几个工作日 等多久 得多久 要等多久 几周 几个月 几分钟 多少个小时 how_much_time how_many_hours how_many_weeks how_many_minutes how_many_months time_frame timeframe hw_long howlong
什么时候 何时 几点 几号 哪天 啥时候 几时 when what_time what_day which_day 神马时候 甚么时候 什么时间 啥时 多会儿 哪会儿 几月 哪个时间 何时能 what_date by_when when's wen what_hour
哪里 在哪 哪儿 在哪里 什么地方 哪边 where 边度 哪个地方 啥地方 哪疙瘩 搁哪 搁哪儿 再哪 再哪里 在那里可以 在那可以 那里能 那里可以 那里有 哪个位置 何处 哪块儿 哪嘎达 where's which_place what_place where_at where_to where_abouts where_ah whr
是什么 什么意思 啥意思 是啥 什么是 含义 what_is what's meaning mean definition 是神马 是啥子 是虾米 啥叫 什么叫 何为 是干嘛的 是干啥的 干什么用 什么东东 what_are whats wat_is meaning_of what_does_it_mean stand_for what_exactly
有没有 有吗 是否有 有无 do_you_have is_there are_there any 有木有 有冇 有没 有么 got_any got_or_not is_there_any are_there_any do_u_have do_you_guys_have have_you_got u_have you_guys_have does_it_have
多少 几个 几 how_many amount number_of quantity 几多 多少个 好多个 hw_many how_mny what_number what_amount
谁 哪位 什么人 who 边个 哪个人 谁的 哪一位 啥人 who's whose which_person
能 可以 能不能 可不可以 能否 可否 允许 可行 can could may able allow permitted possible 得不得 中不中 行不行 行吗 成不成 可以不 可以么 能不 能么 能行 得行 让不让 有可能 可以的话 还能 允不允许 can_or_not can_u can_i am_i_able am_i_allowed any_chance is_it_ok is_it_okay is_it_possible is_it_alright is_it_fine possible_to ok_to okay_to alright_to feasible mind_if ok_if okay_if lemme
不能 不可以 无法 没法 没办法 不让 can't cannot couldn't unable not_able not_possible impossible not_allowed 搞不定 搞不掂 搞唔掂 弄不了 弄不成 做不到 做不了 办不到 办不了 不准 不许 禁止 唔得 唔可以 不允许 没办法弄 cant can_not cannt couldnt wasn't_able wasnt_able won't_let wont_let doesn't_let doesnt_let doesn't_allow not_permitted prohibited forbidden
需要 要 必须 得 need require must have_to necessary mandatory 非得 要不要 用不用 需不需要 必需 得先 务必 一定要 硬性 少不了 gotta got_to needa has_to obligatory compulsory must_i do_i_have_to neccessary necesary nessesary required_to
想 希望 打算 想要 want would_like wish wanna plan_to intend 想着 有意 琢磨 考虑 有兴趣 感兴趣 would_love wan_to hoping keen_to looking_to thinking_of thinking_about interested_in considering wud_like want_2
帮 帮忙 帮助 协助 求助 help assist assistance support 帮个忙 帮下 帮帮 搭把手 救命 救急 求帮 支个招 help_me help_out give_me_a_hand lend_a_hand pls_help plz_help hlep can_someone_help
问题 故障 麻烦 困难 problem issue trouble difficulty 状况 出状况 难题 疑难 有毛病 哪里不对 prob glitch hiccup hassle concern trouble_with problm
步骤 流程 程序 手续 过程 step process procedure 怎么个流程 操作流程 走流程 走什么程序 第一步 下一步 全过程 how_it_works how_does_it_work how_does_this_work stages next_step first_step what_do_i_do_next what's_the_process
规定 规则 政策 条款 条件 policy rule terms condition 规范 制度 条例 须知 注意事项 有啥讲究 有什么规定 限制条件 tnc t_c terms_and_conditions fine_print small_print regulation regs
东西 商品 产品 货品 物品 宝贝 货 item product goods stuff thing merchandise
钱 款 资金 金额 money cash funds amount_of_money 银子 票子 毛爷爷 块钱 钞票 米米 dough bucks quid cash_money
拿 取 领 收 take took get collect receive received obtain 拿到 领到 取走 收到 收着 recieve recevied recive gotten got_it
给 发给 送给 give gave hand
弄 搞 处理 操作 办 办理 handle deal_with process manage 弄一下 弄下 整一下 整下 搞一下 搞下 办一下 take_care_of sort_it handle_it arrange settle
开始 启动 开启 begin start starting 起始 开头 动工 开工 几时开始 started_on began begun kick_off commence start_from
结束 完结 收尾 完 end finish over 收场 散场 到头 结尾 落幕 end_on wrap_up conclude come_to_an_end
完成 做完 搞定 弄好 complete done finish 做好 办好 弄完 搞完 搞掂 完工 办妥 all_done get_it_done ready
等 等待 等了 wait waiting 等候 等着 干等 久等 苦等 等了好久 等了很久 等到 been_waiting
快 尽快 赶紧 立刻 马上 立即 急 着急 fast quick quickly soon asap urgent immediately hurry 快点 快些 火速 抓紧 速度点 急急急 麻溜 赶快 立马 即刻 十万火急 rapidly speedy in_a_rush right_away straight_away hurry_up faster fastest quicker urgently pronto chop_chop
慢 好久 太久 迟迟 半天 slow too_long so_long forever ages
早 提前 提早 early earlier in_advance ahead 早一点 早些 早点 赶早 sooner earliest beforehand ahead_of_time in_good_time
晚 推迟 延后 延迟 延期 耽误 late later delay delayed postpone overdue 晚一点 拖延 往后推 顺延 延误 晚了 推后 behind_schedule push_back later_than
多 增加 加 更多 额外 more add increase extra additional 多一点 多加 再加 追加 加量 加多 再多 a_bit_more some_more more_of bump_up increase_the
少 减少 减 降低 less fewer reduce decrease lower 少一点 缩减 减掉 少放 cut_down lessen less_of reduced_amount
改 修改 更改 变更 更换 换成 改成 调整 更新 change edit update modify alter adjust amend switch 改下 改一下 改一改 改过来 改动 变动 更正 纠正 换一下 rectify revise tweak modified changes_to chg chnge make_a_change
分开 拆分 分批 separate separately split 分成 分几次 分批次 拆成 拆开算 一个个 seperate seperately one_by_one in_batches split_up divide in_parts
一起 合并 拼 together merge combine both 合在一起 放一起 凑一起 合起来 并到 合为一 合到一 all_together bundled in_one_go lump_together consolidate joined_up
全部 所有 都 全都 整个 all every entire whole everything 统统 通通 全数 所有的 all_of the_whole the_lot every_single
部分 一部分 partial part_of some_of 有些 某些 一些 局部 partially partly portion some_parts
单独 单个 只 single only alone individual 单单 单另 光要 只要 by_itself on_its_own individually solo standalone one_only
新 全新 最新 new brand_new latest
旧 老 原来的 之前的 old previous former
大 大一点 加大 big large larger bigger 太大 大些 更大 大不大 huge too_big biggest massive giant
小 小一点 small smaller little 太小 小些 更小 tiny too_small smallest compact
重 沉 heavy 好重 很沉 太重 重不重 沉不沉 heavier too_heavy weighs_a_ton how_heavy
轻 轻便 light lightweight
长 long longer
高 high higher tall
低 low lower
贵 太贵 expensive pricey costly 好贵 小贵 死贵 肉疼 不便宜 宰人 坑钱 太黑 价格高 steep overpriced costs_a_lot rip-off ripoff expencive can't_afford cant_afford too_dear out_of_my_budget
好 不错 很好 good great nice best 挺好 不赖 优秀 顶呱呱 excellent awesome amazing decent superb top_notch lovely 很棒 真棒
差 不好 糟 bad poor worse terrible 太差 拉胯 差劲 不咋地 不咋样 垃圾 awful crap crappy horrible rubbish sucks lousy worst subpar
安全 可靠 靠谱 放心 safe secure reliable safety trust 怕被骗 是骗人 正不正规 trustworthy is_this_site_legit 安不安全 放不放心 可信 信得过 靠不靠谱 靠得住 有保障 稳妥 dependable safely is_it_safe
真的 真实 确定 real really true sure 当真 确实 的确 是不是真的 千真万确 actually for_real truly seriously definitely definately realy srsly
容易 简单 方便 easy simple convenient 好弄 省事 省心 好上手 轻松 便捷 简便 好不好学 straightforward effortless easier easily simpler user_friendly convenience convinient
难 复杂 difficult hard complicated 难不难 费劲 太难 好难 棘手 不好弄 吃力 费事 tough tricky complex harder struggle challenging hard_to
干净 卫生 clean hygienic 干不干净 卫不卫生 整洁 消毒 sanitary hygiene spotless sanitise sanitize disinfect
热 烫 hot warm heat
冷 凉 冰 cold cool ice
空 用完 用光 吃完 empty run_out used_up finished
超过 超出 以上 大于 over above exceed more_than 超了 多于 高于 超标 greater_than exceeding beyond in_excess higher_than more_then
低于 不到 不足 以下 below under less_than 少于 小于 未满 lower_than smaller_than fewer_than less_then
再次 重复 又 两次 重新 again repeat twice duplicate redo second_time 再来一次 在来一次 在次 二次 第二次 第二回 又一次 再一次 重来 再试 redone once_more once_again all_over_again try_again second_go 2nd_time
每天 每日 daily every_day 天天 每一天 日日 一天一次 each_day a_day per_day day_to_day once_a_day
每周 每星期 weekly every_week per_week 每礼拜 周周 一周一次 一周几次 each_week a_week every_wk once_a_week
每月 每个月 按月 monthly every_month per_month 月月 一个月一次 按月算 each_month a_month
每年 一年 按年 yearly annual annually every_year per_year 年年 一年一次 一年一度 each_year a_year per_annum once_a_year
第一次 首次 首单 新客 新用户 first first_time first_order new_customer 头一回 头一次 首回 初次 刚来 新来 刚加入 初来乍到 1st_time first_timer newcomer new_here never_done_this never_been just_joined
以前 之前 过去 上次 before previously last_time earlier 从前 先前 原先 早先 往常 那时 used_to back_then prior_to formerly b4
以后 今后 下次 将来 之后 later next_time future afterwards after 往后 后来 日后 later_on in_future going_forward down_the_line from_now_on
一直 总是 老是 每次 always keep every_time constantly 每回 反复 不断 持续 不停 老出 三天两头 continually every_single_time all_the_time nonstop non-stop
突然 忽然 莫名 suddenly 无缘无故 冷不丁 一下子 不知怎么 好端端 out_of_nowhere all_of_a_sudden randomly out_of_the_blue for_no_reason unexpectedly
还没 尚未 仍然 还是没 not_yet still_not haven't hasn't 还未 仍未 仲未 还木有 至今没 到现在没 到现在都没 迟迟没 一直没 havent hasnt yet_to still_hasn't still_hasnt still_havent still_no nothing_yet still_nothing
已经 早就 already 以经 己经 巳经 早已 都已经 alrdy alredy allready oredi liao previously_done
不想 不要 不再 don't_want no_longer 不乐意 不打算 不愿意 不肯 别再 唔想 dont_want don't_wanna dont_wanna not_interested
不知道 不清楚 不懂 不明白 don't_know no_idea not_sure unsure don't_understand 不晓得 唔知 母鸡 不造 晓不得 搞不清 搞不懂 弄不明白 没搞懂 没看懂 看不懂 一头雾水 懵 蒙圈 迷糊 dunno idk dont_know no_clue clueless confused unclear not_certain can't_figure_out cant_figure_out dont_understand don't_get_it wondering
找 寻找 搜索 查找 搜 find found look_for search locate 搜一下 找下 找找 找一找 搵 where_to_find hunt_for seek
找不到 没有了 不见了 看不到 没显示 can't_find cannot_find not_showing missing not_visible 没找到 找不着 搜不到 翻遍 找半天 找了半天 看不见 没看见 不显示 消失了 不出现 搵唔到 couldn't_find couldnt_find cant_find can't_see cant_see unable_to_find nowhere_to_be_found doesn't_show doesnt_show not_appearing isn't_showing vanish don't_see dont_see can't_locate
查 查看 查询 看看 看 check view see look look_up find_out 看一下 看下 瞧瞧 瞅瞅 瞄一眼 查一下 查下 have_a_look take_a_look look_into lookup chk look_at
打开 进入 点开 进 open enter access 进去 点进 点进去 打得开 go_into launch opened_up
点击 点 按 click tap press 戳 按下 摁 长按 双击 点一下 click_on tap_on
显示 出现 提示 弹出 show display appear say pop_up 跳出 蹦出 弹窗 冒出 跳出来 popup pop-up comes_up came_up
发 发送 send sent
填 填写 输入 录入 enter fill_in type input 填上 写上 填表 怎么填 填一下 fill_out fill_up key_in complete_the_form
保存 存 save saved
复制 粘贴 copy paste 粘帖 抄下来 copy_and_paste copy-paste
分享 转发 share forward
回复 答复 回应 回 reply respond response answer get_back 回信 回话 回消息 回个话 理我 搭理 已读不回 reply_to replied heard_back hear_back write_back get_a_reply
问 咨询 询问 请教 ask enquire inquire question 问问 打听 问一嘴 打听下 enquiry inquiry query qn qns quick_question asking_about
说 告诉 讲 tell say told said 讲讲 说下 说一声 说说 let_me_know lmk inform mention spoke spoken
说明 解释 介绍 详细 了解 明白 explain detail information info about describe learn_more 详情 具体 细节 讲解 科普 讲清楚 more_info particulars elaborate clarify clarification walk_me_through run_me_through fill_me_in specifics tell_me_about tell_me_more
证明 凭证 证据 材料 proof evidence document 佐证 依据 证明材料 什么材料 要带什么 supporting_documents proof_of what_documents which_documents documentation_needed
确认 核实 核对 confirm verify double_check 确认下 核对下 对一下 落实 核实下 confirmation validate verified
支持 接受 适用 兼容 accept support compatible work_with 支不支持 适配 兼不兼容 能配 配得上 compatible_with compatibility goes_with supported_by
包括 包含 含 里面有 内含 include contain come_with consist inside 含不含 包不包 配有 附带 带不带 自带 全包 what's_in what's_included whats_included is_included inclusive
缺少 少了 漏了 没有 missing lack without 短缺 缺失 差了 not_included isn't_there isnt_there 冇 没得 don't_have dont_have doesn't_have have_no has_no without_any
选 选择 挑 choose pick select option choice 怎么选 挑选 选什么 选哪个 纠结 pick_one go_for opt_for chose chosen decide torn_between
用 使用 应用 use using apply 用起来 咋使 怎么使 used_for utilise utilize make_use_of
合适 适合 匹配 suit suitable fit good_for right_for 适不适合 合不合适 适不适用 appropriate good_fit well_suited ideal ideal_for right_one
建议 意见 推荐 参考 suggest suggestion advice recommend recommendation tip 支招 出主意 推介 有啥建议 any_tips any_ideas opinion thoughts_on what_do_you_think suggestions_for
结果 影响 后果 result effect consequence affect 会怎样 会怎么样 会有什么后果 会不会影响 有影响吗 outcome impact what_happens_if what_will_happen what_would_happen what_happens_when
效果 管用 有用 有效 effective effectiveness work_well 管不管用 有没有用 有用吗 灵不灵 好使 好不好使 顶用 见效 起作用 does_it_work any_good does_it_help efficacy does_it_really_work
变化 变了 different changed change_in
停 停止 中止 终止 stop terminate cease
退出 离开 退 leave quit exit opt_out 走人 退出来 get_out_of opt-out drop_out pull_out_of stop_being
留 保留 keep retain reserve 留着 留住 保住 留一个 kept hold_onto hold_on_to hang_onto set_aside put_aside save_me
扔 丢弃 throw discard dispose 丢掉 扔掉 扔了 倒掉 丢垃圾 throw_away threw thrown chuck toss bin_it
带 携带 bring carry 带上 带去 带着 随身 带什么 带啥 brought bring_along take_with what_to_bring take_along
住 住在 位于 live stay 居住 常住 住的地方 住哪 reside lived based_in living_in
去 前往 到 go get_to visit 怎么去 咋去 怎么走 咋走 去那边 how_to_get_to how_do_i_get_to went head_to travel_to get_there
来 过来 come 到场 来一趟 过来一趟 来店 came come_over come_by drop_by pop_in stop_by swing_by come_down
做 制作 make made do 做出 自制 手工 making diy homemade built
工作 上班 干活 work job
吃 食用 口服 eat consume 进食 可以吃 能吃 吃了 ate eaten edible makan
喝 饮用 drink
睡 睡觉 入睡 sleep
穿 戴 佩戴 wear
涂 抹 擦 敷 apply put_on
家 家里 home house 家中 屋里 我家 at_home my_place residence household
办公室 单位 office workplace
学校 大学 校园 school university college campus 小学 中学 高中 初中 uni high_school primary_school secondary_school
城市 市 地区 区域 城 city area region town 片区 本地 当地 local locally my_area my_city my_town
国家 国 country
老板 店主 商家 卖家 boss owner seller merchant 掌柜 店长 商户 shopkeeper vendor shop_owner store_owner proprietor
顾客 客户 买家 用户 customer client buyer user 消费者 买东西的 主顾 shopper patron consumer
朋友 好友 同事 闺蜜 friend buddy mate colleague 基友 哥们 小伙伴 伙伴 bestie bff pal fren freind
家人 家属 亲戚 父母 爸妈 family relative parents 家里人 亲人 爹妈 直系 长辈们 loved_ones next_of_kin family_member my_folks
爸爸 父亲 爸 father dad 老爸 爹 爹地 papa daddy pops
妈妈 母亲 妈 mother mom mum 老妈 妈咪 麻麻 mommy mummy mama
男 男人 男生 man men male
女 女人 女生 女士 woman women female lady
别人 他人 其他人 someone_else somebody_else others another_person
自己 本人 我自己 myself yourself oneself
时间 时候 时长 time duration
日期 日子 哪一天 date day
今天 今日 今晚 today tonight 今儿 今日内 今早 今天下午 tdy 2day tonite this_evening this_morning this_afternoon
明天 明日 明晚 tomorrow 明儿 明早 明天上午 tmr tmrw tomorow tommorow tommorrow 2moro
昨天 昨晚 yesterday 昨儿 昨日 yest yday last_night
周末 周六 周日 星期六 星期天 weekend saturday sunday 双休 双休日 礼拜六 礼拜天 礼拜日 星期日 周天 wkend
工作日 平时 weekday working_day business_day 上班日 周内 周一到周五 monday_to_friday mon_to_fri mon-fri workday
节假日 假期 放假 过年 春节 国庆 holiday public_holiday christmas new_year 元旦 五一 端午 中秋 除夕 清明节 年三十 easter thanksgiving cny chinese_new_year lunar_new_year bank_holiday boxing_day hari_raya deepavali 公假 法定假 法定假日 十一假期 小长假 festive xmas long_weekend new_year's
早上 上午 早晨 morning 一早 大清早 清早 清晨 early_morning in_the_am a.m
晚上 夜里 半夜 深夜 night evening 夜间 夜晚 大半夜 晚间 傍晚 at_night night-time after_dark after_work 下班后
中午 午休 noon 晌午 正午 午饭时间 midday lunchtime lunch_time lunch_break noontime
月底 月末 end_of_month
现在 目前 眼下 最近 now currently at_the_moment right_now recently 这会儿 此刻 当下 如今 近期 这阵子 nowadays these_days as_of_now presently
免费 不要钱 不花钱 free no_charge complimentary free_of_charge 白送 不收钱 白嫖 免单 不用钱 要不要钱 收不收钱 收钱吗 收费吗 for_nothing foc gratis without_paying on_the_house does_it_cost_anything is_it_free free_or_paid cost_nothing
最低 至少 起步 minimum least at_least lowest
最高 最多 最大 maximum most highest
一样 相同 同样 same identical equal 一模一样 没区别 没差 一个样 the_same_as exactly_the_same same_thing no_difference alike
不同 不一样 其他 另外 different other another else 不一样的 两样 有区别 diffrent differ not_the_same
喜欢 爱 偏好 like love prefer favorite favourite
坏 坏了 break broke broken 罢工 挂了 歇菜 报废 不灵 kaput conked_out died packed_up gone_wrong brkn
丢 丢了 lose lost 弄丢了 搞丢 找不着了 misplace mislaid losing can't_find_my cant_find_my
忘 忘了 忘记 forget forgot forgotten 不记得 忘光 忘掉 想不起来 slipped_my_mind can't_recall dont_remember forgotten_my
修 修理 fix repair 修好 修一修 抢修 patch_up get_it_repaired
按钮 键 图标 入口 button icon 按键 键在哪 哪个键 which_button where's_the_button btn
页面 网页 page screen
功能 特性 feature function 功用 特色 能干嘛 能干啥 能做什么 capability what_can_it_do what_does_it_do functionality
名字 名称 叫什么 name called 全名 真名 叫啥 叫啥名 称呼 full_name surname last_name
数字 号码 编号 数量 number digit
电话 打电话 来电 phone call telephone ring 打给 拨打 座机 通话 打个电话 ring_up give_a_call phonecall dial landline tel
短信 信息 消息 sms text message 简讯 私信 私聊 站内信 txt dm direct_message text_message
微信 wechat weixin
信 函 寄信 letter mail
地图 map
你们 你家 贵司 本店 your_company your_business your_store you_guys
几个人 多少人 几位 几人 人数 人头 how_many_people headcount head_count number_of_people pax group_size how_many_of_us party_of how_many_persons
哪种 哪一种 哪一个 啥样的 哪样 哪类 wich which_kind which_type what_kind what_type what_sort which_of
不需要 不必 无需 没必要 唔使 不强制 自愿 可选 非必须 可有可无 no_need needn't not_required not_necessary don't_have_to dont_have_to don't_need dont_need optional voluntary not_compulsory not_mandatory not_needed not_have_to up_to_me
应该 应当 因该 应不应该 该不该 理应 ought_to supposed_to had_better expected_to
解决 搞定它 解决办法 处理掉 对策 办法 solve resolve solution sort_out sort_this workaround get_around
例外 破例 通融 特殊情况 豁免 免除 酌情 网开一面 exception exempt exemption special_case waive waiver make_an_exception bend_the_rules special_circumstances
申请 提出申请 递交申请 怎么申请 apply_for application put_in_a_request request applied_for
同意 答应 认可 赞成 同意书 agree agreement consent give_permission consent_form permission_slip
负责人 谁管 找哪位 管事的 组织者 in_charge person_in_charge who_runs organiser organizer contact_person
花钱 花了 花费 花掉 spend spent cost_me paid_out
空位 空房 有位 有空位 还有位子 还有名额 空缺 vacancy any_slots any_spots spaces_left places_left seats_left still_space got_space room_left any_spaces
人多 人太多 拥挤 挤不挤 高峰 高峰期 爆满 人山人海 crowded packed peak rush_hour busiest busy_times how_busy
人少 不挤 清静 淡季 错峰 冷清 off-peak offpeak off_peak least_busy quieter_time quietest low_season
紧急 突发 应急 出事 出事了 紧急情况 急救 emergency in_an_emergency urgent_case
龟速 慢 慢死 磨叽 磨蹭 拖拉 拖拖拉拉 迟缓 慢吞吞 slow slower slowly dragging taking_ages take_forever taking_forever takes_ages takes_so_long taking_so_long taking_too_long
准时 按时 准点 守时 及时 on_time punctual in_time on_schedule
来不了 去不了 没空 没时间 有事 临时有事 走不开 赶不过来 来不成 can't_make_it cant_make_it won't_make_it wont_make_it can't_come cant_come not_free unable_to_attend can't_attend cant_attend something_came_up unable_to_make
总共 一共 合计 总计 拢共 加起来 总价 total in_total altogether all_in grand_total sum_total all_up
每人 人均 一人多少 每位 每个人 per_person per_head each_person a_head pp per_pax
单价 一个多少 每个多少 一件多少 unit_price apiece per_item per_piece price_each
大概 大约 左右 差不多 估计 大致 估摸 大概多少 approximately approx roughly estimate ballpark give_or_take more_or_less around_about
准确 精确 准不准 准吗 分毫不差 exact exactly precise precisely accurate accuracy
够不够 足够 够用 够吗 够了 管够 不够用 enough sufficient suffice adequate plenty
一半 半份 半数 half halve halfway 50_percent half_of
两倍 双倍 翻倍 翻番 twice_as_much double_the 2x two_times
剩下 余下 剩的 没用完 用剩 多出来 剩一点 leftover left_over remaining unused what's_left whats_left spare_ones
计算 怎么算 如何计算 算出来 核算 按什么算 怎么个算法 咋算 算一下 calculate calculation work_out compute how_is_it_calculated tally
算不算 计入 算进去 算在内 算进 计不计 包括在内 count_towards counts_as does_it_count is_counted
太短 短一点 短了 短些 shorter too_short shortest
太紧 偏紧 勒得慌 紧绷 too_tight tight snug tighter
太松 宽松 松垮 偏松 loose baggy too_loose roomy
厚实 太厚 太薄 厚不厚 薄不薄 too_thick too_thin how_thick thicker thinner
小费 给小费 打赏 gratuity leave_a_tip do_i_tip
平摊 分摊 各付各 分开付 分开结 各自付 split_the_bill split_bill go_dutch share_the_cost split_payment pay_separately separate_bills split_the_cost
先付 预付 先交钱 先给钱 先付钱 提前付 upfront up-front pay_upfront pay_in_advance pay_first pay_beforehand
现场付 到店付 到了再付 去了再付 当场付 pay_on_arrival pay_at_the_counter pay_there pay_in_person pay_when_i_arrive pay_on_the_day
危险 有风险 风险 有害 吓人 出问题怎么办 dangerous danger risk risky hazard unsafe
脏了 很脏 好脏 太脏 弄脏 污渍 油渍 脏兮兮 dirty stain filthy messy grimy
晾干 晒干 烘干 干得快 没干 干透 dry_out air_dry tumble_dry drip_dry hang_dry drying_time
安静 静音 不吵 吵不吵 quiet silent noiseless peace_and_quiet
隔天 隔一天 两天一次 every_other_day alternate_days every_two_days
两周 半个月 两星期 fortnight two_weeks couple_of_weeks 14_days
经常 常常 时常 频繁 often frequently regularly very_often
偶尔 有时 有时候 时不时 sometimes occasionally now_and_then once_in_a_while from_time_to_time
通常 一般 平常 一般情况 usually normally typically in_general as_a_rule
暂时 临时 短期 先这样 temporary temporarily for_now for_the_time_being interim short-term short_term
永久 永远 终身 一辈子 长期有效 permanent permanently lifetime for_life for_good long-term
最晚 最迟 最后期限 截止日期 截止到 截至 最后一天 末班 cutoff cut-off cut_off last_day last_date closing_date at_the_latest no_later_than due_by latest_time last_call
直到 到什么时候 一直到 until till untill til up_to_what_time
前一天 头天 提前一天 前一晚 the_day_before day_before night_before day_prior
第二天 翌日 转天 following_day the_day_after
周一 星期一 礼拜一 monday mon
周二 星期二 礼拜二 tuesday tue
周三 星期三 礼拜三 wednesday
周四 星期四 礼拜四 thursday thur
周五 星期五 礼拜五 friday fri
学期 本学期 下学期 开学 semester school_term back_to_school
这周 本周 这星期 这礼拜 this_week
下周 下星期 下礼拜 next_week following_week
这个月 本月 当月 this_month
下个月 下月 next_month
月初 月头 每月一号 beginning_of_the_month start_of_the_month first_of_the_month
年底 年末 年尾 year_end end_of_year end_of_the_year
夏天 夏季 三伏天 大热天 summer summertime
冬天 冬季 大冷天 winter wintertime
下午 午后 afternoon p.m
全天 通宵 全天候 整天 二十四小时 24_7 24_hours 24h 24hrs 24hr round_the_clock around_the_clock all_day all_night
小时 钟头 个钟 hour hrs
半小时 半个钟 半个小时 half_an_hour half_hour 30_minutes 30_mins
远 远不远 好远 离得远 far far_away long_way too_far how_far_away
楼层 几楼 哪层 哪一层 几层 which_floor what_floor floor ground_floor
门口 大门 正门 进门 从哪进 入口在 entrance gate front_door main_door way_in how_do_i_get_in
出口 从哪出 exit_door way_out
室内 屋内 在里面 indoor
户外 室外 露天 outdoor open_air open-air
线上 网上 在线 远程 云上 online virtual virtually remotely over_zoom via_zoom over_the_internet
线下 当面 现场 面对面 到现场 face_to_face face-to-face offline on_site onsite on-site in_the_flesh
寄存 存包 存行李 存东西 放包 luggage_storage bag_drop cloakroom leave_my_bag store_my_luggage
没带 忘带 忘了带 没拿着 忘家里 没随身 forgot_to_bring didn't_bring didnt_bring without_my left_at_home don't_have_it_with_me not_on_me
洗澡 淋浴 冲凉 冲澡 shower bath
喝酒 饮酒 酒水 啤酒 红酒 白酒 booze beer wine liquor drink_alcohol
接孩子 接娃 放学 接小孩 after_school school_pickup pick_up_my_kid pick_up_my_child dismissal
幼儿园 托班 托儿所 kindergarten preschool daycare childcare creche kindy
开机 通电 打开开关 turn_on switch_on power_on power_up boot_up
关掉 关上 关机 停用 关闭掉 turn_off switch_off shut_off shut_down power_off
锁 上锁 锁上 锁门 反锁 lock lock_up padlock
钥匙 house_key 门卡 房卡 门禁 门禁卡 key_card keycard fob access_card spare_key
重置 重设 复位 还原 恢复出厂 初始化 从头来 reset factory_reset restore start_over
表格 表单 填的表 申请表 form paperwork questionnaire
签字 签名 签个字 谁签 signature sign_it sign_the sign_here
放得下 装得下 塞得下 塞不下 装不下 放不下 容纳 够放 fit_in fit_into does_it_fit will_it_fit enough_room room_for big_enough
避免 防止 预防 以免 怎么防 avoid prevent stop_it_from so_that_it_doesn't
保护 防护 护住 保护好 protect protection safeguard shield
尝试 试一下 试试看 试了 试过了 tried attempt give_it_a_go have_a_go give_it_a_try
失败 没成功 不成 没弄成 没搞成 失败了 unsuccessful didn't_work didnt_work no_luck not_successful fail_to keeps_failing
陪 陪同 陪着 家属陪 陪我 accompany accompanied go_with_me companion chaperone escort
借用 外借 借走 借阅 借一下 borrow lend_me on_loan lent
租用 租借 租一 出租 租个 rental hire_out rent_out for_hire renting hire_one
疲劳 累了 好累 很累 疲惫 没力气 没精神 好困 tired fatigue exhausted worn_out knackered no_energy lethargic
生病 病了 不舒服 身体不适 ill sick unwell under_the_weather not_feeling_well feeling_poorly
担心 害怕 怕 紧张 慌 不敢 忐忑 不放心 nervous scared afraid worried worry fear terrified
生气 气死 火大 恼火 气人 无语 离谱 angry annoyed pissed furious frustrated fed_up ridiculous outrageous
开心 高兴 满意 happy glad pleased satisfied delighted
适应 适应期 习惯 不习惯 get_used_to adapt settle_in
被坑 坑人 坑爹 上当 忽悠 智商税 骗人 踩雷 踩坑 虚假宣传 ripped_off conned misled misleading false_advertising waste_of_money
闻到 有味 有股味 怪味 臭味 难闻 刺鼻 发臭 一股味 smells_bad stink stinky weird_smell funny_smell bad_smell smells_weird smells_off reek pong
粘手 黏 粘糊 黏糊糊 发粘 sticky gooey tacky stick_to
松动 脱落 掉下来 散架 开胶 脱胶 松了 粘不住 come_off came_off coming_off fell_off fall_off come_loose came_loose fall_apart peel_off wobbly
堵住 堵塞 堵了 下不去水 不通 clogged blocked_up blockage backed_up
万一 假如 如果 倘若 假设 what_if in_case in_the_event suppose assuming
同事 同僚 工友 colleague coworker co-worker workmate
领导 上司 主管 上级 supervisor line_manager my_boss
邻居 隔壁 街坊 楼上楼下 next_door next-door neighbours neighbors
老公 丈夫 husband hubby my_man
老婆 妻子 媳妇 wife missus wifey
配偶 伴侣 另一半 爱人 两口子 夫妻 情侣 spouse significant_other other_half
兄弟姐妹 哥哥 弟弟 姐姐 妹妹 老弟 老妹 sibling brother sister
外国人 老外 外籍 外国籍 非本国 foreigner expat non-resident foreign_national non-citizen
眼睛 眼 眼球 眼皮 eye eyelid eyesight
耳朵 耳洞 ear earlobe
牙 牙齿 大牙 门牙 tooth teeth molar
牙龈 牙床 牙肉 gums gum_line
喉咙 嗓子 咽喉 throat
脖子 颈部 nape neck_area
肩膀 肩颈 shoulder
指甲 趾甲 甲面 nail fingernail toenail
腿 大腿 小腿 leg thigh calf
膝盖 膝关节 knee kneecap
脚 脚踝 脚底 foot feet ankle toe
肚子 腹部 小肚子 belly tummy abdomen
胡子 胡须 刮胡子 beard moustache shave facial_hair
眉毛 修眉 eyebrow brow
红色 红的 大红 red crimson
蓝色 蓝的 藏青 blue navy
绿色 绿的 墨绿 green
黄色 黄的 yellow
黑色 黑的 纯黑 black
白色 白的 纯白 white
灰色 灰的 grey gray
粉色 粉红 粉的 pink
紫色 紫的 purple violet
棕色 咖色 褐色 brown
深色 颜色深 太深 darker dark_colour too_dark
浅色 颜色浅 太浅 lighter_shade pale light_coloured
恶劣天气 下雨怎么办 下雨天 暴雨 台风 雷雨 雨天 大雪 bad_weather severe_weather if_it_rains wet_weather rain_or_shine rainy thunderstorm storm typhoon hurricane rained_off
按装 安装 怎么装 咋装 install instal instalation put_together
`;
