import type { Language } from '../kernel/language.ts';
import { plural } from '../kernel/plural.ts';
import type { Ticket } from './store.ts';

/** A ticket in a line: `due` in words, `late` where it has passed. */
export type Line = Pick<
  Ticket,
  'id' | 'kind' | 'state' | 'name' | 'subject' | 'assignee' | 'where' | 'csat'
> & {
  due: string | null;
  late: boolean;
};

/** How one of those who answer is doing; times in milliseconds, the middle one of many. */
export type AgentLine = {
  name: string;
  replies: number;
  firstReplyMs: number | undefined;
  closed: number;
  resolutionMs: number | undefined;
  scores: number;
  score: number | undefined;
};

type About = Pick<Ticket, 'id' | 'name' | 'subject'>;

/** What operators read: `/ticket` and what it brings them. */
export const ticketTexts = {
  done: {
    'zh-CN': {
      take: (id: number) => `#${id} 归你了。`,
      assign: (id: number, name: string) => `#${id} 交给 ${name} 了。`,
      note: (id: number) => `#${id} 记下了，只有店里的人看得到。`,
      promise: (id: number, when: string) => `#${id} 说好 ${when} 之前答复，到点我提醒。`,
      escalate: (id: number) => `#${id} 报给店长了。`,
      close: (id: number) => `#${id} 结了。`,
      reopen: (id: number) => `#${id} 又打开了。`,
    },
    en: {
      take: (id: number) => `#${id} is yours.`,
      assign: (id: number, name: string) => `#${id} is with ${name} now.`,
      note: (id: number) => `#${id}: noted, for the people here alone.`,
      promise: (id: number, when: string) => `#${id}: an answer is promised by ${when}. I will remind you.`,
      escalate: (id: number) => `#${id}: the managers know.`,
      close: (id: number) => `#${id} is closed.`,
      reopen: (id: number) => `#${id} is open again.`,
    },
  },
  openAlready: { 'zh-CN': '这个本来就开着。', en: 'That one is open anyway.' },
  notYours: {
    'zh-CN': '这个不在你管的群里。',
    en: 'That one is not of a room you look after.',
  },
  cannotAnswer: {
    'zh-CN': (name: string) => `${name} 还不能答这个群的问题。先给个客服：/op add @${name} agent`,
    en: (name: string) => `${name} may not answer here yet. Make them an agent first: /op add @${name} agent`,
  },
  noRoom: {
    'zh-CN': (name: string) => `没有叫「${name}」的群。`,
    en: (name: string) => `There is no group called “${name}”.`,
  },
  badMoment: {
    'zh-CN': '这个时间我看不懂，或者已经过了。例：2h、30分钟、18:00、明天 10:00、2026-11-27 18:00',
    en: 'I cannot read that time, or it has passed. Such as 2h, 30m, 18:00, tomorrow 10:00, 2026-11-27 18:00',
  },
  givenToYou: {
    'zh-CN': ({ id, name, subject }: About, by: string) =>
      `${by} 把 #${id} 交给你了。${name}：${subject}\n引用这条回复，我就转告。`,
    en: ({ id, name, subject }: About, by: string) =>
      `${by} gave you #${id}. ${name}: ${subject}\nReply to this message and I pass it on.`,
  },
  remind: {
    'zh-CN': ({ id, name, subject }: About) =>
      `#${id} 到答复的时间了，${name} 还等着：${subject}\n引用这条回复，我就转告；来不及就发 /ticket promise ${id} 明天 10:00`,
    en: ({ id, name, subject }: About) =>
      `#${id}: an answer is due, and ${name} still waits: ${subject}\nReply to this message and I pass it on; for more time, /ticket promise ${id} tomorrow 10:00`,
  },
  late: {
    'zh-CN': ({ id, name, subject, assignee }: Ticket) =>
      `#${id} 过了答复的时间，提醒过也没人答。${name}：${subject}${assignee ? `（${assignee} 在跟）` : ''}\n引用这条回复，我就转告。`,
    en: ({ id, name, subject, assignee }: Ticket) =>
      `#${id} is overdue, and nobody answered after a reminder. ${name}: ${subject}${assignee ? ` (with ${assignee})` : ''}\nReply to this message and I pass it on.`,
  },
  escalatedTo: {
    'zh-CN': ({ id, name, subject }: About, by: string, why: string) =>
      `${by} 请你看看 #${id}。${name}：${subject}${why ? `\n原因：${why}` : ''}\n引用这条回复，我就转告。`,
    en: ({ id, name, subject }: About, by: string, why: string) =>
      `${by} asks you to look at #${id}. ${name}: ${subject}${why ? `\nWhy: ${why}` : ''}\nReply to this message and I pass it on.`,
  },
  notOver: {
    'zh-CN': ({ id, name, subject }: About) =>
      `#${id} ${name} 说还没解决：${subject}\n引用这条回复，我就转告。`,
    en: ({ id, name, subject }: About) =>
      `#${id}: ${name} says it is not settled: ${subject}\nReply to this message and I pass it on.`,
  },
  unhappy: {
    'zh-CN': ({ id, name, subject }: About, score: number) =>
      `#${id} ${name} 只打了 ${score} 分：${subject}\n要补救就发 /ticket reopen ${id}`,
    en: ({ id, name, subject }: About, score: number) =>
      `#${id}: ${name} gave ${score} of 5: ${subject}\nTo make up for it: /ticket reopen ${id}`,
  },
  states: {
    'zh-CN': { open: '待接', assigned: '处理中', answered: '已回复', closed: '已结' },
    en: { open: 'open', assigned: 'taken', answered: 'answered', closed: 'closed' },
  },
  list: {
    'zh-CN': (lines: Line[]) =>
      lines.length === 0 ? ['没有等着人的问题。'] : lines.map(line => lineOf('zh-CN', line)),
    en: (lines: Line[]) =>
      lines.length === 0 ? ['Nobody waits for a person.'] : lines.map(line => lineOf('en', line)),
  },
  reason: { 'zh-CN': (words: string) => `结果：${words}`, en: (words: string) => `Settled: ${words}` },
  noteBy: { 'zh-CN': (name: string) => `${name}（内部）`, en: (name: string) => `${name} (for us)` },
  stats: {
    'zh-CN': (days: number, { waiting, late }: { waiting: number; late: number }, lines: AgentLine[]) => [
      `现在等着的 ${waiting} 个${late > 0 ? `，其中 ${late} 个过了时间` : ''}。近 ${days} 天：`,
      ...(lines.length === 0 ? ['还没有人回复过。'] : lines.map(line => agentOf('zh-CN', line))),
    ],
    en: (days: number, { waiting, late }: { waiting: number; late: number }, lines: AgentLine[]) => [
      `${waiting} waiting${late > 0 ? `, ${late} of them overdue` : ''}. In ${plural(days, 'day')}:`,
      ...(lines.length === 0 ? ['Nobody has replied yet.'] : lines.map(line => agentOf('en', line))),
    ],
  },
};

