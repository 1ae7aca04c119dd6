import type { Head } from '../commands/lazy.ts';

/** The heads of the commands here: known before their code is read. */
export const heads = {
  care: {
    name: '/care',
    words: ['群管', 'care'],
    role: 'viewer',
    verbs: {
      ...{ on: 'manager', dry: 'manager', off: 'manager', links: 'manager', newcomers: 'manager' },
      ...{ allow: 'editor', deny: 'editor', ok: 'agent', welcome: 'editor', rules: 'editor', word: 'editor' },
    },
    local: true,
    personal: true,
    summary: {
      'zh-CN': '群里的秩序：广告、链接、新人',
      en: 'order in groups: advertising, links, newcomers',
    },
    usage: {
      'zh-CN': [
        '用法：/care　看这个群怎么管（私聊里是所有群）',
        '/care dry　试运行，只告诉你　/care on　真的管　/care off　不管',
        '/care links all（看所有人的链接，或 newcomers 只看新人，off 不看）　/care newcomers 24（进群几小时内算新人）',
        '/care allow taobao.com　放行网站　/care deny taobao.com　收回　/care list　最近的事　/care ok 12　12 号是误判',
        '/care welcome 欢迎 {{ name }} 来到{{ room }}　换欢迎语　/care rules 群规，写在下一行也行　加 off 就收回',
        '/care word 发货|物流，第二行写要答的话（可加 exact、cool:10m，off 删掉）　/care words　都有哪些',
        '/care try 一段话　看看会怎么判、怎么答；管别的群，后面加 room:"VIP 1群"',
      ].join('\n'),
      en: [
        'Usage: /care shows how this group is looked after (in a direct chat: every group)',
        '/care dry only tells you, /care on acts, /care off does nothing',
        '/care links all looks at everybody’s links (or newcomers, or off); /care newcomers 24 is for how many hours somebody is new',
        '/care allow taobao.com lets a site pass, /care deny taobao.com takes that back, /care list tells the latest, /care ok 12 calls number 12 a mistake',
        '/care welcome Hello {{ name }}, this is {{ room }} changes the welcome; /care rules and the rules, below it if you like; off takes them back',
        '/care word delivery|shipping, the answer below it (also exact, cool:10m; off removes it); /care words lists them',
        '/care try some words tells what would be made of them; for another group add room:"VIP 1"',
      ].join('\n'),
    },
  },
  rules: {
    name: '/rules',
    words: ['群规', 'rules'],
    role: 'member',
    summary: { 'zh-CN': '这个群的规矩', en: 'the rules of this group' },
    usage: { 'zh-CN': '发 /rules 就好', en: 'Just send /rules' },
  },
  digest: {
    name: '/digest',
    words: ['小结', 'digest'],
    role: 'agent',
    verbs: { at: 'manager', off: 'manager' },
    personal: true,
    summary: {
      'zh-CN': '今天问了什么、谁不开心、什么等人',
      en: 'the day: what was asked, who is unhappy, what waits',
    },
    usage: {
      'zh-CN':
        '用法：/digest　今天的小结　/digest yesterday　昨天的　/digest at 21:00　每天几点发　/digest off　不发了',
      en: 'Usage: /digest tells the day so far, /digest yesterday the one before; /digest at 21:00 sends it every day, /digest off no more',
    },
  },
} satisfies Record<string, Head>;
