import { PrismaPg } from '@prisma/adapter-pg';
import type { PrismaClient } from './db.ts';
import { PrismaClient as Postgres } from './generated/postgresql/client.ts';

/** The two generated clients differ in type only where the providers do; the models are the same. */
export function openPrismaPostgres(url: string): PrismaClient {
  const client: unknown = new Postgres({ adapter: new PrismaPg({ connectionString: url, max: 8 }) });
  return client as PrismaClient;
}
