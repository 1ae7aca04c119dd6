import { defineConfig } from 'prisma/config';

const provider = process.env['DB_PROVIDER'] === 'postgresql' ? 'postgresql' : 'sqlite';

export default defineConfig({
  schema: `prisma/.build/${provider}`,
  migrations: { path: `prisma/${provider}/migrations` },
  datasource: { url: process.env['DATABASE_URL'] ?? 'file:./data/teahouse.db' },
});
