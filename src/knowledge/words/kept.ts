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

/**
 * Frees the word lists, 12 MiB, until somebody asks, which then takes a sixth of a second longer: for a house that has
 * just opened and may wait for hours.
 */
export function putWordsAway(): void {
  for (const each of forget) each();
}
