/** What is said of links in messages. */
export const linkTexts = {
  gone: {
    'zh-CN': '这个链接已经失效了。',
    en: 'This link does not lead anywhere any more.',
  },
};
