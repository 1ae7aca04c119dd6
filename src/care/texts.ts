import type { Language } from '../kernel/language.ts';
import { plural } from '../kernel/plural.ts';
import type { Links, Mode, OffenceKind, Step } from './rules.ts';
import type { Verb } from './store-cases.ts';

type Tone = 'warn' | 'delete' | 'mute';
type Acts = Record<Exclude<Verb, 'tell'>, string>;

const joined = (items: string[], last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${last}${items.at(-1)}`;

export const texts = {
  /** Said in the group, after the name. */
  line: {
    'zh-CN': {
      warn: why => `${why}，这次先提醒一下。有好东西，私下跟店里说一声就行。`,
      delete: why => `${why}，刚才那条先收起来了。再有一次会先安静一天。`,
      mute: why => `${why}，先安静一天吧。要是误会了，私聊我说一声。`,
    },
    en: {
      warn: why =>
        `${why}. Just a reminder this time; if it is something good, tell the people here directly.`,
      delete: why => `${why}, so I put that message away. Next time it is a quiet day.`,
      mute: why => `${why}, so let us have a quiet day. If this is a mistake, write to me directly.`,
    },
  } satisfies Record<Language, Record<Tone, (why: string) => string>>,
  why: {
    'zh-CN': {
      link: '群里不发外面的链接',
      forward: '群里不转别处的频道',
      card: '刚进群先别发名片和小程序',
      repeat: '同样的话说一遍大家就看到了',
    },
    en: {
      link: 'we keep links to elsewhere out of here',
      forward: 'we keep other channels out of here',
      card: 'no cards in the first days, please',
      repeat: 'once is enough, everybody has read it',
    },
  } satisfies Record<Language, Record<OffenceKind, string>>,
  what: {
    'zh-CN': {
      link: host => `发了链接 ${host}`,
      forward: () => '转了别的频道',
      card: () => '发了名片或小程序',
      repeat: () => '同样的话发了好几遍',
    },
    en: {
      link: host => `posted a link to ${host}`,
      forward: () => 'passed on another channel',
      card: () => 'posted a card',
      repeat: () => 'said the same again and again',
    },
  } satisfies Record<Language, Record<OffenceKind, (value: string) => string>>,
  steps: {
    'zh-CN': { warn: '提醒', delete: '删掉这条', mute: '删掉这条，禁言一天', remove: '删掉这条，移出群' },
    en: {
      warn: 'reminded them',
      delete: 'deleted it',
      mute: 'deleted it and muted them for a day',
      remove: 'deleted it and removed them',
    },
  } satisfies Record<Language, Record<Step, string>>,
  acts: {
    'zh-CN': { delete: '删消息', mute: '禁言', remove: '移出群', unmute: '解除禁言', readmit: '放回群里' },
    en: {
      delete: 'deleting messages',
      mute: 'muting',
      remove: 'removing people',
      unmute: 'unmuting',
      readmit: 'letting people back in',
    },
  } satisfies Record<Language, Acts>,
  notice: {
    'zh-CN': {
      head: (id: number, name: string, room: string, what: string, newcomer: boolean) =>
        `群管 #${id}：${newcomer ? '刚进群的' : ''}${name}在「${room}」${what}`,
      would: (step: string) => `本来会${step}。现在是试运行，什么也没做（/care on 才真的管）。`,
      did: (acts: string[]) => `已经${acts.join('、')}。`,
      warned: '已经在群里提醒了。',
      could: (acts: string[]) => `没做成：${acts.join('、')}。`,
      unsure: (acts: string[]) => `${acts.join('、')}做没做成，我说不准，请看一眼。`,
      mistake: (id: number) => `要是误判了，点一下（或发 /care ok ${id}），以后就放行。`,
    },
    en: {
      head: (id: number, name: string, room: string, what: string, newcomer: boolean) =>
        `Group care #${id}: ${name}${newcomer ? ', who is new,' : ''} ${what} in "${room}"`,
      would: (step: string) =>
        `I would have ${step}. This is a dry run: nothing was done (/care on makes it real).`,
      did: (acts: string[]) => `Done: ${joined(acts, ' and ')}. `,
      warned: 'They were reminded in the group.',
      could: (acts: string[]) => `Not possible: ${joined(acts, ' and ')}. `,
      unsure: (acts: string[]) =>
        `I cannot tell whether this worked: ${joined(acts, ' and ')}. Please have a look.`,
      mistake: (id: number) =>
        `If that was a mistake, press a button (or send /care ok ${id}) and it passes from now on.`,
    },
  },
  allowHost: {
    'zh-CN': (host: string) => `误判，放行 ${host}`,
    en: (host: string) => `A mistake: allow ${host}`,
  },
  allow: {
    'zh-CN': { forward: '误判，放行这个频道', repeat: '误判，放行这段话' },
    en: { forward: 'A mistake: allow this channel', repeat: 'A mistake: allow these words' },
  },
  trust: { 'zh-CN': '以后不查 TA', en: 'Trust this person' },
  noRight: {
    'zh-CN': (room: string, act: string) =>
      `我在「${room}」没有${act}的权限，所以只能提醒。想让我管，请把我设成管理员并打开这一项。这件事我只说一次。`,
    en: (room: string, act: string) =>
      `In "${room}" I was not given the right for ${act}, so I can only remind people. Make me an administrator with that right if you like. I say this once.`,
  },
  undone: {
    'zh-CN': (what: string, back: string[], failed: string[], lost: boolean) =>
      [
        `记住了，${what}以后都放行，这次也不算。`,
        back.length > 0 ? `已经${back.join('、')}。` : '',
        failed.length > 0 ? `${failed.join('、')}没做成，请在群里手动来一下。` : '',
        lost ? '删掉的那条我没法恢复。' : '',
      ].join(''),
    en: (what: string, back: string[], failed: string[], lost: boolean) =>
      [
        `Noted: ${what} from now on, and this time does not count.`,
        back.length > 0 ? ` Done: ${joined(back, ' and ')}.` : '',
        failed.length > 0 ? ` Not possible: ${joined(failed, ' and ')}; please do it in the group.` : '',
        lost ? ' The deleted message cannot be brought back.' : '',
      ].join(''),
  },
  passes: {
    'zh-CN': {
      domain: (value: string) => value,
      text: () => '这段话',
      forward: () => '这个频道',
      login: (_: string, name: string) => `${name}说的话`,
    },
    en: {
      domain: (value: string) => `${value} passes`,
      text: () => 'these words pass',
      forward: () => 'this channel passes',
      login: (_: string, name: string) => `whatever ${name} says passes`,
    },
  },
  undoneBefore: { 'zh-CN': '这件已经有人放行了。', en: 'That was called a mistake before.' },
  noSuch: {
    'zh-CN': '没有这个编号，发 /care list 看看。',
    en: 'There is no such number. See /care list.',
  },
  notForYou: { 'zh-CN': '这件事要更高的权限才能改。', en: 'Changing that takes a higher role.' },
  noRoom: {
    'zh-CN': (name: string) => `没找到叫「${name}」的群。`,
    en: (name: string) => `There is no group called "${name}".`,
  },
  twoRooms: {
    'zh-CN': (name: string) => `叫「${name}」的群不止一个，请在那个群里发。`,
    en: (name: string) => `Several groups are called "${name}". Send it in the group itself.`,
  },
  everywhere: { 'zh-CN': '所有群', en: 'Every group' },
  /** Within a sentence. */
  inEvery: { 'zh-CN': '所有群', en: 'every group' },
  modes: {
    'zh-CN': { on: '开着', dry: '试运行，只告诉管事的人', off: '关着' },
    en: { on: 'on', dry: 'on trial, and only operators are told', off: 'off' },
  } satisfies Record<Language, Record<Mode, string>>,
  links: {
    'zh-CN': { all: '看所有人的', newcomers: '只看新人的', off: '不看' },
    en: { all: 'everybody’s', newcomers: 'newcomers’', off: 'nobody’s' },
  } satisfies Record<Language, Record<Links, string>>,
  shown: {
    'zh-CN': (s: Shown) =>
      [
        `${s.room}：群管${texts.modes['zh-CN'][s.mode]}`,
        `· 链接和频道：${texts.links['zh-CN'][s.links]}；进群 ${s.hours} 小时内算新人`,
        `· 放行的网站：${s.domains.length > 0 ? s.domains.join('、') : '还没有，/care allow 网址 加一个'}`,
        ...(s.can ? [`· 我能做的：${s.can.length > 0 ? s.can.join('、') : '只能提醒'}`] : []),
        `· 最近三十天：${s.cases} 件`,
      ].join('\n'),
    en: (s: Shown) =>
      [
        `${s.room}: group care is ${texts.modes.en[s.mode]}`,
        `· links and channels looked at: ${texts.links.en[s.links]}; somebody is new for ${plural(s.hours, 'hour')}`,
        `· sites that pass: ${s.domains.length > 0 ? s.domains.join(', ') : 'none yet, add one with /care allow'}`,
        ...(s.can ? [`· what I can do: ${s.can.length > 0 ? s.can.join(', ') : 'only remind people'}`] : []),
        `· last thirty days: ${plural(s.cases, 'case')}`,
      ].join('\n'),
  },
  changed: {
    'zh-CN': { allow: (host: string) => `${host} 以后放行。`, deny: (host: string) => `${host} 不再放行。` },
    en: {
      allow: (host: string) => `${host} passes from now on.`,
      deny: (host: string) => `${host} does not pass any more.`,
    },
  },
  wasNot: {
    'zh-CN': (host: string) => `${host} 本来就没放行。`,
    en: (host: string) => `${host} did not pass anyway.`,
  },
  cases: {
    'zh-CN': (lines: CaseShown[]) =>
      lines.length === 0
        ? '最近没有要管的事，挺好。'
        : lines
            .map(
              c =>
                `#${c.id} ${c.day} ${c.name}「${c.room}」${c.what}：${c.dry ? '试运行，会' : ''}${c.step}${c.undone ? '（误判）' : ''}`,
            )
            .join('\n'),
    en: (lines: CaseShown[]) =>
      lines.length === 0
        ? 'Nothing to look after lately. Good.'
        : lines
            .map(
              c =>
                `#${c.id} ${c.day} ${c.name} in "${c.room}" ${c.what}: ${c.dry ? 'dry run, would have ' : ''}${c.step}${c.undone ? ' (a mistake)' : ''}`,
            )
            .join('\n'),
  },
  tried: {
    'zh-CN': (what: string | undefined) => (what === undefined ? '这段话没问题。' : `会当成广告：${what}。`),
    en: (what: string | undefined) =>
      what === undefined ? 'These words are fine.' : `It would count as advertising: ${what}.`,
  },
};

type Shown = {
  room: string;
  mode: Mode;
  links: Links;
  hours: number;
  domains: string[];
  can: string[] | undefined;
  cases: number;
};

type CaseShown = {
  id: number;
  day: string;
  name: string;
  room: string;
  what: string;
  step: string;
  dry: boolean;
  undone: boolean;
};
