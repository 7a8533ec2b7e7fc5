/*
 * A decision table as a grid: arrows, Enter, Esc, Tab, Ctrl+D and paste. Changed cells wait in the page's own form until it is sent;
 * without this file every row has a page of its own.
 */
const table = document.querySelector('[data-rutnat]');
const form = document.getElementById('rutnat');
const reading = document.getElementById('radens-mening');
const waiting = new Map();
let sending = false;

const rowOf = (cell) => cell.closest('tr');
const text = (cell) => cell.firstElementChild;
const key = (cell) => rowOf(cell).dataset.rad + '\t' + cell.dataset.falt;
const grid = () => [...table.tBodies[0].rows].map((row) => [...row.querySelectorAll('[data-falt]')]);

function focusOn(cell) {
  table.querySelectorAll('[data-falt][tabindex="0"]').forEach((old) => old.setAttribute('tabindex', '-1'));
  cell.setAttribute('tabindex', '0');
  cell.focus();
}

/** The neighbour of a cell, the cell itself at the edge. */
function beside(cell, down, right) {
  const rows = grid();
  const at = rows.findIndex((row) => row.includes(cell));
  const column = rows[at].indexOf(cell);
  const row = rows[Math.max(0, Math.min(rows.length - 1, at + down))];
  return row[Math.max(0, Math.min(row.length - 1, column + right))];
}

/** What the row of the cell says, and the row chosen for the buttons. */
function choose(cell) {
  const row = rowOf(cell);
  row.querySelector('input[name=rad]').checked = true;
  say(row.dataset.mening ? row.dataset.rad + ': ' + row.dataset.mening : '');
}

function say(sentence) {
  reading.hidden = !sentence;
  if (reading.textContent !== sentence) reading.textContent = sentence;
}

function showWaiting() {
  form.elements.andringar.value = [...waiting].map(([place, value]) => place + '\t' + value).join('\n');
  document.getElementById('antal-andrade').textContent =
    waiting.size === 0 ? '' : waiting.size === 1 ? 'En cell är ändrad och inte sparad.' : waiting.size + ' celler är ändrade och inte sparade.';
}

function change(cell, value) {
  if (text(cell).textContent === value) return;
  text(cell).textContent = value;
  cell.classList.add('rv-grid__changed');
  waiting.set(key(cell), value);
  showWaiting();
  tryOut(cell);
}

/** Asks what is wrong with the changed cells and how the row reads now. Nothing is saved. */
async function tryOut(cell) {
  const sent = new URLSearchParams(new FormData(form));
  sent.set('rad', rowOf(cell).dataset.rad);
  const answer = await fetch(form.dataset.prova, { method: 'POST', body: sent }).catch(() => null);
  if (!answer || !answer.ok) {
    say('Ingen kontakt med servern. Det du har skrivit finns kvar på sidan.');
    return;
  }
  const told = await answer.json();
  const wrong = new Map(told.errors.map((error) => [error.fieldId, error.message]));
  for (const place of waiting.keys()) {
    const row = table.querySelector('tr[data-rad="' + CSS.escape(place.split('\t')[0]) + '"]');
    if (row) row.querySelectorAll('[data-falt]').forEach((one) => mark(one, wrong.get(one.id)));
  }
  rowOf(cell).dataset.mening = told.reading;
  showFindings(told.findings);
  const focused = document.activeElement.closest('[data-falt]') || cell;
  const sentence = rowOf(focused).dataset.mening;
  say(wrong.get(cell.id) || (sentence ? rowOf(focused).dataset.rad + ': ' + sentence : ''));
}

/** The analysis of the table as it would be with the changed cells. */
function showFindings(findings) {
  document.getElementById('analys-inget').hidden = findings.length > 0;
  document.getElementById('analys').replaceChildren(...findings.map((finding) => {
    const item = document.createElement('li');
    item.className = finding.colour === 'red' ? 'rv-why--emot' : 'rv-why--oklar';
    item.id = 'fynd-' + finding.number;
    item.dataset.rader = finding.rows.join(' ');
    item.dataset.celler = finding.cells.join(' ');
    const tag = document.createElement('strong');
    tag.className = 'govuk-tag govuk-tag--' + finding.colour;
    tag.textContent = finding.word + ' ' + finding.number;
    item.append(tag, ' ' + finding.problem + ' ' + finding.remedy + ' ' + finding.period + ' ');
    finding.rows.forEach((row) => {
      const link = document.createElement('a');
      link.className = 'govuk-link';
      link.href = '#rad-' + row;
      link.textContent = row;
      item.append(link, ' ');
    });
    return item;
  }));
  markRows();
  markCells();
}

