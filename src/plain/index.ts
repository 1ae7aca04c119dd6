import { lazyConfirmable } from '../commands/lazy.ts';
import type { Deps } from '../deps.ts';
import type { Confirmable, Feature } from '../feature.ts';
import { spokenText } from '../kernel/text.ts';
import type { PlainParts } from './answer-plainly.ts';

/** Each step asks for its own role when it runs. */
const YES = { action: 'plain.plan', role: 'viewer', local: true } satisfies Omit<Confirmable, 'run'>;

/**
 * Plain words of operators, said to the house alone: a model makes commands of them, which are shown and run after a
 * yes. A house without a model has none of this.
 */
export function openPlainWords(deps: Deps, given: Omit<PlainParts, 'action'>): Feature {
  const { llm } = deps;
  const parts: PlainParts = { ...given, action: YES.action };
  if (!llm) return { name: 'plain' };
  return {
    name: 'plain',
    confirmables: [
      lazyConfirmable(YES, async () => {
        const { runPlan } = await import('./answer-plainly.ts');
        return { ...YES, run: (payload, call) => runPlan(deps, parts, payload, call) };
      }),
    ],
    responder: {
      name: 'plain',
      respond: incoming => {
        const { event, member, room } = incoming;
        if (event.kind !== 'message' || room.kind !== 'direct' || !member) return undefined;
        const words = spokenText(event);
        if (!isRequest(words)) return undefined;
        return async () =>
          (await import('./answer-plainly.ts')).answerPlainly(
            { ...deps, llm },
            parts,
            { ...incoming, member },
            words,
          );
      },
    },
  };
}

const LONGEST = 600;
const SHORTEST = 4;

/** Words with which people ask for something to be done. */
const ASKS =
  /^(?:请|帮我|帮忙|麻烦|给|把|对|向|发|建|新建|创建|新增|做一|做个|做张|开一|开个|停|暂停|取消|继续|查|看看|看一下|列|统计|数一|加|删|去掉|打|标|送|通知|告诉|提醒|安排|设|改|结|关|让|为)|发[^，。]{0,10}(?:券|优惠|活动|通知|推送)|(?:建|做|开)[^，。]{0,8}(?:活动|分群|批券|张券)|打[^，。]{0,8}标签/u;
const ASKS_EN =
  /^(?:please |can you |could you |let's |i want to |i'd like to )?(?:send|give|create|make|add|remove|tag|list|show|count|find|pause|resume|stop|schedule|plan|invite|remind|set|change|close|open|start|assign|tell|offer)\b/;

/** Whether words ask for something to be done, so that a model is worth asking: what is a question goes to the answers. */
export function isRequest(words: string): boolean {
  const text = words.trim();
  if (text.length < SHORTEST || text.length > LONGEST || /^[/／]/u.test(text)) return false;
  if (/(?:吗|么|呢|多久|怎么办)[?？]?$|^(?:怎么|如何|为什么|what|how|why|when|where)\b/iu.test(text))
    return false;
  return ASKS.test(text) || ASKS_EN.test(text.toLowerCase().replaceAll('’', "'"));
}
