import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../kernel/clock.ts';
import type { Random } from '../kernel/random.ts';
import type { Channel } from './channel.ts';
import type { TelegramOptions } from './telegram/index.ts';
import type { WechatyOptions } from './wechaty/index.ts';
import type { WecomOptions } from './wecom/index.ts';

export type ChannelSettings = {
  telegram?: Omit<TelegramOptions, 'clock' | 'random'> | undefined;
  wechaty?: Omit<WechatyOptions, 'clock' | 'random'> | undefined;
  wecom?: Omit<WecomOptions, 'clock' | 'random'> | undefined;
};

/** A channel that is not configured, and the variable that turns it on. */
export type OffChannel = { name: string; variable: string };

export type OpenChannels = {
  channels: Channel[];
  off: OffChannel[];
  telegramWebhook: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | undefined;
};

/** Opens what is configured. The code of a channel that is off is not read. */
export async function openChannels(
  settings: ChannelSettings,
  parts: { clock: Clock; random: Random },
): Promise<OpenChannels> {
  const opened: OpenChannels = { channels: [], off: [], telegramWebhook: undefined };
  if (settings.telegram) {
    const { openTelegram } = await import('./telegram/index.ts');
    const telegram = openTelegram({ ...settings.telegram, ...parts });
    opened.channels.push(telegram);
    opened.telegramWebhook = telegram.webhook;
  } else {
    opened.off.push({ name: 'telegram', variable: 'TELEGRAM_BOT_TOKEN' });
  }
  if (settings.wechaty) {
    const { openWechaty } = await import('./wechaty/index.ts');
    opened.channels.push(openWechaty({ ...settings.wechaty, ...parts }));
  } else {
    opened.off.push({ name: 'wechaty', variable: 'WECHATY_PUPPET' });
  }
  if (settings.wecom) {
    const { openWecom } = await import('./wecom/index.ts');
    opened.channels.push(openWecom({ ...settings.wecom, ...parts }));
  } else {
    opened.off.push({ name: 'wecom', variable: 'WECOM_BOT_ID' });
  }
  return opened;
}
