/** What became of a campaign for one member. */
export const whyTexts = {
  state: {
    'zh-CN': {
      ...{ planned: '还在排队', queued: '正在发', sent: '收到了', failed: '没发出去' },
      ...{ unsure: '发了，不确定到没到', excluded: '没发', held: '没发', cancelled: '取消了' },
    } as Record<string, string>,
    en: {
      ...{ planned: 'waiting', queued: 'on its way', sent: 'sent', failed: 'could not be sent' },
      ...{ unsure: 'sent, and may have arrived', excluded: 'not sent', held: 'not sent' },
      cancelled: 'cancelled',
    } as Record<string, string>,
  },
  line: {
    'zh-CN': (at: string, state: string, label: string, why: string) =>
      `· ${at} ${state}${label && `（${label}）`}${why && `：${why}`}`,
    en: (at: string, state: string, label: string, why: string) =>
      `· ${at} ${state}${label && ` (${label})`}${why && `: ${why}`}`,
  },
  head: {
    'zh-CN': (member: string, name: string) => `${member}和「${name}」：`,
    en: (member: string, name: string) => `${member} and "${name}":`,
  },
  notMeant: {
    'zh-CN': (audience: string) => `还没有给 TA 发过。TA 现在不符合人群：${audience}`,
    en: (audience: string) => `Nothing was sent to them yet. They are not in its audience now: ${audience}`,
  },
  meant: {
    'zh-CN': '还没有给 TA 发过。TA 现在符合人群。',
    en: 'Nothing was sent to them yet. They are in its audience now.',
  },
  post: {
    'zh-CN': (room: string) => `这是发在群「${room}」里的，TA 还没在那里看到过。`,
    en: (room: string) => `It is posted in "${room}", and has not been there with them in it.`,
  },
};
