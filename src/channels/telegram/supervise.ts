import type { Clock } from '../../kernel/clock.ts';
import type { Random } from '../../kernel/random.ts';
import type { ChannelEnd, ChannelStatus } from '../channel.ts';

type Deps = { end: ChannelEnd; clock: Clock; random: Random };
type Trouble = { status: ChannelStatus; leastMs: number };

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Keeps `run` running until `signal` aborts: after a failure it tells the status and tries again, after a pause
 * that doubles from half a second to thirty. `run` calls `online` whenever it got through.
 */
export async function supervise(
  { end, clock, random }: Deps,
  signal: AbortSignal,
  run: (online: () => void) => Promise<void>,
): Promise<void> {
  let failures = 0;
  let shown = '';
  const show = (status: ChannelStatus) => {
    const now = JSON.stringify(status);
    if (now !== shown) end.status(status);
    shown = now;
  };
  const online = () => {
    failures = 0;
    show({ state: 'online' });
  };
  show({ state: 'connecting' });
  while (!signal.aborted) {
    try {
      await run(online);
    } catch (error) {
      if (signal.aborted) break;
      const { status, leastMs } = troubleOf(error);
      show(status);
      const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS) * (0.5 + random.next() / 2);
      failures += 1;
      await clock.sleep(Math.max(leastMs, pauseMs), signal);
    }
  }
}

/** Reads what telegraf throws. Bot API: Making requests; getUpdates (409 when two programs poll). */
function troubleOf(error: unknown): Trouble {
  const { code, parameters } = error as { code?: unknown; parameters?: { retry_after?: number } };
  const detail = error instanceof Error ? error.message : String(error);
  if (code === 401 || code === 404) {
    const fix =
      'Set TELEGRAM_BOT_TOKEN to the token that @BotFather shows, and TELEGRAM_API_ROOT if it is set.';
    return { status: { state: 'failed', detail, fix }, leastMs: LONGEST_PAUSE_MS };
  }
  if (code === 409) {
    const reason = `another program is polling with this token (${detail})`;
    return { status: { state: 'offline', detail: reason }, leastMs: 0 };
  }
  return { status: { state: 'offline', detail }, leastMs: (parameters?.retry_after ?? 0) * 1_000 };
}
