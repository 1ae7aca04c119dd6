// The directions of docs/design.md: main → app → features → {delivery, commands, web} → db → kernel.
const features = 'campaigns|care|tickets|coupons|members|orders|tags|segments|knowledge|operators|api|log|scoring|insight|exchange';
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

export default {
  forbidden: [
    rule('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }, 'a cycle means two files are one idea: merge or split them'),
    rule('kernel-imports-nothing', { path: '^src/kernel/' }, { path: '^src/', pathNot: '^src/kernel/' }, 'the vocabulary stands alone'),
    rule('channels-know-only-the-kernel', { path: '^src/channels/' }, { path: '^src/', pathNot: '^src/(channels|kernel)/' }, 'a channel translates; it decides nothing'),
    rule('channels-apart', { path: '^src/channels/([^/]+)/' }, { path: '^src/channels/[^/]+/', pathNot: '^src/channels/$1/' }, 'no channel learns of another'),
    rule('features-know-no-channel', { path: `^src/(${features})/` }, { path: '^src/(channels/|app|main|start|config|features|cli)', pathNot: '^src/channels/channel[.]ts$' }, 'features speak Reply and Caps, not Telegram'),
    rule('leaf-folders-are-private', { path: '^src/([^/]+)/' }, { path: `^src/(${features})/(commands|triggers|pages)/`, pathNot: '^src/$1/' }, "use the other feature's own verbs"),
    rule('db-below-everything', { path: '^src/db/' }, { path: '^src/', pathNot: '^src/(db|kernel)/' }, 'the store serves; it knows no feature'),
    rule('only-stores-touch-the-database', { path: '^src/', pathNot: ['/store[^/]*[.]ts$', '^src/db/', '^src/(deps|feature|start|cli|cli-backup)[.]ts$'] }, { path: '^src/db/|@prisma|better-sqlite3|^pg$', dependencyTypesNot: ['type-only'] }, 'SQL lives in store files'),
    rule('pure-files-stay-pure', { path: '/(plan|rules|rank|compile|evaluate|resolve|nearest|fields|audience|decode[^/]*|encode|render|parse[^/]*|strength|tokens|normalise|clean|limits|rfm|stage|rhythm|facts|score-member)[.]ts$' }, { path: ['^src/db/', '/store[^/]*[.]ts$', '^node:', '^(fs|path|os|crypto|child_process)$'], dependencyTypesNot: ['type-only'] }, 'these files are tables of truth'),
    rule('src-knows-no-test', { path: '^src/' }, { path: '^(test|bench|scripts)/' }, 'the dependency points the other way'),
    rule('declared-packages-only', { path: '^src/' }, { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] }, 'what src imports is in dependencies'),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'src/db/generated' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types'] },
  },
};
