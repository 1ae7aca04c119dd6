/** How the pages are called in the menu: known before their code is read. */
export const insightTitles = {
  today: { 'zh-CN': '今天', en: 'Today' },
  insight: { 'zh-CN': '洞察', en: 'Insight' },
};
