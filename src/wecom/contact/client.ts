import { z } from 'zod/v3';
import {
  addedTagsAnswer,
  addedTaskAnswer,
  corpTagsAnswer,
  customerAnswer,
  customerIdsAnswer,
  customersAnswer,
  followUsersAnswer,
  groupChatAnswer,
  groupChatsAnswer,
  sendResultsAnswer,
  staffTasksAnswer,
  uploadAnswer,
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
  return { ...peopleCalls(call), ...tagCalls(call), ...taskCalls(call) };
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

/** What a mass send carries, as WeCom takes it: a text, and up to nine attachments. */
export type TaskContent = {
  text?: { content: string };
  attachments?: (
    | { msgtype: 'image'; image: { media_id: string } }
    | { msgtype: 'link'; link: { title: string; url: string; desc?: string } }
    | {
        msgtype: 'miniprogram';
        miniprogram: { title: string; appid: string; page: string; pic_media_id: string };
      }
  )[];
};

/** To customers, or to customer groups, of one member of staff. */
export type TaskTo =
  | { chat_type: 'single'; external_userid: string[] }
  | { chat_type: 'group'; chat_id_list: string[] };

function taskCalls(call: Caller) {
  const post = (document: string, path: string) => ({ document, path: `${ROOT}/${path}` });
  return {
    /** WeCom 90253: media/upload, a picture that is kept for three days. */
    uploadImage: async (name: string, bytes: Uint8Array): Promise<string> =>
      (
        await call({
          ...read,
          ...{ document: '90253', path: '/cgi-bin/media/upload', query: { type: 'image' } },
          ...{ file: { name, bytes }, answer: uploadAnswer },
        })
      ).media_id,

    /** WeCom 92135: add_msg_template. It sends nothing: its sender has to confirm it in their own app. */
    addTask: (sender: string, to: TaskTo, content: TaskContent) =>
      call({
        ...{ ...post('92135', 'add_msg_template'), repeatable: false, answer: addedTaskAnswer },
        body: { ...to, sender, ...content },
      }),

    /** WeCom 93338: get_groupmsg_task, who of the staff confirmed. */
    staffTasks: (msgid: string, cursor?: string) =>
      call({
        ...{ ...read, ...post('93338', 'get_groupmsg_task'), answer: staffTasksAnswer },
        body: { msgid, limit: 1_000, ...(cursor !== undefined && { cursor }) },
      }),

    /** WeCom 93338: get_groupmsg_send_result, what became of each customer or group. */
    sendResults: (msgid: string, userid: string, cursor?: string) =>
      call({
        ...{ ...read, ...post('93338', 'get_groupmsg_send_result'), answer: sendResultsAnswer },
        body: { msgid, userid, limit: 1_000, ...(cursor !== undefined && { cursor }) },
      }),

    /** WeCom 97610: remind_groupmsg_send, three times in 24 h for each task. */
    remind: async (msgid: string): Promise<void> => {
      await call({
        ...{ ...post('97610', 'remind_groupmsg_send'), repeatable: false, answer: nothing },
        body: { msgid },
      });
    },

    /** WeCom 97611: cancel_groupmsg_send; what is confirmed already goes out all the same. */
    cancelTask: async (msgid: string): Promise<void> => {
      await call({ ...read, ...post('97611', 'cancel_groupmsg_send'), body: { msgid }, answer: nothing });
    },
  };
}

export type ContactClient = ReturnType<typeof openContactClient>;
