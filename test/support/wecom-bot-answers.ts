import { z } from 'zod/v3';
import type { BotState, Fields, Frame, Question, Taken } from './wecom-bot-server.ts';

type Answer = (errcode: number, errmsg: string, body?: Fields) => void;

/** A refusal in WeCom's words. */
class Refusal extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

const bytes = (most: number) =>
  z.string().refine(text => Buffer.byteLength(text) <= most, `longer than ${most} bytes`);
const feedback = z.object({ id: bytes(256) }).strict();
const stream = z
  .object({
    id: z.string().min(1),
    finish: z.boolean(),
    content: bytes(20_480),
    feedback: feedback.optional(),
  })
  .strict();
const option = z
  .object({ id: bytes(128), text: z.string().min(1), is_checked: z.boolean().optional() })
  .strict();
const head = {
  task_id: z.string().regex(/^[\w@-]{1,128}$/u),
  main_title: z.object({ title: z.string(), desc: z.string().optional() }).strict(),
  sub_title_text: z.string().optional(),
  feedback: feedback.optional(),
};
const card = z.discriminatedUnion('card_type', [
  z
    .object({
      card_type: z.literal('button_interaction'),
      ...head,
      button_list: z
        .array(z.object({ text: z.string().min(1), key: bytes(1024), style: z.number().optional() }).strict())
        .min(1)
        .max(6),
    })
    .strict(),
  z
    .object({
      card_type: z.literal('vote_interaction'),
      ...head,
      checkbox: z
        .object({
          question_key: bytes(1024),
          mode: z.union([z.literal(0), z.literal(1)]),
          option_list: z.array(option).min(1).max(20),
        })
        .strict(),
      submit_button: z.object({ text: z.string(), key: bytes(1024) }).strict(),
    })
    .strict(),
  z
    .object({
      card_type: z.literal('text_notice'),
      ...head,
      card_action: z
        .object({
          type: z.number(),
          url: z.string().optional(),
          appid: z.string().optional(),
          pagepath: z.string().optional(),
        })
        .strict(),
    })
    .strict(),
]);
const media = z.object({ media_id: z.string().min(1) }).strict();
const mediaBody = z.union([
  z.object({ msgtype: z.literal('image'), image: media }).strict(),
  z.object({ msgtype: z.literal('file'), file: media }).strict(),
  z.object({ msgtype: z.literal('voice'), voice: media }).strict(),
  z.object({ msgtype: z.literal('video'), video: media }).strict(),
]);
const cardBody = z.object({ msgtype: z.literal('template_card'), template_card: card }).strict();
const respondBody = z.union([
  z.object({ msgtype: z.literal('stream'), stream }).strict(),
  z.object({ msgtype: z.literal('stream_with_template_card'), stream, template_card: card }).strict(),
  cardBody,
  mediaBody,
]);
const welcomeBody = z.union([
  z.object({ msgtype: z.literal('text'), text: z.object({ content: z.string().min(1) }).strict() }).strict(),
  cardBody,
]);
const pushBody = z.union([
  z
    .object({ msgtype: z.literal('markdown'), markdown: z.object({ content: bytes(20_480) }).strict() })
    .strict(),
  cardBody,
  mediaBody,
]);

/** Smart bot (101463): what WeCom answers to a frame of a subscribed connection. */
export function answerFrame(state: BotState, frame: Frame, answer: Answer, drop: () => void): void {
  const isMessage = /respond|send_msg/u.test(frame.cmd);
  const fault = isMessage ? state.faults.shift() : undefined;
  if (fault === 'silence') return;
  if (fault === 'cut') {
    drop();
    return;
  }
  try {
    if (fault) throw new Refusal(fault.code, 'as the test asked');
    answer(0, 'ok', take(state, frame));
  } catch (cause) {
    if (cause instanceof Refusal) answer(cause.code, cause.message);
    else throw cause;
  }
}

function take(state: BotState, { cmd, headers, body }: Frame): Fields | undefined {
  switch (cmd) {
    case 'ping':
      return undefined;
    case 'aibot_respond_msg':
      return respond(state, headers.req_id, parse(respondBody, body));
    case 'aibot_respond_welcome_msg': {
      const question = questionOf(state, headers.req_id, 'welcome');
      if (state.now() - question.at > 5_000) throw new Refusal(846605, 'invalid req_id: too late');
      return keep(state, { cmd, room: question.room, body: parse(welcomeBody, body) }, question);
    }
    case 'aibot_send_msg': {
      const { chatid, ...rest } = body;
      const room = parse(z.string().min(1), chatid);
      if (!state.known.has(room)) throw new Refusal(93006, 'invalid chatid');
      return keep(state, { cmd, room, body: parse(pushBody, rest) });
    }
    case 'aibot_upload_media_init':
    case 'aibot_upload_media_chunk':
    case 'aibot_upload_media_finish':
      return upload(state, cmd, body);
    default:
      throw new Refusal(846602, `unknown cmd ${cmd}`);
  }
}

