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
