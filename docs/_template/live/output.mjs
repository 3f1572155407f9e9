// The printed lines of a card: the verified ones, marked as they come again, or those of another run.
import { make, plural } from './dom.mjs';

const Lines = 1000;

export class Output {
  constructor(card) {
    this.slug = card.id;
    this.heading = document.getElementById(`${this.slug}-out`);
    this.code = card.querySelector('pre.out code');
    this.verified = { heading: this.heading.textContent, lines: [...this.code.childNodes] };
    this.streamed = '';
  }

  /** The run prints the same example as the page shows: each line that came again is marked. */
  tick(text) {
    const now = text.split('\n');
    this.verified.lines.forEach((line, i) => {
      const said = i < now.length - 1 || text.endsWith('\n');
      line.classList.toggle('same', said && `${now[i]}\n` === line.textContent);
      line.classList.toggle('other', said && `${now[i]}\n` !== line.textContent);
    });
  }

  /** The lines of a run with other values, or of one that failed. */
  show(text) {
    const lines = text.replace(/\n$/, '').split('\n');
    const id = i => `${this.slug}-out-${i + 1}`;
    this.heading.textContent = 'Output of your run, not verified';
    this.code.replaceChildren(...lines.slice(0, Lines).map((line, i) => make('span', { class: 'l', id: id(i) }, `${line}\n`)));
    if (lines.length > Lines) this.code.append(make('span', { class: 'l' }, `... and ${plural(lines.length - Lines, 'line')} more\n`));
  }

  restore() {
    this.heading.textContent = this.verified.heading;
    for (const line of this.verified.lines) line.classList?.remove('same', 'other');
    this.code.replaceChildren(...this.verified.lines);
  }
}
