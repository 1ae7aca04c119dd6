import { openWecom, type WecomOptions } from '../../src/channels/wecom/index.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import type { Room } from '../../src/kernel/message.ts';
import { systemRandom } from '../../src/kernel/random.ts';
import type { Platform, Received } from '../channels/platform.ts';
import { BOT, type Fields, openWecomBot, type Taken, type WecomBot } from './wecom-bot-server.ts';

export const ACCOUNT = `wecom:${BOT.id}`;
export const mei = { account: 'wecom', id: 'mei' };
export const group: Room = { account: ACCOUNT, id: 'wrGROUP1', kind: 'group' };
export const direct: Room = { account: ACCOUNT, id: 'mei', kind: 'direct' };

const inGroup = { chattype: 'group', chatid: group.id, from: { userid: mei.id } };
const alone = { chattype: 'single', from: { userid: mei.id } };

/** A channel that notices within a second what takes it longer in earnest. */
export function openQuickly(bot: WecomBot, options: Partial<WecomOptions> = {}) {
  return openWecom({
    botId: BOT.id,
    secret: BOT.secret,
    wsUrl: bot.url,
    clock: systemClock,
    random: systemRandom,
    heartbeatSeconds: 0.3,
    sendTimeoutSeconds: 0.8,
    ...options,
  });
}

/** What Mei says, as WeCom tells it. In the group it names the bot, or WeCom would not tell it. */
export function said(where: 'group' | 'direct', text: string, more: Fields = {}): Fields {
  const content = where === 'group' ? `@${BOT.name} ${text}` : text;
  return { ...(where === 'group' ? inGroup : alone), msgtype: 'text', text: { content }, ...more };
}

export async function openWecomPlatform(): Promise<Platform> {
  const bot = await openWecomBot();
  // They have talked before, so the bot may write to them.
  bot.known.add(group.id).add(direct.id);
  return {
    channel: openQuickly(bot),
    can: {
      join: false,
      leave: false,
      quote: true,
      imageIn: true,
      imageOut: true,
      refuse: true,
      lose: true,
      disconnect: true,
      hold: false,
      members: false,
      lackRights: false,
    },
    group,
    direct,
    mei,
    jun: { account: 'wecom', id: 'jun' },
    say: async (where, text, how = {}) => {
      if (where === 'group' && !how.mention && !how.quote) return;
      // A quote is told by its words alone.
      const quoted = how.quote ? bot.taken.at(-1) : undefined;
      const quote = quoted && { quote: { msgtype: 'text', text: { content: textOf(quoted) } } };
      bot.say(said(where, text, quote));
    },
    image: async caption => {
      const text = { msgtype: 'text', text: { content: `@${BOT.name} ${caption}` } };
      const image = { msgtype: 'image', image: { url: 'https://wework.test/1', aeskey: 'KEY' } };
      bot.say({ ...inGroup, msgtype: 'mixed', mixed: { msg_item: [text, image] } });
    },
    join: async () => {},
    leave: async () => {},
    press: async (task, key) => {
      bot.happens(mei.id, cardEvent(task, key), { chattype: 'group', chatid: group.id });
    },
    disconnect: bot.crash,
    reconnect: bot.start,
    refuseNext: async () => {
      bot.faults.push({ code: 40058 });
    },
    loseNext: async () => {
      bot.faults.push('silence');
    },
    moderated: () => [],
    mayModerate: async () => {},
    received: () => bot.taken.map(toReceived),
    close: bot.close,
  };
}

export function cardEvent(task: string, key: string, more: Fields = {}): Fields {
  const inner = { card_type: 'button_interaction', task_id: task, event_key: key, ...more };
  return { eventtype: 'template_card_event', template_card_event: inner };
}

export function textOf({ body }: Taken): string {
  const read = body as Record<string, Record<string, unknown> | undefined>;
  const card = read['template_card'];
  const title = (card?.['main_title'] as { title?: string } | undefined)?.title;
  const texts = [
    read['stream']?.['content'],
    read['markdown']?.['content'],
    read['text']?.['content'],
    title,
  ];
  return [...texts, card?.['sub_title_text']].filter(Boolean).join('\n');
}

function toReceived(taken: Taken): Received {
  const card = taken.body['template_card'] as { button_list?: { key: string }[] } | undefined;
  return {
    room: taken.room,
    text: textOf(taken),
    buttons: card?.button_list?.map(button => button.key) ?? [],
    mentions: [],
    image: taken.body['msgtype'] === 'image',
  };
}
