/*
 * Progressive enhancement only: every page and every write works without this file.
 * Starts the govuk-frontend behaviours in use, keeps focus after htmx swaps, tells the status region what happened.
 */
import { createAll, Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, Radios, SkipLink } from '../vendor/govuk-frontend-6.6.0.min.js';

const STATUS_ID = 'status';

function startComponents(scope) {
  [CharacterCount, ErrorSummary, NotificationBanner, Radios, Checkboxes].forEach((component) => createAll(component, {}, scope));
  createAll(Button, { preventDoubleClick: true }, scope);
}

/** Says a short message in the page's only status region. Emptied first, so that the same words are read again. */
function say(message) {
  const region = document.getElementById(STATUS_ID);
  if (!region) return;
  region.textContent = '';
  window.requestAnimationFrame(() => { region.textContent = message; });
}

/** Moves focus to an element that is not focusable by itself, and leaves no trace in the tab order. */
function moveFocus(element) {
  if (!element) return;
  if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex]')) {
    element.setAttribute('tabindex', '-1');
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus();
}

/** After a swap: focus what the server marked, else stay; never leave focus on body when it was inside the target. */
function keepFocus(target, hadFocus) {
  const marked = target.querySelector('[data-focus], [autofocus]');
  if (marked) {
    moveFocus(marked);
  } else if (hadFocus && document.activeElement === document.body) {
    moveFocus(target.querySelector('h1, h2, h3, input, select, textarea, button, a[href]') || target);
  }
}

function resolve(target) {
  return typeof target === 'string' ? document.querySelector(target) : target;
}

/** A button that takes a while and then draws the form anew: nothing can be written meanwhile, so nothing written is lost. */
function hold(button, held) {
  const form = button && button.dataset && button.dataset.holds && document.getElementById(button.dataset.holds);
  if (!form) return;
  form.inert = held;
  if (held) say('Hämtar …');
}

function followHtmx() {
  const focused = new WeakMap();
  document.addEventListener('htmx:before:request', ({ detail }) => {
    const target = resolve(detail.ctx.target);
    if (!target) return;
    target.setAttribute('aria-busy', 'true');
    hold(detail.ctx.sourceElement, true);
    focused.set(detail.ctx, target.contains(document.activeElement));
  });
  document.addEventListener('htmx:finally:request', ({ detail }) => {
    const target = resolve(detail.ctx.target);
    if (target) target.removeAttribute('aria-busy');
    hold(detail.ctx.sourceElement, false);
  });
  document.addEventListener('htmx:after:swap', ({ detail }) => {
    const before = resolve(detail.ctx.target);
    const target = before && before.isConnected ? before : before && before.id && document.getElementById(before.id);
    if (!target) return;
    startComponents(target);
    keepFocus(target, focused.get(detail.ctx));
  });
  document.addEventListener('htmx:response:error', ({ detail }) => {
    const status = detail.ctx.response.status;
    if (status === 422 || status === 409) return;
    detail.ctx.swap = 'none';
    say(failureText(status));
  });
  document.addEventListener('htmx:error', () => say('Ingen kontakt med servern. Det du har skrivit finns kvar på sidan. Försök igen.'));
  // The server can name the element: HX-Trigger: {"moveFocus": {"id": "inkomst-2"}}
  document.addEventListener('moveFocus', ({ detail }) => moveFocus(document.getElementById(detail.id)));
}

function failureText(status) {
  if (status === 401) return 'Du är utloggad. Det du har skrivit finns kvar på sidan: tryck på knappen som sparar och logga in igen, så följer det med.';
  if (status === 403) return 'Det sparades inte. Det du har skrivit finns kvar på sidan: tryck på knappen som sparar.';
  if (status === 503) return 'Databasen svarar inte. Det du har skrivit finns kvar på sidan. Försök igen om en stund.';
  return 'Det gick inte att hämta eller spara. Det du har skrivit finns kvar på sidan. Försök igen.';
}

/** A filter marked data-auto-submit is sent when changed; its button stays for those without script. */
function autoSubmit() {
  document.addEventListener('change', (event) => {
    const control = event.target.closest('[data-auto-submit]');
    if (control && control.form) control.form.requestSubmit();
  });
}

/** A button marked data-insert puts its word where the cursor stands in the named field; without script it is put last. */
function insertWords() {
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-insert]');
    const field = button && document.getElementById(button.dataset.insertInto);
    if (!field) return;
    event.preventDefault();
    field.setRangeText(button.dataset.insert, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  });
}

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
startComponents(document);
createAll(SkipLink);
followHtmx();
autoSubmit();
insertWords();
