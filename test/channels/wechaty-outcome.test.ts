import { describe, expect, it } from 'vitest';
import { failureOf, toOutcome } from '../../src/channels/wechaty/outcome.ts';

const failed = (code: number, words: string) => Object.assign(new Error(words), { code });

describe('what a failed call means', () => {
  it.each<[string, unknown, object]>([
    [
      'no connection was made',
      failed(14, '14 UNAVAILABLE: No connection established. Last error: ECONNREFUSED'),
      { why: 'later', afterSeconds: 10 },
    ],
    [
      'the name has no address',
      failed(14, '14 UNAVAILABLE: Name resolution failed for target dns:x'),
      { why: 'later' },
    ],
    [
      'the server refused the stream',
      failed(14, '14 UNAVAILABLE: Stream refused by server'),
      { why: 'later' },
    ],
    ['our own connection was closed before', new Error('Channel has been shut down'), { why: 'later' }],
    [
      'the token is refused',
      failed(16, '16 UNAUTHENTICATED: Invalid Wechaty TOKEN'),
      { why: 'later', afterSeconds: 30 },
    ],
    [
      'the puppet is signed out',
      failed(2, '2 UNKNOWN: Error: not logged in, no this.__currentUserId yet.'),
      { why: 'later', afterSeconds: 30 },
    ],
    [
      'the service has enough',
      failed(8, '8 RESOURCE_EXHAUSTED: slow down'),
      { why: 'later', afterSeconds: 60 },
    ],
    [
      'the connection dropped',
      failed(14, '14 UNAVAILABLE: Connection dropped'),
      { why: 'unsure', cut: true },
    ],
    ['the connection was reset', failed(14, '14 UNAVAILABLE: read ECONNRESET'), { why: 'unsure', cut: true }],
    [
      'the stream was reset',
      failed(13, '13 INTERNAL: Received RST_STREAM with code 2'),
      { why: 'unsure', cut: true },
    ],
    ['the call was cancelled', failed(1, '1 CANCELLED: Call cancelled'), { why: 'unsure', cut: true }],
    [
      'the deadline passed',
      failed(4, '4 DEADLINE_EXCEEDED: Deadline exceeded'),
      { why: 'unsure', cut: false },
    ],
    [
      'the puppet waited too long itself',
      failed(2, '2 UNKNOWN: Error: request timeout after 60000 ms'),
      { why: 'unsure', cut: false },
    ],
    ['the room is unknown', failed(2, '2 UNKNOWN: Error: room 1@chatroom not found'), { why: 'gone' }],
    ['there is no such contact', failed(5, '5 NOT_FOUND: nobody'), { why: 'gone' }],
    [
      'the person blocked the bot',
      failed(2, '2 UNKNOWN: Error: 消息已发出，但被对方拉黑了'),
      { why: 'gone' },
    ],
    ['the bot is no friend of theirs', failed(2, '2 UNKNOWN: Error: 对方不是您的好友'), { why: 'gone' }],
    ['the bot is not in the room', failed(2, '2 UNKNOWN: Error: bot is not in this room'), { why: 'gone' }],
    ['a file is missing', failed(2, '2 UNKNOWN: Error: image not found'), { why: 'rejected' }],
    ['a word is blocked', failed(2, '2 UNKNOWN: Error: message blocked by policy'), { why: 'rejected' }],
    ['the message is wrong', failed(3, '3 INVALID_ARGUMENT: bad url'), { why: 'rejected' }],
    ['the puppet cannot do it', failed(12, '12 UNIMPLEMENTED: messageSendMiniProgram'), { why: 'rejected' }],
    ['the puppet says something else', failed(2, '2 UNKNOWN: Error: 内容违规'), { why: 'rejected' }],
  ])('when %s', (_, error, expected) => {
    expect(toOutcome(error)).toMatchObject({ ok: false, ...expected });
  });

  it('tells only the first line of an error, which carries the stack of another process', () => {
    expect(failureOf(failed(2, '2 UNKNOWN: Error: no\n    at Puppet.say (/srv/puppet.js:1:1)'))).toEqual({
      code: 2,
      detail: '2 UNKNOWN: Error: no',
    });
  });

  it.each([
    ['an error that lost its code', new Error('16 UNAUTHENTICATED: no'), 16],
    ['an error of a socket', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 2],
    ['something thrown that is no error', 'broken', 2],
  ])('finds the status of %s', (_, error, code) => {
    expect(failureOf(error).code).toBe(code);
  });
});
