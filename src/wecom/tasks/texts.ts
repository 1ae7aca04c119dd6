import { DateTime } from 'luxon';
import type { Language } from '../../kernel/language.ts';
import { plural } from '../../kernel/plural.ts';
import type { Progress } from './store-progress.ts';
import type { TaskState } from './store-tasks.ts';

/** What is said about mass sends that staff confirm. */
export const taskTexts = {
  state: {
    'zh-CN': {
      ...{
        planned: '还没请到',
        creating: '正在请',
        created: '等 TA 确认',
        confirmed: '确认了，企业微信在发',
      },
      ...{ delivered: '确认了，发完了', refused: '企业微信不收', expired: '没确认，过期了' },
      ...{ unsure: '不知道请到没有（不会再请）', cancelled: '撤回了' },
    } satisfies Record<TaskState, string>,
    en: {
      ...{ planned: 'not asked yet', creating: 'being asked', created: 'has not confirmed' },
      ...{ confirmed: 'confirmed, WeCom is sending', delivered: 'confirmed and sent' },
      ...{ refused: 'refused by WeCom', expired: 'never confirmed, lapsed' },
      ...{ unsure: 'unsure whether asked (never asked again)', cancelled: 'taken back' },
    } satisfies Record<TaskState, string>,
  },
  panel: { 'zh-CN': '员工确认', en: 'Confirmed by staff' },
  panelHint: {
    'zh-CN': '员工在企业微信里确认了才会发出去；每 5 分钟看一次。',
    en: 'Nothing is sent before staff confirm it in WeCom, which is asked every five minutes.',
  },
  heads: {
    'zh-CN': ['员工', '内容', '状态', '人数', '送达', '请的时间', '确认时间', '提醒'],
    en: ['Staff', 'Text', 'State', 'For', 'Delivered', 'Asked', 'Confirmed', 'Reminders'],
  },
  line: {
    'zh-CN': (staff: string, state: string, { count, sent }: Progress, since: string) =>
      `· ${staff}：${state}，${count} 位里送达 ${sent}${since === '' ? '' : `（${since}）`}`,
    en: (staff: string, state: string, { count, sent }: Progress, since: string) =>
      `· ${staff}: ${state}; delivered to ${sent} of ${count}${since === '' ? '' : ` (${since})`}`,
  },
  since: {
    'zh-CN': (at: string, reminded: number) => `${at} 请的${reminded > 0 ? `，提醒过 ${reminded} 次` : ''}`,
    en: (at: string, reminded: number) =>
      `asked ${at}${reminded > 0 ? `, reminded ${plural(reminded, 'time')}` : ''}`,
  },
  asked: {
    'zh-CN': (name: string) => `「${name}」请员工群发了，他们在企业微信里确认以后才会发出去：`,
    en: (name: string) => `"${name}": staff were asked. Nothing is sent before they confirm it in WeCom:`,
  },
  unconfirmed: {
    'zh-CN': (name: string, days: number) => `「${name}」请员工群发 ${days} 天了，还没确认的有：`,
    en: (name: string, days: number) =>
      `"${name}": ${plural(days, 'day')} after staff were asked, these have not confirmed:`,
  },
  waitsFor: {
    'zh-CN': (staff: string, count: number) => `· ${staff}（${count} 位）`,
    en: (staff: string, count: number) => `· ${staff} (${count})`,
  },
  remind: {
    'zh-CN': (name: string) => `提醒他们：/wecom remind ${name}`,
    en: (name: string) => `Remind them: /wecom remind ${name}`,
  },
};

/** Each task with who, how far, and how many of how many. */
export function staffLines(tasks: Progress[], language: Language, zone: string): string[] {
  return tasks.map(task => {
    const reminded = (JSON.parse(task.reminders) as number[]).length;
    const at =
      task.state === 'created' && task.createdAt !== null
        ? taskTexts.since[language](
            DateTime.fromMillis(task.createdAt, { zone }).toFormat('MM-dd HH:mm'),
            reminded,
          )
        : '';
    return taskTexts.line[language](task.staff, taskTexts.state[language][task.state], task, at);
  });
}
