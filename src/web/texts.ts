import type { Say } from '../kernel/errors.ts';
import type { Language } from '../kernel/language.ts';

const TEXTS = {
  house: { 'zh-CN': '茶馆', en: 'Teahouse' },
  skip: { 'zh-CN': '跳到内容', en: 'Skip to content' },
  otherLanguage: { 'zh-CN': 'English', en: '中文' },
  signOut: { 'zh-CN': '退出', en: 'Sign out' },
  channels: { 'zh-CN': '渠道', en: 'Channels' },
  online: { 'zh-CN': '在线', en: 'online' },
  connecting: { 'zh-CN': '连接中', en: 'connecting' },
  offline: { 'zh-CN': '暂时断开', en: 'offline, trying again' },
  failed: { 'zh-CN': '需要处理', en: 'needs attention' },
  off: { 'zh-CN': '未开启，设置 {variable} 即可', en: 'off: set {variable} to turn it on' },

  zone: { 'zh-CN': '时间都按 {timezone}', en: 'All times are those of {timezone}' },
  signInTitle: { 'zh-CN': '进茶馆后台', en: 'Open the console' },
  signInReady: {
    'zh-CN': '这个链接只能用一次。点一下按钮，这台设备七天内不用再登录。',
    en: 'This link works once. Press the button and this device stays signed in for seven days.',
  },
  signInButton: { 'zh-CN': '进入', en: 'Sign in' },
  signInNeeded: { 'zh-CN': '要先登录', en: 'Please sign in first' },
  signInStale: {
    'zh-CN': '这个链接已经用过、过期，或者不完整',
    en: 'This link was used, has expired, or is incomplete',
  },
  signInNoRole: {
    'zh-CN':
      '后台看得到整个店，要有整个店的权限才能进。只管一个群或一个账号的，在那里用命令就好；要进来就请店长用 /op add 加。',
    en: 'The console shows the whole house and takes a role in it. With a role in one group or on one account, use the commands there, or ask a manager for more (/op add).',
  },
  signInHow: { 'zh-CN': '怎么拿到新的登录链接：', en: 'How to get a new sign-in link:' },
  signInChat: {
    'zh-CN': '给机器人发 /console，它会私下回一个链接；',
    en: 'Send /console to the bot, if you help to run the house: it answers with a link in private;',
  },
  signInRestart: {
    'zh-CN': '或者重新运行 npm start，链接会印在终端里。',
    en: 'or run npm start again: the link is printed in the terminal.',
  },
  signInAlready: { 'zh-CN': '已经登录过？打开后台', en: 'Already signed in? Open the console' },
  signInSlow: {
    'zh-CN': '试得太多了，{minutes} 分钟后再来',
    en: 'Too many attempts. Please try again in {minutes} minutes',
  },

  notFound: { 'zh-CN': '这里没有这一页', en: 'There is no such page' },
  broken: { 'zh-CN': '出了点问题，已经记下来了', en: 'Something went wrong; it has been noted' },
  menu: { 'zh-CN': '菜单', en: 'Menu' },
  notYours: {
    'zh-CN': '这一步要更高的权限，请找经理或店主',
    en: 'That takes a higher role: ask a manager or the owner',
  },
  refused: { 'zh-CN': '这个请求不是从后台页面发出的', en: 'This request did not come from the console' },
  back: { 'zh-CN': '回去', en: 'Go back' },

  sandbox: { 'zh-CN': '体验群', en: 'Sandbox' },
  whoAreYou: { 'zh-CN': '你现在是', en: 'You are' },
  owner: { 'zh-CN': '店主', en: 'owner' },
  outside: { 'zh-CN': '未进群', en: 'not in the group' },
  addPerson: { 'zh-CN': '再加一个人', en: 'Add a person' },
  name: { 'zh-CN': '名字', en: 'Name' },
  add: { 'zh-CN': '加入', en: 'Add' },
  group: { 'zh-CN': '茶馆体验群', en: 'Teahouse group' },
  direct: { 'zh-CN': '和茶馆私聊', en: 'Direct chat' },
  join: { 'zh-CN': '进群', en: 'Join the group' },
  leave: { 'zh-CN': '退群', en: 'Leave' },
  messages: { 'zh-CN': '聊天记录', en: 'Messages' },
  emptyGroup: {
    'zh-CN': '群里还没人说话。换不同的人聊几句，再 @茶馆 问个问题；用「{owner}」可以发 /help 看看能管什么。',
    en: 'Nobody has spoken yet. Chat as different people, ask @茶馆 a question; as “{owner}”, send /help to see what you can run.',
  },
  emptyDirect: {
    'zh-CN': '这里是{name}和茶馆的私聊，不用 @，直接说就好。',
    en: 'This is {name}’s private chat with the bot. No need to mention it, just write.',
  },
  writeAs: { 'zh-CN': '以{name}的身份说…', en: 'Write as {name}…' },
  send: { 'zh-CN': '发送', en: 'Send' },
  picture: { 'zh-CN': '图片', en: 'Picture' },
  reply: { 'zh-CN': '引用', en: 'Quote' },
  edit: { 'zh-CN': '改', en: 'Edit' },
  recall: { 'zh-CN': '撤回', en: 'Recall' },
  retry: { 'zh-CN': '重发', en: 'Try again' },
  replying: { 'zh-CN': '引用', en: 'Quoting' },
  editing: { 'zh-CN': '修改', en: 'Editing' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  edited: { 'zh-CN': '已修改', en: 'edited' },
  undelivered: { 'zh-CN': '没送到茶馆', en: 'Not delivered' },
  notStored: {
    'zh-CN': '茶馆现在记不下来，消息留在这里，稍后可以重发',
    en: 'The bot could not store this. The message stays here: try again in a moment',
  },
  joined: { 'zh-CN': '进了群', en: 'joined the group' },
  left: { 'zh-CN': '退了群', en: 'left the group' },
  recalled: { 'zh-CN': '撤回了一条消息', en: 'recalled a message' },
  image: { 'zh-CN': '[图片]', en: '[picture]' },
  media: { 'zh-CN': '[{kind}]', en: '[{kind}]' },
  miniProgram: { 'zh-CN': '小程序', en: 'Mini-program' },
  gone: { 'zh-CN': '原消息已不在', en: 'message no longer there' },
  bot: { 'zh-CN': '机器人', en: 'bot' },
  noticed: { 'zh-CN': '茶馆记下了', en: 'What the house noticed' },
  noticedShort: { 'zh-CN': '茶馆记下了', en: 'Noticed' },
  noticedNone: {
    'zh-CN': '有人说话后，这里会写明：记下了什么、贴了什么标签、凭什么、谁答的、送到没有。',
    en: 'Once somebody speaks, this shows what was stored, which tags and why, what answered, and whether it arrived.',
  },
  toMessage: { 'zh-CN': '看原话', en: 'see the message' },
  stored: { 'zh-CN': '记下', en: 'stored' },
  tagged: { 'zh-CN': '标签', en: 'tagged' },
  answered: { 'zh-CN': '应答', en: 'answered' },
  sent: { 'zh-CN': '送达', en: 'sent' },
  refusedSend: { 'zh-CN': '没发', en: 'refused' },
  unsure: { 'zh-CN': '不确定', en: 'unsure' },
  noteMessage: { 'zh-CN': '一句话', en: 'a message' },
  noteEdited: { 'zh-CN': '改过的话', en: 'an edit' },
  noteRecalled: { 'zh-CN': '撤回', en: 'a recall' },
  noteChoice: { 'zh-CN': '按了一个按钮', en: 'a button press' },
  noteReacted: { 'zh-CN': '给一条消息点了表情', en: 'a reaction' },
  noteJoined: { 'zh-CN': '进群', en: 'a join' },
  noteLeft: { 'zh-CN': '退群', en: 'a leave' },
  noteRoom: { 'zh-CN': '群的变化', en: 'a change of the room' },
  noteMenu: { 'zh-CN': '菜单', en: 'menu' },
  noteCommand: { 'zh-CN': '命令', en: 'command' },
  noteKnowledge: { 'zh-CN': '知识库', en: 'knowledge base' },
  noteTags: { 'zh-CN': '标签', en: 'tags' },
  noteClaim: { 'zh-CN': '认店主', en: 'owner’s claim' },
  noteRefusal: { 'zh-CN': '说明用法', en: 'told why not' },
  noteApology: { 'zh-CN': '出错道歉', en: 'apology for an error' },
  noteSent: { 'zh-CN': '第 {id} 条', en: 'no. {id}' },
  live: { 'zh-CN': '实时', en: 'live' },
  lost: { 'zh-CN': '断开了，正在重连', en: 'connection lost, trying again' },
  notAnImage: { 'zh-CN': '只能发 PNG、JPEG、GIF 或 WebP 图片', en: 'Pictures are PNG, JPEG, GIF or WebP' },
  tooLarge: { 'zh-CN': '太大了，图片最多 2 MB', en: 'Too large: a picture has 2 MB at most' },
  formTooLarge: { 'zh-CN': '写得太长了，这里收不下', en: 'That is too long for this form' },
  uploadLarge: {
    'zh-CN': '文件太大：网页上最多传 40 MB，什么都没有导入。更大的文件请在服务器上用 teahouse import。',
    en: 'This file is too large: 40 MB at most here, and nothing was imported. Larger ones go in with teahouse import, on the server.',
  },
  uploadNothing: { 'zh-CN': '还没有选文件，或者文件是空的', en: 'There is no file, or it is empty' },
} satisfies Record<string, Say>;

export type TextKey = keyof typeof TEXTS;

/** A text in the reader's language, `{name}` filled in. It is plain text: whoever prints it escapes it. */
export type SayText = (key: TextKey, values?: Record<string, string>) => string;

export function sayIn(language: Language): SayText {
  return (key, values = {}) =>
    TEXTS[key][language].replaceAll(/\{(\w+)\}/gu, (_, name) => values[name] ?? '');
}

/** Both languages of a text, for an AppError. */
export function bothOf(key: TextKey): Say {
  return TEXTS[key];
}
