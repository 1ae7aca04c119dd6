import type { Call, Command, Reply } from '../feature.ts';
import { mayActAs } from '../kernel/roles.ts';
import { text } from '../kernel/text.ts';
import { usageFor } from './dispatch.ts';
import { texts } from './texts.ts';

/** The one greets, the other is told to those who need it when they do. */
const UNLISTED = new Set(['/start', '/confirm', '/next']);

/** `/help` and `/start`: what the caller may use, and nothing else. */
export function helpCommands(others: Command[]): Command[] {
  const run = async (call: Call): Promise<Reply[]> => {
    const all = [...others, ...own];
    return [{ parts: text(about(call, all) ?? overview(call, all)), long: true }];
  };
  const own: Command[] = [
    { name: '/help', words: ['帮助', 'help'], role: 'member', local: true, ...texts.help, run },
    {
      name: '/start',
      words: [],
      toldWords: ['开始', 'start'],
      role: 'member',
      local: true,
      ...texts.start,
      run,
    },
  ];
  return own;
}

/** `/help ticket`: how one of them is used; undefined where none is named. Another's is as good as none. */
function about({ language, args, ...call }: Call, commands: Command[]): string | undefined {
  const wanted = args[0]?.toLowerCase().replace(/^[/／]/u, '');
  // `help me` is no question about /me.
  if (wanted === undefined || /^me[\p{P}\p{S}]*$/iu.test(args[0] ?? '')) return undefined;
  const command = commands.find(
    ({ name, words, toldWords = [] }) => name === `/${wanted}` || [...words, ...toldWords].includes(wanted),
  );
  if (!command || !mayUse(call, command)) return texts.unknown[language](`/${wanted}`);
  return [`${command.name} ${command.summary[language]}`, usageFor(command, call.role)[language]].join('\n');
}

function mayUse({ role, houseRole = role }: Pick<Call, 'role' | 'houseRole'>, command: Command): boolean {
  return mayActAs(command.local ? role : houseRole, command.role);
}

function overview({ language, role, houseRole = role, room }: Call, commands: Command[]): string {
  const line = (command: Command): string => {
    const word = command.words[0];
    const also = language === 'zh-CN' && word ? `（${word}）` : '';
    return `${command.name}${also} ${command.summary[language]}`;
  };
  const usable = commands.filter(
    command => !UNLISTED.has(command.name) && mayUse({ role, houseRole }, command),
  );
  const forAll = usable.filter(command => command.role === 'member').map(line);
  const forOperators = usable.filter(command => command.role !== 'member').map(line);
  const sections = [texts.hello[language], forAll.join('\n')];
  if (forOperators.length > 0 && room.kind === 'direct') {
    sections.push(`${texts.operatorsToo[language]}\n${forOperators.join('\n')}`);
  }
  return sections.join('\n\n');
}
