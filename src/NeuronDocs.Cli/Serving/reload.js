// Follows the builds of the site that this page is of. What an edit changed in the text is put in its place; for any other change the page is loaded anew. The
// server sends the version of its site on connection and after every build; the page carries the one that it was made from.
(() => {
  const { address, findings, version } = document.currentScript.dataset;
  // What the site's own scripts hold on to, or add to.
  const held = '.card, .tab, .cite, .claims, #do-it-again, script';
  const place = `neurondocs-place ${location.pathname}`;
  const events = new EventSource(address);

  // A page as blocks of text in a frame.
  function read(page) {
    const script = page.querySelector('script[data-version]');
    const text = page.querySelector('.doc') ?? page.querySelector('main') ?? page.body;
    const around = page.body.innerHTML.replace(script.outerHTML, '').replace(text.innerHTML, '').trimEnd();
    return {
      text,
      version: script.dataset.version,
      frame: `${page.documentElement.lang}${page.head.innerHTML}${around}`,
      blocks: [...text.children].map(element => ({ element, html: element.outerHTML })),
    };
  }

  // Before the site's own scripts, which are deferred, have changed anything.
  let now = findings ? null : read(document);
  const loaded = document.head.childElementCount;

  /** Puts what differs into its place; false for a change that is not only one of text. */
  function replace(next) {
    // An example that was run, or a search: they know the page as it was.
    if (next.frame !== now.frame || document.head.childElementCount !== loaded || document.querySelector('.status')) return false;
    const [before, after] = [now.blocks, next.blocks];
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start].html === after[start].html) start++;
    let same = 0;
    while (same < shorter - start && before.at(-1 - same).html === after.at(-1 - same).html) same++;
    const gone = before.slice(start, before.length - same);
    const come = after.slice(start, after.length - same);
    if ([...gone, ...come].some(({ element }) => element.matches(held) || element.querySelector(held))) return false;
    const following = gone[0] ?? before[start];
    const elements = come.map(block => block.element);
    if (following) following.element.before(...elements);
    else now.text.append(...elements);
    for (const block of gone) block.element.remove();
    now = { ...next, text: now.text, blocks: [...before.slice(0, start), ...come, ...before.slice(before.length - same)] };
    return true;
  }

  async function follow(latest) {
    if (latest === (now?.version ?? version)) return;
    if (now) {
      const response = await fetch(location.href, { cache: 'no-store' });
      if (response.ok && replace(read(new DOMParser().parseFromString(await response.text(), 'text/html')))) return;
      sessionStorage.setItem(place, JSON.stringify([scrollX, scrollY]));
    }
    events.close();
    history.scrollRestoration = 'manual';
    location.reload();
  }

  // One after the other; a server that ends in between will be back with another version.
  let following = Promise.resolve();
  events.onmessage = event => { following = following.then(() => follow(event.data)).catch(() => {}); };
  addEventListener('pagehide', () => events.close());
  addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
  if (findings) return;

  // A browser restores the place of the page before, which the list of findings may have been; so the page says where it was scrolled to, and takes its place
  // again once it is back: at once, and after what other scripts added has moved the text.
  const back = JSON.parse(sessionStorage.getItem(place));
  sessionStorage.removeItem(place);
  const takePlace = () => { if (back) scrollTo({ left: back[0], top: back[1], behavior: 'instant' }); };
  takePlace();
  addEventListener('load', () => {
    takePlace();
    requestAnimationFrame(() => { takePlace(); history.scrollRestoration = 'auto'; });
  });
})();
