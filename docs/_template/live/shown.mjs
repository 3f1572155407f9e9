// What a card shows: the verified state, or that of the reader's own run with everything in it marked.
import { Code } from './code.mjs';
import { Figures } from './figures.mjs';
import { Numbers } from './numbers.mjs';
import { Output } from './output.mjs';
import { Seal } from './seal.mjs';

export class Shown {
  constructor(card, record) {
    this.seal = new Seal(card);
    this.output = new Output(card);
    this.figures = new Figures(card);
    this.numbers = new Numbers(record);
    this.code = new Code(record, card.id);
  }

  /** A run of the reader's values, as far as it has come. */
  begun(text, values) {
    this.seal.show();
    this.code.show(values);
    this.output.show(text);
  }

  /** Such a run, ended: what it printed and drew. */
  ended({ output, figures }, values) {
    this.begun(output, values);
    this.figures.show(figures);
    this.numbers.show(output);
  }

  /** A run of the published values: which lines came again. */
  tick(text) {
    this.output.tick(text);
  }

  restore() {
    for (const part of [this.seal, this.output, this.figures, this.numbers, this.code]) part.restore();
  }
}
