// How the program's process is set up before its code is read. scripts/warm.mjs does the same at install, because V8
// takes compiled code from the cache only under the flags it was compiled with.
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import v8 from 'node:v8';

// Node keeps compiled and type-stripped code of src/ between runs: a start costs a third, and the TypeScript stripper
// (17 MiB) is loaded only when a source changed.
enableCompileCache(path.resolve(import.meta.dirname, '../node_modules/.cache/teahouse'));
// Loading code fills the young heap with garbage: kept small until the house is open, it saves 10 MiB for good.
v8.setFlagsFromString('--semi-space-growth-factor=1');
// A chat bot waits more than it computes: V8's top compiler costs it 6 MiB and, measured over 60,000 messages, saves
// nothing that its mid-tier compiler has not saved already.
v8.setFlagsFromString('--no-opt');
