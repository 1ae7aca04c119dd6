import type { IncomingMessage, ServerResponse } from 'node:http';
import { Telegraf } from 'telegraf';
import type { Clock } from '../../kernel/clock.ts';
import type { Random } from '../../kernel/random.ts';
import type { Caps, Channel, ChannelEnd, Rate } from '../channel.ts';
import { openApi } from './api.ts';
import { callWithin } from './call-within.ts';
import { ALLOWED_UPDATES } from './decode.ts';
import { openDates } from './decode-change.ts';
import type { Self } from './decode-who.ts';
import { takeIn } from './intake.ts';
import { moderate } from './moderate.ts';
import { ANSWER_SECONDS, poll } from './poll.ts';
import { sendMessage } from './send.ts';
import { supervise } from './supervise.ts';
import { answerWebhook } from './webhook.ts';

export type TelegramOptions = {
  token: string;
  /** `https://api.telegram.org`, or a local Bot API server. */
  apiRoot: string;
  /** Sends per second over all, per minute in a group, per second in a direct chat; 0 is unlimited. */
  limits: { perSecond: number; perGroupMinute: number; perChatSecond: number };
  /** Telegram calls `url` instead of being polled; `secret` proves that a call is Telegram's. */
  webhook?: { url: string; secret: string };
  clock: Clock;
  random: Random;
};

type BotInfo = NonNullable<Telegraf['botInfo']>;

type TelegramChannel = Channel & {
  /** Answers Telegram's calls; present when the options name a webhook. */
  webhook?: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
};

/**
 * One bot on Telegram, by long polling or webhook. In groups it sees everything only as an administrator or with
 * privacy mode off (@BotFather, /setprivacy); `sees` says which, once Telegram told.
 */
export function openTelegram(options: TelegramOptions): TelegramChannel {
  const { token, apiRoot, clock, webhook } = options;
  const id = token.split(':', 1)[0] ?? '';
  const account = `telegram:${id}`;
  const bot = new Telegraf(token, { telegram: { apiRoot, webhookReply: false } });
  const api = openApi(options);
  const dateOf = openDates();
  const offset = { next: 0 };
  let take: ((updates: unknown[]) => Promise<void>) | undefined;

  const introduce = async (end: ChannelEnd, signal: AbortSignal) => {
    bot.botInfo ??= (await callWithin({ bot, clock }, ANSWER_SECONDS, signal, 'getMe')) as BotInfo;
    checkPrivacy(bot.botInfo, channel, end);
    const self: Self = { account, id: String(bot.botInfo.id), username: bot.botInfo.username };
    bot.catch(error => {
      end.note('error', { why: String(error) }, 'a webhook call was refused; Telegram delivers it again');
      throw error;
    });
    take = updates => takeIn({ api, clock, end, self, dateOf }, updates);
    return take;
  };
  bot.use(ctx => take?.([ctx.update]));

  const channel: TelegramChannel = {
    name: 'telegram',
    account,
    caps: capsOf(options.limits),
    start: async (end, signal) => {
      await supervise({ end, clock, random: options.random }, signal, async online => {
        const takeBatch = await introduce(end, signal);
        if (!webhook) return await poll({ bot, clock }, signal, offset, takeBatch, online);
        const hook = { url: webhook.url, secret_token: webhook.secret, allowed_updates: ALLOWED_UPDATES };
        await callWithin({ bot, clock }, ANSWER_SECONDS, signal, 'setWebhook', hook);
        online();
        await aborted(signal);
      });
      take = undefined;
      await api.close();
    },
    send: (room, message) => sendMessage({ api, bot, clock }, room, message),
    moderate: (room, act) => moderate(api, room, act),
  };
  if (webhook) {
    channel.webhook = (req, res) =>
      answerWebhook(req, res, webhook.secret, take && (update => bot.handleUpdate(update as never)));
  }
  return channel;
}

/** Bot API: sendMessage (4096 characters). FAQ: My bot is hitting limits, how do I avoid this? */
function capsOf(limits: TelegramOptions['limits']): Caps {
  const rates: Caps['rates'] = {};
  const rate = (count: number, seconds: number): Rate | undefined =>
    count > 0 ? { count, seconds } : undefined;
  const all = rate(limits.perSecond, 1);
  const group = rate(limits.perGroupMinute, 60);
  const direct = rate(limits.perChatSecond, 1);
  if (all) rates.account = all;
  if (group) rates.group = group;
  if (direct) rates.direct = direct;
  return {
    sees: 'all',
    pushes: 'after-contact',
    buttons: true,
    mentions: true,
    quotes: true,
    longestText: { count: 4096, unit: 'utf16' },
    rates,
    moderates: { delete: 'any', mute: true, remove: true, readmit: true },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise(resolve => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Bot API: User, can_read_all_group_messages. With privacy mode on the bot hears little; nobody should wonder why. */
function checkPrivacy(me: BotInfo, { caps }: Channel, end: ChannelEnd): void {
  caps.sees = me.can_read_all_group_messages ? 'all' : 'addressed';
  if (caps.sees === 'all') return;
  const fix =
    '@BotFather: /setprivacy, choose the bot, Disable; then take it out of the group and add it again';
  end.note('warn', { fix }, 'privacy mode is on: in groups the bot hears only what is said to it');
}
