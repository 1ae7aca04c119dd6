/** Words for one thing around accounts, money, courses and software: the same form as for shops. */
export const ACCOUNT_SYNONYMS = `
账号 账户 帐号 帐户 户头 号 account
登录 登陆 登入 登不上 进不去 上不去 log_in login sign_in signin log_on logging_in
注册 开户 开通账号 申请账号 新建账号 sign_up register registration create_account open_account enroll
密码 口令 passcode password pin pin_code
忘记密码 忘了密码 密码忘 找回密码 重置密码 想不起密码 forgot forgotten reset recover forget lost_password
验证码 校验码 短信码 动态码 verification_code otp code sms
手机号 手机 电话号码 号码 绑定手机 换号 phone_number mobile mobile_number
绑定 关联 换绑 连接 link bind connect attach
解绑 取消绑定 解除 unlink unbind
激活 启用 activate activation enable start_using
开通 办理 申请 开启 加入 怎么办 apply open set_up join get_started
关闭 关掉 停用 停掉 取消开通 disable turn_off switch_off close stop
冻结 封号 被封 锁定 限制 锁了 解封 解冻 frozen locked blocked suspended unlock unfreeze unblock
实名 身份验证 身份证 验证身份 认证 实名认证 verify identity verification id prove_identity
共享 共用 一起用 几个人 多人 借给 share shared multiple_people several_people
设备 手机 电脑 平板 笔记本 device phone computer laptop tablet
转让 转给 转卖 转手 让给 transfer_to resell give_to
转账 汇款 打款 转钱 打钱 transfer wire send_money remit
充值 存钱 存款 充钱 充进 top_up deposit add_money load topup top_ups topping_up
提现 取现 取钱 取出来 取款 提出来 拿出来 withdraw withdrawal cash_out atm take_out
到账 入账 收到钱 几天到 打到 credited show_up appear posted arrive
手续费 服务费 管理费 额外费用 fee charge extra_charge surcharge commission
额度 限额 上限 最多 最高 提额 limit maximum cap credit_limit max
借款 贷款 借钱 贷 借 借贷 loan borrow lend mortgage
还款 还钱 还 还清 还贷 归还 repay pay_back pay_off repayment
提前还 提前还款 提前结清 一次还清 早点还 early_repayment pay_early
逾期 过期没还 晚还 没还上 overdue late late_payment
利息 利率 年化 日息 interest rate apr
征信 信用 信用记录 信用报告 credit_score credit_report credit_rating
审核 审批 审查 通过 批准 初审 approve approval review approved
拒绝 驳回 没通过 不通过 被拒 审核不通过 reject declined denied refused decline rejected
失败 不成功 没成功 不了 报错 出错 失败了 fail failed failure error not_work doesn't_work
处理中 待处理 进行中 审核中 pending processing in_progress
银行卡 卡 储蓄卡 借记卡 信用卡 bank_card card debit_card credit_card
挂失 丢卡 卡丢了 丢失 弄丢 遗失 被盗 lost stolen lose missing misplaced theft
补卡 换卡 新卡 补办 replacement_card new_card replace
盗刷 诈骗 骗 被骗 异常交易 fraud scam unauthorized fraudulent didn't_make not_mine suspicious unrecognized
汇率 兑换率 外币 换汇 exchange_rate conversion
货币 币种 币 currency currencies fiat
账单 对账单 明细 流水 交易记录 statement bill transaction history transactions
工资 薪水 薪资 salary pay paycheck wage income
税 交税 报税 tax taxes
保险 投保 理保 insurance insured policy
课程 课 训练营 班 培训 course class lesson training bootcamp program
报名 入学 开班 招生 下一期 新一期 新班 开营 enroll enrollment sign_up register next_cohort batch
学习 学 上课 听课 learn study
零基础 小白 新手 没基础 不会 没学过 初学 入门 菜鸟 beginner newbie novice no_experience starter new_to
作业 练习 功课 任务 homework assignment exercise
提交 上交 交作业 交 上传 submit hand_in upload turn_in
截止时间 deadline ddl 截止 最晚 due due_date
补交 晚交 迟交 没按时 逾期 错过 来不及 延期 late miss missed extension
证书 结业证 毕业证 结业 certificate diploma
资料 课件 讲义 ppt slides 文档 网盘 材料 materials slides handout notes
下载 保存 download save
老师 讲师 导师 助教 教练 teacher instructor tutor coach lecturer
就业 找工作 内推 工作 推荐工作 简历 job career employment resume
学生 学生价 教育优惠 在校 学信网 大学生 student education_discount
接口 api 调用 api_call endpoint
密钥 apikey api_key key token secret_key
限流 429 太频繁 rate_limit too_many_requests throttle
未授权 401 unauthorized 鉴权 authentication
显存 内存 爆显存 oom cuda gpu 显卡 out_of_memory vram memory
安装 装 装不上 部署 配置 install installation setup configure
版本 哪个版本 version release
慢 卡 太慢 卡顿 龟速 加速 镜像 slow laggy lag mirror speed
崩溃 闪退 死机 打不开 白屏 卡死 crash freeze won't_open not_open
升级 更新 update upgrade
导出 备份 export backup
设置 选项 配置 setting settings option preference configure
通知 提醒 推送 消息 notification reminder alert notify
开关 打开 开启 turn_on switch_on enable
语言 翻译 language translate translation
文件 文档 附件 file document attachment
图片 照片 截图 拍照 photo picture image screenshot
电脑要求 配置要求 带得动 跑得动 requirement requirements specs
名字 昵称 姓名 叫什么 name nickname
预约 约 预订 订位 booking reservation book reserve appointment schedule
航班 飞机 flight plane
酒店 宾馆 住宿 hotel accommodation
行李 托运 luggage baggage suitcase
餐厅 饭店 吃饭 restaurant dining eat
天气 气温 weather temperature forecast
日程 日历 行程 calendar schedule agenda
闹钟 alarm
待办 清单 todo list to_do
假期 休假 请假 年假 vacation pto day_off days_off leave holiday
路线 导航 怎么去 交通 directions route traffic navigation
`;
