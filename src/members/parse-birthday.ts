import { DateTime } from 'luxon';

/** A leap year: whoever was born on 29 February has a birthday, too. */
const YEAR = 2024;
const WRITTEN = /^(?:(?:19|20)\d{2}[-/.年]?)?(\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/;
const DIGITS = /^(?:(?:19|20)\d{2})?(\d{2})(\d{2})$/;

/** `05-20`, `5月20日`, `1990-05-20` → `05-20`. The year is not kept. Undefined where there is no such day. */
export function parseBirthday(written: string): string | undefined {
  const plain = written.normalize('NFKC').trim();
  const [, month, day] = WRITTEN.exec(plain) ?? DIGITS.exec(plain) ?? [];
  if (month === undefined) return undefined;
  const at = DateTime.fromObject({ year: YEAR, month: Number(month), day: Number(day) }, { zone: 'utc' });
  return at.isValid ? at.toFormat('MM-dd') : undefined;
}
