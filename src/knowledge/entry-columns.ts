import type { Language } from '../kernel/language.ts';
import type { EntryStatus } from './entry.ts';

/** What people call the columns, in lower case. */
export const COLUMNS: Record<string, string> = {
  id: 'id',
  编号: 'id',
  question: 'question',
  问题: 'question',
  标准问题: 'question',
  answer: 'answer',
  答案: 'answer',
  回答: 'answer',
  alternates: 'alternates',
  相似问法: 'alternates',
  相似问题: 'alternates',
  language: 'language',
  语言: 'language',
  status: 'status',
  状态: 'status',
  kind: 'kind',
  类型: 'kind',
  tags: 'tags',
  标签: 'tags',
  audience: 'audience',
  人群: 'audience',
  适用人群: 'audience',
  from: 'from',
  开始: 'from',
  生效时间: 'from',
  to: 'to',
  结束: 'to',
  失效时间: 'to',
  image: 'image',
  图片: 'image',
  link: 'link',
  链接: 'link',
  miniprogram: 'miniprogram',
  小程序: 'miniprogram',
};

export const STATUS_WORDS: Record<string, EntryStatus> = {
  draft: 'draft',
  草稿: 'draft',
  published: 'published',
  已发布: 'published',
  发布: 'published',
  retired: 'retired',
  停用: 'retired',
  下架: 'retired',
};

export const LANGUAGE_WORDS: Record<string, Language> = {
  中文: 'zh-CN',
  英文: 'en',
  chinese: 'zh-CN',
  english: 'en',
};

/** The name a column has in the program; undefined for one that says nothing about an entry. */
export function knownColumn(name: string): string | undefined {
  return COLUMNS[name.trim().toLowerCase()];
}
