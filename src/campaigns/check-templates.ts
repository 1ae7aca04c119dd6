import type { Liquid } from 'liquidjs';
import { both, type Say } from '../kernel/errors.ts';
import { nearest } from '../segments/nearest.ts';
import type { CampaignPlan, PartTemplate } from './campaign-plan.ts';
import { partsOf } from './choose.ts';
import type { Mistakes } from './mistakes.ts';
import type { Where } from './parse-campaign.ts';
import { openEngine, openRenderer, type Renderer, type Variables } from './render.ts';
import { checkTexts } from './texts-check.ts';

/** Somebody to try a text on. */
export type Sample = { name: string; variables: Variables };

/**
 * Tries every text of a plan: what it names must be there, in branches that no sample takes as well, and it must
 * render for every sample. What is wrong is noted on the line where it stands.
 */
export async function checkTemplates(
  plan: CampaignPlan,
  {
    where,
    source,
    samples,
    mistakes,
  }: { where: Where; source: string; samples: Sample[]; mistakes: Mistakes },
): Promise<void> {
  const engine = await openEngine();
  const render = await openRenderer();
  const lines = source.split(/\r?\n/);
  for (const { line, ...which } of where.texts) {
    const parts = partsOf(plan, which);
    const place = { line, lines, mistakes };
    if (checkNames(engine, parts, samples, place)) checkRendering(render, parts, samples, place);
  }
}

/** What is wrong with a text that may name these; undefined where nothing is. */
export async function faultIn(template: string, variables: Variables): Promise<Say | undefined> {
  const engine = await openEngine();
  const known = Object.keys(variables);
  const found = namesIn(engine, template);
  if ('detail' in found) return both(language => checkTexts.template[language](found.detail.words));
  const stranger = found.names.find(name => !known.includes(name));
  if (stranger !== undefined) {
    return both(language => checkTexts.variable[language](stranger, nearest(stranger, known), known));
  }
  try {
    (await openRenderer())([{ type: 'text', text: template }], variables);
    return undefined;
  } catch (error) {
    return both(language => checkTexts.template[language](detailOf(error).words));
  }
}

type Place = { line: number; lines: string[]; mistakes: Mistakes };

/** False where something is wrong already, so that it is not told twice. */
function checkNames(engine: Liquid, parts: PartTemplate[], samples: Sample[], place: Place): boolean {
  const known = Object.keys(samples[0]?.variables ?? {});
  let right = true;
  for (const template of parts.flatMap(stringsOf)) {
    const found = namesIn(engine, template);
    if ('detail' in found) {
      right = false;
      const { detail } = found;
      const at = lineOf(place, template.split('\n')[detail.line - 1] ?? template);
      place.mistakes.add(
        at,
        both(language => checkTexts.template[language](detail.words)),
      );
      continue;
    }
    for (const name of found.names.filter(each => !known.includes(each))) {
      right = false;
      const say = both(language => checkTexts.variable[language](name, nearest(name, known), known));
      place.mistakes.add(lineOf(place, name), say);
    }
  }
  return right;
}

type Names = { names: string[] } | { detail: { line: number; words: string } };

function namesIn(engine: Liquid, template: string): Names {
  if (!template.includes('{')) return { names: [] };
  try {
    return { names: [...new Set(engine.globalFullVariablesSync(engine.parse(template)))] };
  } catch (error) {
    // The template is the operator's: what the engine says of it is for them.
    return { detail: detailOf(error) };
  }
}

function detailOf(error: unknown): { line: number; words: string } {
  const message = error instanceof Error ? error.message : String(error);
  const [, words = message, line = '1'] = /^(.*?), line:(\d+)/su.exec(message) ?? [];
  return { line: Number(line), words: words.split('\n')[0] ?? '' };
}

/** What only shows when it is said to somebody. */
function checkRendering(render: Renderer, parts: PartTemplate[], samples: Sample[], place: Place): void {
  for (const { name, variables } of samples) {
    try {
      render(parts, variables);
    } catch (error) {
      const { words } = detailOf(error);
      place.mistakes.add(
        place.line,
        both(language => checkTexts.forOne[language](name || checkTexts.sample[language], words)),
      );
      return;
    }
  }
}

/** Everything in a part that is a template. */
function stringsOf(part: PartTemplate): string[] {
  switch (part.type) {
    case 'text':
      return [part.text];
    case 'choices':
      return [part.text, ...part.options.map(({ label }) => label)];
    case 'media':
      return [part.source, part.caption ?? ''];
    case 'link':
      return [part.url, part.title];
    case 'mini-program':
      return [part.path, part.title];
    default:
      return part satisfies never;
  }
}

/** The first line of a text on which some words stand. */
function lineOf({ line, lines }: Place, words: string): number {
  const found = lines.findIndex((text, i) => i >= line && text.includes(words.trim()));
  return found < 0 ? line : found + 1;
}
