import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTopic } from '../../src/members/store-marks.ts';
import { planOf } from '../campaigns/house.ts';
import { type ConsoleHouse, openConsole } from '../web/console-house.ts';

const NASTY = '<img src=x onerror=alert(1)>';

describe('The page of a campaign that staff of WeCom send', () => {
  let house: ConsoleHouse;
  let cookie: string;

  const make = async (name: string, send: 'wecom' | 'direct'): Promise<number> => {
    const plan = planOf({ send: { to: send } });
    const [row] = await house.db.write(async sql => {
      const topicId = await makeTopic(sql, 'got', name, 0);
      return sql.all<{ id: number }>(
        `INSERT INTO "Campaign" ("name", "source", "plan", "state", "schedule", "topicId", "createdAt", "updatedAt")
         VALUES (?, '', ?, 'running', 'once', ?, 0, 0) RETURNING "id"`,
        ...[name, JSON.stringify(plan), topicId],
      );
    });
    return row?.id ?? 0;
  };

  beforeAll(async () => {
    house = await openConsole();
    cookie = await house.signIn();
  });
  afterAll(() => house.close());

  it('shows who was asked, who confirmed and what was delivered, and nothing of it elsewhere', async () => {
    const id = await make('周五上新', 'wecom');
    const now = house.clock.now();
    await house.db.write(async sql => {
      await sql.run(
        `INSERT INTO "Run" ("id", "campaignId", "occasion", "dueAt", "state") VALUES (1, ?, 'x', ?, 'running')`,
        ...[id, now],
      );
      for (const [i, staff] of ['zhang', NASTY].entries()) {
        await sql.run(
          `INSERT INTO "WecomTask" ("id", "runId", "staff", "kind", "variant", "part", "state", "content", "plannedAt",
             "createdAt", "lookAt", "reminders") VALUES (?, 1, ?, 'single', 'A', 1, ?, '{}', ?, ?, ?, '[1,2]')`,
          ...[i + 1, staff, i === 0 ? 'delivered' : 'created', now, now, now],
        );
        await sql.run(
          `INSERT INTO "Recipient" ("id", "runId", "memberId", "variant", "state", "dueAt") VALUES (?, 1, ?, 'A', ?, ?)`,
          ...[i + 1, i + 1, i === 0 ? 'sent' : 'queued', now],
        );
        await sql.run(
          `INSERT INTO "WecomSend" ("taskId", "target", "recipientId") VALUES (?, ?, ?)`,
          ...[i + 1, `wm${i}`, i + 1],
        );
      }
    });
    const page = await house.page(`/campaigns/${id}`, cookie);
    const [, panel = ''] = page.split('<h2>员工确认</h2>');
    expect(panel).toContain('zhang');
    expect(panel).toContain('确认了，发完了');
    expect(panel).toContain('等 TA 确认');
    expect(panel).toContain('&lt;img src=x');
    expect(page).not.toContain(NASTY);
    expect(await house.page(`/campaigns/${id}/report?wait=1`, cookie)).toContain('<h2>员工确认</h2>');
    const other = await make('普通', 'direct');
    expect(await house.page(`/campaigns/${other}`, cookie)).not.toContain('员工确认');
  });
});
