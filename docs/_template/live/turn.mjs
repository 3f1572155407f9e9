// One run of a card, from its start to what is said about its end.
import * as address from './address.mjs';
import { duration } from './dom.mjs';
import { differences } from './verdict.mjs';

/** A run that is done sooner is not worth a word while it lasts. */
const Quick = 400;
/** After the last result of a slider that moved. */
const Settled = 250;

const megabytes = bytes => (bytes / 1e6).toFixed(1);

const sentence = text => text.replace(/\.?$/, '.');

const cut = result => result.cut ? ' The output was cut after 1 MB.' : '';

const failed = result => `The example failed: ${sentence(result.failure)}${cut(result)}`;

export class Turn {
  #text = '';
  #timer = 0;

  /**
   * @param card whose run it is
   * @param values what it runs with, by name
   * @param changed whether these are the reader's values, not the published ones
   * @param again whether they are to give the same as before
   */
  constructor(card, values, changed, again) {
    Object.assign(this, { card, values, changed, again, over: false });
    this.stop = ['Stop', () => card.runner.stop(card)];
  }

  /** What the runner gets. */
  get job() {
    const { id, parameters } = this.card.record;
    const given = parameters.filter(({ name, default: usual }) => this.values.get(name) !== usual);
    return { owner: this.card, id, arguments: given.map(({ name }) => `${name}=${this.values.get(name)}`), on: this.#on() };
  }

  /** Says nothing more: another run has begun, or the verified state is back. */
  leave() {
    clearTimeout(this.#timer);
    this.over = true;
  }

  #on() {
    const { stop, card } = this;
    return {
      loading: (loaded, total) => card.say('busy', 'Loading the .NET runtime', {
        progress: [loaded, total],
        more: `, ${megabytes(loaded)} of ${megabytes(total)} MB. Needed once; later runs start at once.`,
        buttons: [stop],
      }),
      waiting: () => card.say('busy', 'Waiting for another example on this page.', { progress: true, buttons: [stop] }),
      start: () => { this.#timer = setTimeout(() => this.#running('Running.'), Quick); },
      output: more => {
        this.#text += more;
        if (card.status.busy) this.#stream();
      },
      slow: goOn => this.#running('Still running after 10 s.', ['Go on', () => { goOn(); this.#running('Running.'); }]),
      done: result => this.#done(result),
      stopped: took => this.#ended('warn', took > 0 ? `Stopped after ${duration(took)}.` : 'Stopped.'),
      crash: message => this.#ended('no', `The .NET runtime is gone: ${sentence(message)} The next run starts a new one.`),
      failed: message => this.#ended('no', message, { link: card.download }),
    };
  }

  #running(text, ...more) {
    this.#stream();
    this.card.say('busy', text, { progress: true, buttons: [...more, this.stop] });
  }

  #stream() {
    if (this.changed) this.card.shown.begun(this.#text, this.values);
    else this.card.shown.tick(this.#text);
  }

  #done(result) {
    clearTimeout(this.#timer);
    this.over = true;
    return this.changed ? this.#yours(result) : this.#published(result);
  }

  // The reader's values: everything that shows their run says that it is theirs.
  #yours(result) {
    const { card } = this;
    const repeated = this.again && card.last === result.output ? 'The same again, byte for byte. ' : '';
    card.last = result.output;
    card.shown.ended(result, this.values);
    const tell = () => {
      this.#note();
      if (result.failure) card.say('no', failed(result));
      else card.say('warn', `${repeated}Your values, not the verified ones. Ran in your browser in ${duration(result.milliseconds)}.${cut(result)}`);
    };
    // While a slider moves, results come faster than anyone can listen, and for each new address a browser loads the icon of the page again: the first is
    // told, then the last.
    if (result.failure || !card.status.element.querySelector('.warn')) tell();
    else if (card.turn === this) this.#timer = setTimeout(tell, Settled);
  }

  // The address says what the page shows.
  #note() {
    const { slug, record } = this.card;
    address.write(slug, record.parameters, this.values);
  }

  async #published(result) {
    const { card } = this;
    this.#note();
    card.shown.tick(result.output);
    if (result.failure) return card.say('no', `Not reproduced. ${failed(result)}`);
    try {
      const found = await differences(card.record, result);
      // Meanwhile the reader may have gone on.
      if (card.turn !== this) return;
      const figures = card.record.figures.length > 0 ? ' and figures' : '';
      if (!found.sentence) card.say('ok', `Identical to the published output${figures}, in your browser, in ${duration(result.milliseconds)}.`);
      else card.say('no', `Not reproduced: ${found.sentence}.${cut(result)}`, { list: found.list });
    } catch (error) {
      card.say('no', error.message);
    }
  }

  #ended(kind, text, also) {
    clearTimeout(this.#timer);
    this.over = true;
    const partial = this.changed && this.#text;
    if (partial) this.card.shown.ended({ output: this.#text, figures: [] }, this.values);
    else this.card.shown.restore();
    this.card.say(kind, `${text} ${partial ? 'The output is what it printed until then.' : 'The page shows the verified output.'}`, also);
  }
}
