const forget: (() => void)[] = [];

/** Reads word lists when they are first needed, and keeps what was made of them until they are put away. */
export function kept<T>(read: () => T): () => T {
  let made: T | undefined;
  forget.push(() => {
    made = undefined;
  });
  return () => {
    made ??= read();
    return made;
  };
}

/** Frees the word lists, 10 MiB, until somebody asks again, which then takes a tenth of a second longer. */
export function putWordsAway(): void {
  for (const each of forget) each();
}
