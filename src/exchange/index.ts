import type { Feature } from '../feature.ts';
import type { Works } from '../jobs/works.ts';
import { exchangeTitle } from './heads.ts';

/** Files in and out of the console, and how far everything is that takes long. */
export function openExchange(works: Works): Feature {
  return {
    name: 'exchange',
    pages: [
      {
        path: '/exchange',
        title: exchangeTitle,
        role: 'editor',
        place: 85,
        load: async () => (await import('./pages/exchange.ts')).exchangePage(works),
      },
    ],
    stop: works.stop,
  };
}
