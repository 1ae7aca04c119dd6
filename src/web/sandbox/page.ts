import { html } from 'hono/html';
import type { Html, Shell } from '../env.ts';
import type { SayText } from '../texts.ts';
import { type Drafting, printComposer } from './composer.ts';
import { cursorOf } from './events.ts';
import { printAvatar, printContext, printLine } from './line.ts';
import { printNote } from './note.ts';
import { sandboxUrl, type View } from './view.ts';

const SHOWN_LINES = 200;

/** The whole sandbox: who you are, the chat, and what the house made of it. */
export function printSandbox(shell: Shell, view: View, drafting: Drafting): Html {
  const { t } = view;
  const stream = `/sandbox/events?${new URLSearchParams({ as: view.as.id, room: view.where, since: cursorOf(shell) })}`;
  return html`<div class="sandbox" data-stream="${stream}" data-lost="${t('lost')}" data-live="${t('live')}">
${printPeople(shell, view)}
<section class="chat" aria-label="${t('sandbox')}">
${printTabs(view)}
<ol class="lines" id="lines" aria-live="polite" aria-relevant="additions" aria-label="${t('messages')}" tabindex="0">${printLines(view, ownerName(shell))}</ol>
${printComposer(view, drafting)}
</section>
<section class="noticed" id="noticed" aria-labelledby="noticed-title">
<h2 id="noticed-title">${t('noticed')} <span class="pulse" id="pulse" role="status"></span></h2>
<ol class="notes" id="notes" tabindex="0" aria-labelledby="noticed-title">${printNotes(shell, view)}</ol>
</section>
</div>`;
}

function printLines(view: View, owner: string): Html {
  const lines = view.sandbox.lines(view.room).slice(-SHOWN_LINES);
  if (lines.length > 0) return html`${lines.map(line => printLine(line, view))}`;
  const hint =
    view.where === 'group' ? view.t('emptyGroup', { owner }) : view.t('emptyDirect', { name: view.as.name });
  return html`<li class="empty">${hint}</li>`;
}

function printNotes(shell: Shell, view: View): Html {
  const entries = shell.feed.recent();
  if (entries.length === 0) return html`<li class="empty">${view.t('noticedNone')}</li>`;
  return html`${entries.map((entry, index) => printNote(entry, entries[index - 1], view))}`;
}

function printPeople(shell: Shell, view: View): Html {
  const { t, where, sandbox } = view;
  const people = sandbox.people.all().map(({ person, inGroup }) => {
    const isSelf = person.id === view.as.id;
    const marks = [isOwner(shell, person.id) && t('owner'), !inGroup && t('outside')].filter(Boolean);
    return html`<li><a href="${sandboxUrl(person.id, where)}" ${isSelf ? html`aria-current="true"` : ''}
data-room="${isSelf ? '' : sandbox.directRoom(person.id).id}">${printAvatar(person, view)}<span class="name"><bdi>${person.name}</bdi>
${marks.length > 0 && html`<small>${marks.join(' · ')}</small>`}</span></a></li>`;
  });
  return html`<nav class="people" aria-label="${t('whoAreYou')}">
<h2>${t('whoAreYou')}</h2>
<ul>${people}</ul>
<details><summary>${t('addPerson')}</summary>
<form method="post" action="/sandbox/people" class="row"><input type="hidden" name="csrf" value="${view.csrf}"><input type="hidden" name="room" value="${where}">
<input name="name" required maxlength="40" aria-label="${t('name')}" placeholder="${t('name')}" autocomplete="off">
<button>${t('add')}</button></form></details>
</nav>`;
}

function printTabs(view: View): Html {
  const { t, as, where, sandbox } = view;
  const tab = (to: 'group' | 'direct', text: string, room: string) =>
    html`<a href="${sandboxUrl(as.id, to)}" ${to === where ? html`aria-current="page"` : ''} data-room="${to === where ? '' : room}">${text}</a>`;
  const leave = html`<form method="post" action="/sandbox/leave">${printContext(view)}<button class="plain">${t('leave')}</button></form>`;
  return html`<div class="tabs"><nav>${tab('group', t('group'), sandbox.group.id)}${tab('direct', t('direct'), sandbox.directRoom(as.id).id)}
<a class="down" href="#noticed">${t('noticedShort')}</a></nav>${where === 'group' && as.inGroup && leave}</div>`;
}

function isOwner(shell: Shell, id: string): boolean {
  return shell.deps.house.owners.includes(`${shell.sandbox.group.account}:${id}`);
}

function ownerName(shell: Shell): string {
  const people = shell.sandbox.people.all();
  return (people.find(({ person }) => isOwner(shell, person.id)) ?? people[0])?.person.name ?? '';
}

/** What the browser asked to do, from the address. */
export function draftingOf(
  view: View,
  query: { reply?: string | undefined; edit?: string | undefined },
  t: SayText,
): Drafting {
  const id = query.edit ?? query.reply;
  const line = view.sandbox.lines(view.room).find(known => known.id === id && !known.recalled);
  if (!line) return { what: 'say' };
  return { what: query.edit ? 'edit' : 'quote', line, title: query.edit ? t('editing') : t('replying') };
}
