#!/usr/bin/env node
// The way into the program.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Teahouse needs Node.js 22.18 or newer; this is ${process.versions.node}. Run it through npm: npm start`,
  );
  process.exit(1);
}
await import('./boot.mjs');
const { main } = await import('../src/main.ts');
await main(process.argv.slice(2));
