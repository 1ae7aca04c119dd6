import { accessSync, constants, existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config.ts';
import { dataFolder } from '../data-folder.ts';
import { type Finding, fault, mind, well } from './finding.ts';

const LITTLE_BYTES = 1024 ** 3;
const HARDLY_BYTES = 100 * 1024 ** 2;
const FOR_OTHERS = 0o077;

/** The data folder: may it be written, is there room, is what is private private, was something left behind. */
export function checkFiles(config: Config): Finding[] {
  const folder = dataFolder(config);
  const nearest = nearestExisting(path.resolve(folder));
  return [
    writable(nearest),
    room(nearest),
    ...(existsSync(folder) ? [...privacy(folder), ...leftovers(folder)] : []),
    secret(config, folder),
  ];
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}

function writable(folder: string): Finding {
  try {
    accessSync(folder, constants.W_OK);
    return well(`${folder} 可以写`, `${folder} can be written`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fault(
      { 'zh-CN': `${folder} 写不了（${why}）`, en: `${folder} cannot be written (${why})` },
      { 'zh-CN': '把文件夹给运行茶馆的用户', en: 'give the folder to the user that runs Teahouse' },
    );
  }
}

function room(folder: string): Finding {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const mebibytes = Math.floor(free / 1024 ** 2);
  if (free >= LITTLE_BYTES) return well(`磁盘还有 ${mebibytes} MiB`, `${mebibytes} MiB are free`);
  const what = { 'zh-CN': `磁盘只剩 ${mebibytes} MiB`, en: `only ${mebibytes} MiB are free` };
  const fix = { 'zh-CN': '腾些地方，满了就什么都存不下', en: 'make room: nothing is stored on a full disk' };
  return free < HARDLY_BYTES ? fault(what, fix) : mind(what, fix);
}

function privacy(folder: string): Finding[] {
  if (process.platform === 'win32') return [];
  const open = ['secret', 'teahouse.db']
    .map(name => path.join(folder, name))
    .filter(file => existsSync(file) && (statSync(file).mode & FOR_OTHERS) !== 0)
    .filter(() => (statSync(folder).mode & FOR_OTHERS) !== 0);
  if (open.length === 0) return [well('别的用户看不到数据', 'other users cannot see the data')];
  return [
    mind(
      {
        'zh-CN': `这台机器上别的用户能看到 ${open.join('、')}`,
        en: `other users of this machine can see ${open.join(', ')}`,
      },
      { 'zh-CN': `chmod 700 ${folder}`, en: `chmod 700 ${folder}` },
    ),
  ];
}

function leftovers(folder: string): Finding[] {
  const left = readdirSync(folder).filter(name => /\.(?:part|restoring)$/.test(name));
  if (left.length === 0) return [];
  return [
    mind(
      { 'zh-CN': `有没做完的 ${left.join('、')}`, en: `${left.join(', ')} was left unfinished` },
      { 'zh-CN': '没有备份或恢复在跑的话，删掉就好', en: 'delete it, unless a backup or restore runs now' },
    ),
  ];
}

function secret({ TEAHOUSE_SECRET }: Config, folder: string): Finding {
  if (TEAHOUSE_SECRET) return well('密钥设好了', 'the secret is set');
  const file = path.join(folder, 'secret');
  const kept = existsSync(file);
  return kept
    ? well(`密钥在 ${file}，备份时另外存好`, `the secret is in ${file}: keep a copy of it apart from backups`)
    : well('第一次启动时会生成密钥', 'the first start makes a secret');
}
