/** Words and characters that every text has: they tell little about what is asked. */

/** Weigh a quarter. */
export const QUESTION_WORDS = `a an the is are am was were be been do does did i me my we our you your it its this that to
of in on at for from with by as and or if so can could will would should may might have has had not what how when
where why which who there here get got any some please just about into out up`;

/** Weigh a half. */
export const FILLERS = `really just still already yet hi hello hey thanks thank also then than been very much too more
other another one ones thing things like would want need let lets know think going go gonna make sure im ive dont cant
doesnt didnt isnt wont i'm i've don't can't doesn't didn't isn't won't it's that's what's there's u ur pls plz sir madam
dear guys guy ok okay well oh ah lah able them they their these those he she his her him us while because since after
before off over again only even now today many most something anything someone`;

/** Weigh 0.4, and so does a pair of them. */
export const COMMON_CHARACTERS =
  '的了是我你他她它们您咱在有个这那就都也和与及或要会到里去来过还很太好又再才只把被让给跟对从以为之其所着地得些点下上一二两么' +
  '什呢吗吧啊呀哦嘛啦哈呃嗯诶哎家说想看知道请问人时候样现今天直已经刚后前而且但因如果虽然真挺蛮老总能可怎';

/** A number of an order, a phone, a parcel: whose it is, not what is asked. Weighs as little as a question word. */
export const isLongNumber = (word: string): boolean => /^\d{5,}$/.test(word);
