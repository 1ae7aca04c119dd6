import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { followLink } from '../../src/campaigns/follow-link.ts';
import { gatherReport } from '../../src/campaigns/gather-report.ts';
import { openLinks } from '../../src/campaigns/links.ts';
import { measure } from '../../src/campaigns/measure.ts';
import { renderReport } from '../../src/campaigns/render-report.ts';
import { findById } from '../../src/campaigns/store-campaigns.ts';
import { databases } from '../support/databases.ts';
import { openShop, planOf, type Shop } from './house.ts';

const open: { close: () => Promise<void> }[] = [];

afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

const links = openLinks({ publicUrl: 'https://tea.example.com/', secret: 'a secret' });
const LINKED = [
  {
    variants: [
      {
        name: 'A',
        parts: [
          { type: 'text' as const, text: '看看（https://shop.example.com/new?a=1），还有 {{ name }} 的' },
          { type: 'link' as const, url: 'https://shop.example.com/spring', title: '春茶' },
        ],
      },
    ],
  },
];
const PHONE = { 'user-agent': 'Mozilla/5.0 (iPhone) MicroMessenger/8.0' };

describe('Links of messages', () => {
  it('are the house’s own alone: nobody makes one up, or changes one', () => {
    const token = links.to(7, 123_456).slice('https://tea.example.com/l/'.length);
    expect(token).toHaveLength('7.2n9c.'.length + 12);
    expect(links.read(token)).toEqual({ linkId: 7, recipientId: 123_456 });
    expect(links.read(token.replace('2n9c', '2n9d'))).toBeUndefined();
    expect(links.read('7.2n9c.AAAAAAAAAAAA')).toBeUndefined();
    expect(links.read('')).toBeUndefined();
    expect(openLinks({ publicUrl: 'https://x.cn', secret: 'another' }).read(token)).toBeUndefined();
  });
});

describe.each(databases)('Links that are followed on $name', database => {
  async function doorOf(shop: Shop): Promise<string> {
    const server = createServer((request, response) => {
      void followLink(shop.house.deps, request, response);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    open.push({ close: async () => void server.close() });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async function sent(withLinks: typeof links | undefined, blocks: typeof LINKED = LINKED) {
    const shop = await openShop(database, {}, withLinks);
    open.push(shop);
    await shop.people(['小鱼', 'Luna']);
    const id = await shop.approve(planOf({ blocks }));
    await shop.look();
    await shop.untilSent(2);
    await shop.quiet();
    const report = async (): Promise<string> => {
      const campaign = await findById({ all: shop.db.read }, id);
      if (!campaign) throw new Error('it is not in the store');
      const measured = measure(await gatherReport(shop.house.deps, campaign), () => 0.5);
      return renderReport({ campaign, report: measured, house: shop.house.deps.house, language: 'zh-CN' });
    };
    return { shop, report };
  }

  it('lead on, count once a person follows them, and tell the report', async () => {
    const { shop, report } = await sent(links);
    const parts = shop.played.sendings.flatMap(({ message }) => message.parts);
    const inWords = parts.flatMap(part => (part.type === 'text' ? [part.text] : []))[0] ?? '';
    const [, inText = ''] = /（https:\/\/tea\.example\.com(\/l\/[^）]+)）/.exec(inWords) ?? [];
    const card = parts.flatMap(part => (part.type === 'link' ? [part.url] : []))[0] ?? '';
    const door = await doorOf(shop);
    const follow = async (path: string, headers: Record<string, string>, method = 'GET') => {
      const { status, headers: told } = await fetch(door + path, { redirect: 'manual', headers, method });
      return [status, told.get('location')];
    };
    expect(await follow(inText, PHONE)).toEqual([302, 'https://shop.example.com/new?a=1']);
    const path = card.replace('https://tea.example.com', '');
    expect(await follow(path, { 'user-agent': 'TelegramBot (like TwitterBot)' })).toEqual([
      302,
      'https://shop.example.com/spring',
    ]);
    expect(await follow(path, PHONE, 'HEAD')).toEqual([302, 'https://shop.example.com/spring']);
    expect(await follow('/l/1.1.AAAAAAAAAAAA', PHONE)).toEqual([404, null]);
    await vi.waitFor(async () => expect(await report()).toContain('链接点了 1 次，来自 1 条消息'));
    expect(await report()).toContain('点了或领了 1');
    const acted = await shop.rows<{ clicks: number; at: number | null }>(
      'SELECT "clicks", "actedAt" AS "at" FROM "Recipient" ORDER BY "clicks"',
    );
    expect(acted.map(({ clicks, at }) => [clicks, at !== null])).toEqual([
      [0, false],
      [1, true],
    ]);
  });

  it('lead to an address in any script, as a browser is told of it', async () => {
    const parts = [{ type: 'text' as const, text: '看看 https://shop.example.com/茶/春?来自=群#新' }];
    const { shop } = await sent(links, [{ variants: [{ name: 'A', parts }] }]);
    const [, path = ''] =
      /https:\/\/tea\.example\.com(\/l\/\S+)/.exec(shop.played.sendings[0]?.text ?? '') ?? [];
    const answer = await fetch((await doorOf(shop)) + path, { redirect: 'manual', headers: PHONE });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      encodeURI('https://shop.example.com/茶/春?来自=群#新'),
    ]);
  });

  it('are sent as they are without a public address, and the report says so', async () => {
    const { shop, report } = await sent(undefined);
    const [first] = shop.played.sendings;
    expect(first?.text).toContain('https://shop.example.com/new?a=1');
    expect(await report()).toContain('链接点击没有统计');
  });
});
