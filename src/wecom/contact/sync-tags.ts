import type { Deps } from '../../deps.ts';
import { giveTags } from '../../tags/store-import.ts';
import type { ContactClient } from './client.ts';
import { type Follow, OWN_GROUP, planTags, theirTags } from './plan-tags.ts';
import { findCode } from './store-codes.ts';
import { readOwnTags, saveTheirTags } from './store-tags.ts';

type Parts = Pick<Deps, 'db' | 'clock'>;

/**
 * Tags both ways: what staff gave comes in, what the house gave goes out into its own group. Each tag has one owner,
 * so the two never take turns. The live code somebody came by is a tag of the house's.
 */
export async function syncTags(
  { db, clock }: Parts,
  client: ContactClient,
  {
    id,
    memberId,
    follows,
  }: { id: string; memberId: number; follows: (Follow & { state?: string | undefined })[] },
): Promise<void> {
  const now = clock.now();
  const sources = (await sourceTags(db, follows)).map(name => ({ memberId, name }));
  await db.write(async sql => {
    await saveTheirTags(sql, db.dialect, { memberId, names: theirTags(follows), now });
    await giveTags(sql, db.dialect, sources, now);
  });
  const changes = planTags(await readOwnTags(db, memberId, now), follows);
  if (changes.length === 0) return;
  const ids = await idsOf(client, [...new Set(changes.flatMap(({ add }) => add))]);
  for (const { userid, add, remove } of changes) {
    const add_tag = add.flatMap(name => ids.get(name) ?? []);
    if (add_tag.length + remove.length === 0) continue;
    await client.markTags({
      ...{ userid, external_userid: id },
      ...(add_tag.length > 0 && { add_tag }),
      ...(remove.length > 0 && { remove_tag: remove }),
    });
  }
}

/** What the live codes say that somebody came by, each code's own tags too. */
async function sourceTags(db: Parts['db'], follows: { state?: string | undefined }[]): Promise<string[]> {
  const names = new Set<string>();
  for (const { state } of follows) {
    if (!state) continue;
    names.add(`来源-${state}`);
    for (const tag of (await findCode(db, state))?.tags ?? []) names.add(tag);
  }
  return [...names];
}

/** Ids of the house's tags at WeCom by name; those that are not there yet are made. */
async function idsOf(client: ContactClient, names: string[]): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const groups = await client.corpTags();
  const own = groups.find(group => group.group_name === OWN_GROUP);
  const ids = new Map((own?.tag ?? []).map(({ id, name }) => [name, id]));
  const missing = names.filter(name => !ids.has(name));
  if (missing.length === 0) return ids;
  const made = await client.addCorpTags(OWN_GROUP, missing);
  for (const { id, name } of made.tag) ids.set(name, id);
  return ids;
}
