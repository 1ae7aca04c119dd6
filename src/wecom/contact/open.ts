import type { Db } from '../../db/db.ts';
import type { Clock } from '../../kernel/clock.ts';
import { openCaller } from './call.ts';
import { type ContactClient, openContactClient } from './client.ts';
import { openHttp } from './http.ts';
import { openSeal } from './seal.ts';
import { openTokens } from './token.ts';

export type ContactSettings = {
  corpId: string;
  /** Of customer contact in WeCom's console. */
  contactSecret: string;
  /** `https://qyapi.weixin.qq.com`, or a stand-in. */
  apiRoot: string;
  /** The house's own secret: what is kept is sealed with it. */
  houseSecret: string;
};

export type Contact = { client: ContactClient; close: () => Promise<void> };

/** Customer contact over HTTP; nothing is asked before the first call. */
export function openContact(
  { db, clock }: { db: Db; clock: Clock },
  { corpId, contactSecret, apiRoot, houseSecret }: ContactSettings,
): Contact {
  const http = openHttp(apiRoot);
  const stopping = new AbortController();
  const seal = openSeal(houseSecret, `wecom token ${corpId}`);
  const tokens = openTokens({ db, clock, http, seal, corpId, secret: contactSecret });
  return {
    client: openContactClient(openCaller(http, tokens, clock, stopping.signal)),
    close: async () => {
      stopping.abort();
      await http.close();
    },
  };
}
