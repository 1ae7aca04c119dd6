import type { Feature } from '../feature.ts';
import { texts } from './texts.ts';

/** The house at a glance: how it is doing now, and how it has been. */
export function openInsight(): Feature {
  return {
    name: 'insight',
    pages: [
      {
        path: '/',
        title: texts.today,
        role: 'viewer',
        place: 0,
        load: async () => (await import('./pages/today.ts')).mountToday,
      },
      {
        path: '/insight',
        title: texts.insight,
        role: 'viewer',
        place: 80,
        load: async () => (await import('./pages/insight.ts')).mountInsight,
      },
    ],
  };
}
