import type { Say } from '../kernel/errors.ts';

/** What a check came to: `fix` tells what to do about it. */
export type Finding = { state: 'well' | 'mind' | 'fault'; what: Say; fix?: Say };

export const well = (zh: string, en: string): Finding => ({ state: 'well', what: { 'zh-CN': zh, en } });

export const mind = (what: Say, fix: Say): Finding => ({ state: 'mind', what, fix });

export const fault = (what: Say, fix: Say): Finding => ({ state: 'fault', what, fix });
