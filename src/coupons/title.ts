/** How the page is called in the menu: known before its code is read. */
export const couponsTitle = { 'zh-CN': '优惠券', en: 'Coupons' };
