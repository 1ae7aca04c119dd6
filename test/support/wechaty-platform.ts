import { types } from 'wechaty';
import type { Channel } from '../../src/channels/channel.ts';
import { openWechaty, type WechatyOptions } from '../../src/channels/wechaty/index.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import type { Room } from '../../src/kernel/message.ts';
import { systemRandom } from '../../src/kernel/random.ts';
import type { Platform, Received } from '../channels/platform.ts';
import { type SentCall, startWechatyService, TOKEN, type WechatyService } from './wechaty-service.ts';

const SELF = { id: 'bot-1', name: '茶馆' };
const DASHES = '- - - - - - - - - - - - - - -';

export const mei = { account: 'wechaty', id: 'wxid_mei' };
const jun = { account: 'wechaty', id: 'wxid_jun' };
export const group: Room = { account: 'wechaty', id: 'tea@chatroom', kind: 'group' };
export const direct: Room = { account: 'wechaty', id: 'wxid_mei', kind: 'direct' };

/** A service with a group in which Mei and the bot are; Jun is a contact. */
export async function startTeaGroup(tls = true): Promise<WechatyService> {
  const service = await startWechatyService(SELF, tls);
  service.mocker.createContact({ id: mei.id, name: '小梅' });
  service.mocker.createContact({ id: jun.id, name: '小军' });
  const members = { memberIdList: [SELF.id, mei.id], adminIdList: [], ownerId: mei.id };
  service.mocker.createRoom({ id: group.id, topic: '老客茶话', ...members });
  return service;
}

/** A channel that notices within a second or two what takes it a minute in earnest. */
export function openQuickly(service: WechatyService, options: Partial<WechatyOptions> = {}): Channel {
  return openWechaty({
    puppet: 'wechaty-puppet-service',
    token: TOKEN,
    endpoint: service.endpoint,
    clock: systemClock,
    random: systemRandom,
    heartbeatSeconds: 1.5,
    sendTimeoutSeconds: 0.8,
    ...options,
  });
}

export async function openWechatyPlatform(): Promise<Platform> {
  const service = await startTeaGroup();
  const room = () => service.mocker.RoomMock.load(group.id);
  const contact = (id: string) => service.mocker.ContactMock.load(id);
  const to = { group: group.id, direct: SELF.id };
  return {
    channel: openQuickly(service),
    can: {
      join: true,
      leave: true,
      quote: true,
      imageIn: true,
      imageOut: true,
      refuse: true,
      lose: true,
      disconnect: true,
      hold: false,
      members: true,
      lackRights: true,
    },
    group,
    direct,
    mei,
    jun,
    say: async (where, text, how = {}) => {
      const quoted = service.sent.find(call => call.id === how.quote);
      const opening = quoted?.call === 'text' ? `「${SELF.name}：${quoted.text}」\n${DASHES}\n` : '';
      const mention = how.mention ? `@${SELF.name}\u2005` : '';
      const mentions = how.mention ? [SELF.id] : [];
      service.tell(mei.id, to[where], { text: `${opening}${mention}${text}`, mentions });
    },
    image: async caption => {
      service.tell(mei.id, group.id, { type: types.Message.Image, filename: `${caption}.png` });
    },
    join: async () => room().add(contact(jun.id)).by(contact(mei.id)),
    leave: async () => room().remove(contact(jun.id)).by(contact(jun.id)),
    press: async () => {
      throw new Error('WeChat has no buttons');
    },
    disconnect: service.crash,
    reconnect: service.start,
    refuseNext: async () => {
      service.faults.push({ code: 3, words: 'the text is not allowed' });
    },
    loseNext: async () => {
      service.faults.push('hang');
    },
    moderated: () => service.moderated,
    mayModerate: async may => {
      const payload = service.mocker.cacheRoomPayload.get(group.id);
      if (payload) payload.ownerId = may ? SELF.id : mei.id;
    },
    received: () => service.sent.map(toReceived),
    close: service.close,
  };
}

function toReceived(call: SentCall): Received {
  const text = call.call === 'text' ? call.text : '';
  const mentions = call.call === 'text' ? call.mentions : [];
  return { room: call.to, text, buttons: [], mentions, image: call.call === 'file' };
}
