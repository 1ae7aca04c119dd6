import type { Platform } from './platform.ts';

/** Whether the platform tells what is said in a group without a word to the bot. */
export function overhears({ channel }: Platform): boolean {
  return channel.caps.sees === 'all';
}

/** Mei says something in the group so that it arrives. */
export function sayInGroup(platform: Platform, text: string): Promise<void> {
  return platform.say('group', text, overhears(platform) ? {} : { mention: true });
}
