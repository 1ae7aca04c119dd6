import { brief, type Parsed } from '../files/parse-cell.ts';

/** What fits a 32-bit integer. */
const MOST_CENTS = 2_147_483_647;

const DECIMAL = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2})0*)?$/;

/** `1,234.5`, `¥99`, `12.30元` → cents, digit by digit: no fraction ever passes through a float. */
export function parseAmount(text: string): Parsed<number> {
  const plain = text.replace(/^[¥$]\s*/, '').replace(/\s*元$/, '');
  const [, whole, fraction = ''] = DECIMAL.exec(plain) ?? [];
  if (whole === undefined) {
    return {
      mistake: {
        'zh-CN': `金额“${brief(text)}”要写成 12.30 这样，不能是负数，最多两位小数。`,
        en: `The amount "${brief(text)}" should look like 12.30: not negative, two decimals at most.`,
      },
    };
  }
  const digits = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '') + fraction.padEnd(2, '0');
  if (digits.length > 10 || Number(digits) > MOST_CENTS) {
    return {
      mistake: {
        'zh-CN': `金额“${brief(text)}”太大了。`,
        en: `The amount "${brief(text)}" is too large.`,
      },
    };
  }
  return { value: Number(digits) };
}

const WORDS: Record<string, string> = { 人民币: 'CNY', 元: 'CNY', RMB: 'CNY', '¥': 'CNY' };

/** ISO 4217, as three letters; nothing means yuan. */
export function parseCurrency(text: string): Parsed<string> {
  const upper = text.toUpperCase();
  const code = upper === '' ? 'CNY' : (WORDS[upper] ?? upper);
  if (/^[A-Z]{3}$/.test(code)) return { value: code };
  return {
    mistake: {
      'zh-CN': `币种“${brief(text)}”不认识，用 CNY 这样的三个字母。`,
      en: `Unknown currency "${brief(text)}": use three letters such as CNY.`,
    },
  };
}
