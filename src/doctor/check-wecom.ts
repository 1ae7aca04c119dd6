import type { Config } from '../config.ts';
import { systemClock } from '../kernel/clock.ts';
import { openCaller } from '../wecom/contact/call.ts';
import { type ContactClient, openContactClient } from '../wecom/contact/client.ts';
import { WecomRefused, WecomUnreachable } from '../wecom/contact/errors.ts';
import { type Http, openHttp } from '../wecom/contact/http.ts';
import { fetchToken } from '../wecom/contact/token.ts';
import { type Finding, fault, mind, well } from './finding.ts';
import { wecomTexts as texts } from './texts-wecom.ts';

/** Whether WeCom knows the company, lets the house do what it needs, and can call it back. */
export async function checkWecom(config: Config): Promise<Finding[]> {
  return [...checkBot(config), ...(await checkContact(config)), ...(await checkCallback(config))];
}

/** The connection itself is not tried: it would throw out the house that runs. */
function checkBot({ WECOM_BOT_ID: id, WECOM_BOT_SECRET: secret }: Config): Finding[] {
  if (!id || !secret) return [well('企业微信智能机器人没开', 'the WeCom smart bot is off')];
  return [
    well(
      `企业微信智能机器人 ${id} 配好了；连上没有看控制台或 /readyz（这里不试，试了会把在跑的挤掉）`,
      `the WeCom smart bot ${id} is configured; the console and /readyz tell whether it is online (trying here would throw out the one that runs)`,
    ),
  ];
}

async function checkContact(config: Config): Promise<Finding[]> {
  const { WECOM_CORP_ID: corpId, WECOM_CONTACT_SECRET: secret, WECOM_API_ROOT: root } = config;
  if (!corpId || !secret) return [well('企业微信客户联系没开', 'customer contact of WeCom is off')];
  const http = openHttp(root);
  try {
    const { text } = await fetchToken({ http, clock: systemClock, corpId, secret });
    const known = well('企业微信认这家公司和这个 Secret', 'WeCom knows the company and the secret');
    return [known, ...(await checkRights(clientOf(http, text)))];
  } catch (error) {
    return [refusalOf(error)];
  } finally {
    await http.close();
  }
}

function clientOf(http: Http, token: string): ContactClient {
  const impatient = { sleep: async () => {} };
  return openContactClient(openCaller(http, { get: async () => token }, impatient));
}

/** Why WeCom gives no token. */
function refusalOf(error: unknown): Finding {
  if (error instanceof WecomUnreachable) return fault(texts.unreachable, texts.reachIt);
  if (!(error instanceof WecomRefused)) throw error;
  const { code } = error;
  const known = texts.token[code as keyof typeof texts.token];
  const what = { 'zh-CN': `企业微信不给令牌（${code}）`, en: `WeCom gives no token (${code})` };
  return fault(what, known ?? texts.reachIt);
}

/** Not allowed at all, whatever is asked: 48002 by the interface, the others by the role of the application. */
const FORBIDDEN = new Set([48002, 60011, 60020, 301002, 81013]);
const NOBODY = 'teahouse-doctor';

type Probe = { what: keyof typeof texts.rights; ask: (client: ContactClient) => Promise<unknown> };

/** Each asks for something that is not there: the refusal tells whether one may ask. Nothing is changed. */
const PROBES: Probe[] = [
  { what: 'customers', ask: client => client.customer(NOBODY) },
  { what: 'groups', ask: client => client.groupChats() },
  { what: 'tags', ask: client => client.corpTags() },
  {
    what: 'marks',
    ask: client => client.markTags({ userid: NOBODY, external_userid: NOBODY, add_tag: [NOBODY] }),
  },
  { what: 'tasks', ask: client => client.staffTasks(NOBODY) },
  { what: 'welcome', ask: client => client.sendWelcome(NOBODY, '…') },
];

async function checkRights(client: ContactClient): Promise<Finding[]> {
  const range = await rangeOf(client);
  const findings: Finding[] = [range];
  if (range.state === 'fault') return findings;
  const missing: Finding[] = [];
  for (const { what, ask } of PROBES) {
    const code = await codeOf(ask(client));
    if (code === undefined || !FORBIDDEN.has(code)) continue;
    const { name, setting } = texts.rights[what];
    missing.push(
      fault(
        {
          'zh-CN': `企业微信不让${name['zh-CN']}（${code}）`,
          en: `WeCom does not allow to ${name.en} (${code})`,
        },
        code === 60020 ? texts.trustedIp : setting,
      ),
    );
  }
  return missing.length > 0 ? [...findings, ...missing] : [...findings, texts.allRights];
}

/** The staff whose customers may be read. */
async function rangeOf(client: ContactClient): Promise<Finding> {
  try {
    const staff = await client.followUsers();
    if (staff.length === 0) return mind(texts.noStaff, texts.nameStaff);
    return well(
      `${staff.length} 位员工的客户看得到：${staff.slice(0, 5).join('、')}${staff.length > 5 ? '…' : ''}`,
      `the customers of ${staff.length} staff can be seen: ${staff.slice(0, 5).join(', ')}${staff.length > 5 ? '…' : ''}`,
    );
  } catch (error) {
    if (!(error instanceof WecomRefused)) throw error;
    const what = {
      'zh-CN': `企业微信不让读员工（${error.code}）`,
      en: `WeCom does not tell the staff (${error.code})`,
    };
    return fault(what, error.code === 60020 ? texts.trustedIp : texts.allowApi);
  }
}

async function codeOf(asked: Promise<unknown>): Promise<number | undefined> {
  try {
    await asked;
    return undefined;
  } catch (error) {
    if (error instanceof WecomRefused) return error.code;
    if (error instanceof WecomUnreachable) return undefined;
    throw error;
  }
}

const CALLBACK_MS = 10_000;

/** Asks the house itself what WeCom would ask it, by its public address. */
async function checkCallback(config: Config): Promise<Finding[]> {
  const { WECOM_CORP_ID: corpId, WECOM_CALLBACK_TOKEN: token, WECOM_CALLBACK_AES_KEY: aesKey } = config;
  if (!corpId) return [];
  if (!token || !aesKey) return [mind(texts.noCallback, texts.setCallback)];
  if (!config.PUBLIC_URL) return [mind(texts.noPublicUrl, texts.setPublicUrl)];
  const { encrypt, getSignature } = await import('@wecom/crypto');
  const [timestamp, nonce, echo] = [String(Math.floor(systemClock.now() / 1000)), 'doctor', 'teahouse'];
  const echostr = encrypt(aesKey, echo, corpId);
  const query = new URLSearchParams({ timestamp, nonce, echostr });
  query.set('msg_signature', getSignature(token, timestamp, nonce, echostr));
  const url = `${config.PUBLIC_URL.replace(/\/+$/u, '')}/wecom/callback`;
  const told = await answerOf(`${url}?${query}`);
  if (told === echo) return [well(`回调地址 ${url} 应得上`, `the callback ${url} answers`)];
  const what = {
    'zh-CN': `回调地址 ${url} 应不上（${told}）`,
    en: `the callback ${url} does not answer (${told})`,
  };
  return [mind(what, texts.openCallback)];
}

async function answerOf(url: string): Promise<string> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(CALLBACK_MS) });
    return answer.ok ? await answer.text() : `HTTP ${answer.status}`;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.cause instanceof Error ? error.cause.message : error.name;
  }
}
