import { SMALL_TALK_EN } from './small-talk-en.ts';
import { SMALL_TALK_ZH } from './small-talk-zh.ts';

/**
 * What people say in groups without wanting an answer from the house, a line each: greetings, thanks, agreement,
 * news of one's own, help among members, jokes, adverts. Thresholds are set so that hardly any of it is answered.
 */
export const SMALL_TALK = SMALL_TALK_ZH + SMALL_TALK_EN;
