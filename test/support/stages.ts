import { openSandbox } from '../../src/channels/sandbox/sandbox.ts';
import { openTelegram } from '../../src/channels/telegram/index.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { systemRandom } from '../../src/kernel/random.ts';
import { plainText } from '../../src/kernel/text.ts';
import { CAST, GROUP_TITLE, NEWCOMER, PEOPLE, type Stage, type Who } from './stage.ts';
import { openTelegramEmulator, type Payload } from './telegram-emulator.ts';
import { openQuickly } from './wechaty-platform.ts';
import { startWechatyService } from './wechaty-service.ts';

const TOKEN = '666:TEST-TOKEN';
const WECHAT_BOT = { id: 'bot-1', name: '茶馆' };

/** telegraf over HTTP, against an emulated Bot API. */
export async function openTelegramStage(): Promise<Stage> {
  const number = (who: Who) => 11 + PEOPLE.indexOf(who);
  const group = { id: -1001, type: 'supergroup', title: GROUP_TITLE };
  const chatOf = (who: Who) => ({ id: number(who), type: 'private', first_name: CAST[who].name });
  const userOf = (who: Who) => {
    const { name, language } = CAST[who];
    return { id: number(who), is_bot: false, first_name: name, username: who, language_code: language };
  };
  const emulator = await openTelegramEmulator(TOKEN, [group, ...PEOPLE.map(chatOf)]);
  const limits = { perSecond: 0, perGroupMinute: 0, perChatSecond: 0 };
  const platform = { token: TOKEN, apiRoot: emulator.apiRoot, limits };
  const tell = async (who: Who, fields: Record<string, unknown>) => {
    const message_id = emulator.nextMessageId();
    const date = Math.floor(Date.now() / 1_000);
    await emulator.push({ message: { message_id, date, chat: group, from: userOf(who), ...fields } });
    return String(message_id);
  };
  const sentTo = (id: number) => emulator.accepted.filter(({ payload }) => Number(payload.chat_id) === id);
  const buttonsOf = ({ reply_markup }: Payload) => reply_markup?.inline_keyboard?.flat() ?? [];
  return {
    name: 'Telegram',
    channel: openTelegram({ ...platform, clock: systemClock, random: systemRandom }),
    groupTitle: GROUP_TITLE,
    idOf: who => String(number(who)),
    loginOf: who => `telegram @${who}`,
    say: (who, where, words, mention = false) => {
      const at = `@${emulator.bot.username}`;
      return tell(who, {
        chat: where === 'group' ? group : chatOf(who),
        text: mention ? `${at} ${words}` : words,
        ...(mention && { entities: [{ type: 'mention', offset: 0, length: at.length }] }),
      });
    },
    pick: async (who, label) => {
      const buttons = sentTo(number(who)).flatMap(({ payload }) => buttonsOf(payload));
      const data = buttons.findLast(button => button.text === label)?.callback_data;
      // The bot's message is the last one on this platform.
      const message_id = emulator.nextMessageId() - 1;
      const message = { message_id, date: Math.floor(Date.now() / 1_000), chat: chatOf(who) };
      await emulator.push({
        callback_query: { id: `press-${message_id}`, from: userOf(who), message, data },
      });
    },
    join: async who => {
      await tell(who, { new_chat_members: [userOf(who)] });
    },
    heard: (where, who) =>
      sentTo(where === 'group' ? group.id : number(who)).map(({ payload }) => ({
        text: payload.text ?? '',
        buttons: buttonsOf(payload).map(({ text }) => text),
        quote: payload.reply_parameters && String(payload.reply_parameters.message_id),
        mentions: payload.entities?.map(entity => String(entity.user?.id)) ?? [],
      })),
    close: emulator.close,
  };
}

/** wechaty over gRPC, against a puppet service. */
export async function openWechatyStage(): Promise<Stage> {
  const service = await startWechatyService(WECHAT_BOT);
  const idOf = (who: Who) => `wxid_${who}`;
  const roomId = 'tea@chatroom';
  for (const who of PEOPLE) service.mocker.createContact({ id: idOf(who), name: CAST[who].name });
  const memberIdList = [WECHAT_BOT.id, ...PEOPLE.filter(who => who !== NEWCOMER).map(idOf)];
  const room = { id: roomId, topic: GROUP_TITLE, memberIdList, adminIdList: [], ownerId: idOf('boss') };
  service.mocker.createRoom(room);
  const say: Stage['say'] = async (who, where, words, mention = false) => {
    const said = mention
      ? { text: `@${WECHAT_BOT.name}\u2005${words}`, mentions: [WECHAT_BOT.id] }
      : { text: words };
    return service.tell(idOf(who), where === 'group' ? roomId : WECHAT_BOT.id, said);
  };
  return {
    name: 'WeChat',
    channel: openQuickly(service, { rates: {}, sendTimeoutSeconds: 5 }),
    groupTitle: GROUP_TITLE,
    idOf,
    loginOf: who => `wechaty ${idOf(who)}`,
    say,
    pick: async (who, _, number) => {
      await say(who, 'direct', String(number));
    },
    join: async who => {
      const contact = (id: string) => service.mocker.ContactMock.load(id);
      service.mocker.RoomMock.load(roomId)
        .add(contact(idOf(who)))
        .by(contact(idOf('boss')));
    },
    heard: (where, who) =>
      service.sent
        .filter(call => call.to === (where === 'group' ? roomId : idOf(who)))
        .flatMap(call =>
          call.call === 'text'
            ? [{ text: call.text, buttons: [], quote: undefined, mentions: call.mentions }]
            : [],
        ),
    close: service.close,
  };
}

/** The sandbox that the console shows. */
export async function openSandboxStage(): Promise<Stage> {
  const sandbox = openSandbox({ clock: systemClock, random: systemRandom });
  const linesIn = (where: 'group' | 'direct', who: Who) =>
    sandbox.lines(where === 'group' ? sandbox.group.id : sandbox.directRoom(who).id);
  const fromBot = (where: 'group' | 'direct', who: Who) =>
    linesIn(where, who).filter(({ from }) => from.id === sandbox.bot.id);
  return {
    name: 'The sandbox',
    channel: sandbox,
    groupTitle: sandbox.group.title ?? '',
    idOf: who => who,
    loginOf: who => `sandbox ${who}`,
    say: async (who, where, words, mention = false) => {
      await sandbox.say(who, where, words, { mention });
      return linesIn(where, who).findLast(({ from }) => from.id === who)?.id ?? '';
    },
    pick: async (who, label) => {
      const choices = fromBot('direct', who).flatMap(({ id, parts }) =>
        parts.flatMap(part => (part.type === 'choices' ? part.options.map(option => ({ id, option })) : [])),
      );
      const chosen = choices.findLast(({ option }) => option.label === label);
      await sandbox.press(who, chosen?.id ?? '', chosen?.option.id ?? '');
    },
    join: sandbox.join,
    heard: (where, who) =>
      fromBot(where, who).map(({ parts, quote }) => ({
        text: plainText(parts),
        buttons: parts.flatMap(part => (part.type === 'choices' ? part.options.map(o => o.label) : [])),
        quote,
        mentions: parts.flatMap(part => (part.type === 'mention' ? [part.person.id] : [])),
      })),
    close: async () => {},
  };
}
