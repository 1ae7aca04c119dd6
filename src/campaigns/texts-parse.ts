/** What may be wrong with a campaign as somebody wrote it, and what to write instead. */
export const parseTexts = {
  onLine: {
    'zh-CN': (line: number, shown: string, why: string) => `第 ${line} 行「${shown}」：${why}`,
    en: (line: number, shown: string, why: string) => `Line ${line}, "${shown}": ${why}`,
  },
  noLine: {
    'zh-CN': (line: number, why: string) => `第 ${line} 行：${why}`,
    en: (line: number, why: string) => `Line ${line}: ${why}`,
  },
  wrong: {
    noKey: {
      'zh-CN': () => '开头每行要写成「项目: 内容」；正文前先单独写一行 ---。',
      en: () => 'The first lines are written "key: value"; a line of --- comes before the text.',
    },
    unknownKey: {
      'zh-CN': (key: string, near: string | undefined, all: string[]) =>
        `没有「${key}」这一项${near ? `，是不是「${near}」？` : '。'}可以写：${all.join('、')}。`,
      en: (key: string, near: string | undefined, all: string[]) =>
        `There is no "${key}"${near ? `; did you mean "${near}"?` : '.'} There are: ${all.join(', ')}.`,
    },
    twice: {
      'zh-CN': (first: number) => `第 ${first} 行已经写过了，留一行就好。`,
      en: (first: number) => `Line ${first} says it already: keep one of them.`,
    },
    noValue: {
      'zh-CN': (like: string) => `冒号后面还没写，比如：${like}`,
      en: (like: string) => `Nothing follows the colon. For example: ${like}`,
    },
    value: {
      'zh-CN': (like: string) => `没看懂，要这样写：${like}`,
      en: (like: string) => `This is unclear. It is written like this: ${like}`,
    },
    past: {
      'zh-CN': (now: string, zone: string) => `这个时间已经过了（${zone} 现在是 ${now}）。`,
      en: (now: string, zone: string) => `That time has passed (in ${zone} it is ${now} now).`,
    },
    gap: {
      'zh-CN': (zone: string, instead: string) => `${zone} 那天拨快时钟，没有这个时刻，写 ${instead} 吧。`,
      en: (zone: string, instead: string) =>
        `The clocks of ${zone} are put forward then, and there is no such time. Write ${instead}.`,
    },
    cron: {
      'zh-CN': (part: string, like: string) => `「${part}」不对。五项是：分 时 日 月 星期，比如 ${like}`,
      en: (part: string, like: string) =>
        `"${part}" is not right. The five are: minute, hour, day, month, weekday. For example: ${like}`,
    },
    often: {
      'zh-CN': (like: string) => `太密了：两次至少隔一个小时，分钟只写一个数，比如 ${like}`,
      en: (like: string) =>
        `Too often: there must be an hour between two, so write one minute only, like ${like}`,
    },
    zone: {
      'zh-CN': () => '没有这个时区，要写成 Asia/Shanghai 这样。',
      en: () => 'There is no such time zone. It is written like Asia/Shanghai.',
    },
    trigger: {
      'zh-CN': (near: string | undefined) =>
        `没有这个时机${near ? `，是不是「${near}」？` : '。'}可以写：入群 + 3天、生日 - 3天、沉睡、下单 + 7天、标签 护肤、券到期 - 2天。`,
      en: (near: string | undefined) =>
        `There is no such moment${near ? `; did you mean "${near}"?` : '.'} There are: joined + 3d, birthday - 3d, dormant, order + 7d, tag tea, expiring - 2d.`,
    },
    whenTwice: {
      'zh-CN': (first: number) => `第 ${first} 行已经说了什么时候发，「时间」「每」「当」只写一个。`,
      en: (first: number) => `Line ${first} says when already: write one of at, every and on.`,
    },
    roomAndDirect: {
      'zh-CN': () => '「否则: 群」只用在私聊发送时。',
      en: () => '"else: room" only goes with "send: direct".',
    },
    missingAudience: {
      'zh-CN': () => '还没写发给谁，加一行 人群: tag:护肤；真要发给所有人，写 人群: 所有人。',
      en: () =>
        'It does not say whom it is for. Add a line audience: tag:tea, or audience: everyone if you mean it.',
    },
    missingWhen: {
      'zh-CN': (like: string) => `还没写什么时候发，加一行 ${like}`,
      en: (like: string) => `It does not say when. Add a line ${like}`,
    },
    missingText: {
      'zh-CN': () => '还没写正文：单独一行 ---，下面写要发的话。',
      en: () => 'There is no text yet: write a line of --- and what is to be sent below it.',
    },
    missingRest: {
      'zh-CN': () => '还缺一段给其余的人：最后单独写一行 ---，下面写给他们的话。',
      en: () => 'There is no text for everybody else: write a line of --- at the end, and theirs below it.',
    },
    emptyBlock: {
      'zh-CN': () => '这一段下面还没写内容。',
      en: () => 'Nothing stands below this line.',
    },
    blockTwice: {
      'zh-CN': (first: number) => `第 ${first} 行已经有这一段了。做对照就写 --- A 和 --- B。`,
      en: (first: number) =>
        `Line ${first} begins the same one. To compare two texts, write --- A and --- B.`,
    },
    mixedVariants: {
      'zh-CN': (first: number) => `第 ${first} 行同样的一段没有写 A、B，两段要么都写，要么只留一段。`,
      en: (first: number) =>
        `Line ${first} has no letter. Give both one, as in --- A and --- B, or keep one.`,
    },
    miniProgram: {
      'zh-CN': () => '小程序要这样写：{小程序 wx1234 pages/index 标题}',
      en: () => 'A mini-program is written like this: {mini-program wx1234 pages/index title}',
    },
    address: {
      'zh-CN': () => '地址要以 https:// 开头。',
      en: () => 'The address must begin with https://.',
    },
    choices: {
      'zh-CN': (most: number) => `按钮最多 ${most} 个，每个最多 20 个字，不能重名。`,
      en: (most: number) => `There are ${most} buttons at most, of 20 letters each, no two alike.`,
    },
    claimWithout: {
      'zh-CN': () => '有「领券」按钮，就要写明是哪种券，比如 券: SPRING20',
      en: () => 'A button to claim needs a coupon: add a line like coupon: SPRING20',
    },
    tooLong: {
      'zh-CN': (count: number, most: number) => `太长了：${count} 个字，最多 ${most} 个。`,
      en: (count: number, most: number) => `That is too long: ${count} characters, and ${most} is the most.`,
    },
  },
  /** How each line is written. */
  like: {
    audience: { 'zh-CN': '人群: tag:护肤 AND NOT stage:lost', en: 'audience: tag:tea AND NOT stage:lost' },
    at: { 'zh-CN': '时间: 2026-11-27 20:00', en: 'at: 2026-11-27 20:00' },
    every: { 'zh-CN': '每: 周五 20:00（或 0 20 * * 5）', en: 'every: friday 20:00 (or 0 20 * * 5)' },
    on: { 'zh-CN': '当: 入群 + 3天', en: 'on: joined + 3d' },
    zone: { 'zh-CN': '时区: Asia/Shanghai', en: 'zone: Europe/Paris' },
    late: { 'zh-CN': '错过: 跳过（或 补发）', en: 'late: skip (or run)' },
    send: {
      'zh-CN': '发送: 私聊（或 群: "VIP 1群"、领券: "VIP 1群"）',
      en: 'send: direct (or room: "VIP group", claim: "VIP group")',
    },
    room: { 'zh-CN': '群: "VIP 1群"', en: 'room: "VIP group"' },
    else: { 'zh-CN': '否则: 群', en: 'else: room' },
    coupon: { 'zh-CN': '券: SPRING20', en: 'coupon: SPRING20' },
    holdout: { 'zh-CN': '留白: 10%', en: 'holdout: 10%' },
    priority: { 'zh-CN': '优先: 5（1 到 9）', en: 'priority: 5 (1 to 9)' },
    purpose: { 'zh-CN': '用途: 营销（或 服务）', en: 'purpose: marketing (or service)' },
    quiet: { 'zh-CN': '免打扰: 21:00-10:00', en: 'quiet: 21:00-10:00' },
    attribution: { 'zh-CN': '归因: 7天（1 到 90）', en: 'attribution: 7d (1 to 90)' },
  },
  notes: {
    twice: {
      'zh-CN': (zone: string, first: string) =>
        `${zone} 那天拨慢时钟，这个时刻有两次，按第一次（${first}）发。`,
      en: (zone: string, first: string) =>
        `The clocks of ${zone} are put back then, and that time comes twice: the first one counts (${first}).`,
    },
    daylight: {
      'zh-CN': (zone: string) => `${zone} 有夏令时：一年到头都按当地钟点发。`,
      en: (zone: string) => `${zone} has daylight saving: it goes by the clocks there all year.`,
    },
  },
};
