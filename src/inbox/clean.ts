import type { Event, Part, Person } from '../kernel/message.ts';

const NAME_LIMIT = 100;

/**
 * Makes an event storable whatever a platform sends: no null byte (PostgreSQL refuses it), no half of a surrogate
 * pair (JSON refuses it), a name that fits a line. Everything else stays as it came. A clean event is returned as is.
 */
export function cleanEvent(event: Event): Event {
  const from = event.from && cleanPerson(event.from);
  const room = event.room.title && dirty(event.room.title) ? cleanRoom(event) : event.room;
  const parts = 'parts' in event && event.parts.some(dirtyPart) ? event.parts.map(cleanPart) : undefined;
  if (from === event.from && room === event.room && !parts) return event;
  return { ...event, room, ...(from ? { from } : {}), ...(parts ? { parts } : {}) } as Event;
}

function cleanRoom(event: Event): Event['room'] {
  return { ...event.room, title: cleanString(event.room.title ?? '') };
}

function dirty(value: string): boolean {
  return !value.isWellFormed() || value.includes('\0');
}

function cleanString(value: string): string {
  return value.toWellFormed().replaceAll('\0', '');
}

function cleanPerson(person: Person): Person {
  const tidy = person.name.length <= NAME_LIMIT && person.name !== '' && !dirty(person.name);
  if (tidy) return person;
  const name = [...cleanString(person.name)].slice(0, NAME_LIMIT).join('').trim();
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
