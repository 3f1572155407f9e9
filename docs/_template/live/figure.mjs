// A figure of a run made part of the page, as the builder makes the verified one: without what could run, with ids of its own, in the page's colors.

let figures = 0;

const tenth = number => {
  const units = Math.round(Math.abs(Number(number)) * 10) / 10;
  return String(units);
};

// The page's policy looks at a document as soon as it is parsed, so styles have to go before; the page has the same rules for all figures.
const parsed = text => new DOMParser().parseFromString(text.replace(/^\uFEFF/, '').replace(/<style\b[^]*?<\/style>/g, '').replace(/ style="[^"]*"/g, ''), 'image/svg+xml');

/** { drawing, csv }: what stands in the place of `old`, and the numbers it was drawn from, which are empty where the figure carries none. */
export function read(text, old) {
  const root = parsed(text).documentElement;
  if (root.localName !== 'svg') throw new Error('The run drew something that is no SVG image.');
  const lines = (root.querySelector('metadata')?.textContent ?? '').split('\n').map(line => line.trim()).filter(line => line);
  for (const element of root.querySelectorAll('script, metadata, foreignObject')) element.remove();
  const prefix = `run-${++figures}-`;
  const ids = new Set([...root.querySelectorAll('[id]')].map(element => element.id));
  const renamed = id => ids.has(id) ? prefix + id : id;
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (name.startsWith('on') || name === 'style') element.removeAttribute(name);
      else if (name === 'id') element.id = renamed(value);
      else if (name === 'aria-labelledby') element.setAttribute(name, value.split(' ').map(renamed).join(' '));
      else if (value.startsWith('#')) element.setAttribute(name, `#${renamed(value.slice(1))}`);
      else if (value.includes('url(#')) element.setAttribute(name, value.replace(/url\(#([^)]+)\)/g, (_, id) => `url(#${renamed(id)})`));
      else if (/^(d|points|c?[xy])$/.test(name)) element.setAttribute(name, value.replace(/\d+\.\d{2,}/g, tenth));
    }
  }
  root.setAttribute('class', 'plot');
  root.setAttribute('role', 'img');
  if (!root.hasAttribute('aria-labelledby')) root.setAttribute('aria-label', old.getAttribute('aria-label') ?? '');
  if (!root.hasAttribute('viewBox')) root.setAttribute('viewBox', old.getAttribute('viewBox') ?? '');
  root.removeAttribute('width');
  root.removeAttribute('height');
  return { drawing: document.importNode(root, true), csv: lines.length > 1 ? `${lines.join('\n')}\n` : '' };
}
