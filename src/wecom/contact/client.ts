import { z } from 'zod/v3';
import {
  addedTagsAnswer,
  corpTagsAnswer,
  customerAnswer,
  customerIdsAnswer,
  customersAnswer,
  followUsersAnswer,
  groupChatAnswer,
  groupChatsAnswer,
} from './answers.ts';
import type { Caller } from './call.ts';

const ROOT = '/cgi-bin/externalcontact';
const CUSTOMERS_A_PAGE = 100;
const GROUPS_A_PAGE = 1_000;
const nothing = z.object({}).passthrough();
const read = { repeatable: true };

/** One customer as one member of staff has tagged them. */
export type Marking = { userid: string; external_userid: string; add_tag?: string[]; remove_tag?: string[] };

/** Customer contact: `/cgi-bin/externalcontact/`, as far as the house uses it. */
export function openContactClient(call: Caller) {
  return { ...peopleCalls(call), ...tagCalls(call) };
}

function peopleCalls(call: Caller) {
  return {
    /** WeCom 92571: the staff who may have customers. */
    followUsers: async () =>
      (
        await call({
          ...read,
          document: '92571',
          path: `${ROOT}/get_follow_user_list`,
          answer: followUsersAnswer,
        })
      ).follow_user,

    /** WeCom 92113: ids of the customers of one member of staff. */
    customerIds: async (userid: string) =>
      (
        await call({
          ...read,
          ...{ document: '92113', path: `${ROOT}/list`, query: { userid }, answer: customerIdsAnswer },
        })
      ).external_userid,

    /** WeCom 92114: one customer, and who of the staff has them; up to 500 of those a page. */
    customer: (external_userid: string, cursor?: string) =>
      call({
        ...read,
        ...{ document: '92114', path: `${ROOT}/get`, answer: customerAnswer },
        query: { external_userid, ...(cursor !== undefined && { cursor }) },
      }),

    /** WeCom 92994: the customers of some staff, a hundred a page. */
    customers: (userids: string[], cursor?: string) =>
      call({
        ...read,
        ...{ document: '92994', path: `${ROOT}/batch/get_by_user`, answer: customersAnswer },
        body: { userid_list: userids, cursor: cursor ?? '', limit: CUSTOMERS_A_PAGE },
      }),

    /** WeCom 92120: the customer groups. */
    groupChats: (cursor?: string) =>
      call({
        ...read,
        ...{ document: '92120', path: `${ROOT}/groupchat/list`, answer: groupChatsAnswer },
        body: { status_filter: 0, limit: GROUPS_A_PAGE, ...(cursor !== undefined && { cursor }) },
      }),

    /** WeCom 92122: one customer group with its people, by name. */
    groupChat: async (chat_id: string) =>
      (
        await call({
          ...read,
          ...{ document: '92122', path: `${ROOT}/groupchat/get`, body: { chat_id, need_name: 1 } },
          answer: groupChatAnswer,
        })
      ).group_chat,
  };
}

function tagCalls(call: Caller) {
  return {
    /** WeCom 92117: get_corp_tag_list, all of them. */
    corpTags: async () =>
      (
        await call({
          ...read,
          document: '92117',
          path: `${ROOT}/get_corp_tag_list`,
          body: {},
          answer: corpTagsAnswer,
        })
      ).tag_group,

    /** WeCom 92117: add_corp_tag; a group that is there already gets the tags beside its own. At most 3,000 in all. */
    addCorpTags: async (group_name: string, names: string[]) =>
      (
        await call({
          ...{ document: '92117', path: `${ROOT}/add_corp_tag`, repeatable: false, answer: addedTagsAnswer },
          body: { group_name, tag: names.map(name => ({ name })) },
        })
      ).tag_group,

    /** WeCom 92118: mark_tag. */
    markTags: async (marking: Marking): Promise<void> => {
      await call({ ...read, document: '92118', path: `${ROOT}/mark_tag`, body: marking, answer: nothing });
    },

    /** WeCom 92137: send_welcome_msg, within 20 s after the customer came and once (41051). */
    sendWelcome: async (welcome_code: string, content: string): Promise<void> => {
      await call({
        ...{ document: '92137', path: `${ROOT}/send_welcome_msg`, repeatable: false, answer: nothing },
        body: { welcome_code, text: { content } },
      });
    },
  };
}

export type ContactClient = ReturnType<typeof openContactClient>;
