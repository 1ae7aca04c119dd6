/** What operators are told about plain words. */
export const plainTexts = {
  slow: {
    'zh-CN': '模型这会儿没回话，什么也没做。可以直接发命令，/help 里都有。',
    en: 'The model does not answer right now, and nothing was done. Commands work as ever: see /help.',
  },
  budget: {
    'zh-CN': '今天问模型的额度用完了，什么也没做。请直接发命令，/help 里都有。',
    en: "Today's budget for the model is used up, and nothing was done. Commands work as ever: see /help.",
  },
  nonsense: {
    'zh-CN': '我没弄懂要做什么，什么也没做。换个说法，或者直接发命令。',
    en: 'I could not make out what to do, and nothing was done. Say it another way, or send the command.',
  },
  faults: {
    'zh-CN': {
      unknown: (what: string) => `这里没有可以这样用的命令：${what}。什么也没做。`,
      role: (what: string) => `这超出了你的权限：${what}。什么也没做。`,
      form: (what: string) => `这一步写得不对：${what}。什么也没做，换个说法试试。`,
      many: (what: string) => `一次要做的太多了（${what}），拆开说吧。什么也没做。`,
    },
    en: {
      unknown: (what: string) => `There is no command to be used like this: ${what}. Nothing was done.`,
      role: (what: string) => `That is more than you may do: ${what}. Nothing was done.`,
      form: (what: string) => `This step is not right: ${what}. Nothing was done; try to say it another way.`,
      many: (what: string) =>
        `That is too much at once (${what}): please ask for it in parts. Nothing was done.`,
    },
  },
  head: {
    'zh-CN': '我理解成这些命令，还什么都没做：',
    en: 'I take it as these commands. Nothing is done yet:',
  },
  would: { 'zh-CN': '预演：', en: 'Dry run: ' },
  refusedStep: {
    'zh-CN': (line: string, why: string) => `我想这样做，可是行不通：\n${line}\n${why}`,
    en: (line: string, why: string) => `I would have done this, and it does not work:\n${line}\n${why}`,
  },
  withCoupon: {
    'zh-CN': (name: string) => `券：${name}（上一步建好后再核对）`,
    en: (name: string) => `Coupon: ${name} (checked once the step before has made it)`,
  },
  step: {
    'zh-CN': (n: number, line: string) => `${n}. ${line}`,
    en: (n: number, line: string) => `${n}. ${line}`,
  },
  stopped: {
    'zh-CN': (n: number, why: string, left: number) =>
      `第 ${n} 步没做成：${why}${left > 0 ? `\n后面 ${left} 步没有做。` : ''}`,
    en: (n: number, why: string, left: number) =>
      `Step ${n} did not work: ${why}${left > 0 ? `\nWhat comes after it (${left}) was not done.` : ''}`,
  },
};
