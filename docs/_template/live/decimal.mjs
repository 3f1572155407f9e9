// Decimal numbers as texts: what a page shows of a printed number is rounded half away from zero, which binary numbers cannot do.

const Form = /^([-+]?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/;

/** { negative, digits, exponent }, the number being digits times ten to the exponent; null for what is no decimal number. */
export function parse(text) {
  const match = Form.exec(text);
  if (!match) return null;
  const [, sign, whole, fraction = '', exponent = '0'] = match;
  return { negative: sign === '-', digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

/** The whole number of units of ten to the -decimals that is nearest, halves away from zero; without the sign. */
function units({ digits, exponent }, decimals) {
  const shift = exponent + decimals;
  if (shift >= 0) return digits * 10n ** BigInt(shift);
  const divisor = 10n ** BigInt(-shift);
  return (2n * digits + divisor) / (2n * divisor);
}

const point = (text, decimals) => decimals === 0 ? text : `${text.padStart(decimals + 1, '0').slice(0, -decimals)}.${text.padStart(decimals + 1, '0').slice(-decimals)}`;

/** With so many digits after the point. */
export function fixed(number, decimals) {
  const value = units(number, decimals);
  return `${number.negative && value > 0n ? '-' : ''}${point(value.toString(), decimals)}`;
}

/** As `1.5e-10`, with so many digits after the point. */
export function scientific(number, decimals) {
  if (number.digits === 0n) return `${point('0'.repeat(decimals + 1), decimals)}e0`;
  let magnitude = number.digits.toString().length - 1 + number.exponent;
  let value = units(number, decimals - magnitude).toString();
  // 9.96 has become 10.0, which is one digit longer.
  if (value.length > decimals + 1) [value, magnitude] = [value.slice(0, -1), magnitude + 1];
  return `${number.negative ? '-' : ''}${point(value, decimals)}e${magnitude}`;
}

/** A printed value in the form in which the page shows another: its digits, its exponent, its percent sign, its minus. */
export function like(shown, printed) {
  const percent = /^[-+0-9.eE]+ ?%$/.test(printed);
  const number = parse(percent ? printed.slice(0, -1).trim() : printed);
  const form = /^[-\u2212]?\d+(?:\.(\d+))?(e[-+\u2212]?\d+)?( ?%)?$/i.exec(shown);
  if (!number || !form) return printed;
  const [, fraction = '', exponent, sign = ''] = form;
  if (sign && !percent) number.exponent += 2;
  const text = (exponent ? scientific : fixed)(number, fraction.length);
  // A run that diverges prints 8.56e49 where the page shows 1.5.
  if (text.length > 20) return printed;
  return text.replace(/^-/, '\u2212') + sign;
}
