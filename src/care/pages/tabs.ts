import { pageTexts as texts } from '../texts-pages.ts';

/** What there is about groups: how order is kept, and what is said there. */
export const TABS = { '/care': texts.order, '/care/texts': texts.wordings };
