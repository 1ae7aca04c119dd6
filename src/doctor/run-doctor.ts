import { ConfigError, readConfig } from '../config.ts';
import { dataFolder } from '../data-folder.ts';
import { systemClock } from '../kernel/clock.ts';
import { knownLanguage, type Language } from '../kernel/language.ts';
import { checkChannels } from './check-channels.ts';
import { checkFiles } from './check-files.ts';
import type { Finding } from './finding.ts';
import { checkDatabase } from './store-database.ts';

const SIGN = { well: '✓', mind: '!', fault: '✗' };

const END: Record<Language, (faults: number, minds: number) => string> = {
  'zh-CN': (faults, minds) =>
    faults > 0 ? `有 ${faults} 处要修。` : minds > 0 ? `能开门，有 ${minds} 处最好看看。` : '一切都好。',
  en: (faults, minds) =>
    faults > 0 ? `${faults} to mend.` : minds > 0 ? `Fit to open; ${minds} to look at.` : 'All is well.',
};

/** `teahouse doctor`: looks at everything, changes nothing, says what to fix; 1 where something must be. */
export async function runDoctor(env: Record<string, string | undefined>): Promise<number> {
  const language = knownLanguage(env['TEAHOUSE_LANGUAGE']) ?? 'zh-CN';
  const findings = await examine(env);
  const count = (state: Finding['state']) => findings.filter(finding => finding.state === state).length;
  const lines = findings.flatMap(({ state, what, fix }) => [
    `${SIGN[state]} ${what[language]}`,
    ...(fix ? [`  → ${fix[language]}`] : []),
  ]);
  process.stdout.write(`${[...lines, END[language](count('fault'), count('mind'))].join('\n')}\n`);
  return count('fault') > 0 ? 1 : 0;
}

async function examine(env: Record<string, string | undefined>): Promise<Finding[]> {
  try {
    const config = readConfig(env);
    const configured: Finding = {
      state: 'well',
      what: {
        'zh-CN': `配置读得懂，数据在 ${dataFolder(config)}`,
        en: `the configuration is understood; the data is in ${dataFolder(config)}`,
      },
    };
    return [
      configured,
      ...checkFiles(config),
      ...(await checkDatabase(config, systemClock)),
      ...(await checkChannels(config)),
    ];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.mistakes.map(mistake => ({
      state: 'fault',
      what: { 'zh-CN': `配置：${mistake}`, en: `configuration: ${mistake}` },
      fix: { 'zh-CN': '改 .env 里的这一项', en: 'change that in .env' },
    }));
  }
}