function parse<T extends z.ZodTypeAny>(shape: T, value: unknown): z.output<T> {
  const result = shape.safeParse(value);
  if (!result.success) throw new Refusal(40058, `invalid request: ${JSON.stringify(value).slice(0, 200)}`);
  return result.data;
}

function questionOf(state: BotState, reqId: string, use: Question['use']): Question {
  const question = state.questions.get(reqId);
  if (question?.use !== use || question.used) throw new Refusal(846605, 'invalid req_id');
  return question;
}

/** A question is answered once; a stream that answers it may go on for six minutes. */
function respond(state: BotState, reqId: string, body: Fields): undefined {
  const step = body['stream'] as z.output<typeof stream> | undefined;
  const open = step && state.streams.get(step.id);
  if (!step || !open) {
    const question = questionOf(state, reqId, 'reply');
    const taken = keep(
      state,
      { cmd: 'aibot_respond_msg', room: question.room, body, answers: question.msgid },
      question,
      true,
    );
    if (step)
      state.streams.set(step.id, {
        reqId,
        startedAt: state.now(),
        finished: step.finish,
        taken: taken as Taken,
      });
    return undefined;
  }
  if (open.reqId !== reqId || open.finished) throw new Refusal(846605, 'invalid req_id');
  if (state.now() - open.startedAt > 360_000) throw new Refusal(846608, 'stream message update expired');
  if (step.feedback) throw new Refusal(40058, 'feedback belongs to the first step');
  open.finished = step.finish;
  open.taken.steps += 1;
  open.taken.body = { ...open.taken.body, stream: { ...(open.taken.body['stream'] as Fields), ...step } };
  return undefined;
}

function keep(
  state: BotState,
  told: Omit<Taken, 'steps'>,
  question?: Question,
  give?: boolean,
): Fields | undefined {
  const { body, room } = told;
  checkCard(state, body);
  for (const kind of ['image', 'file', 'voice', 'video']) {
    const content = body[kind] as { media_id: string } | undefined;
    if (content && state.media.get(content.media_id) !== kind) throw new Refusal(40007, 'invalid media_id');
  }
  const times = (state.sentAt.get(room) ?? []).filter(at => at > state.now() - 60_000);
  if (times.length >= 30) throw new Refusal(45009, 'api freq out of limit');
  state.sentAt.set(room, [...times, state.now()]);
  if (question) question.used = true;
  const taken: Taken = { ...told, steps: 1 };
  state.taken.push(taken);
  return give ? taken : undefined;
}

function checkCard(state: BotState, body: Fields): void {
  const sent = body['template_card'] as z.output<typeof card> | undefined;
  if (!sent) return;
  if (state.taskIds.has(sent.task_id)) throw new Refusal(40058, 'task_id was used before');
  if (sent.card_type === 'button_interaction') {
    const keys = sent.button_list.map(button => button.key);
    if (new Set(keys).size < keys.length) throw new Refusal(40058, 'a key twice');
  }
  state.taskIds.add(sent.task_id);
}

/** Pieces of 512 KB at most, counted from 0, as the SDK does. */
function upload(state: BotState, cmd: string, body: Fields): Fields | undefined {
  if (cmd === 'aibot_upload_media_init') {
    const shape = z.object({
      type: z.enum(['image', 'file', 'voice', 'video']),
      filename: z.string().min(1),
      total_size: z.number().min(5),
      total_chunks: z.number().min(1).max(100),
      md5: z.string().optional(),
    });
    const { type, total_chunks: total, total_size: size } = parse(shape.strict(), body);
    const id = `u${state.uploads.size + 1}`;
    state.uploads.set(id, { type, total, size, chunks: new Map() });
    return { upload_id: id };
  }
  const one = state.uploads.get(String(body['upload_id']));
  if (!one) throw new Refusal(40058, 'no such upload');
  if (cmd === 'aibot_upload_media_chunk') {
    const piece = Buffer.from(parse(z.string(), body['base64_data']), 'base64');
    if (piece.length > 512 * 1024) throw new Refusal(40006, 'a piece is too large');
    one.chunks.set(parse(z.number(), body['chunk_index']), piece);
    return undefined;
  }
  const size = [...one.chunks.values()].reduce((sum, piece) => sum + piece.length, 0);
  if (one.chunks.size !== one.total || size !== one.size) throw new Refusal(40006, 'pieces are missing');
  const id = `MEDIA${state.media.size + 1}`;
  state.media.set(id, one.type);
  return { type: one.type, media_id: id, created_at: String(state.now()) };
}
