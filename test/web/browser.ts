import type { House } from './house.ts';

export type Frame = { event: string; id: string; data: string };

/** A live stream as a browser reads it, frame by frame. */
export type LiveStream = {
  status: number;
  next: (event: string) => Promise<Frame>;
  ended: Promise<void>;
  drop: () => void;
};

export async function openStream(
  house: House,
  cookie: string,
  path: string,
  lastId?: string,
): Promise<LiveStream> {
  const abort = new AbortController();
  const response = await house.ask(path, {
    headers: { cookie, accept: 'text/event-stream', ...(lastId && { 'last-event-id': lastId }) },
    signal: abort.signal,
  });
  const frames: Frame[] = [];
  let wake = () => {};
  const ended = readFrames(response, frame => {
    frames.push(frame);
    wake();
  });
  const next = async (event: string): Promise<Frame> => {
    for (;;) {
      const index = frames.findIndex(frame => frame.event === event);
      const [frame] = index === -1 ? [] : frames.splice(0, index + 1).slice(-1);
      if (frame) return frame;
      await new Promise<void>(resolve => {
        wake = resolve;
      });
    }
  };
  return { status: response.status, next, ended, drop: () => abort.abort() };
}

async function readFrames(response: Response, take: (frame: Frame) => void): Promise<void> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) take(parseFrame(block));
    }
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  }
}

function parseFrame(block: string): Frame {
  const frame: Frame = { event: '', id: '', data: '' };
  for (const line of block.split('\n')) {
    const [, field = '', value = ''] = /^(\w*): ?(.*)$/u.exec(line) ?? [];
    if (field === 'data') frame.data += frame.data ? `\n${value}` : value;
    else if (field === 'event' || field === 'id') frame[field] = value;
  }
  return frame;
}
