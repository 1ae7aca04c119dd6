import type { Language } from '../kernel/language.ts';

/** 75 → `1:15` */
const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

const number = (value: number): string => value.toLocaleString('en');

/** What is said about something that takes long, and where a file is sent. */
export const workTexts = {
  steps: {
    checking: { 'zh-CN': '正在检查', en: 'Checking' },
    saving: { 'zh-CN': '正在写入', en: 'Saving' },
    writing: { 'zh-CN': '正在写文件', en: 'Writing the file' },
    reading: { 'zh-CN': '正在翻记录', en: 'Reading the log' },
  },
  begun: { 'zh-CN': '刚开始', en: 'Just begun' },
  pace: {
    'zh-CN': (rows: number, perSecond: number) => `${number(rows)} 行，每秒 ${number(perSecond)} 行`,
    en: (rows: number, perSecond: number) => `${number(rows)} rows, ${number(perSecond)} a second`,
  } satisfies Record<Language, unknown>,
  left: {
    'zh-CN': (seconds: number) => `，还要 ${clock(seconds)}`,
    en: (seconds: number) => `, ${clock(seconds)} left`,
  },
  cancel: { 'zh-CN': '停下', en: 'Cancel' },
  states: {
    running: { 'zh-CN': '进行中', en: 'under way' },
    done: { 'zh-CN': '好了', en: 'done' },
    failed: { 'zh-CN': '没做成', en: 'not done' },
    cancelled: { 'zh-CN': '停下了', en: 'stopped' },
  },
  unchanged: { 'zh-CN': '什么都没有改。', en: 'Nothing was changed.' },
  fetch: { 'zh-CN': '下载文件', en: 'Download the file' },
  file: { 'zh-CN': '文件', en: 'File' },
  most: { 'zh-CN': (mb: number) => `最大 ${mb} MB`, en: (mb: number) => `${mb} MB at most` },
  rehearse: { 'zh-CN': '先预演，什么都不改', en: 'Only rehearse: change nothing' },
  send: { 'zh-CN': '导入', en: 'Import' },
  sending: { 'zh-CN': '正在上传', en: 'Uploading' },
  all: { 'zh-CN': '回到导入导出', en: 'Back to files' },
  gone: { 'zh-CN': '这件事看不到了', en: 'This is not known any more' },
  goneWhy: {
    'zh-CN':
      '茶馆重新启动过，或者它结束已经一个多小时了。没做完的导入什么都没有写进去，再导入一次就好；做完的在「设置 › 操作记录」里能查到。',
    en: 'The house was started anew, or this ended more than an hour ago. An import that was not finished changed nothing: just send the file again. One that was stands under Settings › Audit.',
  },
  unknown: {
    'zh-CN': '这件事已经过去了，或者不是你开始的。',
    en: 'That is over, or somebody else began it.',
  },
};
