import { wrongUse } from '../../commands/dispatch.ts';
import type { Call, Command, Reply } from '../../feature.ts';
import { hasWords } from '../normalise.ts';
import { texts } from '../texts.ts';

/** `/ask 多久发货`: the same answer as to a message that addresses the bot. */
export function askCommand(answer: (call: Call) => Promise<Reply[]>): Command {
  const command: Command = {
    name: '/ask',
    words: ['提问'],
    toldWords: ['ask'],
    role: 'member',
    ...texts.ask,
    run: async call => {
      if (!hasWords(call.rest)) throw wrongUse(command);
      return answer(call);
    },
  };
  return command;
}
