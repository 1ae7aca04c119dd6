// The fake WeCom in a process of its own, so that its memory is not counted: node serve.mjs CUSTOMERS GROUPS
import { openWecomContact } from '../../test/support/wecom-contact-server.ts';

const [customers, groups] = process.argv.slice(2).map(Number);
const STAFF = 50;
const wecom = await openWecomContact();
wecom.staff.splice(0, wecom.staff.length, ...Array.from({ length: STAFF }, (_, i) => `staff${i}`));
for (let i = 0; i < customers; i += 1) {
  const unionid = i % 3 === 0 ? { unionid: `u${i}` } : {};
  wecom.customers.push({ id: `wm${i}`, name: `客 ${i}`, staff: `staff${i % STAFF}`, ...unionid });
}
for (let i = 0; i < groups; i += 1) {
  const people = Array.from({ length: 50 }, (_, n) => {
    const k = (i * 50 + n) % customers;
    return { userid: `wm${k}`, type: 2, name: `客 ${k}` };
  });
  wecom.groups.push({ id: `wr${i}`, name: `群 ${i}`, owner: `staff${i % STAFF}`, people });
}
process.stdout.write(`${wecom.root}\n`);
