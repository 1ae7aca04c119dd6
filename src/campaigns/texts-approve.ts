import { plural } from '../kernel/plural.ts';

/** What is said while a campaign is approved, paused and ended. */
export const approveTexts = {
  submitted: {
    'zh-CN': (name: string, by: 'other' | 'self') =>
      by === 'self'
        ? `「${name}」提交了。人不多，自己就能批：/campaign approve ${name}`
        : `「${name}」提交了，请另一位经理或店主批：/campaign approve ${name}`,
    en: (name: string, by: 'other' | 'self') =>
      by === 'self'
        ? `"${name}" waits for approval. You may approve it yourself: /campaign approve ${name}`
        : `"${name}" waits for another manager or the owner: /campaign approve ${name}`,
  },
  notYourOwn: {
    'zh-CN': (count: number, most: number) =>
      `这次要发给 ${count} 位，超过 ${most} 位就要另一位经理或店主来批，不能自己提交自己批。`,
    en: (count: number, most: number) =>
      `This reaches ${plural(count, 'member')}. Above ${most}, another manager or the owner must approve what you submitted.`,
  },
  willSend: {
    'zh-CN': (name: string, when: string) =>
      `批准「${name}」，${when} 发。上面就是要批的内容，之后一改就要重批。`,
    en: (name: string, when: string) =>
      `Approving "${name}", to be sent ${when}. What stands above is what you approve; any change needs approval again.`,
  },
  everyone: {
    'zh-CN': (count: number) =>
      `⚠️ 这是发给所有人的（${count} 位）。群发给所有人最容易惹人烦，真的要发吗？再确认一次。`,
    en: (count: number) =>
      `⚠️ This goes to everybody (${plural(count, 'member')}). Nothing annoys people more. Are you sure? Please confirm once more.`,
  },
  nobody: {
    'zh-CN': '⚠️ 现在一位也收不到。真的要批吗？再确认一次。',
    en: '⚠️ Nobody would get it now. Are you sure? Please confirm once more.',
  },
  approved: {
    'zh-CN': (name: string, when: string) => `「${name}」批准了，${when} 发。`,
    en: (name: string, when: string) => `"${name}" is approved and will be sent ${when}.`,
  },
  snapshotChanged: {
    'zh-CN': (name: string) =>
      `「${name}」和你看到的不一样了（人群、券或内容变了），没有批。再看一次：/campaign approve ${name}`,
    en: (name: string) =>
      `"${name}" is not what you looked at any more, so it is not approved. Look again: /campaign approve ${name}`,
  },
  tooLate: {
    'zh-CN': (name: string) => `「${name}」的时间已经过了，改个时间再提交：/campaign edit ${name}`,
    en: (name: string) => `The time of "${name}" has passed. Give it another: /campaign edit ${name}`,
  },
  steered: {
    pause: {
      'zh-CN': (name: string) => `「${name}」停在这里了，继续发 /campaign resume ${name}。`,
      en: (name: string) => `"${name}" is paused. To go on: /campaign resume ${name}`,
    },
    resume: { 'zh-CN': (name: string) => `「${name}」接着发。`, en: (name: string) => `"${name}" goes on.` },
    stop: {
      'zh-CN': (name: string) => `「${name}」停掉了，没发的不发了，券放回去了。`,
      en: (name: string) =>
        `"${name}" is stopped: whoever waits gets nothing, and their coupons are free again.`,
    },
    withdrawn: {
      'zh-CN': (name: string) => `「${name}」撤回成草稿了。`,
      en: (name: string) => `"${name}" is a draft again.`,
    },
  },
  willStop: {
    'zh-CN': (name: string, waiting: number) =>
      `停掉「${name}」不能恢复${waiting > 0 ? `，还有 ${waiting} 位没发到` : ''}。`,
    en: (name: string, waiting: number) =>
      `Stopping "${name}" cannot be undone${waiting > 0 ? `, and ${plural(waiting, 'member')} did not get it yet` : ''}.`,
  },
  alone: {
    'zh-CN': (most: number) => `${most} 位以内的活动可以自己批，再多要另一位来批。`,
    en: (most: number) =>
      `Up to ${plural(most, 'member')} one may approve what one submitted oneself; above, another must.`,
  },
  onTrigger: { 'zh-CN': '符合时机就', en: 'whenever it is due' },
};
