/** What only the house can tell is wrong with a campaign. */
export const checkTexts = {
  variable: {
    'zh-CN': (name: string, near: string | undefined, all: string[]) =>
      `没有「${name}」这个变量${near ? `，是不是「${near}」？` : '。'}可以用：${all.join('、')}。`,
    en: (name: string, near: string | undefined, all: string[]) =>
      `There is no variable "${name}"${near ? `; did you mean "${near}"?` : '.'} There are: ${all.join(', ')}.`,
  },
  template: {
    'zh-CN': (detail: string) => `这段模板有错：${detail}`,
    en: (detail: string) => `This template has a mistake: ${detail}`,
  },
  forOne: {
    'zh-CN': (name: string, detail: string) => `这段话写给${name}时会出错：${detail}`,
    en: (name: string, detail: string) => `This text fails for ${name}: ${detail}`,
  },
  noRoom: {
    'zh-CN': (room: string, near: string | undefined, known: string[]) =>
      `没有叫「${room}」的群${near ? `，是不是「${near}」？` : '。'}${known.length > 0 ? `有：${known.join('、')}。` : ''}`,
    en: (room: string, near: string | undefined, known: string[]) =>
      `There is no group "${room}"${near ? `; did you mean "${near}"?` : '.'}${known.length > 0 ? ` There are: ${known.join(', ')}.` : ''}`,
  },
  customerGroup: {
    'zh-CN': (room: string) =>
      `「${room}」是企业微信的客户群，机器人发不进去，只能请员工群发：发送: 企微: "${room}"`,
    en: (room: string) =>
      `"${room}" is a customer group of WeCom: the bot cannot write there, staff can: send: wecom: "${room}"`,
  },
  noWecom: {
    'zh-CN': '企业微信的客户联系没开（WECOM_CORP_ID、WECOM_CONTACT_SECRET），没法请员工群发。',
    en: 'Customer contact of WeCom is off (WECOM_CORP_ID, WECOM_CONTACT_SECRET): staff cannot be asked to send.',
  },
  wecomText: {
    buttons: {
      'zh-CN': '员工群发里放不了按钮，客户回什么这里也收不到。换成链接，或请客户私聊机器人。',
      en: 'What staff send has no buttons, and answers to it never arrive here. Use a link instead.',
    },
    cover: {
      'zh-CN': '小程序要有封面：在它上一行放一张图片 ![](https://…)。',
      en: 'A mini-program needs a cover: a picture on the line before it, ![](https://…).',
    },
    long: {
      'zh-CN': '企业微信的群发文字最多 4000 字节（约 1300 个汉字）。',
      en: 'WeCom takes 4,000 bytes of text, about 1,300 Chinese characters.',
    },
    many: {
      'zh-CN': '企业微信的群发最多带 9 个附件。',
      en: 'WeCom takes nine attachments.',
    },
    other: {
      'zh-CN': '企业微信的群发带不了这种内容，只有文字、图片、链接和小程序。',
      en: 'WeCom takes texts, pictures, links and mini-programs here, and nothing else.',
    },
  },
  noCoupon: {
    'zh-CN': (name: string, near: string | undefined) =>
      `没有叫「${name}」的券${near ? `，是不是「${near}」？` : '，先用 /coupon new 建一个。'}`,
    en: (name: string, near: string | undefined) =>
      `There is no coupon "${name}"${near ? `; did you mean "${near}"?` : ': make it first, by /coupon new.'}`,
  },
  couponClosed: {
    'zh-CN': (name: string) => `「${name}」已经关了，换一种券，或先 /coupon open ${name}。`,
    en: (name: string) => `"${name}" is closed. Take another, or open it: /coupon open ${name}`,
  },
  noClaim: {
    'zh-CN': (name: string) => `「${name}」不能自己领，这里要会员点「领券」才拿得到。`,
    en: (name: string) => `"${name}" cannot be claimed, and this needs members to claim it.`,
  },
  mistakes: {
    'zh-CN': (count: number) => (count === 1 ? '还有一处要改：' : `还有 ${count} 处要改：`),
    en: (count: number) =>
      count === 1 ? 'One thing is not right yet:' : `${count} things are not right yet:`,
  },
  sample: { 'zh-CN': '一位会员', en: 'a member' },
};
