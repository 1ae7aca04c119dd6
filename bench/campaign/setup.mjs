// node bench/campaign/setup.mjs DATABASE_URL USERS: what the emulated Telegram's first users are in the store once they
// wrote to the bot, and a campaign to all of them that is due.
import { addCampaign, addMembers, addOffer, openHouse } from './house.mjs';

const FIRST_USER = 700_000_001;
const ACCOUNT = 'telegram:123456';

const [url, users] = [process.argv[2], Number(process.argv[3])];
const deps = await openHouse(url);
const { db } = deps;
await addMembers(deps, users);
await db.write(async sql => {
  for (let id = 1; id <= users; id += 1) {
    const native = String(FIRST_USER + id - 1);
    await sql.run(
      `INSERT INTO "Identity" ("memberId", "account", "nativeId", "name", "durable", "createdAt")
       VALUES (?, 'telegram', ?, ?, true, 0)`,
      ...[id, native, `member ${id}`],
    );
    await sql.run(
      `INSERT INTO "Room" ("account", "nativeId", "kind", "createdAt") VALUES (?, ?, 'direct', 0)`,
      ...[ACCOUNT, native],
    );
    await sql.run('INSERT INTO "RoomMember" ("roomId", "identityId", "joinedAt") VALUES (?, ?, 0)', id, id);
  }
  // The bench runs at night, too.
  await sql.run(
    `INSERT INTO "Setting" ("key", "value") VALUES ('campaigns.rules', '{"quietFrom":"00:00","quietTo":"00:00"}')`,
  );
});
await addOffer(deps, 'BENCH', users);
await addCampaign(deps, { coupon: 'BENCH', text: 'bench campaign for {{ name }}: {{ coupon }}' });
await db.close();
