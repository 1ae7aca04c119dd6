/** `maybe`: only somebody who understands the sentence can tell. */
export type Complaint = 'complaint' | 'maybe' | 'none';

const SHORTEST = 4;
/** Longer messages are looked at as far as this. */
const LONGEST = 300;
/** How far before the words a denial stands. */
const BEFORE = 14;

/**
 * Whether somebody complains to the shop in these words. Rather misses one than takes a joke, a question, a story about
 * another shop or a denial for one: whoever finds the house at their door for nothing does not talk freely again.
 * Cheap, because it looks at every message.
 */
export function findComplaint(words: string): Complaint {
  if (words.length < SHORTEST) return 'none';
  const text = words.slice(0, LONGEST).normalize('NFKC').replaceAll('’', "'").toLowerCase();
  const found = COMPLAINTS.some(pattern => isMeant(pattern, text));
  if (!found) return GRUMBLES.test(text) && !ELSEWHERE.test(text) ? 'maybe' : 'none';
  if (ELSEWHERE.test(text)) return 'none';
  return JOKING.test(text) || WONDERING.test(text) || SETTLED.test(text) ? 'maybe' : 'complaint';
}

function isMeant(pattern: RegExp, text: string): boolean {
  const match = pattern.exec(text);
  return match !== null && !DENIED.test(text.slice(Math.max(0, match.index - BEFORE), match.index));
}

