import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CampaignState } from '../../src/campaigns/campaign-plan.ts';
import { nextState, STEPS, type Step } from '../../src/campaigns/states.ts';

const STATES: CampaignState[] = [
  ...(['draft', 'submitted', 'approved', 'running', 'paused', 'done', 'stopped'] as const),
];

type Taken = { step: Step; underWay: boolean };
type Told = { state: CampaignState | 'gone'; history: Step[] };

/** Where a campaign comes to by some steps; those that cannot be taken are passed over. */
function walk(taken: Taken[]): Told {
  let state: CampaignState | 'gone' = 'draft';
  const history: Step[] = [];
  for (const { step, underWay } of taken) {
    if (state === 'gone') break;
    // A run is under way only where one was begun.
    const standing = { state, underWay: underWay && (state === 'running' || state === 'paused') };
    const next = nextState(standing, step);
    if (next === undefined) continue;
    state = next;
    history.push(step);
  }
  return { state, history };
}

const along = (underWay: boolean, ...steps: Step[]) => walk(steps.map(step => ({ step, underWay }))).state;

const anySteps = fc.array(fc.record({ step: fc.constantFrom(...STEPS), underWay: fc.boolean() }), {
  maxLength: 40,
});

describe('The states of a campaign', () => {
  it('go from a draft to its end as the interface says', () => {
    expect(along(true, 'submit', 'approve', 'start', 'pause', 'resume', 'finish')).toBe('done');
    expect(along(false, 'submit', 'approve', 'stop')).toBe('stopped');
    expect(along(false, 'submit', 'stop')).toBe('draft');
    expect(along(false, 'remove')).toBe('gone');
  });

  it('never let a campaign run that was not submitted and approved since its last edit', () => {
    fc.assert(
      fc.property(anySteps, taken => {
        const { state, history } = walk(taken);
        if (state !== 'running' && state !== 'approved') return;
        const since = history.slice(history.lastIndexOf('edit') + 1);
        expect(since.lastIndexOf('approve')).toBeGreaterThan(since.indexOf('submit'));
        expect(since).toContain('submit');
      }),
      { numRuns: 2_000 },
    );
  });

  it('end for good: nothing leads out of done and stopped', () => {
    for (const state of ['done', 'stopped'] as const) {
      for (const step of STEPS) {
        for (const underWay of [true, false]) expect(nextState({ state, underWay }, step)).toBeUndefined();
      }
    }
  });

  it('keep the text of a run that is under way as it is', () => {
    for (const state of STATES) expect(nextState({ state, underWay: true }, 'edit')).toBeUndefined();
  });

  it('let only a draft be removed, and each of them be reached', () => {
    const removable = STATES.filter(state => nextState({ state, underWay: false }, 'remove') === 'gone');
    expect(removable).toEqual(['draft']);
    const reached = new Set<string>();
    fc.assert(
      fc.property(anySteps, taken => void reached.add(walk(taken).state)),
      { numRuns: 3_000 },
    );
    for (const state of STATES) expect(reached).toContain(state);
  });
});
