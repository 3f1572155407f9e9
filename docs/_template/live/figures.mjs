// The figures of a card while the reader's own run is shown: the drawing, the table of its data and the files to download are all of that run.
import { make } from './dom.mjs';
import { read } from './figure.mjs';

const Rows = 20;
/** The files of a figure, and what comes before any use of the link to one: also its address in the status line, and what the menu or a drag takes. */
const Kinds = [['image/svg+xml', 'svg'], ['text/csv', 'csv']];
const Uses = ['pointerenter', 'pointerdown', 'focus', 'click'];

const cells = line => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(match => match[1]?.replaceAll('""', '"') ?? match[2]);

class Place {
  constructor(figure) {
    this.figure = figure;
    this.svg = figure.querySelector('svg');
    this.shown = this.svg;
    this.file = figure.querySelector('figcaption a[download]');
    this.name = decodeURIComponent(this.file.pathname).split('/').pop().split('.')[1];
    this.more = figure.querySelector('.more');
    this.body = this.more?.querySelector('tbody');
    this.links = [this.file, this.more?.querySelector('a[download]')].filter(link => link);
    this.verified = { rows: [...this.body?.children ?? []], summary: this.more?.firstElementChild.textContent, hrefs: this.links.map(link => link.getAttribute('href')) };
    this.drawn = null;
    this.urls = [];
    this.links.forEach((link, i) => Uses.forEach(use => link.addEventListener(use, () => this.#offer(link, i))));
  }

  put(element) {
    this.shown.replaceWith(element);
    this.shown = element;
  }

  show(text) {
    const { drawing, csv } = read(text, this.svg);
    this.put(drawing);
    this.#forget();
    this.drawn = [text, csv];
    if (!this.body || !csv) return;
    const rows = csv.trim().split('\n').slice(1);
    const shown = rows.length <= Rows ? rows : Array.from({ length: Rows }, (_, i) => rows[Math.floor(i * (rows.length - 1) / (Rows - 1))]);
    this.body.replaceChildren(...shown.map(row => make('tr', {}, ...cells(row).map(cell => make('td', {}, cell)))));
    this.more.firstElementChild.textContent = rows.length <= Rows ? 'Data of your figure' : `Data of your figure, ${Rows} of ${rows.length} rows`;
  }

  // What can be downloaded is what is shown. To give it an address takes a browser longer than to draw it, so that waits until the link is used.
  #offer(link, i) {
    if (!this.drawn || this.urls[i]) return;
    const [type, extension] = Kinds[i];
    this.urls[i] = URL.createObjectURL(new Blob([this.drawn[i]], { type }));
    link.href = this.urls[i];
    link.download = `${this.name}.${extension}`;
  }

  #forget() {
    this.drawn = null;
    this.urls.forEach((url, i) => {
      URL.revokeObjectURL(url);
      this.links[i].setAttribute('href', this.verified.hrefs[i]);
      this.links[i].download = '';
    });
    this.urls = [];
  }

  restore() {
    this.#forget();
    this.put(this.svg);
    this.figure.classList.remove('none');
    if (!this.more) return;
    this.body.replaceChildren(...this.verified.rows);
    this.more.firstElementChild.textContent = this.verified.summary;
  }
}

export class Figures {
  constructor(card) {
    this.places = [...card.querySelectorAll('figure:has(> svg)')].map(figure => new Place(figure));
  }

  /** The figures of a run, { name, svg }; a place for which it drew none says so. */
  show(figures) {
    for (const place of this.places) {
      const drawn = figures.find(figure => figure.name === place.name);
      place.figure.classList.toggle('none', !drawn);
      if (drawn) place.show(drawn.svg);
      else place.put(make('p', {}, 'Your run drew no such figure.'));
    }
  }

  restore() {
    for (const place of this.places) place.restore();
  }
}
