import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LLMock } from '@copilotkit/aimock';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LlmSettings, openLlm } from '../../src/llm/client.ts';
import { loadPrompt, type Prompt } from '../../src/llm/prompts.ts';
import { addTokens, reserveCall } from '../../src/llm/store.ts';
import { databases, type TestDb } from '../support/databases.ts';
import { featureDeps } from '../support/feature-deps.ts';
import { type HandClock, handClock } from '../support/hand-clock.ts';

const [sqlite] = databases;
if (!sqlite) throw new Error('there is no database to test on');

describe('A model, asked over the wire', () => {
  let db: TestDb;
  let clock: HandClock;
  let prompt: Prompt;
  const mock = new LLMock({ port: 0, host: '127.0.0.1', strict: true });

  beforeAll(async () => {
    mock.onMessage(/面膜/, { content: '{"tags":[{"message":1,"tag":"护肤","quote":"面膜"}]}' });
    mock.onMessage(/胡说/, { content: '我觉得是护肤！' });
    mock.onEmbedding(/.*/, { embedding: [0.5, 0.25] });
    await mock.start();
    prompt = await loadPrompt('tag', ['vocabulary', 'messages']);
  });
  afterAll(() => mock.stop());
  beforeEach(async () => {
    clock = handClock();
    db = await sqlite.open(clock);
    mock.clearRequests();
  });
  afterEach(() => db.close());

  const connect = (settings: Partial<LlmSettings> = {}) =>
    openLlm(featureDeps(db, clock), {
      apiKey: 'sk-test',
      baseUrl: `${mock.url}/v1`,
      model: 'qwen-plus',
      embeddingModel: 'text-embedding-v3',
      daily: { calls: 10, tokens: 1_000_000 },
      timeoutMs: 1_000,
      ...settings,
    });
  const ask = (words: string, llm = connect()) => llm.ask(prompt, { vocabulary: '[]', messages: words });
  const fail = (status: number, times: number) => {
    for (let i = 0; i < times; i++) mock.nextRequestError(status, { message: 'no' });
  };

  it('answers in the form that the prompt asks for', async () => {
    expect(await ask('面膜')).toEqual({ tags: [{ message: 1, tag: '护肤', quote: '面膜' }] });
    const [request] = mock.getRequests();
    expect(request?.body).toMatchObject({
      model: 'qwen-plus',
      temperature: 0,
      response_format: { type: 'json_object' },
    });
  });

  it('is not taken at its word when it answers in another form', async () => {
    await expect(ask('胡说')).rejects.toMatchObject({ name: 'LlmError', why: 'nonsense' });
  });

  it.each([
    [429, 'later'],
    [500, 'later'],
    [503, 'later'],
    [401, 'denied'],
    [404, 'denied'],
    [400, 'refused'],
  ])('that fails with %s says what can be done about it: %s', async (status, why) => {
    const tries = why === 'later' ? 3 : 1;
    fail(status, tries);
    await expect(ask('面膜')).rejects.toMatchObject({ name: 'LlmError', why });
    expect(mock.getRequests()).toHaveLength(tries);
  });

  it('is asked again twice when that may help', async () => {
    fail(500, 2);
    expect(await ask('面膜')).toMatchObject({ tags: [{ tag: '护肤' }] });
    expect(mock.getRequests()).toHaveLength(3);
  });

  /** A server that does whatever it likes; what asking it comes to. */
  async function askServer(answer: RequestListener, timeoutMs: number, drive = () => {}): Promise<unknown> {
    const server = createServer(answer);
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const driving = setInterval(drive, 10);
    try {
      return await ask('面膜', connect({ baseUrl: `http://127.0.0.1:${port}/v1`, timeoutMs })).catch(
        error => error,
      );
    } finally {
      clearInterval(driving);
      server.closeAllConnections();
      server.close();
    }
  }

  it('is not waited for when it hangs, when nobody listens, and when its answer breaks off', async () => {
    const later = { name: 'LlmError', why: 'later' };
    const begin: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"choices":');
    };
    const outcomes = await Promise.all([
      askServer(() => {}, 50),
      ask('面膜', connect({ baseUrl: 'http://127.0.0.1:9/v1' })).catch(error => error),
      askServer((request, response) => {
        begin(request, response);
        setImmediate(() => response.destroy());
      }, 1_000),
      askServer((_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices":');
      }, 1_000),
      // It begins, and never ends: time passes.
      askServer(begin, 1_000, () => clock.pass(500)),
    ]);
    expect(outcomes).toMatchObject([later, later, later, later, later]);
  });

  it('is not asked when the budget of the day is used up', async () => {
    const daily = { calls: 1, tokens: 1_000_000 };
    await ask('面膜', connect({ daily }));
    await expect(ask('面膜', connect({ daily }))).rejects.toMatchObject({ why: 'budget' });
    expect(mock.getRequests()).toHaveLength(1);
  });

  it('turns texts into vectors, where one is set for that', async () => {
    expect(await connect().embed(['茶', '面膜'])).toEqual([
      [0.5, 0.25],
      [0.5, 0.25],
    ]);
    await expect(connect({ embeddingModel: undefined }).embed(['茶'])).rejects.toMatchObject({
      why: 'denied',
    });
  });
});

describe.each(databases)('The budget of a day on $name', ({ open }) => {
  let db: TestDb;
  beforeEach(async () => {
    db = await open();
  });
  afterEach(() => db.close());

  it('is counted over all processes, in requests and in tokens, and begins anew the next day', async () => {
    const budget = { calls: 3, tokens: 100 };
    const made = await Promise.all(Array.from({ length: 8 }, () => reserveCall(db, '20261122', budget)));
    expect(made.filter(Boolean)).toHaveLength(3);
    expect(await reserveCall(db, '20261123', budget)).toBe(true);
    await addTokens(db, '20261123', 60);
    expect(await reserveCall(db, '20261123', budget)).toBe(true);
    await addTokens(db, '20261123', 60);
    expect(await reserveCall(db, '20261123', budget)).toBe(false);
  });
});
