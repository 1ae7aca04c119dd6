/** One puppet login at a time: the channel's account, and the platform that numbers its people. */
export const ACCOUNT = 'wechaty';
