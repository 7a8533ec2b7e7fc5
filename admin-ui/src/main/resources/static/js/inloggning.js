/*
 * Warns two minutes before a login times out. Every window of the same login counts: what is done in one keeps the others logged in.
 * Without this file a form says how long it may wait.
 */
const dialog = document.getElementById('loggas-ut');
const KEY = 'regelverk-senast';
const WARNING = 120000;
const EVERY = 5000;
const length = Number(dialog.dataset.sekunder) * 1000;
const [title, text] = [dialog.querySelector('h2'), dialog.querySelector('p')];

let own = Date.now();
let out = false;

function heard() {
  own = Date.now();
  try { localStorage.setItem(KEY, String(own)); } catch (full) { /* This window alone, then. */ }
}

function last() {
  try { return Math.max(own, Number(localStorage.getItem(KEY)) || 0); } catch (closed) { return own; }
}

function look() {
  const left = length - (Date.now() - last());
  if (left > WARNING) {
    if (dialog.open && !out) dialog.close();
  } else if (left > 0) {
    if (!dialog.open) dialog.showModal();
  } else if (!out) {
    out = true;
    title.textContent = 'Du är utloggad';
    text.textContent = 'Det du har skrivit finns kvar på sidan. Stäng rutan och tryck på knappen som sparar: då får du logga in igen, och texten följer med.';
    dialog.querySelector('button').textContent = 'Stäng';
    if (!dialog.open) dialog.showModal();
  }
}

async function goOn() {
  dialog.close();
  if (out) return;
  const answer = await fetch(dialog.dataset.adress, { headers: { 'HX-Request': 'true' } }).catch(() => null);
  if (answer && answer.ok) heard();
}

dialog.querySelector('button').addEventListener('click', goOn);
dialog.addEventListener('cancel', (event) => { event.preventDefault(); goOn(); });
document.addEventListener('htmx:after:request', ({ detail }) => { if (detail.ctx.response && detail.ctx.response.status < 400) heard(); });
heard();
window.setInterval(look, EVERY);
