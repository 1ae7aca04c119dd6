// node scripts/prisma.mjs <sqlite|postgresql> <prisma arguments…>
// Assembles prisma/.build/<provider> (the shared models and a provider header) and runs the Prisma CLI on it with a
// schema engine that comes from npm alone (scripts/schema-engine.mjs), so nothing is downloaded.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [provider, ...args] = process.argv.slice(2);
if (provider !== 'sqlite' && provider !== 'postgresql') {
  throw new Error('the first argument is sqlite or postgresql');
}

const build = path.join(root, 'prisma/.build', provider);
rmSync(build, { recursive: true, force: true });
mkdirSync(build, { recursive: true });
cpSync(path.join(root, 'prisma/models'), build, { recursive: true });
writeFileSync(
  path.join(build, 'provider.prisma'),
  `generator client {
  provider            = "prisma-client"
  previewFeatures     = ["partialIndexes"]
  output              = "../../../src/db/generated/${provider}"
  runtime             = "nodejs"
  moduleFormat        = "esm"
  importFileExtension = "ts"
}

datasource db {
  provider = "${provider}"
}
`,
);

const env = {
  ...process.env,
  DB_PROVIDER: provider,
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
};
const engine = path.join(root, 'scripts/schema-engine.mjs');
if (process.platform !== 'win32' && existsSync(engine)) {
  chmodSync(engine, 0o755);
  env.PRISMA_SCHEMA_ENGINE_BINARY ??= engine;
}
const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
process.exit(spawnSync(process.execPath, [cli, ...args], { cwd: root, env, stdio: 'inherit' }).status ?? 1);
