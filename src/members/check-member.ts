import { type ColumnNames, fieldsOf, type Wanted } from '../files/columns.ts';
import {
  brief,
  cleanCell,
  type Parsed,
  parseLogin,
  parseMoment,
  parsePhone,
  parseSome,
  together,
} from '../files/parse-cell.ts';
import type { Say } from '../kernel/errors.ts';
import { knownLanguage, type Language } from '../kernel/language.ts';
import { tagName } from '../tags/parse-tag.ts';
import { parseBirthday } from './parse-birthday.ts';

/** A person as a file gives them, with a login or a phone or both. What it does not tell is absent. */
export type MemberInput = {
  name: string;
  login?: { account: string; nativeId: string };
  /** E.164 */
  phone?: string;
  email?: string;
  city?: string;
  /** MM-DD */
  birthday?: string;
  language?: Language;
  joinedAt?: number;
  tags: string[];
};

export const MEMBER_COLUMNS: ColumnNames = {
  name: 'name',
  姓名: 'name',
  昵称: 'name',
  名字: 'name',
  account: 'account',
  login: 'account',
  账号: 'account',
  帐号: 'account',
  phone: 'phone',
  mobile: 'phone',
  电话: 'phone',
  手机: 'phone',
  手机号: 'phone',
  email: 'email',
  邮箱: 'email',
  电子邮箱: 'email',
  city: 'city',
  城市: 'city',
  所在城市: 'city',
  birthday: 'birthday',
  生日: 'birthday',
  出生日期: 'birthday',
  language: 'language',
  语言: 'language',
  joined: 'joined',
  加入时间: 'joined',
  注册时间: 'joined',
  入会时间: 'joined',
  tags: 'tags',
  标签: 'tags',
};

export const MEMBER_WANTED: Wanted = {
  anyOf: [['name'], ['account', 'phone']],
  example: {
    'zh-CN': 'name,phone 或 name,account（也可以写 姓名,手机,账号）',
    en: 'name,phone or name,account (or 姓名,手机,账号)',
  },
};

const LANGUAGE_WORDS: Record<string, Language> = {
  中文: 'zh-CN',
  英文: 'en',
  chinese: 'zh-CN',
  english: 'en',
};

const LONGEST = { name: 100, email: 254, city: 50 };

const mistake = (zh: string, en: string) => ({ mistake: { 'zh-CN': zh, en } });

/** A row as a person, or why it is none. Times without an offset are by the clocks of the house. */
export function checkMember(
  row: Map<string, unknown>,
  house: { timezone: string; now: number },
): Parsed<MemberInput> {
  const fields = fieldsOf(MEMBER_COLUMNS, row);
  const cell = (name: string): string => cleanCell(fields.get(name));
  const name = cell('name');
  const misnamed = refuseName(name);
  if (misnamed) return { ...misnamed, field: 'name' };
  const parts = together<Omit<MemberInput, 'name'>>({
    login: parseSome(cell('account'), parseLogin),
    phone: parseSome(cell('phone'), parsePhone),
    email: parseSome(cell('email'), parseEmail),
    city: parseSome(cell('city'), parseCity),
    birthday: parseSome(cell('birthday'), parseBirthdayCell),
    language: parseSome(cell('language'), parseLanguage),
    joinedAt: parseSome(cell('joined'), text => parseMoment(text, house)),
    tags: parseTags(fields.get('tags')),
  });
  if ('mistake' in parts) return parts;
  const { login, phone } = parts.value;
  if (login || phone !== undefined) return { value: { ...parts.value, name } };
  return mistake('账号和手机都没有，认不出是谁。', 'Neither an account nor a phone tells who this is.');
}

function refuseName(name: string): { mistake: Say } | undefined {
  if (name === '') return mistake('没有名字。', 'There is no name.');
  if (name.length <= LONGEST.name) return undefined;
  return mistake(`名字超过 ${LONGEST.name} 个字。`, `The name is longer than ${LONGEST.name} characters.`);
}

function parseEmail(text: string): Parsed<string> {
  if (text.length <= LONGEST.email && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text)) {
    return { value: text.toLowerCase() };
  }
  return mistake(`“${brief(text)}”不是邮箱地址。`, `"${brief(text)}" is not an e-mail address.`);
}

/** `上海市` is 上海: audiences ask for the name people use. */
function parseCity(text: string): Parsed<string> {
  if (text.length <= LONGEST.city) return { value: text.replace(/(?<=\p{Script=Han}{2})市$/u, '') };
  return mistake(
    `城市“${brief(text)}”超过 ${LONGEST.city} 个字。`,
    `The city "${brief(text)}" is longer than ${LONGEST.city} characters.`,
  );
}

function parseBirthdayCell(text: string): Parsed<string> {
  const birthday = parseBirthday(text);
  if (birthday !== undefined) return { value: birthday };
  return mistake(
    `“${brief(text)}”不是生日，要像 05-20 这样。`,
    `"${brief(text)}" is no birthday: write it like 05-20.`,
  );
}

function parseLanguage(text: string): Parsed<Language> {
  const language = LANGUAGE_WORDS[text.toLowerCase()] ?? knownLanguage(text);
  if (language) return { value: language };
  return mistake(
    `语言“${brief(text)}”不认识，用 zh 或 en。`,
    `Unknown language "${brief(text)}": use zh or en.`,
  );
}

/** A list of JSON, or names with `|`, `、`, `;` or a comma between. */
function parseTags(cell: unknown): Parsed<string[]> {
  const listed = Array.isArray(cell) ? cell.map(cleanCell) : cleanCell(cell).split(/[|、;,，]/);
  const wanted = [...new Set(listed.map(text => text.trim()).filter(text => text !== ''))];
  const bad = wanted.find(text => tagName(text) === undefined);
  if (bad === undefined) return { value: wanted };
  return mistake(
    `标签“${brief(bad)}”要是一个二十字以内的词。`,
    `The tag "${brief(bad)}" should be one word of at most 20 characters.`,
  );
}
