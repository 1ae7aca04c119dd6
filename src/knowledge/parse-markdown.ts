/** A heading and the text below it, up to the next heading. */
export type Section = { line: number; question: string; answer: string; path: string[] };

const FENCE = /^\s{0,3}(```|~~~)/;
const HEADING = /^ {0,3}(#{1,6})\s+(.+?)\s*#*\s*$/;

/**
 * The sections of a Markdown page, in order; a heading with nothing below it only names those within. What stands
 * before the first heading, and front matter, belongs to no question. `path` are the headings above.
 */
export function parseMarkdown(text: string): Section[] {
  const lines = text.split('\n');
  const sections: (Omit<Section, 'answer'> & { body: string[] })[] = [];
  const above: { level: number; title: string }[] = [];
  const open = (line: number, level: number, title: string): void => {
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const path = above.map(each => each.title);
    above.push({ level, title });
    sections.push({ line, question: title, path, body: [] });
  };
  let fenced = false;
  for (let i = afterFrontMatter(lines); i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (FENCE.test(line)) fenced = !fenced;
    const heading = fenced ? null : HEADING.exec(line);
    if (heading) open(i + 1, heading[1]?.length ?? 1, plain(heading[2] ?? ''));
    else sections.at(-1)?.body.push(line);
  }
  return sections
    .map(({ body, ...section }) => ({ ...section, answer: body.join('\n').trim() }))
    .filter(({ answer }) => answer !== '');
}

function afterFrontMatter(lines: string[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.findIndex((line, i) => i > 0 && line.trim() === '---');
  return end < 0 ? 0 : end + 1;
}

/** A heading without the marks of emphasis, code and links. */
function plain(title: string): string {
  return title
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]{1,3}(\S(?:.*?\S)?)[*_`]{1,3}/g, '$1')
    .trim();
}
