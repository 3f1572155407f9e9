// A control for each parameter of an example: a slider with a field for the exact value, a choice, a switch, or a seed with "again" and "same again".
import { make } from './dom.mjs';
import { defect, isWhole, positions, step } from './values.mjs';

const Greek = { alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', eta: 'η', lambda: 'λ', rho: 'ρ', sigma: 'σ', tau: 'τ' };

/**
 * @param prefix of the ids
 * @param values a map from names to texts, which the controls keep up to date
 * @param changed called after each allowed change, with true when the same values are to run again
 * @returns {{ element: HTMLElement, set: () => void }} `set` shows what `values` says
 */
export function controls(prefix, parameters, values, changed) {
  const made = parameters.map(parameter => {
    const accept = text => {
      values.set(parameter.name, text);
      changed(false);
    };
    return kind(parameter)({ parameter, id: `${prefix}-${parameter.name}`, accept, again: () => changed(true), value: () => values.get(parameter.name) });
  });
  const set = () => made.forEach(control => control.set());
  set();
  return { element: make('div', { class: 'pars' }, ...made.map(control => control.element)), set };
}

const kind = ({ values, type, seed, min }) => values ? (values.length > 4 ? select : radios) : type === 'bool' ? checkbox : seed ? dice : min === undefined ? field : slider;

const label = (id, { name }) => make('label', { htmlFor: id }, make('code', { class: name.startsWith('eta') ? 'eta' : '' }, name), Greek[name] ? ` ${Greek[name]}` : '');

/** A field for an exact value; what is not allowed is said below it, and nothing runs. */
function exact(id, parameter, accept, properties) {
  const error = make('p', { class: 'wrong', id: `${id}-wrong` });
  const input = make('input', { type: 'number', id, autocomplete: 'off', min: parameter.min, max: parameter.max, step: isWhole(parameter) ? 1 : 'any', ...properties });
  const judge = () => {
    const wrong = defect(parameter, input.value);
    error.textContent = wrong ?? '';
    if (wrong) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
    return !wrong;
  };
  input.setAttribute('aria-describedby', error.id);
  input.addEventListener('input', () => judge() && accept(input.value));
  const set = text => {
    if (document.activeElement !== input || Number(input.value) !== Number(text)) input.value = text;
    judge();
  };
  return { input, error, set };
}

function slider({ parameter, id, accept, value }) {
  const places = parameter.log ? positions(parameter) : null;
  const range = make('input', { type: 'range', id, min: places ? 0 : parameter.min, max: places ? places.length - 1 : parameter.max, step: places ? 1 : step(parameter) });
  const number = exact(`${id}-exact`, parameter, text => { accept(text); place(text); }, { step: places ? 'any' : step(parameter), 'aria-label': `${parameter.name}, exact value` });
  const nearest = text => places.reduce((best, at, i) => Math.abs(Math.log(at / text)) < Math.abs(Math.log(places[best] / text)) ? i : best, 0);
  const place = text => {
    range.value = places ? nearest(Number(text)) : text;
    range.setAttribute('aria-valuetext', text);
  };
  range.addEventListener('input', () => {
    const text = places ? String(places[range.value]) : range.value;
    range.setAttribute('aria-valuetext', text);
    number.set(text);
    accept(text);
  });
  const set = () => { place(value()); number.set(value()); };
  const bounds = make('span', { class: 'bounds' }, ` ${parameter.min} to ${parameter.max}${places ? ', logarithmic' : ''}`);
  const name = label(id, parameter);
  return { element: make('div', { class: `par${parameter.name.startsWith('eta') ? ' rate' : ''}` }, make('div', { class: 'name' }, name, bounds), range, number.input, number.error), set };
}

function field({ parameter, id, accept, value }) {
  const number = exact(id, parameter, accept, parameter.type === 'string' ? { type: 'text', step: undefined } : {});
  return { element: make('div', { class: 'par' }, make('div', { class: 'name' }, label(id, parameter)), number.input, number.error), set: () => number.set(value()) };
}

function dice({ parameter, id, accept, again, value }) {
  const number = exact(id, parameter, accept, { min: parameter.type === 'ulong' ? 0 : undefined });
  const next = make('button', { type: 'button', class: 'btn', 'aria-label': `Again, with the next ${parameter.name}` }, 'Again');
  const repeat = make('button', { type: 'button', class: 'btn', 'aria-label': `Same again, with the same ${parameter.name}` }, 'Same again');
  next.addEventListener('click', () => {
    number.set(String(Number(value()) + 1));
    accept(number.input.value);
  });
  repeat.addEventListener('click', again);
  return { element: make('div', { class: 'par seed' }, make('div', { class: 'name' }, label(id, parameter)), number.input, next, repeat, number.error), set: () => number.set(value()) };
}

function select({ parameter, id, accept, value }) {
  const input = make('select', { id }, ...parameter.values.map(text => make('option', { value: text }, text)));
  input.addEventListener('change', () => accept(input.value));
  return { element: make('div', { class: 'par one' }, make('div', { class: 'name' }, label(id, parameter)), input), set: () => { input.value = value(); } };
}

function radios({ parameter, id, accept, value }) {
  const inputs = parameter.values.map(text => make('input', { type: 'radio', name: id, value: text }));
  for (const input of inputs) input.addEventListener('change', () => accept(input.value));
  const element = make('fieldset', { class: 'par one' }, make('legend', { class: 'name' }, make('code', {}, parameter.name)), ...inputs.map(input => make('label', { class: 'pick' }, input, input.value)));
  return { element, set: () => inputs.forEach(input => { input.checked = input.value === value(); }) };
}

function checkbox({ parameter, id, accept, value }) {
  const input = make('input', { type: 'checkbox', id });
  input.addEventListener('change', () => accept(String(input.checked)));
  return { element: make('div', { class: 'par one' }, make('label', { class: 'pick' }, input, make('code', {}, parameter.name))), set: () => { input.checked = value() === 'true'; } };
}
