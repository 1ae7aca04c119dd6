/** How the page is called in the menu: known before its code is read. */
export const segmentsTitle = { 'zh-CN': '分群', en: 'Segments' };
