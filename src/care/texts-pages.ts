import { careTitle } from './title.ts';

/** What the page about groups says. */
export const pageTexts = {
  care: careTitle,
  order: { 'zh-CN': '秩序', en: 'Order' },
  wordings: { 'zh-CN': '话术', en: 'Texts' },
  where: { 'zh-CN': '在哪里', en: 'Where' },
  show: { 'zh-CN': '看', en: 'Show' },
  welcome: { 'zh-CN': '欢迎语', en: 'Welcome' },
  rules: { 'zh-CN': '群规', en: 'Rules' },
  textHint: {
    welcome: {
      'zh-CN': '新人进群时说的话。{{ name }} 是新人的名字，{{ room }} 是群名。',
      en: 'Said to whoever joins. {{ name }} is the newcomer, {{ room }} the group.',
    },
    rules: {
      'zh-CN': '有人发「群规」时看到的话，欢迎新人时也会提一句。',
      en: 'Read by whoever sends /rules; newcomers are told that there are some.',
    },
  },
  usual: {
    welcome: {
      'zh-CN': '没有自己的欢迎语，用的是平常的那句。',
      en: 'Nothing of its own: the usual welcome is said.',
    },
    rules: { 'zh-CN': '还没写群规。', en: 'There are no rules yet.' },
  },
  ofAll: {
    'zh-CN': '这个群没有自己的，用的是所有群的那份。',
    en: 'This group has none of its own: that of every group holds.',
  },
  example: {
    welcome: { 'zh-CN': '欢迎 {{ name }} 来到{{ room }}～', en: 'Hello {{ name }}, this is {{ room }}.' },
    rules: { 'zh-CN': '好好说话，不发广告。', en: 'Be kind, and advertise nothing.' },
  },
  takeBack: { 'zh-CN': '收回', en: 'Take it back' },
  words: { 'zh-CN': '关键词', en: 'Words that are answered' },
  wordsHint: {
    'zh-CN': '群里有人说到就答，同一个群隔几分钟才答一次。常问的问题放进知识库更合适。',
    en: 'Answered when somebody says them, once in some minutes. What is asked often belongs into the knowledge base.',
  },
  noWords: { 'zh-CN': '还没有关键词。', en: 'There are no such words yet.' },
  word: { 'zh-CN': '关键词', en: 'Word' },
  newWord: {
    'zh-CN': '关键词，意思一样的用 | 隔开',
    en: 'Word; several that mean the same with | between them',
  },
  wordExample: { 'zh-CN': '发货|物流', en: 'delivery|shipping' },
  answer: { 'zh-CN': '怎么答', en: 'Answer' },
  minutes: { 'zh-CN': '同一个群隔几分钟再答', en: 'Minutes before it is answered again in a group' },
  exact: { 'zh-CN': '整句一样才答', en: 'only as the whole message' },
  addWord: { 'zh-CN': '加一个关键词', en: 'Add a word' },
  add: { 'zh-CN': '加上', en: 'Add' },
  remove: { 'zh-CN': '删掉', en: 'Remove' },
  removeWord: { 'zh-CN': (word: string) => `删掉「${word}」`, en: (word: string) => `Remove “${word}”` },
  badWord: {
    'zh-CN': '关键词要有字，最多 60 个字；间隔最多一天。',
    en: 'A word has 1 to 60 letters, and a day is the longest between two answers.',
  },
  elsewhere: {
    'zh-CN':
      '答应几点回、夜里不打扰，跟着「设置 › 配额」里的免打扰时间走；企业微信的欢迎语在聊天里用 /wecom welcome 改。',
    en: 'When answers are promised, and that nobody is woken, follows the quiet hours under Settings › Quotas. WeCom’s own welcome is changed in the chat, by /wecom welcome.',
  },
  modes: { 'zh-CN': '怎么管', en: 'How it is done' },
  hint: {
    'zh-CN': '试运行只告诉管事的人；开着才真的删、禁言、移出。链接和新人怎么算，在聊天里用 /care 改。',
    en: 'A dry run only tells operators; on, it deletes, mutes and removes. What counts as a link or a newcomer is changed in the chat, by /care.',
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
