// Beside the text of a campaign: fields that write its lines, words that are put in, and lines that are led to.

const source = document.getElementById('source');
const helper = document.querySelector('.helper');
const LINE = /^\s*([^:：]{1,30}?)\s*[:：](.*)$/u;

const written = (lines, keys) => {
  const end = lines.findIndex(line => /^\s*---/.test(line));
  const head = end < 0 ? lines.length : end;
  const place = lines.slice(0, head).findIndex(line => keys.includes(LINE.exec(line)?.[1]?.toLowerCase()));
  return { head, place };
};

const tell = () => source.dispatchEvent(new Event('input', { bubbles: true }));

const show = (field, value) => {
  if (field.type === 'datetime-local') {
    const [, day, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)$/.exec(value) ?? [];
    field.value = day ? `${day}T${time}` : '';
    return;
  }
  field.value = value;
  // What a list does not offer stays in the text: the list shows nothing then.
  if (field.value !== value) field.selectedIndex = -1;
};

// The text is what counts: the fields show what it says, as far as they can.
function reflect() {
  const lines = source.value.split('\n');
  for (const field of helper.querySelectorAll('[data-keys]')) {
    if (field === document.activeElement) continue;
    const { place } = written(lines, field.dataset.keys.split('|'));
    show(field, place < 0 ? '' : LINE.exec(lines[place])[2].trim());
  }
}

function write(field) {
  const lines = source.value.split('\n');
  const { head, place } = written(lines, field.dataset.keys.split('|'));
  const value = field.value.replace('T', field.type === 'datetime-local' ? ' ' : 'T');
  const line = `${field.dataset.key}: ${value}`;
  if (value === '' && place >= 0) lines.splice(place, 1);
  else if (value !== '') lines.splice(place < 0 ? head : place, place < 0 ? 0 : 1, line);
  source.value = lines.join('\n');
  tell();
}

if (source && helper) {
  helper.hidden = false;
  reflect();
  helper.addEventListener('change', event => write(event.target));
  source.addEventListener('input', reflect);
}

document.addEventListener('click', event => {
  const word = event.target.closest('[data-inserts]')?.dataset.inserts;
  if (word !== undefined) {
    source.setRangeText(word, source.selectionStart, source.selectionEnd, 'end');
    source.focus();
    tell();
  }
  const number = Number(event.target.closest('[data-line]')?.dataset.line);
  if (!number) return;
  const lines = source.value.split('\n');
  const from = lines.slice(0, number - 1).join('\n').length + (number > 1 ? 1 : 0);
  source.focus();
  source.setSelectionRange(from, from + (lines[number - 1]?.length ?? 0));
  source.scrollTop = (source.scrollHeight / lines.length) * Math.max(0, number - 4);
});
