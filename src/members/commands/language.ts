import { wrongUse } from '../../commands/dispatch.ts';
import type { Deps } from '../../deps.ts';
import type { Command } from '../../feature.ts';
import { knownLanguage } from '../../kernel/language.ts';
import { text } from '../../kernel/text.ts';
import { heads } from '../heads.ts';
import { setLanguage } from '../store.ts';
import { linkTexts } from '../texts-link.ts';

const WORDS: Record<string, 'zh-CN' | 'en'> = { 中文: 'zh-CN', 英文: 'en', chinese: 'zh-CN', english: 'en' };

/** `/language zh|en`: what a member is spoken to in. */
export function languageCommand({ db }: Deps, changed: () => Promise<void>): Command {
  const command: Command = {
    ...heads.language,
    run: async ({ member, rest }) => {
      const wanted = rest.trim().toLowerCase();
      const language = WORDS[wanted] ?? (wanted.length <= 10 ? knownLanguage(wanted) : undefined);
      if (!language) throw wrongUse(command);
      await setLanguage(db, member.id, language);
      await changed();
      return [{ parts: text(linkTexts.languageSet[language]) }];
    },
  };
  return command;
}
