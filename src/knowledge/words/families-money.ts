/** Words around accounts, cards, banks and loans: families as for buying. */
export const MONEY_FAMILIES = `
账号 账户 帐号 帐户 户头 account
注册 开户 申请账号 新建账号 sign_up signup register registration create_account open_account set_up_an_account
登录 登陆 登入 登不上 登不进 进不去 无法登录 log_in login sign_in signin log_on can't_log_in can't_access get_into 登不了 登录不了 进不了 登不进去 can't_get_in can't_sign_in sign-in locked_out won't_let_me_in
退出登录 登出 log_out logout sign_out
注销 销户 销号 删号 注销账号 删除账号 关闭账户 delete_account close_account deactivate terminate_account 不用了 把号注销 不想用了 删掉账号 remove_my_account get_rid_of_my_account close_my_account delete_my_account
隐私 个人信息 个人资料 数据 privacy personal_data personal_information my_data personal_details gdpr 信息安全 泄漏 信息泄露 what_do_you_do_with_my_data what_data my_info
共享 共用 多人用 借给 几个人用 share multiple_users family_account joint 给别人用 一起用 两个人用 几台设备 同时登录 two_people several_devices multiple_devices use_with_my
换绑 绑定 解绑 关联 绑定手机 link bind connect unlink unbind
个人资料 昵称 头像 姓名 名字 修改资料 profile nickname avatar username name my_details

密码 口令 passcode password pin pin_code
忘记密码 忘了密码 找回密码 重置密码 忘记 忘了 想不起 forgot forget forgotten reset recover 忘密码 密码忘了 don't_remember can't_remember lost_my_password
验证码 校验码 动态码 verification_code otp one_time_code security_code authentication_code 2fa two_factor code_not_arriving never_got_the_code no_code
手机号 手机号码 电话号码 号码 换号 换手机 phone_number mobile_number new_phone old_number change_number 换了号 旧手机号 换了手机 改手机号 changed_my_number different_number new_number changed_my_phone
邮箱 电子邮箱 邮件 email mail inbox
被锁 锁定 冻结 封 限制 停用 异常 locked frozen suspended blocked restricted disabled unlock unblock unfreeze
被盗 盗号 黑客 泄露 hacked compromised stolen breach

实名 实名认证 身份验证 身份认证 验证身份 认证 身份证 证件 人脸 verify identity verification id_check prove_identity identification passport_photo kyc
资格 条件 要求 符合 eligible eligibility qualify qualification requirement

银行卡 储蓄卡 借记卡 卡 信用卡 卡片 card debit_card credit_card bank_card
申请卡 办卡 办信用卡 新办 apply_for_a_card get_a_card order_a_card new_card request_card
激活 启用 开卡激活 activate activation enable
卡没到 寄卡 收到卡 card_arrive card_delivery card_not_arrived waiting_for_card
挂失 卡丢了 丢卡 lost_card stolen_card card_stolen lost_my_card report_lost
补卡 换卡 补办 重新办 replacement_card replace_card reissue card_expired card_expire
虚拟卡 电子卡 一次性卡 virtual_card disposable_card
实体卡 physical_card
闪付 非接触 刷卡 挥卡 contactless tap swipe chip
吞卡 卡被吞 swallowed card_retained ate_my_card kept_my_card
卡不能用 刷不了 卡被拒 card_not_working card_declined card_rejected

转账 汇款 打款 转钱 打钱 transfer wire send_money remit remittance
收款人 对方 收款方 beneficiary recipient payee
到账 入账 没到账 到账时间 credited show_up not_show posted clear
转错 打错 转错人 wrong_account wrong_person
处理中 待处理 进行中 pending processing in_progress
撤回 冲正 退回转账 revert reverse recall
国际转账 跨境汇款 swift iban sort_code routing_number international_transfer

充值 充钱 存钱 存款 充 存入 top_up topup deposit add_money add_funds load_money reload
提现 取现 取钱 取款 提款 withdraw withdrawal cash_out take_out_money
取款机 atm cash_machine cash_point
现金 cash notes
支票 cheque check_deposit checkbook

余额 剩余 剩多少 余下 可用余额 balance remaining left_on
手续费 服务费 管理费 额外费用 多收 fee charge surcharge extra_charge commission
限额 额度 上限 最多 最高 limit maximum max cap
提额 提高额度 涨额度 临时额度 increase_limit raise_limit higher_limit credit_limit
汇率 兑换率 换汇 exchange_rate conversion_rate
外币 货币 币种 美元 欧元 currency currencies foreign_currency dollar euro
账单 对账单 明细 流水 交易记录 交易明细 statement bill transaction transaction_history spending
盗刷 诈骗 骗 可疑 异常交易 不明扣款 fraud scam unauthorized unauthorised suspicious unrecognized don't_recognize didn't_make not_mine unknown_charge dispute phishing

贷款 借款 借钱 贷 借贷 借 loan borrow lend credit_line
房贷 按揭 首付 抵押 mortgage down_payment refinance
还款 还钱 还清 归还 还贷 还 repay repayment pay_back pay_off
提前还款 提前还 提前结清 一次还清 early_repayment pay_early prepay
逾期 晚还 过期没还 没按时还 拖欠 overdue late_payment missed_payment default
利息 利率 年化 日息 日利率 interest interest_rate apr
征信 信用 信用记录 信用报告 信用分 credit_score credit_report credit_history credit_rating
审核 审批 审查 批准 通过 approve approval review_process
拒绝 驳回 没通过 不通过 未通过 被拒 reject decline deny denied refuse
放款 下款 批下来 发放 disburse payout
自动还款 代扣 自动扣 还款日 账单日 autopay direct_debit standing_order due_date billing_date minimum_payment

理财 投资 基金 股票 收益 invest investment fund stock shares portfolio yield
定期 活期 存单 利息收入 savings savings_account fixed_deposit
养老金 退休 公积金 社保 pension retirement 401k social_security
工资 薪水 薪资 发工资 收入 salary wage paycheck payday income direct_deposit
税 交税 报税 个税 退税 tax taxes tax_return w2
保险 投保 保单 保费 保障 insurance insure policy premium coverage
开户行 支行 银行 网点 bank branch routing
`;
