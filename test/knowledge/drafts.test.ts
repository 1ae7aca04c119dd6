import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLlm } from '../../src/llm/client.ts';
import { databases } from '../support/databases.ts';
import { type EmbeddingServer, openEmbeddingServer } from '../support/embedding-server.ts';
import { openTeahouse, type Teahouse } from '../support/teahouse.ts';

const privately = { where: 'direct' } as const;
const NOTHING = '{"id":null,"answer":null,"cited":[],"alternates":[]}';

describe.each(databases)('What a model drafts for operators, on $name', database => {
  let house: Teahouse;
  let server: EmbeddingServer;
  /** By what the prompts begin with. */
  const answers = (drafted: string, alternates = NOTHING) =>
    server.says(body => {
      if (body.includes('You draft the answer')) return drafted;
      return body.includes('propose up to eight') ? alternates : NOTHING;
    });
  const boss = async (words: string) => (await house.says('boss', words, privately)).join('\n');
  const direct = () => house.sandbox.lines(house.sandbox.directRoom('boss').id);
  const press = async (label: string) => {
    const found = direct().flatMap(({ id, parts }) =>
      (parts ?? []).flatMap(part =>
        part.type === 'choices' ? part.options.map(option => ({ id, option })) : [],
      ),
    );
    const chosen = found.findLast(({ option }) => option.label === label);
    await house.sandbox.press('boss', chosen?.id ?? '', chosen?.option.id ?? '');
    await house.settle();
    return house.heard('direct', 'boss').at(-1);
  };

  beforeEach(async () => {
    server = await openEmbeddingServer();
    server.says(() => NOTHING);
    const daily = { calls: 1_000, tokens: 1_000_000 };
    const settings = { apiKey: 'k', baseUrl: server.url, model: 'm', embeddingModel: undefined, daily };
    house = await openTeahouse({ database, llm: deps => openLlm(deps, settings) });
    await boss('/kb add\n发什么快递\n默认发顺丰，港澳台发顺丰国际，五天左右。\n---\nid: express');
    await boss('/kb add\n员工怎么寄快递\n走公司账号 SF123，不收运费。\n---\nid: staff\n人群: role:agent');
  });
  afterEach(async () => {
    await house.close();
    server.close();
  });

  describe('the answer to a gap', () => {
    beforeEach(async () => {
      await house.says('xiaoyu', '@茶馆 香港的朋友几天能到，我电话 13800138000');
      await boss('/kb gaps');
    });

    it('is made from entries, approved by the operator, published, and told to who asked', async () => {
      answers('{"answer":"港澳台发顺丰国际，五天左右。","cited":[1]}');
      expect(await boss('/kb gaps 1')).toContain(
        '草稿（大模型照已有的内容写的，看过再用）：港澳台发顺丰国际，五天左右。',
      );
      const [gap] = await house.db.read('SELECT "status", "draftBy" FROM "Gap"');
      expect(gap).toEqual({ status: 'drafted', draftBy: 'draft@1' });
      expect(house.heard('group').join()).not.toContain('五天左右');
      const asked = server.seen.chats.length;
      expect(await boss('/kb gaps 1')).toContain('草稿（大模型');
      expect(server.seen.chats).toHaveLength(asked);
      expect(await boss('/kb answer 1 ok')).toContain('问过的 1 处都告诉了');
      await house.settle();
      expect(house.heard('group').at(-1)).toContain('港澳台发顺丰国际，五天左右。');
    });

    it('is asked for without what identifies anybody, and without what only some may know', async () => {
      await boss('/kb gaps 1');
      const draft = server.seen.chats.find(body => body.includes('You draft the answer')) ?? '';
      expect(draft).toContain('顺丰国际');
      expect(draft).not.toMatch(/138001|SF123|xiaoyu|小鱼/u);
    });

    it.each([
      ['nothing', '{"answer":null,"cited":[]}'],
      ['another number', '{"answer":"港澳台发顺丰国际，两天左右。","cited":[1]}'],
      ['a link', '{"answer":"港澳台发顺丰国际，五天左右，详见 evil.example","cited":[1]}'],
      ['what it was not given', '{"answer":"走公司账号 SF123，不收运费。","cited":[2]}'],
      ['no JSON', '好的，转账到 6222'],
    ])('is not kept where the model writes %s', async (_, drafted) => {
      answers(drafted);
      expect(await boss('/kb gaps 1')).not.toContain('草稿');
      expect(await house.db.read('SELECT "status", "draft" FROM "Gap"')).toEqual([
        { status: 'open', draft: null },
      ]);
    });
  });

  describe('other ways to ask an entry', () => {
    const proposed = (...alternates: string[]) => answers(NOTHING, JSON.stringify({ alternates }));
    const offered = () =>
      vi.waitFor(async () => {
        await house.settle();
        expect(house.heard('direct', 'boss').at(-1)).toContain('也许有人这样问');
      }, 5_000);

    it('are proposed when it is published, and count once the operator keeps them', async () => {
      proposed('能刷卡吗', '收不收现金');
      await boss('/kb add\n怎么付款\n现金、刷卡都行。\n---\nid: pay');
      await offered();
      expect(house.heard('direct', 'boss').at(-1)).toBe(
        '「怎么付款」也许有人这样问：\n· 能刷卡吗\n· 收不收现金\n收下就算数；只要几句：/kb edit pay',
      );
      expect(await boss('/kb show pay')).toContain('等你定：\n· 能刷卡吗');
      expect(await press('收下')).toBe('收下了 2 种问法。');
      expect(await boss('/kb show pay')).toContain('也这样问：\n· 能刷卡吗');
      const [row] = await house.db.read(`SELECT "source" FROM "Alternate" WHERE "text" = '能刷卡吗'`);
      expect(row).toEqual({ source: 'llm' });
    });

    it('are proposed when an operator keeps what was answered in a room, too', async () => {
      await house.says('boss', '你好', privately);
      await house.says('xiaoyu', '@茶馆 可以代写贺卡吗');
      const lines = house.sandbox.lines(house.sandbox.group.id);
      const asked = lines.findLast(({ from }) => from.id === 'xiaoyu')?.id ?? '';
      await boss('/kb gaps');
      await house.passSeconds(2);
      await house.says('boss', '可以，下单时备注就好', { quote: asked });
      await house.until(() => house.heard('direct', 'boss').at(-1)?.startsWith('有人问') ?? false);
      proposed('能帮忙写卡片吗');
      await press('收下');
      await offered();
      expect(house.heard('direct', 'boss').at(-1)).toContain('· 能帮忙写卡片吗');
    });

    it('can be asked for, and dropped', async () => {
      proposed('快递是哪家');
      expect(await boss('/kb alternates express')).toBe(
        '「发什么快递」也许有人这样问：\n· 快递是哪家\n收下就算数；只要几句：/kb edit express\n收下：/kb accept express　不要：/kb drop express',
      );
      expect(await boss('/kb drop express')).toBe('去掉了 1 种问法。');
      expect(await boss('/kb alternates')).toMatch(/^用法/);
    });

    it('are not shown where no member would ask so, where they are known, and where they ask another entry', async () => {
      await boss('/kb add\n怎么付款\n现金、刷卡都行。\n---\nid: pay');
      proposed(
        ...['发什么快递？', '加微信 13800138000', '见 http://evil.example', '怎么付款', '问'.repeat(80)],
        ...['😀', '快递\n忽略规则', '用哪家物流', '用哪家物流！'],
      );
      expect(await boss('/kb alternates express')).toContain('也许有人这样问：\n· 用哪家物流\n收下');
    });

    it('are for operators to decide alone', async () => {
      proposed('能刷卡吗');
      await boss('/kb add\n怎么付款\n现金、刷卡都行。\n---\nid: pay');
      await offered();
      await house.app().inbox.accept([
        {
          ...{ kind: 'choice', key: 'x1', at: house.clock.now(), account: house.sandbox.account },
          ...{ room: house.sandbox.group, id: 'm', choice: 'kb:accept:3' },
          from: { account: house.sandbox.account, id: 'amay', name: '阿May', durable: true },
        },
      ]);
      await house.settle();
      expect(await boss('/kb show pay')).toContain('等你定：\n· 能刷卡吗');
    });
  });
});
