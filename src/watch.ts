import type { Delivery } from './delivery/delivery.ts';
import type { Verdict } from './delivery/plan.ts';
import type { Incoming, Reply } from './feature.ts';

/** Looks on as things come in and go out, for the console; changes nothing and must not throw. */
export type Watch = {
  stored: (incoming: Incoming) => void;
  /** Something was noted of an event, beyond that it was stored. */
  noted: (incoming: Incoming, text: string) => void;
  handled: (incoming: Incoming, by: string | undefined, replies: Reply[]) => void;
  settled: (delivery: Delivery, verdict: Verdict) => void;
};

/** Nobody looks. */
export function openWatch(): Watch {
  return { stored: () => {}, noted: () => {}, handled: () => {}, settled: () => {} };
}
