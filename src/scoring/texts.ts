export const texts = {
  brokenRules: {
    'zh-CN': '等级规则读不懂了。发 /tier set default 用回默认的。',
    en: 'The tier rules cannot be read. Send /tier set default to go back to the usual ones.',
  },
};