/** What somebody says who complains to the shop. Matched against lower case NFKC; nothing in it is tried twice. */
const COMPLAINTS: RegExp[] = [
  // They say so.
  /(?:我要|我想|要|想|准备|必须|直接|只能|去)投诉|投诉(?:你们|你家|客服|商家|店家|一下)|(?:打|拨|找)12315|(?:找|去)消协|举报你们/u,
  /\b(?:want|wanna|going|like|have|need|forced) to (?:complain|file a complaint|make a complaint|report you)\b|\bthis is a complaint\b|\bi(?:'ll| will) report you\b/,
  // They demand their money.
  /(?:赶紧|赶快|立刻|立马|马上|必须|凭什么不|为什么不|还不|不给|拒绝|不肯|不让)(?:给我|给|我)?(?:退款|退钱|退货|赔偿|赔钱|赔|退)|(?:钱|款)(?:还|都)?(?:没退|不退)/u,
  /\b(?:want|give me|need|where(?:'s| is)) my money back\b|\bdemand (?:a|my) refund\b|\brefus\w* (?:to )?refund|\bwon't refund\b/,
  // What came is no good.
  /(?:收到|买的|买来|拿到|发来|发过来|寄来|寄过来|打开|拆开)[^，。！？!?,.]{0,12}?(?:坏了|坏的|破了|破的|碎了|碎的|漏了|洒了|裂了|烂了|烂的|过期|发霉|变质|臭了|假货|假的|少了|缺了|发错|用过的|拆过的|空的)/u,
  /发错(?:货|颜色|尺码|地址|东西|了)|(?:卖|是|买到|发的都是|全是)假货|三无产品|虚假宣传|欺骗(?:消费者|顾客)/u,
  /\b(?:arrived|came|received|delivered|got|was sent|sent me)\b[^.!?]{0,24}?\b(?:broken|damaged|expired|leaking|mou?ldy|rotten|smashed|cracked|empty|fake|(?:the )?wrong (?:item|size|colou?r|order|one|product|thing)s?)\b/,
  // They wait, and nobody says anything.
  /(?:等了|等|都|过了|已经|买了|下单)[^，。！？!?,.]{0,6}?(?:\d+|[一两二三四五六七八九十几好多半])[个几多]{0,2}(?:天|周|星期|礼拜|月|小时|钟头)了?[，,\s]{0,2}[^。！？!?.]{0,8}?(?:没发货|不发货|没收到|没到|没人|没回|不回|没动静|没消息|没处理|没解决|还没)/u,
  /(?:没人|没有人|一直不|一直没|从来不|迟迟不|迟迟没|半天不|半天没)[^，。！？!?,.]{0,3}?(?:回复|回我|理我|理人|理会|处理|解决|接电话|发货|退款|管)/u,
  /\b(?:been waiting|waited)\b[^.!?]{0,12}?\b(?:\d+|a|an|two|three|four|five|six|several|many|over a)\s+(?:days?|weeks?|months?|hours?)\b/,
  /\b(?:still|yet)\b[^.!?]{0,8}?\b(?:hasn't|haven't|has not|have not|not|no)\b[^.!?]{0,12}?\b(?:arrived|received|delivered|shipped|refunded|tracking)\b|\b(?:no one|nobody) (?:ever )?(?:answers?|answered|replies|replied|responds|responded|helps|helped|cares)\b/,
  // How they find it.
  /(?:服务|态度|质量|客服|物流|快递|发货|味道|体验|东西|产品|包装|你们|你家|这家|这店)[^，。！？!?,.]{0,3}?(?:太差|真差|很差|超差|好差|差劲|极差|差评|太烂|真烂|垃圾|恶劣|糟糕|太坑|真坑|恶心|难吃死|难用死|离谱|越来越差)/u,
  /(?:太|真|好|这么|非常|很)(?:差劲|气人|坑人|恶心人)|气死(?:我|人)了|(?:再也不|不会再)(?:买|来|会买|会来|回购|光顾)|给(?:你们|你家|个)差评|(?:黑店|坑人的店|骗子(?:店|商家|公司)|(?:你们|一群|都)是?骗子|骗我(?:的)?钱)/u,
  /\b(?:terrible|awful|horrible|worst|disgusting|unacceptable|appalling|rude|pathetic|useless|dreadful)\b[^.!?]{0,16}?\b(?:service|quality|support|experience|staff|product|shop|store|delivery|packaging|seller|company)\b/,
  /\b(?:service|quality|support|experience|staff|products?|shop|store|delivery|packaging|seller|order)\b[^.!?]{0,4}?\b(?:is|was|are|were)\b (?:(?:so|really|very|just|absolutely|the|simply) )?(?:terrible|awful|horrible|worst|disgusting|unacceptable|appalling|rude|pathetic|useless|dreadful|garbage|rubbish|trash)\b/,
  /\b(?:never|not) (?:buying|ordering|shopping|coming) (?:from you |from here |here )?(?:again|back)\b|\byou(?:'re| are)? (?:all )?(?:scam(?:mers?|med me)|cheat(?:ers?|ed me)|liars?|lied to me|ripped me off)\b|\b(?:total|complete|a) (?:rip-?off|scam)\b/,
  // It harmed them.
  /(?:用了|用完|吃了|喝了|吃完|喝完|敷了|擦了|涂了|穿了)[^。！？!?.]{0,14}?(?:过敏|起疹|烂脸|红肿|拉肚子|中毒|进医院|毁容|吐了|长痘)/u,
  /\b(?:gave me|caused|had)\b[^.!?]{0,8}?\b(?:rash|allergic reaction|food poisoning)\b|\bmade me (?:sick|ill|vomit)\b/,
];

/** What may be one, and may be nothing: only a model looks further. */
const GRUMBLES =
  /投诉|退款|退钱|差评|失望|骗|假货|气死|垃圾|坑|太慢|不满意|没人理|坏了|过期|生气|无语|过分|\b(?:complain|complaint|refund|disappointed|disappointing|scam|terrible|awful|worst|broken|damaged|angry|upset|unhappy|useless|ridiculous|slow)\b/u;

/** It is about somebody else's shop, or somebody else's trouble. */
const ELSEWHERE =
  /别家|别的店|别人家|隔壁|其他店|其他家|上一家|以前那家|之前那家|楼下|淘宝|拼多多|京东|抖音|闲鱼|同事|同学|我朋友|新闻|电视剧|\b(?:another|other|last|previous|different) (?:shop|store|seller|place|company)\b|\b(?:amazon|ebay|elsewhere|competitors?|next door|my friend|my boss|on the news)\b/u;

/** Nobody who is angry laughs. */
const JOKING =
  /哈哈|嘿嘿|嘻嘻|hhh|233|笑死|开玩笑|逗你|狗头|\[doge\]|[😂🤣😄😆😜😝🤪😁😹]|(?:^|[^a-z])(?:lo+l|lmao|rofl|haha+|hehe+|jk|kidding|xd)(?:[^a-z]|$)|[:;]-?[)pd](?:\s|$)/u;

/** It has not happened: they ask, or wonder what would be. */
const WONDERING =
  /如果|要是|万一|假如|假设|会不会|是不是|有没有|能不能|可不可以|怎么(?:投诉|退款|退货|退|举报)|如何|哪里(?:投诉|可以)|怕|担心|\b(?:if|in case|would|could|might|suppose|how (?:do|can|to)|where (?:do|can)|is (?:it|this|that) an?|afraid|worried)\b|(?:吗|么|嘛)[?？~。！!]*$/u;

/** It is over. */
const SETTLED =
  /解决了|处理好了|搞定了|已经退了|退给我了|补发了|谢谢|感谢|多谢|辛苦了|满意|误会|没事了|\b(?:resolved|sorted|solved|fixed|thanks|thank you|never ?mind|my mistake|misunderstanding)\b/u;

/** Right before the words, or in them, it says the opposite. */
const DENIED =
  /(?:不|没|没有|并不|不是|并非|别|不用|不会|不想|不要|从没|从来没|哪有|毫无|懒得|不至于|没必要|算不上|谈不上)(?:是|有|算|觉得|那么|什么|再|去|要|想)?$|\b(?:not|n't|never|no|without|hardly|isn't|wasn't|aren't|don't|didn't|won't|can't|nothing to|far from)(?: (?:a|an|any|the|really|exactly|that|so|been|have|had|to|want|going|like))*\s*$/u;
