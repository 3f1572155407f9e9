// Whether a run gave what was published, and if not, what differs.
import { root } from './release.mjs';
import * as compare from './compare.mjs';
import { make, plural } from './dom.mjs';

/** A text file of the site. */
export async function fetchText(path) {
  const response = await fetch(new URL(`${root}${path}`, import.meta.url)).catch(() => null);
  if (!response?.ok) throw new Error(`The file ${path.split('/').pop()} could not be loaded. A new release may have replaced it: reload the page.`);
  return response.text();
}

const mark = text => text === undefined ? make('em', {}, 'no such line') : make('code', {}, text);

/** { sentence, list }: false and an empty list for an identical run, else what differs in words and the first lines that do. */
export async function differences(record, result) {
  const found = [];
  const list = [];
  const text = compare.text(record.output, result.output);
  if (text) {
    found.push(`${plural(text.count, 'line')} of the output`);
    for (const { line, published, now } of text.lines) list.push(make('dl', {}, make('dt', {}, `Line ${line}, published`), make('dd', {}, mark(published)), make('dt', {}, `Line ${line}, now`), make('dd', {}, mark(now))));
  }
  const files = await Promise.all(record.figures.map(figure => fetchText(figure.file)));
  record.figures.forEach(({ name }, i) => {
    const drawn = result.figures.find(figure => figure.name === name);
    if (!drawn || !compare.figure(files[i], drawn.svg)) found.push(`the figure ${name}`);
  });
  const extra = result.figures.filter(({ name }) => !record.figures.some(figure => figure.name === name));
  for (const { name } of extra) found.push(`the figure ${name}, which the page does not have`);
  const all = found.length < 2 ? found[0] : `${found.slice(0, -1).join(', ')} and ${found.at(-1)}`;
  const one = found.length === 1 && (!text || text.count === 1);
  return { sentence: found.length > 0 && `${all} ${one ? 'differs' : 'differ'}`, list };
}
