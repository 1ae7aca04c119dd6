import { plural } from '../kernel/plural.ts';

type Line = { id: number; name: string; made: string; by: string; used: string | undefined };

export const texts = {
  notFound: { 'zh-CN': '没有这个地址。', en: 'There is nothing at this address.' },
  wrongMethod: (allowed: string) => ({
    'zh-CN': `这里只接受 ${allowed}。`,
    en: `Only ${allowed} is understood here.`,
  }),
  noToken: {
    'zh-CN': '要带上令牌：Authorization: Bearer …（在聊天里用 /token new 生成）。',
    en: 'A token is needed: Authorization: Bearer … (made in the chat by /token new).',
  },
  wrongToken: { 'zh-CN': '令牌不对，或者已经停用。', en: 'The token is wrong, or was revoked.' },
  tooOften: (seconds: number) => ({
    'zh-CN': `来得太勤了，过 ${seconds} 秒再试。`,
    en: `Too many calls: try again in ${plural(seconds, 'second')}.`,
  }),
  notJson: {
    'zh-CN': '内容要是 application/json，UTF-8，不压缩。',
    en: 'The body must be application/json in UTF-8, not compressed.',
  },
  tooLarge: {
    'zh-CN': '内容超过 1 MiB，请分几次发。',
    en: 'The body is larger than 1 MiB: send it in parts.',
  },
  badJson: { 'zh-CN': '内容不是合法的 JSON。', en: 'The body is not JSON.' },
  tooMany: (most: number) => ({
    'zh-CN': `一次要有 1 到 ${most} 条。`,
    en: `One call takes 1 to ${most} rows.`,
  }),
  badShape: (name: string) => ({
    'zh-CN': `内容要是一个对象，或者 {"${name}": […]}。`,
    en: `The body must be one object, or {"${name}": […]}.`,
  }),
  badRows: (count: number) => ({
    'zh-CN': `有 ${count} 处要改，一条都没有收下。`,
    en: `Nothing was taken: ${count === 1 ? 'one thing needs' : `${count} things need`} mending.`,
  }),
  badKey: {
    'zh-CN': 'Idempotency-Key 要是 1 到 255 个可见的英文字符。',
    en: 'An Idempotency-Key has 1 to 255 visible ASCII characters.',
  },
  otherCall: {
    'zh-CN': '这个 Idempotency-Key 用过了，内容却不一样。',
    en: 'This Idempotency-Key was used before for another call.',
  },
  broken: { 'zh-CN': '出了点问题，请再试一次。', en: 'Something went wrong. Please try again.' },
  unknownField: (known: string) => ({
    'zh-CN': `没有这个字段；可以用的有 ${known}。`,
    en: `There is no such field; there are ${known}.`,
  }),
  wrongType: { 'zh-CN': '类型不对。', en: 'It has the wrong type.' },
  missing: { 'zh-CN': '缺了这一项。', en: 'It is missing.' },
  redemption: {
    nobody: {
      'zh-CN': '这里没有这位会员。',
      en: 'Nobody here has this account or phone.',
    },
  },
  token: {
    made: {
      'zh-CN': (name: string, token: string) =>
        [
          `「${name}」的令牌在下面，只说这一次，请马上收好：`,
          token,
          '用法：POST /api/v1/orders 或 /api/v1/members，请求头 Authorization: Bearer 令牌。说明在 /api/v1/openapi.json。',
          `不用了就发 /token revoke ${name}`,
        ].join('\n'),
      en: (name: string, token: string) =>
        [
          `Here is the token of "${name}". It is told only this once, so keep it now:`,
          token,
          'POST /api/v1/orders or /api/v1/members with the header Authorization: Bearer and the token. /api/v1/openapi.json tells how.',
          `When it is not needed any more: /token revoke ${name}`,
        ].join('\n'),
    },
    list: {
      'zh-CN': (lines: Line[]) =>
        lines.length === 0
          ? '还没有令牌。用 /token new 名字 生成一个。'
          : lines
              .map(
                ({ id, name, made, by, used }) =>
                  `#${id} ${name}　${made} ${by}生成，${used === undefined ? '还没用过' : `最近用于 ${used}`}`,
              )
              .join('\n'),
      en: (lines: Line[]) =>
        lines.length === 0
          ? 'There are no tokens yet. Make one with /token new name.'
          : lines
              .map(
                ({ id, name, made, by, used }) =>
                  `#${id} ${name}, made ${made} by ${by}, ${used === undefined ? 'never used' : `last used ${used}`}`,
              )
              .join('\n'),
    },
    revoked: {
      'zh-CN': (name: string) => `「${name}」停用了，拿着它的程序从现在起进不来。`,
      en: (name: string) => `"${name}" is revoked: whoever holds it is refused from now on.`,
    },
    unknown: {
      'zh-CN': (name: string) => `没有叫「${name}」的令牌，用 /token list 看看有哪些。`,
      en: (name: string) => `No token is called "${name}". /token list shows which there are.`,
    },
    taken: {
      'zh-CN': (name: string) => `已经有一个叫「${name}」的令牌，换个名字吧。`,
      en: (name: string) => `A token called "${name}" is in use already. Choose another name.`,
    },
    somebody: { 'zh-CN': '有人', en: 'somebody' },
  },
};
