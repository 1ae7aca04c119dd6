import { plural } from '../kernel/plural.ts';
import { sayNumber } from '../web/format.ts';
import { texts } from './texts.ts';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What the pages about knowledge say. */
export const pageTexts = {
  title: texts.title,
  entries: { 'zh-CN': '条目', en: 'Entries' },
  gaps: { 'zh-CN': '答不上的', en: 'Missing answers' },
  try: { 'zh-CN': '问一句试试', en: 'Try a question' },
  files: { 'zh-CN': '导入导出', en: 'Files' },

  find: { 'zh-CN': '找', en: 'Find' },
  findHint: { 'zh-CN': '问题、答案或编号里的字', en: 'Words of the question, the answer or the id' },
  status: { 'zh-CN': '状态', en: 'Status' },
  kind: { 'zh-CN': '类型', en: 'Kind' },
  language: { 'zh-CN': '语言', en: 'Language' },
  any: { 'zh-CN': '都要', en: 'Any' },
  noLanguage: { 'zh-CN': '不限', en: 'Any' },
  statuses: {
    draft: { 'zh-CN': '草稿', en: 'draft' },
    published: { 'zh-CN': '已发布', en: 'published' },
    retired: { 'zh-CN': '停用', en: 'retired' },
  },
  kinds: {
    answer: { 'zh-CN': '问答', en: 'answer' },
    page: { 'zh-CN': '文档段落', en: 'page' },
  },
  languages: { 'zh-CN': { 'zh-CN': '中文', en: 'Chinese' }, en: { 'zh-CN': '英文', en: 'English' } },
  show: { 'zh-CN': '看', en: 'Show' },
  question: { 'zh-CN': '问题', en: 'Question' },
  answer: { 'zh-CN': '答案', en: 'Answer' },
  changed: { 'zh-CN': '改于', en: 'Changed' },
  version: { 'zh-CN': (n: number) => `第 ${n} 版`, en: (n: number) => `version ${n}` },
  for: { 'zh-CN': '适用', en: 'For' },
  more: { 'zh-CN': '再往后', en: 'More' },
  none: { 'zh-CN': '没有符合的条目。', en: 'No entry fits.' },
  noneYet: {
    'zh-CN': '还没有条目。写一条，或者导入一份问答。',
    en: 'There are no entries yet. Write one, or import a file of questions and answers.',
  },
  add: { 'zh-CN': '写一条', en: 'Write an entry' },
  back: { 'zh-CN': '回条目', en: 'Back to the entries' },
  unknown: { 'zh-CN': '没有这一条。', en: 'There is no such entry.' },

  fields: {
    question: { 'zh-CN': '标准问题', en: 'Question' },
    answer: { 'zh-CN': '答案', en: 'Answer' },
    alternates: { 'zh-CN': '也这样问（一行一种）', en: 'Also asked as (one a line)' },
    status: { 'zh-CN': '状态', en: 'Status' },
    language: { 'zh-CN': '语言', en: 'Language' },
    tags: { 'zh-CN': '标签', en: 'Tags' },
    audience: { 'zh-CN': '只答给（条件）', en: 'Only for (expression)' },
    from: { 'zh-CN': '从', en: 'From' },
    to: { 'zh-CN': '到', en: 'Until' },
    image: { 'zh-CN': '图片网址', en: 'Picture, by its address' },
    link: { 'zh-CN': '链接（网址 标题）', en: 'Link (address and title)' },
    miniprogram: { 'zh-CN': '小程序（appid 路径 标题）', en: 'Mini-program (appid, path, title)' },
    id: { 'zh-CN': '编号（可不填）', en: 'Id (may stay empty)' },
  },
  hints: {
    audience: {
      'zh-CN': '不填就是给所有人，例如 tier:gold',
      en: 'Empty is everybody; for example tier:gold',
    },
    from: { 'zh-CN': '2026-11-22 20:00', en: '2026-11-22 20:00' },
    tags: { 'zh-CN': '护肤|送礼', en: 'skin|gifts' },
  },
  extras: { 'zh-CN': '给谁、多久、配什么', en: 'Whom for, how long, and what goes with it' },
  save: { 'zh-CN': '存下来', en: 'Save' },
  saveOver: { 'zh-CN': '就用我写的', en: 'Use mine' },
  retire: { 'zh-CN': '停用', en: 'Retire' },
  publish: { 'zh-CN': '发布', en: 'Publish' },
  saved: { 'zh-CN': (n: number) => `存好了，第 ${n} 版。`, en: (n: number) => `Saved: version ${n}.` },
  told: {
    'zh-CN': (n: number) => (n > 0 ? `问过的 ${n} 处都告诉了。` : ''),
    en: (n: number) => (n > 0 ? `${plural(n, 'asker')} told.` : ''),
  },
  same: { 'zh-CN': '和原来一样，没有改。', en: 'That is how it was already.' },
  taken: {
    'zh-CN': (slug: string) => `已经有 ${slug} 这一条了，换个编号或者去改那一条。`,
    en: (slug: string) => `There is an entry ${slug} already: choose another id, or change that one.`,
  },
  alike: {
    'zh-CN': (others: string[]) => `提醒一下：${others.join('、')} 问的一样。`,
    en: (others: string[]) =>
      `Mind: ${others.join(', ')} ${others.length > 1 ? 'are' : 'is'} asked the same.`,
  },
  moved: {
    'zh-CN': '你改的时候，别人也改了这一条。你写的还在下面，没有丢；现在存着的是这样：',
    en: 'Somebody else changed this entry while you did. What you wrote is below, nothing is lost; this is how it stands now:',
  },
  proposed: { 'zh-CN': '有人这样问，等你定', en: 'Somebody asks it so; you decide' },
  keep: { 'zh-CN': '收下', en: 'Keep' },
  drop: { 'zh-CN': '不要', en: 'Drop' },
  earlier: { 'zh-CN': '从前的版本', en: 'Earlier versions' },
  noEarlier: { 'zh-CN': '还没有改过。', en: 'It was never changed.' },
  byFile: { 'zh-CN': '导入', en: 'an import' },
  until: {
    'zh-CN': (when: string, by: string) => `到 ${when} 为止（${by}改的）`,
    en: (when: string, by: string) => `until ${when}, changed by ${by}`,
  },
  takeBack: { 'zh-CN': '拿这一版来改', en: 'Edit from this one' },

  noGaps: { 'zh-CN': '没有答不上的问题，真好。', en: 'Nothing is missing. How nice.' },
  asked: {
    'zh-CN': (times: number, people: number) => `问过 ${sayNumber(times)} 次，${sayNumber(people)} 人`,
    en: (times: number, people: number) =>
      `asked ${times === 1 ? 'once' : `${sayNumber(times)} times`} by ${plural(people, 'member')}`,
  },
  direct: { 'zh-CN': '私聊', en: 'direct chat' },
  drafted: { 'zh-CN': '有草稿', en: 'has a draft' },
  openGap: { 'zh-CN': '去回答', en: 'Answer' },
  whoAsked: { 'zh-CN': '他们这样问', en: 'How it was asked' },
  notHelpful: { 'zh-CN': '说没帮上', en: 'said it did not help' },
  yourAnswer: { 'zh-CN': '答案', en: 'The answer' },
  answerHint: {
    'zh-CN': '发布后会收进知识库，问过的人会在原来的地方收到。',
    en: 'Published, it becomes an entry, and whoever asked is told where they asked.',
  },
  publishAnswer: { 'zh-CN': '发布并告诉问过的人', en: 'Publish and tell who asked' },
  keepDraft: { 'zh-CN': '先存成草稿', en: 'Keep as a draft' },
  dismiss: { 'zh-CN': '放下不答', en: 'Dismiss' },
  answered: {
    'zh-CN': (told: number) => `答好了，${told > 0 ? `问过的 ${told} 处都告诉了` : '没有要告诉的人'}。`,
    en: (told: number) =>
      `Answered, and ${told > 0 ? `${plural(told, 'asker')} told` : 'nobody waits to hear it'}.`,
  },
  draftKept: { 'zh-CN': '草稿存好了。', en: 'The draft is kept.' },
  dismissed: { 'zh-CN': '放下了，不再列出来。', en: 'Dismissed: it is not listed any more.' },
  answeredMeanwhile: { 'zh-CN': '这个已经有人答了。', en: 'Somebody answered this meanwhile.' },
  noSuchGap: { 'zh-CN': '没有这个问题。', en: 'There is no such question.' },
  noAnswer: { 'zh-CN': '还没写答案。', en: 'There is no answer yet.' },
  backToGaps: { 'zh-CN': '回到列表', en: 'Back to what is missing' },

  ask: { 'zh-CN': '像会员那样问', en: 'Ask as a member would' },
  askHint: { 'zh-CN': '例如 敏感肌能用吗', en: 'For example: do you ship on Sundays?' },
  askButton: { 'zh-CN': '问', en: 'Ask' },
  would: { 'zh-CN': '会怎么回', en: 'What would be said' },
  confidence: { 'zh-CN': '把握', en: 'Confidence' },
  verdicts: {
    answered: {
      'zh-CN': '被点名问：直接回答第一条。',
      en: 'Asked directly: the first entry is the answer.',
    },
    offered: {
      'zh-CN': '被点名问：把握不够，会问是不是这几个。',
      en: 'Asked directly: not sure enough, so it asks which of these is meant.',
    },
    unanswered: {
      'zh-CN': '被点名问：说还不知道，记进“答不上的”。',
      en: 'Asked directly: it says it does not know, and notes the question as missing.',
    },
  },
  chimes: {
    'zh-CN': '群里没人点名时：会插一句。',
    en: 'Said to nobody in particular in a group: it speaks up.',
  },
  silent: {
    'zh-CN': '群里没人点名时：不出声。',
    en: 'Said to nobody in particular in a group: it stays silent.',
  },
  notAsked: {
    'zh-CN': '群里没人点名时：不像在问，不出声。',
    en: 'Said to nobody in particular in a group: not put as a question, so it stays silent.',
  },
  general: {
    'zh-CN': '按一位什么都不知道的会员来算：只给某些人的答案不会给他。',
    en: 'Told for a member of whom nothing is known: answers for an audience are left out.',
  },
  hits: { 'zh-CN': '最像的条目', en: 'The entries that come nearest' },
  score: { 'zh-CN': '像几分', en: 'Likeness' },
  words: { 'zh-CN': '问题里的词', en: 'The words of the question' },
  wordsBy: {
    question: { 'zh-CN': '第一条的问法里有', en: 'asked so in the first entry' },
    answer: { 'zh-CN': '只在它的答案里有', en: 'only in its answer' },
    nothing: { 'zh-CN': '没有哪里解释它', en: 'nothing explains it' },
  },
  nothingFound: { 'zh-CN': '没有沾边的条目。', en: 'No entry comes near.' },
  thresholds: { 'zh-CN': '多有把握才开口', en: 'How sure it must be' },
  threshold: {
    answer: { 'zh-CN': '回答', en: 'to answer' },
    offer: { 'zh-CN': '问是不是这几个', en: 'to offer choices' },
    unaddressed: { 'zh-CN': '没人点名也插话', en: 'to speak without being asked' },
  },
  precision: {
    'zh-CN': (share: number) => `照现在这些条目估计，答出去的有 ${percent(share)} 是对的。`,
    en: (share: number) =>
      `With the entries as they are, some ${percent(share)} of its answers should be right.`,
  },
  own: {
    'zh-CN': (share: number) => `把每条的一种问法拿掉再问，${percent(share)} 还答得对。`,
    en: (share: number) =>
      `With one of its own wordings taken out, ${percent(share)} are still answered rightly.`,
  },
  noPrecision: {
    'zh-CN': '还没有已发布的条目，先写几条才谈得上把握。',
    en: 'Nothing is published yet: there is no saying how sure it is.',
  },
  oneIn: { 'zh-CN': '最多容许多少个答案里错一个', en: 'At most one wrong answer in' },
  set: { 'zh-CN': '就这样', en: 'Set' },
  badOneIn: { 'zh-CN': '写 2 到 1000 之间的整数。', en: 'A whole number from 2 to 1000.' },
  importTitle: { 'zh-CN': '导入问答', en: 'Import questions and answers' },
  importHint: {
    'zh-CN':
      'CSV、JSONL 和 XLSX 第一行写列名，至少 问题,答案；Markdown 的标题是问题，下面是答案。重复的和互相矛盾的会列出来。',
    en: 'The first row of CSV, JSONL and XLSX names the columns, at least question,answer; in Markdown the headings are the questions. What repeats or contradicts another entry is listed.',
  },
  exportTitle: { 'zh-CN': '导出', en: 'Export' },
  exportHint: {
    'zh-CN': '所有条目，连同草稿和停用的；改好再导入就是更新。',
    en: 'All entries, drafts and retired ones too. Change them in the file and import it again to update them.',
  },
  exportButton: { 'zh-CN': '导出全部条目', en: 'Export all entries' },
};
