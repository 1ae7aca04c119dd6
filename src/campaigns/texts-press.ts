/** What somebody is told who presses a button of a campaign. */
export const pressTexts = {
  noted: { 'zh-CN': '好的，记下了～', en: 'Noted, thank you.' },
  trial: { 'zh-CN': '这是试发，按钮不算数。', en: 'This was only a test: its buttons do nothing.' },
  over: { 'zh-CN': '这个活动已经结束啦。', en: 'This is over.' },
};
