export const mergeTexts = {
  samePerson: {
    'zh-CN': '他们本来就是同一个人，不用合并。',
    en: 'They are one person already; there is nothing to merge.',
  },
  undoneAlready: {
    'zh-CN': '这次合并已经拆开了。',
    en: 'That merge has been undone already.',
  },
  undoFirst: {
    'zh-CN': (later: { fromId: number; intoId: number }) =>
      `后来 #${later.fromId} 又并进了 #${later.intoId}，要先拆开那一次：/merge undo #${later.fromId}`,
    en: (later: { fromId: number; intoId: number }) =>
      `Later #${later.fromId} was merged into #${later.intoId}. Undo that first: /merge undo #${later.fromId}`,
  },
};
