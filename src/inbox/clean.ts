import type { Event, Part, Person } from '../kernel/message.ts';

const NAME_LIMIT = 100;

/**
 * Makes an event storable whatever a platform sends: no null byte (PostgreSQL refuses it), no half of a surrogate
 * pair (JSON refuses it), names of people and rooms that fit a line and turn none around. Everything else stays as it came. A clean event is returned as is.
 */
export function cleanEvent(event: Event): Event {
  const from = event.from && cleanPerson(event.from);
  const room = event.room.title && unfit(event.room.title) ? cleanRoom(event) : event.room;
  const title = event.kind === 'renamed' && unfit(event.title) ? cleanName(event.title) : undefined;
  const parts = 'parts' in event && event.parts.some(dirtyPart) ? event.parts.map(cleanPart) : undefined;
  if (from === event.from && room === event.room && !parts && title === undefined) return event;
  const named = title === undefined ? {} : { title };
  return { ...event, room, ...named, ...(from ? { from } : {}), ...(parts ? { parts } : {}) } as Event;
}

function cleanRoom(event: Event): Event['room'] {
  return { ...event.room, title: cleanName(event.room.title ?? '') };
}

function dirty(value: string): boolean {
  return !value.isWellFormed() || value.includes('\0');
}

function cleanString(value: string): string {
  return value.toWellFormed().replaceAll('\0', '');
}

/** What ends a line, or has what follows it in a line run the other way. */
const LINES = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu;
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

function unfit(name: string): boolean {
  return dirty(name) || UNFIT.test(name);
}

function cleanName(name: string): string {
  return cleanString(name).replace(TURNS, '').replace(LINES, ' ').trim();
}

function cleanPerson(person: Person): Person {
  const tidy = person.name.length <= NAME_LIMIT && person.name !== '' && !unfit(person.name);
  if (tidy) return person;
  const name = [...cleanName(person.name)].slice(0, NAME_LIMIT).join('').trim();
  return { ...person, name: name || person.id };
}

/** JSON spells a null byte and half a surrogate pair as escapes; text that merely looks so is cleaned in vain. */
const ESCAPED = /\\u(?:0000|d[89a-f])/;

function dirtyPart(part: Part): boolean {
  return part.type === 'text' ? dirty(part.text) : ESCAPED.test(JSON.stringify(part));
}

function cleanPart(part: Part): Part {
  return JSON.parse(
    JSON.stringify(part, (_key, value: unknown) => (typeof value === 'string' ? cleanString(value) : value)),
  ) as Part;
}
