import { expect, it, vi } from 'vitest';
import { openInbox } from './platform.ts';
import { openTelegramPlatform } from './telegram-platform.ts';

it.each([
  [true, 'all', 0],
  [false, 'addressed', 1],
])(
  'with group messages readable = %s the bot sees %s, and warns %d times',
  async (readable, sees, warnings) => {
    const { emulator, channel } = await openTelegramPlatform();
    emulator.bot.can_read_all_group_messages = readable;
    const inbox = openInbox();
    const stop = new AbortController();
    const running = channel.start(inbox, stop.signal);
    await vi.waitFor(() => expect(inbox.statuses.at(-1)).toEqual({ state: 'online' }));
    expect(channel.caps.sees).toBe(sees);
    expect(inbox.notes.filter(note => note.text.includes('privacy mode is on'))).toHaveLength(warnings);
    stop.abort();
    await running;
    await emulator.close();
  },
);
