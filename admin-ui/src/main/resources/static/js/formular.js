/*
 * A form's structure: says where a moved question stands now, and lets questions be dragged. An extra only: the buttons do the same,
 * and the page works without this file. A question of a group is dragged within its group.
 */
const STRUCTURE_ID = 'struktur';

function structure() {
  return document.getElementById(STRUCTURE_ID);
}

/** The page's only status region is emptied first, so that the same words are read again. */
function announce() {
  const region = document.getElementById('status');
  const text = structure() && structure().dataset.say;
  if (!region || !text) return;
  region.textContent = '';
  window.requestAnimationFrame(() => { region.textContent = text; });
}

function listOf(item) {
  return item && item.closest('[data-list]');
}

/** Whether what is dragged may stand in the list: in its own group, or on any page when it stands on one. */
function mayStandIn(list, dragged) {
  const own = listOf(dragged);
  return list && !dragged.contains(list) && (list === own || (list.dataset.list.startsWith('sida:') && own.dataset.list.startsWith('sida:')));
}

/** Where it would land: before the item under the pointer, or last in the list. */
function landing(event, dragged) {
  let item = event.target.closest('[data-key]');
  while (item && !mayStandIn(listOf(item), dragged)) item = item.parentElement && item.parentElement.closest('[data-key]');
  const page = event.target.closest('[data-page]');
  const list = item ? listOf(item) : page && page.querySelector('[data-list^="sida:"]');
  return mayStandIn(list, dragged) ? { list, before: item === dragged ? null : item } : null;
}

function move(dragged, place) {
  const rest = [...place.list.children].filter((item) => item !== dragged);
  const form = document.getElementById('dra');
  form.elements.vad.value = dragged.dataset.key;
  form.elements.sida.value = place.list.dataset.list.startsWith('sida:') ? place.list.dataset.list.slice('sida:'.length) : '';
  form.elements.plats.value = place.before ? rest.indexOf(place.before) : rest.length;
  form.requestSubmit();
}

function markDraggable() {
  if (structure()) structure().querySelectorAll('[data-key]').forEach((item) => { item.draggable = true; });
}

function unmark() {
  document.querySelectorAll('.rv-over, .rv-dragged').forEach((item) => item.classList.remove('rv-over', 'rv-dragged'));
}

let dragged = null;
document.addEventListener('dragstart', (event) => {
  dragged = event.target.closest ? event.target.closest('[data-key]') : null;
  if (dragged) dragged.classList.add('rv-dragged');
});
document.addEventListener('dragover', (event) => {
  const place = dragged && landing(event, dragged);
  if (!place) return;
  event.preventDefault();
  document.querySelectorAll('.rv-over').forEach((item) => item.classList.remove('rv-over'));
  if (place.before) place.before.classList.add('rv-over');
});
document.addEventListener('drop', (event) => {
  const place = dragged && landing(event, dragged);
  if (!place) return;
  event.preventDefault();
  move(dragged, place);
});
document.addEventListener('dragend', () => { unmark(); dragged = null; });
document.addEventListener('htmx:after:swap', () => { markDraggable(); announce(); });
markDraggable();
announce();