const PHRASES = {
  'zh-CN': {
    kinds: { question: '', complaint: '[投诉] ', suggestion: '[反馈] ' },
    line: (id: number, who: string, subject: string, facts: string[]) =>
      `#${id} ${who}：${subject}（${facts.join('，')}）`,
    due: (when: string, late: boolean) => (late ? `已超时，应在 ${when}` : `${when} 前`),
    score: (score: number) => `${score} 分`,
    replies: (count: number, wait: string) => `首次回复 ${count} 个，一般 ${wait}`,
    closed: (count: number, wait: string) => `结了 ${count} 个，一般 ${wait}`,
    rated: (score: string, count: number) => `满意度 ${score}（${count} 人打分）`,
    agent: (name: string, facts: string[]) => `${name}：${facts.join('；')}`,
    units: ['分钟', '小时', '天'],
  },
  en: {
    kinds: { question: '', complaint: '[complaint] ', suggestion: '[feedback] ' },
    line: (id: number, who: string, subject: string, facts: string[]) =>
      `#${id} ${who}: ${subject} (${facts.join(', ')})`,
    due: (when: string, late: boolean) => (late ? `overdue since ${when}` : `by ${when}`),
    score: (score: number) => `${score} of 5`,
    replies: (count: number, wait: string) =>
      `${plural(count, 'first reply', 'first replies')}, usually in ${wait}`,
    closed: (count: number, wait: string) => `${count} closed, usually in ${wait}`,
    rated: (score: string, count: number) => `rated ${score} of 5 by ${count}`,
    agent: (name: string, facts: string[]) => `${name}: ${facts.join('; ')}`,
    units: ['min', 'h', 'days'],
  },
};

function lineOf(language: Language, line: Line): string {
  const { id, kind, name, where, subject, state, assignee, due, late, csat } = line;
  const say = PHRASES[language];
  const facts = [ticketTexts.states[language][state]];
  if (assignee !== null) facts.push(assignee);
  if (due !== null) facts.push(say.due(due, late));
  if (csat !== null) facts.push(say.score(csat));
  const who = where === null ? name : `${name}@${where}`;
  return say.line(id, `${say.kinds[kind]}${who}`, subject, facts);
}

function agentOf(language: Language, line: AgentLine): string {
  const { name, replies, closed, firstReplyMs, resolutionMs, score, scores } = line;
  const say = PHRASES[language];
  const facts: string[] = [];
  if (firstReplyMs !== undefined) facts.push(say.replies(replies, span(language, firstReplyMs)));
  if (resolutionMs !== undefined) facts.push(say.closed(closed, span(language, resolutionMs)));
  if (score !== undefined) facts.push(say.rated(score.toFixed(1), scores));
  return say.agent(name, facts);
}

/** 45 分钟, 3.5 小时, 2 天. */
export function span(language: Language, ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  const units = PHRASES[language].units;
  if (minutes < 100) return `${minutes} ${units[0]}`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 6) / 10} ${units[1]}`;
  return `${Math.round(minutes / 144) / 10} ${units[2]}`;
}
