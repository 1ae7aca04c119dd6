import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, VARIABLES } from '../src/config.ts';

function mistakesOf(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes;
    throw error;
  }
  return [];
}

describe('The configuration', () => {
  it('needs nothing: every variable has a default', () => {
    expect(readConfig({})).toEqual({
      DATABASE_URL: 'file:./data/teahouse.db',
      HOST: '127.0.0.1',
      OPENAI_BASE_URL: 'https://api.openai.com/v1',
      OPENAI_MODEL: 'gpt-4o-mini',
      OPENAI_DAILY_BUDGET: { calls: 500, tokens: 1_000_000 },
      PORT: 8080,
      TEAHOUSE_OWNERS: ['sandbox:boss'],
      TEAHOUSE_TIMEZONE: 'Asia/Shanghai',
      TEAHOUSE_LANGUAGE: 'zh-CN',
      TEAHOUSE_CURRENCY: 'CNY',
      TELEGRAM_API_ROOT: 'https://api.telegram.org',
      TELEGRAM_LIMITS: { perSecond: 30, perGroupMinute: 20, perChatSecond: 1 },
      WECHATY_PUPPET_SERVICE_NO_TLS_INSECURE_CLIENT: false,
      WECOM_API_ROOT: 'https://qyapi.weixin.qq.com',
      LOG_LEVEL: 'info',
    });
  });

  it('takes an empty variable for an absent one', () => {
    const empty = Object.fromEntries(VARIABLES.map(name => [name, ' ']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('reads what is there', () => {
    const config = readConfig({
      DATABASE_URL: 'postgresql://tea@db/house',
      PORT: '0',
      TEAHOUSE_OWNERS: 'telegram:12345，wechaty:wxid_a  sandbox:boss',
      TEAHOUSE_LANGUAGE: 'en',
      TELEGRAM_BOT_TOKEN: '123456:ABC-DEF',
      TELEGRAM_LIMITS: '0, 0, 0',
      WECHATY_PUPPET_SERVICE_NO_TLS_INSECURE_CLIENT: 'TRUE',
    });
    expect(config).toMatchObject({
      DATABASE_URL: 'postgresql://tea@db/house',
      PORT: 0,
      TEAHOUSE_OWNERS: ['telegram:12345', 'wechaty:wxid_a', 'sandbox:boss'],
      TEAHOUSE_LANGUAGE: 'en',
      TELEGRAM_LIMITS: { perSecond: 0, perGroupMinute: 0, perChatSecond: 0 },
      WECHATY_PUPPET_SERVICE_NO_TLS_INSECURE_CLIENT: true,
    });
  });

  it('tells every mistake at once, each with its variable and what would be right', () => {
    const mistakes = mistakesOf({
      DATABASE_URL: 'mysql://tea',
      PORT: '80800',
      PUBLIC_URL: 'tea.example.com',
      TEAHOUSE_OWNERS: 'me, you',
      TEAHOUSE_SECRET: 'short',
      TEAHOUSE_TIMEZONE: 'Mars/Olympus',
      TEAHOUSE_LANGUAGE: 'fr',
      TELEGRAM_BOT_TOKEN: 'my token',
      TELEGRAM_API_ROOT: 'ftp://api',
      TELEGRAM_WEBHOOK_URL: 'here',
      TELEGRAM_LIMITS: '30,,1',
      WECHATY_PUPPET: 'wechaty-puppet-service',
      WECHATY_PUPPET_SERVICE_NO_TLS_INSECURE_CLIENT: 'maybe',
      LOG_LEVEL: 'loud',
    });
    expect(mistakes).toEqual([
      'DATABASE_URL is file:./path/to.db or postgresql://…',
      'PORT is a port number, 0 to 65535',
      'PUBLIC_URL is an http(s) address',
      'TEAHOUSE_OWNERS is a list such as telegram:12345,sandbox:boss',
      'TEAHOUSE_SECRET has at least 32 characters',
      'TEAHOUSE_TIMEZONE is an IANA zone such as Asia/Shanghai',
      'TEAHOUSE_LANGUAGE is zh-CN or en',
      'TELEGRAM_BOT_TOKEN looks like 123456:ABC-DEF… (from @BotFather)',
      'TELEGRAM_API_ROOT is an http(s) address',
      'TELEGRAM_WEBHOOK_URL is an http(s) address',
      'TELEGRAM_LIMITS is three numbers: per second overall, per minute per group, per second per chat (30,20,1; 0 = none)',
      'WECHATY_PUPPET_SERVICE_NO_TLS_INSECURE_CLIENT is true or false',
      'LOG_LEVEL is a pino level such as info',
      'TELEGRAM_WEBHOOK_SECRET is needed with TELEGRAM_WEBHOOK_URL',
      'WECHATY_PUPPET_SERVICE_TOKEN is needed with WECHATY_PUPPET',
    ]);
  });

  it.each(['http', '-1', '80.5', '65536', '80 81'])('does not take %s for a port', port => {
    expect(mistakesOf({ PORT: port })).toEqual(['PORT is a port number, 0 to 65535']);
  });

  it('never repeats a value, for it may be a secret', () => {
    const secret = 'hunter2 hunter2';
    const everywhere = Object.fromEntries(VARIABLES.map(name => [name, secret]));
    const error: unknown = (() => {
      try {
        return readConfig(everywhere);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).not.toContain('hunter2');
    expect(JSON.stringify(error)).not.toContain('hunter2');
  });

  it('says how many mistakes there are before it lists them', () => {
    expect(() => readConfig({ PORT: 'x' })).toThrow('the configuration has one mistake:\n  - PORT is a port');
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'x' })).toThrow(
      /has 2 mistakes:\n {2}- PORT.+\n {2}- LOG_LEVEL/u,
    );
  });
});

describe('.env.example', () => {
  const text = readFileSync(path.resolve(import.meta.dirname, '../.env.example'), 'utf8');
  const lines = text.split('\n');

  it('has every variable that the program reads, once, and no other', () => {
    const names = lines.flatMap(line => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);
    expect(names.toSorted()).toEqual(VARIABLES.toSorted());
  });

  it('gives each its default: copied to .env, it changes nothing', () => {
    expect(readConfig(parseEnv(text) as Record<string, string>)).toEqual(readConfig({}));
  });

  it('shows the default of everything that has one', () => {
    const shown = Object.entries(parseEnv(text)).flatMap(([name, value]) => (value ? [name] : []));
    const defaults = Object.entries(readConfig({})).flatMap(([name, value]) => (value ? [name] : []));
    expect(shown.toSorted()).toEqual(defaults.toSorted());
  });

  it('explains each variable in the line above it', () => {
    for (const [i, line] of lines.entries()) {
      if (/^[A-Z_]+=/.test(line)) expect(lines[i - 1]).toMatch(/^# [^-]/);
    }
  });
});
