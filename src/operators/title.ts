/** How the page is called in the menu: known before its code is read. */
export const settingsTitle = { 'zh-CN': '设置', en: 'Settings' };
