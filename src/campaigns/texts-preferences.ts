/** What members are told about being written to. */
export const preferenceTexts = {
  stop: {
    summary: { 'zh-CN': '不再收到活动推送', en: 'no more news and offers' },
    usage: { 'zh-CN': '发 /stop 或「退订」就好', en: 'Just send /stop' },
    done: {
      'zh-CN': '好的，以后不再给你发活动了。有事随时问我，我照样在。想再收到，发「重新接收」。',
      en: 'Done: no more news from us. Ask me anything, any time, as before. To hear from us again, send /startagain.',
    },
  },
  less: {
    summary: { 'zh-CN': '推送少一半', en: 'half as many messages' },
    usage: { 'zh-CN': '发 /less 或「少发点」就好', en: 'Just send /less' },
    done: {
      'zh-CN': '好的，以后少发一半。还嫌多，发「只要优惠」或「退订」。',
      en: 'Done: half as many from now on. Still too many? /couponsonly or /stop.',
    },
    least: {
      'zh-CN': '已经是最少的了，四周最多三条。要是还嫌多，发「只要优惠」或「退订」。',
      en: 'That is the least already: three in four weeks at most. /couponsonly or /stop if it is still too many.',
    },
    stopped: {
      'zh-CN': '你已经退订了，现在什么活动都不会发给你。想再收到，发「重新接收」。',
      en: 'You get no news from us at all now. To hear from us again, send /startagain.',
    },
  },
  coupons: {
    summary: { 'zh-CN': '只收有优惠券的推送', en: 'only messages that bring a coupon' },
    usage: { 'zh-CN': '发 /couponsonly 或「只要优惠」就好', en: 'Just send /couponsonly' },
    done: {
      'zh-CN': '记住啦：以后有券才找你。想恢复，发「重新接收」。',
      en: 'Noted: you hear from us only when there is a coupon in it. /startagain brings everything back.',
    },
  },
  start: {
    summary: { 'zh-CN': '重新接收活动推送', en: 'hear from us again' },
    usage: { 'zh-CN': '发 /startagain 或「重新接收」就好', en: 'Just send /startagain' },
    done: {
      'zh-CN': '欢迎回来！有新茶和优惠会告诉你，不会太多。嫌多就发「少发点」。',
      en: 'Welcome back! You will hear of new things and offers, never too often. /less if it is too much.',
    },
  },
} as const;
