import { z } from 'zod/v3';

/** An answer's fields that are read; all others are kept as they came. */
const shape = <T extends z.ZodRawShape>(fields: T) => z.object(fields).passthrough();

/** The cursor is absent or empty on the last page. */
const cursor = z
  .string()
  .optional()
  .transform(text => text || undefined);

export const errorAnswer = shape({ errcode: z.number(), errmsg: z.string().default('') });

export const tokenAnswer = shape({ access_token: z.string().min(1), expires_in: z.number().positive() });

export const followUsersAnswer = shape({ follow_user: z.array(z.string()) });

const externalContact = shape({
  external_userid: z.string().min(1),
  name: z.string().default(''),
  /** 1 a WeChat user, 2 a WeCom user. */
  type: z.number(),
  unionid: z.string().optional(),
});

const followInfo = shape({
  userid: z.string(),
  remark: z.string().optional(),
  createtime: z.number(),
  tag_id: z.array(z.string()).optional(),
  state: z.string().optional(),
});

export const customersAnswer = shape({
  external_contact_list: z.array(shape({ external_contact: externalContact, follow_info: followInfo })),
  next_cursor: cursor,
});

export const customerIdsAnswer = shape({ external_userid: z.array(z.string()) });

export const customerAnswer = shape({
  external_contact: externalContact,
  follow_user: z.array(
    shape({
      userid: z.string(),
      createtime: z.number(),
      state: z.string().optional(),
      tags: z
        .array(
          shape({
            group_name: z.string().optional(),
            tag_id: z.string().optional(),
            tag_name: z.string(),
            type: z.number(),
          }),
        )
        .optional(),
    }),
  ),
  next_cursor: cursor,
});

export const groupChatsAnswer = shape({
  group_chat_list: z.array(shape({ chat_id: z.string().min(1), status: z.number() })),
  next_cursor: cursor,
});

export const groupChatAnswer = shape({
  group_chat: shape({
    chat_id: z.string().min(1),
    name: z.string().default(''),
    owner: z.string(),
    create_time: z.number(),
    member_list: z.array(
      shape({
        userid: z.string().min(1),
        /** 1 staff, 2 a customer. */
        type: z.number(),
        join_time: z.number(),
        unionid: z.string().optional(),
        name: z.string().optional(),
      }),
    ),
  }),
});

const corpTag = shape({ id: z.string().min(1), name: z.string() });
const tagGroup = shape({ group_id: z.string().min(1), group_name: z.string(), tag: z.array(corpTag) });

export const corpTagsAnswer = shape({ tag_group: z.array(tagGroup) });
export const addedTagsAnswer = shape({ tag_group: tagGroup });

export const uploadAnswer = shape({ media_id: z.string().min(1) });

/** Whom WeCom will not send to, and the name of the task. */
export const addedTaskAnswer = shape({
  fail_list: z.array(z.string()).nullish(),
  msgid: z.string().min(1),
});

export const staffTasksAnswer = shape({
  /** 0 not sent, 2 sent. */
  task_list: z.array(shape({ userid: z.string(), status: z.number(), send_time: z.number().optional() })),
  next_cursor: cursor,
});

export const sendResultsAnswer = shape({
  send_list: z.array(
    shape({
      external_userid: z.string().optional(),
      chat_id: z.string().optional(),
      userid: z.string(),
      /** 0 not sent, 1 sent, 2 no customer any more, 3 had as many as one may. */
      status: z.number(),
      send_time: z.number().optional(),
    }),
  ),
  next_cursor: cursor,
});

export type GroupChat = z.output<typeof groupChatAnswer>['group_chat'];
