/** What the menu says before the page is read. */
export const exchangeTitle = { 'zh-CN': '导入导出', en: 'Files' };
