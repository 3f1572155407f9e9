// The part of a card where values are changed: the controls, what the run says, and the way back.
import { controls } from './controls.mjs';
import { make } from './dom.mjs';

/**
 * @param card the card's element
 * @param status what its runs say, which moves next to the controls
 * @param on { changed(again), reset(), touch() }: a value was chosen; the verified ones are wanted back; somebody is about to choose
 * @returns {{ set: () => void, focus: () => void }} `set` shows what `values` says
 */
export function lab(card, parameters, values, status, on) {
  const panel = controls(card.id, parameters, values, on.changed);
  const reset = make('button', { type: 'button', class: 'btn' }, 'Reset');
  reset.addEventListener('click', on.reset);
  status.back = reset;
  const level = card.querySelector('.prov').firstElementChild.localName;
  const id = `${card.id}-lab`;
  const section = make('section', { class: 'lab', 'aria-labelledby': id }, make(level, { id }, 'Change the values, run the same method'), panel.element, status.element, make('div', {}, reset));
  section.addEventListener('pointerdown', on.touch, { once: true });
  // Above the figure: a finger on a slider does not cover what it changes.
  card.querySelector('.split').before(section);
  return { set: panel.set, focus: () => section.querySelector('input, select').focus() };
}
