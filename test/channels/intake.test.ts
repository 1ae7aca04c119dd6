import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Intake, openIntake } from '../../src/channels/intake.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import type { Event } from '../../src/kernel/message.ts';
import { type Inbox, openInbox } from './platform.ts';

const LIMIT = 3;

const event = (key: string): Event => ({
  key,
  at: 0,
  account: 'wechaty',
  room: { account: 'wechaty', id: 'r', kind: 'group' },
  kind: 'renamed',
  title: key,
});

describe('the intake', () => {
  let inbox: Inbox;
  let intake: Intake;
  let stop: AbortController;
  let running: Promise<void>;
  let blocked: (string | undefined)[];

  const until = <T>(check: () => T) => vi.waitFor(check, { timeout: 5_000, interval: 5 });
  const keys = () => inbox.events.map(stored => stored.key);
  const add = (...names: string[]) => {
    for (const name of names) intake.add(Promise.resolve([event(name)]));
  };

  beforeEach(() => {
    inbox = openInbox();
    blocked = [];
    stop = new AbortController();
    intake = openIntake(inbox, systemClock, detail => blocked.push(detail), LIMIT);
    running = intake.run(stop.signal);
  });

  afterEach(async () => {
    stop.abort();
    await running;
  });

  it('keeps the order of telling, however long each takes to read', async () => {
    let read: (events: Event[]) => void = () => {};
    intake.add(
      new Promise(resolve => {
        read = resolve;
      }),
    );
    add('second');
    read([event('first')]);
    await until(() => expect(keys()).toEqual(['first', 'second']));
  });

  it('offers again what could not be stored, before what came later', async () => {
    inbox.failNext(1);
    add('first');
    await until(() => expect(inbox.offers).toHaveLength(1));
    add('second');
    await until(() => expect(keys()).toEqual(['first', 'second']));
    expect(blocked).toEqual(['events cannot be stored: the disk is full', undefined, undefined]);
  });

  it('gives up the oldest that wait when too many do, and says how many', async () => {
    inbox.failNext(2);
    add('under way');
    await until(() => expect(inbox.offers).toHaveLength(1));
    add('1', '2', '3', '4', '5');
    await until(() => expect(keys()).toEqual(['under way', '3', '4', '5']));
    const notes = inbox.notes.filter(note => note.level === 'error');
    expect(notes.map(note => note.fields)).toEqual([{ givenUp: 2 }]);
  });

  it('stores what has come in before it ends', async () => {
    add('last words');
    stop.abort();
    await running;
    expect(keys()).toEqual(['last words']);
  });

  it('says what is lost when it ends and cannot store', async () => {
    inbox.failNext(10);
    add('1', '2');
    await until(() => expect(inbox.offers.length).toBeGreaterThan(0));
    stop.abort();
    await running;
    expect(inbox.notes.map(note => note.fields)).toEqual([{ givenUp: 2 }]);
  });

  it('offers nothing once it is closed', async () => {
    intake.close();
    add('too late');
    stop.abort();
    await running;
    expect(inbox.offers).toEqual([]);
  });
});
