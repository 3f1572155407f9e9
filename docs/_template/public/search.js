// The search of the site, behind MiniSearch: loaded when a reader first searches, and the index with it.
const button = document.querySelector('button.find');
const root = new URL(button.dataset.root || '.', document.baseURI);
const SHOWN = 24;

// Words that say nothing about what is looked for. A query of nothing else keeps them.
const EMPTY = new Set('a an and are as at be by can do does for from how in is it its of on or that the their this to use was what when where which why with'.split(' '));

const plain = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const words = text => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const index = new MiniSearch({
  fields: ['title', 'names', 'context', 'text'],
  tokenize: words,
  processTerm: word => EMPTY.has(word) ? null : word,
  searchOptions: {
    processTerm: word => word,
    boost: { title: 8, names: 6, context: 2 },
    weights: { prefix: 0.6, fuzzy: 0.4 },
    boostDocument: id => entries[id].weight,
    prefix: word => word.length > 1,
    combineWith: 'AND',
  },
});

// Everything that can be found: pages and their sections. The place in the list is the id.
const entries = [];

function fill({ groups, pages }) {
  const add = entry => entries.push({ ...entry, id: entries.length });
  for (const [href, group, isApi, title, names, text, sections] of pages) {
    add({ href, group: groups[group], title, names, context: '', text, weight: isApi ? 2 : 3 });
    for (const [id, heading, words] of sections) {
      add({ href: `${href}#${encodeURIComponent(id)}`, group: groups[group], title: heading, names: '', context: title, text: words, weight: isApi ? 0.6 : 1 });
    }
  }
  index.addAll(entries);
}

// A swap of two neighbors is two edits to MiniSearch, too many for a short word: the swapped words are looked up as they are.
const swaps = word => Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2));
const edits = word => word.length < 2 ? 0 : word.length < 6 ? 1 : 2;

// Titles and names that are just the words come first, then those that nearly are, those that hold them, those that nearly do, and texts.
function find(query) {
  const all = words(query);
  const asked = all.some(word => !EMPTY.has(word)) ? all.filter(word => !EMPTY.has(word)) : [];
  if (!asked.length) return [];
  const titles = { fields: ['title', 'names'] };
  const exact = { combineWith: 'AND', queries: asked };
  const misspelled = word => ({ combineWith: 'OR', queries: [{ queries: [word], fuzzy: edits(word) }, { queries: swaps(word), combineWith: 'OR' }] });
  const allNear = { combineWith: 'AND', queries: asked.map(misspelled) };
  // Beyond whole titles, a word that stands somewhere just so is not misspelled.
  const near = { combineWith: 'AND', queries: asked.map(word => index.search(word, { prefix: false }).length > 0 ? word : misspelled(word)) };
  const hits = new Map();
  const add = results => results.forEach(hit => hits.has(hit.id) || hits.set(hit.id, hit));
  const whole = ({ id, terms }) => [entries[id].title, ...entries[id].names.split('|')].some(name => {
    const own = words(name).filter(word => !EMPTY.has(word));
    return own.length === asked.length && own.every(word => terms.includes(word));
  });
  const heavier = (a, b) => entries[b.id].weight - entries[a.id].weight;
  for (const query of [exact, allNear]) add(index.search(query, { ...titles, prefix: false }).filter(whole).sort(heavier));
  add(index.search(exact, titles));
  add(index.search(near, titles));
  add(index.search(exact));
  if (hits.size < 5) add(index.search(near));
  if (hits.size === 0) add(index.search({ ...near, combineWith: 'OR' }));
  return [...hits.values()].map(({ id, terms }) => ({ ...entries[id], terms: new Set(terms) }));
}

const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

// The text with the words that were found marked.
function marked(text, terms) {
  const parts = [];
  let end = 0;
  for (const word of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (!words(word[0]).some(part => terms.has(part))) continue;
    parts.push(text.slice(end, word.index), make('mark', {}, word[0]));
    end = word.index + word[0].length;
  }
  return [...parts, text.slice(end)];
}

// A line around the first word that was found.
function excerpt(text, terms) {
  const at = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].find(word => words(word[0]).some(part => terms.has(part)))?.index ?? 0;
  const from = at < 60 ? 0 : text.indexOf(' ', at - 50) + 1;
  const cut = text.slice(from, from + 150);
  return (from ? '… ' : '') + (from + 150 < text.length ? cut.slice(0, cut.lastIndexOf(' ')) + ' …' : cut);
}

