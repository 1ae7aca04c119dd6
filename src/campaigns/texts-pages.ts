import { plural } from '../kernel/plural.ts';
import { editorTexts } from './texts-editor.ts';
import { outcomeTexts } from './texts-outcome.ts';
import { campaignsTitle } from './title.ts';

const word = (zh: string, en: string) => ({ 'zh-CN': zh, en });

/** What the pages of campaigns say. */
export const pageTexts = {
  ...editorTexts,
  ...outcomeTexts,
  campaigns: campaignsTitle,
  noSuch: word('没有这个活动，也许删掉了', 'There is no such campaign; it may have been removed'),
  back: word('‹ 全部活动', '‹ All campaigns'),
  list: word('列表', 'List'),
  calendar: word('日历', 'Calendar'),
  write: word('写一个活动', 'Write a campaign'),
  all: word('全部', 'All'),
  name: word('名字', 'Name'),
  state: word('状态', 'State'),
  when: word('时间', 'When'),
  whom: word('给谁', 'For whom'),
  where: word('发到', 'Sent to'),
  changed: word('最近改动', 'Last changed'),
  everyone: word('所有人', 'everyone'),
  daily: { 'zh-CN': (time: string) => `每天 ${time}`, en: (time: string) => `every day, ${time}` },
  weekly: {
    'zh-CN': (days: string, time: string) => `每周${days} ${time}`,
    en: (days: string, time: string) => `every ${days}, ${time}`,
  },
  monthly: {
    'zh-CN': (day: number, time: string) => `每月 ${day} 日 ${time}`,
    en: (day: number, time: string) => `on day ${day} of each month, ${time}`,
  },
  weekdays: {
    'zh-CN': [...'日一二三四五六'],
    en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  },
  by: {
    made: word('谁写的', 'Written by'),
    submitted: word('谁提交的', 'Submitted by'),
    approved: word('谁批的', 'Approved by'),
  },
  next: word('下次', 'Next'),
  more: word('再看一些', 'Show more'),
  none: word(
    '还没有活动。写一个试试，发之前可以预演，只有批准了才会发。',
    'No campaigns yet. Write one: it can be tried before, and nothing leaves until it is approved.',
  ),
  noneSuch: word('这里还没有活动', 'No campaigns here'),
  earlier: word('上个月', 'Previous month'),
  later: word('下个月', 'Next month'),
  thisMonth: word('这个月', 'This month'),
  clash: {
    'zh-CN': (room: string, names: string[]) =>
      `「${room}」这天有 ${names.length} 个，错开吧：${names.join('、')}`,
    en: (room: string, names: string[]) =>
      `${names.length} in "${room}" on this day, better apart: ${names.join(', ')}`,
  },
  clashShort: word('撞了', 'clash'),
  moreThatDay: {
    'zh-CN': (n: number) => `还有 ${n} 个`,
    en: (n: number) => `${n} more`,
  },
  undated: word('不按日子的', 'Without a date'),
  emptyMonth: word('这个月什么都没排', 'Nothing is planned this month'),
  sent: word('发过', 'went out'),

  plan: word('安排', 'The plan'),
  messages: word('内容', 'What is sent'),
  dryRun: word('预演', 'Dry run'),
  report: word('报告', 'Report'),
  submit: word('提交审批', 'Submit'),
  withdraw: word('撤回成草稿', 'Back to draft'),
  approve: word('批准', 'Approve'),
  approveWhen: {
    'zh-CN': (when: string) => `批准，${when} 发`,
    en: (when: string) => `Approve, to be sent ${when}`,
  },
  lookFirst: word('看预演再批', 'Dry run and approval'),
  pause: word('暂停', 'Pause'),
  resume: word('继续', 'Go on'),
  stop: word('停掉', 'Stop'),
  remove: word('删除', 'Remove'),
  copy: word('照着再写一个', 'Copy'),
  test: word('发给我自己看', 'Send it to me'),
  sureStop: {
    'zh-CN': (name: string) => `停掉「${name}」？不能恢复，没收到的人不会再收到。`,
    en: (name: string) => `Stop "${name}" for good? Whoever did not get it yet never will.`,
  },
  sureRemove: {
    'zh-CN': (name: string) => `删掉草稿「${name}」？`,
    en: (name: string) => `Remove the draft "${name}"?`,
  },
  tested: {
    'zh-CN': (n: number) => `${n} 段都私信发给你了，去聊天里看。`,
    en: (n: number) => `${plural(n, 'text')} sent to you alone: look into your chat.`,
  },
  notAMember: word(
    '这里登录的是启动链接，不知道你是谁。在聊天里发 /console，用那个链接进来，就能试发给自己。',
    'You came in by the start-up link, so nobody knows who you are in chat. Sign in by /console to send it to yourself.',
  ),
  steps: {
    draft: word(
      '下一步：预演，看看谁会收到，再提交审批。',
      'Next: a dry run to see who gets it, then submit it.',
    ),
    submitted: word(
      '等一位经理或店主看过预演后批准。',
      'A manager or the owner looks at the dry run and approves it.',
    ),
    approved: word(
      '已批准，到时间自己会发。改一个字都要重批。',
      'Approved: it leaves by itself in time. Any change needs approval again.',
    ),
    running: word('正在发。', 'On its way.'),
    paused: word('停在这里，谁都不会再收到，直到继续。', 'Held: nobody gets it until it goes on.'),
    done: word('发完了，去看报告。', 'Done: see the report.'),
    stopped: word('停掉了。', 'Stopped.'),
  },

  progress: word('进度', 'Progress'),
  run: { 'zh-CN': (at: string) => `${at} 这一轮`, en: (at: string) => `The run of ${at}` },
  planning: word('正在排名单', 'choosing who gets it'),
  doneOf: {
    'zh-CN': (done: string, all: string) => `${done} / ${all}`,
    en: (done: string, all: string) => `${done} of ${all}`,
  },
  rate: { 'zh-CN': (n: string) => `每分钟 ${n} 位`, en: (n: string) => `${n} a minute` },
  left: { 'zh-CN': (time: string) => `还要 ${time}`, en: (time: string) => `${time} left` },
  seconds: { 'zh-CN': (n: number) => `${n} 秒`, en: (n: number) => `${n} s` },
  minutes: { 'zh-CN': (n: number) => `${n} 分钟`, en: (n: number) => `${n} min` },
  hours: { 'zh-CN': (n: string) => `${n} 小时`, en: (n: string) => `${n} h` },
  held: word('排着，没在发', 'waiting, nothing leaves now'),
  states: {
    sent: word('送达', 'sent'),
    waiting: word('排队', 'waiting'),
    excluded: word('没发', 'not sent'),
    held: word('留白', 'held out'),
    failed: word('没发出去', 'failed'),
    unsure: word('不确定', 'unsure'),
    cancelled: word('取消', 'cancelled'),
  },
};
