// The files of one release, as its manifest lists them. A host that compresses sends them small; from one that does not, the copies that were
// compressed beforehand are loaded and unpacked here.
const base = new URL("./", import.meta.url);
// Milliseconds between two reports: a bar that moves more often looks no smoother.
const pause = 50;
// Some hosts leave small files as they are, so a file of this many bytes at least is asked whether they compress.
const telling = 16_384;

/** The files; progress is told the bytes that came and all that will, as they are transferred. */
export async function open(progress) {
  const manifest = await (await get("manifest.json")).json();
  const needed = manifest.files.filter(file => file.name.startsWith("_framework/"));
  const byName = new Map(needed.map(file => [file.name, file]));
  const probe = needed.filter(file => file.name.endsWith(".wasm") && file.bytes >= telling).reduce((a, b) => a.bytes <= b.bytes ? a : b);
  const response = await get(probe.name);
  const encoding = response.headers.get("content-encoding");
  const content = await response.arrayBuffer();
  const sizeOf = file => encoding === "br" ? file.br : file.gz;
  const total = needed.reduce((sum, file) => sum + sizeOf(file), 0);
  let loaded = 0, reported = -pause;
  let fail;
  const failure = new Promise((_, reject) => fail = reject);
  report(0);
  return { failure, load, missing, finish };

  function report(more) {
    loaded += more;
    const now = performance.now();
    if (now - reported < pause) return;
    reported = now;
    progress(Math.min(Math.round(loaded), total), total);
  }

  function finish() {
    reported = -pause;
    report(total - loaded);
  }

  async function load(name, integrity) {
    try {
      const file = byName.get(name);
      const share = sizeOf(file) / file.bytes;
      const counter = new TransformStream({
        transform(chunk, controller) {
          report(chunk.byteLength * share);
          controller.enqueue(chunk);
        },
      });
      const body = name === probe.name ? new Response(content).body
        : encoding ? (await get(name, integrity)).body
        : (await get(`${name}.gz`)).body.pipeThrough(new DecompressionStream("gzip"));
      body.pipeTo(counter.writable).catch(() => fail(gone(name)));
      return new Response(counter.readable, { headers: { "content-type": name.endsWith(".wasm") ? "application/wasm" : "application/octet-stream" } });
    } catch (failure) {
      fail(failure);
      throw failure;
    }
  }
}

// The folder of a release never changes, so what the browser has of it is right.
async function get(name, integrity) {
  const response = await fetch(new URL(name, base), { cache: "force-cache", ...(integrity && { integrity }) }).catch(() => null);
  if (!response?.ok) throw gone(name);
  return response;
}

// The failure in words for the reader, if a file of .NET is its cause. A module that could not be imported is named in the browser's own text, and nowhere else.
function missing(failure) {
  const name = /_framework\/[\w.-]+/.exec(String(failure?.message ?? failure));
  return name && gone(name[0]);
}

function gone(name) {
  return new Error(`The file ${name} could not be loaded. If the network is there, a new release may have replaced it: reload the page.`);
}
