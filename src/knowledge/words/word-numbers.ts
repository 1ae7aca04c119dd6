/** Words with what each says: a line is a number and the words that say so much, with tabs between them. */
export function readWordNumbers(text: string): ReadonlyMap<string, number> {
  return new Map(
    text
      .trim()
      .split('\n')
      .flatMap(line => {
        const [says, ...names] = line.split('\t');
        return names.map(name => [name, Number(says)] as const);
      }),
  );
}
