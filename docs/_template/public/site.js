// Everything on a page can be read without this file: it adds the theme switch, copies code and citations, shows the record of a number or of a cited work where
// it stands, and offers to run the examples.
(() => {
  const script = document.currentScript;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  function theme() {
    const field = document.querySelector('.theme');
    if (!field) return;
    field.hidden = false;
    const root = document.documentElement;
    for (const input of all('input', field)) {
      input.checked = input.value === (root.dataset.theme ?? 'auto');
      input.addEventListener('change', () => {
        if (input.value === 'auto') delete root.dataset.theme;
        else root.dataset.theme = input.value;
        try {
          if (input.value === 'auto') localStorage.removeItem('theme');
          else localStorage.setItem('theme', input.value);
        } catch {
          // Forbidden storage: the choice lasts as long as the page.
        }
      });
    }
  }

  // The popover says what the number's row in "Numbers on this page" says, or the work's entry in "Works cited"; that stays the place a link leads to.
  function records() {
    const pop = document.getElementById('pop');
    if (!pop?.showPopover) return;
    let current = null;
    let timer = 0;

    const after = (action, delay) => {
      clearTimeout(timer);
      timer = setTimeout(action, delay);
    };

    const hide = () => {
      clearTimeout(timer);
      if (!current) return;
      current.classList.remove('on');
      current.removeAttribute('aria-describedby');
      all('.l.hit').forEach(line => line.classList.remove('hit'));
      pop.hidePopover();
      current = null;
    };

    const place = () => {
      if (!current) return;
      const box = current.getClientRects()[0];
      if (!box) return hide();
      const below = box.bottom + pop.offsetHeight + 20 < innerHeight;
      pop.style.left = `${Math.max(16, Math.min(innerWidth - pop.offsetWidth - 16, box.left - 16))}px`;
      pop.style.top = `${below ? box.bottom + 8 : Math.max(8, box.top - pop.offsetHeight - 8)}px`;
    };

    const add = (parent, name, text) => {
      const element = document.createElement(name);
      element.textContent = text;
      return parent.appendChild(element);
    };

    const number = row => {
      const [value, meaning, source, agreement] = [...row.cells].map(cell => cell.textContent.trim());
      add(pop, 'strong', value);
      add(pop, 'p', meaning);
      const list = add(pop, 'dl', '');
      for (const [term, text] of [['Computed by', source], ['Agreement', agreement]]) {
        add(list, 'dt', term);
        add(list, 'dd', text);
      }
    };

    // Nothing in a popover can be reached by keyboard, so links are words there.
    const work = item => {
      const entry = add(pop, 'p', '');
      entry.append(...item.firstElementChild.cloneNode(true).childNodes);
      all('a', entry).forEach(inner => inner.replaceWith(...inner.childNodes));
    };

    const show = link => {
      if (current === link) return;
      hide();
      const record = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (!record) return;
      pop.replaceChildren();
      if (record.cells) number(record);
      else work(record);
      current = link;
      link.classList.add('on');
      link.setAttribute('aria-describedby', 'pop');
      const target = record.cells && record.querySelector('a[href^="#"]');
      if (target) document.getElementById(decodeURIComponent(target.hash.slice(1)))?.classList.add('hit');
      pop.showPopover();
      place();
    };

    // Listened to from above, so that a page may change while it is read.
    const on = (name, action) => document.addEventListener(name, event => {
      const link = event.target.closest?.('a.v[href^="#n-"], a.w[href^="#w-"]');
      if (link) action(event, link);
    });
    let tapped = null;
    on('pointerover', (event, link) => event.pointerType === 'mouse' && after(() => show(link), 120));
    on('pointerout', event => event.pointerType === 'mouse' && after(hide, 250));
    on('pointerdown', (event, link) => { tapped = event.pointerType !== 'mouse' && current !== link ? link : null; });
    on('focusin', (event, link) => show(link));
    on('focusout', () => after(hide, 80));
    on('click', (event, link) => {
      if (tapped !== link) return hide();
      event.preventDefault();
      tapped = null;
      show(link);
    });

    pop.addEventListener('pointerenter', () => clearTimeout(timer));
    pop.addEventListener('pointerleave', () => after(hide, 200));
    addEventListener('keydown', event => event.key === 'Escape' && hide());
    addEventListener('scroll', place, { passive: true });
    addEventListener('resize', place);
  }

  // Who opens a tab opens its like in every other group of the page.
  function tabs() {
    const groups = all('.tab[data-tab]');
    for (const tab of groups) {
      tab.addEventListener('toggle', () => {
        if (!tab.open) return;
        for (const other of groups) {
          if (other.parentElement !== tab.parentElement && other.dataset.tab === tab.dataset.tab) other.open = true;
        }
      });
    }
  }

  const button = (text, kind = '') => Object.assign(document.createElement('button'), { type: 'button', className: `btn${kind}`, textContent: text });

  // A button that copies the text of a block, and what it says then. Only where the clipboard can be written to: over https and on this machine.
  const copier = (text, block) => {
    if (!navigator.clipboard) return [];
    const copy = button(text);
    const said = document.createElement('span');
    said.role = 'status';
    copy.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(block.textContent);
        said.textContent = 'Copied';
      } catch {
        said.textContent = 'The browser does not allow it; select the text instead.';
      }
    });
    return [copy, ' ', said];
  };

  function copies() {
    for (const card of all('.card')) card.querySelector('.bar').append(...copier('Copy code', card.querySelector('pre.code')));
    for (const block of all('.cite pre')) {
      const line = document.createElement('p');
      line.append(...copier('Copy BibTeX', block));
      block.after(line);
    }
  }

  // Examples run in the reader's browser. What that takes, some scripts and the .NET runtime, is fetched when it is first asked for.
  function live() {
    if (!script.dataset.live) return;
    const address = new URL(script.dataset.live, document.baseURI);
    const use = async (place, action) => {
      try {
        await action(await import(address));
      } catch {
        const said = place.querySelector(':scope > .status') ?? Object.assign(document.createElement('p'), { className: 'status no', role: 'status' });
        place.querySelector('.bar, button').before(said);
        said.textContent = location.protocol === 'file:'
          ? 'A page that is opened from a file cannot run examples. Download the example instead, or open the site over http, as neurondocs serve does.'
          : 'The scripts that run examples could not be loaded. A new release may have replaced them, or you are offline: reload the page, or download the example.';
      }
    };
    const open = (card, what) => use(card, module => module.open(card, what));
    const cards = all('.card');
    for (const card of cards) {
      const offer = (text, kind, what) => {
        const offered = button(text, kind);
        offered.addEventListener('click', () => open(card, what));
        return offered;
      };
      const offers = [offer('Reproduce here', ' go', 'reproduce')];
      if ('values' in card.dataset) offers.push(offer('Change the values', '', 'change'));
      card.querySelector('.bar').prepend(...offers);
    }

    // A shared address has values in it; a page that is there for its controls shows them.
    const named = new Set([...new URLSearchParams(location.search).keys()].map(key => key.split('.')[0]));
    for (const card of cards.filter(card => named.has(card.id))) open(card, 'resume');
    const first = cards[0];
    if (first && 'values' in first.dataset && !named.has(first.id) && /\/explore(\.html)?$/.test(location.pathname)) open(first, 'controls');

    const again = document.getElementById('do-it-again');
    if (!again || !/\/verification\/(index(\.html)?)?$/.test(location.pathname)) return;
    const place = Object.assign(document.createElement('div'), { className: 'everything' });
    const run = button('Run every example in this browser', ' go');
    place.append(run);
    run.addEventListener('click', () => use(place, module => module.all(place, run, copier)));
    let end = again;
    while (end.nextElementSibling && end.nextElementSibling.localName !== 'h2') end = end.nextElementSibling;
    end.after(place);
  }

  // The lists of a ledger can be narrowed down to a verdict or a question; the links of its tally lead to the same groups without this.
  function ledger() {
    const groups = [];
    let chapter = null;
    let heading = null;
    for (const element of document.querySelector('.doc')?.children ?? []) {
      if (element.matches('h2')) [chapter, heading] = [element, null];
      else if (element.matches('h3')) heading = element;
      else if (element.matches('ul.claims') && chapter) groups.push({ chapter, heading, list: element, question: chapter.textContent.trim() });
    }
    if (groups.length < 2) return;
    const claims = groups.flatMap(group => [...group.list.children].map(item => ({ item, question: group.question, verdict: item.querySelector('.verdict').textContent.trim() })));
    const chosen = { verdict: 'all', question: 'all' };
    const filters = document.createElement('div');
    filters.className = 'filters';
    const status = document.createElement('div');
    status.role = 'status';

    const show = () => {
      const shown = claims.filter(claim => ['verdict', 'question'].every(kind => chosen[kind] === 'all' || chosen[kind] === claim[kind]));
      for (const { item } of claims) item.hidden = true;
      for (const { item } of shown) item.hidden = false;
      for (const { heading, list } of groups) {
        list.hidden = [...list.children].every(item => item.hidden);
        if (heading) heading.hidden = list.hidden;
      }
      for (const { chapter } of groups) chapter.hidden = groups.every(group => group.chapter !== chapter || group.list.hidden);
      for (const choice of all('button', filters)) choice.setAttribute('aria-pressed', chosen[choice.dataset.kind] === choice.textContent);
      status.textContent = `${shown.length} of ${claims.length} claims`;
    };

    for (const [kind, title] of [['verdict', 'Verdict'], ['question', 'Question']]) {
      const field = document.createElement('fieldset');
      field.append(Object.assign(document.createElement('legend'), { textContent: title }));
      for (const value of ['all', ...new Set(claims.map(claim => claim[kind]))]) {
        const choice = button(value);
        choice.dataset.kind = kind;
        choice.addEventListener('click', () => {
          chosen[kind] = value;
          show();
        });
        field.append(choice);
      }
      filters.append(field);
    }
    filters.append(status);
    groups[0].chapter.before(filters);
    show();

    // A link to what is filtered out shows everything again.
    addEventListener('hashchange', () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!target?.closest('[hidden]')) return;
      [chosen.verdict, chosen.question] = ['all', 'all'];
      show();
      target.scrollIntoView();
    });
  }

  // The search and its index are fetched when they are first asked for.
  function search() {
    const find = document.querySelector('button.find');
    if (!find) return;
    let loaded = null;
    const open = () => {
      if (loaded) return document.dispatchEvent(new Event('find'));
      loaded = document.createElement('script');
      loaded.src = find.dataset.script;
      loaded.addEventListener('error', () => { location.href = document.querySelector('a.find').href; });
      document.head.append(loaded);
    };
    find.addEventListener('click', open);
    addEventListener('keydown', event => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.('input, textarea, select, [contenteditable]')) return;
      event.preventDefault();
      open();
    });
  }

  theme();
  records();
  tabs();
  live();
  copies();
  ledger();
  search();
})();
