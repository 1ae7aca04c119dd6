import { setRole } from '../../src/operators/store.ts';
import { makeMembers } from '../support/members.ts';
import { type ConsoleHouse, openConsole } from '../web/console-house.ts';

const NASTY = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>\u202Eevil';
const PEOPLE = ['小鱼', 'Luna', NASTY, '=SUM(A1)'];

/** The cookie of somebody in each role; of editors there are two. */
export type Staff = Record<'owner' | 'viewer' | 'editor' | 'other' | 'manager', string>;

/** A house with its console, four members who wrote to it alone, and somebody in each role. */
export async function openStaffed(): Promise<{ house: ConsoleHouse; roles: Staff }> {
  const house = await openConsole();
  for (const [i, id] of ['xiaoyu', 'luna', 'amay', 'wangcai'].entries()) {
    await house.says(id, '在吗', { where: 'direct' });
    await house.db.write(sql =>
      sql.run('UPDATE "Member" SET "name" = ? WHERE "id" = ?', PEOPLE[i] ?? '', i + 1),
    );
  }
  const ids = await makeMembers(house.db, ['看客', '编辑甲', '编辑乙', '经理']);
  const cookies: string[] = [];
  for (const [i, role] of (['viewer', 'editor', 'editor', 'manager'] as const).entries()) {
    await setRole(house.db, ids[i] ?? 0, role);
    cookies.push(await house.signIn(ids[i]));
  }
  const [viewer = '', editor = '', other = '', manager = ''] = cookies;
  const roles: Staff = { owner: await house.signIn(), viewer, editor, other, manager };
  return { house, roles };
}
