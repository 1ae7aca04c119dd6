import type { WSClient } from '@wecom/aibot-node-sdk';
import type { MediaKind, Native } from './encode.ts';

export type Uploaded = { call: 'media'; media: MediaKind; mediaId: string };

/**
 * Smart bot, aibot_upload_media_init, _chunk and _finish (101463): pieces of 512 KB, at most a hundred. A file that
 * has an address only is fetched first, and opened with the key in the address where WeCom locked it.
 */
export async function upload(
  client: WSClient,
  { media, name, data, source = '' }: Extract<Native, { call: 'media' }>,
): Promise<Uploaded> {
  const bytes = data === undefined ? await fetchFile(client, source) : Buffer.from(data, 'base64');
  const { media_id: mediaId } = await client.uploadMedia(bytes, { type: media, filename: name });
  return { call: 'media', media, mediaId };
}

async function fetchFile(client: WSClient, source: string): Promise<Buffer> {
  if (!/^https?:\/\//iu.test(source)) throw new Error('the file has no address to fetch it from');
  const [url = '', fragment = ''] = source.split('#', 2);
  const key = new URLSearchParams(fragment).get('aeskey') ?? undefined;
  const { buffer } = await client.downloadFile(url, key);
  return buffer;
}
