// Every example of the site, run in this browser one after the other in a few workers, and a report of what came of it.
import { version } from './release.mjs';
import { duration, make, plural } from './dom.mjs';
import { Runner } from './runner.mjs';
import { Status } from './status.mjs';
import { differences, fetchText } from './verdict.mjs';

const encoder = new TextEncoder();

/** The SHA-256 of the file that the output would be verified as, which begins with a byte order mark; its beginning, as cards show it. */
async function hashOf(output) {
  if (!crypto.subtle) return 'no hash here';
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(`\uFEFF${output}`)));
  return [...bytes.slice(0, 6)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** How often a run that has not ended is given as much time again: nobody sits by who could be asked. */
const Patience = 29;

/** Runs one example to its end; what goes wrong is in the answer. */
const result = (runner, id, patience = Patience) => new Promise(resolve => runner.submit({
  owner: runner,
  id,
  arguments: [],
  on: {
    done: run => resolve(run.failure ? { problem: `failed: ${run.failure}`, run } : { run }),
    crash: message => resolve({ problem: `the runtime is gone: ${message}` }),
    failed: message => resolve({ problem: message, fatal: true }),
    slow: goOn => patience-- > 0 ? goOn() : runner.stop(runner),
    stopped: took => resolve({ problem: `still running after ${duration(took)}` }),
  },
}));

async function judge(runner, { id }) {
  const record = JSON.parse(await fetchText(`examples/${id}.json`));
  const { run, problem, fatal } = await result(runner, id);
  if (problem) return { id, problem, fatal, hash: run ? await hashOf(run.output) : '-' };
  return { id, problem: (await differences(record, run)).sentence, hash: await hashOf(run.output) };
}

export class Report {
  constructor(place, button, copier) {
    this.copier = copier;
    this.status = new Status(button);
    this.result = make('div', { class: 'result' });
    place.append(this.status.element, this.result);
  }

  async run() {
    if (this.runners) return;
    this.stopped = false;
    const began = performance.now();
    this.runners = [];
    this.result.replaceChildren();
    const verdicts = [];
    let list = [];
    try {
      list = JSON.parse(await fetchText('examples/index.json'));
      const waiting = [...list];
      const worker = async () => {
        const runner = new Runner();
        this.runners.push(runner);
        while (waiting.length > 0 && !this.stopped) {
          const verdict = await judge(runner, waiting.shift());
          if (this.stopped) break;
          verdicts.push(verdict);
          if (verdict.fatal) throw new Error(verdict.problem);
          this.#progress(verdicts.length, list.length);
        }
        runner.end();
      };
      this.#progress(0, list.length);
      const count = Math.min(4, Math.max(2, navigator.hardwareConcurrency ?? 2));
      await Promise.all(Array.from({ length: count }, worker));
      this.#show(verdicts, list, performance.now() - began);
    } catch (error) {
      this.status.say('no', error.message);
    } finally {
      this.runners.forEach(runner => runner.end());
      this.runners = null;
    }
  }

  #progress(done, all) {
    this.status.say('busy', 'Running every example', { progress: [done, all], more: `, ${done} of ${all}.`, buttons: [['Stop', () => this.#stop()]] });
  }

  #stop() {
    this.stopped = true;
    this.runners.forEach(runner => runner.stop(runner));
  }

  #show(verdicts, list, took) {
    verdicts.sort((a, b) => a.id < b.id ? -1 : 1);
    const differ = verdicts.filter(({ problem }) => problem);
    const same = verdicts.length - differ.length;
    const ended = this.stopped ? `Stopped. ${same} of the ${verdicts.length} that ran are identical` : `${same} of ${list.length} are identical`;
    const summary = `${ended} to what is published, in your browser, in ${duration(took)}.`;
    this.status.say(differ.length > 0 ? 'no' : this.stopped ? 'warn' : 'ok', summary);
    if (differ.length > 0) this.result.append(this.#table(differ, list));
    this.result.append(this.#plain(verdicts, summary));
  }

  #table(differ, list) {
    const card = id => list.find(example => example.id === id).card;
    const link = id => make('a', { href: new URL(`../${card(id)}`, location.href).href }, id);
    const rows = differ.map(({ id, problem }) => make('tr', {}, make('th', { scope: 'row' }, link(id)), make('td', {}, problem)));
    return make('table', {}, make('caption', {}, `What is not identical: ${plural(differ.length, 'example')}`), make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'Example'), make('th', { scope: 'col' }, 'What differs'))), make('tbody', {}, ...rows));
  }

  #plain(verdicts, summary) {
    const lines = verdicts.map(({ id, hash, problem }) => `${hash} ${problem ? `differs (${problem})` : 'identical'} ${id}`);
    const text = [`NeuronDocs ${version || '(no version)'}`, location.origin + location.pathname, navigator.userAgent, new Date().toISOString(), summary, ...lines, ''].join('\n');
    const area = make('pre', { class: 'plain', tabindex: '0', role: 'group', 'aria-label': 'Report' }, make('code', {}, text));
    return make('div', {}, make('p', {}, ...this.copier('Copy the report', area)), make('details', { open: verdicts.some(({ problem }) => problem) }, make('summary', {}, 'The report'), area));
  }
}
