import { plural } from '../kernel/plural.ts';
import { atLeast, type Role } from '../kernel/roles.ts';
import type { CampaignState } from './campaign-plan.ts';
import type { Step } from './states.ts';

const STATE: Record<'zh-CN' | 'en', Record<CampaignState, string>> = {
  'zh-CN': {
    ...{ draft: '草稿', submitted: '待批', approved: '已批，等时间', running: '进行中' },
    ...{ paused: '暂停', done: '结束', stopped: '已停' },
  },
  en: {
    ...{ draft: 'draft', submitted: 'waiting for approval', approved: 'approved', running: 'running' },
    ...{ paused: 'paused', done: 'done', stopped: 'stopped' },
  },
};

const STEP: Record<'zh-CN' | 'en', Record<Step, string>> = {
  'zh-CN': {
    ...{ edit: '改', submit: '提交', approve: '批准', start: '开始', pause: '暂停' },
    ...{ resume: '继续', finish: '结束', lapse: '失效', stop: '停止', remove: '删除' },
  },
  en: {
    ...{ edit: 'edited', submit: 'submitted', approve: 'approved', start: 'started', pause: 'paused' },
    ...{ resume: 'resumed', finish: 'ended', lapse: 'lapsed', stop: 'stopped', remove: 'removed' },
  },
};

type Listed = { day: string; entries: { time: string; name: string; state: string; where: string }[] };

const mustSubmit = (state: CampaignState, step: Step): boolean => state === 'draft' && step === 'approve';

export const campaignTexts = {
  state: STATE,
  notForYou: {
    'zh-CN': (step: string, least: Role) => `/campaign ${step} 要${atLeast['zh-CN'][least]}才行。`,
    en: (step: string, least: Role) => `/campaign ${step} is for ${atLeast.en[least]}.`,
  },
  unknown: {
    'zh-CN': (name: string, near: string | undefined) =>
      `没有叫「${name}」的活动${near ? `，是不是「${near}」？` : '。'}`,
    en: (name: string, near: string | undefined) =>
      `There is no campaign "${name}"${near ? `; did you mean "${near}"?` : '.'}`,
  },
  taken: {
    'zh-CN': (name: string) => `已经有叫「${name}」的活动了。要改它就用 /campaign edit ${name}`,
    en: (name: string) => `There is a campaign "${name}" already. To change it: /campaign edit ${name}`,
  },
  cannot: {
    'zh-CN': (name: string, state: CampaignState, step: Step) =>
      `「${name}」现在是「${STATE['zh-CN'][state]}」，不能${STEP['zh-CN'][step]}。${mustSubmit(state, step) ? `先提交：/campaign submit ${name}` : ''}`,
    en: (name: string, state: CampaignState, step: Step) =>
      `"${name}" (${STATE.en[state]}) cannot be ${STEP.en[step]}.${mustSubmit(state, step) ? ` Submit it first: /campaign submit ${name}` : ''}`,
  },
  underWay: {
    'zh-CN': (name: string) =>
      `「${name}」有一轮还没发完，改了会前后不一样。先停掉，或 /campaign copy ${name} -> 新名字。`,
    en: (name: string) =>
      `"${name}" is halfway through a run. Stop it, or make another of it: /campaign copy ${name} -> another name`,
  },
  changedMeanwhile: {
    'zh-CN': (name: string) => `「${name}」刚刚被别人动过了，先看看：/campaign show ${name}`,
    en: (name: string) => `Somebody else just changed "${name}". Look at it first: /campaign show ${name}`,
  },
  saved: {
    'zh-CN': (name: string, notes: string[]) =>
      [`「${name}」存成草稿了。`, ...notes, `下一步：/campaign dryrun ${name}`].join('\n'),
    en: (name: string, notes: string[]) =>
      [`"${name}" is kept as a draft.`, ...notes, `Next: /campaign dryrun ${name}`].join('\n'),
  },
  edited: {
    'zh-CN': (name: string, notes: string[], approved: boolean) =>
      [
        `「${name}」改好了，是草稿${approved ? '，之前的批准作废，要重新提交' : ''}。`,
        ...notes,
        `下一步：/campaign dryrun ${name}`,
      ].join('\n'),
    en: (name: string, notes: string[], approved: boolean) =>
      [
        `"${name}" is changed, and a draft${approved ? ': it needs approval again' : ''}.`,
        ...notes,
        `Next: /campaign dryrun ${name}`,
      ].join('\n'),
  },
  removed: { 'zh-CN': (name: string) => `「${name}」删掉了。`, en: (name: string) => `"${name}" is gone.` },
  notRemoved: {
    'zh-CN': (name: string) => `「${name}」不是没发过的草稿，删不了；不用了就 /campaign stop ${name}。`,
    en: (name: string) => `"${name}" is no unsent draft. To end it: /campaign stop ${name}`,
  },
  source: {
    'zh-CN': (name: string, source: string) => `/campaign edit ${name}\n${source}`,
    en: (name: string, source: string) => `/campaign edit ${name}\n${source}`,
  },
  shown: {
    'zh-CN': (name: string, state: CampaignState, next: string | undefined) =>
      `「${name}」${STATE['zh-CN'][state]}${next ? `，下次 ${next}` : ''}`,
    en: (name: string, state: CampaignState, next: string | undefined) =>
      `"${name}": ${STATE.en[state]}${next ? `, next ${next}` : ''}`,
  },
  calendar: {
    'zh-CN': (days: Listed[], others: string[], clashes: string[]) =>
      [
        ...(days.length + others.length === 0 ? ['还没有活动。发 /campaign 看看怎么写。'] : []),
        ...days.flatMap(({ day, entries }) => [
          day,
          ...entries.map(({ time, name, state, where }) => `· ${time} ${name}（${state}，${where}）`),
        ]),
        ...(others.length > 0 ? ['没排日子的', ...others.map(line => `· ${line}`)] : []),
        ...clashes,
      ].join('\n'),
    en: (days: Listed[], others: string[], clashes: string[]) =>
      [
        ...(days.length + others.length === 0
          ? ['There are no campaigns yet. /campaign shows how one is written.']
          : []),
        ...days.flatMap(({ day, entries }) => [
          day,
          ...entries.map(({ time, name, state, where }) => `· ${time} ${name} (${state}, ${where})`),
        ]),
        ...(others.length > 0 ? ['Without a date', ...others.map(line => `· ${line}`)] : []),
        ...clashes,
      ].join('\n'),
  },
  clash: {
    'zh-CN': (day: string, room: string, names: string[]) =>
      `⚠️ ${day}「${room}」一天有 ${names.length} 个：${names.join('、')}，错开吧。`,
    en: (day: string, room: string, names: string[]) =>
      `⚠️ ${day}: ${names.length} in "${room}" on one day: ${names.join(', ')}. Better apart.`,
  },
  tested: {
    'zh-CN': (name: string, count: number) => `「${name}」的 ${count} 段都私信发你了，只有你看到。`,
    en: (name: string, count: number) => `${plural(count, 'text')} of "${name}" sent to you alone.`,
  },
  testHead: {
    'zh-CN': (label: string) => `【试发 ${label}】`,
    en: (label: string) => `[test, ${label}]`,
  },
  writeMeFirst: {
    'zh-CN': '先私聊我一句，我才能单独发给你看。',
    en: 'Write to me directly once, so that I can send it to you alone.',
  },
};
