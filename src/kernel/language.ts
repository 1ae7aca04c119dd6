/** The languages every text exists in. */
export type Language = 'zh-CN' | 'en';

/** `zh-hans`, `zh_TW`, `en-GB` … → a language we speak; undefined for any other. */
export function knownLanguage(tag: string | undefined | null): Language | undefined {
  if (!tag) return undefined;
  if (/^zh/i.test(tag)) return 'zh-CN';
  return /^en/i.test(tag) ? 'en' : undefined;
}

/** What an Accept-Language header asks for, by its weights; undefined where it is nothing we speak. */
export function preferredLanguage(header: string | undefined): Language | undefined {
  const ranges = (header ?? '').split(',').map(range => {
    const [tag = '', weight = ''] = range.trim().split(/\s*;\s*q=/u);
    return { tag, weight: weight === '' ? 1 : Number(weight) };
  });
  ranges.sort((a, b) => b.weight - a.weight);
  return ranges.map(({ tag }) => knownLanguage(tag)).find(language => language !== undefined);
}
