/** Words around health, sport and school: families as for buying. */
export const HEALTH_FAMILIES = `
挂号 挂个号 挂不上号 约号 抢号 放号 号源 取号 看病流程 想看病 看个病 去看医生 register_to_see see_a_doctor see_the_doctor book_a_doctor doctor's_appointment gp_appointment make_an_appointment book_in_with
现场挂号 当天号 当日号 今天还能看 直接过来看 直接去看 没预约能看 没约能看 不约直接 walk-in walk_in_patient without_an_appointment same_day_appointment see_me_today seen_today just_turn_up just_walk_in drop_in
加号 号满 没号了 挂满 约不到号 约不上号 号没了 extra_slot no_slots fully_booked_doctor squeeze_me_in fit_me_in no_appointments_left

专家号 主任号 主任医师 副主任 特需 名医 老专家 专家门诊 普通号 consultant senior_doctor chief_physician head_of_department professor_clinic

出诊 坐诊 坐班 门诊时间 门诊排班 停诊 哪天在 几号在 医生在不在 大夫在吗 clinic_days consulting_hours doctor's_schedule which_days_is_the_doctor doctor_in_today doctor_working doctor_available

指定医生 换医生 女医生 男医生 想找女大夫 choose_my_doctor same_doctor see_a_female_doctor lady_doctor male_doctor particular_doctor

看病迟到 迟到几分钟 堵在路上 晚到一会 赶不到 来晚了 running_late late_for_my_appointment stuck_in_traffic be_a_few_minutes_late going_to_be_late

取消预约 退号 来不了了 去不了了 不看了 约了不去 cancel_my_appointment cancel_appointment can't_make_it can't_make_my_appointment won't_be_able_to_come can't_come_in

预约改期 改约 改到别的时间 换个时间看 往后推 挪一天 move_my_appointment reschedule_my_appointment change_appointment_time another_slot different_slot rebook push_it_back

挂什么科 挂哪个科 挂啥科 看什么科 看哪个科 哪个科室 科室 分诊 导诊 导医 不知道挂 which_department which_doctor_should_i what_kind_of_doctor triage who_should_i_see

内科 全科 全科医生 家庭医生 general_practitioner gp family_doctor internal_medicine family_medicine general_practice
儿科 小儿科 儿童医院 小孩看病 带孩子看病 娃病了 宝宝不舒服 paediatrics pediatrics paediatrician pediatrician children's_doctor kids_doctor child_is_sick
妇科 白带 阴道 子宫 外阴 下面痒 卵巢 私处 gynaecology gynecology gynaecologist gynecologist gynae obgyn ob-gyn women's_health vaginal smear pap
产科 妇产科 产房 助产士 obstetrics maternity labour_ward delivery_room midwife
皮肤科 湿疹 荨麻疹 皮炎 癣 脚气 灰指甲 起皮疹 身上痒 长疙瘩 dermatology dermatologist skin_doctor eczema dermatitis fungal_infection itchy_skin
眼科 眼睛 视力 看不清 眼睛干 眼红 红眼 近视 散光 验光 配镜 干眼 ophthalmology eye_doctor eye_clinic optometrist optician eyesight blurry_vision short-sighted eye_test eye_exam
耳鼻喉 五官科 耳朵 听不见 耳鸣 中耳炎 鼻炎 鼻塞流涕 鼻子不通 扁桃体 ent earache tinnitus hay_fever sinus tonsil blocked_nose hearing_test my_ear ear_infection
骨科 骨折 扭伤 崴脚 脚崴了 摔了 膝盖 关节 韧带 打石膏 拉伤 脱臼 orthopaedic orthopedic fracture sprain broken_bone twisted_ankle knee ligament plaster_cast joint_pain
消化科 肠胃 胃不舒服 反酸 烧心 胃胀 消化不良 拉稀 闹肚子 gastro gastroenterology heartburn acid_reflux indigestion bloating tummy upset_stomach the_runs
心内科 心慌 心悸 心跳快 胸口闷 胸口疼 喘不上气 cardiology cardiologist palpitation chest_pain heart_racing tight_chest short_of_breath
呼吸科 肺 哮喘 气喘 咳痰 一直咳 咳个不停 支气管 肺炎 respiratory lung asthma inhaler wheezing bronchitis pneumonia keep_coughing coughing_for_weeks
泌尿科 尿频 尿急 尿痛 尿道 前列腺 肾结石 小便疼 urology urinary uti bladder prostate kidney_stone burning_when_i_pee
内分泌 甲状腺 甲亢 甲减 甲状腺结节 激素六项 endocrine thyroid hormone_test hormone_level
中医 中医科 号脉 把脉 调理身体 老中医 tcm traditional_chinese_medicine
中药 抓药 煎药 代煎 汤药 chinese_medicine herbal herbal_medicine
针灸 艾灸 拔罐 扎针灸 acupuncture moxibustion
理疗 康复科 推拿 按摩 正骨 物理治疗 复健 肩颈 落枕 肩周炎 physio physiotherapy physiotherapist rehab rehabilitation massage chiropractor physical_therapy stiff_neck frozen_shoulder

线上问诊 网上问诊 在线问诊 图文问诊 视频看诊 远程看病 互联网医院 不去医院看 telehealth telemedicine teleconsult teleconsultation online_consultation video_consultation video_appointment virtual_appointment phone_consultation see_a_doctor_online

上门护理 上门打针 上门抽血 上门看诊 护士上门 行动不便 卧床 走不了路 home_visit house_call doctor_come_to nurse_visit housebound bedridden can't_walk

初诊 第一次看 头一次来 没来过 新病人 建卡 就诊卡 办就诊卡 诊疗卡 没有就诊卡 new_patient register_as_a_patient first_visit first_appointment never_been_before patient_card register_with_the_clinic new_to_the_clinic

看病带什么 带什么证件 要带身份证 带哪些东西 what_to_bring what_should_i_bring bring_my_id bring_along documents_to_bring bring_with_me

复诊 复查 回诊 二次看 再来看 随访 看完还要来 follow-up follow_up followup check_back review_appointment come_back_for_a_check see_me_again

转诊 转院 转诊单 转科 介绍信 referral_letter refer_me_to gp_referral need_a_referral referral_to_a_specialist transfer_to_another_hospital

病历 病历本 病案 就诊记录 复印病历 调病历 病史 病例复印 medical_record patient_record health_record my_records copy_of_my_records medical_history my_file

病假条 病假单 诊断证明 假条 请假条 开证明 诊断书 休息几天证明 sick_note sick_leave_certificate mc medical_certificate doctor's_note doctor's_certificate fit_note note_for_work

取报告 拿报告 打印报告 查报告 报告出来 出报告 出结果 结果出来 报告单 化验单 检查单 检验报告 体检报告 几天出报告 test_result lab_result blood_result report_ready results_ready results_back my_results get_my_report heard_about_my_results

看报告 解读报告 报告看不懂 箭头 指标高 指标偏高 指标偏低 指标异常 异常项 有问题吗报告 结节 explain_my_results interpret_my_results understand_my_results abnormal_result out_of_range flagged_high go_through_my_results marked_high

健康体检 体检套餐 体检项目 做体检 常规体检 全身检查 全身体检 年度体检 健康检查 查全身 health_check health_screening full_body_check body_check medical_checkup physical_exam annual_physical full_check-up check-up annual_check wellness_check

入职体检 健康证 入职检查 上岗体检 单位体检 公司体检 从业证明 健康证明 pre-employment medical_for_work employment_medical work_permit_medical health_certificate staff_check-up medical_for_visa

空腹 禁食 不吃早饭 不吃早餐 能吃早饭 饿着肚子 吃了东西 吃早餐了 能喝水吗 喝了水 几点后不能吃 抽血前 empty_stomach fasting_blood fast_before need_to_fast nothing_to_eat eat_before have_breakfast eat_breakfast skip_breakfast drink_water_before already_ate eat_beforehand
抽血 采血 验血 血常规 查血 晕血 晕针 怕抽血 几管血 blood_test blood_draw blood_work bloods phlebotomy draw_blood take_blood faint_at_the_sight

尿检 验尿 留尿 接尿 憋尿 粪便 大便样本 尿样 urine urine_sample urine_test stool_sample full_bladder pee_in hold_my_pee
超声 彩超 ultrasound sonogram ultrasound_scan
拍片 拍个片 胸片 放射 辐射 透视 片子 x-ray xray x_ray radiograph chest_x-ray radiation
核磁 磁共振 增强扫描 造影 ct mri ct_scan mri_scan body_scan contrast_dye claustrophobic metal_in_my_body
胃镜 肠镜 胃肠镜 无痛胃镜 内镜 内窥镜 泻药 清肠 幽门螺杆菌 吹气 碳十三 endoscopy gastroscopy colonoscopy endoscope scope_test bowel_prep breath_test pylori
心电图 动态心电 ecg ekg heart_tracing electrocardiogram

核酸 抗原 阳了 咽拭子 新冠 covid covid-19 coronavirus pcr antigen swab tested_positive flu_test

基因检测 过敏原检测 查过敏原 过敏测试 allergy_test allergen_test patch_test genetic_test dna_test skin_prick

宫颈癌疫苗 九价 四价 二价 hpv cervical_cancer gardasil hpv_vaccine
流感疫苗 流感针 flu_shot flu_jab flu_vaccine influenza
狂犬 狂犬疫苗 被狗咬 被猫抓 猫抓了 狗咬了 抓伤 破伤风 rabies tetanus dog_bite bitten_by scratched_by animal_bite rusty_nail stepped_on_a_nail
带状疱疹疫苗 带状疱疹 蛇缠腰 shingles
肺炎疫苗 肺炎针 pneumococcal pneumonia_vaccine
乙肝疫苗 乙肝 乙肝抗体 hepatitis hep_b
儿童疫苗 宝宝打针 接种本 小本 接种证 疫苗本 预防接种证 疫苗记录 查漏补种 child_immunisation baby_jabs vaccination_record vaccine_book immunisation_record vaccination_card vaccine_certificate red_book

留观 打完针 观察半小时 打完疫苗 接种后 能洗澡吗 胳膊疼 打针的地方 针眼 after_the_jab after_vaccination sore_arm after_the_shot arm_hurts observation_period

旅行疫苗 出国打疫苗 黄热病 国际接种 travel_vaccine travel_jab yellow_fever malaria travel_clinic vaccines_before_travelling

处方 药方 开药 处方药 开处方 医生开的单子 处方单 没处方 没有处方 prescription rx prescribe prescription_only e-prescription without_a_prescription
续方 续药 药吃完了 药快没了 药没了 配药 长期用药 慢病 慢性病 再开点 接着开 只开药 拿点药 repeat_prescription refill run_out_of_medication running_low_on more_tablets out_of_pills out_of_my_tablets chronic renew_my_prescription finished_my_medication
非处方 不用处方 不要处方 over_the_counter otc non-prescription
感冒药 止咳药 止咳糖浆 cough_syrup cold_medicine cough_medicine
退烧药 退热 退热贴 fever_medicine bring_the_fever_down
止痛药 布洛芬 止疼药 消炎药 painkiller paracetamol ibuprofen panadol tylenol pain_relief
创可贴 纱布 绷带 碘伏 plaster band-aid bandage gauze
抗生素 头孢 阿莫西林 antibiotic amoxicillin penicillin

药店 药房 药局 取药 拿药 发药 取药窗口 买药 pharmacy chemist drugstore pharmacist dispensary dispense collect_my_prescription pick_up_my_prescription pick_up_medicine

送药 药寄到家 药能寄吗 寄药 送药上门 药品配送 代取药 帮我拿药 medicine_delivery deliver_my_medication deliver_my_prescription medicine_posted collect_for_someone collect_medication_for pick_it_up_for_my

药没货 这药有吗 药缺货 替代药 同类药 仿制药 进口药 国产药 generic branded_drug alternative_medication medicine_in_stock cheaper_version_of_the_drug

退药 药能退吗 药不能退 药多了 没吃完的药 return_medicine unused_medicine leftover_tablets unwanted_medicine dispose_of_medicine old_medicines

饭前 饭后 饭前吃 饭后吃 空肚子吃药 随餐 before_meals after_meals with_food before_food after_food on_a_full_stomach

漏服 忘了吃药 漏吃 忘吃 补吃 少吃一次药 missed_dose missed_a_dose forgot_to_take skipped_a_dose forgot_my_pill missed_a_pill

药物相互 同时吃药 一起吃药 两种药 药能一起 喝酒吃药 吃药能喝酒 相克 drug_interaction interact_with take_together mix_medicines alcohol_with drink_on_antibiotics mix_with_alcohol take_them_together

避孕药 避孕 短效 contraception contraceptive birth_control the_pill
紧急避孕 事后药 没做措施 套破了 morning_after_pill emergency_contraception condom_broke plan_b
节育环 iud coil_fitted 放环 上避孕环 取节育环
避孕套 安全套 condom

诊金 挂号费 看一次多少 检查费 医药费 诊疗费 看病贵 药费 看个病多少 consultation_fee consult_fee cost_of_a_consultation appointment_cost cost_to_see doctor's_fee

商业保险 直付 保险直付 商保 理赔材料 高端医疗 保险报销材料 insurance_claim direct_billing private_insurance claim_form bupa copay co-pay deductible bill_my_insurance reimbursed_by_my_insurance in-network panel_clinic

忘带医保卡 没带医保卡 没带卡 忘带卡 没拿卡 忘记带 forgot_my_card without_my_card left_my_card_at_home don't_have_my_card didn't_bring_my_card forgot_my_insurance_card

儿童医保 新生儿医保 给孩子用我的 用家人的卡 亲情账户 家庭共济 use_my_insurance_for family_insurance_account insurance_for_my_baby dependant_cover

住院 入院 办住院 病房 床位 等床位 住几天院 住院部 住院手续 inpatient admit hospitalised hospitalized hospital_stay ward admission_to_hospital stay_in_hospital hospital_bed
单人病房 单间 双人间病房 病房条件 特需病房 独立卫生间 private_room single_room shared_ward own_room private_ward twin_room ensuite

住院押金 预交金 住院费 交押金 押金多少 住院交多少 deposit_for_admission hospital_deposit inpatient_deposit upfront_payment_for_surgery

出院 办出院 出院手续 出院结算 出院小结 能回家了 discharge leave_hospital go_home_after discharge_summary allowed_to_go_home

探视 探病 探望 看望病人 看病人 进病房看 探视时间 visiting_hours visit_a_patient visiting_time see_my_mother_in_hospital visitor_policy come_and_visit visit_my

陪护 陪床 陪夜 陪人 护工 请护工 家属过夜 陪同 留一个人陪 carer caregiver stay_overnight_with accompany_the_patient sleep_over_with stay_with_my_child accompany companion

病号饭 住院吃饭 订餐 医院食堂 送饭 营养餐 hospital_food hospital_meals patient_meals bring_food_for_the_patient canteen cafeteria

麻醉 麻药 全麻 局麻 打麻药 无痛 睡着做 半麻 anaesthetic anesthesia anaesthesia anesthetic anaesthetist put_to_sleep local_anaesthetic general_anaesthetic sedation be_awake numbing_injection numb

疼不疼 痛不痛 会疼吗 会痛吗 怕疼 怕痛 疼吗 痛吗 痛感 有多疼 does_it_hurt will_it_hurt is_it_painful painful scared_of_pain hurt_much how_painful feel_anything

术前 手术前 做手术前 术前准备 术前检查 手术前能吃 before_surgery before_my_operation before_the_op before_the_operation pre-op preop prepare_for_surgery

术后 手术后 做完手术 开完刀 刀口 拆线 缝针 缝线 换药 线什么时候拆 after_surgery after_the_operation after_my_op post-op stitches suture remove_stitches dressing_change
恢复期 恢复要多久 多久能恢复 多久恢复 几天能好 多久能好 多久消肿 能正常上班 休养 养多久 recovery recover_from recovery_time downtime heal back_to_work how_long_to_heal time_off_work

沾水 碰水 能洗头吗 能不能洗澡 伤口碰水 洗澡 get_it_wet have_a_shower_after shower_after wash_my_hair bathe

淤青 肿了 还肿 肿起来 消肿 发青 bruise swelling puffy black_and_blue

打呼噜 打鼾 呼噜 睡眠呼吸暂停 憋醒 snore sleep_apnea apnoea cpap

睡眠监测 测睡眠 睡眠检查 sleep_study sleep_test sleep_clinic polysomnography

犯困 嗜睡 没精神 白天困 疲劳 乏力 没力气 tired exhausted fatigue sleepy drowsy no_energy worn_out 很累 好累 太累

作息 几点睡 生物钟 睡几个小时 午睡 倒时差 bedtime sleep_schedule hours_of_sleep jet_lag sleep_routine sleep_hygiene

血脂 胆固醇 血脂高 甘油三酯 脂肪肝 cholesterol lipid triglyceride fatty_liver
痛风 尿酸 尿酸高 gout uric_acid
贫血 缺铁 补铁 脸色苍白 anaemia anemia iron_deficiency low_iron

手足口 疱疹性咽峡炎 hand_foot_and_mouth hfmd
水痘 出水痘 chickenpox chicken_pox
幼儿急疹 腮腺炎 麻疹 mumps measles roseola
头虱 虱子 head_lice nits
诺如 诺如病毒 norovirus stomach_bug

传染病 会传染吗 传染吗 会不会传染 隔离 contagion catch_it_from pass_it_on spread_it isolate quarantine

性病 艾滋 梅毒 性传播 hiv std sti syphilis chlamydia sexual_health

更年期 绝经 潮热 盗汗 menopause hot_flush hot_flash perimenopause

肥胖 超重 bmi 称重 overweight obese obesity my_weight

备孕期 想要孩子 要孩子 怀不上 不孕 试管 排卵 叶酸 孕前检查 生育 fertility trying_for_a_baby trying_to_conceive ivf ovulation conceive infertility folic_acid get_pregnant preconception

验孕 测孕 两条杠 怀了 是不是怀了 没来姨妈 早孕 pregnancy_test positive_test two_lines think_i'm_pregnant am_i_pregnant missed_my_period
唐筛 无创 羊穿 大排畸 四维 糖耐 排畸 nipt down_syndrome amniocentesis anomaly_scan 20_week_scan dating_scan glucose_tolerance_test
预产期 要生了 见红 破水 宫缩 阵痛 羊水破了 due_date_baby in_labour in_labor waters_broke contraction go_into_labour
顺产 自然分娩 生孩子 生娃 分娩 接生 natural_birth give_birth childbirth vaginal_birth birth_plan
剖腹产 剖宫产 刨腹产 c-section caesarean cesarean csection c_section
无痛分娩 打无痛 epidural gas_and_air labour_pain pain_relief_in_labour

陪产 老公能进 爸爸能进产房 先生陪产 birth_partner husband_in_the_delivery_room dad_be_there partner_be_present

月子 坐月子 月子中心 月嫂 产后 产后恢复 产后修复 盆底肌 腹直肌 postpartum postnatal confinement pelvic_floor after_birth after_giving_birth confinement_nanny

催乳 通乳 堵奶 涨奶 没奶 奶少 开奶 喂奶 断奶 挤奶 breastfeed lactation low_milk_supply latch mastitis breast_pump wean blocked_duct

流产 小产 保胎 先兆流产 药流 termination_of_pregnancy miscarriage abortion 做人流 人流手术

牙医 牙科 口腔科 看牙 口腔 牙齿 dentist dental tooth teeth 我的牙 颗牙
洗牙 洁牙 牙结石 牙石 超声波洗 喷砂 牙垢 牙渍 scale_and_polish teeth_cleaning dental_cleaning tartar plaque hygienist dental_hygienist clean_my_teeth scaling
牙疼 牙痛 牙龈 牙龈肿 牙龈出血 刷牙出血 牙肉肿 牙神经 牙酸 toothache tooth_hurts gum gums_bleed swollen_gum sensitive_teeth teeth_hurt jaw_hurts
补牙 蛀牙 龋齿 虫牙 牙洞 牙黑了 牙有洞 填牙 cavity tooth_decay a_filling dental_filling hole_in_my_tooth lost_a_filling fillings_done
根管 杀神经 抽神经 根管治疗 root_canal nerve_treatment
拔牙 智齿 智慧齿 拔智齿 阻生齿 横着长 wisdom_tooth wisdom_teeth extraction tooth_out pull_a_tooth tooth_removed
种牙 种植牙 缺牙 掉牙 镶牙 假牙 植体 少了颗牙 dental_implant implant denture missing_tooth false_teeth bridge_tooth
牙冠 烤瓷牙 全瓷 贴面 牙崩了 磕掉 牙断了 牙磕了 crown veneer chipped_tooth broken_tooth crown_came_off cracked_tooth
牙套 正畸 矫正 矫牙 箍牙 整牙 隐形牙套 牙不齐 龅牙 地包天 保持器 钢丝 托槽 braces orthodontic orthodontist invisalign aligner retainer crooked_teeth straighten_teeth straighten_my_teeth overbite underbite

牙套掉了 托槽掉 钢丝扎 扎嘴 保持器丢 牙套坏 bracket_came_off wire_poking broken_brace lost_my_retainer wire_sticking_out

美白牙齿 牙黄 牙齿变白 冷光 whiten_my_teeth teeth_whitening yellow_teeth whiter_teeth tooth_whitening

涂氟 窝沟 封闭 儿童牙 换牙 乳牙 小孩蛀牙 fluoride sealant baby_teeth milk_teeth kids_dentist children's_teeth

医美 美容院 美容 护理项目 做脸 脸部护理 皮肤管理 小气泡 spa facial beauty_treatment beauty_salon aesthetic cosmetic_treatment skincare_treatment

肉毒 肉毒素 瘦脸针 除皱针 打瘦脸 保妥适 botox botulinum anti-wrinkle_injection wrinkle_injection jaw_slimming baby_botox
水光针 水光 美白针 中胚层 skin_booster mesotherapy hydration_injection
光子嫩肤 光子 光电 ipl photofacial
激光 点阵 祛痘坑 laser fraxel acne_scar microneedling
皮秒 超皮秒 pico picosecond
点痣 祛痣 去痣 mole_removal remove_a_mole
热玛吉 超声刀 射频 thermage hifu ultherapy rf_treatment
刷酸 果酸换肤 换肤 chemical_peel acid_peel

双眼皮 割双眼皮 埋线 眼袋 开眼角 眼皮 eyelid eyelid_surgery double_eyelid blepharoplasty eye_bag

抽脂 吸脂 溶脂 冷冻减脂 瘦手臂 liposuction fat_freezing coolsculpting body_contouring fat_dissolving

纹眉 半永久 绣眉 漂唇 美瞳线 眉毛 洗眉 microblading permanent_makeup eyebrow brow semi-permanent eyeliner_tattoo

美甲 指甲 甲油胶 卸甲 nail manicure pedicure gel_nail 做指甲 光疗甲 nails gel_nails gel_polish nail_art
美睫 嫁接睫毛 种睫毛 接睫毛 eyelash lash_extension

植发 秃顶 发际线 脱发治疗 hair_transplant balding receding hairline

几次见效 做几次 几个疗程 疗程 多久见效 一个疗程 要做几次 how_many_sessions number_of_sessions how_many_treatments see_results course_of_treatment sessions_needed

维持多久 能管多久 能保持多久 效果多久 保持时间 how_long_do_results wear_off how_long_will_results results_last top-up_treatment

做完注意 术后护理 做完能化妆 能化妆吗 做完脸红 忌辛辣 做完多久洗脸 aftercare aftercare_advice wear_makeup_after after_treatment after_my_treatment post-treatment

健身房 健身会所 健身中心 去健身 撸铁 举铁 gym fitness_centre fitness_center health_club leisure_centre fitness_club
器械 跑步机 哑铃 动感单车 力量区 椭圆机 器材 划船机 史密斯 不会用器械 treadmill dumbbell barbell weights_area free_weights cardio_machine gym_equipment rowing_machine squat_rack elliptical how_to_use_the_machines

单次 次卡 单次票 散客 一次性票 日卡 按次 不办卡 不办卡能来 一天体验 day_pass guest_pass pay_as_you_go single_visit drop-in day_ticket casual_visit one_off_visit pay_per_visit without_a_membership non-member 一次多少 每一次 per_time per_session per_visit per_use per_go one-off each_visit

体验课 试听 试课 体验一次 免费试听 先试听 先体验 试训 trial_class trial_lesson free_trial_class free_trial taster_session trial_session try_a_class first_class_free try_before_i_join sit_in_on

带人 带朋友来 带朋友进 陪同进 能带人 bring_a_guest bring_someone guest_with_me friend_come_with_me bring_my_friend

人多吗 高峰 几点人少 什么时候人少 挤不挤 busy crowded peak_time off-peak peak_hours quiet_time quietest busiest

刷脸 进门 闸机 门禁 手环 扫码进 进场 entry_gate turnstile fob wristband face_scan check_in_at_the_gym access_card key_tag get_in_the_door

年龄限制 多大能来 小孩能进 未成年能 几岁能办 多大可以 minimum_age under_16 under_18s age_limit old_enough allow_children

健身计划 训练计划 练什么 怎么练 练哪里 新手怎么练 制定计划 workout_plan training_plan exercise_plan gym_programme where_do_i_start training_programme gym_induction

体测 体脂 体脂率 测体脂 体成分 身体评估 inbody body_fat body_composition fitness_assessment fitness_test body_scan_gym

停卡 冻结会籍 冻卡 请假停卡 会籍暂停 卡先停 卡停一段 会员卡停 暂时来不了 受伤来不了 怀孕来不了 freeze_my_membership membership_freeze freeze_membership pause_my_membership suspend_my_membership put_my_membership_on_hold hold_my_membership can't_come_for_a_month injured_can't membership_hold

转卡 会籍转让 转让会籍 卡转给 卡给别人 卡转让 过户卡 转让费 transfer_my_membership transfer_membership membership_transfer give_my_membership someone_take_over_my_membership pass_my_membership

更衣室 换衣服 更衣 换衣间 changing_room locker_room change_clothes get_changed

储物柜 更衣柜 柜子锁 存东西 柜子过夜 锁柜 带锁 存包 柜门 lockers padlock bring_a_lock bring_my_own_lock leave_my_stuff store_my_bag keep_my_things locker_key valuables put_my_bag

柜子打不开 忘了柜号 柜子密码 手牌丢了 钥匙丢了柜 locker_won't_open forgot_my_locker lost_locker_key locker_stuck forgot_which_locker

淋浴 冲澡 冲凉 洗澡间 热水 沐浴露 浴室 有地方洗澡 shower showers_available freshen_up hot_water shampoo_provided shower_gel wash_afterwards rinse_off

桑拿 汗蒸 蒸汽房 干蒸 湿蒸 按摩池 泡澡 sauna steam_room jacuzzi hot_tub

失物招领 落下东西 东西忘在 忘拿 捡到 遗落 lost_property lost_and_found left_behind left_my left_something found_a left_it_at 落在你们那 落在更衣室 落在房间 落在酒店 落在车上 落在店里 忘在房间 忘在车上 忘在 落下 落了东西 遗留物 left_it_in forgotten_item left_an_item anyone_hand_in did_you_find did_anyone_find 落在 落下了 丢在 落你们 i_left forgot_my left_it

穿什么 穿啥 什么鞋 运动服 带什么装备 光脚 防滑袜 换鞋 what_to_wear what_should_i_wear dress_code indoor_shoes gym_clothes non-slip_socks grip_socks barefoot trainers activewear

私教 私人教练 私教课 一对一教练 买私教 教练带 上私课 personal_trainer personal_training pt_session one-on-one_training pt 1-on-1_coach 1-1_training one_to_one_training

私教过期 课包过期 课没上完 剩余课时 剩几节课 还剩几节 课时包 没用完的课 sessions_left classes_left unused_sessions unused_classes remaining_sessions session_pack class_pack lessons_left remaining_lessons 10-class_pack 课包没上完

教练资质 教练证 有证吗 教练专业 老师资质 什么资历 师资 哪里毕业 qualified trainer_qualification certified_instructor teacher_qualification experienced_instructor instructors_qualified who_teaches teaching_experience

团课 操课 团操 集体课 大课 尊巴 杠铃操 搏击操 有氧课 group_class group_fitness zumba aerobics bodypump spin_class hiit exercise_class

约课 预约课程 订课 抢课 约不上课 怎么约课 提前几天约 选课时间 book_a_class reserve_a_class sign_up_for_a_class class_booking book_a_lesson book_a_spot reserve_my_spot booking_opens book_my_class

候补 排位 等位 候补成功 候补名单 前面有人退 waitlist waiting_list on_the_list spot_opens_up 排到我 等空位 空出来 候选 wait_list standby if_someone_cancels

取消约课 取消课程预约 约了课去不了 课上不了 上不了课 退课 临时有事 cancel_a_class cancel_my_class cancel_my_booking cancel_my_lesson can't_make_class can't_make_the_class late_cancel unbook cancel_a_lesson

约课爽约 没去上课 旷课扣 扣课 旷课 约了没去 扣一次 booked_but_didn't no_show_penalty charged_for_missed penalty_for_missing lose_the_class

上课迟到 迟到能进 迟到了还能 晚到能进 课开始了 late_for_class arrive_late late_to_class let_me_in_late class_already_started

瑜伽馆 瑜伽课 瑜伽教室 yoga_studio yoga_class
热瑜伽 高温瑜伽 hot_yoga bikram
阴瑜伽 修复瑜伽 yin_yoga restorative_yoga
流瑜伽 哈他 vinyasa hatha ashtanga
空中瑜伽 反重力 aerial_yoga
孕妇瑜伽 孕瑜 怀孕练瑜伽 prenatal_yoga pregnancy_yoga

身体硬 不柔软 筋硬 柔韧性差 腿劈不开 弯不下去 not_flexible inflexible stiff touch_my_toes flexibility

普拉提 核心床 大器械 pilates reformer reformer_pilates

拳击 搏击 散打 泰拳 muay_thai kickboxing boxing_class
跆拳道 空手道 taekwondo karate
柔道 武术 martial_arts judo

舞蹈 跳舞 舞蹈课 dance dance_class
街舞 嘻哈 hip_hop_dance street_dance
芭蕾 ballet
拉丁舞 latin_dance salsa

订场 包场 订球场 球场 租场 court court_hire book_a_court
羽毛球 badminton
网球 tennis
乒乓球 乒乓 table_tennis ping_pong

产后运动 受伤运动 有伤能练 腰不好能练 膝盖不好能练 旧伤 心脏病能练 exercise_with_an_injury train_with_an_injury bad_knee bad_back medical_condition health_condition old_injury

泳池 游泳池 游泳馆 泳道 深水区 浅水区 几米深 水深 swimming_pool pool lane deep_end shallow_end how_deep lane_swimming length_of_the_pool

泳帽 泳衣 泳裤 泳镜 泳装 没带泳帽 必须戴泳帽 swimming_cap swimsuit goggle swimwear trunks burkini swimming_costume bikini

水温 恒温 水冷不冷 泳池冷吗 water_temperature_pool heated_pool is_the_pool_heated pool_temperature how_warm_is_the_pool

水质 消毒 氯味 换水 余氯 干不干净池 chlorine water_quality pool_clean disinfect change_the_water

深水证 游泳证 深水合格 健康承诺 深水测试 deep_water_test swim_test swimming_certificate

学游泳 游泳课 游泳班 不会游泳 旱鸭子 蛙泳 自由泳 怕水 swimming_lesson learn_to_swim can't_swim non-swimmer breaststroke freestyle scared_of_water front_crawl

亲子游泳 婴儿游泳 宝宝游泳 游泳尿布 家长陪游 baby_swim swim_nappy swim_diaper family_swim parent_and_baby children_in_the_pool kids_in_the_pool

救生员 安全员 救生圈 浮板 手臂圈 lifeguard armband float kickboard rubber_ring pool_noodle

来姨妈能游 生理期游泳 经期能游 生理期能练 swim_on_my_period period_swimming tampon

入学条件 招生简章 报名条件 招生范围 学区 户口 户籍 学籍 学位 划片 片区 catchment catchment_area school_place school_admission apply_for_a_place admission_criteria enrolment_requirements hukou

转学 插班 转校 转过来 中途入学 转进来 插班生 transfer_school change_school join_mid-year mid-term_entry mid-year_admission move_schools from_another_school

入园 幼儿园 托班 托儿所 早教 几岁能上 幼稚园 小班 入托 多大能入园 kindergarten nursery preschool childcare daycare playgroup creche toddler_class early_years day_care pre-school

适应期 分离焦虑 哭闹 不肯去 新生适应 哭着不去 settling_in separation_anxiety won't_stop_crying cries_at_drop-off first_days clingy

参观学校 参观校园 开放日 看看学校 校园开放 到校参观 open_day school_tour campus_tour visit_the_school look_around_the_school show_us_around tour_of_the_school open_house

开学 学期 开学时间 校历 哪天开学 term_dates semester school_calendar term_starts back_to_school first_day_of_school
学校放假 几号放假 哪天放假 放几天假 停课 school_holiday school_closed half_term school_break spring_break days_off_school is_there_school
寒假 放寒假 寒假放 winter_break winter_holiday christmas_break 暑假 学校放假 school_holiday summer_break half_term term_break school_break summer_holiday
暑假 放暑假 暑假放 summer_holiday summer_break summer_vacation

上学时间 放学 几点放学 几点到校 早读 到校时间 放学时间 school_hours school_day finish_school school_finishes drop-off drop_off_time home_time school_starts drop_my_child pick-up_time

接送 接孩子 接娃 谁来接 爷爷奶奶接 代接 接送卡 别人接 换人接 让朋友接 collect_my_child pick_up_my_child pick_up_my_son pick_up_my_daughter authorised_to_collect someone_else_collect grandparents_pick_up nanny_pick_up 班车 接机 接站 摆渡车 shuttle shuttle_bus airport_transfer airport_pickup pick_me_up

接晚了 来不及接 晚点接 加班接不了 late_pick-up late_to_pick_up late_collecting late_pickup pick_up_late

校车 班车 坐校车 校车路线 school_bus school_transport bus_route bus_stop minibus shuttle shuttle_bus

托管 晚托 延时班 课后服务 课后托管 放学后没人看 午托 延时服务 兴趣班 after-school after_school after_school_care after_school_club wraparound_care breakfast_club late_care extended_day extracurricular

夏令营 暑期班 暑假班 暑期托管 summer_camp summer_school summer_programme
冬令营 寒假班 寒假托管 winter_camp
假期班 假期托管 holiday_club holiday_camp holiday_programme

校服 园服 订校服 校服大了 校服多少钱 school_uniform uniform pe_kit school_clothes

学校午餐 食谱 孩子吃什么 在校吃饭 吃几顿 伙食 伙食费 饭卡 带饭 午餐费 school_lunch school_meal lunch_menu packed_lunch lunchbox what_do_the_children_eat meal_plan lunch_money school_dinner menu_for_the_week

尿布 如厕 尿裤子 戒尿布 会自己上厕所 穿尿不湿 自己吃饭 potty potty_trained toilet_training wet_himself accidents

孩子午睡 睡午觉 被褥 午休床 午睡被子 nap_time nap bring_bedding naptime cot

孩子请假 今天不去上学 不来上学 请个假 上不了学 病了不上学 not_coming_to_school absent_today off_sick report_an_absence child_is_ill keep_him_home keep_her_home won't_be_in_today absence

在校受伤 在学校不舒服 在园发烧 喂药 带药去学校 校医 校医室 磕到了 give_my_child_medicine school_nurse medicine_at_school medication_at_school ill_at_school hurt_at_school administer_medicine

班级人数 一个班多少 几个孩子 师生比 配几个老师 多少人一个班 几人班 小班制 class_size how_many_children how_many_students how_many_kids_per teacher_ratio staff_ratio students_in_a_class small_group_class how_many_in_a_class

家长会 见老师 家长群 找班主任 班主任 跟老师沟通 孩子表现 在校表现 parents_evening parent-teacher parent_teacher speak_to_my_child's_teacher form_tutor homeroom_teacher how_is_my_child_doing class_teacher how_my_child_is parents'_evening

被欺负 霸凌 欺负 打架 孤立 被同学打 bully bullied picked_on being_hit 被打了

看监控 监控 摄像头看孩子 看孩子在干嘛 cctv live_camera watch_my_child photos_of_my_child

住校 宿舍 寄宿 宿舍条件 几人间 boarding_school dormitory dorm hall_of_residence student_accommodation live_on_campus

学费减免 助学金 奖学金 贫困生 补助 减免 scholarship bursary financial_aid student_loan fee_waiver fee_assistance sibling_discount subsidy

二孩优惠 兄弟姐妹 两个孩子一起 老二也来 二宝 sibling brother_and_sister both_my_children two_kids second_child

学费什么时候交 学费怎么交 缴学费 学杂费 书本费 保教费 pay_tuition school_fees pay_the_fees fees_due fee_schedule pay_fees termly_fees

学生证丢 补办学生证 学生卡 校园卡 student_id student_card school_id campus_card

在读证明 成绩单 学历证明 开在读 毕业证明 transcript proof_of_enrolment enrollment_letter proof_of_enrollment enrolment_letter student_status_letter

课程设置 学什么 教什么 课程内容 课程大纲 教学大纲 用什么教材 教材 课本 curriculum syllabus what_will_i_learn what_do_they_learn textbook coursebook what_do_you_teach what_is_taught course_content course_material

校规 带手机 手机上交 能带手机吗 bring_a_phone mobile_phones_at_school phone_policy confiscate phones_allowed

特殊需要 多动 自闭 发育迟缓 融合 说话晚 阅读障碍 special_needs special_educational sen autism autistic adhd dyslexia dyslexic learning_difficulties speech_delay

补习 补课班 辅导班 家教 一对一辅导 课外辅导 补数学 补英语 提分 作业辅导 tutoring_session tuition_centre private_tutor home_tutor one-to-one 1-to-1 extra_lessons catch_up_lessons private_tuition private_lesson one_to_one

成绩提不上去 成绩差 不及格 偏科 跟不上学校 考不好 成绩不好 falling_behind struggling_with poor_grades bad_marks bad_grades behind_in_class failing_at_school

课时费 一节课多少钱 一节多少 每节课多少 一小时多少钱 per_lesson per_class per_session hourly_rate lesson_fee cost_per_lesson price_per_class cost_of_lessons how_much_is_a_lesson how_much_per_hour

一节课多长 一节课多久 上多长时间 一堂课 几分钟一节 课长 length_of_lesson lesson_length how_long_is_a_lesson how_long_is_each how_long_are_the_classes how_long_is_the_class minutes_long length_of_a_session

一周几节 每周几次课 一周上几次 how_many_lessons_a_week classes_per_week how_many_times_a_week times_per_week lessons_per_week hours_per_week

补课怎么补 落下的课 补一节 缺的课 缺课怎么办 生病没上课 能补课吗 make_up_lesson makeup_lesson make-up_class makeup_class missed_lesson catch_up_on_a_lesson make_up_a_class miss_a_class miss_a_lesson lesson_i_missed

退班 退课费 课程退费 剩下的学费 不想上了 没上的课退 drop_out withdraw_from_the_course leave_the_course refund_my_tuition refund_the_course quit_the_course course_refund drop_the_course withdraw_my_child

老师调课 调课 调时间 换时间上课 改上课时间 换个时段 reschedule_a_lesson move_my_lesson change_lesson_time change_my_lesson reschedule_my_class change_class_time reschedule_my_lesson

上网课 线上课 线上上课 网上上课 直播课 远程上课 在家上课 online_class online_lesson online_course remote_class virtual_class via_zoom zoom_class online_or_in-person on_zoom study_online lessons_online

面授 线下课 到校上课 现场上课 face-to-face face_to_face in-person_class in_the_classroom classroom_based

分级测试 水平测试 摸底 入学测试 分班考试 什么水平 测一下水平 我该上哪个班 定级 placement_test level_test assessment_test entry_test which_level what_level right_level english_level test_my_level level_should_i

外教 母语 口语 练口语 外国老师 发音 开口说 说不出口 native_speaker native_teacher foreign_teacher speaking_practice conversation_class pronunciation spoken_english conversational

雅思 雅思班 ielts
托福 托福班 toefl
语言考试 英语考级 考级 四六级 language_exam language_test toeic duolingo cambridge_exam
汉语水平 汉语考试 hsk chinese_exam
日语考级 jlpt n1 n2

日语 日文 学日语 japanese
韩语 韩文 学韩语 korean
法语 学法语 french delf
德语 学德语 german goethe
西班牙语 西语 spanish
粤语 广东话 cantonese
普通话 汉语 学中文 mandarin learn_chinese
什么语种 语种 哪些语言 which_languages what_languages languages_do_you_teach

考试报名 报考 报名考试 准考证 考位 约考 考场 exam_registration register_for_the_exam exam_entry admission_ticket exam_date exam_centre exam_venue sit_the_exam book_the_exam test_date test_centre

查成绩 出分 成绩出来 查分 exam_results results_day check_my_score when_do_results_come_out my_score my_marks mark_released

补考 重考 挂科 没考过 考砸 没及格 考不过 resit retake retest failed_the_test failed_my_test failed_the_exam didn't_pass re-sit take_it_again failed_my_exam 科二挂 科三挂 科一挂

复核 成绩有问题 申诉 分数不对 查卷 appeal_my_grade re-mark recheck_my_score grade_appeal score_is_wrong wrong_grade

作弊 抄袭 代写 代考 cheat plagiarism plagiarise copied_from plagiarize

考前 复习 冲刺 刷题 押题 真题 模拟考 模考 mock_exam past_paper revision revise practice_test exam_prep cram mock_test prepare_for_the_exam

升学 升学率 考上 升学考 升学辅导 university_application university_entrance
高考 考大学 高三 college_entrance a-level a_level gaokao
中考 考高中 gcse o-level igcse zhongkao
小升初 小学升初中 psle secondary_school_entrance

家庭作业多 孩子作业 作业太多 不写作业 写不完作业 too_much_homework homework_help help_with_homework homework_club

图书馆 借书 还书 自习室 自习 自修 library study_room borrow_a_book library_card quiet_study 阅览室 reading_room

驾校 学车 考驾照 学驾照 驾照 考驾 拿本 驾驶证 学驾驶 driving_school learn_to_drive driving_lesson driving_licence driver's_license driving_license learner_driver provisional_licence drivers_license driving_permit learner_permit

科目一 科一 理论考 刷科一 交规 科目四 科四 文明驾驶 theory_test written_test highway_code learner's_test hazard_perception btt ftt
科目二 科二 倒车入库 侧方停车 侧方 坡道 直角转弯 半坡 parallel_parking reverse_parking bay_park hill_start circuit_practice
科目三 科三 路考 路考夜考 灯光考试 road_test driving_test practical_test on-road driving_exam

自动挡 自动档 学自动 automatic_car automatic_transmission 手动挡 手动档 手排 manual_car stick_shift gearbox automatic_or_manual
手动挡 手动档 学手动 manual_car stick_shift manual_gearbox

练车 约车练 练车时间 教练车 几人一车 练多久车 刷学时 practice_driving practice_car driving_hours hours_of_practice instructor's_car how_many_lessons_do_i how_many_lessons_will

几个月拿证 多久拿本 最快多久拿证 学多久 多长时间拿照 pass_quickly intensive_course crash_course

教练骂人 教练要红包 吃拿卡要 教练收礼 教练凶 instructor_rude shouts_at_me rude_instructor instructor_yells

色盲 驾校体检 视力要求 戴眼镜能考 听力要求 学车体检 eyesight_test colour_blind color_blind need_glasses_to_drive

外国驾照 换驾照 国际驾照 境外驾照 换证 驾照过期 convert_my_licence foreign_licence exchange_my_licence international_driving_permit overseas_licence

陪练 有本不敢开 不敢上路 本本族 多年没开 refresher refresher_lesson nervous_driver haven't_driven_in scared_to_drive

心理咨询 心理医生 咨询师 心理疏导 找人聊聊 倾诉 心里难受 想找人说话 心理治疗 counselling counseling counsellor counselor therapist psychologist psychotherapy talk_therapy someone_to_talk_to mental_health see_a_therapist
精神科 精神心理 心身科 psychiatrist psychiatry psychiatric
焦虑症 惊恐 坐立不安 心神不宁 恐慌 想太多 静不下来 anxious panic_attack panic nervous worried_all_the_time can't_relax overthinking can't_stop_worrying 太紧张 好紧张

自杀 不想活 想死 活着没意思 轻生 自残 伤害自己 撑不下去 suicide suicidal kill_myself self-harm self_harm hurt_myself end_my_life crisis_line want_to_die don't_want_to_live end_it_all can't_go_on

保密 会告诉别人 会不会说出去 告诉家里 别人知道吗 告诉我爸妈 confidential confidentiality tell_my_parents tell_anyone kept_private stay_private will_anyone_know keep_it_secret

婚姻咨询 夫妻咨询 情侣咨询 伴侣 感情问题 失恋 分手 couples_counselling couple_therapy marriage_counselling relationship_counselling breakup break-up

亲子关系 青春期 叛逆 厌学 不愿上学 孩子沉迷 网瘾 parenting_advice teenage_behaviour refuse_school school_refusal screen_time rebellious addicted_to_games

丧亲 亲人去世 走不出来 哀伤 bereavement grief grieve passed_away lost_my_mum loss_of_a_loved_one

成瘾 戒烟 戒酒 酗酒 烟瘾 addiction quit_smoking stop_smoking drinking_problem alcoholism give_up_smoking rehab_for_alcohol

冥想 正念 放松 呼吸练习 meditation mindfulness meditate relaxation breathing_exercise wind_down

首次咨询 第一次咨询 咨询流程 聊些什么 怎么进行咨询 first_session initial_consultation what_happens_in_a_session initial_assessment what_to_expect intake_session

咨询多久 一次多长 聊多久 咨询一次 length_of_session how_long_is_a_session session_length 50_minutes how_long_are_sessions

换咨询师 跟咨询师不合 聊不来 change_therapist different_therapist don't_click_with switch_counsellor change_my_therapist different_counsellor

营养师 饮食计划 配餐 食谱推荐 吃什么好 怎么吃 膳食 饮食建议 nutritionist dietitian dietician eating_plan what_should_i_eat diet_plan healthy_eating diet_advice

轻断食 断食 间歇性断食 低碳 生酮 代餐 过午不食 intermittent_fasting keto low_carb meal_replacement low-carb

暴食 厌食 催吐 进食障碍 管不住嘴 暴饮暴食 binge eating_disorder anorexia bulimia overeat binge-eating

少油 少盐 清淡 低盐 low_salt low_fat bland_diet light_diet less_oil

运动后吃 练完吃什么 运动前吃 蛋白质摄入 eat_after_workout pre-workout post-workout protein_intake eat_before_training eat_before_the_gym

翻译陪同 会说英语 英文医生 讲英语 有翻译吗 语言不通 interpreter translator english-speaking speak_english english_speaking language_barrier speaks_mandarin

医生乱收费 误诊 医疗纠纷 服务态度差 护士态度 malpractice misdiagnosis rude_doctor rude_nurse rude_receptionist medical_complaint misdiagnosed

捐血 献血 血型 donate_blood blood_donation blood_type blood_donor

儿童游乐 有地方带娃 母婴室 看孩子的地方 带娃来练 creche_at_the_gym childminding baby_changing kids_corner baby_room leave_my_child_while

自带水 饮水机 接水 水杯 打水 water_fountain water_dispenser refill_my_bottle bring_water water_bottle drinking_water

空调冷 空调热 太热了 太闷 不通风 暖气 aircon air-con ventilation stuffy too_hot_in too_cold_in
`;
