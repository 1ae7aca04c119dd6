import type { Feature } from '../feature.ts';
import { insightTitles } from './title.ts';

/** The house at a glance: how it is doing now, and how it has been. */
export function openInsight(): Feature {
  return {
    name: 'insight',
    pages: [
      {
        path: '/',
        title: insightTitles.today,
        role: 'viewer',
        place: 0,
        load: async () => (await import('./pages/today.ts')).mountToday,
      },
      {
        path: '/insight',
        title: insightTitles.insight,
        role: 'viewer',
        place: 80,
        load: async () => (await import('./pages/insight.ts')).mountInsight,
      },
    ],
  };
}
