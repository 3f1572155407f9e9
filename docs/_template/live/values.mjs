// The values a parameter may take, as text: what the runner reads, the address carries and the code shows.

const Whole = /^-?\d{1,15}$/;
const Real = /^-?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,3})?$/;

export const isWhole = ({ type }) => type !== 'double';

/** Null for an allowed value, else what is allowed, in words. */
export function defect(parameter, text) {
  const { type, values, min, max } = parameter;
  if (values) return values.includes(text) ? null : `One of ${values.join(', ')} is allowed.`;
  if (type === 'bool') return text === 'true' || text === 'false' ? null : 'Only true and false are allowed.';
  if (type === 'string') return null;
  const form = isWhole(parameter) ? Whole : Real;
  const number = Number(text);
  const [least, most] = [min ?? (type === 'ulong' ? 0 : type === 'int' ? -2147483648 : -Number.MAX_VALUE), max ?? (type === 'int' ? 2147483647 : Number.MAX_VALUE)];
  if (form.test(text) && number >= least && number <= most) return null;
  const kind = isWhole(parameter) ? 'a whole number' : 'a number';
  return min === undefined ? `Only ${kind} is allowed.` : `Only ${kind} from ${min} to ${max} is allowed.`;
}

/** Defaults by name. */
export const defaults = parameters => new Map(parameters.map(parameter => [parameter.name, parameter.default]));

/** Whether two texts are one value: 0.50 is 0.5. */
export const same = ({ type, values }, a, b) => a === b || (!values && type !== 'bool' && type !== 'string' && Number(a) === Number(b));

/** The positions of a slider on a logarithmic scale: numbers of three digits, each once. */
export function positions(parameter) {
  const { min, max } = parameter;
  const all = Array.from({ length: 201 }, (_, i) => min * (max / min) ** (i / 200)).map(value => isWhole(parameter) ? Math.round(value) : Number(value.toPrecision(3)));
  [all[0], all[200]] = [min, max];
  return [...new Set(all)];
}

/** The distance of neighboring positions on a linear scale: as declared, 1 for whole numbers, else a round part of the range. */
export function step(parameter) {
  if (parameter.step) return parameter.step;
  if (isWhole(parameter)) return 1;
  return 10 ** Math.floor(Math.log10((parameter.max - parameter.min) / 50));
}
