// What a run is doing and how it ended, in one place of the card. The sentence is announced once for each state; what only counts on is not.
import { make } from './dom.mjs';

export class Status {
  #progress = make('progress', { hidden: true });
  #text = make('p', { role: 'status' });
  #more = make('span', { 'aria-hidden': 'true' });
  #buttons = make('span', { class: 'do' });
  #list = make('div', { class: 'differs', hidden: true });

  /** @param back the element that gets the focus when the button that had it goes away */
  constructor(back) {
    this.back = back;
    this.element = make('div', { class: 'says' }, make('div', { class: 'status silent' }, this.#progress, this.#text, this.#more, this.#buttons), this.#list);
    this.box = this.element.firstElementChild;
  }

  /** Whether it says that something goes on. */
  get busy() {
    return this.box.classList.contains('busy');
  }

  /**
   * @param kind busy, ok, no or warn
   * @param sentence announced, unless it is what was said last
   * @param also { progress: [value, max] or true, more: text, buttons: [[label, action]], link: [text, address], list: [elements] }
   */
  say(kind, sentence, { progress, more = '', buttons = [], link, list = [] } = {}) {
    this.box.className = `status ${kind}`;
    if (this.#text.textContent !== sentence) this.#text.textContent = sentence;
    if (this.#more.textContent !== more) this.#more.textContent = more;
    this.#progress.hidden = !progress;
    if (Array.isArray(progress)) [this.#progress.max, this.#progress.value] = [progress[1], progress[0]];
    else this.#progress.removeAttribute('value');
    this.#progress.setAttribute('aria-label', sentence);
    this.#offer(buttons, link);
    this.#list.replaceChildren(...list);
    this.#list.hidden = list.length === 0;
  }

  #offer(buttons, link) {
    const labels = buttons.map(([label]) => label).join();
    const actions = Object.fromEntries(buttons);
    this.actions = actions;
    if (this.#buttons.dataset.labels !== labels || link || this.#buttons.querySelector('a')) {
      const had = this.#buttons.contains(document.activeElement);
      this.#buttons.dataset.labels = labels;
      this.#buttons.replaceChildren(...buttons.map(([label]) => {
        const button = make('button', { type: 'button', class: 'btn' }, label);
        button.addEventListener('click', () => this.actions[label]?.());
        return button;
      }));
      if (link) this.#buttons.append(make('a', { href: link[1], download: '' }, link[0]));
      if (had) (this.#buttons.firstElementChild ?? this.back).focus({ preventScroll: true });
    }
  }
}
