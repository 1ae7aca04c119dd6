import { plural } from '../kernel/plural.ts';

type Line = { id: number; state: string; name: string; subject: string; assignee: string | null };

export const texts = {
  handedOff: {
    'zh-CN': (id: number) => `好，已经请店里的人看了（#${id}），有回复我就告诉你。`,
    en: (id: number) => `A person will look at it (#${id}). I will tell you as soon as there is an answer.`,
  },
  handedOffBefore: {
    'zh-CN': (id: number) => `这个已经转给店里的人了（#${id}），请等一等。`,
    en: (id: number) => `The people here have it already (#${id}). Just a little patience.`,
  },
  told: {
    'zh-CN': (id: number, name: string, where: string | null, thread: string) =>
      `#${id} ${name}${where === null ? '私聊' : `在「${where}」`}问：\n${thread}\n引用这条回复，我就转告；也可以发 /ticket reply ${id} 你的回复`,
    en: (id: number, name: string, where: string | null, thread: string) =>
      `#${id} ${name} asks ${where === null ? 'directly' : `in "${where}"`}:\n${thread}\nReply to this message and I pass it on, or send /ticket reply ${id} your answer`,
  },
  answer: {
    'zh-CN': (subject: string, words: string) => `你问的「${subject}」，店里的人回复了：\n${words}`,
    en: (subject: string, words: string) => `About "${subject}", the people here say:\n${words}`,
  },
  passedOn: {
    'zh-CN': (name: string) => `转告 ${name} 了。`,
    en: (name: string) => `Passed on to ${name}.`,
  },
  cannotReach: {
    'zh-CN': (name: string) => `现在没法私聊 ${name}，等 TA 来私聊我再说。`,
    en: (name: string) => `I cannot write to ${name} directly before they write to me.`,
  },
  taken: { 'zh-CN': (id: number) => `#${id} 归你了。`, en: (id: number) => `#${id} is yours.` },
  closed: { 'zh-CN': (id: number) => `#${id} 结了。`, en: (id: number) => `#${id} is closed.` },
  closedBefore: { 'zh-CN': '这个已经结了。', en: 'That one is closed already.' },
  noSuch: {
    'zh-CN': '没有这个编号，发 /ticket list 看看。',
    en: 'There is no such number. See /ticket list.',
  },
  states: {
    'zh-CN': { open: '待接', assigned: '处理中', answered: '已回复', closed: '已结' },
    en: { open: 'open', assigned: 'taken', answered: 'answered', closed: 'closed' },
  },
  list: {
    'zh-CN': (lines: Line[]) =>
      lines.length === 0
        ? ['没有等着人的问题。']
        : lines.map(
            line =>
              `#${line.id} ${line.name}：${line.subject}（${line.state}${line.assignee ? `，${line.assignee}` : ''}）`,
          ),
    en: (lines: Line[]) =>
      lines.length === 0
        ? ['Nobody waits for a person.']
        : lines.map(
            line =>
              `#${line.id} ${line.name}: ${line.subject} (${line.state}${line.assignee ? `, ${line.assignee}` : ''})`,
          ),
  },
  firstReply: {
    'zh-CN': (minutes: number, count: number) => `近 30 天 ${count} 个，首次回复一般 ${minutes} 分钟。`,
    en: (minutes: number, count: number) =>
      `In 30 days: ${plural(count, 'reply', 'replies')}, the first usually within ${plural(minutes, 'minute')}.`,
  },
};
