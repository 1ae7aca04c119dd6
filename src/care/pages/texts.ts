import type { Context, Hono } from 'hono';
import type { KnownRoom } from '../../feature.ts';
import { AppError } from '../../kernel/errors.ts';
import { listGroupRooms } from '../../operators/store-settings.ts';
import type { Env } from '../../web/env.ts';
import { type Console, needRole } from '../../web/page.ts';
import { printTabs } from '../../web/print-tabs.ts';
import type { CareParts } from '../judge.ts';
import { parseWord } from '../parse-word.ts';
import { setRoomText } from '../set-room-text.ts';
import { setWord } from '../set-word.ts';
import { loadPolicy } from '../store-policy.ts';
import type { Target } from '../target.ts';
import { pageTexts as texts } from '../texts-pages.ts';
import { printTexts } from './print-texts.ts';
import { TABS } from './tabs.ts';

const MOST_GROUPS = 200;
const ADDRESS = '/care/texts';

/** `/care/texts`: what newcomers are told, the rules, and what is answered to a word; everywhere or in one group. */
export function mountTexts(app: Hono<Env>, console: Console, parts: CareParts): void {
  const { deps, audit } = console;
  const show = async (context: Context<Env>, target: Target, told?: string) => {
    const { language } = context.var;
    const rooms = await listGroupRooms(deps.db, MOST_GROUPS);
    const policy = await loadPolicy(deps.db);
    const body = printTexts(context, { rooms, policy, target, told });
    const content = printTabs(context, { title: texts.care, tabs: TABS, open: ADDRESS }, body);
    return context.html(console.layout(context, { title: texts.wordings[language], content }));
  };
  const byOf = (context: Context<Env>) => ({
    ...{ member: { id: context.var.actor?.memberId ?? null }, language: context.var.language },
  });
  app.get(ADDRESS, async context => show(context, await targetAt(parts, context.req.query('room'))));
  app.post('/care/texts', async context => {
    await needRole(context, 'editor', audit);
    const { room, which, words, back } = await context.req.parseBody();
    const verb = which === 'welcome' || which === 'rules' ? which : undefined;
    if (!verb) throw new AppError('care.text', texts.unknown);
    const target = await targetAt(parts, room);
    const wanted = back === undefined ? linesOf(words) : '';
    const told = await setRoomText(deps, parts, { verb, words: wanted, target, by: byOf(context) });
    return show(context, target, told);
  });
  app.post('/care/texts/word', async context => {
    await needRole(context, 'editor', audit);
    const { room, word, how, minutes, answer, remove } = await context.req.parseBody();
    const target = await targetAt(parts, room);
    const usage =
      remove === undefined
        ? `${word} ${how === 'exact' ? 'exact' : ''} cool:${minutes || 5}m`
        : `${word} off`;
    const wish = parseWord(usage);
    if (!wish) throw new AppError('care.word', texts.badWord);
    const told = await setWord(deps, parts, { wish, answer: linesOf(answer), target, by: byOf(context) });
    return show(context, target, told);
  });
}

/** A form sends its lines as Windows writes them. */
const linesOf = (value: unknown): string =>
  String(value ?? '')
    .replaceAll('\r\n', '\n')
    .trim();

/** Nothing, or 0, is every group. */
async function targetAt({ room: roomOf }: Pick<CareParts, 'room'>, value: unknown): Promise<Target> {
  const roomId = Number(value ?? 0);
  if (roomId === 0) return { roomId: 0, room: undefined };
  const room: KnownRoom | undefined = Number.isInteger(roomId) ? await roomOf(roomId) : undefined;
  if (room?.kind !== 'group') throw new AppError('care.room', texts.unknown);
  return { roomId, room };
}
