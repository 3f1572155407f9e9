// The examples in a page's worker. The page posts { type: "run", run, id, arguments } after "ready"; nothing it posts earlier is lost.
// Answers: loading { loaded, total }, ready, failed { message }, output { run, text }, done { run, result }, crash { run, message }.
import { boot } from "./boot.mjs";
import { forget } from "./forget.mjs";

// Why .NET has ended, once it has; and what it said last, which it says to the console, a line for each of a thousand calls.
let ended = null, lastWords = null;
console.error = text => lastWords ??= text;

const running = start();
addEventListener("message", async ({ data }) => {
  const playground = await running;
  if (playground && data.type === "run") run(playground, data);
});

async function start() {
  try {
    await holdLock();
    const playground = await boot((loaded, total) => postMessage({ type: "loading", loaded, total }));
    forget();
    postMessage({ type: "ready" });
    return playground;
  } catch (failure) {
    postMessage({ type: "failed", message: failure.message });
    return null;
  }
}

// Never released: whoever gets the lock of this name knows that the worker is gone, whatever ended it. It is held before anything is posted.
function holdLock() {
  const name = `neurondocs-worker-${location.hash.slice(1)}`;
  return navigator.locks && new Promise(held => navigator.locks.request(name, () => {
    held();
    return new Promise(() => {});
  }));
}

function run(playground, { run, id, arguments: values = [] }) {
  let crash = ended;
  try {
    if (!crash) {
      const result = playground.Run(id, values, text => postMessage({ type: "output", run, text }));
      postMessage({ type: "done", run, result: JSON.parse(result) });
    }
  } catch (failure) {
    // An exception of the example is in its result; what arrives here ended the runtime.
    crash = ended = inWords(`${lastWords ?? ""} ${failure.message ?? failure}`);
  }
  if (crash) postMessage({ type: "crash", run, message: crash });
}

function inWords(failure) {
  if (/StackOverflow|call stack/.test(failure)) return "The program used up its stack: most likely a method calls itself without end.";
  if (/OutOfMemory|out of memory/i.test(failure)) return "The program used up the memory that there is here, which is 2 GB at most.";
  return `.NET has ended: ${failure.trim()}`;
}
