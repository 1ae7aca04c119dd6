import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Event, EventKind, Part, Sent } from '../../src/kernel/message.ts';
import { splitMessage } from '../../src/kernel/split-message.ts';
import { describeOrder } from './contract-order.ts';
import { overhears, sayInGroup } from './overhear.ts';
import { type Inbox, isSame, openInbox, type Platform, PNG, wordsOf } from './platform.ts';

/**
 * What every channel promises, told against an emulated platform. `open` gives a fresh platform with a channel
 * that is not started. The hooks' and tests' time limits are wide; `patienceMs` is what really bounds a wait.
 */
export function describeChannel(name: string, open: () => Promise<Platform>): void {
  describe(`the ${name} channel`, { timeout: 120_000 }, () => {
    let platform: Platform;
    let inbox: Inbox;
    let stop: AbortController;
    let running: Promise<void>;

    const until = <T>(check: () => T) =>
      vi.waitFor(check, { timeout: platform.patienceMs ?? 5_000, interval: 10 });

    const arrived = <K extends EventKind>(kind: K, which: (event: Event) => boolean = () => true) =>
      until(() => {
        const found = inbox.events.find(event => event.kind === kind && which(event));
        expect(found, `${kind} among ${inbox.events.map(event => event.kind).join()}`).toBeDefined();
        return found as Extract<Event, { kind: K }>;
      });

    const heard = (text: string) => arrived('message', event => wordsOf(event).includes(text));

    /** Once this was heard, everything that happened before it has been offered. */
    const barrier = async () => {
      await sayInGroup(platform, 'barrier');
      await heard('barrier');
    };

    const send = (parts: Part[], reply?: string) =>
      platform.channel.send(platform.group, reply === undefined ? { parts } : { parts, reply });

    const sendText = async (text: string) => {
      const sent = await send([{ type: 'text', text }]);
      expect(sent).toMatchObject({ ok: true });
      return sent.ok ? (sent.ids[0] ?? '') : '';
    };

    const got = (text: string) =>
      until(() => {
        const found = platform.received().find(message => message.text.includes(text));
        expect(found, `"${text}" at the platform`).toBeDefined();
        return found;
      });

    beforeEach(async () => {
      platform = await open();
      inbox = openInbox();
      stop = new AbortController();
      running = platform.channel.start(inbox, stop.signal);
      await until(() => expect(inbox.statuses.at(-1)).toEqual({ state: 'online' }));
    }, 120_000);

    afterEach(async () => {
      stop.abort();
      await running;
      await platform.close();
    }, 120_000);

    it('names its account before it starts and passes on what a person writes', async () => {
      await sayInGroup(platform, 'good morning 早上好 😀');
      const event = await heard('good morning 早上好 😀');
      expect(event.account).toBe(platform.channel.account);
      const { account, id } = platform.group;
      expect(event.room).toMatchObject({ account, id, kind: 'group' });
      expect(isSame(event.from, platform.mei)).toBe(true);
      expect(event.from.name).not.toBe('');
      expect(event.id).not.toBe('');
      expect(event.addressed).toBe(!overhears(platform));
      expect(event.quote?.self ?? false).toBe(false);
      expect(Math.abs(event.at - Date.now())).toBeLessThan(24 * 3_600_000);
    });

    it('takes everything in a direct chat as said to the bot', async () => {
      await platform.say('direct', 'hello there');
      const event = await heard('hello there');
      expect(event.addressed).toBe(true);
      expect(event.room).toMatchObject({ id: platform.direct.id, kind: 'direct' });
      expect(isSame(event.from, platform.mei)).toBe(true);
    });

    it('takes a mention in a group as said to the bot, and does not leave it standing in the text', async () => {
      await platform.say('group', 'just among us');
      await platform.say('group', 'is this safe', { mention: true });
      const event = await heard('is this safe');
      expect(inbox.events.map(wordsOf).includes('just among us')).toBe(overhears(platform));
      expect(event.addressed).toBe(true);
      const text = event.parts.map(part => (part.type === 'text' ? part.text : '')).join('');
      expect(text.trim()).toBe('is this safe');
    });

    it('gives every event a key of its own', async () => {
      for (const text of ['one', 'two', 'three']) await sayInGroup(platform, text);
      await heard('three');
      const keys = inbox.events.map(event => event.key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).not.toContain('');
      expect(inbox.events.map(wordsOf)).toEqual(['one', 'two', 'three']);
    });

    it('takes a quote of the bot as said to the bot', async () => {
      const id = await sendText('ask me anything');
      await got('ask me anything');
      await platform.say('group', 'about that', { quote: id });
      const event = await heard('about that');
      expect(event.quote?.self ?? false).toBe(platform.can.quote);
      expect(event.quote?.id).toBe(platform.can.quote ? id : undefined);
      expect(event.addressed).toBe(platform.can.quote);
    });

    it('tells a join once', async () => {
      await platform.join();
      await barrier();
      const joins = inbox.events.filter(event => event.kind === 'joined');
      expect(joins.map(event => isSame(event.from, platform.jun))).toEqual(platform.can.join ? [true] : []);
    });

    it('tells a departure once', async () => {
      await platform.join();
      await platform.leave();
      await barrier();
      const left = inbox.events.filter(event => event.kind === 'left');
      expect(left.map(event => isSame(event.from, platform.jun))).toEqual(platform.can.leave ? [true] : []);
    });

    it('sends a text, quoting where the platform can', async () => {
      await sayInGroup(platform, 'what time');
      const asked = await heard('what time');
      const sent = await send([{ type: 'text', text: 'at nine' }], asked.id);
      expect(sent).toMatchObject({ ok: true });
      const message = await got('at nine');
      expect(message).toMatchObject({ room: platform.group.id, text: 'at nine', image: false, buttons: [] });
      expect(message?.quote).toBe(platform.channel.caps.quotes ? asked.id : undefined);
    });

    it('mentions a person by name, and tells them where the platform can', async () => {
      const person = { ...platform.mei, name: '小梅' };
      const sent = await send([
        { type: 'text', text: 'welcome ' },
        { type: 'mention', person },
        { type: 'text', text: ' to the house' },
      ]);
      expect(sent).toMatchObject({ ok: true });
      const message = await got('to the house');
      expect(message?.text).toContain('小梅');
      expect(message?.mentions).toEqual(platform.channel.caps.mentions ? [platform.mei.id] : []);
    });

    it('offers choices as buttons, or as a numbered menu', async () => {
      const options = [
        { id: 'pick:tea', label: 'Tea' },
        { id: 'pick:coffee', label: 'Coffee' },
      ];
      const sent = await send([{ type: 'choices', text: 'What would you like?', options }]);
      expect(sent).toMatchObject({ ok: true });
      const message = await got('What would you like?');
      if (platform.channel.caps.buttons) {
        expect(message?.buttons).toEqual(['pick:tea', 'pick:coffee']);
        await platform.press(sent.ok ? (sent.ids[0] ?? '') : '', 'pick:coffee');
        const press = await arrived('choice');
        expect(press).toMatchObject({ choice: 'pick:coffee', room: { id: platform.group.id } });
        expect(isSame(press.from, platform.mei)).toBe(true);
      } else {
        expect(message?.buttons).toEqual([]);
        expect(message?.text).toMatch(/1\D+Tea\n2\D+Coffee/u);
      }
    });

    it('has every piece of a long text accepted by the platform, in order', async () => {
      const { longestText } = platform.channel.caps;
      const line = '茶馆里有一位老客人, family 👨‍👩‍👧‍👦, café, 🇨🇳。\n';
      const text = line.repeat(Math.ceil((longestText.count * 2.5) / line.length));
      const pieces = splitMessage([{ type: 'text', text }], platform.channel.caps);
      expect(pieces.length).toBeGreaterThan(2);
      for (const parts of pieces) expect(await send(parts)).toMatchObject({ ok: true });
      const bare = (words: string) => words.replaceAll(/\s/gu, '');
      await until(() => expect(platform.received().length).toBe(pieces.length));
      const joined = platform.received().map(message => message.text);
      expect(bare(joined.join(''))).toBe(bare(text));
    });

    it('passes on an image with its caption', async () => {
      await platform.image('my new cup');
      await barrier();
      const media = inbox.events
        .flatMap(event => (event.kind === 'message' ? event.parts : []))
        .filter(part => part.type === 'media');
      expect(media.map(part => part.media)).toEqual(platform.can.imageIn ? ['image'] : []);
      for (const part of media) expect(part.source).toBeTruthy();
    });

    it('sends an image from bytes', async () => {
      const sent = await send([{ type: 'media', media: 'image', data: PNG, name: 'cup.png' }]);
      if (platform.can.imageOut) {
        expect(sent).toMatchObject({ ok: true });
        await until(() => expect(platform.received().map(message => message.image)).toEqual([true]));
      } else {
        expect(sent).toMatchObject({ ok: false, why: 'rejected' });
        expect(platform.received()).toEqual([]);
      }
    });

    it('tells a refusal, which does not disturb the next send', async () => {
      let sent: Sent;
      if (platform.can.refuse) {
        await platform.refuseNext();
        sent = await send([{ type: 'text', text: 'refused' }]);
      } else {
        const nowhere = { ...platform.group, id: 'no-such-room' };
        sent = await platform.channel.send(nowhere, { parts: [{ type: 'text', text: 'refused' }] });
      }
      expect(sent.ok ? 'ok' : sent.why).toMatch(/^(?:rejected|gone)$/u);
      await sendText('welcome');
      await got('welcome');
      expect(platform.received().some(message => message.text === 'refused')).toBe(false);
    });

    it('says so when it cannot know what became of a send, and does not repeat it', async () => {
      if (platform.can.lose) await platform.loseNext();
      const sent = await send([{ type: 'text', text: 'perhaps' }]);
      expect(sent).toMatchObject(platform.can.lose ? { ok: false, why: 'unsure' } : { ok: true });
      await sendText('certainly');
      await got('certainly');
      const times = platform.received().filter(message => message.text === 'perhaps').length;
      expect(platform.can.lose ? [0, 1] : [1]).toContain(times);
    });

    it('comes back after a broken connection and loses nothing that the platform holds', async () => {
      await sayInGroup(platform, 'before');
      await heard('before');
      if (!platform.can.disconnect) {
        expect(inbox.statuses.map(status => status.state)).not.toContain('offline');
        return;
      }
      await platform.disconnect();
      await until(() => expect(inbox.statuses.at(-1)?.state).toBe('offline'));
      const sent = await send([{ type: 'text', text: 'into the void' }]);
      expect(sent.ok ? 'ok' : sent.why).toMatch(/^(?:later|unsure)$/u);
      if (platform.can.hold) await sayInGroup(platform, 'meanwhile');
      await platform.reconnect();
      await until(() => expect(inbox.statuses.at(-1)).toEqual({ state: 'online' }));
      await sayInGroup(platform, 'after');
      await heard('after');
      const order = platform.can.hold ? ['before', 'meanwhile', 'after'] : ['before', 'after'];
      expect(inbox.events.map(wordsOf)).toEqual(order);
    });

    it('offers an event again when it could not be stored', async () => {
      inbox.failNext(2);
      await sayInGroup(platform, 'keep this');
      await sayInGroup(platform, 'and this');
      await heard('and this');
      expect(inbox.events.map(wordsOf)).toEqual(['keep this', 'and this']);
      const first = inbox.events[0]?.key;
      const offered = inbox.offers.filter(batch => batch.some(event => event.key === first));
      expect(offered.length).toBeGreaterThanOrEqual(2);
      for (const batch of offered) expect(batch[0]?.key).toBe(first);
    });

    it('tells who is in the group where the platform does', async () => {
      expect(platform.channel.members !== undefined).toBe(platform.can.members);
      const members = (await platform.channel.members?.(platform.group)) ?? [];
      expect(members.some(person => isSame(person, platform.mei))).toBe(platform.can.members);
    });

    it('stops within a second and accepts nothing afterwards', async () => {
      const before = performance.now();
      stop.abort();
      await running;
      expect(performance.now() - before).toBeLessThan(1_000);
      const offers = inbox.offers.length;
      await sayInGroup(platform, 'anyone here?');
      expect(inbox.offers.length).toBe(offers);
    });
  });
  describeOrder(name, open);
}
