import type { Where } from '../channels/platform.ts';
import { type BotLine, CAST, type Stage, type Who } from './stage.ts';

/** One thing that happened on a stage, and what the bot said to it. */
export type Scene = {
  who: Who;
  where: Where;
  what: 'says' | 'joins' | 'presses';
  words: string;
  bot: BotLine[];
};

const INTRODUCTION = `# Three channels, one conversation

What the bot says is the same everywhere; how it looks is the platform's own. Telegram and the sandbox have buttons and quote what
is answered; WeChat has neither, so choices are a numbered menu, and a number answers it. Telegram and the sandbox tell which
language somebody reads; WeChat does not, so people there are spoken to in the house's language.

All three ran at once over one store: one member base, one log, one knowledge base. This page is written by
\`test/scenarios/three-channels.test.ts\` (with \`WRITE_TRANSCRIPTS=1\`), which fails when the bot says anything else. Codes, numbers
of members, dates and times are left out. ↩ is a quote of what is answered, [ ] a button.
`;

/** What happened on each stage, as a page to read; the same for the same conversation, whenever it was held. */
export function renderTranscripts(played: { stage: Stage; scenes: Scene[] }[]): string {
  return [
    INTRODUCTION,
    ...played.map(({ stage, scenes }) => `## ${stage.name}\n\n${renderScenes(scenes)}`),
  ].join('\n');
}

function renderScenes(scenes: Scene[]): string {
  let place = '';
  const blocks: string[] = [];
  for (const scene of scenes) {
    const here = scene.where === 'group' ? 'In the group' : `${CAST[scene.who].name} alone with the bot`;
    if (here !== place) blocks.push(`### ${here}`);
    place = here;
    blocks.push(renderDeed(scene), ...scene.bot.map(renderLine));
  }
  return `${blocks.join('\n\n')}\n`;
}

function renderDeed({ who, what, words }: Scene): string {
  const { name } = CAST[who];
  if (what === 'joins') return `*${name} joins the group*`;
  return what === 'presses' ? `*${name} presses* [${words}]` : `**${name}**: ${mask(plain(words))}`;
}

function renderLine({ text, buttons, quote }: BotLine): string {
  const said = `${quote === undefined ? '' : '↩ '}${mask(plain(text))}`;
  const labels = buttons.map(label => `[${label}]`).join(' ');
  const lines = [...said.split('\n'), ...(labels ? ['', labels] : [])];
  return lines.map((line, i) => quoted(line, lines[i + 1])).join('\n');
}

/** Two blanks at the end keep a line apart from the next. */
function quoted(line: string, next: string | undefined): string {
  if (line === '') return '>';
  return `> ${line}${next ? '  ' : ''}`;
}

function mask(text: string): string {
  return text
    .replaceAll(/TEA-\w{4}-\w{4}/gu, 'TEA-····-····')
    .replaceAll(/#\d+/gu, '#…')
    .replaceAll(/\d{4}年\d{1,2}月\d{1,2}日(?: \d{1,2}:\d\d)?/gu, '某天')
    .replaceAll(/[A-Z][a-z]{2} \d{1,2}, \d{4}(?:, \d{1,2}:\d\d\s[AP]M)?/gu, 'some day');
}

/** What Markdown would take for markup, and WeChat's own space after a mention. */
function plain(text: string): string {
  return text
    .replaceAll('\u2005', ' ')
    .replaceAll(/(?<=^|\n)(\d{1,2})\. /gu, String.raw`$1\. `)
    .replaceAll(/([|*_<`])/gu, String.raw`\$1`);
}
