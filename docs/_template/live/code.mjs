// The first lines of the shown program are its parameters: they show the values that ran.
import { make } from './dom.mjs';

function constant({ type, values }, value) {
  if (type === 'string') return { text: JSON.stringify(value), class: 's' };
  if (type === 'bool') return { text: value, class: 'k' };
  if (values) return { text: `${type}.${value}`, class: '' };
  return { text: value, class: 'n' };
}

export class Code {
  constructor(record, slug) {
    this.lines = record.parameters.map((parameter, i) => ({ parameter, line: document.getElementById(`${slug}-L${i + 1}`) }));
    for (const entry of this.lines) entry.nodes = [...entry.line?.childNodes ?? []];
  }

  show(values) {
    for (const { parameter, line, nodes } of this.lines) {
      if (!line) continue;
      const value = values.get(parameter.name);
      if (value === parameter.default) {
        line.replaceChildren(...nodes);
        continue;
      }
      // Everything up to the equals sign stays as it is.
      const at = nodes.findIndex(node => node.nodeType === Node.TEXT_NODE && node.data.includes(' = '));
      const { text, class: kind } = constant(parameter, value);
      const before = nodes[at].data;
      line.replaceChildren(...nodes.slice(0, at), before.slice(0, before.indexOf(' = ') + 3), make('mark', { class: kind }, text), ';\n');
    }
  }

  restore() {
    for (const { line, nodes } of this.lines) line?.replaceChildren(...nodes);
  }
}
