import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What people mean, by words of which none need be shared. */
const MEANINGS = [
  ['发货', '寄出', '快递', '包裹', '几天能到'],
  ['退货', '不想要了', '退回'],
  ['换货', '换一个'],
  ['敏感肌', '容易过敏', '泛红'],
  ['发票', '报销凭证', '那张纸'],
];
const OTHERS = 8;

/** Near for texts of one meaning, far for others; the same text has the same vector. */
function vectorOf(text: string, length: number): number[] {
  const vector = Array.from({ length }, () => 0);
  for (const [place, words] of MEANINGS.entries()) {
    if (words.some(word => text.includes(word))) vector[place] = 1;
  }
  for (const letter of text) {
    const place = MEANINGS.length + ((letter.codePointAt(0) ?? 0) % OTHERS);
    vector[place] = (vector[place] ?? 0) + (vector.slice(0, MEANINGS.length).some(Boolean) ? 0.05 : 0.4);
  }
  return vector;
}

export type EmbeddingMode = 'ok' | 'hangs' | 'fails' | 'nonsense' | 'small' | 'alike';

/**
 * A server with OpenAI's API that knows a few meanings, and chats as it is told to: aimock gives one vector for all
 * texts of a request. Counts what it is asked.
 */
export async function openEmbeddingServer() {
  const seen: { inputs: string[][]; chats: string[] } = { inputs: [], chats: [] };
  let mode: EmbeddingMode = 'ok';
  let length = MEANINGS.length + OTHERS;
  let chat: (body: string) => string = () => '{"id":null,"answer":null,"cited":[]}';
  const embed = (response: ServerResponse, input: string[]): void => {
    seen.inputs.push(input);
    if (mode === 'hangs') return;
    if (mode === 'fails') return void response.writeHead(500).end('{"error":{}}');
    if (mode === 'small' && input.length > 4) {
      return void response.writeHead(400).end('{"error":{"message":"batch size is invalid"}}');
    }
    const vector = (text: string) =>
      mode === 'alike' ? Array.from({ length }, () => 1) : vectorOf(text, length);
    const data = input.map((text, index) => ({
      object: 'embedding',
      index,
      embedding: mode === 'nonsense' ? ['x'] : vector(text),
    }));
    response.end(
      JSON.stringify({ object: 'list', data, model: 'm', usage: { prompt_tokens: 1, total_tokens: 1 } }),
    );
  };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', piece => {
      body += piece;
    });
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      if (request.url?.endsWith('/embeddings')) {
        return embed(response, (JSON.parse(body) as { input: string[] }).input);
      }
      seen.chats.push(body);
      const message = { role: 'assistant', content: chat(body) };
      response.end(JSON.stringify({ choices: [{ index: 0, message, finish_reason: 'stop' }] }));
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    seen,
    be: (next: EmbeddingMode): void => {
      mode = next;
    },
    /** As though another model stood behind the same name. */
    beLonger: (): void => {
      length += 4;
    },
    says: (next: (body: string) => string): void => {
      chat = next;
    },
    close: (): void => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export type EmbeddingServer = Awaited<ReturnType<typeof openEmbeddingServer>>;
