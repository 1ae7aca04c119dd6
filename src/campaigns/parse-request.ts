export type CampaignRequest =
  | { verb: 'new' | 'edit'; name: string; source: string }
  | { verb: 'copy'; name: string; as: string }
  | { verb: 'list' }
  | { verb: 'alone'; most: number | undefined }
  | { verb: 'rules'; lines: string }
  | { [Each in NamedVerb]: { verb: Each; name: string } }[NamedVerb];

export type NamedVerb = (typeof NAMED)[number];
export type Verb = CampaignRequest['verb'];

const NAMED = [
  ...([
    'show',
    'test',
    'dryrun',
    'submit',
    'approve',
    'pause',
    'resume',
    'stop',
    'remove',
    'report',
  ] as const),
];

const WORDS: Record<Verb, string[]> = {
  new: ['new', '新建', '新'],
  edit: ['edit', '改', '修改'],
  copy: ['copy', '复制'],
  list: ['list', '列表', '日历', 'calendar'],
  alone: ['alone', '独批'],
  rules: ['rules', '规矩', '规则'],
  show: ['show', '看', '查看'],
  test: ['test', '试发', '试'],
  dryrun: ['dryrun', 'dry-run', '预演'],
  submit: ['submit', '提交', '送审'],
  approve: ['approve', '批准', '通过'],
  pause: ['pause', '暂停'],
  resume: ['resume', '继续'],
  stop: ['stop', '停止', '终止'],
  remove: ['remove', '删除', '去掉'],
  report: ['report', '报告', '效果'],
};

const LONGEST_NAME = 40;
const MOST_ALONE = 1_000_000;

/** A name that can be said on one line; undefined where it is none. */
export function campaignName(written: string): string | undefined {
  const name = written
    .normalize('NFKC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^["“「](.*)["”」]$/u, '$1')
    .replace(/[:：]$/, '');
  return name !== '' && [...name].length <= LONGEST_NAME && !/\p{Cc}/u.test(name) ? name : undefined;
}

/** What follows `/campaign`, with the lines below it; undefined for anything that is not one of its uses. */
export function parseCampaignRequest(rest: string, body: string): CampaignRequest | undefined {
  const [, first = '', after = ''] = /^\s*(\S+)\s*(.*)$/su.exec(rest) ?? [];
  const verb = (Object.keys(WORDS) as Verb[]).find(each => WORDS[each].includes(first.toLowerCase()));
  switch (verb) {
    case undefined:
      return undefined;
    case 'list':
      return after === '' ? { verb } : undefined;
    case 'alone':
      return parseAlone(after);
    case 'rules':
      return { verb, lines: [after, body].filter(Boolean).join('\n') };
    case 'copy':
      return parseCopy(after);
    default:
      return parseNamed(verb, after, body);
  }
}

function parseNamed(
  verb: NamedVerb | 'new' | 'edit',
  after: string,
  body: string,
): CampaignRequest | undefined {
  const name = campaignName(after);
  if (name === undefined) return undefined;
  if (verb === 'new' || verb === 'edit') {
    return verb === 'edit' || body !== '' ? { verb, name, source: body } : undefined;
  }
  return { verb, name } as CampaignRequest;
}

function parseAlone(after: string): CampaignRequest | undefined {
  if (after === '') return { verb: 'alone', most: undefined };
  const most = /^\d{1,7}$/.test(after) ? Number(after) : undefined;
  return most !== undefined && most <= MOST_ALONE ? { verb: 'alone', most } : undefined;
}

/** `/campaign copy 周五上新 -> 周六上新`; between two words a blank will do. */
function parseCopy(after: string): CampaignRequest | undefined {
  const [from = '', to = '', more] = after.split(/\s*(?:->|→|=>)\s*/u);
  const parts = to === '' ? after.split(/\s+/) : [from, to];
  if (more !== undefined || parts.length !== 2) return undefined;
  const [name, as] = parts.map(part => campaignName(part));
  return name === undefined || as === undefined ? undefined : { verb: 'copy', name, as };
}
