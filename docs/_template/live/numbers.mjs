// The numbers of the page that rest on an example: while the reader's own run is shown, they say what that run printed.
import { like } from './decimal.mjs';

const Line = /^(\p{L}[\p{L}\p{N}_]*(?:\[[^\]]*\])?) = (.+)$/u;

const labels = output => output.split('\n').map(line => Line.exec(line));

/** By label, the printed text and its line. */
function printed(output) {
  const values = new Map();
  labels(output).forEach((match, i) => match && !values.has(match[1]) && values.set(match[1], { text: match[2], line: i + 1 }));
  return values;
}

class Row {
  constructor(row, label, printed) {
    [this.label, this.printed] = [label, printed];
    [this.value, , this.source, this.agreement] = row.cells;
    this.links = [...document.querySelectorAll(`a.v[href="#${CSS.escape(row.id)}"]`)];
    // Another number would not fit the formula around it, which was worked out with this one.
    this.formulas = [...document.querySelectorAll(`mn.v[data-row="${CSS.escape(row.id)}"]`)];
    this.shown = this.value.textContent;
    this.said = this.agreement.textContent;
    this.from = this.source.innerHTML;
    // 1.6 of 1.6e-9, where the power of ten stands in the text beside it: another number cannot be put in its place.
    this.fixed = like(this.shown, printed).toLowerCase() !== this.shown.toLowerCase();
  }

  show(value) {
    const other = value?.text !== this.printed;
    this.#say(value && other && !this.fixed ? like(this.shown, value.text) : this.shown, !value || (other && this.fixed) ? 'gone' : 'yours');
    for (const number of this.formulas) number.classList.toggle('gone', other);
    this.agreement.textContent = !value ? 'the verified value: your run does not print it' : other && this.fixed ? `the verified value: your run prints ${value.text}` : 'your run, not verified';
    const link = this.source.querySelector('a');
    if (!value || !link) return;
    link.textContent = link.textContent.replace(/\d+$/, value.line);
    link.hash = link.hash.replace(/\d+$/, value.line);
  }

  restore() {
    this.#say(this.shown, null);
    for (const number of this.formulas) number.classList.remove('gone');
    this.agreement.textContent = this.said;
    this.source.innerHTML = this.from;
  }

  #say(text, mark) {
    this.value.textContent = text;
    for (const link of this.links) {
      link.textContent = text;
      link.classList.remove('yours', 'gone');
      if (mark) link.classList.add(mark);
    }
  }
}

export class Numbers {
  constructor(record) {
    const lines = labels(record.output);
    this.rows = [...document.querySelectorAll('.nums tbody tr')].flatMap(row => {
      const [, id, line] = /^(.+), line (\d+)$/.exec(row.cells[2].textContent.trim()) ?? [];
      const match = id === record.id && lines[line - 1];
      return match ? [new Row(row, match[1], match[2])] : [];
    });
  }

  show(output) {
    const values = printed(output);
    for (const row of this.rows) row.show(values.get(row.label));
  }

  restore() {
    for (const row of this.rows) row.restore();
  }
}
