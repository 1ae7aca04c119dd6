import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConsoleHouse } from '../web/console-house.ts';
import { openStaffed, type Staff } from './staffed.ts';

describe('the report of a campaign as a page', () => {
  let house: ConsoleHouse;
  let roles: Staff;
  beforeAll(async () => {
    ({ house, roles } = await openStaffed());
  });
  afterAll(() => house.close());

  it('draws no range where too few got it to tell', async () => {
    const source = '人群: messages:>=0\n时间: 2030-01-01 20:00\n留白: 50%\n---\n{{ name }}，新茶到了';
    await house.post('/campaigns', roles.editor, { name: '太少人', source, version: '0' });
    const [campaign] = await house.db.read<{ id: number }>(
      `SELECT "id" FROM "Campaign" WHERE "name" = '太少人'`,
    );
    const id = campaign?.id ?? 0;
    const members = await house.db.read<{ id: number }>('SELECT "id" FROM "Member" ORDER BY "id" LIMIT 4');
    await house.db.write(async sql => {
      const now = house.clock.now();
      await sql.run(
        `INSERT INTO "Run" ("campaignId", "occasion", "dueAt", "state", "endedAt") VALUES (?, 'once', ?, 'done', ?)`,
        ...[id, now, now],
      );
      for (const [i, member] of members.entries())
        await sql.run(
          `INSERT INTO "Recipient" ("runId", "memberId", "variant", "state", "dueAt", "sentAt")
           SELECT "id", ?, 'A', ?, "dueAt", ? FROM "Run" WHERE "campaignId" = ?`,
          ...[member.id, i % 2 ? 'sent' : 'held', i % 2 ? now : null, id],
        );
    });
    const page = await house.page(`/campaigns/${id}/report?wait=1`, roles.viewer);
    expect(page).toContain('样本太小，看不出来');
    expect(page).not.toContain('data/uplift');
    expect(await house.page(`/campaigns/${id}/data/uplift`, roles.viewer)).toBe('[]');
    expect(page).toContain('data/funnel');
  });
});
