// The figures of a card while the reader's own run is shown: the drawing, the table of its data and the files to download are all of that run.
import { make } from './dom.mjs';
import { read } from './figure.mjs';

const Rows = 20;

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
    this.urls = [];
  }

  put(element) {
    this.shown.replaceWith(element);
    this.shown = element;
  }

  show(text) {
    const { drawing, csv } = read(text, this.svg);
    this.put(drawing);
    this.#offer(text, csv);
    if (!this.body || !csv) return;
    const rows = csv.trim().split('\n').slice(1).map(cells);
    const shown = rows.length <= Rows ? rows : Array.from({ length: Rows }, (_, i) => rows[Math.floor(i * (rows.length - 1) / (Rows - 1))]);
    this.body.replaceChildren(...shown.map(row => make('tr', {}, ...row.map(cell => make('td', {}, cell)))));
    this.more.firstElementChild.textContent = rows.length <= Rows ? 'Data of your figure' : `Data of your figure, ${Rows} of ${rows.length} rows`;
  }

  // What can be downloaded is what is shown.
  #offer(svg, csv) {
    this.#forget();
    const types = ['image/svg+xml', 'text/csv'];
    this.links.forEach((link, i) => {
      const url = URL.createObjectURL(new Blob([[svg, csv][i]], { type: types[i] }));
      this.urls.push(url);
      link.href = url;
      link.download = `${this.name}.${['svg', 'csv'][i]}`;
    });
  }

  #forget() {
    this.urls.forEach(url => URL.revokeObjectURL(url));
    this.urls = [];
  }

  restore() {
    this.#forget();
    this.put(this.svg);
    this.figure.classList.remove('none');
    this.links.forEach((link, i) => {
      link.setAttribute('href', this.verified.hrefs[i]);
      link.download = '';
    });
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
