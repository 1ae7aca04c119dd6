/** What the page about groups says. */
export const pageTexts = {
  care: { 'zh-CN': '群管', en: 'Group care' },
  modes: { 'zh-CN': '怎么管', en: 'How it is done' },
  hint: {
    'zh-CN': '试运行只告诉管事的人；开着才真的删、禁言、移出。欢迎语、群规、关键词在聊天里用 /care 改。',
    en: 'A dry run only tells operators; on, it deletes, mutes and removes. Welcome, rules and words are changed in the chat, by /care.',
  },
  group: { 'zh-CN': '群', en: 'Group' },
  mode: { 'zh-CN': '群管', en: 'Care' },
  asHouse: { 'zh-CN': '跟所有群一样', en: 'as every group' },
  choices: { 'zh-CN': { on: '开', dry: '试运行', off: '关' }, en: { on: 'on', dry: 'dry run', off: 'off' } },
  save: { 'zh-CN': '保存', en: 'Save' },
  cases: { 'zh-CN': '最近的事', en: 'What happened lately' },
  none: { 'zh-CN': '最近没有要管的事，挺好。', en: 'Nothing to look after lately. Good.' },
  who: { 'zh-CN': '谁', en: 'Who' },
  what: { 'zh-CN': '什么事', en: 'What' },
  done: { 'zh-CN': '怎么办的', en: 'What was done' },
  would: { 'zh-CN': '试运行，会', en: 'dry run, would have ' },
  when: { 'zh-CN': '什么时候', en: 'When' },
  mistake: { 'zh-CN': '误判，放行', en: 'A mistake, let it pass' },
  undone: { 'zh-CN': '误判，已放行', en: 'a mistake, it passes now' },
  unknown: { 'zh-CN': '群或选项不对，请再看一眼。', en: 'There is no such group or choice.' },
};
