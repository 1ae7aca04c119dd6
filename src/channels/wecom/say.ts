import type { WSClient } from '@wecom/aibot-node-sdk';
import { cutText, lengthOf } from '../../kernel/cut-text.ts';
import type { Room } from '../../kernel/message.ts';
import type { Card } from './encode.ts';
import type { Ready } from './send.ts';

type Saying = { client: WSClient; room: Room; id: string };

/** A longer answer appears in steps of about so much, as people read it. */
const STEP_BYTES = 5_000;

/** Answers a question by its frame: aibot_respond_msg (101463). Rejects with the frame that told the refusal. */
export async function respond({ client, id }: Saying, native: Ready, reqId: string): Promise<void> {
  const frame = { headers: { req_id: reqId } };
  switch (native.call) {
    case 'text':
      return await stream({ client, id, reqId }, native.text);
    case 'media':
      await client.replyMedia(frame, native.media, native.mediaId);
      return;
    case 'card':
      if (native.lead === '') await client.replyTemplateCard(frame, native.card, { id });
      else {
        await client.replyStreamWithCard(frame, id, native.lead, true, {
          streamFeedback: { id },
          templateCard: native.card,
        });
      }
      return;
    default:
      return native satisfies never;
  }
}

/**
 * One stream per answer, its last step finished at once, so never near the six minutes that WeCom gives. A step holds
 * all that was said so far; the first one carries the name under which a verdict comes back.
 */
async function stream(
  { client, id, reqId }: { client: WSClient; id: string; reqId: string },
  text: string,
): Promise<void> {
  const frame = { headers: { req_id: reqId } };
  const pieces =
    lengthOf(text, 'bytes') > STEP_BYTES ? cutText(text, 'bytes', STEP_BYTES, STEP_BYTES) : [text];
  let said = '';
  for (const [index, piece] of pieces.entries()) {
    said += piece;
    const feedback = index === 0 ? { id } : undefined;
    await client.replyStream(frame, id, said, index === pieces.length - 1, undefined, feedback);
  }
}

/** Greets whoever opened the chat: aibot_respond_welcome_msg (101463), a text or a card, within five seconds. */
export async function welcome({ client, room, id }: Saying, native: Ready, reqId: string): Promise<void> {
  const frame = { headers: { req_id: reqId } };
  if (native.call === 'text') {
    await client.replyWelcome(frame, { msgtype: 'text', text: { content: native.text } });
  } else if (native.call === 'card' && native.lead === '') {
    await client.replyWelcome(frame, { msgtype: 'template_card', template_card: native.card });
  } else await push({ client, room, id }, native);
}

/** Writes by itself: aibot_send_msg (101463). A direct chat is named by the person. */
export async function push({ client, room }: Saying, native: Ready): Promise<void> {
  switch (native.call) {
    case 'text':
      await client.sendMessage(room.id, markdown(native.text));
      return;
    case 'media':
      await client.sendMediaMessage(room.id, native.media, native.mediaId);
      return;
    case 'card':
      // A push carries a card or a text: what the card can't hold goes as a numbered menu.
      await client.sendMessage(room.id, native.lead === '' ? cardOf(native.card) : markdown(native.menu));
      return;
    default:
      return native satisfies never;
  }
}

function markdown(content: string) {
  return { msgtype: 'markdown' as const, markdown: { content } };
}

function cardOf(card: Card) {
  return { msgtype: 'template_card' as const, template_card: card };
}
