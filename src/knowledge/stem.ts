/** An English word without its plural, -ing or -ed; other words as they are. Crude, and the same for both sides. */
export function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ss|us|is)$/.test(word)) return word;
  if (/(ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2);
  const bare = withoutEnding(word.endsWith('s') ? word.slice(0, -1) : word);
  return bare.endsWith('e') && bare.length > 4 ? bare.slice(0, -1) : bare;
}

function withoutEnding(word: string): string {
  if (word.endsWith('ing') && word.length > 5) return undoubled(word.slice(0, -3));
  if (word.endsWith('ed') && word.length > 4) return undoubled(word.slice(0, -2));
  return word;
}

/** `shopp` → `shop`. */
function undoubled(word: string): string {
  return word.replace(/([bdgmnprt])\1$/, '$1');
}
