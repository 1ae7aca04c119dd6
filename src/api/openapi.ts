import { z } from 'zod';
import { REDEMPTION_EXAMPLE, redemptionAnswer, redemptionBody } from './redemptions.ts';
import { BODIES, type Collection, counts, EXAMPLES, MOST_ROWS, refusal } from './shapes.ts';

const SUMMARIES: Record<Collection, { summary: string; description: string }> = {
  members: {
    summary: 'Adds or updates members',
    description:
      'People are known by their account, else by their phone. Orders that waited for them become theirs. ' +
      `One person, or up to ${MOST_ROWS} under "members": all of them are taken, or none.`,
  },
  orders: {
    summary: 'Adds or updates orders',
    description:
      'Orders are known by their number; an order of somebody unknown waits until they appear. ' +
      `One order, or up to ${MOST_ROWS} under "orders": all of them are taken, or none.`,
  },
};

const REFUSALS: Record<number, string> = {
  400: 'The body is no JSON, or the Idempotency-Key is malformed.',
  401: 'The token is missing, wrong or revoked.',
  413: 'The body is larger than 1 MiB.',
  415: 'The body is not application/json in UTF-8.',
  422: 'Rows are wrong (each is told with its field and reason), or the key was used for another call. Nothing was taken.',
  429: 'Too many calls with this token; Retry-After tells for how many seconds.',
};

const schemaOf = (shape: z.ZodType, io: 'input' | 'output' = 'output') => {
  const { $schema, ...schema } = z.toJSONSchema(shape, { io });
  return schema;
};

const json = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });

/** The API as OpenAPI 3.1 describes it, made from the shapes by which calls are read. */
export function describeApi(url: string) {
  const collections = Object.keys(BODIES) as Collection[];
  return {
    openapi: '3.1.0',
    info: {
      title: 'Teahouse',
      version: '1',
      description:
        'How the systems of a shop tell the house about members and orders. Reasons are told in the language of Accept-Language: zh-CN or en.',
    },
    servers: [{ url }],
    security: [{ token: [] }],
    paths: {
      ...Object.fromEntries(collections.map(name => [`/api/v1/${name}`, { post: operation(name) }])),
      '/api/v1/redemptions': { post: redemptionOperation() },
    },
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Made in the chat by /token new.' },
      },
      schemas: {
        Counts: schemaOf(counts),
        Refusal: schemaOf(refusal),
        Redemption: schemaOf(redemptionAnswer),
        redemptions: schemaOf(redemptionBody, 'input'),
        ...Object.fromEntries(
          collections.flatMap(name => [
            [name, schemaOf(z.union([BODIES[name].row, BODIES[name].list]), 'input')],
          ]),
        ),
      },
    },
  };
}

const KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'The same call with the same key acts once within 30 days and is answered as it was the first time, with the header Idempotent-Replayed: true.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

const refusals = (more: Record<number, string> = {}) =>
  Object.fromEntries(
    Object.entries({ ...REFUSALS, ...more }).map(([status, description]) => [
      status,
      { description, content: json('Refusal') },
    ]),
  );

function redemptionOperation() {
  return {
    summary: 'Redeems a coupon',
    description:
      'Uses a coupon up for a purchase and tells what it takes off. Of any number of calls for one code exactly one succeeds.',
    operationId: 'post-redemptions',
    parameters: [KEY],
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: { $ref: '#/components/schemas/redemptions' },
          examples: { one: { value: REDEMPTION_EXAMPLE } },
        },
      },
    },
    responses: {
      200: { description: 'It is redeemed.', content: json('Redemption') },
      ...refusals({
        409:
          'The coupon cannot be redeemed, and error.code tells why: coupon_used, coupon_expired, coupon_notYet, coupon_notYours, ' +
          'coupon_belowMinimum, coupon_mistyped, coupon_unknown, coupon_notIssued, coupon_closed, coupon_void.',
      }),
    },
  };
}

function operation(name: Collection) {
  const { one, list } = EXAMPLES[name];
  return {
    ...SUMMARIES[name],
    operationId: `post-${name}`,
    parameters: [KEY],
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: { $ref: `#/components/schemas/${name}` },
          examples: { one: { value: one }, several: { value: list } },
        },
      },
    },
    responses: {
      200: { description: 'What became of the rows.', content: json('Counts') },
      ...refusals(),
    },
  };
}
