import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Links } from '../deps.ts';

/** Where followed links arrive. */
export const LINK_PATH = '/l/';
const MAC_BYTES = 9;

/** Short addresses of the house that nobody can make up: each names a link and whose message it stood in. */
export function openLinks({ publicUrl, secret }: { publicUrl: string; secret: string }): Links {
  const base = publicUrl.replace(/\/+$/u, '');
  const key = createHmac('sha256', secret).update('teahouse links').digest();
  const sign = (words: string): Buffer =>
    createHmac('sha256', key).update(words).digest().subarray(0, MAC_BYTES);
  return {
    base,
    to: (linkId, recipientId) => {
      const words = `${linkId.toString(36)}.${recipientId.toString(36)}`;
      return `${base}${LINK_PATH}${words}.${sign(words).toString('base64url')}`;
    },
    read: token => {
      const [, words = '', mac = ''] = /^([0-9a-z]{1,7}\.[0-9a-z]{1,7})\.([\w-]{12})$/.exec(token) ?? [];
      const told = Buffer.from(mac, 'base64url');
      if (told.length !== MAC_BYTES || !timingSafeEqual(told, sign(words))) return undefined;
      const [linkId = '', recipientId = ''] = words.split('.');
      return { linkId: Number.parseInt(linkId, 36), recipientId: Number.parseInt(recipientId, 36) };
    },
  };
}
