import type { Language } from '../../kernel/language.ts';

/** What a customer reads first, on behalf of the member of staff they added. */
export const welcomeText: Record<Language, string> = {
  'zh-CN': '你好呀，很高兴认识你！有什么想问的，直接说就好。',
  en: 'Hello, good to meet you! Whatever you would like to know, just ask.',
};