const input = make('input', {
  id: 'find-words', type: 'text', role: 'combobox', inputmode: 'search', enterkeyhint: 'go', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false',
  'aria-expanded': 'false', 'aria-controls': 'find-list', 'aria-autocomplete': 'list', 'aria-label': 'Search', 'aria-describedby': 'find-help', placeholder: 'A concept, a question, a type',
});
const close = make('button', { type: 'button' }, 'Close');
const status = make('p', { role: 'status' });
const list = make('div', { id: 'find-list', role: 'listbox', 'aria-label': 'Results' });
const help = make('p', { id: 'find-help' }, 'Arrow keys choose, Enter opens, Escape closes. ', make('a', { href: new URL('all.html', root).href }, 'Everything in one list'));
const dialog = make('dialog', { class: 'search', 'aria-label': 'Search' }, make('div', { class: 'line' }, input, close), status, list, help);
list.hidden = true;
document.body.append(dialog);

let options = [];
let active = -1;
let ready = null;

function choose(position) {
  options[active]?.setAttribute('aria-selected', 'false');
  active = position;
  const option = options[active];
  if (!option) return input.removeAttribute('aria-activedescendant');
  option.setAttribute('aria-selected', 'true');
  option.scrollIntoView({ block: 'nearest' });
  input.setAttribute('aria-activedescendant', option.id);
}

function option(hit, position) {
  const isOwn = hit.context && hit.context !== hit.group;
  const parts = [make('span', { class: 'title' }, ...marked(hit.title, hit.terms))];
  if (isOwn) parts.push(make('span', { class: 'where' }, hit.context));
  if (hit.text) parts.push(make('span', { class: 'text' }, ...marked(excerpt(hit.text, hit.terms), hit.terms)));
  return make('a', { id: `find-${position}`, role: 'option', 'aria-selected': 'false', tabindex: '-1', href: new URL(hit.href, root).href }, ...parts);
}

// Grouped by chapter, in the order of each chapter's best result.
function show(hits) {
  const groups = new Map();
  for (const hit of hits.slice(0, SHOWN)) groups.set(hit.group, [...groups.get(hit.group) ?? [], hit]);
  let position = 0;
  list.replaceChildren(...[...groups].map(([name, some], i) => make('div', { role: 'group', 'aria-labelledby': `find-group-${i}` },
    make('div', { id: `find-group-${i}`, class: 'group', role: 'presentation' }, name), ...some.map(hit => option(hit, position++)))));
  options = [...list.querySelectorAll('[role=option]')];
  active = -1;
  choose(-1);
  list.hidden = options.length === 0;
  list.scrollTop = 0;
  input.setAttribute('aria-expanded', String(options.length > 0));
}

function search() {
  if (!entries.length) return;
  const asked = input.value.trim();
  const hits = find(asked);
  show(hits);
  const more = hits.length > SHOWN ? `, the first ${SHOWN} of them here` : '';
  status.textContent = !asked ? '' : hits.length === 0 ? `Nothing found for “${asked}”.` : hits.length === 1 ? '1 result' : `${hits.length} results${more}`;
}

function load() {
  status.textContent = 'Fetching the index …';
  return fetch(new URL('public/search.json', root))
    .then(answer => answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText)))
    .then(data => { fill(data); status.textContent = ''; search(); })
    .catch(() => { ready = null; status.textContent = 'The index could not be fetched. Everything stands in one list, too, below.'; });
}

function open() {
  if (dialog.open) return;
  dialog.showModal();
  input.focus();
  input.select();
  ready ??= load();
}

input.addEventListener('input', search);
input.addEventListener('keydown', event => {
  const last = options.length - 1;
  const keys = {
    ArrowDown: () => choose(active < last ? active + 1 : 0),
    ArrowUp: () => choose(active > 0 ? active - 1 : last),
    Home: () => active >= 0 && choose(0),
    End: () => active >= 0 && choose(last),
    Enter: () => (options[active] ?? options[0])?.click(),
  };
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !keys[event.key] || last < 0) return;
  // Without a chosen result these two move the cursor, as in any field.
  if ((event.key === 'Home' || event.key === 'End') && active < 0) return;
  event.preventDefault();
  keys[event.key]();
});
// A result may be a place on this very page.
list.addEventListener('click', event => event.target.closest('a') && dialog.close());
dialog.addEventListener('click', event => event.target === dialog && dialog.close());
close.addEventListener('click', () => dialog.close());
document.addEventListener('find', open);
open();
