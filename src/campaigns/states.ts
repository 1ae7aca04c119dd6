import type { CampaignState } from './campaign-plan.ts';

/** What somebody, or the house itself, does to a campaign. */
export type Step =
  | 'edit'
  | 'submit'
  | 'approve'
  | 'start'
  | 'pause'
  | 'resume'
  | 'finish'
  | 'lapse'
  | 'stop'
  | 'remove';

export const STEPS: readonly Step[] = [
  ...([
    'edit',
    'submit',
    'approve',
    'start',
    'pause',
    'resume',
    'finish',
    'lapse',
    'stop',
    'remove',
  ] as const),
];

type Standing = {
  state: CampaignState;
  /** Whether a run was begun and is not over: its texts must stay as they are. */
  underWay: boolean;
};

type Next = (standing: Standing) => CampaignState | 'gone' | undefined;

/** Whatever changes what is sent takes the approval away. */
const toDraft: Next = ({ underWay }) => (underWay ? undefined : 'draft');

/** It means something else than what was approved; a run that has begun goes on as it began. */
const toSubmitted: Next = ({ underWay }) => (underWay ? undefined : 'submitted');

const NEXT: Record<CampaignState, Partial<Record<Step, Next>>> = {
  draft: { edit: toDraft, submit: () => 'submitted', remove: () => 'gone' },
  submitted: { edit: toDraft, approve: () => 'approved', stop: () => 'draft' },
  approved: {
    ...{ edit: toDraft, start: () => 'running', lapse: toSubmitted },
    ...{ pause: () => 'paused', stop: () => 'stopped' },
  },
  running: { pause: () => 'paused', finish: () => 'done', lapse: toSubmitted, stop: () => 'stopped' },
  paused: {
    edit: toDraft,
    resume: () => 'running',
    stop: () => 'stopped',
  },
  done: {},
  stopped: {},
};

/** Where a campaign stands after a step; undefined where the step cannot be taken from there. */
export function nextState(standing: Standing, step: Step): CampaignState | 'gone' | undefined {
  return NEXT[standing.state][step]?.(standing);
}
