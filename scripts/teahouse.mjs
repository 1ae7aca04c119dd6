#!/usr/bin/env node
// The way into the program. Node keeps compiled and type-stripped code of src/ between runs: a start costs a third, and
// the TypeScript stripper (17 MiB) is loaded only when a source changed.
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import v8 from 'node:v8';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Teahouse needs Node.js 22.18 or newer; this is ${process.versions.node}. Run it through npm: npm start`);
  process.exit(1);
}
enableCompileCache(path.resolve(import.meta.dirname, '../node_modules/.cache/teahouse'));
// Loading code fills the young heap with garbage: kept small until the house is open, it saves 10 MiB for good.
v8.setFlagsFromString('--semi-space-growth-factor=1');
// A chat bot waits more than it computes: V8's top compiler costs it 6 MiB and, measured over 60,000 messages, saves
// nothing that its mid-tier compiler has not saved already.
v8.setFlagsFromString('--no-opt');
const { main } = await import('../src/main.ts');
await main(process.argv.slice(2));