/** Cells that make a finding say which, and lead to its words. */
function markCells() {
  table.querySelectorAll('.rv-grid__at-finding').forEach((cell) => {
    cell.classList.remove('rv-grid__at-finding');
    cell.removeAttribute('aria-describedby');
    cell.querySelectorAll('.rv-grid__mark').forEach((mark) => mark.remove());
  });
  document.querySelectorAll('#analys > li').forEach((item) => (item.dataset.celler || '').split(' ').filter(Boolean).forEach((id) => {
    const cell = document.getElementById(id);
    if (!cell) return;
    const known = cell.querySelector('.rv-grid__mark');
    const mark = known || document.createElement('span');
    mark.className = 'rv-grid__mark';
    mark.textContent = (known ? mark.textContent + ', ' : '') + item.querySelector('.govuk-tag').textContent;
    if (!known) text(cell).after(mark);
    cell.classList.add('rv-grid__at-finding');
    cell.setAttribute('aria-describedby', ((cell.getAttribute('aria-describedby') || '') + ' ' + item.id).trim());
  }));
}

/** Rows that a finding is about have a mark that says so. */
function markRows() {
  const found = new Set([...document.querySelectorAll('#analys li')].flatMap((item) => (item.dataset.rader || '').split(' ')));
  table.querySelectorAll('tr[data-rad]').forEach((row) => row.classList.toggle('rv-grid__found', found.has(row.dataset.rad)));
}

function mark(cell, problem) {
  cell.querySelectorAll('.govuk-error-message').forEach((old) => old.remove());
  cell.classList.toggle('rv-grid__wrong', Boolean(problem));
  if (!problem) return;
  const message = document.createElement('span');
  message.className = 'govuk-error-message';
  message.textContent = problem;
  cell.append(message);
}

function edit(cell, typed) {
  const input = document.createElement('input');
  input.className = 'govuk-input';
  input.value = typed === undefined ? text(cell).textContent : typed;
  const heading = table.tHead.rows[0].cells[cell.cellIndex].firstElementChild;
  input.setAttribute('aria-label', heading.textContent + ', rad ' + rowOf(cell).dataset.rad);
  text(cell).hidden = true;
  cell.append(input);
  input.focus();
  let open = true;
  const end = (keep, next) => {
    if (!open) return;
    open = false;
    input.remove();
    text(cell).hidden = false;
    if (keep) change(cell, input.value.trim());
    if (next) focusOn(next);
  };
  input.addEventListener('blur', () => end(true));
  input.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') end(false, cell);
    else if (event.key === 'Enter') end(true, beside(cell, 1, 0));
    else if (event.key === 'Tab') end(true, beside(cell, 0, event.shiftKey ? -1 : 1));
    else return;
    event.preventDefault();
  });
}

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-10, 0], PageDown: [10, 0], Home: [0, -99], End: [0, 99] };

function onKey(event) {
  const cell = event.target.closest('[data-falt]');
  if (!cell || event.altKey) return;
  if (event.key in STEPS) focusOn(beside(cell, ...STEPS[event.key]));
  else if (event.key === 'Enter' || event.key === 'F2') edit(cell);
  else if (event.key === 'd' && event.ctrlKey) change(cell, text(beside(cell, -1, 0)).textContent);
  else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) edit(cell, event.key);
  else return;
  event.preventDefault();
}

/** One value goes into the cell; a block of cells is shown as a difference first. */
function onPaste(event) {
  const cell = event.target.closest('[data-falt]');
  if (!cell || event.target !== cell) return;
  event.preventDefault();
  const pasted = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '');
  if (!/[\t\n]/.test(pasted)) change(cell, pasted.trim());
  else if (waiting.size > 0) say('Spara först de celler som är ändrade, och klistra in sedan.');
  else {
    const send = document.getElementById('inklistrat');
    send.elements.rad.value = rowOf(cell).dataset.rad;
    send.elements.falt.value = cell.dataset.falt;
    send.elements.text.value = pasted;
    send.submit();
  }
}

function start() {
  table.setAttribute('role', 'grid');
  grid().flat().forEach((cell) => cell.setAttribute('tabindex', '-1'));
  const first = table.querySelector('[data-falt]');
  if (first) first.setAttribute('tabindex', '0');
  form.elements.andringar.value.split('\n').filter(Boolean).forEach((line) => {
    const [row, field, value] = line.split('\t');
    waiting.set(row + '\t' + field, value);
  });
  showWaiting();
  markRows();
  table.addEventListener('keydown', onKey);
  table.addEventListener('paste', onPaste);
  table.addEventListener('dblclick', (event) => { const cell = event.target.closest('[data-falt]'); if (cell) edit(cell); });
  table.addEventListener('click', (event) => { if (event.target.closest('[data-falt]')) focusOn(event.target.closest('[data-falt]')); });
  table.addEventListener('focusin', (event) => { const cell = event.target.closest('[data-falt]'); if (cell) choose(cell); });
  form.addEventListener('submit', () => { sending = true; });
  window.addEventListener('beforeunload', (event) => { if (waiting.size > 0 && !sending) event.preventDefault(); });
}

if (table) start();
