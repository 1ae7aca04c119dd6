import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WecomError } from './wecom-error.ts';
import { type FakeTask, taskHandlers } from './wecom-task-server.ts';

export const CORP = { id: 'ww123', secret: 'contact-secret' };

type Fields = Record<string, unknown>;
type Asked = { path: string; query: Record<string, string>; body: Fields };

export type FakeCustomer = {
  id: string;
  name: string;
  staff: string;
  unionid?: string;
  state?: string;
  tags?: string[];
};
export type FakeGroup = {
  id: string;
  name: string;
  /** `zhang` unless another is named. */
  owner?: string;
  people: { userid: string; type: 1 | 2; name: string; unionid?: string }[];
};

/** What happens to one call of a path: an error code, a broken connection, another answer. */
export type ContactFault = { path: string; code?: number; cut?: boolean; answer?: Fields; status?: number };

/**
 * WeCom's HTTP API for customer contact, strict: a wrong or old token, an unknown field or one of another type is
 * refused with WeCom's own code. A token lasts two hours of `now`.
 */
export async function openWecomContact(now: () => number = Date.now) {
  const state = {
    customers: [] as FakeCustomer[],
    groups: [] as FakeGroup[],
    staff: ['zhang', 'li'],
    tagGroups: [] as { group_id: string; group_name: string; tag: { id: string; name: string }[] }[],
    faults: [] as ContactFault[],
    calls: [] as Asked[],
    welcomes: [] as { code: string; text: string }[],
    welcomed: new Set<string>(),
    tokens: new Map<string, number>(),
    tokenFetches: 0,
    tasks: [] as FakeTask[],
    media: new Set<string>(),
    left: new Map<string, number>(),
  };
  const tasks = taskHandlers(state, now);
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const query = Object.fromEntries(url.searchParams);
    const body = await readBody(request);
    const path = url.pathname.replace('/cgi-bin/', '').replace('externalcontact/', '');
    state.calls.push({ path, query, body });
    const index = state.faults.findIndex(fault => fault.path === path);
    const [fault] = index < 0 ? [] : state.faults.splice(index, 1);
    if (fault?.cut) return void response.destroy();
    if (fault?.status) return void response.writeHead(fault.status).end('busy');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answerTo({ path, query, body }, fault)));
  };

  const answerTo = ({ path, query, body }: Asked, fault: ContactFault | undefined): Fields => {
    try {
      if (fault?.code !== undefined)
        throw new WecomError(fault.code, `as asked with ${query['access_token']}`);
      if (path !== 'gettoken') checkToken(query);
      return fault?.answer ?? { errcode: 0, errmsg: 'ok', unheard_of: 1, ...handle({ path, query, body }) };
    } catch (cause) {
      if (!(cause instanceof WecomError)) throw cause;
      return { errcode: cause.code, errmsg: cause.message };
    }
  };

  const checkToken = ({ access_token: token = '' }: Record<string, string>) => {
    const until = state.tokens.get(token);
    if (until === undefined) throw new WecomError(40014, 'invalid access_token');
    if (until <= now()) throw new WecomError(42001, 'access_token expired');
  };

  const toTags = ({ tags = [] }: FakeCustomer) =>
    state.tagGroups.flatMap(({ group_name, tag }) =>
      tag
        .filter(({ id }) => tags.includes(id))
        .map(({ id, name }) => ({ group_name, tag_name: name, tag_id: id, type: 1 })),
    );

  const handlers: Record<string, (query: Record<string, string>, body: Fields) => Fields> = {
    ...tasks.handlers,
    'media/upload': (query, body) => {
      if (query['type'] !== 'image' || !String(body['form']).includes('name="media"'))
        throw new WecomError(40004, 'invalid media type');
      const id = `MEDIA${state.media.size + 1}`;
      state.media.add(id);
      return { type: 'image', media_id: id, created_at: String(now()) };
    },
    gettoken: (query, _body) => {
      if (query['corpid'] !== CORP.id) throw new WecomError(40013, 'invalid corpid');
      if (query['corpsecret'] !== CORP.secret) throw new WecomError(40001, 'invalid secret');
      state.tokenFetches += 1;
      const token = `token-${randomUUID()}`;
      state.tokens.set(token, now() + 7_200_000);
      return { access_token: token, expires_in: 7200 };
    },
    get_follow_user_list: (_query, _body) => {
      return { follow_user: state.staff };
    },
    list: (query, _body) => {
      return {
        external_userid: state.customers.filter(one => one.staff === query['userid']).map(one => one.id),
      };
    },
    'batch/get_by_user': (_query, body) => {
      const {
        userid_list: staff,
        cursor,
        limit,
      } = only(body, { userid_list: 'object', cursor: 'string', limit: 'number' });
      if (Number(limit) > 100) throw new WecomError(40058, 'limit');
      const mine = state.customers.filter(one => (staff as string[]).includes(one.staff));
      const { items, next } = page(mine, cursor, Number(limit));
      return { external_contact_list: items.map(toBatchEntry), next_cursor: next };
    },
    get: (query, _body) => {
      const mine = state.customers.filter(one => one.id === query['external_userid']);
      const [one] = mine;
      if (!one) throw new WecomError(84061, 'not external contact');
      const follow = mine.map(each => ({
        userid: each.staff,
        createtime: 1_700_000_000,
        state: each.state,
        tags: toTags(each),
      }));
      return { ...toBatchEntry(one), follow_user: follow };
    },
    'groupchat/list': (_query, body) => {
      const { cursor, limit } = only(body, { status_filter: 'number', cursor: 'string', limit: 'number' });
      const { items, next } = page(state.groups, cursor, Number(limit));
      return { group_chat_list: items.map(({ id }) => ({ chat_id: id, status: 0 })), next_cursor: next };
    },
    'groupchat/get': (_query, body) => {
      const { chat_id: id } = only(body, { chat_id: 'string', need_name: 'number' });
      const group = state.groups.find(each => each.id === id);
      if (!group) throw new WecomError(86001, 'invalid chatid');
      const people = group.people.map(each => ({ ...each, join_time: 1_700_000_000, join_scene: 1 }));
      return {
        group_chat: {
          chat_id: group.id,
          name: group.name,
          owner: group.owner ?? 'zhang',
          create_time: 1_700_000_000,
          member_list: people,
        },
      };
    },
    get_corp_tag_list: () => ({ tag_group: state.tagGroups }),
    add_corp_tag: (_query, body) => {
      const { group_name: name, tag } = only(body, { group_name: 'string', tag: 'object' });
      const group = state.tagGroups.find(each => each.group_name === name) ?? {
        group_id: `g${state.tagGroups.length + 1}`,
        group_name: String(name),
        tag: [],
      };
      if (!state.tagGroups.includes(group)) state.tagGroups.push(group);
      const made = (tag as { name: string }[]).map(each => ({
        id: `t:${name}:${each.name}`,
        name: each.name,
      }));
      if (made.some(({ id }) => group.tag.some(each => each.id === id)))
        throw new WecomError(40071, 'duplicate tag');
      if (state.tagGroups.flatMap(each => each.tag).length + made.length > 3_000)
        throw new WecomError(40072, 'too many');
      group.tag.push(...made);
      return { tag_group: { ...group, tag: made } };
    },
    mark_tag: (_query, body) => {
      const types = { userid: 'string', external_userid: 'string', add_tag: 'object', remove_tag: 'object' };
      const { userid, external_userid: id, add_tag: add = [], remove_tag: remove = [] } = only(body, types);
      const one = state.customers.find(each => each.id === id && each.staff === userid);
      if (!one) throw new WecomError(84061, 'not external contact');
      const known = new Set(state.tagGroups.flatMap(each => each.tag.map(tag => tag.id)));
      if ((add as string[]).some(tag => !known.has(tag))) throw new WecomError(40068, 'invalid tagid');
      const kept = (one.tags ?? []).filter(tag => !(remove as string[]).includes(tag));
      one.tags = [...new Set([...kept, ...(add as string[])])];
      return {};
    },
    send_welcome_msg: (_query, body) => {
      const { welcome_code: code, text } = only(body, { welcome_code: 'string', text: 'object' });
      // A callback tells `WelcomeCode`; whatever else is none.
      if (!/^W/u.test(String(code))) throw new WecomError(41050, 'invalid welcome_code');
      if (state.welcomed.has(String(code))) throw new WecomError(41051, 'externaluser has started chatting');
      state.welcomed.add(String(code));
      state.welcomes.push({ code: String(code), text: (text as { content: string }).content });
      return {};
    },
  };

  const handle = ({ path, query, body }: Asked): Fields => {
    const handler = handlers[path];
    if (!handler) throw new WecomError(48002, `api forbidden: ${path}`);
    return handler(query, body);
  };

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(state, {
    confirm: tasks.confirm,
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  });
}

export type WecomContact = Awaited<ReturnType<typeof openWecomContact>>;

async function readBody(request: IncomingMessage): Promise<Fields> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  if (text === '') return {};
  return request.headers['content-type'] === 'application/json' ? JSON.parse(text) : { form: text };
}

/** The body holds these fields with these types and no others. */
function only(body: Fields, types: Record<string, string>): Fields {
  for (const [name, value] of Object.entries(body)) {
    if (types[name] !== typeof value) throw new WecomError(40058, `invalid field ${name}`);
  }
  return body;
}

function page<T>(all: T[], cursor: unknown, limit: number): { items: T[]; next: string } {
  const from = Number(cursor || 0);
  const items = all.slice(from, from + limit);
  return { items, next: from + limit < all.length ? String(from + limit) : '' };
}

function toBatchEntry({ id, name, staff, unionid, state, tags }: FakeCustomer): Fields {
  return {
    external_contact: {
      external_userid: id,
      name,
      type: 1,
      avatar: '',
      gender: 0,
      ...(unionid && { unionid }),
    },
    follow_info: {
      userid: staff,
      remark: '',
      createtime: 1_700_000_000,
      tag_id: tags ?? [],
      ...(state && { state }),
    },
  };
}
