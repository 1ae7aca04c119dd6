import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { AppError } from '../../kernel/errors.ts';
import type { Env, Shell } from '../env.ts';
import type { Layout } from '../layout.ts';
import { bothOf } from '../texts.ts';
import { mountEvents } from './events.ts';
import { imageType } from './image-type.ts';
import { draftingOf, printSandbox } from './page.ts';
import { openView, sandboxUrl } from './view.ts';

const LONGEST_BODY = 2 * 1024 * 1024 + 64 * 1024;

type Fields = { text: (name: string) => string; image: File | undefined };
type Deed = (fields: Fields, as: string, where: 'group' | 'direct') => Promise<void>;

/** The sandbox page, its live stream, and what people do on it. */
export function mountSandbox(
  app: Hono<Env>,
  shell: Shell,
  { layout, script }: { layout: Layout; script: string },
): void {
  const { sandbox } = shell;
  app.get('/sandbox', context => {
    const { t } = context.var;
    const query = context.req.query();
    const view = openView(shell, context.var, { as: query['as'], room: query['room'] });
    const drafting = draftingOf(view, { reply: query['reply'], edit: query['edit'] }, t);
    return context.html(
      layout(context, {
        title: t('sandbox'),
        content: printSandbox(shell, view, drafting),
        wide: true,
        scripts: [script],
      }),
    );
  });

  app.get('/sandbox/images/:id', context => {
    const bytes = sandbox.image(context.req.param('id'));
    const type = bytes && imageType(bytes);
    if (!bytes || !type) return context.notFound();
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': type,
      'cache-control': 'private, max-age=86400, immutable',
    });
  });

  mountEvents(app, shell);
  app.post('/sandbox/people', async context => {
    const fields = await fieldsOf(context);
    const { person } = sandbox.people.add(fields.text('name'));
    return context.redirect(
      sandboxUrl(person.id, fields.text('room') === 'direct' ? 'direct' : 'group'),
      303,
    );
  });

  const deeds: Record<string, Deed> = {
    say: (fields, as, where) => speak(shell, fields, as, where),
    press: (fields, as) => sandbox.press(as, fields.text('id'), fields.text('choice')),
    recall: (fields, as) => sandbox.recall(as, fields.text('id')),
    retry: (fields, as) => sandbox.retry(as, fields.text('id')),
    join: (_fields, as) => sandbox.join(as),
    leave: (_fields, as) => sandbox.leave(as),
  };
  for (const [name, deed] of Object.entries(deeds)) {
    app.post(`/sandbox/${name}`, bodyLimit({ maxSize: LONGEST_BODY }), context => act(context, shell, deed));
  }
}

async function speak(shell: Shell, fields: Fields, as: string, where: 'group' | 'direct'): Promise<void> {
  const { sandbox } = shell;
  const text = fields.text('text').replaceAll('\r\n', '\n');
  if (fields.text('edit')) return sandbox.edit(as, fields.text('edit'), text);
  if (!fields.image) return sandbox.say(as, where, text, { quote: fields.text('quote') || undefined });
  const bytes = Buffer.from(await fields.image.arrayBuffer());
  if (!imageType(bytes)) throw new AppError('not-an-image', bothOf('notAnImage'));
  await sandbox.sendImage(as, where, bytes, text.trim());
}

/** The script gets a bare 204 and hears the rest on its stream; a form goes back to the page. */
async function act(context: Context<Env>, shell: Shell, deed: Deed): Promise<Response> {
  const fields = await fieldsOf(context);
  const view = openView(shell, context.var, { as: fields.text('as'), room: fields.text('room') });
  const isScript = context.req.header('accept')?.includes('application/json') ?? false;
  try {
    await deed(fields, view.as.id, view.where);
  } catch (error) {
    if (error instanceof AppError) throw error;
    shell.deps.log.error({ err: error }, 'what was done in the sandbox could not be stored');
    if (isScript) return context.json({ error: context.var.t('notStored') }, 503);
  }
  return isScript ? context.body(null, 204) : context.redirect(view.url, 303);
}

async function fieldsOf(context: Context<Env>): Promise<Fields> {
  const body = await context.req.parseBody();
  const image = body['image'];
  return {
    text: name => (typeof body[name] === 'string' ? body[name] : ''),
    image: image instanceof File && image.size > 0 ? image : undefined,
  };
}
