/*
 * Filling a form: sends what has changed since the last save and nothing else, keeps open what is open, and lets Enter save where it
 * would else leave the page. Without this file the buttons do it all.
 */
const form = document.getElementById('utkast');
const saver = form.querySelector('[data-autosave]');
const MOST_BYTES = 4000000;
const TOO_LARGE = 'Filen är större än 4 MB. Välj en mindre, eller dela upp den.';

/** What the server holds, by field; of several values the last counts, there as here. */
const saved = new Map();
const sent = new WeakMap();
let busy = false;
let changedMeanwhile = false;
let open = [];
let focused = '';

const isAnswer = (name) => name && !name.startsWith('_') && !name.startsWith('fil:') && name !== 'handling';

function typed() {
  const all = new Map();
  for (const [name, value] of new FormData(form)) if (isAnswer(name)) all.set(name, value);
  return all;
}

/** What the page said when it came, whatever the browser has put back in the fields since. */
function asServed() {
  const all = new Map();
  for (const field of form.elements) {
    if (!isAnswer(field.name) || field.disabled || field.type === 'submit') continue;
    if (field.type === 'radio' || field.type === 'checkbox') {
      if (field.defaultChecked) all.set(field.name, field.value);
    } else if (field.options) {
      const chosen = [...field.options].find((option) => option.defaultSelected) || field.options[0];
      if (chosen) all.set(field.name, chosen.value);
    } else {
      all.set(field.name, field.defaultValue);
    }
  }
  return all;
}

function noteNewFields() {
  asServed().forEach((value, name) => { if (!saved.has(name)) saved.set(name, value); });
}

function changed() {
  form.dispatchEvent(new Event('change', { bubbles: true }));
}

document.addEventListener('htmx:config:request', (event) => {
  const { ctx } = event.detail;
  if (ctx.sourceElement !== saver) return;
  // One save at a time, so that each carries the revision that the one before it gave.
  if (busy) { changedMeanwhile = true; event.preventDefault(); return; }
  const now = typed();
  const news = [...now].filter(([name, value]) => saved.get(name) !== value).map(([name]) => name);
  if (news.length === 0) { event.preventDefault(); return; }
  const body = ctx.request.body;
  for (const name of new Set([...body.keys()])) if (!name.startsWith('_') && !news.includes(name)) body.delete(name);
  sent.set(ctx, now);
});
document.addEventListener('htmx:before:request', ({ detail }) => { if (detail.ctx.sourceElement === saver) busy = true; });
document.addEventListener('htmx:finally:request', ({ detail }) => {
  if (detail.ctx.sourceElement !== saver) return;
  busy = false;
  if (changedMeanwhile) { changedMeanwhile = false; changed(); }
});

document.addEventListener('htmx:before:swap', ({ detail }) => {
  if (!sent.has(detail.ctx)) return;
  open = [...form.querySelectorAll('details[open][id]')].map((details) => details.id);
  focused = document.activeElement ? document.activeElement.id : '';
});
document.addEventListener('htmx:after:swap', ({ detail }) => {
  const now = sent.get(detail.ctx);
  if (!now || detail.ctx.response.status >= 300) return;
  now.forEach((value, name) => saved.set(name, value));
  noteNewFields();
  open.forEach((id) => { const details = document.getElementById(id); if (details) details.open = true; });
  const lost = focused && document.activeElement === document.body && document.getElementById(focused);
  if (lost) lost.focus();
});

/** Enter saves; it never hands in, and never takes anybody from where they are. */
form.addEventListener('keydown', (event) => {
  const field = event.target;
  if (event.key !== 'Enter' || event.isComposing || field.tagName !== 'INPUT' || field.type === 'file') return;
  event.preventDefault();
  changed();
});

/** "None of these" and the others take each other's mark away. */
form.addEventListener('change', ({ target }) => {
  const choice = target.type === 'checkbox' && target.checked && target.closest('[data-choice]');
  if (!choice) return;
  choice.querySelectorAll('input[type=checkbox]').forEach((box) => {
    if (box !== target && (target.hasAttribute('data-none') || box.hasAttribute('data-none'))) box.checked = false;
  });
});

/** A file that would be refused is refused before it is sent. */
form.addEventListener('change', ({ target }) => {
  if (target.type !== 'file') return;
  const error = document.getElementById(target.id + '-error');
  const tooLarge = [...target.files].some((file) => file.size > MOST_BYTES);
  if (tooLarge) target.value = '';
  target.closest('.govuk-form-group').classList.toggle('govuk-form-group--error', tooLarge);
  error.textContent = tooLarge ? 'Fel: ' + TOO_LARGE : '';
  const status = document.getElementById('status');
  if (tooLarge && status) status.textContent = TOO_LARGE;
});

noteNewFields();
