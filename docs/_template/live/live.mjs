// What a page loads when the reader first wants to run something. All its cards share one runtime.
import * as address from './address.mjs';
import { Card } from './card.mjs';
import { Runner } from './runner.mjs';

const runner = new Runner();
const cards = new Map();

/**
 * Does what was asked for.
 * @param element the card
 * @param what reproduce; change, which shows the controls and takes the focus there; controls, which only shows them; resume, which runs the values in the address
 */
export async function open(element, what) {
  if (!cards.has(element)) cards.set(element, new Card(element, runner));
  const card = cards.get(element);
  try {
    if (what === 'reproduce') await card.reproduce();
    else if (what === 'resume') await card.resume(address.read(element.id));
    else await card.change(what === 'change');
  } catch (error) {
    card.status.say('no', error.message);
  }
}

let report = null;

/** Runs every example of the site and reports at the place, below the button that asked for it; `copier` makes the page's buttons that copy. */
export async function all(place, button, copier) {
  const { Report } = await import('./report.mjs');
  report ??= new Report(place, button, copier);
  return report.run();
}
