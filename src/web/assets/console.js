// What every page of the console does beside htmx. Pages are read and forms are sent without this file too.

const TICK_MS = 3_000;

// By hand: scrollIntoView would make the first Tab begin there, behind the link that skips the menu.
for (const here of document.querySelectorAll('.menu [aria-current]')) {
  const menu = here.closest('.menu');
  const [mine, its] = [here.getBoundingClientRect(), menu.getBoundingClientRect()];
  menu.scrollLeft += mine.left - its.left - (its.width - mine.width) / 2;
}

// Live parts ask again at every tick, while somebody looks.
setInterval(() => {
  if (!document.hidden) document.body.dispatchEvent(new Event('tick'));
}, TICK_MS);

const mistake = document.getElementById('mistake');
document.addEventListener('htmx:beforeRequest', ({ detail }) => {
  if (detail.requestConfig.verb !== 'get') mistake.textContent = '';
});
document.addEventListener('htmx:responseError', ({ detail }) => {
  if (detail.xhr.status === 401) location.assign('/sign-in');
});
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') mistake.textContent = '';
  const search = document.querySelector('input[type="search"]');
  const isTyping = event.target.closest?.('input, textarea, select');
  if (event.key !== '/' || !search || isTyping || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  search.focus();
});

// A word that is pressed goes to the end of what is written: the examples beside an expression.
document.addEventListener('click', event => {
  const button = event.target.closest('[data-adds]');
  const field = button && document.getElementById(button.dataset.to);
  if (!field) return;
  field.value = [field.value.trim(), button.dataset.adds].filter(Boolean).join(' ');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
});

// A file that is too large is told before it is sent; while one is sent its bar shows how far it is.
document.addEventListener('change', ({ target }) => {
  const { most, toolarge } = target.dataset;
  if (!most) return;
  const isLarge = (target.files[0]?.size ?? 0) > Number(most);
  target.setCustomValidity(isLarge ? toolarge : '');
  mistake.textContent = isLarge ? toolarge : '';
});
document.addEventListener('htmx:xhr:progress', ({ target, detail }) => {
  const bar = target.querySelector?.('.upload progress, progress');
  if (!bar || !detail.lengthComputable) return;
  bar.hidden = false;
  bar.value = detail.loaded / detail.total;
});
