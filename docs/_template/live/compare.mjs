// What it means to reproduce: the text byte for byte, the figures after rounding their coordinates to two decimals.

const Shown = 5;

/** Null for equal texts, else { count, lines } with the first lines that differ: { line, published, now }, either undefined where there is no such line. */
export function text(published, now) {
  if (published === now) return null;
  const [were, are] = [published.split('\n'), now.split('\n')];
  const lines = [];
  let count = 0;
  for (let i = 0; i < Math.max(were.length, are.length); i++) {
    if (were[i] === are[i]) continue;
    count++;
    if (lines.length < Shown) lines.push({ line: i + 1, published: were[i], now: are[i] });
  }
  return { count, lines };
}

const rounded = number => {
  const short = Number(number).toFixed(2);
  return short === '-0.00' ? '0.00' : short;
};

// Between the tags stand words and the data of the figure: they must be equal as they are.
const settled = svg => svg.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n').replace(/<[^>]*>/g, tag => tag.replace(/-?\d+\.\d+/g, rounded));

/** Whether two figures are the same but for what nobody can see. */
export const figure = (published, now) => settled(published) === settled(now);
