import { expect, it } from 'vitest';
import { commandLines } from '../../src/commands/is-command.ts';
import type { Command } from '../../src/feature.ts';

const tags: Command = {
  name: '/tags',
  words: ['标签', 'tags'],
  toldWords: ['mine'],
  role: 'member',
  summary: { 'zh-CN': '', en: '' },
  usage: { 'zh-CN': '', en: '' },
  run: async () => [],
};

it.each([
  ['/who @小鱼', false, true],
  ['／帮助', false, true],
  ['@茶馆 /stats', false, true],
  ['@茶馆 标签 添加 护肤', false, true],
  ['标签', false, true],
  ['标签 添加 护肤', true, true],
  ['标签！', false, true],
  ['mine', false, false],
  ['mine', true, true],
  ['@茶馆 mine', false, true],
  ['标签 贴得太多了', false, false],
  ['面膜怎么用', true, false],
  ['@茶馆 面膜怎么用', false, false],
  ['', true, false],
  ['2', true, true],
  ['2 片够吗', true, false],
])('%j, said in private: %j, is a command: %j', (words, inPrivate, is) => {
  expect(commandLines(() => [tags])(words, inPrivate)).toBe(is);
});
