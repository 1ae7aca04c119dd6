const MARK = /[?？]/u;

/** Words that ask in Chinese wherever they stand, and particles that ask at the end of a clause. */
const ASKS =
  /怎么|怎样|咋|如何|什么|啥|为何|为啥|哪[里儿个些种款家位]|哪天|谁|多少|多久|多大|几[点个时天号次折]|能不能|可不可以|可以不|是不是|有没有|有无|要不要|行不行|会不会|好不好|是否|能否|可否|请问|求[助问推]|吗(?=$|[\s\p{P}])|[么呢嘛](?=$|[\s\p{P}])/u;

const ASKS_IN_ENGLISH =
  /^(?:hi|hello|hey|so|and|but|ok|please)?[\s,!.]*(?:how|what|when|where|which|who|whose|why|can|could|would|will|should|may|is|are|am|was|were|do|does|did|has|have|any(?:one|body)?)\b/iu;

/** Whether a message asks something: by its mark or by its words, since many ask without a mark. */
export function isQuestion(text: string): boolean {
  return MARK.test(text) || ASKS.test(text) || ASKS_IN_ENGLISH.test(text);
}
