/** How the page is called in the menu: known before its code is read. */
export const campaignsTitle = { 'zh-CN': '活动', en: 'Campaigns' };
