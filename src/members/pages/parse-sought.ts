import { parseLogin, parsePhone } from '../../files/parse-cell.ts';
import type { Sought } from '../store-list.ts';

/** What somebody typed to find a member: `#12`, a phone, `telegram:123`, or how a name begins. */
export function parseSought(typed: string): Sought {
  const text = typed.normalize('NFKC').trim().slice(0, 80);
  const [, number] = /^#?(\d{1,9})$/u.exec(text) ?? [];
  const phone = /^[+\d][\d\s()-]{5,20}$/u.test(text) ? parsePhone(text) : undefined;
  const login = text.includes(':') ? parseLogin(text) : undefined;
  return {
    words: text.startsWith('#') ? '' : text.replace(/^@/u, ''),
    ...(number !== undefined && { number: Number(number) }),
    ...(phone && 'value' in phone && { phone: phone.value }),
    ...(login && 'value' in login && { login: login.value }),
  };
}
