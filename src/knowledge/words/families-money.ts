/** Words around accounts, cards, banks and loans: families as for buying. */
export const MONEY_FAMILIES = `
账号 账户 帐号 帐户 户头 account 账户名 户口 acct a/c acc acount accout
注册 开户 申请账号 新建账号 sign_up signup register registration create_account open_account set_up_an_account 新开户 开个户 开账户 开个账户 申请开户 注册不了 注册不上 create_an_account open_an_account make_an_account start_an_account new_account join_up get_an_account 建号 开个号 申请个号 注册账号 新用户注册 new_user set_up_account sign-up create_a_profile register_an_account regster
登录 登陆 登入 登不上 登不进 进不去 无法登录 log_in login sign_in signin log_on can't_log_in can't_access get_into 登不了 登录不了 进不了 登不进去 can't_get_in can't_sign_in sign-in locked_out won't_let_me_in 登入不了 登不上去 登陆不了 登陆不上 进不去账号 cant_log_in cant_login can't_login unable_to_log_in login_failed keeps_logging_me_out kicked_me_out log_me_out
退出登录 登出 log_out logout sign_out
注销 销户 销号 删号 注销账号 删除账号 关闭账户 delete_account close_account deactivate terminate_account 不用了 把号注销 不想用了 删掉账号 remove_my_account get_rid_of_my_account close_my_account delete_my_account 注消 取消账户 关户 关掉账户 清户 销掉 不再使用账户 shut_my_account shut_down_my_account end_my_account account_closure cancel_my_account leave_the_bank erase_my_account 彻底删号 永久删除账号 注销掉 删帐号 删除帐户 deactivate_my_account permanently_delete wipe_my_account
隐私 个人信息 个人资料 数据 privacy personal_data personal_information my_data personal_details gdpr 信息安全 泄漏 信息泄露 what_do_you_do_with_my_data what_data my_info 隐私政策 隐私权 个人数据 我的资料 会不会泄露 资料安全 信息会不会 信息卖 卖我信息 怎么知道我的 为什么有我电话 哪来的我电话 收集信息 sell_my_data personal_info how_do_you_use_my_data data_protection privacy_policy pdpa ccpa data_breach data_collected share_my_information my_information_safe who_sees_my keep_my_data what_you_know_about_me how_did_you_get_my_number 数据安全 卖我数据 用我的数据 do_you_track who_can_see spy_on
共享 共用 多人用 借给 几个人用 share multiple_users family_account joint 给别人用 一起用 两个人用 几台设备 同时登录 two_people several_devices multiple_devices use_with_my
换绑 绑定 解绑 关联 绑定手机 link bind connect unlink unbind 帮定 绑不上 绑不了 帮定手机
个人资料 昵称 头像 姓名 名字 修改资料 profile nickname avatar username name my_details

密码 口令 passcode password pin pin_code 秘码 交易密码 支付密码 取款密码 登录密码 查询密码 六位数密码 六位密码 卡密码 card_pin pin_number pass_code pwd pasword passwrd passwd pw 密马
忘记密码 忘了密码 找回密码 重置密码 忘记 忘了 想不起 forgot forget forgotten reset recover 忘密码 密码忘了 don't_remember can't_remember lost_my_password 密码不对 密码错误 密码想不起 密码记不得 记不住密码 密码输不对 密码不记得 wrong_password password_not_working password_doesn't_work forgot_my_pin forgotten_my_pin forgot_pin forgot_my_password forgot_password reset_password reset_my_password reset_my_pin remember_my_pin remember_my_password lost_password blanked_on_my
验证码 校验码 动态码 verification_code otp one_time_code security_code authentication_code 2fa two_factor code_not_arriving never_got_the_code no_code 短信码 收不到验证码 验证码没来 验证码没收到 验证短信 短信验证 动态密码 动态口令 校验短信 短信收不到 sms_code text_code verification_text auth_code confirmation_code passkey authenticator authenticator_app code_never_came didn't_get_the_code no_sms code_hasn't_come not_receiving_the_code one-time_password
手机号 手机号码 电话号码 号码 换号 换手机 phone_number mobile_number new_phone old_number change_number 换了号 旧手机号 换了手机 改手机号 changed_my_number different_number new_number changed_my_phone 预留手机 预留手机号 预留号码 手机号停机 号码不用了 旧号 换手机号 号码换了 手机号变更 update_my_number update_phone old_number_doesn't_work lost_access_to_my_number
邮箱 电子邮箱 邮件 email mail inbox
被锁 锁定 冻结 封 限制 停用 异常 locked frozen suspended blocked restricted disabled unlock unblock unfreeze 被冻结 冻住 卡被冻 账户被冻 账号被封 状态异常 账户异常 非柜面 限制交易 止付 只收不付 被风控 风控 解冻 解封 解锁 account_locked account_frozen account_blocked account_restricted card_blocked card_frozen locked_my_account froze_my_account 被锁了 锁号 账号锁定 账号异常 输错太多次 尝试次数过多 too_many_attempts too_many_tries too_many_failed_attempts temporarily_locked
被盗 盗号 黑客 泄露 hacked compromised stolen breach 被盗号 号被盗 账号被盗 有人改了我密码 someone_changed_my_password account_taken_over got_hacked

实名 实名认证 身份验证 身份认证 验证身份 认证 身份证 证件 人脸 verify identity verification id_check prove_identity identification passport_photo kyc 实名制 核身 身份核实 验身份 核验身份 身份证过期 身份证照片 上传身份证 拍身份证 拿着身份证 手持身份证 人证 verify_my_identity confirm_my_identity identity_check id_verification proof_of_identity who_i_am photo_id selfie identity_document prove_who_i_am why_do_you_need_my_id verify_identity verification_process
资格 条件 要求 符合 eligible eligibility qualify qualification requirement

银行卡 储蓄卡 借记卡 卡 信用卡 卡片 card debit_card credit_card bank_card
申请卡 办卡 办信用卡 新办 apply_for_a_card get_a_card order_a_card new_card request_card 开张卡 办张卡 办一张 办张 申领 申请信用卡 申卡 开卡要 apply_for_card order_a_new_card open_a_card card_application get_a_credit_card want_a_card order_card sign_me_up_for_a_card
激活 启用 开卡激活 activate activation enable 激活卡 启用新卡 新卡开通 首次刷卡 卡怎么开通 activate_my_card activate_card card_activation get_my_card_working turn_on_my_card start_using_my_card my_card_is_here received_my_new_card
卡没到 寄卡 收到卡 card_arrive card_delivery card_not_arrived waiting_for_card 卡还没到 卡没收到 卡片没到 卡还没寄 卡寄到 卡在路上 没收到卡 卡几天到 卡多久到 新卡没到 waiting_on_my_card card_hasn't_arrived card_still_not_here still_no_card haven't_received_my_card when_will_my_card where_is_my_card where's_my_card card_in_the_mail card_in_the_post track_my_card card_tracking my_new_card_hasn't
挂失 卡丢了 丢卡 lost_card stolen_card card_stolen lost_my_card report_lost 挂湿 口头挂失 正式挂失 挂失卡 卡不见了 卡掉了 掉了卡 卡找不到 找不到卡 卡弄丢 丢了卡 卡没了 卡被偷 卡让人偷 钱包丢 钱包被偷 钱包不见 银行卡丢 存折丢 卡遗失 misplaced_my_card misplaced_card card_is_missing my_card_is_gone can't_find_my_card cant_find_my_card card_went_missing left_my_card wallet_stolen wallet_lost lost_my_wallet lost_my_purse stole_my_card someone_stole_my_card card_got_stolen dropped_my_card my_card_was_stolen my_card_is_lost card_was_lost lost_wallet mugged
补卡 换卡 补办 重新办 replacement_card replace_card reissue card_expired card_expire 补一张 补张卡 补办卡 补发卡 重新办卡 重办 换张卡 换新卡 卡坏 消磁 卡消磁 卡断 磁条 芯片坏 卡损坏 卡折了 new_card_sent replacement_for_my_card order_a_replacement send_me_a_new_card damaged_card card_snapped bent_card chip_doesn't_work magnetic_strip card_is_damaged card_is_cracked second_copy_of_my_card
虚拟卡 电子卡 一次性卡 virtual_card disposable_card 虚卡 网上用的卡 不要实体 online_only_card one_time_card single_use_card digital_card disposable_virtual_card temporary_card_number
实体卡 physical_card 卡片实物 塑料卡 实物卡 plastic_card actual_card real_card get_a_physical_card
闪付 非接触 刷卡 挥卡 contactless tap swipe chip 碰一碰 滴一下 感应支付 免密支付 免密 小额免密 拍卡 tap_to_pay tap_and_go tap_my_card nfc contactless_payment paywave contactless_not_working tap_doesn't_work
吞卡 卡被吞 swallowed card_retained ate_my_card kept_my_card 机器吞卡 卡被吃 卡出不来 卡卡住 卡在机器里 卡没吐 吐不出来 被取款机吃 machine_ate machine_took_my_card took_my_card swallowed_my_card machine_kept stuck_in_the_machine stuck_in_the_atm atm_ate atm_kept won't_give_my_card_back card_got_stuck
卡不能用 刷不了 卡被拒 card_not_working card_declined card_rejected 卡刷不了 刷不出来 刷卡失败 刷不上 刷不成 卡用不了 卡失灵 卡读不出 读不出卡 刷卡不成功 pos机不认 机器不认卡 卡没反应 card_doesn't_work card_won't_work card_isn't_working my_card_was_declined card_got_declined card_refused card_was_rejected card_not_accepted card_doesn't_read can't_read_my_card card_stopped_working card_is_useless doesn't_recognize_my_card

转账 汇款 打款 转钱 打钱 transfer wire send_money remit remittance 转帐 转款 汇钱 汇钱给 给别人转 划转 转进来 转出去 发钱给 bank_transfer make_a_transfer transfer_money transfer_funds move_money send_funds send_some_money send_cash_to wire_transfer faster_payment paynow fps zelle venmo giro transfer_failed transfer_declined transfer_rejected can't_transfer cant_transfer transfer_not_working unable_to_transfer transfer_didn't_work transfer_didn't_go_through transfer_won't_go_through couldn't_transfer failed_transfer declined_transfer transfer_not_going_through transfer_not_arrived missing_transfer transfer_hasn't_arrived how_long_does_a_transfer wrong_transfer mistaken_transfer cancel_transfer cancel_the_transfer cancel_a_transfer cancel_my_transfer reverse_a_transfer stop_the_transfer undo_a_transfer transfer_returned scheduled_transfer schedule_a_transfer recurring_transfer overseas_transfer foreign_transfer telegraphic_transfer transfer_from_europe transfer_from_the_us transfer_fee transfer_fee_charged charge_for_transfer transfer_limit how_much_can_i_transfer transfer_receipt transfer_slip weekend_transfer transfer_on_weekend on_a_weekend_transfer 转了帐
收款人 对方 收款方 beneficiary recipient payee 收款账户 收款账号 收款姓名 常用收款人 添加收款人 对方账户 户名不符 户名不一致 姓名不符 add_a_payee new_payee new_beneficiary add_a_beneficiary beneficiary_not_allowed name_mismatch name_doesn't_match account_holder_name saved_payees
到账 入账 没到账 到账时间 credited show_up not_show posted clear 到帐 没到帐 未到账 不到账 还没到账 迟迟不到 钱没收到 对方没收到 他没收到 对方说没到 钱没进来 钱没进账 没进账 没见到钱 多久能到账 几天到账 多久到账 实时到账 次日到账 隔天到账 not_credited hasn't_been_credited money_hasn't_arrived not_reflected isn't_showing money_not_received transfer_not_arrived not_received_by_recipient they_haven't_received didn't_receive_the_money money_never_arrived missing_transfer transfer_hasn't_arrived when_will_the_money how_long_does_a_transfer how_long_do_transfers transfer_time where_is_my_money where's_my_money my_money_hasn't 入帐 进账
转错 打错 转错人 wrong_account wrong_person 转错账 转错账户 转错人了 汇错 打错账号 打错账户 转错卡 账号写错 账号填错 卡号写错 误转 误汇 多打了一个零 转多了 wrong_transfer wrong_recipient to_the_wrong_person to_the_wrong_account sent_to_the_wrong transferred_to_the_wrong wrong_account_number wrong_iban wrong_sort_code wrong_beneficiary sent_too_much mistaken_transfer sent_money_by_mistake
处理中 待处理 进行中 pending processing in_progress
撤回 冲正 退回转账 revert reverse recall 撤销转账 取消转账 追回 钱能追回 能不能拦 拦截 追回来 拦下来 cancel_transfer cancel_the_transfer cancel_a_transfer cancel_my_transfer reverse_a_transfer reverse_the_payment recall_the_payment stop_the_transfer pull_back claw_back reversal cancel_a_payment stop_a_payment undo_a_transfer
国际转账 跨境汇款 swift iban sort_code routing_number international_transfer 国际汇款 海外汇款 境外汇款 汇到国外 往国外汇 国外汇 寄钱回家 从国外打钱 国外打过来 电汇 西联 电汇费 swift_code bic iban_number wire_abroad send_money_abroad send_money_overseas overseas_transfer foreign_transfer money_from_abroad western_union moneygram telegraphic_transfer international_wire sepa sending_money_home transfer_from_europe transfer_from_the_us

充值 充钱 存钱 存款 充 存入 top_up topup deposit add_money add_funds load_money reload 冲值 充直 充进去 充点钱 充钱进 存进去 存进 钱包充值 打钱进来 入金 余额充值 top_up_my_account topping-up top-up top_up_by_card top_up_by_bank top_up_with put_money_in put_money_on put_money_into pay_in_money add_cash add_money_to load_my_card fund_my_account add_credit top_up_failed topup_failed top-up_failed top_up_not_working top_up_declined top_up_didn't_work top_up_hasn't_arrived top_up_not_showing top_up_pending pending_top_up top_up_was_cancelled top_up_reverted can't_top_up unable_to_top_up couldn't_top_up top_up_rejected my_top_up_didn't top_up_didn't_go_through auto_top_up automatic_top_up top_up_automatically automatic_top-up how_can_i_top_up ways_to_top_up top_up_methods top_up_options can_i_top_up_with top_up_fee top_up_charge cost_to_top_up top_up_by_card_charge top_up_limit how_much_can_i_top_up 储值 充钱进卡 prepaid load_up top_up_bonus 冲钱
提现 取现 取钱 取款 提款 withdraw withdrawal cash_out take_out_money 转出到银行卡 转到银行卡 提到卡里 提到银行卡 钱取出来 把钱拿出来 转回银行卡 套现 出金 cash_out_to_bank move_to_my_bank transfer_to_my_bank withdraw_to_bank take_my_money_out get_my_money_out pull_money_out withdraw_my_balance withdraw_funds take_money_out get_cash_out withdrawal_failed can't_withdraw cant_withdraw couldn't_withdraw unable_to_withdraw withdrawal_declined declined_cash_withdrawal withdrawal_rejected withdrawal_not_working how_long_does_withdrawal withdrawal_time pending_withdrawal withdrawal_pending cash_withdrawal_pending pending_cash_withdrawal withdrawal_not_arrived withdrawal_i_didn't_make cash_withdrawal_not_recognised cash_withdrawal_not_recognized withdrawal_not_mine didn't_withdraw didn't_make_this_withdrawal large_withdrawal large_cash_withdrawal withdraw_a_large withdrawal_fee cash_withdrawal_charge charged_to_withdraw withdrawal_limit how_much_can_i_withdraw withdraw_abroad withdraw_early early_withdrawal withdraw_housing_fund
取款机 atm cash_machine cash_point 自助机 自动取款机 自助取款 柜员机 atm机 提款机 存取款机 跨行取款 跨行取钱 异地取款 hole_in_the_wall cashpoint bank_machine cash_dispenser nearest_atm which_atms atm_near
现金 cash notes 现钞 钞票 纸币 现钱 banknote hard_cash cash_money bank_note
支票 cheque check_deposit checkbook 存支票 支票入账 支票本 支票簿 兑支票 支票兑现 开支票 cash_a_cheque cash_a_check deposit_a_cheque deposit_a_check pay_in_a_cheque check_book chequebook cheque_book mobile_check_deposit check_clear cheque_clear order_checks order_more_checks paper_check bounced_check bounced_cheque returned_cheque check_bounced cheque_bounced bad_check stop_cheque stop_a_cheque stop_a_check void_check void_cheque cancel_a_check stop_payment_on_a_check

余额 剩余 剩多少 余下 可用余额 balance remaining left_on 余额查询 查余额 卡里还有 卡里多少 还剩多少 卡上有多少 账上 账上多少 剩多少钱 账户里有多少 check_my_balance account_balance available_balance how_much_do_i_have how_much_money_do_i_have how_much_is_left how_much_is_in what's_in_my_account money_left left_in_my_account what's_my_balance current_balance
手续费 服务费 管理费 额外费用 多收 fee charge surcharge extra_charge commission 手续費 工本费 转账费 汇款费 收手续 要手续费 免手续费 抽成 扣手续费 服务费用 费率 收不收钱 扣点 handling_fee service_charge transaction_fee transfer_fee charged_a_fee are_there_fees any_charges fee_for fees_apply hidden_fee fee_schedule extra_cost processing_fee transfer_fee_charged charge_for_transfer admin_fee administration_fee admin_charge
限额 额度 上限 最多 最高 limit maximum max cap 日限额 单笔限额 单日限额 每日限额 月限额 超限 超限额 超额 最多能转 最多转 最多能取 最多取 一天能取多少 一天能转多少 一次最多 转账限额 取款限额 消费限额 daily_limit transfer_limit withdrawal_limit spending_limit per_day_limit monthly_limit over_the_limit exceeded_limit limit_exceeded most_i_can how_much_can_i_transfer how_much_can_i_withdraw how_much_can_i_send how_much_can_i_take_out max_amount maximum_amount payment_limit top_up_limit how_much_can_i_top_up how_much_can_i_spend
提额 提高额度 涨额度 临时额度 increase_limit raise_limit higher_limit credit_limit 提升额度 额度太低 额度不够 涨点额度 提高限额 调高额度 调额 临额 固定额度 额度不够用 额度低 raise_my_limit increase_my_limit limit_is_too_low credit_limit_increase bump_up_my_limit lift_my_limit up_my_limit bigger_limit limit_increase
汇率 兑换率 换汇 exchange_rate conversion_rate 会率 汇价 牌价 外汇牌价 现汇 现钞价 今日汇率 汇率多少 fx fx_rate forex rate_of_exchange mid-market going_rate how_is_the_rate current_rate wrong_exchange_rate bad_exchange_rate exchange_rate_for_cash poor_exchange_rate
外币 货币 币种 美元 欧元 currency currencies foreign_currency dollar euro 换美元 换外币 换港币 换日元 换欧元 外汇 购汇 结汇 兑外币 换钱 兑换外币 人民币 日元 英镑 港币 新币 foreign_money exchange_money exchange_currency change_money buy_currency convert_currency convert_money sterling yen rmb renminbi yuan hkd sgd usd eur gbp multi-currency currency_exchange swap_currencies hold_different_currencies which_currencies fiat fiat_currency
账单 对账单 明细 流水 交易记录 交易明细 statement bill transaction transaction_history spending 帐单 对帐单 月结单 账单没收到 流水单 打流水 打印流水 拉流水 银行流水 打明细 打账单 导出流水 工资流水 开流水 近半年流水 bank_statement e-statement monthly_statement download_my_statement print_my_statement transaction_record account_history account_activity recent_transactions past_transactions proof_of_transaction last_transactions what_did_i_spend 消费明细 billing_statement
盗刷 诈骗 骗 可疑 异常交易 不明扣款 fraud scam unauthorized unauthorised suspicious unrecognized don't_recognize didn't_make not_mine unknown_charge dispute phishing 被刷 被盗刷 被人刷 不是我刷 不是我本人 不是我操作 不是我花 不是我买 没刷过 没买过 我没刷 我没消费 不认识的交易 不明交易 陌生扣款 莫名其妙扣 钱不翼而飞 钱少了一笔 有人用我的卡 不知道哪来的 i_didn't_make someone_used_my_card someone_is_using_my_card used_without_my_permission don't_recognise didn't_authorise didn't_authorize wasn't_me not_my_purchase never_bought unknown_transaction strange_transaction fraudulent dodgy didn't_buy didn't_spend payment_not_recognised payment_i_don't don't_remember_making never_made_this never_been_there charge_i_don't cloned_card card_was_skimmed compromised_card unfamiliar_charge unfamiliar_transaction

贷款 借款 借钱 贷 借贷 借 loan borrow lend credit_line 借款人 网贷 消费贷 信用贷 个人贷款 借点钱 想借钱 想贷款 能贷多少 贷多少 借多少 缺钱 手头紧 周转 周转一下 急用钱 personal_loan take_out_a_loan get_a_loan apply_for_a_loan borrow_money cash_loan need_some_cash how_much_can_i_borrow loan_amount payday_loan short_of_money need_to_borrow line_of_credit business_loan sme_loan company_loan commercial_loan merchant_loan car_loan auto_loan vehicle_loan home_loan house_loan property_loan secured_loan am_i_eligible_for_a_loan qualify_for_a_loan loan_requirements pay_my_loan pay_off_my_loan_early clear_the_loan can't_pay_my_loan loan_closure when_will_i_get_the_loan loan_paid_out get_the_loan_money loan_hit_my_account education_loan tuition_loan
房贷 按揭 首付 抵押 mortgage down_payment refinance 房子贷款 买房贷款 住房贷款 贷款买房 公积金贷款 商业贷款买房 组合贷 月供 首付款 首套 二套 按揭贷款 home_loan house_loan first-time_buyer first_time_buyer buy_a_house buying_a_home deposit_for_a_house property_loan mortgage_rate remortgage mortgage_payment
还款 还钱 还清 归还 还贷 还 repay repayment pay_back pay_off 怎么还钱 还信用卡 还花呗 还信用 还卡 还进去 还账 把钱还 还欠款 pay_my_credit_card pay_off_my_card pay_my_card pay_what_i_owe how_much_do_i_owe settle_my_bill clear_my_debt clear_my_balance pay_down pay_my_loan make_a_repayment amount_due
提前还款 提前还 提前结清 一次还清 early_repayment pay_early prepay 提前还清 一次性还清 一次结清 全部还清 提前还违约金 一把还清 全还了 早点还完 pay_off_early pay_off_my_loan_early settle_early early_settlement early_payoff prepayment prepayment_penalty overpay overpayment pay_it_all_off payoff_amount pay_in_full clear_the_loan
逾期 晚还 过期没还 没按时还 拖欠 overdue late_payment missed_payment default 逾期了 逾期费 滞纳金 罚息 忘还了 忘了还 忘记还 没还上 晚还了 迟还 晚了几天还 还晚了 过了还款日 容时 宽限期 过了还款期 miss_a_payment missed_my_payment late_fee late_charge penalty_interest arrears behind_on behind_on_my_payments forgot_to_pay paid_late past_due late_payment_fee late_paying
利息 利率 年化 日息 日利率 interest interest_rate apr 几厘 几分利 多少利息 利息多少 利息怎么算 利息高 日利 月息 年利率 年化利率 lpr 综合年化 贴息 interest_charge how_much_interest annual_rate fixed_rate variable_rate floating_rate annual_percentage_rate rate_of_interest apy
征信 信用 信用记录 信用报告 信用分 credit_score credit_report credit_history credit_rating 征信报告 查征信 上征信 征信花 征信不好 影响征信 失信 老赖 征信记录 打征信 白户 credit_check credit_rating_affected hurt_my_credit affect_my_credit bad_credit hard_inquiry soft_search credit_bureau improve_my_credit credit_file fico build_credit poor_credit
审核 审批 审查 批准 通过 approve approval review_process
拒绝 驳回 没通过 不通过 未通过 被拒 reject decline deny denied refuse
放款 下款 批下来 发放 disburse payout 没放款 放款慢 放款时间 什么时候下款 多久下款 钱什么时候下来 下不来 批了没放款 disbursement when_will_i_get_the_loan loan_paid_out receive_the_funds get_the_loan_money drawdown loan_hit_my_account
自动还款 代扣 自动扣 还款日 账单日 autopay direct_debit standing_order due_date billing_date minimum_payment

理财 投资 基金 股票 收益 invest investment fund stock shares portfolio yield 理财产品 买理财 基金定投 债券 国债 信托 资管 净值 收益率 年化收益 赚多少 预期收益 起购 bond mutual_fund etf unit_trust wealth_management wealth_product expected_return rate_of_return annual_return treasury robo-advisor roi
定期 活期 存单 利息收入 savings savings_account fixed_deposit 存定期 定期存款 大额存单 存三年 存一年 活期存款 零存整取 整存整取 通知存款 定存 fixed_term time_deposit term_deposit cd_rate certificate_of_deposit savings_rate notice_account savings_pot isa easy_access
养老金 退休 公积金 社保 pension retirement 401k social_security 退休金 养老保险 领养老金 退休年龄 几岁退休 个人养老金 企业年金 交满15年 pension_age retire retirement_age state_pension pension_plan pension_pot retirement_account 401(k) annuity superannuation_fund retirement_savings
工资 薪水 薪资 发工资 收入 salary wage paycheck payday income direct_deposit 工钱 薪酬 月薪 底薪 发薪 薪金 几号发工资 工资几号 工资没发 没发工资 工资没到 拖欠工资 欠薪 工资少了 工资发少 工资不对 工资卡 payroll pay_day get_paid my_pay when_do_we_get_paid unpaid_wages not_been_paid didn't_get_paid haven't_been_paid paycheque underpaid my_salary short_on_my_paycheck
税 交税 报税 个税 退税 tax taxes tax_return w2 缴税 税款 税务局 交多少税 扣多少税 扣税 纳税 个人所得税 所得税 应纳税 税单 完税 税务 国税 地税 taxation taxable income_tax tax_bill tax_office irs hmrc taxman withholding after_tax tax_bracket tax_code how_much_tax self_assessment 1099 p60 w-2
保险 投保 保单 保费 保障 insurance insure policy premium coverage 上保险 买保险 投保人 被保人 被保险人 参保 医疗险 重疾险 意外险 寿险 车险 百万医疗 险种 保险合同 get_insured insurer policyholder underwriting health_insurance life_insurance car_insurance travel_insurance home_insurance insurance_plan get_a_quote insurance_quote medical_insurance
开户行 支行 银行 网点 bank branch routing 营业网点 网点地址 附近网点 附近的银行 最近网点 分行 哪个支行 联行号 开户网点 哪里有网点 银行柜台 柜台 去柜台 柜面 nearest_branch closest_branch branch_near local_branch branch_location teller bank_counter which_branch bank_near visit_a_branch find_a_branch

修改密码 改密码 换密码 更改密码 改个密码 重设密码 密码修改 change_my_pin change_pin change_my_password change_password update_my_password new_pin new_password choose_a_new_pin set_a_new_pin different_pin
密码锁定 密码锁了 密码输错 输错密码 输错三次 输错多次 密码错三次 试太多次 密码次数超限 too_many_attempts too_many_tries wrong_pin entered_the_wrong_pin wrong_pin_three_times unblock_my_pin unblock_pin pin_blocked pin_locked blocked_my_pin exceeded_attempts

网银盾 优盾 u盾 k宝 加密狗 令牌器 口令卡 网银证书 数字证书 电子密码器 security_token security_key security_device hardware_token card_reader usb_token
手机丢了 丢了手机 手机被偷 手机没了 lost_my_phone lost_phone phone_stolen stolen_phone stole_my_phone phone_was_stolen without_my_phone
指纹登录 指纹 刷脸 人脸识别 面部识别 面容 刷脸不通过 刷脸失败 人脸不通过 fingerprint face_id touch_id biometric facial_recognition face_recognition

临时锁卡 锁卡 一键锁卡 暂时锁 freeze_my_card freeze_card lock_my_card temporarily_block temporarily_freeze block_my_card put_a_hold_on_my_card
休眠户 睡眠户 长期不用 久悬 久不动 几年没用 长期未使用 不动户 dormant dormant_account inactive_account haven't_used_in_years unused_account

验证不通过 认证失败 认证不了 认证不通过 身份验证失败 实名失败 实名不了 实名不过 couldn't_verify can't_verify_my_identity unable_to_verify identity_not_verified verification_failed verification_rejected id_rejected won't_accept_my_id id_not_accepted
资金来源 钱从哪来 收入来源 来源证明 source_of_funds source_of_wealth source_of_my_money where_the_money_came_from where_my_money_comes_from origin_of_funds
开户年龄 满十八 未满18 未成年人开户 给孩子开 小孩开户 孩子的账户 儿童账户 压岁钱 minimum_age age_limit how_old_do open_for_my_child kids_account children's_account junior_account child_account teen_account for_my_children account_for_my_daughter account_for_my_son
联名账户 共同账户 夫妻账户 联名户 两人共用 joint_account shared_account couples_account co-owner account_with_my_wife account_with_my_husband add_my_wife add_my_husband add_my_partner
附属卡 副卡 子卡 亲情卡 给家人办卡 secondary_card supplementary_card supplementary additional_card extra_card second_card card_for_my_wife card_for_my_husband card_for_my_daughter authorised_user authorized_user add_another_cardholder spare_card another_card
代办 代领 代理人 代为办理 别人代 委托 委托书 授权书 帮家人办 替父母办 替我办 替我去 本人不去 本人到场 本人不能来 on_behalf_of on_my_behalf power_of_attorney third_party_mandate someone_else_collect authorise_someone authorize_someone letter_of_authorization authorisation_letter 代取 替我 他人代 找人代 on_behalf proxy in_my_place someone_else_for_me
去世 过世 身故 亡故 死亡 继承 遗产 老人走了 人不在了 遗嘱 deceased passed_away death bereavement inheritance probate next_of_kin late_husband late_wife funeral will_and_testament

申请进度 办卡进度 申卡进度 批了没 批没批 下卡 批卡 审到哪 进度查询 查进度 办到哪一步 到哪一步 办好没 办好了没 application_status status_of_my_application check_my_application progress_of_my_application application_progress any_news_on_my_application heard_nothing_about_my_application
卡有效期 卡过期 卡到期 卡快到期 过期卡 卡面日期 到期换卡 card_expired card_about_to_expire card_is_expiring card_runs_out card_expiry expiring_card expires_next_month card_out_of_date
卡面 卡面设计 定制卡面 卡样 换卡面 卡面图案 card_design custom_card card_artwork design_my_card card_colour
解除挂失 取消挂失 解挂 撤挂 卡找到了 找到卡 又找到了 卡又找到 找回卡 found_my_card found_my_lost_card card_turned_up card_showed_up found_it_again re-link link_my_card_again put_my_card_back
卡号 卡号后四位 安全码 卡背面 背面三位 卡上的号 cvv cvc card_number three_digits digits_on_the_back last_four_digits
手机钱包 手机支付 绑定手机支付 添加到手机 手表支付 加到钱包 google_wallet samsung_pay add_card_to_apple_pay add_to_apple_pay set_up_apple_pay mobile_wallet digital_wallet add_to_wallet pay_with_my_phone pay_with_my_watch
哪里能用 哪里可以刷 哪些商户 哪些店能用 支持哪些商户 能在哪儿刷 where_can_i_use where_is_my_card_accepted accepted_everywhere which_shops_accept which_merchants places_that_accept anywhere_that_takes

绑卡 绑定银行卡 绑银行卡 添加银行卡 添加卡 加卡 绑不上卡 绑不了卡 卡绑不上 绑卡失败 link_a_card link_my_card add_a_card add_my_card link_my_bank link_bank_account add_a_bank_account connect_my_bank connect_my_card save_my_card can't_add_my_card saved_card
解绑卡 解绑银行卡 卡解绑 取消绑卡 删掉绑定的卡 remove_my_card unlink_my_card remove_a_card delete_my_card
付款处理中 支付中 还在处理 显示处理中 待入账 未入账 一直处理中 卡在处理中 处理了好久 still_pending payment_pending shows_as_pending shows_pending pending_payment pending_transaction pending_charge hasn't_cleared hasn't_gone_through_yet stuck_on_pending still_says_pending hasn't_posted
多出一笔 多了一笔 多收一笔 一块钱扣款 扣了一块 莫名扣了 奇怪的扣款 多一块 extra_pound one_pound extra_pound_charged extra_charge_on_my_statement weird_charge strange_charge random_charge small_charge one_dollar_charge 1_pound extra_fee_on_my_statement charge_of_1
预授权 押金冻结 预扣 冻结资金 酒店押金 pre-authorization pre-authorisation preauthorization authorization_hold hold_on_my_card held_amount temporary_hold security_hold

转账失败 转不了 转不出去 转不出 转账不成功 转账被拒 转不过去 汇不出去 打不过去 无法转账 转不成 transfer_failed transfer_declined transfer_rejected can't_transfer cant_transfer transfer_not_working unable_to_transfer transfer_didn't_work transfer_didn't_go_through transfer_won't_go_through couldn't_transfer failed_transfer declined_transfer transfer_not_going_through can't_send_money
被退回 退汇 汇款退回 转账退回 钱又回来了 钱退回来了 又退回来 bounced_back money_came_back payment_reverted was_reverted transfer_returned came_back_to_my_account was_returned_to_my_account funds_returned reverted_back
预约转账 定时转账 定期转账 每月转 scheduled_transfer schedule_a_transfer schedule_a_payment recurring_transfer regular_payment future_dated

充值失败 充值不成功 没充上 充值没到 充了没到 充值未到账 充了钱没 充值被退 冲了没到 top_up_failed topup_failed top-up_failed top_up_not_working top_up_declined top_up_didn't_work top_up_hasn't_arrived top_up_not_showing top_up_pending pending_top_up top_up_was_cancelled top_up_reverted can't_top_up unable_to_top_up couldn't_top_up top_up_rejected my_top_up_didn't top_up_didn't_go_through 充值不了 充不了值
自动充值 自动续充 余额不足自动 auto_top_up automatic_top_up auto-top-up auto_topup auto_reload top_up_automatically automatic_top-up
充值方式 哪些方式充 how_can_i_top_up ways_to_top_up top_up_methods top_up_options can_i_top_up_with
提现失败 提不出来 提不了现 提不出 提现不成功 钱取不出 取不出钱 取不了钱 取不了款 withdrawal_failed can't_withdraw cant_withdraw couldn't_withdraw unable_to_withdraw withdrawal_declined declined_cash_withdrawal withdrawal_rejected withdrawal_not_working can't_get_cash can't_get_my_money_out wouldn't_give_me_cash atm_declined declined_at_the_atm
提现到账 提现多久 提现要几天 提现中 提现还没到 取现处理中 how_long_does_withdrawal withdrawal_time pending_withdrawal withdrawal_pending cash_withdrawal_pending pending_cash_withdrawal withdrawal_not_arrived pending_atm
少吐钱 没吐钱 钱没出来 没出钱 出钞少 少出了 取少了 吐少了 机器没给钱 扣了没吐 wrong_amount_of_cash wrong_cash_amount wrong_amount_from_the_atm got_less_cash less_cash atm_didn't_give gave_me_less dispensed_less short_changed cash_didn't_come_out no_cash_came_out didn't_dispense gave_me_the_wrong_amount less_than_i_asked received_wrong_amount
不是我取的 没取过 我没取钱 陌生取款 不认识的取款 withdrawal_i_didn't_make cash_withdrawal_not_recognised cash_withdrawal_not_recognized withdrawal_not_mine didn't_withdraw didn't_take_out_cash someone_withdrew someone_took_cash didn't_make_this_withdrawal
大额取款 大额取现 取大额 取几万 取十万 预约取款 取现金预约 large_withdrawal large_cash_withdrawal withdraw_a_large large_amount_of_cash
硬币 零钱兑换 换零钱 换零 换硬币 coin loose_change small_notes exchange_coins
残币 破钱 残钞 破损钞票 旧钞 钱破了 damaged_note torn_note ripped_note mutilated
假币 假钞 假钱 收到假钱 counterfeit_note fake_note fake_money
退票 支票退 空头支票 支票被退 bounced_check bounced_cheque returned_cheque check_bounced cheque_bounced bad_check
止付支票 支票挂失 取消支票 stop_cheque stop_a_cheque stop_a_check void_check void_cheque cancel_a_check stop_payment_on_a_check

余额不对 余额不变 余额没变 余额没更新 钱少了 余额少了 对不上账 金额对不上 balance_not_updated balance_hasn't_changed balance_didn't_change balance_is_wrong wrong_balance balance_hasn't_updated doesn't_add_up balance_is_incorrect balance_still_the_same
余额不足 钱不够扣 不够扣 卡里没钱 钱不够 insufficient_funds insufficient_balance not_enough_money not_enough_funds not_enough_balance nsf
透支 透支额度 透支了 余额负 欠银行 overdraft overdrawn negative_balance below_zero overdraft_fee in_the_red went_negative minus_balance
最低余额 账户管理费 小额账户 minimum_balance monthly_fee account_fee maintenance_fee monthly_charge account_maintenance fall_below_fee fee_to_keep

取现手续费 取款手续费 跨行手续费 取钱收费 取钱要钱 atm费 异地手续费 withdrawal_fee cash_withdrawal_charge atm_fee cash_advance_fee charged_for_withdrawing fee_for_withdrawing fee_for_cash charged_to_withdraw atm_charge
充值手续费 充值费 充值收费 充值要钱 top_up_fee top_up_charge charged_for_topping_up fee_for_topping_up cost_to_top_up top_up_by_card_charge
刷卡手续费 刷卡费 境外刷卡费 货币转换费 刷卡收费 外币手续费 card_payment_fee card_payment_fee_charged foreign_transaction_fee international_fee overseas_fee non-sterling_fee conversion_fee exchange_fee fee_for_exchanging charged_for_paying_by_card fee_for_using_my_card
免年费 减免年费 年费怎么免 年费减免条件 刷几次免 刷满几次 刷够次数 waive_the_annual_fee fee_waiver waive_the_fee waive_fee annual_fee_waiver

降额 额度被降 降低额度 调低额度 降额了 额度变少 额度没了 limit_decreased lower_my_limit reduced_my_limit limit_was_cut limit_dropped decrease_my_limit
信用额度 可用额度 我的额度 额度多少 额度是多少 查额度 available_credit my_credit_limit spending_power what's_my_limit how_much_credit

汇率不对 汇率不划算 按什么汇率 汇率算错 汇率太差 汇率低 wrong_exchange_rate rate_was_wrong rate_is_wrong bad_exchange_rate wrong_rate rate_you_gave exchange_rate_for_cash rate_applied rate_was_not_correct poor_exchange_rate rate_is_bad
境外用卡 国外刷卡 出国刷卡 国外能用 国外能刷 出国能用 境外取现 国外取钱 国外取款 出境 在国外用 use_my_card_abroad card_abroad use_abroad_card use_it_overseas use_my_card_overseas travel_notice travel_notification travelling_abroad going_abroad travel_alert withdraw_abroad use_it_in_another_country going_overseas trip_abroad

回单 电子回单 转账凭证 汇款凭证 转账回单 付款截图 交易回单 transfer_receipt payment_receipt proof_of_payment payment_confirmation transfer_slip remittance_slip transaction_slip
余额证明 资产证明 存款证明 资信证明 存款证明书 办签证的存款 proof_of_funds bank_reference bank_letter balance_confirmation balance_certificate certificate_of_deposit_for_visa proof_of_account bank_confirmation_letter proof_of_savings
地址证明 住址证明 居住证明 水电费单 proof_of_address utility_bill address_proof proof_of_residence proof_of_residency
更新资料 更新信息 信息更新 资料过期 改资料 update_my_details edit_personal_details update_my_information change_my_details edit_my_details
改名 改了名字 名字变了 结婚改姓 改姓名 名字写错 change_my_name name_change got_married maiden_name new_surname update_my_name 改昵称 换头像 改头像 修改昵称 用户名 网名 change_my_username display_name profile_picture profile_photo screen_name change_my_nickname change_my_avatar rename_my_account
证件更新 身份证更新 更新身份证 证件到期 证件过期 新身份证上传 update_my_id expired_id id_expired new_id
存折 换存折 打存折 存折满了 补登 passbook bank_book savings_book update_passbook

诈骗电话 电信诈骗 被骗了 被骗 上当 骗子 骗走 被忽悠 钓鱼 钓鱼短信 钓鱼网站 假客服 冒充 冒充客服 刷单 杀猪盘 安全账户 公检法 可疑短信 可疑链接 可疑电话 可疑邮件 是不是骗子 是不是真的短信 scammed scammer got_scammed been_scammed con_artist fell_for phish spoof smishing vishing suspicious_text suspicious_call suspicious_email suspicious_link pretending_to_be impersonate fake_email fake_text fake_call strange_text is_this_really_you is_this_email_real sketchy clicked_a_link romance_scam
出借账户 卖卡 租卡 借卡给别人 出租账户 买卖账户 洗钱 帮信 跑分 money_laundering money_mule lend_my_account rent_my_account aml anti-money_laundering
争议 争议交易 拒付 调单 chargeback dispute_a_charge dispute_a_transaction contest_a_charge raise_a_dispute challenge_a_charge dispute_a_payment file_a_dispute
申诉 有异议 提出异议 异议 申辩 复议 不服 appeal objection ask_for_a_review 解封 误封 被误封 账号被封 被封了 封了我 account_banned account_suspended unban wrongly_banned reinstate lift_the_ban banned_by_mistake ban_appeal unsuspend banned_for_no_reason
报警 报案 立案 反诈 派出所 警察 police police_report report_to_the_police file_a_report cops anti-fraud law_enforcement

支付钱包 电子钱包 零钱通 钱包余额 余额宝 钱包里的钱 e-wallet ewallet wallet_balance wallet
收款码 付款码 收钱码 二维码收款 扫码付款 扫码支付 商户码 收款二维码 扫一下付 payment_qr qr_payment scan_to_pay pay_by_scanning merchant_qr receive_payment collect_payments accept_payments
红包没领 红包退回 红包过期 发红包 抢红包 领红包 红包没抢到 red_packet red_envelope hongbao ang_bao angpow lai_see
自动扣费协议 免密扣款 扣费授权 代扣协议 解约代扣 取消代扣 关闭免密 cancel_direct_debit cancel_a_direct_debit cancel_standing_order stop_direct_debit stop_automatic_payments cancel_recurring_payment
陌生代扣 不认识的代扣 代扣不认识 不是我签的代扣 direct_debit_not_recognised direct_debit_i_don't direct_debit_payment_not_recognised unknown_direct_debit didn't_set_up_this_direct_debit unrecognised_direct_debit
拆账 aa收款 aa制 平摊 分账 split_the_bill split_bill go_dutch split_a_bill split_payment
水电缴费 交水费 交电费 缴水电 缴电费 燃气缴费 生活缴费 交煤气 pay_a_bill pay_bills bill_payment pay_utilities pay_my_electric
话费充值 充话费 交话费 手机充值 phone_top_up recharge_my_phone mobile_recharge pay_my_phone airtime
公交卡 交通卡 地铁卡 乘车码 一卡通 etc卡 transit_card ez-link travel_card metro_card commuter_card octopus_card oyster_card

分期手续费 分期利息 分期费率 分期多少利息 installment_fee instalment_fee instalment_interest plan_fee
取消分期 提前结清分期 分期提前还 分期撤销 退掉分期 cancel_instalment cancel_my_installment pay_off_installments_early settle_instalments

经营贷 企业贷款 小微贷款 生意贷 做生意贷款 营业执照贷款 公司贷款 business_loan sme_loan company_loan commercial_loan working_capital merchant_loan
车贷 买车贷款 汽车贷款 贷款买车 car_loan auto_loan vehicle_loan car_finance hire_purchase
抵押物 担保 担保人 抵押贷款 保证人 房产抵押 抵押品 共同借款人 collateral guarantor cosigner co-signer secured_loan co-borrower surety
贷款条件 能不能批 批得下来 能贷吗 贷得下来 贷款资格 批得了 好不好批 容易批 am_i_eligible_for_a_loan will_i_be_approved qualify_for_a_loan chances_of_approval loan_requirements can_i_get_approved
免息期 免息多久 免息天数 多少天免息 interest_free_period grace_period interest-free_days
还款方式 等额本息 等额本金 先息后本 还款计划 月还款 每期还款 每个月还 amortization repayment_schedule repayment_plan monthly_repayment equal_installments repayment_method repayment_options
最低还款 最低还款额 还最低 只还一部分 还一部分 循环利息 minimum_payment_due minimum_due pay_the_minimum minimum_amount_due pay_part_of partial_payment minimum_repayment
还款日 账单日 出账日 出账 哪天还 几号还 最后还款日 几号出账 几号出账单 改账单日 改还款日 还款截止 payment_due when_is_my_payment_due when_do_i_have_to_pay statement_date change_my_due_date closing_date billing_cycle cut-off_date when_is_my_bill_due
还不上 还不起 没钱还 暂时还不了 还款困难 协商还款 停息挂账 延期还款 晚点还 缓几天 宽限几天 失业了还不上 can't_afford can't_repay can't_pay_my_loan struggling_to_pay financial_hardship hardship payment_holiday can't_make_my_payment payment_deferral restructure debt_relief lost_my_job bankrupt bankruptcy money_troubles 还不上了
催收 催款 催债 催收电话 讨债 天天打电话催 debt_collector debt_collection collection_agency collections_call keep_calling_me_about chasing_me_for
结清证明 贷款结清 解押 解除抵押 注销抵押 还完了之后 结清后 settlement_letter loan_closure release_of_mortgage payoff_letter discharge_letter paid_off_letter lien_release

提前支取 提前取 没到期取 定期提前取 未到期取 中途取 到期前取 急用想取 withdraw_early early_withdrawal break_my_deposit before_maturity break_the_fixed_deposit take_it_out_early
到期转存 自动转存 到期怎么处理 转存 续存 rollover auto-renewal_of_deposit at_maturity on_maturity matures maturity roll_over
攒钱 存钱计划 强制存钱 save_up savings_goal savings_plan money_pot round_up set_money_aside
存款保险 银行倒闭 银行破产 钱安全吗 五十万保 存款安全 本金安全 deposit_insurance fdic fscs sdic protected_up_to bank_goes_bust is_my_money_safe goes_under

赎回 赎回到账 赎回几天 赎回理财 卖出基金 退出理财 基金卖了 基金卖出 提前赎回 cash_in_my_fund redeem_my_fund sell_my_fund exit_the_fund liquidate sell_my_investment redeem_my_investment
申购 认购 定投 买入基金 起投 buy_into_the_fund subscribe_to_the_fund minimum_investment invest_in top_up_my_investment regular_investment
封闭期 锁定期 持有期 开放期 封闭式 不能动 lock-up lock_in lock_up_period closed-end holding_period tied_up
风险 亏 亏钱 亏损 亏了 亏本 保本 保不保本 本金 跌了 风险等级 会不会亏 绿了 血亏 risk risky lose_money lose_my_money guaranteed_return capital_guaranteed make_a_loss downside principal-protected went_down_in_value
风险测评 风险评估 风评 测评过期 风险承受 风险问卷 risk_assessment risk_profile risk_questionnaire risk_tolerance suitability_test risk_appetite
贵金属 黄金 积存金 金条 金价 纸黄金 实物金 买黄金 白银 gold_bar gold_price bullion precious_metal buy_gold gold_savings

股票 炒股 证券 证券账户 股市 股票账户 个股 持仓 券商 港股 美股 a股 创业板 科创板 打新 新股 equities stock_market stock_account brokerage brokerage_account broker stock_trading ipo share_dealing ticker nasdaq day_trading trade_shares demat
挂单 限价单 市价单 委托单 撤单股票 止损 止盈 成交不了 没成交 不成交 委托没成交 limit_order market_order stop_loss take_profit order_not_filled unfilled partially_filled stop-limit filled_order
交易时间 开盘 收盘 盘前 盘后 休市 几点开盘 几点收盘 交易日 trading_hours market_hours pre-market after-hours when_does_the_market market_open market_close trading_day
分红 股息 派息 红利 除权 股利 dividend payout_date ex-dividend dividend_payment
融资融券 杠杆 保证金 爆仓 强平 补仓 追加保证金 穿仓 margin leverage margin_call forced_liquidation got_liquidated
期货 期权 合约交易 衍生品 做空 做多 derivatives short_selling options_trading perpetual call_option put_option futures_trading futures_contract

加密货币 虚拟币 数字货币 币圈 比特币 以太坊 炒币 买币 币种上架 usdt 泰达币 稳定币 crypto cryptocurrency bitcoin btc ethereum eth stablecoin tether altcoin digital_currency buy_crypto
提币 转币 提币不到账 提币没到 币提不出来 withdraw_crypto send_crypto crypto_withdrawal
充币 充币没到 币没到 没到币 充币不到账 deposit_crypto crypto_deposit receive_crypto
转错链 转错地址 链选错 选错网络 充错链 wrong_network wrong_chain wrong_wallet_address
链上确认 区块确认 确认数 on-chain txid tx_hash transaction_hash block_confirmation network_confirmation
助记词 私钥 钱包地址 冷钱包 热钱包 种子词 seed_phrase recovery_phrase private_key wallet_address cold_wallet hardware_wallet metamask seed_words
矿工费 燃料费 gas费 网络费 链上手续费 gas_fee network_fee miner_fee
挖矿 矿机 矿池 hashrate mining_rig mining_pool
质押 解质押 锁仓 staking unstake yield_farming proof_of_stake

保障范围 保什么 保哪些 赔什么 能报哪些 哪些能赔 保不保 在不在保 保障内容 保不保这个 what's_covered what_is_covered is_it_covered does_it_cover am_i_covered cover_me_for will_my_insurance_pay what_does_it_cover scope_of_cover
免责 除外责任 既往症 不赔 免责条款 赔不了 exclusion not_covered excluded pre-existing preexisting_condition isn't_covered doesn't_cover
等待期 观察期 waiting_period qualifying_period
犹豫期 冷静期 反悔期 cooling-off cooling_off_period free_look
保险生效 生效 生效日 什么时候生效 多久生效 effective_date take_effect when_does_cover_start kick_in cover_start
理赔 报保险 出险 理赔材料 理赔进度 赔下来 赔款 报理赔 走保险 保险报销 make_a_claim file_a_claim submit_a_claim insurance_claim claim_form claim_status claim_payout claim_on_my_insurance claims_process claim_settlement
免赔额 起付线 自付 自付比例 报销比例 deductible co-pay copay out-of-pocket out_of_pocket coinsurance excess_amount policy_excess pay_out_of_pocket own_share my_deductible insurance_deductible
直付 直接结算 不用垫付 垫付 先垫付 direct_billing cashless pay_upfront_and_claim
事故 车祸 剐蹭 追尾 撞了 撞车 被撞 蹭了 定损 交通事故 car_accident crashed_my_car fender_bender collision had_an_accident car_crash hit_my_car rear-ended adjuster 刮蹭 出车祸 accident crashed_the_car scratched_the_car bump_the_car hit_a_wall dented_the_car had_a_crash
退保 退掉保险 保险不想要 不想交了 现金价值 退保费 cancel_my_policy surrender_value surrender_my_policy cancel_my_insurance get_out_of_the_policy 犹豫期 保险退 cooling-off cooling_off cancel_the_insurance policy_refund
续保 续交 renew_my_policy renew_my_insurance 续保险 保险到期 保险快到期 policy_renewal policy_expires
断保 断交 忘了交保费 保费没交 脱保 断保了 policy_lapsed lapsed_policy missed_premium reinstate_my_policy coverage_lapse
受益人 改受益人 指定受益人 beneficiaries_of_policy policy_beneficiary change_beneficiary nominee

报税 申报 个税申报 汇算清缴 年度汇算 补申报 零申报 纳税申报 报税截止 file_my_taxes tax_filing file_taxes tax_declaration declare_income tax_deadline do_my_taxes file_a_return submit_my_tax
退税 个税退 退个税 税退了 退税到账 退税没到 tax_refund tax_rebate get_tax_back tax_back
补税 要补税 补缴税款 owe_tax underpaid_tax
抵扣税 专项附加 专项扣除 免税 起征点 减免税 免征 税收优惠 tax_deduction tax_deductible tax-free tax_exempt tax_relief tax_credit deduction tax_allowance
完税证明 纳税证明 税票 纳税记录 完税凭证 tax_certificate tax_clearance proof_of_tax tax_statement tax_transcript tax_form

重开发票 发票开错 红冲 作废发票 换发票 发票错了 重新开票 冲红 换开 票开错 reissue_invoice correct_the_invoice wrong_invoice credit_note amend_invoice invoice_is_wrong invoice_error
差旅 差旅费 出差补贴 餐补 交通补贴 差补 住宿标准 per_diem business_trip travel_allowance meal_allowance
津贴 补贴 补助 高温补贴 车补 房补 stipend subsidy housing_allowance transport_allowance
预支 备用金 借支 预借 cash_advance petty_cash advance_payment
对公 对公转账 公对公 公司转账 对公账户 对公户 公司账户 business_account corporate_account company_account business_banking

工资条 薪资单 工资单 工资明细 payslip pay_slip pay_stub paystub wage_slip salary_slip pay_statement
加班费 加班 加班工资 三倍工资 双倍工资 调休还是加班费 overtime overtime_pay time_and_a_half double_pay extra_hours holiday_pay work_late
年终奖 十三薪 奖金发 绩效 绩效奖 提成 年终 bonus_pay thirteenth_month annual_bonus year-end_bonus commission_pay performance_bonus 13th_month
收入证明 工资证明 proof_of_income income_letter income_proof salary_certificate
在职证明 工作证明 proof_of_employment employment_letter employment_certificate reference_letter letter_of_employment employer_letter
离职证明 离职单 leaving_certificate resignation_letter leaving_letter p45
开证明 开个证明 开具证明 出证明 issue_a_letter official_letter
社保 五险一金 交社保 社保断了 社保断缴 断缴 社保转移 社保卡 社保基数 缴费基数 补缴 补缴社保 灵活就业 national_insurance cpf social_insurance ssn social_security_number social_security_card
医保 医保卡 医保报销 医疗保险 新农合 居民医保 异地医保 医保断 medicare national_health state_health_insurance 社保卡 刷医保 走医保 能刷医保 统筹 自费 报销比例 能报吗 报多少 医保电子凭证 medical_insurance health_insurance insurance_card medicaid medisave medishield public_insurance out_of_pocket covered_by_insurance insurance_accepted take_my_insurance accept_insurance health_plan
失业金 失业保险 领失业 失业补助 unemployment_benefit unemployment_insurance jobless dole jobseeker
生育险 生育津贴 产假工资 产假 陪产假 maternity_benefit maternity_pay maternity_leave paternity_leave parental_leave
工伤 工伤认定 工伤赔偿 上班受伤 work_injury injured_at_work workplace_injury workers_comp
公积金 住房公积金 提公积金 公积金提取 取公积金 公积金账户 公积金多少 housing_fund housing_provident_fund withdraw_housing_fund

政务大厅 办事大厅 政务中心 服务窗口 窗口办 办事窗口 哪个窗口 哪个部门 街道办 居委会 民政局 政务服务 service_counter government_office counter_service which_counter which_window town_hall city_hall council_office local_authority civic_centre which_department
办理材料 带什么 要带什么 带哪些 需要什么材料 要什么证件 带证件 准备什么 带身份证 什么手续 要哪些资料 带原件 复印件 原件 documents_required required_documents what_do_i_need_to_bring what_should_i_bring what_documents need_to_bring which_documents bring_with_me paperwork what_papers original_documents photocopy
办理时限 多久办好 几天能办 多久能办 几个工作日 几天拿到 多久能拿 办多久 当天能拿 立等可取 几天出证 processing_time how_long_does_it_take_to_process how_many_working_days how_long_for_approval same_day_service ready_by how_long_to_process
网上办 线上办 线上办理 网上办理 不用跑 网办 在手机上办 在线办 掌上办 必须去现场 一定要去 跑一趟 do_it_online apply_online online_application without_visiting have_to_come_in have_to_go_in do_it_in_the_app do_i_need_to_visit come_to_the_branch without_going_in
取号 排队 叫号 排多久 要排队 排号 过号 等多久轮 人多不多 queue take_a_number queue_number waiting_line wait_in_line how_busy long_line how_long_is_the_wait
约号 预约号 放号 抢号 约不上号 约不到 约不上 号满了 没号了 no_slots appointment_slot no_appointments_left no_appointments no_slots_available
身份证 办身份证 身份证办理 临时身份证 二代证 identity_card id_card national_id nric temporary_id
身份证丢 补身份证 身份证掉了 身份证补办 身份证不见 lost_my_id replacement_id id_stolen lost_id
身份证到期 换身份证 换证 renew_my_id id_renewal id_is_expiring
驾照 驾驶证 换驾照 驾照到期 行驶证 考驾照 driver's_license driving_licence drivers_license driving_license 国际驾照 驾龄 刚拿驾照 实习期 driver_license international_permit idp international_driving_permit licence_held new_driver novice_driver young_driver under_25 minimum_age_to_rent 驾驶执照 liscence
户口本 户籍 迁户口 落户 上户口 户口迁移 户口簿 迁移证 集体户 积分落户 household_register hukou household_registration residence_registration register_my_address family_register
居住证 暂住证 居住证续签 办居住证 积分入户 residence_permit residence_card
居留许可 居留证 居留 外国人居留 stay_permit residence_permit biometric_residence leave_to_remain immigration_status
永居 绿卡 永久居留 green_card permanent_resident permanent_residency settled_status
工作签证 工作许可 工签 work_permit work_visa employment_pass right_to_work
续签 延签 签证到期 签证快到期 逾期居留 签证延期 visa_extension extend_my_visa overstay renew_my_visa visa_expired
护照 办护照 换护照 补护照 护照到期 港澳通行证 通行证 renew_my_passport passport_renewal new_passport passport_application travel_document 护照号 passport passport_number
护照丢了 护照不见 护照被偷 护照丢失 lost_my_passport passport_stolen lost_passport
公证 公证处 公证书 海牙认证 翻译公证 双认证 notary notarise notarize apostille certified_copy certified_translation legalisation attestation legalise
结婚证 领证 登记结婚 婚姻登记 单身证明 婚姻证明 marriage_certificate marriage_registration register_a_marriage single_certificate civil_partnership
离婚 离婚证 办离婚 离婚协议 divorce divorce_certificate get_divorced separation_agreement
出生证 出生证明 出生医学证明 新生儿 准生证 birth_certificate register_a_birth newborn_registration birth_registration
无犯罪证明 无犯罪记录 犯罪记录证明 政审 criminal_record_check police_certificate police_clearance dbs_check background_check certificate_of_no_criminal_record
营业执照 执照 工商注册 注册公司 开公司 个体户 办执照 经营范围 business_license business_licence register_a_company company_registration sole_trader sole_proprietor incorporate company_formation business_registration articles_of_incorporation self-employed
低保 补贴申请 困难补助 救济 残疾证 救助金 低收入 申领补贴 benefits_claim welfare universal_credit housing_benefit disability_benefit low_income government_subsidy food_stamps social_assistance government_grant
罚款 罚单 违章 违停 交罚款 处理违章 闯红灯 penalty_notice parking_ticket speeding_ticket traffic_violation pay_a_fine parking_fine penalty_points 罚钱 处罚 惩罚 被罚 违约金 扣分 penalty penalise penalize fined punish punishment sanction

合同 协议书 签合同 签协议 合同条款 签约 agreement sign_a_contract terms_and_conditions t&cs tos signed_copy clause fine_print small_print
盖章 公章 加盖公章 盖个章 company_seal official_stamp company_stamp company_chop
电子签 电子签名 电子签章 线上签 e-sign docusign sign_online electronic_signature 落地签 免签 evisa e-visa visa_on_arrival visa-free visa_free visa_exempt visa_waiver eta_visa esta
解约 违约 违约责任 毁约 提前解约 解除合同 终止合同 terminate_contract terminate_my_contract breach_of_contract break_the_contract early_termination termination_fee get_out_of_my_contract 违约金 cancellation_penalty 提前取消合约 break_my_contract leave_my_contract exit_fee cancel_my_contract_early
知识产权 版权 侵权 商标 专利 著作权 抄袭 盗图 intellectual_property copyright trademark patent infringement plagiarism dmca pirated
责任 免责声明 谁负责 谁来承担 谁承担 算谁的 责任归谁 谁的责任 liability liable disclaimer responsible_for who_is_responsible who_pays_if whose_fault accountable 负责 谁的错 归谁 responsible responsibility at_fault
数据删除 删除数据 删掉我的信息 删我资料 清除数据 被遗忘权 撤回同意 delete_my_data erase_my_data remove_my_data right_to_be_forgotten withdraw_consent delete_my_information data_deletion
导出数据 我的数据副本 下载我的数据 data_request subject_access_request copy_of_my_data download_my_data sar data_portability what_do_you_hold_on_me 导出记录 数据副本 导成表格 导出来 导出聊天 导出全部 export_my_data data_export save_as_csv csv get_my_data_out export_everything export_my_notes take_my_data_with export_to_excel
定位权限 读取通讯录 读我通讯录 location_access read_my_contacts app_permissions
cookie_policy cookie_settings tracking_cookies accept_cookies
匿名 实名发 不想露名字 隐藏身份 不留名 匿名举报 anonymous anonymously hide_my_name without_giving_my_name incognito stay_anonymous 不写名字 不让他知道 不让她知道 想给惊喜 别说是谁 don't_say_who keep_it_a_secret without_my_name secret_sender it's_a_surprise 不露脸

网上银行 网银 手机银行 手机银行app 开通网银 掌上银行 开通手机银行 登网银 online_banking mobile_banking internet_banking banking_app e-banking netbanking set_up_online_banking
短信提醒 余额变动提醒 动账通知 动账 短信通知费 余额变动 到账通知 交易提醒 消费提醒 transaction_alert text_alert spending_notification sms_alert balance_alert account_alerts payment_notification push_alert
保险箱 保管箱 租保管箱 safe_deposit_box safety_deposit_box vault_box deposit_locker 贵重物品 放贵重 safe_box in-room_safe room_safe valuables jewellery_safe keep_my_passport_safe
客户经理 理财经理 贵宾客户 私人银行 vip客户 relationship_manager private_banking personal_banker financial_adviser financial_advisor wealth_manager account_manager
银行工作日 节假日到账 周末到账 周末能转 节假日能转 跨行周末 weekend_transfer transfer_on_weekend business_days_only bank_holiday on_a_weekend_transfer
支持国家 哪些国家 支持哪些国家 能在哪些国家 country_support supported_countries which_countries available_in_my_country
外国人开户 外国人能办 老外能开 老外 外籍 非居民 外国人 foreigner non-resident foreign_national not_a_citizen nonresident expat
学生贷 助学贷 助学贷款 生源地贷款 国家助学 student_loans student_finance education_loan tuition_loan
助学金 奖学金 贫困补助 scholarship grant_for_students financial_aid bursary
信用卡积分 刷卡积分 消费积分 积分换里程 航空里程 刷卡返现 card_points air_miles frequent_flyer airline_miles cash_back_card reward_miles card_rewards points_on_my_card
信用卡权益 机场贵宾厅 贵宾厅 接送机 延误险 airport_lounge lounge_access card_benefits card_perks travel_perks lounge_pass
`;
