import { existsSync } from 'node:fs';
import { ConfigError, readConfig } from './config.ts';
import { AppError } from './kernel/errors.ts';
import { knownLanguage } from './kernel/language.ts';

const USAGE = `teahouse <command>
  start                                    run the bot and its console
  migrate                                  bring the database up to date
  doctor                                   check everything and say what to fix
  backup FILE                              a copy of all data, while the house is open
  restore FILE [--force]                   puts such a copy back, while it is closed
  import members FILE [--dry-run]          people, by login or phone; CSV or JSONL
  import orders FILE [--dry-run]           what they bought
  import knowledge FILE [--dry-run]        questions and answers; also XLSX and Markdown
  import coupons FILE [--dry-run]          codes of the shop's own, into batches made for them
  knowledge serve                          answers questions on stdin, as JSON lines
  export members|orders|redemptions|segments|knowledge|audit FILE  CSV or JSONL
  export interactions FILE                 all that members did and received; --member, --room, --kind, --since, --until`;

/** The composition root: reads the environment, and hands everything else what it needs. */
export async function main(args: string[]): Promise<void> {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env');
    process.exitCode = await run(args);
  } catch (error) {
    if (error instanceof ConfigError) console.error(error.message);
    else if (error instanceof AppError)
      console.error(error.say[knownLanguage(process.env['TEAHOUSE_LANGUAGE']) ?? 'zh-CN']);
    else console.error(error);
    // Whatever was opened on the way, a port or a pool, would keep a failed start alive.
    process.exit(1);
  }
}

async function run([command = 'start', ...args]: string[]): Promise<number> {
  switch (command) {
    case 'start': {
      const config = readConfig(process.env);
      const { start } = await import('./start.ts');
      await start(config);
      return 0;
    }
    case 'migrate': {
      const { migrate } = await import('./cli.ts');
      return migrate(readConfig(process.env));
    }
    case 'import': {
      const { runImport } = await import('./cli.ts');
      return runImport(readConfig(process.env), args);
    }
    case 'export': {
      const { runExport } = await import('./cli-export.ts');
      return runExport(readConfig(process.env), args);
    }
    case 'backup': {
      const { runBackup } = await import('./cli-backup.ts');
      return runBackup(readConfig(process.env), args);
    }
    case 'restore': {
      const { runRestore } = await import('./cli-backup.ts');
      return runRestore(readConfig(process.env), args);
    }
    case 'doctor': {
      const { runDoctor } = await import('./doctor/run-doctor.ts');
      return runDoctor(process.env);
    }
    case 'knowledge': {
      const { runKnowledge } = await import('./knowledge/serve.ts');
      return runKnowledge(args, { input: process.stdin, write: line => process.stdout.write(`${line}\n`) });
    }
    case 'help':
    case '--help':
      process.stdout.write(`${USAGE}\n`);
      return 0;
    default:
      console.error(`there is no command "${command}"\n\n${USAGE}`);
      return 2;
  }
}
