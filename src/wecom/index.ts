import type { Audit } from '../commands/dispatch.ts';
import { lazyCommand } from '../commands/lazy.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Deps } from '../deps.ts';
import type { Feature } from '../feature.ts';
import { heads } from './heads.ts';

export type WecomParts = { outbox: () => Outbox; audit: Audit };

/** What operators say to WeCom's customer contact, and what it does by the clock, where the house has it. */
export function openWecomContact(deps: Deps, parts: WecomParts): Feature {
  const { wecom } = deps;
  return {
    name: 'wecom',
    commands: [
      lazyCommand(heads.wecom, async () => (await import('./commands/wecom.ts')).wecomCommand(deps, parts)),
    ],
    schedules: wecom
      ? [
          ...wecom.schedules,
          {
            name: 'wecom-compare',
            cron: '40 3 * * *',
            run: async () => {
              const { compareAndTell } = await import('./compare.ts');
              await compareAndTell(deps, wecom, parts.outbox());
            },
          },
        ]
      : [],
  };
}
