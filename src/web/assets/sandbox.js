// The sandbox without reloading. Every form and link works without this file too.

const sandbox = document.querySelector('[data-stream]');
const composer = document.querySelector('form.composer.live');

if (sandbox) {
  listen(sandbox);
  for (const list of document.querySelectorAll('#lines, #notes')) stayAtEnd(list);
  document.addEventListener('submit', submitLive);
  document.addEventListener('click', startDraft);
}
if (composer) prepareComposer(composer);

/** Puts what comes in where it belongs. The markup is the server's own, escaped there. */
function listen(root) {
  const source = new EventSource(root.dataset.stream);
  const pulse = document.getElementById('pulse');
  source.addEventListener('open', () => say(pulse, root.dataset.live, 'live'));
  source.addEventListener('error', () => {
    say(pulse, root.dataset.lost, 'lost');
    if (source.readyState === EventSource.CLOSED) location.reload();
  });
  source.addEventListener('reload', () => location.reload());
  source.addEventListener('line', event => place('lines', event.data));
  source.addEventListener('note', event => place('notes', event.data));
  source.addEventListener('unread', event => {
    for (const link of document.querySelectorAll('[data-room]')) {
      if (link.dataset.room === event.data) link.classList.add('unread');
    }
  });
  addEventListener('pagehide', () => source.close());
  addEventListener('pageshow', event => event.persisted && location.reload());
}

/** A picture that has loaded, or a keyboard that opened: a reader at the end stays there. */
function stayAtEnd(list) {
  let isAtEnd = true;
  list.scrollTop = list.scrollHeight;
  list.addEventListener('scroll', () => {
    isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 120;
  });
  const follow = () => isAtEnd && list.scrollTo(0, list.scrollHeight);
  list.addEventListener('load', follow, true);
  new ResizeObserver(follow).observe(list);
}

function say(element, text, state) {
  element.textContent = text;
  element.dataset.state = state;
}

/** Replaces the item of the same id, or adds it at the end and follows when the reader stands there. */
function place(listId, markup) {
  const list = document.getElementById(listId);
  const template = document.createElement('template');
  template.innerHTML = markup;
  const item = template.content.firstElementChild;
  const old = document.getElementById(item.id);
  if (old) {
    old.replaceWith(item);
    return;
  }
  const isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 120;
  list.querySelector('.empty')?.remove();
  list.append(item);
  if (isAtEnd || item.matches('.mine')) list.scrollTop = list.scrollHeight;
}

/** Sends a form in the background; what comes of it arrives on the stream. */
async function submitLive(event) {
  const form = event.target;
  if (!form.matches('form.live')) return;
  event.preventDefault();
  const data = new FormData(form, event.submitter);
  const isMultipart = form.enctype === 'multipart/form-data';
  let answer;
  try {
    answer = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: isMultipart ? data : new URLSearchParams(data),
    });
  } catch {
    // The house could not be reached: what was written stays in the form.
    return showMistake(sandbox.dataset.lost);
  }
  if (answer.status === 401) return location.reload();
  const isKept = answer.ok || answer.status === 503;
  if (form === composer && isKept) clearDraft();
  showMistake(answer.ok ? '' : (await answer.json()).error);
}

function showMistake(text) {
  const mistake = document.querySelector('.mistake');
  if (!mistake) return;
  mistake.hidden = !text;
  mistake.textContent = text;
}

function prepareComposer(form) {
  const { text, image } = form.elements;
  text.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  image.addEventListener('change', () => showFile(form));
  for (const button of form.querySelectorAll('[data-insert]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      text.setRangeText(button.dataset.insert, text.selectionStart, text.selectionEnd, 'end');
      text.focus();
    });
  }
  if (matchMedia('(pointer: fine)').matches) text.focus();
}

function showFile({ elements: { image } }) {
  const label = image.closest('label').querySelector('span');
  label.dataset.text ??= label.textContent;
  label.textContent = image.files[0]?.name ?? label.dataset.text;
}

/** Quote, edit, cancel: the same links lead there without the script. */
function startDraft(event) {
  const link = event.target.closest('[data-deed]');
  if (!link || !composer) return;
  event.preventDefault();
  clearDraft();
  const { deed, id, excerpt, text } = link.dataset;
  if (deed === 'cancel') return;
  const bar = composer.querySelector('.drafting');
  composer.elements[deed].value = id;
  bar.hidden = false;
  bar.querySelector('b').textContent = bar.dataset[deed];
  bar.querySelector('bdi').textContent = excerpt;
  if (text) composer.elements.text.value = text;
  composer.elements.text.focus();
}

function clearDraft() {
  const { text, image, quote, edit } = composer.elements;
  for (const field of [text, image, quote, edit]) field.value = '';
  composer.querySelector('.drafting').hidden = true;
  showFile(composer);
}
