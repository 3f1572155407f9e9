// The life of one worker with the .NET runtime: it starts on the first job, does one after the other, and is replaced when it was stopped, crashed or disappeared.
import { app } from './release.mjs';

/** After so long a run, the reader is asked whether it should go on. */
const Limit = 10_000;
/** A run that took longer gives way at once to a newer one of the same card; a shorter one is sooner done than a runtime started. */
const Patience = 1_000;

export class Runner {
  #worker = null;
  #ready = false;
  #progress = null;
  #jobs = [];
  #current = null;
  #since = 0;
  #runs = 0;
  #watch = null;
  #timer = 0;

  /**
   * Runs an example as soon as the worker is free. A job that waits for the same owner is forgotten: the newest wins.
   * @param job { owner, id, arguments, on } where `on` may have loading(loaded, total), waiting(), start(), output(text), slow(goOn), done(result, took),
   * stopped(took), crash(message), failed(message); after one of the last four nothing more comes.
   */
  submit(job) {
    this.#jobs = this.#jobs.filter(other => other.owner !== job.owner);
    this.#jobs.push(job);
    if (this.#current && this.#current.owner !== job.owner) job.on.waiting?.();
    if (this.#current?.owner === job.owner && performance.now() - this.#since > Patience) {
      this.#drop();
      this.#current = null;
    }
    if (this.#worker && !this.#ready && this.#progress) job.on.loading?.(...this.#progress);
    this.#next();
  }

  /** Loads the runtime before there is anything to run. */
  warm() {
    if (!this.#worker) this.#start();
  }

  /** Ends what this owner has running or waiting, if anything, and tells it so unless it is to be quiet. */
  stop(owner, quiet = false) {
    const waiting = this.#jobs.find(job => job.owner === owner);
    const current = this.#current?.owner === owner ? this.#current : null;
    this.#jobs = this.#jobs.filter(job => job !== waiting);
    const took = current ? performance.now() - this.#since : 0;
    if (current) {
      this.#current = null;
      this.#drop();
    } else if (waiting && this.#jobs.length === 0 && !this.#ready) this.#drop();
    if (!quiet) (current ?? waiting)?.on.stopped?.(took);
    this.#next();
  }

  /** Ends the worker for good. */
  end() {
    this.#jobs = [];
    this.#current = null;
    this.#drop();
  }

  #next() {
    if (this.#current || this.#jobs.length === 0) return;
    if (!this.#worker) return this.#start();
    if (!this.#ready) return;
    const job = this.#current = this.#jobs.shift();
    job.run = ++this.#runs;
    this.#since = performance.now();
    this.#worker.postMessage({ type: 'run', run: job.run, id: job.id, arguments: job.arguments });
    this.#ask();
    job.on.start?.();
  }

  #start() {
    const missing = typeof WebAssembly === 'undefined' ? 'WebAssembly' : typeof Worker === 'undefined' ? 'web workers' : null;
    if (missing) return this.#fail(`This browser has no ${missing}, so it cannot run the example.`);
    // The name is this worker's alone, in all tabs: a lock that it holds for its life is named after it.
    const name = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    const worker = new Worker(new URL(`${app}worker.mjs#${name}`, import.meta.url), { type: 'module' });
    this.#worker = worker;
    const mine = handle => event => worker === this.#worker && handle(event);
    worker.onmessage = mine(({ data }) => this.#hear(data, name));
    worker.onerror = mine(event => this.#fail(event.message
      ? `The worker failed: ${event.message}`
      : 'The worker could not be loaded. A new release may have replaced it: reload the page.'));
  }

  #hear(message, name) {
    const job = this.#current;
    switch (message.type) {
      case 'loading':
        this.#progress = [message.loaded, message.total];
        for (const waiting of this.#jobs) waiting.on.loading?.(...this.#progress);
        return;
      case 'ready':
        this.#ready = true;
        this.#guard(name);
        return this.#next();
      case 'failed':
        return this.#fail(message.message);
    }
    if (!job || message.run !== job.run) return;
    if (message.type === 'output') return job.on.output?.(message.text);
    if (message.type === 'crash') return this.#lose(message.message);
    this.#current = null;
    clearTimeout(this.#timer);
    job.on.done?.(message.result, performance.now() - this.#since);
    this.#next();
  }

  // The lock comes free when the worker has died and nobody here ended it.
  #guard(name) {
    if (!navigator.locks) return;
    this.#watch = new AbortController();
    navigator.locks.request(`neurondocs-worker-${name}`, { signal: this.#watch.signal }, () => this.#lose('Its worker was ended from outside.')).catch(() => {});
  }

  #ask() {
    const job = this.#current;
    this.#timer = setTimeout(() => this.#current === job && job.on.slow?.(() => this.#current === job && this.#ask()), Limit);
  }

  #lose(message) {
    const job = this.#current;
    this.#current = null;
    this.#drop();
    job?.on.crash?.(message);
    this.#next();
  }

  #fail(message) {
    const jobs = [this.#current, ...this.#jobs].filter(job => job);
    this.#current = null;
    this.#jobs = [];
    this.#drop();
    for (const job of jobs) job.on.failed?.(message);
  }

  #drop() {
    clearTimeout(this.#timer);
    this.#watch?.abort();
    this.#worker?.terminate();
    this.#worker = this.#watch = this.#progress = null;
    this.#ready = false;
  }
}
