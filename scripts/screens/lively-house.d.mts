import type { Db } from '../../src/db/db.ts';

export function makeLively(db: Db, now: number, size?: { members?: number }): Promise<void>;
