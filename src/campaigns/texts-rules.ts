/** What is said of the rules that every push obeys. */
export const rulesTexts = {
  are: {
    'zh-CN': (lines: string) =>
      `每条推送都要过这些规矩（所有活动、所有群一起算）：\n${lines}\n\n要改就把改的那几行发回来，比如：\n/campaign rules\n每周: 2\n免打扰: 21:00-10:00\nwechaty: 每天 100，间隔 10-30 秒`,
    en: (lines: string) =>
      `Every push obeys these, over all campaigns and groups:\n${lines}\n\nTo change some, send those lines back:\n/campaign rules\nper week: 2\nquiet: 21:00-10:00\nwechaty: 100 a day, every 10-30 s`,
  },
  changed: {
    'zh-CN': (lines: string) => `改好了，从现在起：\n${lines}`,
    en: (lines: string) => `Changed, from now on:\n${lines}`,
  },
  wrong: {
    'zh-CN': (line: string) => `这一行看不懂，什么都没改：${line}`,
    en: (line: string) => `Nothing was changed, as this line cannot be read: ${line}`,
  },
};
