import type { LiveCode } from './contact/store-codes.ts';
import { QUOTAS, type QuotaRule } from './tasks/quota.ts';

/** What somebody wants of `/wecom`. */
export type WecomRequest =
  | { verb: 'show' }
  | { verb: 'sync' }
  | { verb: 'remind'; name: string }
  | { verb: 'quota'; rule: QuotaRule | undefined }
  | { verb: 'welcome'; do: 'list' }
  | { verb: 'welcome'; do: 'remove'; state: string }
  | { verb: 'welcome'; do: 'save'; code: LiveCode };

const VERBS: Record<string, 'remind' | 'quota' | 'welcome' | 'sync'> = {
  ...{ remind: 'remind', 提醒: 'remind', quota: 'quota', 次数: 'quota' },
  ...{ welcome: 'welcome', 欢迎: 'welcome', 欢迎语: 'welcome', sync: 'sync', 核对: 'sync' },
};

const RULES: Record<string, QuotaRule> = {
  月: 'month',
  每月: 'month',
  周: 'week',
  每周: 'week',
  天: 'day',
  每天: 'day',
};

/** What follows `/wecom`, with the lines below it; undefined for anything that is not one of its uses. */
export function parseWecom(rest: string, body: string): WecomRequest | undefined {
  const [first = '', ...words] = rest.trim().split(/\s+/u).filter(Boolean);
  if (first === '') return { verb: 'show' };
  const after = words.join(' ');
  switch (VERBS[first.toLowerCase()]) {
    case 'remind':
      return after === '' ? undefined : { verb: 'remind', name: after };
    case 'quota':
      return readQuota(after);
    case 'welcome':
      return readWelcome(words, body);
    case 'sync':
      return after === '' ? { verb: 'sync' } : undefined;
    default:
      return undefined;
  }
}

function readQuota(written: string): WecomRequest | undefined {
  if (written === '') return { verb: 'quota', rule: undefined };
  const rule = QUOTAS.find(each => each === written.toLowerCase()) ?? RULES[written];
  return rule && { verb: 'quota', rule };
}

function readWelcome([first, second, ...more]: string[], body: string): WecomRequest | undefined {
  if (first === undefined) return { verb: 'welcome', do: 'list' };
  if (['remove', '去掉', '删除'].includes(first.toLowerCase())) {
    return second !== undefined && more.length === 0
      ? { verb: 'welcome', do: 'remove', state: second }
      : undefined;
  }
  if (second !== undefined) return undefined;
  const [head = '', ...lines] = body.trim().split('\n');
  const [, listed] = /^\s*(?:tags|标签)\s*[:：]\s*(.+)$/iu.exec(head) ?? [];
  const tags = (listed ?? '')
    .split(/[,，、]/u)
    .map(tag => tag.trim())
    .filter(Boolean);
  const welcome = (listed === undefined ? [head, ...lines] : lines).join('\n').trim();
  return welcome === '' ? undefined : { verb: 'welcome', do: 'save', code: { state: first, welcome, tags } };
}
