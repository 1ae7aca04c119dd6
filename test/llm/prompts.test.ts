import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPrompt } from '../../src/llm/prompts.ts';

const GOOD = `---
version: 3
temperature: 0.2
maxTokens: 100
input: [name]
output: {"type": "object", "required": ["ok"], "properties": {"ok": {"type": "boolean"}}}
---
# system

Greet {{name}}.

# user

{{name}} says hello.
`;

describe('A prompt', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'teahouse-prompts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const load = (file: string, variables = ['name']) => {
    writeFileSync(path.join(folder, 'greet.md'), file);
    return loadPrompt('greet', variables, folder);
  };

  it('has a name with its version, settings, and two messages with the variables filled in', async () => {
    const prompt = await load(GOOD);
    expect(prompt).toMatchObject({ ref: 'greet@3', temperature: 0.2, maxTokens: 100 });
    expect(prompt.fill({ name: '{{name}} $& 小鱼' })).toEqual({
      system: 'Greet {{name}} $& 小鱼.',
      user: '{{name}} $& 小鱼 says hello.',
    });
  });

  it('takes answers in the form of its schema, fenced or not, and nothing else', async () => {
    const { parse } = await load(GOOD);
    expect(parse('{"ok": true}')).toEqual({ ok: true });
    expect(parse('```json\n{"ok": false}\n```')).toEqual({ ok: false });
    expect(['{"ok": "yes"}', '{}', '{"ok": tr', 'sure!', ''].map(parse)).toEqual(Array(5).fill(undefined));
  });

  it.each([
    [
      'a variable nobody fills in',
      GOOD.replace('[name]', '[name, shop]').concat('{{shop}}'),
      /filled in for {{shop}}/,
    ],
    ['a variable nobody declared', `${GOOD}{{shop}}`, /{{shop}} is used and not declared/],
    ['a variable it does not use', GOOD.replaceAll('{{name}}', 'x'), /{{name}} is declared and not used/],
    ['no version', GOOD.replace('version: 3\n', ''), /version/],
    ['a setting that is none', GOOD.replace('temperature', 'temprature'), /temprature/],
    ['no front matter', 'Greet {{name}}', /front matter/],
  ])('with %s is refused when it is loaded, and named', async (_, file, why) => {
    await expect(load(file)).rejects.toThrow(why);
    await expect(load(file)).rejects.toThrow('prompts/greet.md');
  });

  it('that is given more than it asks for is refused', async () => {
    await expect(load(GOOD, ['name', 'shop'])).rejects.toThrow('there is no place for {{shop}}');
  });

  it('of the house is in order', async () => {
    const prompts: Record<string, string[]> = {
      tag: ['vocabulary', 'messages'],
      complaint: ['messages'],
      plan: ['language', 'now', 'commands', 'names', 'request'],
    };
    const names = readdirSync(path.resolve(import.meta.dirname, '../../prompts')).map(file =>
      file.replace(/\.md$/, ''),
    );
    expect(names).toEqual(expect.arrayContaining(Object.keys(prompts)));
    for (const [name, variables] of Object.entries(prompts)) {
      expect((await loadPrompt(name, variables)).ref).toMatch(new RegExp(`^${name}@\\d+$`));
    }
  });
});
