const word = (zh: string, en: string) => ({ 'zh-CN': zh, en });

/** What is said where a campaign is written. */
export const editorTexts = {
  edit: word('修改', 'Edit'),
  editing: {
    'zh-CN': (name: string) => `改「${name}」`,
    en: (name: string) => `Edit "${name}"`,
  },
  newOne: word('新活动', 'New campaign'),
  nameHint: word('比如：周五上新', 'such as: Friday news'),
  text: word('内容', 'What is sent'),
  textHint: word(
    '上面几行是安排，--- 下面是要发的话。和在群里发 /campaign new 写法一样。',
    'The first lines say how; what is sent stands below ---. It is written as after /campaign new in a chat.',
  ),
  helper: word('帮你填', 'Fill in'),
  audience: word('人群', 'Audience'),
  audienceHint: word('比如 tag:茶 AND NOT stage:lost', 'such as tag:tea AND NOT stage:lost'),
  at: word('什么时候', 'When'),
  send: word('怎么发', 'How'),
  direct: word('每人单独发', 'to each alone'),
  toRoom: { 'zh-CN': (room: string) => `发到群「${room}」`, en: (room: string) => `post in "${room}"` },
  toClaim: {
    'zh-CN': (room: string) => `在群「${room}」里领券`,
    en: (room: string) => `claim in "${room}"`,
  },
  coupon: word('券', 'Coupon'),
  noCoupon: word('不带券', 'none'),
  holdout: word('留白对照', 'Held out'),
  noHoldout: word('不留', 'nobody'),
  insert: word('放进正文', 'Put into the text'),
  blockForTier: word('--- 给一部分人的', '--- for some'),
  variants: word('A/B 两种说法', 'A/B, two wordings'),
  save: word('保存草稿', 'Save the draft'),
  saveAnew: word('按我的保存', 'Save mine'),
  cancel: word('不改了', 'Leave it'),
  preview: word('预览', 'Preview'),
  previewHint: word(
    '一边写，这里一边给你看会员看到的样子。',
    'What members would see appears here while you write.',
  ),
  sample: word('给谁看', 'As'),
  nobodyKnown: word('什么都不知道的人', 'somebody unknown'),
  meant: { 'zh-CN': (n: string) => `人群里有 ${n} 位`, en: (n: string) => `${n} in the audience` },
  telegram: word('Telegram', 'Telegram'),
  wechat: word('微信', 'WeChat'),
  wechatEnding: {
    direct: word('回复数字即可 · reply with the number', '回复数字即可 · reply with the number'),
    group: word(
      '@我 回复数字即可 · mention me with the number',
      '@我 回复数字即可 · mention me with the number',
    ),
  },
  wrongLines: {
    'zh-CN': (n: number) => `有 ${n} 处要改：`,
    en: (n: number) => `${n === 1 ? 'One thing needs' : `${n} things need`} mending:`,
  },
  toLine: { 'zh-CN': (n: number) => `第 ${n} 行`, en: (n: number) => `line ${n}` },
  right: word('没有错，可以保存。', 'No mistakes: it can be saved.'),
  badName: word('名字最多 40 个字，写在一行里', 'A name has at most 40 letters, on one line'),
  conflict: {
    'zh-CN': (who: string) => `${who}刚刚也改了这个活动。你写的都在下面，一个字没丢。`,
    en: (who: string) => `${who} changed this campaign meanwhile. All you wrote is still below.`,
  },
  somebody: word('另一位', 'Somebody else'),
  theyChanged: word('TA 改了这些', 'What they changed'),
  sameText: word('内容没变，只是走了一步。', 'The text is the same; it was taken a step further.'),
  nowState: {
    'zh-CN': (state: string) => `现在是：${state}`,
    en: (state: string) => `It is now: ${state}`,
  },
  conflictHow: word(
    '看一眼再决定：按你的保存会盖掉上面的改动。',
    'Have a look before you decide: saving yours replaces what they changed.',
  ),
};
