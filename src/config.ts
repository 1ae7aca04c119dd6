// Zod's version 3 face of the same package: it checks strings as well and costs 9 MiB less in an idle bot.
import { z } from 'zod/v3';

/** An empty variable counts as an absent one: `.env` files leave them so. */
const optional = z
  .string()
  .trim()
  .transform(text => text || undefined)
  .optional();

const withDefault = (value: string) => optional.transform(text => text ?? value);

const url = (protocols: RegExp, hint: string) =>
  z.string().refine(text => URL.canParse(text) && protocols.test(text), hint);

const oneOf = <const T extends [string, ...string[]]>(values: T, hint: string) =>
  z.enum(values, { errorMap: () => ({ message: hint }) });

const owners = withDefault('sandbox:boss')
  .transform(text => text.split(/[,，\s]+/).filter(Boolean))
  .pipe(z.array(z.string().regex(/^[a-z]+:\S+$/, 'is a list such as telegram:12345,sandbox:boss')));

const limits = withDefault('30,20,1')
  .transform(text => text.split(',').map(part => (part.trim() === '' ? Number.NaN : Number(part))))
  .refine(
    numbers => numbers.length === 3 && numbers.every(n => Number.isFinite(n) && n >= 0),
    'is three numbers: per second overall, per minute per group, per second per chat (30,20,1; 0 = none)',
  )
  .transform(([perSecond = 0, perGroupMinute = 0, perChatSecond = 0]) => ({
    perSecond,
    perGroupMinute,
    perChatSecond,
  }));

const dailyBudget = withDefault('500,1000000')
  .transform(text => text.split(',').map(part => (part.trim() === '' ? Number.NaN : Number(part))))
  .refine(
    numbers => numbers.length === 2 && numbers.every(n => Number.isInteger(n) && n >= 0),
    'is two numbers: requests and tokens a day (500,1000000)',
  )
  .transform(([calls = 0, tokens = 0]) => ({ calls, tokens }));

const timezone = withDefault('Asia/Shanghai').refine(zone => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}, 'is an IANA zone such as Asia/Shanghai');

const flag = optional
  .transform(text => text?.toLowerCase() ?? 'false')
  .refine(text => ['1', 'true', '0', 'false'].includes(text), 'is true or false')
  .transform(text => text === '1' || text === 'true');

const environment = z.object({
  DATABASE_URL: withDefault('file:./data/teahouse.db').refine(
    text => /^file:.+/.test(text) || /^postgres(ql)?:\/\/.+/.test(text),
    'is file:./path/to.db or postgresql://…',
  ),
  HOST: withDefault('127.0.0.1'),
  PORT: withDefault('8080')
    .transform(Number)
    .refine(port => Number.isInteger(port) && port >= 0 && port <= 65_535, 'is a port number, 0 to 65535'),
  PUBLIC_URL: optional.pipe(url(/^https?:/, 'is an http(s) address').optional()),
  TEAHOUSE_OWNERS: owners,
  TEAHOUSE_SECRET: optional.refine(
    text => text === undefined || text.length >= 32,
    'has at least 32 characters',
  ),
  TEAHOUSE_TIMEZONE: timezone,
  TEAHOUSE_LANGUAGE: withDefault('zh-CN').pipe(oneOf(['zh-CN', 'en'], 'is zh-CN or en')),
  TEAHOUSE_CURRENCY: withDefault('CNY')
    .transform(text => text.toUpperCase())
    .refine(text => /^[A-Z]{3}$/.test(text), 'is three letters such as CNY'),
  TELEGRAM_BOT_TOKEN: optional.refine(
    text => text === undefined || /^\d+:[\w-]+$/.test(text),
    'looks like 123456:ABC-DEF… (from @BotFather)',
  ),
  TELEGRAM_API_ROOT: withDefault('https://api.telegram.org').pipe(url(/^https?:/, 'is an http(s) address')),
  TELEGRAM_WEBHOOK_URL: optional.pipe(url(/^https?:/, 'is an http(s) address').optional()),
  TELEGRAM_WEBHOOK_SECRET: optional.refine(
    text => text === undefined || /^[\w-]{8,256}$/.test(text),
    'is 8 to 256 letters, digits, _ or -',
  ),
  TELEGRAM_LIMITS: limits,
  WECHATY_PUPPET: optional,
  WECHATY_PUPPET_SERVICE_TOKEN: optional,
  WECHATY_PUPPET_SERVICE_ENDPOINT: optional,
  WECHATY_PUPPET_SERVICE_NO_TLS_INSECURE_CLIENT: flag,
  WECOM_BOT_ID: optional,
  WECOM_BOT_SECRET: optional,
  WECOM_WS_URL: optional.pipe(url(/^wss?:/, 'is a ws(s) address').optional()),
  WECOM_CORP_ID: optional,
  WECOM_CONTACT_SECRET: optional,
  WECOM_API_ROOT: withDefault('https://qyapi.weixin.qq.com').pipe(url(/^https?:/, 'is an http(s) address')),
  WECOM_CALLBACK_TOKEN: optional,
  WECOM_CALLBACK_AES_KEY: optional.refine(
    text => text === undefined || /^[A-Za-z0-9]{43}$/.test(text),
    'is 43 letters and digits',
  ),
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: withDefault('https://api.openai.com/v1').pipe(url(/^https?:/, 'is an http(s) address')),
  OPENAI_MODEL: withDefault('gpt-4o-mini'),
  OPENAI_EMBEDDING_MODEL: optional,
  OPENAI_DAILY_BUDGET: dailyBudget,
  LOG_LEVEL: withDefault('info').pipe(
    oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'is a pino level such as info'),
  ),
});

/** Variables that need another one beside them. */
const PAIRS = [
  ['TELEGRAM_WEBHOOK_URL', 'TELEGRAM_WEBHOOK_SECRET'],
  ['WECHATY_PUPPET', 'WECHATY_PUPPET_SERVICE_TOKEN'],
  ['WECOM_BOT_ID', 'WECOM_BOT_SECRET'],
  ['WECOM_CORP_ID', 'WECOM_CONTACT_SECRET'],
  ['WECOM_CALLBACK_TOKEN', 'WECOM_CALLBACK_AES_KEY'],
] as const;

export type Config = z.output<typeof environment>;

/** Every variable the program reads; `.env.example` lists the same. */
export const VARIABLES = Object.keys(environment.shape);

export class ConfigError extends Error {
  readonly mistakes: string[];
  constructor(mistakes: string[]) {
    const count = mistakes.length === 1 ? 'one mistake' : `${mistakes.length} mistakes`;
    super(`the configuration has ${count}:\n${mistakes.map(mistake => `  - ${mistake}`).join('\n')}`);
    this.name = 'ConfigError';
    this.mistakes = mistakes;
  }
}

/** Reads the environment in one pass; throws a ConfigError that lists every mistake at once, values left out. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const result = environment.safeParse(env);
  const mistakes = PAIRS.filter(([one, other]) => env[one]?.trim() && !env[other]?.trim()).map(
    ([one, other]) => `${other} is needed with ${one}`,
  );
  if (result.success && mistakes.length === 0) return result.data;
  const wrong = result.error?.issues.map(issue => `${String(issue.path[0])} ${issue.message}`) ?? [];
  throw new ConfigError([...new Set([...wrong, ...mistakes])]);
}
