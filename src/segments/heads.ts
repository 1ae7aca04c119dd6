import type { Head } from '../commands/lazy.ts';

/** The heads of the commands here: known before their code is read. */
export const heads = {
  segment: {
    name: '/segment',
    words: ['分群', 'segment'],
    role: 'viewer',
    verbs: { save: 'editor', remove: 'editor' },
    personal: true,
    summary: { 'zh-CN': '数一数、存一群人', en: 'count groups of members, and keep them' },
    usage: {
      'zh-CN': [
        '用法：',
        '/segment count tag:护肤 AND seen:<30d',
        '/segment count room:"VIP 1群" NOT tag:护肤',
        '/segment save 老客: (joined:<7d OR messages:>=20)',
        '/segment list',
        '/segment show 老客',
        '/segment remove 老客',
      ].join('\n'),
      en: [
        'Usage:',
        '/segment count tag:tea AND seen:<30d',
        '/segment count room:"VIP group" NOT tag:tea',
        '/segment save regulars: (joined:<7d OR messages:>=20)',
        '/segment list',
        '/segment show regulars',
        '/segment remove regulars',
      ].join('\n'),
    },
  },
} satisfies Record<string, Head>;
