/** How the page is called in the menu: known before its code is read. */
export const membersTitle = { 'zh-CN': '会员', en: 'Members' };
