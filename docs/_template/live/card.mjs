// One card: its example is run as published or with the reader's values, and put back.
import * as address from './address.mjs';
import { lab } from './lab.mjs';
import { Shown } from './shown.mjs';
import { Status } from './status.mjs';
import { Turn } from './turn.mjs';
import { defaults, defect, same } from './values.mjs';
import { fetchText } from './verdict.mjs';

export class Card {
  constructor(element, runner) {
    [this.element, this.runner, this.slug] = [element, runner, element.id];
    this.id = element.querySelector('.prov code').textContent;
    this.bar = element.querySelector('.bar');
    this.status = new Status(this.bar.querySelector('button'));
    this.bar.before(this.status.element);
  }

  /** Fetches what the card is compared with; throws when it is not there. */
  async #record() {
    this.fetched ??= fetchText(`examples/${this.id}.json`).then(JSON.parse);
    try {
      this.record = await this.fetched;
    } catch (error) {
      this.fetched = null;
      throw error;
    }
    this.values ??= defaults(this.record.parameters);
    this.shown ??= new Shown(this.element, this.record);
  }

  /** Runs the example as published and compares. */
  async reproduce() {
    await this.#record();
    if (this.turn && !this.turn.over && !this.turn.changed) return;
    this.reset();
    this.#run();
  }

  /** Shows the controls; they load nothing but themselves. */
  async change(focus) {
    await this.#record();
    this.lab ??= lab(this.element, this.record.parameters, this.values, this.status, {
      changed: again => this.#run(again),
      reset: () => {
        this.reset();
        this.say('ok', 'The verified values are back.');
      },
      touch: () => this.runner.warm(),
    });
    if (focus) this.lab.focus();
  }

  /** Takes over values from the address, those that are allowed, and runs. */
  async resume(wanted) {
    await this.change(false);
    const wrong = [];
    for (const parameter of this.record.parameters.filter(({ name }) => wanted.has(name))) {
      const defects = defect(parameter, wanted.get(parameter.name));
      if (defects) wrong.push(`The address has a value for ${parameter.name} that is not allowed. ${defects}`);
      else this.values.set(parameter.name, wanted.get(parameter.name));
    }
    this.lab.set();
    if (wrong.length > 0) this.say('no', wrong.join(' '));
    else if (this.#changed()) this.#run();
  }

  /** Back to the verified state. */
  reset() {
    this.runner.stop(this, true);
    this.turn?.leave();
    this.turn = null;
    for (const [name, text] of defaults(this.record.parameters)) this.values.set(name, text);
    this.lab?.set();
    this.shown.restore();
    address.write(this.slug, this.record.parameters, this.values);
  }

  /** Shows a state of the card; what it means and what can be done is said by Status. */
  say(kind, sentence, also) {
    this.status.say(kind, sentence, also);
  }

  /** The program to take home, for where it cannot run here: the text of a link and its address. */
  get download() {
    const link = this.bar.querySelector('a[download][href$=".cs"]');
    return [`Download ${link.href.split('/').pop()} instead`, link.getAttribute('href')];
  }

  #changed() {
    return this.record.parameters.some(parameter => !same(parameter, this.values.get(parameter.name), parameter.default));
  }

  #run(again = false) {
    const changed = this.#changed();
    if (!changed) this.shown.restore();
    this.turn?.leave();
    this.turn = new Turn(this, new Map(this.values), changed, again);
    this.runner.submit(this.turn.job);
  }
}
