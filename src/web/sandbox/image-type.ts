const SIGNATURES: [string, string][] = [
  ['89504e470d0a1a0a', 'image/png'],
  ['ffd8ff', 'image/jpeg'],
  ['47494638', 'image/gif'],
];

/** The type of an image by its first bytes, whatever it calls itself; undefined for anything that may not be shown. */
export function imageType(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 12).toString('hex');
  const found = SIGNATURES.find(([signature]) => head.startsWith(signature));
  const isWebp = head.startsWith('52494646') && head.endsWith('57454250');
  return found?.[1] ?? (isWebp ? 'image/webp' : undefined);
}
