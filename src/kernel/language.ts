/** The languages every text exists in. */
export type Language = 'zh-CN' | 'en';

/** `zh-hans`, `zh_TW`, `en-GB` … → a language we speak; undefined for any other. */
export function knownLanguage(tag: string | undefined | null): Language | undefined {
  if (!tag) return undefined;
  if (/^zh/i.test(tag)) return 'zh-CN';
  return /^en/i.test(tag) ? 'en' : undefined;
}
