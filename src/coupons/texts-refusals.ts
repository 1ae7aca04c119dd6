type Facts = {
  used: string;
  order: string | null;
  ended: string;
  begins: string;
  minimum: string;
  name: string;
};

/** Why a coupon is not given, or not redeemed. */
export const refusalTexts = {
  notIssued: {
    unknown: {
      'zh-CN': (name: string) => `没有叫「${name}」的券。`,
      en: (name: string) => `There is no coupon "${name}".`,
    },
    notForClaim: {
      'zh-CN': (name: string) => `「${name}」不能自己领，由店里发。`,
      en: (name: string) => `"${name}" cannot be claimed: the shop gives it.`,
    },
    closed: {
      'zh-CN': (name: string) => `「${name}」已经关了，不再发了。`,
      en: (name: string) => `"${name}" is closed and no longer given.`,
    },
    over: {
      'zh-CN': (name: string) => `「${name}」的有效期已经过了，不再发了。`,
      en: (name: string) => `The time of "${name}" is over.`,
    },
    limit: {
      'zh-CN': (name: string) => `「${name}」已经领到上限了，发「优惠券」看看手里的。`,
      en: (name: string) => `That is as many of "${name}" as one may have. Send /coupons to see them.`,
    },
    tier: {
      'zh-CN': (name: string) => `「${name}」是给别的会员等级的。`,
      en: (name: string) => `"${name}" is for members of another tier.`,
    },
    empty: {
      'zh-CN': (name: string) => `「${name}」发完了，下次早点来。`,
      en: (name: string) => `All of "${name}" are gone.`,
    },
  },
  mistyped: {
    'zh-CN': '这个券码有抄错的地方，请对着原文再输一次。',
    en: 'A letter of this code is wrong. Please copy it once more.',
  },
  unknownCode: {
    'zh-CN': '没有这个券码，不是我们店发的。',
    en: 'There is no such code: it is none of ours.',
  },
  whose: {
    'zh-CN': '这是公共码，要写明是谁用：/coupon redeem 券码 128.00 @会员',
    en: 'This is a public code, so tell who uses it: /coupon redeem CODE 128.00 @member',
  },
  notRedeemed: {
    void: {
      'zh-CN': (_: Facts) => '这张券已经作废了。',
      en: (_: Facts) => 'This coupon was made void.',
    },
    used: {
      'zh-CN': ({ used, order }: Facts) => `这张券 ${used} 用过了${order ? `（订单 ${order}）` : ''}。`,
      en: ({ used, order }: Facts) =>
        `This coupon was used already, ${used}${order ? ` (order ${order})` : ''}.`,
    },
    closed: {
      'zh-CN': ({ name }: Facts) => `「${name}」这批券已经关了，不能用了。`,
      en: ({ name }: Facts) => `The offer "${name}" is closed.`,
    },
    notIssued: {
      'zh-CN': (_: Facts) => '这张券还没有发给任何人。',
      en: (_: Facts) => 'This coupon was not given to anybody yet.',
    },
    notYours: {
      'zh-CN': (_: Facts) => '这张券是别人的，只能本人用。',
      en: (_: Facts) => "This coupon is somebody else's.",
    },
    expired: {
      'zh-CN': ({ ended }: Facts) => `这张券过期了（${ended} 为止）。`,
      en: ({ ended }: Facts) => `This coupon has expired (it was good until ${ended}).`,
    },
    notYet: {
      'zh-CN': ({ begins }: Facts) => `这张券还没开始，${begins} 起才能用。`,
      en: ({ begins }: Facts) => `This coupon is not valid yet: it begins ${begins}.`,
    },
    belowMinimum: {
      'zh-CN': ({ minimum }: Facts) => `没到门槛：满 ${minimum} 才能用。`,
      en: ({ minimum }: Facts) => `The purchase is below the minimum of ${minimum}.`,
    },
  },
  notForYou: {
    'zh-CN': '这件事要店里管事的人来做。',
    en: 'That one is only for the people who run this place.',
  },
  badAmount: {
    'zh-CN': '金额要写成 128.00 这样。',
    en: 'The amount should look like 128.00.',
  },
};
