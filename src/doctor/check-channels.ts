import { once } from 'node:events';
import { connect } from 'node:net';
import type { Config } from '../config.ts';
import { type Finding, fault, mind, well } from './finding.ts';

const ANSWER_MS = 10_000;

/** Whether the channels that are on can be reached, and may do what they need. */
export async function checkChannels(config: Config): Promise<Finding[]> {
  const { checkWecom } = await import('./check-wecom.ts');
  return [...(await checkTelegram(config)), ...(await checkWechaty(config)), ...(await checkWecom(config))];
}

type Me = { username?: string; can_read_all_group_messages?: boolean };
type Hook = { url?: string; pending_update_count?: number; last_error_message?: string };

async function checkTelegram(config: Config): Promise<Finding[]> {
  const token = config.TELEGRAM_BOT_TOKEN;
  if (!token) return [well('Telegram 没开', 'Telegram is off')];
  const me = await ask<Me>(config, 'getMe');
  if (typeof me === 'string') {
    return [
      fault(
        {
          'zh-CN': `Telegram 不认这个机器人，或者连不上（${me}）`,
          en: `Telegram refuses this bot or cannot be reached (${me})`,
        },
        {
          'zh-CN': '检查 TELEGRAM_BOT_TOKEN、网络和 TELEGRAM_API_ROOT',
          en: 'check TELEGRAM_BOT_TOKEN, the network and TELEGRAM_API_ROOT',
        },
      ),
    ];
  }
  const hook = await ask<Hook>(config, 'getWebhookInfo');
  return [privacyOf(me), ...(typeof hook === 'string' ? [] : webhookOf(config, hook))];
}

/** Bot API: User, can_read_all_group_messages. */
function privacyOf(me: Me): Finding {
  if (me.can_read_all_group_messages) {
    return well(
      `Telegram：@${me.username} 听得到群里的话`,
      `Telegram: @${me.username} hears what groups say`,
    );
  }
  return mind(
    {
      'zh-CN': `Telegram：@${me.username} 开着隐私模式，群里只听得到喊它的话`,
      en: `Telegram: @${me.username} has privacy mode on and hears only what is said to it`,
    },
    {
      'zh-CN': '找 @BotFather 发 /setprivacy 关掉，再把机器人移出群重新拉进去（或设为管理员）',
      en: 'send /setprivacy to @BotFather and disable it, then remove the bot from groups and add it again (or make it an administrator)',
    },
  );
}

/** Bot API: WebhookInfo. */
function webhookOf({ TELEGRAM_WEBHOOK_URL: wanted }: Config, hook: Hook): Finding[] {
  const set = hook.url ?? '';
  if (hook.last_error_message && set !== '') {
    return [
      fault(
        {
          'zh-CN': `Telegram 送不到 ${set}（${hook.last_error_message}）`,
          en: `Telegram cannot deliver to ${set} (${hook.last_error_message})`,
        },
        { 'zh-CN': '检查域名、证书和反向代理', en: 'check the name, the certificate and the proxy' },
      ),
    ];
  }
  if ((wanted ?? '') === set)
    return [well('Telegram 的收信方式对得上', 'Telegram delivers the way it is configured')];
  return [
    mind(
      {
        'zh-CN': `Telegram 现在送到「${set || '轮询'}」，配置的是「${wanted ?? '轮询'}」`,
        en: `Telegram delivers to “${set || 'polling'}”; configured is “${wanted ?? 'polling'}”`,
      },
      {
        'zh-CN': '启动茶馆就会改过来；改不过来就是另一个程序在用这个令牌',
        en: 'a start of Teahouse sets that; if not, another program uses this token',
      },
    ),
  ];
}

/** The answer, or why there is none; the token is in no message. */
async function ask<T>(config: Config, method: string): Promise<T | string> {
  const root = config.TELEGRAM_API_ROOT.replace(/\/$/, '');
  try {
    const response = await fetch(`${root}/bot${config.TELEGRAM_BOT_TOKEN}/${method}`, {
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    const told = (await response.json()) as { ok: boolean; result: T; description?: string };
    return told.ok ? told.result : (told.description ?? `HTTP ${response.status}`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const cause = error.cause instanceof Error ? error.cause.message : '';
    return cause || error.name;
  }
}

async function checkWechaty(config: Config): Promise<Finding[]> {
  if (!config.WECHATY_PUPPET) return [well('wechaty 没开', 'wechaty is off')];
  const endpoint = config.WECHATY_PUPPET_SERVICE_ENDPOINT;
  if (!endpoint) return [well('wechaty 按令牌找服务', 'wechaty finds its service by the token')];
  const why = await reach(endpoint);
  if (why === undefined)
    return [well(`wechaty 的服务 ${endpoint} 连得上`, `the wechaty service ${endpoint} answers`)];
  return [
    fault(
      {
        'zh-CN': `wechaty 的服务 ${endpoint} 连不上（${why}）`,
        en: `the wechaty service ${endpoint} cannot be reached (${why})`,
      },
      {
        'zh-CN': '看看服务开了没有，地址是不是 主机:端口',
        en: 'is it running, and is the address host:port?',
      },
    ),
  ];
}

function reach(endpoint: string): Promise<string | undefined> {
  const [, host = '', port = ''] = /^(.*):(\d+)$/.exec(endpoint) ?? [];
  if (host === '') return Promise.resolve(endpoint);
  const socket = connect({ host, port: Number(port) });
  socket.setTimeout(ANSWER_MS, () => socket.destroy(new Error('timeout')));
  return once(socket, 'connect')
    .then(
      () => undefined,
      (error: Error) => error.message || error.name,
    )
    .finally(() => socket.destroy());
}
