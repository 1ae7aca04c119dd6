/** How many of the bot's latest texts are kept to recognise a quote of one. */
const KEPT = 500;

type SentMemory = {
  remember: (room: string, text: string, id: string) => void;
  find: (room: string, text: string) => string | undefined;
};

/** The ids of the bot's latest texts, by room and words: a quote in WeChat or WeCom repeats the words and tells no id. */
export function openSentMemory(): SentMemory {
  const ids = new Map<string, string>();
  const keyOf = (room: string, text: string) => `${room}\n${text.trim()}`;
  return {
    remember: (room, text, id) => {
      const key = keyOf(room, text);
      ids.delete(key);
      ids.set(key, id);
      const [oldest] = ids.keys();
      if (ids.size > KEPT && oldest !== undefined) ids.delete(oldest);
    },
    find: (room, text) => ids.get(keyOf(room, text)),
  };
}
