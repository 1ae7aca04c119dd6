/** Makes a thing at its first use and gives the same one from then on. What fails is tried again at the next use. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  const begin = (): Promise<T> => {
    const making = make();
    making.catch(() => {
      made = undefined;
    });
    return making;
  };
  return () => {
    made ??= begin();
    return made;
  };
}
