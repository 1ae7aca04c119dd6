import { plural } from '../../kernel/plural.ts';

type Thresholds = { answer: number; offer: number; unaddressed: number };
type Line = { slug: string; question: string };
type GapWords = {
  id: number;
  question: string;
  asked: number;
  people: number;
  rooms: string[];
  drafted: boolean;
};

const percent = (score: number): string => `${Math.round(score * 100)}%`;

export const texts = {
  added: {
    'zh-CN': (slug: string, question: string) => `好，记下了：「${question}」（${slug}）。`,
    en: (slug: string, question: string) => `Noted: "${question}" (${slug}).`,
  },
  takenSlug: {
    'zh-CN': (slug: string) => `已经有 ${slug} 了，要改用 /kb edit ${slug}。`,
    en: (slug: string) => `There is ${slug} already. To change it: /kb edit ${slug}`,
  },
  alike: {
    'zh-CN': (other: string) => `提醒一下：${other} 问的一样。`,
    en: (other: string) => `Mind that ${other} is asked the same.`,
  },
  changed: {
    'zh-CN': (slug: string, version: number) => `改好了：${slug}，第 ${version} 版。`,
    en: (slug: string, version: number) => `Changed: ${slug}, version ${version}.`,
  },
  meanwhile: {
    'zh-CN': (slug: string) => `${slug} 刚刚被别人改过，这次没有改。看看再来：/kb show ${slug}`,
    en: (slug: string) =>
      `Somebody changed ${slug} just now, so this was not saved. Look first: /kb show ${slug}`,
  },
  nothingChanged: { 'zh-CN': '和原来一样，没有改。', en: 'That is how it is already.' },
  retired: {
    'zh-CN': (slug: string) => `${slug} 停用了，不再回答。想恢复：/kb publish ${slug}`,
    en: (slug: string) => `${slug} is retired. To bring it back: /kb publish ${slug}`,
  },
  published: {
    'zh-CN': (slug: string, told: number) =>
      `${slug} 发布了${told > 0 ? `，问过的 ${told} 处都告诉了` : ''}。`,
    en: (slug: string, told: number) =>
      `${slug} is published${told > 0 ? `, and ${plural(told, 'asker')} told` : ''}.`,
  },
  noSuch: {
    'zh-CN': (slug: string, near: Line[]) =>
      [`没有 ${slug.slice(0, 60)} 这一条。`, ...near.map(each => `· ${each.slug}　${each.question}`)].join(
        '\n',
      ),
    en: (slug: string, near: Line[]) =>
      [`There is no ${slug.slice(0, 60)}.`, ...near.map(each => `· ${each.slug}  ${each.question}`)].join(
        '\n',
      ),
  },
  status: {
    'zh-CN': { draft: '草稿', published: '已发布', retired: '停用' },
    en: { draft: 'draft', published: 'published', retired: 'retired' },
  },
  show: {
    'zh-CN': {
      head: (slug: string, status: string, version: number) => `${slug}（${status}，第 ${version} 版）`,
      alternates: '也这样问：',
      proposed: '有人这样问，等你定：',
      decide: (slug: string) => `收下：/kb accept ${slug}　不要：/kb drop ${slug}`,
      tags: '标签',
      audience: '人群',
      language: '语言',
      from: '从',
      to: '到',
    },
    en: {
      head: (slug: string, status: string, version: number) => `${slug} (${status}, version ${version})`,
      alternates: 'Also asked as:',
      proposed: 'Somebody asks it so; you decide:',
      decide: (slug: string) => `Keep: /kb accept ${slug}  Drop: /kb drop ${slug}`,
      tags: 'tags',
      audience: 'audience',
      language: 'language',
      from: 'from',
      to: 'to',
    },
  },
  found: {
    'zh-CN': (hits: (Line & { score: number })[], confidence: number, outcome: string) => [
      ...hits.map((hit, i) => `${i + 1}. ${hit.question}（${hit.slug}，${percent(hit.score)}）`),
      `把握 ${percent(confidence)}，${outcome}。`,
    ],
    en: (hits: (Line & { score: number })[], confidence: number, outcome: string) => [
      ...hits.map((hit, i) => `${i + 1}. ${hit.question} (${hit.slug}, ${percent(hit.score)})`),
      `Confidence ${percent(confidence)}: ${outcome}.`,
    ],
  },
  would: {
    'zh-CN': {
      answered: '会回答第 1 条',
      offered: (least: number) => `不到 ${percent(least)}，会问是不是这几个`,
      unanswered: (least: number) => `不到 ${percent(least)}，会说还不知道`,
    },
    en: {
      answered: 'number 1 would be the answer',
      offered: (least: number) => `below ${percent(least)}, I would ask which of these is meant`,
      unanswered: (least: number) => `below ${percent(least)}, I would say I do not know yet`,
    },
  },
  nothingFound: { 'zh-CN': '没有沾边的。', en: 'Nothing comes near.' },
  noGaps: { 'zh-CN': '没有答不上的问题，真好。', en: 'Nothing is missing. How nice.' },
  gaps: {
    'zh-CN': (gaps: GapWords[]) => [
      '还答不上的：',
      ...gaps.map(
        gap =>
          `#${gap.id}「${gap.question}」${gap.asked} 次，${gap.people} 人${gap.rooms.length > 0 ? `，${gap.rooms.join('、')}` : ''}${gap.drafted ? '，有草稿' : ''}`,
      ),
      '看详细：/kb gaps 编号　回答：/kb answer 编号，答案写在下一行',
    ],
    en: (gaps: GapWords[]) => [
      'Still without an answer:',
      ...gaps.map(
        gap =>
          `#${gap.id} "${gap.question}" ${plural(gap.asked, 'time')}, ${plural(gap.people, 'person', 'people')}${gap.rooms.length > 0 ? `, ${gap.rooms.join(', ')}` : ''}${gap.drafted ? ', drafted' : ''}`,
      ),
      'More: /kb gaps NUMBER. Answer: /kb answer NUMBER, with the answer on the next line',
    ],
  },
  direct: { 'zh-CN': '私聊', en: 'a direct chat' },
  gap: {
    'zh-CN': {
      head: (id: number, asked: number) => `#${id}，问过 ${asked} 次：`,
      line: (name: string, text: string, down: boolean) => `· ${name}：${text}${down ? '（👎）' : ''}`,
      draft: (draft: string, written: boolean) =>
        `${written ? '草稿（大模型照已有的内容写的，看过再用）' : '草稿'}：${draft}`,
      how: (id: number, draft: boolean) =>
        `回答：/kb answer ${id}，答案写在下一行；和已有的一样：/kb answer ${id} =编号。${draft ? `用草稿：/kb answer ${id} ok。` : ''}不管它：/kb dismiss ${id}`,
    },
    en: {
      head: (id: number, asked: number) => `#${id}, asked ${plural(asked, 'time')}:`,
      line: (name: string, text: string, down: boolean) => `· ${name}: ${text}${down ? ' (👎)' : ''}`,
      draft: (draft: string, written: boolean) =>
        `${written ? 'Draft, by a model from what is there (read it first)' : 'Draft'}: ${draft}`,
      how: (id: number, draft: boolean) =>
        `Answer: /kb answer ${id}, with the answer on the next line; as another entry does: /kb answer ${id} =ID. ${draft ? `Use the draft: /kb answer ${id} ok. ` : ''}Leave it: /kb dismiss ${id}`,
    },
  },
  noSuchGap: {
    'zh-CN': '没有这个编号，发 /kb gaps 看看有哪些。',
    en: 'There is no such number. See /kb gaps.',
  },
  gapAnswered: { 'zh-CN': '这个已经有人答了。', en: 'That one has been answered already.' },
  dismissed: {
    'zh-CN': (id: number) => `#${id} 放下了，以后再有人问也不提。`,
    en: (id: number) => `#${id} is left alone from now on.`,
  },
  gapPublished: {
    'zh-CN': (slug: string, told: number) =>
      `发布了（${slug}），${told > 0 ? `问过的 ${told} 处都告诉了` : '没有要告诉的人'}。`,
    en: (slug: string, told: number) =>
      `Published (${slug}); ${told > 0 ? `${plural(told, 'asker')} told` : 'nobody had to be told'}.`,
  },
  gapDrafted: {
    'zh-CN': (slug: string) => `存成草稿（${slug}），发布：/kb publish ${slug}`,
    en: (slug: string) => `Kept as a draft (${slug}). To publish: /kb publish ${slug}`,
  },
  seen: {
    'zh-CN': (question: string, answer: string) =>
      `有人问「${question}」，已经有人答了：\n${answer}\n要收进知识库吗？问过的人会收到。`,
    en: (question: string, answer: string) =>
      `Somebody asked "${question}" and was answered:\n${answer}\nUse it? Those who asked will be told.`,
  },
  use: { 'zh-CN': '收下', en: 'Use it' },
  skip: { 'zh-CN': '不用', en: 'No' },
  skipped: { 'zh-CN': '好，不收。', en: 'All right, not this one.' },
  tested: {
    'zh-CN': (asked: number, wrong: { text: string; slug: string; got: string | null }[]) => [
      wrong.length === 0 ? `${asked} 个问法都答对了。` : `${asked} 个问法，${wrong.length} 个不对：`,
      ...wrong
        .slice(0, 20)
        .map(
          ({ text, slug, got }) =>
            `· 「${text}」该是 ${slug}，${got === null ? '现在答不上' : `现在是 ${got}`}`,
        ),
    ],
    en: (asked: number, wrong: { text: string; slug: string; got: string | null }[]) => [
      wrong.length === 0
        ? `All ${asked} wordings are answered rightly.`
        : `${wrong.length} of ${asked} wordings go wrong:`,
      ...wrong
        .slice(0, 20)
        .map(
          ({ text, slug, got }) =>
            `· "${text}" should be ${slug}, ${got === null ? 'and gets no answer' : `and gets ${got}`}`,
        ),
    ],
  },
  noPrecision: { 'zh-CN': '知识库还是空的，没什么可量的。', en: 'There are no entries yet to measure.' },
  precision: {
    'zh-CN': (right: number, { answer, offer, unaddressed }: Thresholds) =>
      `问到我时，把握 ${percent(answer)} 以上才答，估计 ${percent(right)} 是对的；${percent(offer)} 以上问一句是不是；没问我时，${percent(unaddressed)} 以上才开口。\n要更谨慎：/kb precision 20（20 个里最多错 1 个）`,
    en: (right: number, { answer, offer, unaddressed }: Thresholds) =>
      `Asked, I answer from ${percent(answer)} on, and ${percent(right)} of that should be right; from ${percent(offer)} on I offer choices; unasked I speak from ${percent(unaddressed)} on.\nTo be more careful: /kb precision 20 (at most 1 in 20 wrong)`,
  },
  words: {
    'zh-CN': {
      none: '还没有加过词。',
      synonym: (id: number, words: string[]) => `#${id} 一个意思：${words.join(' = ')}`,
      shell: (id: number, words: string[]) => `#${id} 客套话：${words.join('、')}`,
      how: '加：/kb words 一个意思: 油皮=油性皮肤　/kb words 客套话: 亲|宝子们　去掉：/kb words remove 编号',
      added: '记下了，马上生效。',
      removed: '去掉了。',
    },
    en: {
      none: 'No words were added yet.',
      synonym: (id: number, words: string[]) => `#${id} the same: ${words.join(' = ')}`,
      shell: (id: number, words: string[]) => `#${id} says nothing: ${words.join(', ')}`,
      how: 'Add: /kb words same: fridge=refrigerator, /kb words shell: hi folks|dear all. Remove: /kb words remove NUMBER',
      added: 'Noted, and in use at once.',
      removed: 'Removed.',
    },
  },
};
