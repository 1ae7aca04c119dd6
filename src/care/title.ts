/** How the page is called in the menu: known before its code is read. */
export const careTitle = { 'zh-CN': '群管', en: 'Group care' };
