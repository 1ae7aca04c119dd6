import type { Deps } from '../../deps.ts';
import type { GroupChat } from './answers.ts';
import type { ContactClient } from './client.ts';
import { PLATFORM, type Saved, savePeople, type Told } from './save-people.ts';
import { dropUnseen, type Follow, replaceFollows, saveFollows } from './store-follows.ts';
import { countCustomers, findCustomer, savePresence, saveRoom } from './store-people.ts';
import { syncTags } from './sync-tags.ts';

type Parts = Pick<Deps, 'db' | 'clock' | 'house'>;

export type Progress = {
  customers: number;
  added: number;
  renamed: number;
  groups: number;
  newGroups: number;
};

export type Outcome = Progress & {
  /** How many customers the house knew, and knows. */
  before: number;
  after: number;
  /** Customers that staff do not have any more. */
  lost: number;
  stopped: boolean;
};

/** 92994 takes the customers of a hundred staff at once. */
const STAFF_AT_ONCE = 100;

/**
 * Reads all customers and customer groups page by page, each page kept before the next is asked for: memory stays
 * flat, and what was read stays when it is cut short. Doing it again changes only what is different.
 */
export async function syncAll(
  parts: Parts,
  client: ContactClient,
  { progress, signal }: { progress: (so: Progress) => void; signal?: AbortSignal },
): Promise<Outcome> {
  const so: Progress = { customers: 0, added: 0, renamed: 0, groups: 0, newGroups: 0 };
  const before = await countCustomers(parts.db);
  const startedAt = parts.clock.now();
  const staff = await client.followUsers();
  for (let i = 0; i < staff.length && !signal?.aborted; i += STAFF_AT_ONCE) {
    await eachPage(signal, async cursor => {
      const page = await client.customers(staff.slice(i, i + STAFF_AT_ONCE), cursor);
      const { external_contact_list: list } = page;
      add(so, await savePage(parts, list.map(toTold), list.map(toFollow)));
      progress(so);
      return page.next_cursor;
    });
  }
  await eachPage(signal, async cursor => {
    const page = await client.groupChats(cursor);
    for (const { chat_id: id } of page.group_chat_list) {
      if (signal?.aborted) return undefined;
      const { isNew, added } = await saveGroup(parts, await client.groupChat(id));
      so.groups += 1;
      so.newGroups += isNew ? 1 : 0;
      so.added += added;
      progress(so);
    }
    return page.next_cursor;
  });
  const stopped = signal?.aborted ?? false;
  const lost = stopped ? 0 : await dropUnseen(parts.db, startedAt);
  return { ...so, before, after: await countCustomers(parts.db), lost, stopped };
}

/** One customer as they are now, tags too; WeCom is asked, whatever a callback said. */
export async function syncCustomer(parts: Parts, client: ContactClient, id: string): Promise<void> {
  const { contact, follows } = await readCustomer(client, id);
  const since = Math.min(...follows.map(({ createtime }) => createtime * 1000), parts.clock.now());
  const now = parts.clock.now();
  await parts.db.write(async sql => {
    await savePeople(parts, sql, [{ id, name: contact.name, unionid: contact.unionid, since }]);
    const staff = follows.map(({ userid, createtime }) => ({ staff: userid, at: createtime * 1000 }));
    await replaceFollows(sql, parts.db.dialect, { id, follows: staff, now });
  });
  const memberId = await findCustomer(parts.db, { account: PLATFORM, id });
  if (memberId !== undefined) await syncTags(parts, client, { id, memberId, follows });
}

/** All pages of 92114: everybody of the staff who has this customer. */
async function readCustomer(client: ContactClient, id: string) {
  let page = await client.customer(id);
  const follows = [...page.follow_user];
  while (page.next_cursor !== undefined) {
    page = await client.customer(id, page.next_cursor);
    follows.push(...page.follow_user);
  }
  return { contact: page.external_contact, follows };
}

export async function syncGroup(parts: Parts, client: ContactClient, id: string): Promise<void> {
  await saveGroup(parts, await client.groupChat(id));
}

async function eachPage(
  signal: AbortSignal | undefined,
  read: (cursor: string | undefined) => Promise<string | undefined>,
): Promise<void> {
  let cursor = await read(undefined);
  while (cursor !== undefined && !signal?.aborted) cursor = await read(cursor);
}

function savePage(parts: Parts, people: Told[], follows: Follow[]): Promise<Saved> {
  return parts.db.write(async sql => {
    await saveFollows(sql, parts.db.dialect, follows, parts.clock.now());
    return savePeople(parts, sql, people);
  });
}

function add(so: Progress, { seen, added, renamed }: Saved): void {
  so.customers += seen;
  so.added += added;
  so.renamed += renamed;
}

type ListEntry = {
  external_contact: { external_userid: string; name: string; unionid?: string | undefined };
  follow_info: { userid: string; createtime: number };
};

function toFollow({ external_contact: contact, follow_info: follow }: ListEntry): Follow {
  return { customer: contact.external_userid, staff: follow.userid, at: follow.createtime * 1000 };
}

function toTold({ external_contact: contact, follow_info: follow }: ListEntry): Told {
  return {
    ...{ id: contact.external_userid, name: contact.name, unionid: contact.unionid },
    since: follow.createtime * 1000,
  };
}

/** In member_list, 2 is a customer; staff are no members of the house. */
const CUSTOMER = 2;

async function saveGroup(parts: Parts, group: GroupChat): Promise<{ isNew: boolean; added: number }> {
  const { db, clock } = parts;
  const people = group.member_list.filter(({ type }) => type === CUSTOMER);
  return db.write(async sql => {
    const saved = await savePeople(
      parts,
      sql,
      people.map(one => ({
        id: one.userid,
        name: one.name ?? '',
        unionid: one.unionid,
        since: one.join_time * 1000,
      })),
    );
    const now = clock.now();
    const { roomId, isNew } = await saveRoom(sql, {
      account: PLATFORM,
      id: group.chat_id,
      title: group.name,
      now,
    });
    // Whoever owns a group is the one who can be asked to write there.
    const owner = [{ staff: group.owner, at: group.create_time * 1000 }];
    await replaceFollows(sql, db.dialect, { id: group.chat_id, follows: owner, now });
    const there = people.map(one => ({ account: PLATFORM, id: one.userid, joinedAt: one.join_time * 1000 }));
    await savePresence(sql, db.dialect, { roomId, people: there, now });
    return { isNew, added: saved.added };
  });
}
