import type { Liquid } from 'liquidjs';
import type { Part } from '../kernel/message.ts';
import type { PartTemplate } from './campaign-plan.ts';

/** What a template may name; what is not known of somebody is empty, what is not listed is a mistake. */
export type Variables = Record<string, string | number>;

/** Renders the parts of a text for one member; throws where a template names what is not there, or goes on too long. */
export type Renderer = (templates: PartTemplate[], variables: Variables) => Part[];

/** Far more than a message needs, far less than a member would wait for. */
const LIMITS = { parseLimit: 50_000, renderLimit: 500, memoryLimit: 1_000_000 };

/** LiquidJS, loaded at the first campaign. Templates cannot read files, nor reach into what a value is made of. */
export async function openEngine(): Promise<Liquid> {
  const { Liquid: Engine } = await import('liquidjs');
  return new Engine({
    ...LIMITS,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
  });
}

export async function openRenderer(): Promise<Renderer> {
  const engine = await openEngine();
  const parsed = new Map<string, ReturnType<typeof engine.parse>>();
  const templateOf = (source: string) => {
    const known = parsed.get(source) ?? engine.parse(source);
    if (parsed.size > 500) parsed.clear();
    parsed.set(source, known);
    return known;
  };
  return (templates, variables) => {
    const fill = (source: string): string =>
      source.includes('{') ? String(engine.renderSync(templateOf(source), variables)) : source;
    const parts = templates.map(template => renderPart(template, fill));
    if (parts.every(part => part.type === 'text' && part.text.trim() === '')) {
      throw new Error('the text is empty');
    }
    return parts;
  };
}

function renderPart(template: PartTemplate, fill: (source: string) => string): Part {
  switch (template.type) {
    case 'choices':
      return {
        type: 'choices',
        text: fill(template.text),
        options: template.options.map(({ id, label }) => ({ id, label: fill(label) })),
      };
    case 'text':
      return { type: 'text', text: fill(template.text) };
    default: {
      const filled = Object.entries(template).map(([key, value]) => [
        key,
        FIXED.has(key) ? value : fill(value),
      ]);
      return Object.fromEntries(filled) as Part;
    }
  }
}

/** What no member changes. */
const FIXED: ReadonlySet<string> = new Set(['type', 'media', 'appId']);
