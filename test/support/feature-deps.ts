import pino from 'pino';
import type { Db } from '../../src/db/db.ts';
import type { Deps } from '../../src/deps.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { systemRandom } from '../../src/kernel/random.ts';

/** What a feature is given, over a real store; the log is silent. */
export function featureDeps(db: Db, clock: Clock): Deps {
  return {
    db,
    clock,
    random: systemRandom,
    log: pino({ enabled: false }),
    house: { timezone: 'Asia/Shanghai', language: 'zh-CN', owners: [], currency: 'CNY' },
  };
}
