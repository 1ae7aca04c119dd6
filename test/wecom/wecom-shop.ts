import type { Channel } from '../../src/channels/channel.ts';
import type { Deps } from '../../src/deps.ts';
import { type HouseContact, openHouseContact } from '../../src/wecom/contact/house.ts';
import { openShop } from '../campaigns/house.ts';
import type { databases } from '../support/databases.ts';
import { CORP, openWecomContact } from '../support/wecom-contact-server.ts';

const PATIENCE_MS = 1_500;

type How = { channels?: Channel[]; callback?: { token: string; aesKey: string } };

/** A shop with customer contact of WeCom's, against the fake; the clock of WeCom is the shop's. */
export async function openWecomShop(database: (typeof databases)[number], how: How = {}) {
  let now = (): number => 0;
  const wecom = await openWecomContact(() => now());
  let contact: HouseContact | undefined;
  const open = (deps: Deps): HouseContact => {
    now = deps.clock.now;
    const patient = { ...deps, clock: { ...deps.clock, sleep: async () => {} } };
    contact = openHouseContact(patient, {
      ...{ corpId: CORP.id, contactSecret: CORP.secret, apiRoot: wecom.root },
      houseSecret: 'a secret of the house, long enough',
      ...(how.callback && { callback: how.callback }),
    });
    return contact;
  };
  const channels = how.channels ?? [];
  const shop = await openShop(database, {}, undefined, { wecom: open, channels });
  if (!contact) throw new Error('the house opened no customer contact');
  const opened = contact;
  const code = (answers: string[]): string => /\/confirm (\w{4})/.exec(answers.join('\n'))?.[1] ?? '';

  /** Those whose staff are being asked at this moment, or should be. */
  const beingAsked = async (): Promise<number> => {
    const [row] = await shop.rows<{ n: number }>(
      `SELECT CAST(count(*) AS int) AS "n" FROM "WecomTask" t JOIN "Run" r ON r."id" = t."runId"
       WHERE t."state" = 'creating' OR (t."state" = 'planned' AND r."state" = 'running' AND t."lookAt" <= ?)`,
      shop.clock.now(),
    );
    return row?.n ?? 0;
  };
  /** Staff are asked and looked at until nothing is under way any more. Whom nobody answers for is waited for a while. */
  const carry = async (): Promise<void> => {
    const patience = performance.now() + PATIENCE_MS;
    for (let still = 0, seen = wecom.calls.length; still < 3; ) {
      await shop.quiet();
      await new Promise(resolve => setTimeout(resolve, 20));
      const rests =
        seen === wecom.calls.length && ((await beingAsked()) === 0 || performance.now() > patience);
      still = rests ? still + 1 : 0;
      seen = wecom.calls.length;
    }
  };
  return {
    ...{ shop, wecom, contact: opened, carry },
    boss: (words: string) => shop.says('老板', words),
    /** Makes somebody the owner who can be written to, and the customers members. */
    begin: async (): Promise<void> => {
      await shop.people(['老板']);
      await shop.db.write(sql => sql.run(`UPDATE "Member" SET "role" = 'owner' WHERE "name" = '老板'`));
      await opened.sync();
    },
    /** A campaign as an operator writes it, approved. */
    approve: async (name: string, lines: string[]): Promise<string[]> => {
      const made = await shop.says('老板', [`/campaign new ${name}`, ...lines].join('\n'));
      if (!made.join('').includes('草稿')) return made;
      const shown = await shop
        .says('老板', `/campaign submit ${name}`)
        .then(() => shop.says('老板', `/campaign approve ${name}`));
      const told = await shop.says('老板', `/confirm ${code(shown)}`);
      return /\/confirm/.test(told.join('')) ? await shop.says('老板', `/confirm ${code(told)}`) : told;
    },
    passTo: async (at: number): Promise<void> => {
      shop.clock.pass(at - shop.clock.now());
      await carry();
    },
    pass: async (ms: number): Promise<void> => {
      shop.clock.pass(ms);
      await carry();
    },
    tasks: () =>
      shop.rows<{ staff: string; state: string; variant: string }>(
        'SELECT "staff", "state", "variant" FROM "WecomTask" ORDER BY "id"',
      ),
    coupons: async (): Promise<Record<string, number>> => {
      const rows = await shop.rows<{ state: string; n: number }>(
        'SELECT "state", CAST(count(*) AS int) AS "n" FROM "Coupon" GROUP BY "state" ORDER BY "state"',
      );
      return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
    },
    spent: async (): Promise<string[]> =>
      (await shop.rows<{ target: string }>('SELECT "target" FROM "WecomSpend" ORDER BY "target"')).map(
        ({ target }) => target,
      ),
    close: async (): Promise<void> => {
      await shop.close();
      await opened.close();
      await wecom.close();
    },
  };
}

export type WecomShop = Awaited<ReturnType<typeof openWecomShop>>;
