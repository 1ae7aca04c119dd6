import { expect, it } from 'vitest';
import { faultIn } from '../../src/campaigns/check-templates.ts';
import { openRenderer } from '../../src/campaigns/render.ts';

const VARIABLES = { name: '小鱼', tier: 'gold' };

it.each([
  ['a file that is there', "{% include 'package.json' %}"],
  ['a file that is a template', "{% include 'test/campaigns/check-templates.test.ts' %}"],
  ['a file that is there, drawn', "{% render 'README.md' %}"],
  ['a file that is there, as a frame', "{% layout 'README.md' %}x"],
  ['what a value is made of', '{{ name.constructor }}'],
  ['what every value has', '{{ __proto__ }}{{ constructor }}'],
  ['a filter that is none', '{{ name | constructor }}'],
  ['a loop without an end', '{% for i in (1..1000000000) %}{{ i }}{% endfor %}'],
  ['loops within loops', `${'{% for i in (1..99999) %}'.repeat(9)}x${'{% endfor %}'.repeat(9)}`],
  ['more than anybody writes', `{{ name }}${'x'.repeat(60_000)}`],
])('a text that asks for %s is refused, soon', async (_, template) => {
  const before = performance.now();
  expect((await faultIn(template, VARIABLES))?.en).toBeTruthy();
  expect(performance.now() - before).toBeLessThan(3_000);
});

it('never tells what stands in a file', async () => {
  const told = await faultIn("{% include 'test/campaigns/check-templates.test.ts' %}", VARIABLES);
  expect(told?.en).toContain('Failed to lookup');
});

it.each([
  "{% include 'package.json' %}",
  '{% assign a = "xxxxxxxxxx" %}{% for i in (1..40) %}{% assign a = a | append: a %}{% endfor %}{{ a }}',
  '{{ name.constructor.constructor }}',
])('%s is drawn for nobody', async template => {
  const render = await openRenderer();
  expect(() => render([{ type: 'text', text: template }], VARIABLES)).toThrow();
});
