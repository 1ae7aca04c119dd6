import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Moderation } from '../../src/channels/channel.ts';
import { sayInGroup } from './overhear.ts';
import { openInbox, type Platform, wordsOf } from './platform.ts';

/** What every channel promises about keeping order in a group. */
export function describeOrder(name: string, open: () => Promise<Platform>): void {
  describe(`the ${name} channel, keeping order,`, { timeout: 120_000 }, () => {
    let platform: Platform;
    let inbox = openInbox();
    let stop: AbortController;
    let running: Promise<void>;

    const until = <T>(check: () => T) =>
      vi.waitFor(check, { timeout: platform.patienceMs ?? 5_000, interval: 10 });

    const heard = (text: string) =>
      until(() => {
        const found = inbox.events.find(event => event.kind === 'message' && wordsOf(event).includes(text));
        return found?.kind === 'message' ? found.id : expect.fail(`"${text}" was not heard`);
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

    it('does what its caps say, and nothing else', async () => {
      const { channel, group, mei, jun } = platform;
      const { moderates = {} } = channel.caps;
      expect(channel.moderate === undefined).toBe(channel.caps.moderates === undefined);
      await platform.mayModerate(true);
      await platform.join();
      await sayInGroup(platform, 'buy my tea');
      const theirs = await heard('buy my tea');
      const sent = await channel.send(group, {
        parts: [{ type: 'text', text: 'something I should not have said' }],
      });
      const own = sent.ok ? (sent.ids[0] ?? '') : '';
      const removes = moderates.remove === true;
      const acts: [can: boolean, act: Moderation, seen: string][] = [
        [moderates.delete === 'any', { verb: 'delete', message: theirs }, `delete ${theirs}`],
        [moderates.delete !== undefined, { verb: 'delete', message: own }, `delete ${own}`],
        [
          moderates.mute === true,
          { verb: 'mute', person: mei, until: Date.now() + 86_400_000 },
          `mute ${mei.id}`,
        ],
        [moderates.mute === true, { verb: 'unmute', person: mei }, `unmute ${mei.id}`],
        [removes, { verb: 'remove', person: jun }, `remove ${jun.id}`],
        [moderates.readmit === true, { verb: 'readmit', person: jun }, `readmit ${jun.id}`],
      ];
      const outcomes: [string, boolean | undefined][] = [];
      for (const [, act, seen] of acts) outcomes.push([seen, (await channel.moderate?.(group, act))?.ok]);
      const offered = channel.moderate === undefined ? undefined : false;
      expect(outcomes).toEqual(acts.map(([can, , seen]) => [seen, can ? true : offered]));
      expect(platform.moderated()).toEqual(acts.flatMap(([can, , seen]) => (can ? [seen] : [])));
    });

    it('says so when it was not given the right', async () => {
      const { channel, group, mei } = platform;
      if (!channel.moderate) return expect(channel.caps.moderates).toBeUndefined();
      await platform.mayModerate(false);
      const outcome = await channel.moderate(group, { verb: 'remove', person: mei });
      // Where nobody could take the right away it is there.
      expect(outcome).toMatchObject(platform.can.lackRights ? { ok: false, why: 'right' } : { ok: true });
      expect(platform.moderated()).toEqual(platform.can.lackRights ? [] : [`remove ${mei.id}`]);
    });
  });
}
