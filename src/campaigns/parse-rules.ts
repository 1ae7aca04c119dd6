import type { GateRules } from '../delivery/gate-rules.ts';
import { readableGateRules } from '../delivery/gate-rules.ts';
import type { Language } from '../kernel/language.ts';

type Key = 'perDay' | 'perWeek' | 'quiet' | 'ignored' | 'consent';

/** What each line may be called, the usual name of each language first. */
const KEYS: Record<Key, [en: string, zh: string, ...others: string[]]> = {
  perDay: ['per day', '每天', '每日', 'daily'],
  perWeek: ['per week', '每周', 'weekly'],
  quiet: ['quiet', '免打扰', '静默'],
  ignored: ['ignored', '没理会', '疲劳'],
  consent: ['consent', '同意'],
};

const CONSENT: Record<GateRules['consent'], [en: string, zh: string]> = {
  'opt-out': ['opt-out', '没退订就发'],
  'opt-in': ['opt-in', '先同意才发'],
};

const NONE = new Set(['none', 'off', '-', '无', '不设']);
const USUAL = new Set(['usual', 'default', '默认', '照平台']);

/** The rules of the gate as lines that `parseRules` reads back. */
export function formatRules(rules: GateRules, language: Language): string {
  const [en, zh] = [0, 1] as const;
  const at = language === 'en' ? en : zh;
  const { quietFrom, quietTo } = rules;
  const lines: [string, string][] = [
    [KEYS.perDay[at], String(rules.perDay)],
    [KEYS.perWeek[at], String(rules.perWeek)],
    [KEYS.quiet[at], quietFrom === quietTo ? (at === 0 ? 'none' : '无') : `${quietFrom}-${quietTo}`],
    [KEYS.ignored[at], String(rules.ignoredInARow)],
    [KEYS.consent[at], CONSENT[rules.consent][at]],
    ...Object.entries(rules.accounts).map(([name, own]): [string, string] => [name, paceOf(own, at)]),
  ];
  return lines.map(([key, value]) => `${key}: ${value}`).join('\n');
}

function paceOf({ perDay, gapSeconds }: GateRules['accounts'][string], at: 0 | 1): string {
  const day = perDay === undefined ? [] : [[`${perDay} a day`, `每天 ${perDay}`][at]];
  const gap = gapSeconds && `${gapSeconds.from}-${gapSeconds.to}`;
  return [...day, ...(gap ? [[`every ${gap} s`, `间隔 ${gap} 秒`][at]] : [])].join(at === 0 ? ', ' : '，');
}

/** The rules with some lines changed; or the first line that cannot be read. */
export function parseRules(text: string, before: GateRules): { rules: GateRules } | { wrong: string } {
  const draft: Record<string, unknown> = { ...before, accounts: { ...before.accounts } };
  for (const line of text.split('\n').map(each => each.normalize('NFKC').trim())) {
    if (line === '') continue;
    const changed = readLine(line);
    if (!changed) return { wrong: line };
    const { account, ...fields } = changed;
    Object.assign(draft, fields);
    if (account) setAccount(draft['accounts'] as GateRules['accounts'], account);
  }
  const rules = readableGateRules(draft);
  return rules ? { rules } : { wrong: text.trim() };
}

type Account = { name: string; pace: GateRules['accounts'][string] | undefined };

function setAccount(accounts: GateRules['accounts'], { name, pace }: Account): void {
  if (pace) accounts[name] = pace;
  else delete accounts[name];
}

function readLine(line: string): (Record<string, unknown> & { account?: Account }) | undefined {
  const [, name = '', value = ''] =
    /^(.{1,60}?)\s*:\s+(.*)$/u.exec(line) ?? /^([^:]{1,60}):(.*)$/u.exec(line) ?? [];
  const told = value.trim().toLowerCase();
  if (told === '') return undefined;
  const key = (Object.keys(KEYS) as Key[]).find(each => KEYS[each].includes(name.toLowerCase().trim()));
  return key ? readKey(key, told) : readAccount(name.trim().toLowerCase(), told);
}

function readKey(key: Key, told: string): Record<string, unknown> | undefined {
  const number = /^\d{1,4}$/.test(told) ? Number(told) : undefined;
  switch (key) {
    case 'perDay':
      return number === undefined ? undefined : { perDay: number };
    case 'perWeek':
      return number === undefined ? undefined : { perWeek: number };
    case 'ignored':
      return number === undefined ? undefined : { ignoredInARow: number };
    case 'consent': {
      const found = Object.entries(CONSENT).find(([, words]) => words.includes(told));
      return found && { consent: found[0] };
    }
    case 'quiet':
      return readQuiet(told);
    default:
      return key satisfies never;
  }
}

function readQuiet(told: string): Record<string, unknown> | undefined {
  if (NONE.has(told)) return { quietFrom: '00:00', quietTo: '00:00' };
  const [, from, to] = /^(\d{1,2}:\d{2})\s*(?:-|–|~|到|to)\s*(\d{1,2}:\d{2})$/u.exec(told) ?? [];
  return from && to ? { quietFrom: from.padStart(5, '0'), quietTo: to.padStart(5, '0') } : undefined;
}

/** `wechaty: 每天 100，间隔 10-30 秒`; a login's own line comes before that of its platform. */
function readAccount(name: string, told: string): { account: Account } | undefined {
  if (!/^[\w:.@-]+$/.test(name)) return undefined;
  if (USUAL.has(told)) return { account: { name, pace: undefined } };
  const [, perDay] = /(?:每天|每日)\s*(\d{1,6})|(\d{1,6})\s*(?:a|per) day/u.exec(told)?.filter(Boolean) ?? [];
  const [, from, to] = /(\d{1,5})\s*-\s*(\d{1,5})\s*(?:s|sec|秒)/u.exec(told) ?? [];
  if (perDay === undefined && from === undefined) return undefined;
  if (Number(from) > Number(to)) return undefined;
  return {
    account: {
      name,
      pace: {
        ...(perDay !== undefined && { perDay: Number(perDay) }),
        ...(from !== undefined && { gapSeconds: { from: Number(from), to: Number(to) } }),
      },
    },
  };
}
