// Runs at install: compiles what a start will read, so that the first start is as quick and small as any other.
import './boot.mjs';
import { flushCompileCache } from 'node:module';

for (const entry of [
  'start',
  'cli',
  'channels/telegram/index',
  'channels/wechaty/index',
  'web/app',
  'db/sqlite',
]) {
  await import(`../src/${entry}.ts`);
}
flushCompileCache();
process.exit(0);
