import type { Language } from '../../kernel/language.ts';
import type { CampaignPlan } from '../campaign-plan.ts';
import { writeWhen } from '../format-campaign.ts';
import { EVERYONE } from '../parse-fields.ts';
import { pageTexts as texts } from '../texts-pages.ts';

/** Whom a campaign means, as people say it. */
export function sayAudience({ audience }: Pick<CampaignPlan, 'audience'>, language: Language): string {
  return audience === EVERYONE ? texts.everyone[language] : audience;
}

/** When it comes: a rhythm that is as simple as most of them in words, any other as it is written. */
export function sayPlanned(
  { when, timezone }: Pick<CampaignPlan, 'when' | 'timezone'>,
  language: Language,
): string {
  const written = writeWhen(when, timezone, language);
  if (when.kind !== 'every') return written;
  const [, minute = '', hour = '', date = '', weekday = ''] =
    /^(\d{1,2}) (\d{1,2}) (\*|\d{1,2}) \* (\*|[0-7](?:,[0-7])*)$/.exec(when.cron) ?? [];
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  if (hour === '' || (date !== '*' && weekday !== '*')) return written;
  if (date !== '*') return texts.monthly[language](Number(date), time);
  if (weekday === '*') return texts.daily[language](time);
  const days = weekday.split(',').map(day => texts.weekdays[language][Number(day) % 7] ?? day);
  return texts.weekly[language](days.join(language === 'en' ? ', ' : '、'), time);
}
