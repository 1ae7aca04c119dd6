import { plural } from '../../kernel/plural.ts';
import type { Learnt } from '../base.ts';
import type { MeaningState } from '../meaning.ts';

export const statusTexts = {
  learnt: {
    'zh-CN': ({ right, wrong, chatter }: Learnt) =>
      right + wrong + chatter === 0
        ? '还没有人评价过。每个 👍👎 都会让我重新掂量。'
        : `掂量的依据：${right} 个答对，${wrong} 个答错，群里的 ${chatter} 句闲聊。`,
    en: ({ right, wrong, chatter }: Learnt) =>
      right + wrong + chatter === 0
        ? 'Nobody judged an answer yet. Each 👍 and 👎 makes me weigh again.'
        : `Weighed by ${plural(right, 'right answer')}, ${plural(wrong, 'wrong one')}, and ${plural(chatter, 'line')} of chat in the groups.`,
  },
  meaning: {
    'zh-CN': ({ model, texts, busy }: MeaningState) =>
      texts === 0
        ? `按意思找还没准备好（${model}），先按字面答。`
        : `按意思也能找：${texts} 个问法（${model}）${busy ? '，正在更新' : ''}。`,
    en: ({ model, texts, busy }: MeaningState) =>
      texts === 0
        ? `Searching by meaning is not ready (${model}); words alone decide.`
        : `Searched by meaning too: ${plural(texts, 'wording')} (${model})${busy ? ', being renewed' : ''}.`,
  },
};
