import type { Db } from '../../src/db/db.ts';

export function makeCampaigns(db: Db, now: number): Promise<void>;
