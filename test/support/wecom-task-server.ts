import { z } from 'zod/v3';
import type { FakeCustomer, FakeGroup } from './wecom-contact-server.ts';
import { WecomError } from './wecom-error.ts';

type Fields = Record<string, unknown>;

const bytes = (most: number) =>
  z
    .string()
    .min(1)
    .refine(text => Buffer.byteLength(text) <= most, `longer than ${most} bytes`);

const attachment = z.discriminatedUnion('msgtype', [
  z
    .object({ msgtype: z.literal('image'), image: z.object({ media_id: z.string().min(1) }).strict() })
    .strict(),
  z
    .object({
      msgtype: z.literal('link'),
      link: z
        .object({
          title: bytes(128),
          url: bytes(2048),
          desc: bytes(512).optional(),
          picurl: bytes(2048).optional(),
        })
        .strict(),
    })
    .strict(),
  z
    .object({
      msgtype: z.literal('miniprogram'),
      miniprogram: z
        .object({
          title: bytes(64),
          appid: z.string().min(1),
          page: z.string().min(1),
          pic_media_id: z.string().min(1),
        })
        .strict(),
    })
    .strict(),
]);

const common = {
  sender: z.string().min(1),
  text: z
    .object({ content: bytes(4000) })
    .strict()
    .optional(),
  attachments: z.array(attachment).max(9).optional(),
};
const added = z.discriminatedUnion('chat_type', [
  z
    .object({
      chat_type: z.literal('single'),
      external_userid: z.array(z.string()).min(1).max(10_000),
      ...common,
    })
    .strict(),
  z
    .object({ chat_type: z.literal('group'), chat_id_list: z.array(z.string()).min(1).max(2_000), ...common })
    .strict(),
]);
const asked = z.object({ msgid: z.string(), limit: z.number().max(1_000), cursor: z.string().optional() });

/** A mass send as its staff member sees it. */
export type FakeTask = {
  msgid: string;
  sender: string;
  kind: 'single' | 'group';
  content: { text?: { content: string } | undefined; attachments?: unknown[] | undefined };
  cancelled: boolean;
  confirmedAt: number | undefined;
  reminders: number[];
  /** 0 not sent, 1 sent, 2 no customer any more, 3 had as many as one may. */
  results: Map<string, { status: 0 | 1 | 2 | 3; at: number }>;
};

type Known = {
  customers: FakeCustomer[];
  groups: FakeGroup[];
  staff: string[];
  tasks: FakeTask[];
  media: Set<string>;
  /** How many messages each customer or group may still get. */
  left: Map<string, number>;
};

function mediaOf(each: z.output<typeof attachment>): string[] {
  if (each.msgtype === 'image') return [each.image.media_id];
  return each.msgtype === 'miniprogram' ? [each.miniprogram.pic_media_id] : [];
}

const DAY_MS = 86_400_000;

/** WeCom's mass sends (92135, 93338, 97610, 97611), strict as the documents are; codes they do not name are the fake's own. */
export function taskHandlers(state: Known, now: () => number) {
  const taskOf = (msgid: unknown): FakeTask => {
    const task = state.tasks.find(each => each.msgid === msgid);
    if (!task) throw new WecomError(41048, 'invalid msgid');
    return task;
  };
  const isTheirs = (staff: string, kind: 'single' | 'group', id: string): boolean =>
    kind === 'single'
      ? state.customers.some(each => each.id === id && each.staff === staff)
      : state.groups.some(each => each.id === id && (each.owner ?? 'zhang') === staff);

  const add = (body: Fields): Fields => {
    const task = read(added, body);
    if (!task.text && !task.attachments?.length) throw new WecomError(40058, 'text or attachments');
    if (!state.staff.includes(task.sender)) throw new WecomError(40003, 'invalid sender');
    const files = (task.attachments ?? []).flatMap(mediaOf);
    if (files.some(id => !state.media.has(id))) throw new WecomError(40007, 'invalid media_id');
    const kind = task.chat_type;
    const wanted = task.chat_type === 'single' ? task.external_userid : task.chat_id_list;
    const targets = wanted.filter(id => isTheirs(task.sender, kind, id));
    const msgid = `msg${state.tasks.length + 1}`;
    state.tasks.push({
      ...{ msgid, sender: task.sender, kind, cancelled: false, confirmedAt: undefined, reminders: [] },
      content: { text: task.text, attachments: task.attachments },
      results: new Map(targets.map(id => [id, { status: 0 as const, at: 0 }])),
    });
    return { fail_list: wanted.filter(id => !targets.includes(id)), msgid };
  };

  const send = ({ sender, kind }: FakeTask, id: string): 1 | 2 | 3 => {
    if (!isTheirs(sender, kind, id)) return 2;
    const left = state.left.get(id) ?? 30;
    if (left <= 0) return 3;
    state.left.set(id, left - 1);
    return 1;
  };

  return {
    handlers: {
      add_msg_template: (_: Fields, body: Fields) => add(body),
      get_groupmsg_task: (_: Fields, body: Fields) => {
        const task = taskOf(read(asked.strict(), body).msgid);
        const status = task.confirmedAt === undefined ? 0 : 2;
        const at = task.confirmedAt;
        const entry = { userid: task.sender, status, ...(at && { send_time: Math.floor(at / 1000) }) };
        return { task_list: [entry], next_cursor: '' };
      },
      get_groupmsg_send_result: (_: Fields, body: Fields) => {
        const { msgid, userid, cursor, limit } = read(asked.extend({ userid: z.string() }).strict(), body);
        const task = taskOf(msgid);
        if (task.sender !== userid) throw new WecomError(40003, 'invalid userid');
        const all = [...task.results].map(([id, { status, at }]) => ({
          ...(task.kind === 'single' ? { external_userid: id } : { chat_id: id }),
          ...{ userid, status, ...(status === 1 && { send_time: Math.floor(at / 1000) }) },
        }));
        const from = Number(cursor || 0);
        const next = from + limit < all.length ? String(from + limit) : '';
        return { send_list: all.slice(from, from + limit), next_cursor: next };
      },
      remind_groupmsg_send: (_: Fields, body: Fields) => {
        const task = taskOf(read(z.object({ msgid: z.string() }).strict(), body).msgid);
        if (task.reminders.filter(at => at > now() - DAY_MS).length >= 3)
          throw new WecomError(41093, 'reminded too often');
        task.reminders.push(now());
        return {};
      },
      cancel_groupmsg_send: (_: Fields, body: Fields) => {
        taskOf(read(z.object({ msgid: z.string() }).strict(), body).msgid).cancelled = true;
        return {};
      },
    },
    /** A member of staff confirms what is asked of them, in their own app. */
    confirm: (sender: string): void => {
      const open = state.tasks.filter(
        each => each.sender === sender && !each.cancelled && each.confirmedAt === undefined,
      );
      for (const task of open) {
        task.confirmedAt = now();
        for (const id of task.results.keys()) task.results.set(id, { status: send(task, id), at: now() });
      }
    },
  };
}

function read<T extends z.ZodTypeAny>(shape: T, body: Fields): z.output<T> {
  const found = shape.safeParse(body);
  if (!found.success)
    throw new WecomError(40058, `invalid request: ${found.error.issues[0]?.path.join('.')}`);
  return found.data;
}
