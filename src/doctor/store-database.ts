import { existsSync, statSync } from 'node:fs';
import type { Config } from '../config.ts';
import { explainUnopened } from '../db/explain-unopened.ts';
import { openReader, type Reader } from '../db/open-reader.ts';
import type { Clock } from '../kernel/clock.ts';
import { AppError } from '../kernel/errors.ts';
import { verifyAudit } from '../operators/store-chain.ts';
import { readHolders } from '../wecom/store-hold.ts';
import { type Finding, fault, mind, well } from './finding.ts';

const BIG_LOG_BYTES = 256 * 1024 * 1024;
const CLOCK_SLACK_MS = 60_000;

/** Whether the database is there, up to date and whole, agrees with the clock, and its audit was left alone. */
export async function checkDatabase({ DATABASE_URL: url }: Config, clock: Clock): Promise<Finding[]> {
  const file = url.startsWith('file:') ? url.slice('file:'.length) : undefined;
  if (file !== undefined && !existsSync(file)) {
    return [well(`还没有数据，第一次启动时会建 ${file}`, `no data yet: the first start makes ${file}`)];
  }
  try {
    const reader = await openReader(url);
    try {
      return await look(reader, clock, file);
    } finally {
      await reader.close();
    }
  } catch (failed) {
    const error = explainUnopened(url, failed);
    if (!(error instanceof AppError)) throw error;
    const fix = { 'zh-CN': '修好之后再运行一次 doctor', en: 'mend that, then run doctor again' };
    return [fault(error.say, fix)];
  }
}

async function look(reader: Reader, clock: Clock, file: string | undefined): Promise<Finding[]> {
  const pending = await reader.pending();
  const findings = [migrations(pending)];
  // What is looked at below may not be there yet.
  if (pending.some(name => name.endsWith('_init'))) return findings;
  if (file !== undefined) findings.push(...(await sqlite(reader, file)));
  findings.push(await clockOf(reader, clock));
  // Older tables have no chain yet.
  if (pending.length === 0) findings.push(await audit(reader), ...(await bots(reader, clock)));
  return findings;
}

function migrations(pending: string[]): Finding {
  if (pending.length === 0) return well('数据库打得开，是最新的', 'the database opens and is up to date');
  return mind(
    {
      'zh-CN': `数据库有 ${pending.length} 步还没升级`,
      en: `the database lacks ${pending.length} migrations`,
    },
    {
      'zh-CN': '备份，然后 teahouse migrate（启动时也会做）',
      en: 'make a backup, then teahouse migrate (a start does it too)',
    },
  );
}

async function sqlite(reader: Reader, file: string): Promise<Finding[]> {
  const [found] = await reader.read<{ integrity_check: string }>('PRAGMA integrity_check');
  const broken = await reader.read('PRAGMA foreign_key_check');
  const log = existsSync(`${file}-wal`) ? statSync(`${file}-wal`).size : 0;
  const whole = found?.integrity_check === 'ok' && broken.length === 0;
  return [
    whole
      ? well('数据库文件完好', 'the database file is whole')
      : fault(
          {
            'zh-CN': `数据库文件坏了：${found?.integrity_check}，断掉的引用 ${broken.length} 处`,
            en: `the database file is damaged: ${found?.integrity_check}; ${broken.length} broken references`,
          },
          {
            'zh-CN': '停掉茶馆，用最近的备份 teahouse restore',
            en: 'stop Teahouse and restore the latest backup',
          },
        ),
    log < BIG_LOG_BYTES
      ? well('写前日志大小正常', 'the write-ahead log is of a normal size')
      : mind(
          { 'zh-CN': `写前日志有 ${log} 字节`, en: `the write-ahead log has ${log} bytes` },
          {
            'zh-CN': '有程序一直开着数据库不放，重启茶馆',
            en: 'something keeps the database open: restart Teahouse',
          },
        ),
  ];
}

/** PostgreSQL has a clock of its own; a file can only tell that its last note lies ahead. */
async function clockOf(reader: Reader, clock: Clock): Promise<Finding> {
  const [row] = await reader.read<{ at: number | null }>(
    reader.name === 'postgresql'
      ? 'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::double precision AS "at"'
      : 'SELECT max("at") AS "at" FROM "Audit"',
  );
  const ahead = (row?.at ?? 0) - clock.now();
  const off = reader.name === 'postgresql' ? Math.abs(ahead) : ahead;
  if (off <= CLOCK_SLACK_MS) return well('时钟对得上', 'the clock agrees with the data');
  const seconds = Math.round(off / 1_000);
  return fault(
    {
      'zh-CN': `这台机器的时钟和数据库差 ${seconds} 秒`,
      en: `this machine's clock is ${seconds} s off the database's`,
    },
    { 'zh-CN': '打开时间同步（NTP）', en: 'turn on time synchronisation (NTP)' },
  );
}

/** Which process holds a smart bot of WeCom's now; whoever else is started waits for it. */
async function bots(reader: Reader, clock: Clock): Promise<Finding[]> {
  const held = (await readHolders(reader)).filter(({ until }) => until > clock.now());
  return held.map(({ account, holder }) =>
    well(
      `机器人 ${account} 由 ${holder} 连着；别的进程会等着`,
      `the bot ${account} is held by ${holder}; every other process waits for it`,
    ),
  );
}

async function audit(reader: Reader): Promise<Finding> {
  const report = await verifyAudit(reader);
  const fix = {
    'zh-CN': '有人绕过茶馆动过数据库。和备份里的记录对一对（teahouse export audit）',
    en: 'somebody changed the database behind Teahouse: compare with a backup (teahouse export audit)',
  };
  switch (report.state) {
    case 'whole':
      return well(
        `审计 ${report.rows} 条，一环扣一环，最后一环 ${report.head.slice(0, 12)}`,
        `${report.rows} audit notes, each linked to the one before; the last link is ${report.head.slice(0, 12)}`,
      );
    case 'unlinked':
      return well('审计还没连成链，下次启动就连', 'the audit is linked at the next start');
    case 'broken':
      return fault(
        {
          'zh-CN': `审计从 #${report.row} 起对不上：这一条或它前面那条被改过、删过或塞进来的`,
          en: `the audit does not hold from note #${report.row} on: it, or one before it, was changed, removed or slipped in`,
        },
        fix,
      );
    case 'cut':
      return fault(
        {
          'zh-CN': `审计 #${report.row} 之后的都没了，本来到 #${report.until}`,
          en: `the audit ends at #${report.row}; it went on to #${report.until}`,
        },
        fix,
      );
    default:
      return report satisfies never;
  }
}
