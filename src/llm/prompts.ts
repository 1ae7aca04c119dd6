import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A prompt as it is used: its words, how the model is set, and what its answer must look like. */
export type Prompt = {
  /** `tag@1`: what everything made with it records. */
  ref: string;
  temperature: number;
  maxTokens: number;
  /** The two messages, the variables filled in. */
  fill: (values: Record<string, string>) => { system: string; user: string };
  /** The model's answer by the prompt's output schema; undefined when it is something else. */
  parse: (answer: string) => unknown;
};

const FOLDER = path.resolve(import.meta.dirname, '../../prompts');

/**
 * Loads `prompts/<name>.md`. Throws when the file, its front matter, and the variables that its user fills in do not
 * agree, so that a mistake in a prompt is found at the start and not in the night.
 */
export async function loadPrompt(name: string, variables: string[], folder = FOLDER): Promise<Prompt> {
  const file = await readFile(path.join(folder, `${name}.md`), 'utf8');
  try {
    return await readPrompt(name, file, variables);
  } catch (error) {
    throw new Error(`prompts/${name}.md: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

async function readPrompt(name: string, file: string, variables: string[]): Promise<Prompt> {
  const [, front, system, user] =
    /^---\r?\n(.*?)\r?\n---\r?\n\s*# system\r?\n(.*?)\r?\n# user\r?\n(.*)$/su.exec(file) ?? [];
  if (front === undefined || system === undefined || user === undefined) {
    throw new Error('has front matter between two ---, then "# system", then "# user"');
  }
  const { head, matches } = await readFront(front);
  checkVariables(head.input, variables, `${system}${user}`);
  const fill = (part: string, values: Record<string, string>): string =>
    // One pass: what a value says is never taken for a variable.
    part.trim().replace(VARIABLE, (_, variable: string) => values[variable] ?? '');
  return {
    ref: `${name}@${head.version}`,
    temperature: head.temperature,
    maxTokens: head.maxTokens,
    fill: values => ({ system: fill(system, values), user: fill(user, values) }),
    parse: answer => {
      const json = parseJson(answer);
      return matches(json) ? json : undefined;
    },
  };
}

const VARIABLE = /\{\{(\w+)\}\}/g;

/** The YAML reader and zod's newer face are heavy, and only houses with a model need them. */
async function readFront(front: string) {
  const [{ parse }, { z }] = await Promise.all([import('yaml'), import('zod')]);
  const head = z
    .strictObject({
      version: z.int().positive(),
      temperature: z.number().min(0).max(2),
      maxTokens: z.int().positive(),
      input: z.array(z.string()),
      output: z.record(z.string(), z.unknown()),
    })
    .safeParse(parse(front));
  if (!head.success) throw new Error(z.prettifyError(head.error));
  const output = z.fromJSONSchema(head.data.output);
  return { head: head.data, matches: (json: unknown) => output.safeParse(json).success };
}

function checkVariables(declared: string[], given: string[], words: string): void {
  const used = [...words.matchAll(VARIABLE)].map(([, variable = '']) => variable);
  const wrong = [
    ...declared.filter(name => !used.includes(name)).map(name => `{{${name}}} is declared and not used`),
    ...used.filter(name => !declared.includes(name)).map(name => `{{${name}}} is used and not declared`),
    ...declared.filter(name => !given.includes(name)).map(name => `nothing is filled in for {{${name}}}`),
    ...given.filter(name => !declared.includes(name)).map(name => `there is no place for {{${name}}}`),
  ];
  if (wrong.length > 0) throw new Error([...new Set(wrong)].join('; '));
}

/** Models like to wrap their JSON in a code fence. */
function parseJson(answer: string): unknown {
  const [, fenced] = /^\s*```(?:json)?\s*\n(.*)\n\s*```\s*$/su.exec(answer) ?? [];
  try {
    return JSON.parse(fenced ?? answer);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
